import { expect } from 'vitest'
import type { Region } from '../region.ts'
import { field, fill, type People, press } from '../whole-way/people.ts'
import { economist, heads, manager } from './cast.ts'

/** What was paid in the half year is claimed: drafted, certified by Malå's head, signed, sent in; then its costs are locked. */
export async function claim(as: People, costPath: string): Promise<void> {
  const visit = await as(economist)
  const { page } = visit
  await visit.open('/ekonomi/ansokningar/ny?projekt=1')
  await fill(page, { 'Från och med': '2026-01-01', 'Till och med': '2026-06-30' })
  await page.getByRole('button', { name: 'Börja ansökan' }).click()
  await page.waitForURL(/ansokningar\/\d+/)
  await visit.expectGood()
  const path = new URL(page.url()).pathname
  // The ledger does not say that its voucher is paid, so only the invoice is asked for.
  await page.getByText('20 000,50').first().waitFor()
  await page.getByRole('main').getByRole('button', { name: 'Skicka till partnerna' }).click()
  await page.getByText('Inte intygad').first().waitFor()
  await visit.expectGood()

  const head = await as(heads.mala)
  await head.open(path)
  await head.follow('Intyga')
  await field(head.page, 'Jag intygar det som visas ovan').check()
  await fill(head.page, { Befattning: 'Näringslivschef' })
  await head.page.getByRole('main').getByRole('button', { name: 'Intyga' }).click()
  await head.page.getByText('Malå är intygad.').waitFor()

  await visit.open(`${path}/underskrift`)
  await fill(page, { Namn: manager, Befattning: 'Projektledare' })
  await press(visit, 'Skriv under', 'Ansökan är underskriven.')
  await visit.open(`${path}/inlamning`)
  await press(visit, 'Lämna in', 'Ansökan är inlämnad och kostnaderna låsta.')
  await visit.open(costPath)
  await page.getByText(/kan inte ändras/).waitFor()
  expect(await page.getByRole('link', { name: 'Ändra kostnaden' }).count()).toBe(0)
}

/** The whole project's report of the year tells it, and each number opens what lies behind. */
export async function readInReport(
  as: People,
  region: Region,
  costPath: string,
  company: string,
): Promise<void> {
  const visit = await as(manager)
  const { page } = visit
  await visit.open('/rapporter')
  await field(page, 'Vad ska skrivas?').selectOption({ label: 'Slutrapport' })
  await field(page, 'Projekt').selectOption({ label: 'NiMR' })
  await field(page, 'Kommun').selectOption({ label: 'Malå' })
  await fill(page, { 'Från och med': '2026-01-01', 'Till och med': '2026-12-31' })
  await page.getByRole('main').getByRole('button', { name: 'Påbörja en rapport' }).click()
  await page.waitForURL(/rapporter\/\d+/)
  await visit.expectGood()
  const economy = page.getByRole('region', { name: 'Ekonomi och finansiering' })
  await economy.getByRole('link', { name: '20 640,50 kr' }).first().waitFor()
  const list = page.getByRole('region', { name: 'Bilaga: företagslista' })
  // The aided company is still to come: it stands apart from those that took part, with its aid.
  const aided = list.getByRole('table', { name: 'som inte räknas bland dem' })
  expect(await aided.getByRole('row', { name: company }).innerText()).toMatch(/4\s750\skr/)
  expect(await list.getByRole('table', { name: 'Företagslista' }).innerText()).not.toContain(company)
  const xlsx = await page.request.get(`${new URL(page.url()).pathname}/foretagslista.xlsx`)
  expect((await xlsx.body()).subarray(0, 2).toString()).toBe('PK')
  await economy.getByRole('link', { name: '20 640,50 kr' }).first().click()
  await page.waitForURL(/uppfoljning\/c/)
  await visit.expectGood()
  if (page.url().includes('cost_eligible')) await page.locator(`a[href="${costPath}"]`).waitFor()
  expect(
    await region.look(
      `select count(*) as found from nimr.cost_lock where cost_id = ${costPath.split('/').at(-1)}`,
    ),
  ).toBe('1')
}
