import { afterAll, beforeAll, expect, test } from 'vitest'
import { heading, openRegion, type Region } from './region.ts'

let region: Region
beforeAll(async () => {
  region = await openRegion()
})
afterAll(() => region?.close())

const ofMala: readonly (readonly [key: string, value: string])[] = [
  ['companies_supported', '73'],
  ['companies_sme', '70'],
  ['companies_not_counted', '3'],
  ['companies_individual_support', '15'],
  ['people_women', '30'],
  ['people_men', '52'],
  ['entrepreneurs_born_abroad', '12'],
  ['entrepreneurs_aged_18_30', '10'],
  ['localities_town', '1'],
  ['localities_villages', '11'],
  ['jobs_kept', '5'],
]

/** Low numbers stand in words in running text. */
const inWords: { readonly [value: string]: string } = {
  3: 'tre',
  5: 'fem',
  10: 'tio',
  11: 'elva',
  12: 'tolv',
}

test.each([
  ['with script', true],
  ['without script', false],
])(
  'the head of Malå reads the final report and opens every figure to its evidence, %s',
  async (_, script) => {
    const { page, open, follow, signInAs, close } = await region.visit({ javaScriptEnabled: script })
    await signInAs('Staffan Björkemyr')
    await open('/rapporter')
    await follow(/Slutrapport.*Malå/)
    await heading(page, /Slutrapport/)
    for (const [key, value] of ofMala) {
      const link = page.locator(`main a[href*="/uppfoljning/${key}?"]`).first()
      expect([value, inWords[value]], key).toContain((await link.innerText()).toLowerCase())
      const evidence = await page.request.get((await link.getAttribute('href')) ?? '')
      expect(evidence.status(), key).toBe(200)
      expect(await evidence.text(), key).toMatch(new RegExp(`<h1[^>]*>[^<]*: ${value}\\b`))
    }
    const pdf = await page.getByRole('link', { name: 'Hämta PDF' }).getAttribute('href')
    const file = await (await page.request.get(pdf ?? '')).body()
    expect(file.subarray(0, 5).toString()).toBe('%PDF-')
    await page.locator('main a[href*="/uppfoljning/companies_not_counted?"]').first().click()
    await heading(page, 'Deltog men räknas inte: 3')
    await follow('Sågbladet Stormyran AB')
    await heading(page, 'Sågbladet Stormyran AB')
    await close()
  },
)

test('the project manager follows the whole project, its eight municipalities together', async () => {
  const { page, open, follow, signInAs, close } = await region.visit({ width: 390 })
  await signInAs('Birger Almsele')
  await open('/uppfoljning')
  const value = async (name: string) =>
    Number((await page.getByRole('listitem').filter({ hasText: name }).first().innerText()).match(/\d+/)?.[0])
  expect(await value('Företag som fått stöd')).toBeGreaterThan(73)
  await page
    .getByText(/hela projektet/i)
    .first()
    .waitFor()
  await follow('Deltog men räknas inte')
  await close()
})

test('another municipality’s coach does not get Malå’s report', async () => {
  const report = await region.look(
    `select id as found from nimr.report where municipality_code = '2418' order by id limit 1`,
  )
  const { open, signInAs, close } = await region.visit()
  await signInAs('Petter Myrsand')
  await open(`/rapporter/${report}`, 404)
  await close()
})

