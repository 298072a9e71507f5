import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openRegion, type Region, untilKept } from './region.ts'

let region: Region
beforeAll(async () => {
  region = await openRegion()
})
afterAll(() => region?.close())

/** Goes to the page for places without signal and waits until the phone has kept it. The phone's day is the region's. */
async function openToKeep(page: Page): Promise<void> {
  await page.context().clock.setFixedTime(new Date('2022-03-15T08:00:00Z'))
  await page.goto('/samtal/utan-signal')
  await untilKept(page, '/samtal/nytt')
}

const talksSaying = (words: string) =>
  region.look(`select count(*) as found from nimr.talk_note where note = '${words}'`)

async function write(page: Page, words: string, company = 'Gruvlampans Vandrarhem'): Promise<void> {
  await page.getByLabel(/^Företag/).fill(company)
  await page.getByText('30 min', { exact: true }).click()
  await page.getByText('Besök', { exact: true }).click()
  await page.getByLabel(/^Anteckning/).fill(words)
  await page.getByRole('button', { name: 'Spara samtalet' }).click()
}

test('a talk written in a village without signal survives a closed phone and is logged once when the signal is back', async () => {
  const { page, signInAs, expectGood, close } = await region.visit({ width: 390 })
  await signInAs('Tove Granvik')
  await openToKeep(page)
  await expectGood()
  const context = page.context()
  await context.setOffline(true)
  const phone = await context.newPage()
  await phone.goto('/samtal/nytt')
  await phone.getByRole('heading', { level: 1, name: 'Logga ett samtal utan signal' }).waitFor()
  await write(phone, 'Utan signal i Adak')
  const list = phone.locator('[data-outbox-list]')
  await list.getByText('Samtal med Gruvlampans Vandrarhem').waitFor()
  await list.getByText(/Väntar på att skickas/).waitFor()
  await phone.reload()
  await list.getByText(/Väntar på att skickas/).waitFor()
  await phone.close()
  await page.close()
  expect(await talksSaying('Utan signal i Adak')).toBe('0')

  await context.setOffline(false)
  const later = await context.newPage()
  await later.goto('/samtal/utan-signal')
  await later.getByText(/Skickat och mottaget/).waitFor()
  // Opened again, and in two tabs at once: it is not sent a second time.
  await Promise.all([later.reload(), context.newPage().then((tab) => tab.goto('/samtal'))])
  await later.getByText(/Skickat och mottaget/).waitFor()
  expect(await talksSaying('Utan signal i Adak')).toBe('1')
  await close()
})

test('a talk whose sending broke on the ordinary page is kept too, and one that is not accepted says why and can be mended', async () => {
  const { page, signInAs, close } = await region.visit({ width: 390 })
  await signInAs('Tove Granvik')
  await openToKeep(page)
  await page.goto('/samtal/nytt')
  await page.context().setOffline(true)
  await page.getByLabel(/^Företag/).fill('Företaget Som Inte Finns')
  await page.getByText('15 min', { exact: true }).click()
  await page.getByText('Telefon', { exact: true }).click()
  await page.getByLabel(/^Anteckning/).fill('Bröts mitt i')
  await page.getByRole('button', { name: 'Spara samtalet' }).click()
  await page.getByRole('heading', { level: 1, name: 'Logga ett samtal utan signal' }).waitFor()
  await page.getByText('Samtal med Företaget Som Inte Finns').waitFor()

  await page.context().setOffline(false)
  await page.getByText(/Inget företag heter så/).waitFor()
  await page.getByRole('link', { name: 'Rätta' }).click()
  const company = page.getByLabel(/^Företag/)
  await expect.poll(() => company.inputValue()).toBe('Företaget Som Inte Finns')
  expect(await page.getByLabel(/^Anteckning/).inputValue()).toBe('Bröts mitt i')
  await company.fill('Gruvlampans Vandrarhem')
  await page.getByRole('button', { name: 'Spara samtalet' }).click()
  await page.getByText(/Skickat och mottaget/).waitFor()
  expect(await talksSaying('Bröts mitt i')).toBe('1')
  await close()
})

test('when the session has ended the talk waits until the same person signs in, and nobody else sees or sends it', async () => {
  const { page, signInAs, close } = await region.visit({ width: 390 })
  await signInAs('Tove Granvik')
  await openToKeep(page)
  const context = page.context()
  await context.setOffline(true)
  await page.goto('/samtal/nytt')
  await write(page, 'Efter utloggningen')
  await page.getByText(/Väntar på att skickas/).waitFor()
  await context.clearCookies()
  await context.setOffline(false)
  await page.getByRole('link', { name: 'Logga in, så skickas det.' }).waitFor()

  await signInAs('Petter Myrsand')
  await openToKeep(page)
  expect(await page.getByText('Samtal med Gruvlampans').count()).toBe(0)
  expect(await talksSaying('Efter utloggningen')).toBe('0')
  await page.goto('/')
  await page.locator('form[action="/logga-ut"] button').dispatchEvent('click')
  await page.waitForURL(/logga-in/)
  await expect
    .poll(() => page.evaluate(`caches.has('nimr-pages')`), { message: 'kept pages go when signing out' })
    .toBe(false)

  await signInAs('Tove Granvik')
  await page.goto('/samtal/utan-signal')
  await page.getByText(/Skickat och mottaget/).waitFor()
  expect(await talksSaying('Efter utloggningen')).toBe('1')
  await close()
})
