import { numbersOf } from './random-region.ts'
import type { World } from './world.ts'

export const places = ['2417', '2418', '2421', '2422']

const listed = (rows: readonly (readonly unknown[])[]) =>
  rows
    .map(
      (row) =>
        `(${row.map((one) => (one === null ? 'null' : typeof one === 'string' ? `'${one}'` : String(one))).join(',')})`,
    )
    .join(',')

/**
 * NiMR with four municipalities and a third phase over both others: companies with seats and workplaces in several of them, in NiAA and outside
 * both; talks, occasions that both projects share, individual interventions, money paid out, answers and milestones. The same each time.
 */
export async function fillSharedRegion(world: World): Promise<void> {
  const numbers = numbersOf(5)
  const staff = await world.aStaff()
  const [nimr, niaa] = [world.projectId('nimr'), world.projectId('niaa')]
  const pick = <T>(from: readonly T[]): T => from[numbers(from.length)] as T
  const many = <T>(count: number, make: (nth: number) => T) =>
    Array.from({ length: count }, (_, nth) => make(nth))
  const company = () => 700 + numbers(60)
  const day = () =>
    `20${18 + numbers(4)}-${String(9 + numbers(3)).padStart(2, '0')}-${String(10 + numbers(15))}`
  const seats = [...places, ...places, '2505', '2506', '2482']
  const companies = many(60, (nth) => [
    700 + nth,
    `B ${nth}`,
    pick(seats),
    pick([null, '1999-01-01', '2016-03-01', '2019-02-01']),
  ])
  const years = companies.flatMap(([id]) =>
    numbers(6) === 0
      ? []
      : [2017, 2018, 2019, 2020, 2021, 2022].map((year) => [id, year, pick([3, 8, 30, 120, 300])]),
  )
  const inNimr = (kind: string) => (kind === 'shared' ? [nimr, niaa] : [nimr])
  const interventions = many(20, (nth) => ({
    id: 700 + nth,
    company: nth % 3 === 0 ? company() : null,
    lead: pick(places),
    on: day(),
    projects: inNimr(nth % 2 === 0 ? 'shared' : 'own'),
  }))
  const occasions = interventions
    .filter((one) => one.company === null)
    .flatMap((one) =>
      many(2, (nth) => [one.id * 2 + nth, one.id, pick([...places, '2505']), `${one.on}T08:00:00Z`]),
    )
  const attendances = occasions.flatMap(([id]) =>
    [...new Set(many(6, company))].map((who) => [id, who, numbers(5) > 0]),
  )
  const answers = many(40, (nth) => [
    1700 + nth,
    company(),
    pick(places),
    pick([0, 1, 2.5]),
    pick([0, 1, 3]),
    pick(['decisively', 'not_at_all']),
    pick([null, true, false]),
  ])
  const milestones = many(30, () => [
    company(),
    pick(places),
    pick(['new_market', 'web_shop', 'ownership_change']),
    day(),
  ])
  await world.asOwner(`
    delete from nimr.project_municipality where project_id = ${nimr} and municipality_code not in (${places.map((code) => `'${code}'`).join(',')});
    insert into nimr.project_phase (project_id, name_sv, name_en, from_on, to_on) values (${nimr}, 'Mitten', 'The middle', '2020-01-01', '2021-06-30');
    insert into nimr.company (id, name, legal_form, is_sole_trader, seat_municipality_code, kept_by_municipality_code, started_on, seat_locality_id)
      select v.id, name, 'other', false, seat, seat, started::date, (select min(l.id) from nimr.locality l where l.municipality_code = seat and seat in ('2417', '2418')) + v.id % 2
      from (values ${listed(companies)}) v (id, name, seat, started);
    insert into nimr.company_year (company_id, year, awu, turnover_ore, balance_ore, source)
      select id, y, a, 500000000, 200000000, 'declared' from (values ${listed(years)}) v (id, y, a);
    insert into nimr.workplace (company_id, municipality_code) values ${listed(many(70, () => [company(), pick([...places, '2505'])]))};
    insert into nimr.talk (company_id, municipality_code, staff_id, held_on, duration_minutes, mode, logged_at)
      select c, m, ${staff.id}, d::date, n, 'visit', '2022-05-01' from (values ${listed(many(90, () => [company(), pick(places), day(), 20 + 10 * numbers(12)]))}) v (c, m, d, n);
    insert into nimr.intervention (id, kind, title, lead_municipality_code, starts_on, stage, company_id, support_minutes)
      select id, case when c is null then 'group' else 'individual' end, 'I ' || id, m, d::date, 'delivery', c::bigint, case when c is not null then 300 end
      from (values ${listed(interventions.map((one) => [one.id, one.company, one.lead, one.on]))}) v (id, c, m, d);
    insert into nimr.intervention_project (intervention_id, project_id) values ${listed(interventions.flatMap((one) => one.projects.map((project) => [one.id, project])))};
    insert into nimr.intervention_municipality (intervention_id, municipality_code) values ${listed(interventions.map((one) => [one.id, one.lead]))};
    insert into nimr.intervention_focus_area (intervention_id, focus_area_code) values ${listed(interventions.map((one) => [one.id, pick(['innovation', 'larger_market'])]))};
    insert into nimr.occasion (id, intervention_id, municipality_code, starts_at, ends_at)
      select id, i, m, t::timestamptz, t::timestamptz + interval '3 hours' from (values ${listed(occasions)}) v (id, i, m, t);
    insert into nimr.attendance (occasion_id, company_id, attended) values ${listed(attendances)};
    insert into nimr.survey_answer (id, project_id, company_id, municipality_code, asked_from_on, asked_to_on, answered_on, given_by, jobs_kept, jobs_created, support_mattered, durable, recorded_at)
      select id, ${nimr}, c, m, '2020-01-01', '2021-06-30', '2022-03-15', 'phone', k, j, s, d, '2022-03-15' from (values ${listed(answers)}) v (id, c, m, k, j, s, d);
    insert into nimr.milestone (company_id, project_id, municipality_code, kind, happened_on, what, financier_words, support_mattered, source, evidence_words, recorded_at)
      select c, ${nimr}, m, k, d::date, 'x', '', 'decisively', 'coach', 'y', '2022-05-15' from (values ${listed(milestones)}) v (c, m, k, d);`)
  await payOut(
    world,
    many(24, () => ({ companyId: company(), municipality: pick(places), on: day(), ore: 5_000_000 })),
  )
}

type Paid = { companyId: number; municipality: string; on: string; ore: number }

/** Money paid to companies. Whether it may be granted is another matter, and not asked here. */
export async function payOut(world: World, grants: readonly Paid[]): Promise<void> {
  await world.asOwner(`
    alter table nimr.aid_grant disable trigger user;
    insert into nimr.euro_rate (month, sek_per_eur, source) values ('2018-09-01', 10, 'example') on conflict do nothing;
    insert into nimr.aid_grant (company_id, project_id, grantor_municipality_code, regulation, amount_ore, rate_month, sek_per_eur, rate_source, amount_eur_cent,
        granted_on, decided_by_name, decided_by_title, purpose, recorded_at, instrument, uid)
      select v.company, ${world.projectId()}, v.place, '1407/2013', v.ore, r.month, r.sek_per_eur, r.source, 1,
        v.on_day::date, 'Chefen', 'Chef', 'Kurs', now(), 'direct_grant', gen_random_uuid()::text
      from nimr.euro_rate r, (values ${listed(grants.map((one) => [one.companyId, one.municipality, one.on, one.ore]))}) v (company, place, on_day, ore)
      where r.month = '2018-09-01';
    alter table nimr.aid_grant enable trigger user;`)
}
