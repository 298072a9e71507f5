import { expect } from 'vitest'
import type { Region } from '../region.ts'
import { confirm, field, fill, type People, press } from '../whole-way/people.ts'
import { economist, gathering, heads } from './cast.ts'
import { choose } from './costs.ts'

/** One company's aid is granted; another's does not fit, and the largest amount that does is said. Gives the grant's address. */
export async function grant(as: People, region: Region): Promise<{ path: string; company: string }> {
  const visit = await as(economist)
  const { page } = visit
  // It has declared its earlier aid and signed; without that nothing is granted.
  const company = await region.look(`
    select c.name as found from nimr.aid_declaration d join nimr.company c on c.id = d.company_id
    where d.signed_at is not null and d.intervention_id = (select id from nimr.intervention where title = '${gathering}')
      and not exists (select from nimr.aid_grant g where g.company_id = c.id and g.intervention_id = d.intervention_id)`)
  const id = await region.look(`select id as found from nimr.intervention where title = '${gathering}'`)
  await visit.open(`/insatser/${id}/stod`)
  const rows = page.getByRole('row')
  const full = rows.filter({ hasText: 'Får inte plats' })
  expect(await full.first().innerText()).toMatch(/Högst 2\s\d{3}/)
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
  for (const one of await box.getByRole('checkbox').all()) await one.setChecked(false)
  await full.first().getByRole('checkbox').check()
  const before = await region.look('select count(*) as found from nimr.aid_grant')
  await write()
  await page
    .getByText(/får inte plats|intyg/i)
    .first()
    .waitFor()
  expect(await region.look('select count(*) as found from nimr.aid_grant')).toBe(before)
  await visit.open(`/insatser/${id}/stod`)
  for (const one of await box.getByRole('checkbox').all()) await one.setChecked(false)
  await rows.filter({ hasText: company }).getByRole('checkbox').check()
  await write()
  await page.getByRole('row').filter({ hasText: company }).getByText('Beviljat').waitFor()
  const made = await region.look('select max(id) as found from nimr.aid_grant')
  return { path: `/stod/${made}`, company }
}

/** The company is told on paper, in a tagged PDF; the register row is due, and is marked as entered. */
export async function tellAndEnter(as: People, path: string): Promise<void> {
  const visit = await as(economist)
  await visit.open(`${path}/underrattelse`)
  await field(visit.page, 'På papper').check()
  await press(visit, 'Skicka underrättelsen', 'Underrättelsen är sparad.')
  const pdf = await visit.page.request.get(`${path}/underrattelse.pdf?sprak=sv`)
  expect((await pdf.body()).toString('latin1')).toMatch(/^%PDF[\s\S]*\/StructTreeRoot/)
  await visit.open(path)
  await confirm(visit, 'Markera som inskrivet', 'Raden är markerad som inskriven.', {
    'Registrets nummer': 'SR-2026-4711',
  })
}
