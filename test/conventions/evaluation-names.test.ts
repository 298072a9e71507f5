import { afterAll, beforeAll, expect, test } from 'vitest'
import { openWorld, type World } from '../world/world.ts'
import { carryOut } from './acting-as.ts'

// Who wrote something, when, and to what it belongs, is put there by the database, not by whoever writes it: by bare SQL in the application's role
// each of these once said what the writer liked.

let world: World
let coach: { readonly id: number }
let other: { readonly id: number }
let manager: { readonly id: number }
let companyId: number
const now = '2021-06-15T08:00:00.000Z'

beforeAll(async () => {
  world = await openWorld()
  coach = await world.aStaff()
  other = await world.aStaff({ municipality: '2417' })
  manager = await world.aStaff({ role: 'project_manager' })
  companyId = (await world.aCompany()).id
})
afterAll(() => world.close())

const template = () =>
  `(select v.id from nimr.report_template_version v join nimr.report_template t on t.id = v.template_id where t.kind = 'final' and v.adopted_at is not null limit 1)`

test('a report, its words and its templates bear the name of whoever wrote them', async () => {
  await carryOut(
    world,
    coach,
    `insert into nimr.report (project_id, municipality_code, kind, from_on, to_on, created_at, template_version_id, started_by_staff_id)
      values (${world.projectId()}, '2418', 'final', '2018-09-01', '2022-03-31', '2001-01-01', ${template()}, ${other.id})`,
    `insert into nimr.report_section (report_id, heading, body_sv, written_at, written_by_staff_id)
      select id, 'summary', 'Ord', '2001-01-01', ${other.id} from nimr.report`,
    `update nimr.report_section set body_sv = 'Andra ord', written_by_staff_id = ${other.id}, written_at = '2001-01-01', version = version + 1`,
  )
  expect(
    await world.asOwner(`select r.started_by_staff_id as started, v.written_by_staff_id as written, v.written_at as at
      from nimr.report r join nimr.report_section s on s.report_id = r.id join nimr.report_section_version v on v.section_id = s.id order by v.id`),
  ).toEqual(
    Array.from({ length: 2 }, () => ({
      started: String(coach.id),
      written: String(coach.id),
      at: new Date(now),
    })),
  )

  await carryOut(
    world,
    manager,
    `insert into nimr.report_template (kind, name_sv, name_en, project_id, copied_from_id, made_at, made_by_staff_id)
      select kind, 'Egen', 'Own', ${world.projectId()}, id, '2001-01-01', ${other.id} from nimr.report_template where kind = 'final' and copied_from_id is null`,
    `insert into nimr.report_template_version (template_id, number, adopted_at, adopted_by_staff_id)
      select max(id), 1, '2001-01-01', ${other.id} from nimr.report_template`,
  )
  expect(
    await world.asOwner(`select t.made_by_staff_id as made, v.adopted_by_staff_id as adopted, v.adopted_at as at
      from nimr.report_template t join nimr.report_template_version v on v.template_id = t.id where t.name_sv = 'Egen'`),
  ).toEqual([{ made: String(manager.id), adopted: String(manager.id), at: new Date(now) }])
})

test('a comment is not written as already seen to by somebody else', async () => {
  const comment = (columns: string, values: string) => `
    insert into nimr.report_comment (report_id, heading, body, written_at, written_by_staff_id${columns})
      select id, 'summary', 'Se över', '2001-01-01', ${coach.id}${values} from nimr.report`
  expect(
    await carryOut(world, coach, comment(', resolved_at, resolved_by_staff_id', `, now(), ${manager.id}`)),
  ).toBe('42501')
  expect(await carryOut(world, coach, comment('', ''))).toEqual([])
  expect(await world.asOwner('select written_at from nimr.report_comment')).toEqual([
    { written_at: new Date(now) },
  ])
})

