import { afterAll, beforeAll, expect, test } from 'vitest'
import { heading, openRegion, type Region } from './region.ts'

let region: Region
beforeAll(async () => {
  region = await openRegion()
})
afterAll(() => region?.close())

test.each([
  ['with script', { width: 1280, javaScriptEnabled: true }],
  ['without script, on a phone', { width: 390, javaScriptEnabled: false }],
])(
  'a need of Malå is recorded, seen without its name from Norsjö, and taken along to an intervention: %s',
  async (_, look) => {
    const words = `Vill ha en webbutik ${look.width}`
    const tove = await region.visit(look)
    await tove.signInAs('Tove Granvik')
    await tove.open('/behov/nytt')
    await tove.page.getByLabel('Företag', { exact: true }).fill('Gruvlampans Vandrarhem')
    await tove.page.getByLabel('Vad gäller det?').selectOption({ label: 'Webbförsäljning' })
    await tove.page.getByLabel('Behovet i ord').fill(words)
    await tove.page.getByRole('radio', { name: 'Nu', exact: true }).check()
    await tove.page.getByRole('button', { name: 'Spara behovet' }).click()
    await heading(tove.page, 'Webbförsäljning')
    await tove.expectGood()
    for (const path of ['/behov', '/behov/mina?visa=oppna', '/behov/forslag', '/hanvisningar'])
      await tove.open(path)
    await tove.close()

    const petter = await region.visit(look)
    await petter.signInAs('Petter Myrsand')
    await petter.open('/behov')
    expect(await petter.page.content()).not.toContain(words)
    await petter.page.getByRole('checkbox', { name: 'Webbförsäljning: Ett företag i Malå' }).first().check()
    await petter.page.getByRole('button', { name: 'Starta insats' }).click()
    await heading(petter.page, /Starta/)
    await petter.expectGood()
    expect(await petter.page.getByRole('checkbox', { name: 'Malå', exact: true }).isChecked()).toBe(true)
    await petter.close()
  },
)

test('a company says a need without an account, on a phone without script', async () => {
  const { page, open, close } = await region.visit({ width: 390, javaScriptEnabled: false })
  await open('/behov/anmal')
  await page.getByLabel('Vad behöver företaget?').fill('Vi vill sälja mer sylt')
  await page.getByLabel('Vad ligger det närmast?').selectOption('larger_market')
  await page.getByRole('radio', { name: 'Inom ett halvår' }).check()
  await page.getByLabel('Företagets namn').fill('Hjortronboden')
  await page.getByLabel('Kommun', { exact: true }).selectOption({ label: 'Malå' })
  await page.getByLabel('Ditt namn').fill('Ylva Myr')
  await page.getByLabel('E-post').fill('ylva@hjortronboden.example')
  // Whoever fills in the form takes more than a second.
  await page.waitForTimeout(1100)
  await page.getByRole('button', { name: 'Skicka' }).click()
  await heading(page, /Ett steg kvar/)
  expect(
    await region.look(`select company_name as found from nimr.need_proposal where state = 'unconfirmed'`),
  ).toBe('Hjortronboden')
  await close()
})

test('the public form is good to look at with script too', async () => {
  const { open, page, close } = await region.visit()
  await open('/behov/anmal')
  await page.getByRole('button', { name: 'Skicka' }).click()
  await page.getByText('Skriv vad företaget behöver.').first().waitFor()
  await close()
})
