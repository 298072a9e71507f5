import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { heading, openRegion, type Region } from './region.ts'

let region: Region
beforeAll(async () => {
  region = await openRegion()
})
afterAll(() => region?.close())

type Visit = Awaited<ReturnType<Region['visit']>>

async function startIntervention({ page, open, expectGood }: Visit, title: string): Promise<void> {
  await open('/insatser/ny')
  await page.getByLabel(/^Rubrik/).fill(title)
  await page.getByLabel(/^Syfte/).fill('Fler kunder utanför bygden')
  await page
    .getByText(/Större marknad|större marknad/)
    .first()
    .click()
  await page.getByRole('button', { name: 'Starta insatsen' }).click()
  await heading(page, title)
  await expectGood()
}

const cardOf = (page: Page, title: string) =>
  page.getByRole('listitem').filter({ has: page.getByRole('link', { name: title, exact: true }) })
const column = (page: Page, name: string) => page.getByRole('region', { name, exact: true })

// A card that was refused is still gliding home when its sentence is shown.
const atRest = `new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))
  .then(() => Promise.all(document.getAnimations().map((one) => one.finished))).then(() => undefined)`

async function drag(page: Page, title: string, to: string): Promise<void> {
  await page.waitForLoadState()
  await page.evaluate(atRest)
  const from = await cardOf(page, title).boundingBox()
  const there = await column(page, to).boundingBox()
  if (!from || !there) throw new Error(`no card ${title} or no column ${to}`)
  await page.mouse.move(from.x + 30, from.y + from.height - 6)
  await page.mouse.down()
  await page.mouse.move(from.x + 60, from.y + 20, { steps: 4 })
  await page.mouse.move(there.x + there.width / 2, there.y + 50, { steps: 6 })
  await page.mouse.up()
}

test('a card is dragged to the next column; what the rules refuse goes back, with a sentence that says what to do', async () => {
  const visit = await region.visit({ width: 1600 })
  const { page, open, signInAs, expectGood, close } = visit
  await signInAs('Tove Granvik')
  await startIntervention(visit, 'Sälja längre bort')
  await open('/insatser')
  await drag(page, 'Sälja längre bort', 'Innehåll')
  await page.getByText('Insatsen är nu i steget Innehåll.').waitFor()
  await column(page, 'Innehåll').getByRole('link', { name: 'Sälja längre bort', exact: true }).waitFor()
  await drag(page, 'Sälja längre bort', 'Annonsering')
  await page.getByRole('status').getByText('Gör först klart Leverantör, Förfrågan och Urval').waitFor()
  await column(page, 'Innehåll').getByRole('link', { name: 'Sälja längre bort', exact: true }).waitFor()
  await drag(page, 'Sälja längre bort', 'Behov')
  await page.getByRole('link', { name: 'Skriv varför insatsen går tillbaka' }).click()
  await page.getByLabel(/^Varför/).fill('Två företag till hörde av sig')
  await page.getByRole('button', { name: 'Flytta', exact: true }).click()
  await column(page, 'Behov').getByRole('link', { name: 'Sälja längre bort', exact: true }).waitFor()
  await expectGood()
  await close()
})

test.each([
  ['with script', true],
  ['without script', false],
])('on a phone the board is a list, and buttons do what dragging does, %s', async (how, script) => {
  const visit = await region.visit({ width: 390, javaScriptEnabled: script })
  const { page, open, follow, signInAs, expectGood, close } = visit
  const title = `Handla här, ${how}`
  await signInAs('Tove Granvik')
  await startIntervention(visit, title)
  await open('/insatser')
  await cardOf(page, title).getByRole('button', { name: 'Flytta till nästa steg' }).click()
  await column(page, 'Innehåll').getByRole('link', { name: title, exact: true }).waitFor()
  await page.waitForLoadState()
  await expectGood()
  await follow(title)
  await page.getByRole('link', { name: 'Ändra steget Leverantör' }).click()
  await heading(page, 'Steget Leverantör')
  await page.waitForLoadState()
  await expectGood()
  await page.getByText('Steget behövs inte', { exact: true }).first().click()
  await page.getByLabel(/^Varför behövs det inte/).fill('Våra egna coacher håller i den')
  await page.getByRole('button', { name: 'Steget behövs inte' }).last().click()
  await page.getByText('Våra egna coacher håller i den').first().waitFor()
  await page.waitForLoadState()
  await expectGood()
  await close()
})

test.each([390, 1280])('the calendar and the templates are good to look at on %i pixels', async (width) => {
  const { page, open, follow, signInAs, close } = await region.visit({ width })
  await signInAs('Tove Granvik')
  await open('/kalender?manad=2021-03&visa=alla')
  await heading(page, 'Mars 2021')
  expect(await page.getByText(/Tillfälle.*Sälj mer i din webbutik/).count()).toBe(3)
  await follow('april 2021')
  await heading(page, 'April 2021')
  await open('/insatser/mallar')
  await follow('Starta från mallen')
  await heading(page, 'Starta en gruppinsats')
  await close()
})