test.each([
  ['with script', true],
  ['without script, on a phone', false],
])(
  'the office writes under a heading: figures stand there by name, a wrong name loses nothing, an earlier text comes back, %s',
  async (_, script) => {
    const { page, open, follow, signInAs, expectGood, close } = await region.visit({
      javaScriptEnabled: script,
      width: script ? 1280 : 390,
    })
    const main = page.getByRole('main')
    const swedish = page.getByLabel('Text på svenska')
    const save = () => main.getByRole('button', { name: 'Spara texten' }).click()
    await signInAs('Staffan Björkemyr')
    const report = `/rapporter/${await finalReportOfMala()}`
    await open(report)
    await follow('Ändra texten Sammanfattning')
    const before = await swedish.inputValue()
    if (script) {
      await swedish.fill('Vi nådde ')
      await swedish.press('End')
      await page.getByLabel('Sätt in en siffra i texten').selectOption({ label: 'Företag som fått stöd: 73' })
      await page.getByRole('button', { name: 'Sätt in' }).click()
      await swedish.pressSequentially(' företag.')
    } else await swedish.fill('Vi nådde {{companies_supported}} företag.')
    expect(await swedish.inputValue()).toBe('Vi nådde {{companies_supported}} företag.')
    if (!script) await main.getByRole('button', { name: 'Visa hur det blir' }).click()
    await page.getByRole('region', { name: 'Så blir det' }).getByText('Vi nådde 73 företag.').waitFor()

    await page.getByLabel('Text på engelska').fill('We reached {{companies_suported}}.')
    await save()
    await main
      .getByText(/Menar du companies_supported\?/)
      .first()
      .waitFor()
    await expectGood()
    expect(await swedish.inputValue()).toBe('Vi nådde {{companies_supported}} företag.')
    await page.getByLabel('Text på engelska').fill('We reached {{companies_supported}}.')
    await save()
    await heading(page, /Slutrapport/)
    const told = page.getByRole('region', { name: 'Sammanfattning' })
    expect(await told.getByRole('link', { name: '73' }).getAttribute('href')).toContain(
      '/uppfoljning/companies_supported?',
    )
    await told.getByText(/Staffan Björkemyr/).waitFor()

    await follow('Ändra texten Sammanfattning')
    await follow('Tidigare texter')
    await main
      .getByRole('button', { name: /Ta tillbaka text/ })
      .first()
      .click()
    await page.getByText('Den tidigare texten gäller igen.').waitFor()
    await open(report)
    await follow('Ändra texten Sammanfattning')
    expect(await swedish.inputValue()).toBe(before)
    await page.getByLabel('Din kommentar').fill('Stämmer antalet byar?')
    await main.getByRole('button', { name: 'Skriv kommentaren' }).click()
    await page.getByText('Kommentaren är sparad.').waitFor()
    await expectGood()
    await close()
  },
)

const finalReportOfMala = () =>
  region.look(
    `select id as found from nimr.report where municipality_code = '2418' and kind = 'final' order by id limit 1`,
  )

test('the manager makes a template for a financier, and a report is written by it', async () => {
  const { page, open, follow, signInAs, expectGood, close } = await region.visit()
  const main = page.getByRole('main')
  const press = (name: string) => main.getByRole('button', { name, exact: true }).click()
  await signInAs('Birger Almsele')
  await open('/rapporter')
  await follow('Mallar')
  await page.getByLabel(/^Mall\b/).selectOption({ label: 'Faktablad' })
  await page.getByLabel('Namn på svenska').fill('Faktablad till Regionen')
  await page.getByLabel('Namn på engelska').fill('Fact sheet for the Region')
  await page.getByLabel(/^Projekt/).selectOption({ label: 'NiMR' })
  await press('Kopiera mallen')
  await heading(page, /Faktablad till Regionen/)
  await expectGood()
  await main.getByRole('table').getByRole('link').first().click()
  await page.getByLabel('Rubrik på svenska').fill('Regionen i siffror')
  await press('Spara rubriken')
  await page.getByText('Rubriken är sparad.').waitFor()
  await press('Ta versionen i bruk')
  await page.getByText('Versionen är i bruk.').waitFor()
  await expectGood()

  await open('/rapporter')
  await page.getByLabel(/^Vad ska skrivas/).selectOption({ label: 'Faktablad till Regionen' })
  await page.getByLabel(/^Projekt/).selectOption({ label: 'NiMR' })
  await page.getByLabel(/^Kommun/).selectOption({ label: 'Sorsele' })
  await page.getByLabel(/^Från/).fill('2021-01-01')
  await page.getByLabel(/^Till/).fill('2021-12-31')
  await press('Påbörja en rapport')
  await page.waitForURL(/\/rapporter\/\d+$/)
  await heading(page, /Sorsele/)
  await page.getByRole('heading', { level: 2, name: 'Regionen i siffror' }).waitFor()
  await expectGood()
  await close()
})
