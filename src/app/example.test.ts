import { afterAll, beforeAll, expect, test } from 'vitest'
import { openWorld, type World } from '../../test/world/world.ts'
import { day } from '../kit/day.ts'
import { findUndertaking } from '../slices/companies/index.ts'
import { countPlaces, definitions } from '../slices/figures/index.ts'
import { loadExample } from './example.ts'

// The figures are counted here a second time, in plain SQL of this file's own, so that the counting of figures is not
// asked whether it agrees with itself.
let world: World
const now = new Date('2026-03-10T08:00:00Z')

beforeAll(async () => {
  world = await openWorld({ from: 'blank' })
  const loaded = await loadExample({ ownerUrl: world.ownerUrl, now })
  expect(loaded.allowed).toBe(true)
})
afterAll(() => world.close())

const support = (project: string) => `
  support as (
    select t.company_id, t.held_on as on_day, t.municipality_code as happened_in, false as individual
      from nimr.talk t join nimr.project_municipality m on m.municipality_code = t.municipality_code
      join nimr.project p on p.id = m.project_id and p.key = '${project}'
    union all
    select a.company_id, o.starts_at::date, o.municipality_code, false
      from nimr.attendance a join nimr.occasion o on o.id = a.occasion_id
      join nimr.intervention_project ip on ip.intervention_id = o.intervention_id
      join nimr.project p on p.id = ip.project_id and p.key = '${project}'
      where a.attended
    union all
    select i.company_id, i.starts_on, i.lead_municipality_code, true
      from nimr.intervention i join nimr.intervention_project ip on ip.intervention_id = i.id
      join nimr.project p on p.id = ip.project_id and p.key = '${project}'
      where i.kind = 'individual'
  ),
  in_time as (select * from support where on_day between '2018-09-01' and '2022-03-31')`

// Malå's: those with their seat there, and those with a seat in none of the ten that Malå helped.
const mala = `with ${support('nimr')},
  company_of_mala as (
    select c.*, (select min(extract(year from s.on_day)) from support s where s.company_id = c.id) as first_year,
      exists (select from in_time s where s.company_id = c.id and s.individual) as had_individual
    from nimr.company c
    where exists (select from in_time s where s.company_id = c.id)
      and (c.seat_municipality_code = '2418'
        or (c.seat_municipality_code not in (select municipality_code from nimr.project_municipality)
          and exists (select from in_time s where s.company_id = c.id and s.happened_in = '2418')))
  ),
  counted as (
    select c.* from company_of_mala c join nimr.company_year y on y.company_id = c.id and y.year = c.first_year - 1
    where c.seat_municipality_code = '2418' and c.ownership = 'private'
      and y.awu < 250 and coalesce(y.group_awu, 0) < 250 and y.turnover_ore < 50000000000
  ),
  met as (
    select tp.person_id, t.company_id, t.held_on as on_day from nimr.talk_person tp join nimr.talk t on t.id = tp.talk_id
    union all
    select a.person_id, a.company_id, o.starts_at::date from nimr.attendance a join nimr.occasion o on o.id = a.occasion_id
      where a.attended and a.person_id is not null
  ),
  reached as (
    select m.person_id, extract(year from min(m.on_day)) as first_year,
      bool_or(r.role = 'leader') as is_leader
    from met m join company_of_mala c on c.id = m.company_id
    join nimr.person_role r on r.person_id = m.person_id and r.company_id = m.company_id
    where m.on_day between '2018-09-01' and '2022-03-31'
    group by m.person_id
  )`

const count = async (question: string): Promise<number> => {
  const rows = await world.asOwner<{ n: string }>(`${mala} select (${question}) as n`)
  return Number(rows[0]?.n)
}
const characterised = (condition: string) =>
  `select count(*) from reached join nimr.person_characteristic x on x.person_id = reached.person_id where ${condition}`

test.each([
  ['companies supported', 'select count(*) from company_of_mala', 73],
  ['small and medium-sized, counted', 'select count(*) from counted', 70],
  [
    'took part, not counted',
    'select (select count(*) from company_of_mala) - (select count(*) from counted)',
    3,
  ],
  ['with support of their own', 'select count(*) from company_of_mala where had_individual', 15],
  ['women', characterised(`gender = 'woman'`), 30],
  ['men', characterised(`gender = 'man'`), 52],
  ['all reached, none of whom left gender out', 'select count(*) from reached', 30 + 52],
  ['leaders born abroad', characterised('is_leader and born_abroad'), 12],
  ['leaders aged 18 to 30', characterised('is_leader and first_year - birth_year between 18 and 30'), 10],
])('Malå: %s', async (_, question, expected) => {
  expect(await count(question)).toBe(expected)
})

test.each([
  ['town', 1],
  ['village', 11],
])('Malå: seats in a %s', async (kind, expected) => {
  const places = `select count(distinct l.id) from company_of_mala c join nimr.locality l on l.id = c.seat_locality_id
    where l.municipality_code = '2418' and l.kind = '${kind}'`
  expect(await count(places)).toBe(expected)
})

