import { expect } from 'vitest'
import type { Region, Visit } from '../region.ts'
import { confirm, field, fill, type People, press } from '../whole-way/people.ts'
import { cost, economist, ledger, paper, shared } from './cast.ts'

export async function choose(visit: Visit, label: string, words: string): Promise<void> {
  const box = field(visit.page, label)
  const value = await box.locator('option').filter({ hasText: words }).first().getAttribute('value')
  await box.selectOption(value)
}

/** An invoice that Malå paid for the shared intervention, written by hand, with its papers. Gives the cost's address. */
export async function enterCost(as: People): Promise<string> {
  const visit = await as(economist)
  await visit.open('/ekonomi/kostnader/ny')
  await choose(visit, 'Redovisning hos', 'Malå, NiMR')
  await choose(visit, 'Kostnadsslag', 'Extern sakkunskap')
  await choose(visit, 'Insats', shared)
  await fill(visit.page, {
    'Vad kostnaden gäller': cost.what,
    'Belopp utan moms': cost.kronor,
    Leverantör: 'Skarens Affärsutveckling AB',
    Fakturanummer: cost.invoice,
    Levererad: cost.on,
    Bokförd: cost.on,
    Betald: cost.on,
  })
  await press(visit, 'Spara', cost.what)
  const path = new URL(visit.page.url()).pathname
  expect(path).toMatch(/^\/ekonomi\/kostnader\/\d+$/)
  for (const [kind, name] of [
    ['Faktura', 'faktura.pdf'],
    ['Betalningsbevis', 'betalning.pdf'],
  ] as const) {
    const form = visit.page.getByRole('form', { name: 'Lägg till underlag' })
    await form.getByLabel('Slag').selectOption({ label: kind })
    await form
      .getByLabel('Filer')
      .setInputFiles({ name, mimeType: 'application/pdf', buffer: paper(`${kind} ${cost.invoice}`) })
    await press(visit, 'Lägg till underlag', name)
  }
  return path
}

/** A voucher of Malå's ledger, looked at before it becomes a cost. Gives the cost's address. */
export async function importLedger(as: People, region: Region): Promise<string> {
  const visit = await as(economist)
  const { page } = visit
  await visit.open('/ekonomi/importer/ny')
  await choose(visit, 'Vems bokföring', 'Malå, NiMR')
  await field(page, 'Projektkod i bokföringen').fill('P77')
  await page.getByLabel('Fil').setInputFiles({
    name: 'mala.se',
    mimeType: 'application/octet-stream',
    buffer: ledger('Resa till ovningen'),
  })
  await page.getByRole('button', { name: 'Läs in' }).click()
  await page.getByRole('heading', { name: 'Rader' }).waitFor()
  await page.getByLabel('Konto 5800 är').selectOption({ label: 'Kostnad: Resor och logi' })
  await page.getByRole('button', { name: 'Spara och läs filen på nytt' }).click()
  await page.getByRole('heading', { name: 'Att läsa in' }).waitFor()
  await visit.expectGood()
  await confirm(visit, 'Läs in det valda', '1 kostnad är införd.')
  const id = await region.look(
    `select id as found from nimr.cost where voucher_series = 'L' and voucher_number = '901' and removed_at is null`,
  )
  return `/ekonomi/kostnader/${id}`
}

/** Whatever looks wrong with a cost is answered, each with why. */
export async function answerFlags(as: People, path: string): Promise<number> {
  const visit = await as(economist)
  const { page } = visit
  await visit.open(path)
  const open = page
    .getByRole('region', { name: 'Varningar' })
    .locator('details')
    .filter({ hasText: 'Varför?' })
  let answered = 0
  for (let left = await open.count(); left > 0 && answered < 9; left = await open.count()) {
    const box = open.first()
    await box.locator('summary').click()
    await box.getByLabel('Kostnaden kan sökas ändå').check()
    await box.getByLabel('Varför?').fill('Underlaget finns i kommunens arkiv.')
    await box.getByRole('button', { name: 'Svara' }).click()
    await page.waitForLoadState()
    await visit.expectGood()
    answered += 1
    if ((await open.count()) >= left) break
  }
  return answered
}