test('numbers from outside bear the name of whoever typed them', async () => {
  const name = `select recorded_by_staff_id as by from nimr.business_population`
  await carryOut(
    world,
    manager,
    `insert into nimr.business_population (municipality_code, measure, year, part, whole, source, recorded_at, recorded_by_staff_id)
      values ('2418', 'women', 2020, 60, 200, 'Statistik', now(), ${coach.id})`,
  )
  expect(await world.asOwner(name)).toEqual([{ by: String(manager.id) }])
  await carryOut(
    world,
    manager,
    `update nimr.business_population set part = 61, recorded_by_staff_id = ${coach.id}`,
  )
  expect(await world.asOwner(name)).toEqual([{ by: String(manager.id) }])
})

test('published statistics take no figures after the transaction that published them, whatever they say of it', async () => {
  const figure = `insert into nimr.published_figure (statistics_id, figure, from_on, to_on, unit, rule_version, value)
    select id, 'companies_sme', '2018-09-01', '2022-03-31', 'companies', '1', 73 from nimr.published_statistics`
  // A number ahead, of a transaction to come: it was enough to wait for it.
  const ahead = `(pg_current_xact_id()::text::bigint + 1)::text`
  await carryOut(
    world,
    manager,
    `insert into nimr.published_statistics (project_id, kind, counted_on, published_at, published_by_staff_id, rule_version, published_in)
      values (${world.projectId()}, 'statistics', '2021-06-15', '2001-01-01', ${manager.id}, '1', ${ahead})`,
  )
  expect(await carryOut(world, manager, figure)).toBe('42501')
  expect(await world.asOwner('select published_at from nimr.published_statistics')).toEqual([
    { published_at: new Date(now) },
  ])
})

test('answers and milestones are recorded when they are recorded', async () => {
  await carryOut(
    world,
    coach,
    `insert into nimr.survey_answer (company_id, project_id, municipality_code, asked_from_on, asked_to_on, answered_on, given_by, jobs_kept, jobs_created,
        support_mattered, recorded_by_staff_id, recorded_at)
      values (${companyId}, ${world.projectId()}, '2418', '2018-09-01', '2021-05-31', '2021-06-04', 'phone', 1, 0, 'partly', ${coach.id}, '2021-06-04T09:00Z')`,
    `insert into nimr.milestone (company_id, project_id, municipality_code, kind, happened_on, support_mattered, recorded_at, source, evidence_words, recorded_by_staff_id)
      values (${companyId}, ${world.projectId()}, '2418', 'ownership_change', '2021-05-03', 'partly', '2021-05-10T09:00Z', 'coach', 'Avtalet', ${coach.id})`,
  )
  for (const table of ['survey_answer', 'milestone'])
    expect(await world.asOwner(`select recorded_at as at from nimr.${table}`)).toEqual([
      { at: new Date(now) },
    ])
})

test('another office that takes part leaves the words of a lesson alone, and whoever changes them is named', async () => {
  const joint = await world.anIntervention({ title: 'Kompetensforum' })
  const leader = await world.aStaff()
  await world.asOwner(`
    insert into nimr.intervention_municipality (intervention_id, municipality_code) values (${joint.id}, '2417') on conflict do nothing;
    insert into nimr.lesson (kind, learnt_on, words_sv, intervention_id, recorded_by_staff_id, recorded_at)
      values ('equality', '2021-06-01', 'Lika många av varje.', ${joint.id}, ${coach.id}, '2021-06-01T09:00Z')`)
  const rewrite = (words: string) => `update nimr.lesson set words_sv = '${words}' returning words_sv`
  const stands = () => world.asOwner('select words_sv as words, changed_by_staff_id as by from nimr.lesson')
  expect(await carryOut(world, other, rewrite('Bara män.'))).toEqual([])
  expect(await stands()).toEqual([{ words: 'Lika många av varje.', by: null }])
  expect(await carryOut(world, leader, rewrite('Nästan lika många.'))).toHaveLength(1)
  expect(await stands()).toEqual([{ words: 'Nästan lika många.', by: String(leader.id) }])
})