test('Malå: five jobs kept where the support mattered, 2 + 1 + 1 + 1', async () => {
  const holds = `s.support_mattered <> 'not_at_all' and s.jobs_kept > 0
    and not exists (select from nimr.survey_answer n where n.replaces_id = s.id)`
  const rows = await world.asOwner<{ kept: number }>(
    `${mala} select s.jobs_kept::float as kept from nimr.survey_answer s join counted c on c.id = s.company_id where ${holds} order by 1 desc`,
  )
  expect(rows.map((row) => row.kept)).toEqual([2, 1, 1, 1])
})

test('Malå asks most for a larger market, then ownership change, capital supply and corona support', async () => {
  const rows = await world.asOwner<{ area: string; n: string }>(`${mala},
    asked as (
      select t.company_id, f.focus_area_code from nimr.talk t join nimr.talk_focus_area f on f.talk_id = t.id where t.held_on <= '2022-03-31'
      union
      select coalesce(i.company_id, a.company_id), f.focus_area_code from nimr.intervention i
        join nimr.intervention_focus_area f on f.intervention_id = i.id
        left join nimr.occasion o on o.intervention_id = i.id
        left join nimr.attendance a on a.occasion_id = o.id and a.attended
    )
    select focus_area_code as area, count(*) as n from asked join company_of_mala c on c.id = asked.company_id group by 1 order by 2 desc`)
  const numbers = rows.map((row) => Number(row.n))
  expect(rows.slice(0, 4).map((row) => row.area)).toEqual([
    'larger_market',
    'ownership_change',
    'capital_supply',
    'crisis_support',
  ])
  expect(new Set(numbers.slice(0, 5)).size).toBe(5)
})

test('each counted company of Malå has declared exactly one year, the one before its first support', async () => {
  const declared = `select count(*) from counted c where
    (select array_agg(y.year) from nimr.company_year y where y.company_id = c.id) = array[c.first_year::int - 1]`
  expect(await count(declared)).toBe(70)
  const twelve = `select count(*) from counted c join nimr.company_year y on y.company_id = c.id where y.awu = 12`
  expect(await count(twelve)).toBeGreaterThanOrEqual(5)
})

test('the three that took part and are not counted each have a reason of their own', async () => {
  const rows = await world.asOwner<{ name: string; reason: string }>(
    `${mala} select c.name, t.reason from company_of_mala c join nimr.target_group_assessment t on t.company_id = c.id
      join nimr.project p on p.id = t.project_id and p.key = 'nimr'
      where t.superseded_at is null and not t.in_target_group order by 2`,
  )
  expect(rows).toEqual([
    { name: 'Sågbladet Stormyran AB', reason: 'large_enterprise' },
    { name: 'Silverådern Geomätning AB', reason: 'large_when_group_summed' },
    { name: 'Djupborrarna i Norr AB', reason: 'seat_outside' },
  ])
})

test('groups are worked out from who owns whom: one small with its holding, one large with its mother', async () => {
  const rows = await world.asOwner(
    `select c.name, s.size_class, s.output -> 'group' ->> 'because' as because, (s.output -> 'group' -> 'total' ->> 'awu')::float as awu
      from nimr.size_assessment s join nimr.company c on c.id = s.company_id
      where s.superseded_at is null and c.name in ('Granrötens Snickeri AB', 'Silverådern Geomätning AB', 'Vinterspelet Kodverk AB') order by 1`,
  )
  expect(rows).toEqual([
    { name: 'Granrötens Snickeri AB', size_class: 'small', because: 'with_linked', awu: 12 + 2 },
    {
      name: 'Silverådern Geomätning AB',
      size_class: 'large',
      because: 'large_when_group_summed',
      awu: 46 + 1134,
    },
    // The regional fund holds 30 % and is not counted in.
    { name: 'Vinterspelet Kodverk AB', size_class: 'micro', because: 'autonomous', awu: 3 },
  ])
})

test('the single undertaking is the same by the rule and as the database counts aid for it', async () => {
  const owned = await world.asOwner<{ id: string }>(
    'select company_id as id from nimr.holder where company_id is not null',
  )
  expect(owned.length).toBeGreaterThan(5)
  for (const on of ['2021-01-01', '2026-01-01'])
    for (const { id } of owned) {
      const found = await world.read((tx) => findUndertaking(tx, Number(id), day(on)), {
        kind: 'operator',
        name: 'test',
      })
      const [counted] = await world.asOwner<{ ids: string[] }>(
        `select nimr.undertaking_of($1, $2)::text[] as ids`,
        [id, on],
      )
      expect(
        counted?.ids.map(Number).sort((a, b) => a - b),
        `${id} on ${on}`,
      ).toEqual(found.companyIds)
    }
})

test('Steget vidare had seven companies of Malå and six of Arjeplog, for both projects', async () => {
  const rows =
    await world.asOwner(`select c.seat_municipality_code as seat, count(distinct c.id)::int as companies
    from nimr.intervention i join nimr.occasion o on o.intervention_id = i.id
    join nimr.attendance a on a.occasion_id = o.id and a.attended join nimr.company c on c.id = a.company_id
    where i.title = 'Steget vidare' group by 1 order by 1`)
  expect(rows).toEqual([
    { seat: '2418', companies: 7 },
    { seat: '2506', companies: 6 },
  ])
})

