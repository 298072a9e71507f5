import { afterAll, beforeAll, expect, test } from 'vitest'
import { heading, openRegion, type Region } from './region.ts'

let region: Region
beforeAll(async () => {
  region = await openRegion({ whole: true })
})
afterAll(() => region?.close())

const ledger = (number: number) =>
  Buffer.from(`#FLAGGA 0
#SIETYP 4
#RAR 0 20210101 20211231
#KONTO 5800 "Resor"
#VER L ${number} 20210310 "Resa till Åsele"
{
#TRANS 1930 {} -500.50
#TRANS 5800 {6 "J${number}"} 500.50
}
`)

test.each([
  ['with script', { width: 1280, javaScriptEnabled: true }],
  ['without script, on a phone', { width: 390, javaScriptEnabled: false }],
])(
  'the economist brings a partner’s ledger, sees what it would make, imports it and takes it back: %s',
  async (_, look) => {
    const { page, signInAs, open, expectGood, close } = await region.visit(look)
    const number = look.width
    await signInAs('Solveig Öremark')
    await open('/ekonomi/importer/ny')
    const books = page.getByLabel('Vems bokföring')
    const malas = await books.locator('option').filter({ hasText: 'Malå, NiMR' }).getAttribute('value')
    await books.selectOption(malas)
    await page.getByLabel('Projektkod i bokföringen').fill(`J${number}`)
    const bring = async (name: string, buffer: Buffer) => {
      await page.getByLabel('Fil').setInputFiles({ name, mimeType: 'application/octet-stream', buffer })
      await page.getByRole('button', { name: 'Läs in' }).click()
      await page.getByRole('heading', { name, level: 1 }).waitFor()
    }
    await bring('bok.se', ledger(number))

    // The page fetches itself until the file is read: by script, or by asking the browser to.
    await page.getByRole('heading', { name: 'Rader' }).waitFor()
    const unknown = page.getByLabel('Konto 5800 är')
    if ((await unknown.count()) > 0) {
      await expectGood()
      await unknown.selectOption({ label: 'Kostnad: Resor och logi' })
      await page.getByRole('button', { name: 'Spara och läs filen på nytt' }).click()
      await page.getByRole('heading', { name: 'Att läsa in' }).waitFor()
    }
    await expectGood()
    await page.locator('summary', { hasText: 'Läs in det valda' }).click()
    await page.getByRole('button', { name: 'Läs in det valda' }).click()
    await page.getByText('1 kostnad är införd.').waitFor()
    await expectGood()
    const made = `select count(*)::int as found from nimr.cost where voucher_series = 'L' and voucher_number = '${number}' and removed_at is null`
    expect(await region.look(made)).toBe('1')

    await page.locator('summary', { hasText: 'Ångra inläsningen' }).click()
    await page.getByLabel('Varför?').fill('Fel projekt')
    await page.getByRole('button', { name: 'Ångra inläsningen' }).click()
    await page.getByRole('button', { name: 'Läs filen på nytt' }).waitFor()
    expect(await region.look(made)).toBe('0')
    await close()
  },
)

test('a ledger that does not balance is refused with its line', async () => {
  const { page, signInAs, open, expectGood, close } = await region.visit()
  await signInAs('Solveig Öremark')
  await open('/ekonomi/importer/ny')
  await page.getByLabel('Vems bokföring').selectOption({ index: 1 })
  await page.getByLabel('Projektkod i bokföringen').fill('J1')
  const torn = Buffer.from(ledger(1).toString().replace('-500.50', '-500.00'))
  await page
    .getByLabel('Fil')
    .setInputFiles({ name: 'trasig.se', mimeType: 'application/octet-stream', buffer: torn })
  await page.getByRole('button', { name: 'Läs in' }).click()
  await page.getByText('Rad 5. Inget av filen är inläst.').waitFor()
  await heading(page, 'trasig.se')
  await expectGood()
  await close()
})
