import { expect } from 'vitest'
import type { Region } from '../region.ts'
import { confirm, field, fill, type People, press } from '../whole-way/people.ts'
import { economist, gathering, heads } from './cast.ts'
import { choose } from './costs.ts'

/** One company's aid is granted; another's does not fit, and the largest amount that does is said. Gives the grant's address. */
export async function grant(as: People, region: Region): Promise<string> {
  const visit = await as(economist)
  const { page } = visit
  const id = await region.look(`select id as found from nimr.intervention where title = '${gathering}'`)
  await visit.open(`/insatser/${id}/stod`)
  const rows = page.getByRole('row')
  const full = rows.filter({ hasText: 'Får inte plats' })
  expect(await full.first().innerText()).toMatch(/Högst 2\s?\d00/)
  const box = page.getByRole('form', { name: 'Besluta om stödet' })
  const write = async () => {
    await choose(visit, 'Stödgivare', 'Malå')
    await fill(page, {
      'Vem beslutade?': heads.mala,
      Befattning: 'Näringslivschef',
      Diarienummer: 'KS 2026/55',
    })
    await page.getByRole('button', { name: 'Besluta om stödet' }).click()
    await page.waitForLoadState()
    await visit.expectGood()
  }
  // Nothing over the ceiling: the whole decision is refused, and nothing of it is written.
  for (const one of await box.getByRole('checkbox', { checked: true }).all()) await one.uncheck()
  await full.first().getByRole('checkbox').check()
  const before = await region.look('select count(*) as found from nimr.aid_grant')
  await write()
  await page
    .getByText(/får inte plats/i)
    .first()
    .waitFor()
  expect(await region.look('select count(*) as found from nimr.aid_grant')).toBe(before)
  await visit.open(`/insatser/${id}/stod`)
  for (const one of await box.getByRole('checkbox', { checked: true }).all()) await one.uncheck()
  await rows.filter({ hasText: 'Kolarflickan Konfektion AB' }).getByRole('checkbox').check()
  await write()
  await page
    .getByRole('row')
    .filter({ hasText: 'Kolarflickan Konfektion AB' })
    .getByText('Beviljat')
    .waitFor()
  const made = await region.look('select max(id) as found from nimr.aid_grant')
  return `/stod/${made}`
}

/** The company is told on paper, in a tagged PDF; the register row is due, and is marked as entered. */
export async function tellAndEnter(as: People, path: string): Promise<void> {
  const visit = await as(economist)
  await visit.open(`${path}/underrattelse`)
  await field(visit.page, 'På papper').check()
  await press(visit, 'Skicka underrättelsen', /på papper/i)
  const pdf = await visit.page.request.get(`${path}/underrattelse.pdf?sprak=sv`)
  expect((await pdf.body()).toString('latin1')).toMatch(/^%PDF[\s\S]*\/StructTreeRoot/)
  await visit.open(path)
  await confirm(visit, 'Markera som inskrivet', 'SR-2026-4711', { 'Registrets nummer': 'SR-2026-4711' })
}