test('a company with its seat in Norsjö and one with its seat in Arvidsjaur took part in Malå', async () => {
  const rows = await world.asOwner(`with ${support('nimr')}
    select c.name, c.seat_municipality_code as seat from nimr.company c
    where c.name in ('Kylhundens Service AB', 'Bågljusets Upplevelser AB')
      and exists (select from in_time s where s.company_id = c.id and s.happened_in = '2418') order by 2`)
  expect(rows).toEqual([
    { name: 'Kylhundens Service AB', seat: '2417' },
    { name: 'Bågljusets Upplevelser AB', seat: '2505' },
  ])
})

test('the region is not loaded where there is data, and says so', async () => {
  expect(await loadExample({ ownerUrl: world.ownerUrl, now })).toEqual({
    allowed: false,
    refusal: 'data_exists',
  })
  expect(await world.asOwner('select count(*)::int as n from nimr.project')).toEqual([{ n: 2 }])
})

test('an installation with the region says that it is an example, and new records get numbers of their own', async () => {
  expect(await world.asOwner('select example from nimr.installation')).toEqual([{ example: true }])
  const [added] = await world.asOwner<{ id: string }>(
    `insert into nimr.locality (municipality_code, name, kind) values ('2418', 'Nyby', 'village') returning id`,
  )
  expect(Number(added?.id)).toBeGreaterThan(80)
})

test('the common indicators are the same counted anew, in Malå, in each other municipality and in the whole', async () => {
  const rows = await world.asOwner<{ place: string; [figure: string]: string }>(`with ${support('nimr')},
    first as (select company_id, min(on_day) as first_on from support group by 1),
    counted as (
      select c.id, c.seat_municipality_code as place, c.started_on, c.ended_on,
        (select s.size_class from nimr.size_assessment s where s.company_id = c.id and s.superseded_at is null
          order by s.year >= extract(year from f.first_on), abs(s.year - extract(year from f.first_on)) limit 1) as size
      from nimr.company c
      join first f on f.company_id = c.id
      join nimr.project_municipality m on m.municipality_code = c.seat_municipality_code
      join nimr.project p on p.id = m.project_id and p.key = 'nimr'
      where c.id in (select company_id from in_time)
        and (select t.in_target_group from nimr.target_group_assessment t where t.company_id = c.id and t.project_id = p.id and t.superseded_at is null
          order by t.year >= extract(year from f.first_on), abs(t.year - extract(year from f.first_on)) limit 1)
    ),
    told as (
      select distinct on (a.company_id) a.* from nimr.survey_answer a
      join nimr.project p on p.id = a.project_id and p.key = 'nimr'
      where a.asked_from_on >= '2018-09-01' and a.asked_to_on <= '2022-03-31'
        and not exists (select from nimr.survey_answer n where n.replaces_id = a.id)
      order by a.company_id, a.answered_on desc, a.id desc
    )
    select coalesce(place, 'whole') as place, count(*) as co01, count(*) as co04,
      count(*) filter (where started_on > '2015-09-01') as co05,
      coalesce(sum(jobs_created) filter (where support_mattered <> 'not_at_all' and durable and coalesce(ended_on > '2022-03-31', true)), 0) as co08,
      count(*) filter (where size is not null) as rco01, count(*) filter (where size = 'micro') as rco01_micro,
      count(*) filter (where size = 'small') as rco01_small, count(*) filter (where size = 'medium') as rco01_medium,
      count(*) filter (where size = 'large') as rco01_large
    from counted left join told on told.company_id = counted.id group by grouping sets ((place), ()) order by 1`)
  const grants = await world.asOwner(`select from nimr.aid_grant where instrument = 'direct_grant'`)
  expect(grants, 'were money paid out, CO01 would be more than CO04').toHaveLength(0)
  const keys = Object.keys(rows[0] ?? {}).filter((key) => key !== 'place')
  const asked = definitions.filter(({ key }) => keys.includes(key))
  expect(asked).toHaveLength(9)
  const counted = await world.read(
    async (tx) => {
      const project = await tx
        .selectFrom('project')
        .select('id')
        .where('key', '=', 'nimr')
        .executeTakeFirstOrThrow()
      return countPlaces(tx, asked, {
        projectId: project.id,
        projectKey: 'nimr',
        fromOn: '2018-09-01',
        toOn: '2022-03-31',
      })
    },
    { kind: 'operator', name: 'test' },
  )
  const anew = rows.flatMap(({ place, ...figures }) =>
    keys.map((key) => `${place} ${key} ${Number(figures[key])}`),
  )
  expect(anew).toContain('2418 co01 70')
  expect(anew.length).toBe(9 * (8 + 1))
  expect(
    counted
      .map(({ municipalityCode, figure, value }) => `${municipalityCode ?? 'whole'} ${figure} ${value}`)
      .toSorted(),
  ).toEqual(anew.toSorted())
})
