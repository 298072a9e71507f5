import type { Region } from '../region.ts'
import { confirm, type People, press } from '../whole-way/people.ts'
import { economist, heads, shared } from './cast.ts'

/** The two heads who have not answered read the key, and approve what they were shown. */
export async function approveKey(as: People): Promise<string> {
  let path = ''
  for (const head of [heads.mala, heads.sorsele]) {
    const visit = await as(head)
    await visit.open('/')
    await visit.page
      .getByRole('link', { name: /Öva på det oväntade/ })
      .first()
      .waitFor()
    await visit.page.locator('a[href*="/kostnadsfordelning"][href*="/svar"]').first().click()
    await visit.page.waitForLoadState()
    await visit.expectGood()
    await visit.page.getByText('8 925,00 kr').first().waitFor()
    await press(visit, 'Godkänn kostnadsfördelningen', 'Kostnadsfördelningen är godkänd.')
    path = new URL(visit.page.url()).pathname.replace(/\/kostnadsfordelning.*/, '/kostnadsfordelning')
  }
  return path
}

/** The day comes, and two companies of each municipality with a person each: what no page can do, time does. */
export async function letTheDayPass(region: Region): Promise<void> {
  await region.arrange(`
    update nimr.occasion set starts_at = '2026-05-11 09:00+02', ends_at = '2026-05-11 13:00+02'
      where intervention_id = (select id from nimr.intervention where title = '${shared}');
    insert into nimr.attendance (occasion_id, company_id, person_id, attended)
      select o.id, c.company_id, c.person_id, true from nimr.occasion o join nimr.intervention i on i.id = o.intervention_id and i.title = '${shared}'
      join nimr.intervention_municipality m on m.intervention_id = i.id
      join lateral (select r.company_id, min(r.person_id) as person_id from nimr.person_role r join nimr.company k on k.id = r.company_id
        where k.seat_municipality_code = m.municipality_code group by r.company_id order by r.company_id limit 2) c on true`)
}

/** What was booked is shared by the key, kept, and asked of the others. */
export async function shareOut(as: People, path: string): Promise<void> {
  const visit = await as(economist)
  await visit.open(path)
  await press(visit, 'Spara utfallet', 'Utfallet är sparat.')
  await visit.page.getByText('15 000,37 kr att få').waitFor()
  await confirm(visit, 'Gör rekvisitioner', '3 rekvisitioner är gjorda.', {
    'Vad gäller det?': 'Övningen i maj',
  })
}
