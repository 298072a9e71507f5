import { afterAll, beforeAll, expect, test } from 'vitest'
import { openWorld, type World } from '../world/world.ts'
import { attempt, carryOut } from './acting-as.ts'

// Bare SQL in the application's role, past every page, by those who mean to learn, fill or say more than is theirs of surveys, milestones
// and reports: each of these once succeeded. What is allowed stands beside, so that a refusal is of the attack and not of the statement.

let world: World
let companyId: number
let coach: { readonly id: number }
const holder = { kind: 'link' }

beforeAll(async () => {
  world = await openWorld()
  coach = await world.aStaff()
  companyId = (await world.aCompany()).id
  const personId = (await world.aPerson({ companyId })).id
  const answer = (reason: string, replaced: string) => `
    insert into nimr.survey_answer (company_id, project_id, municipality_code, asked_from_on, asked_to_on, answered_on, given_by, jobs_kept, jobs_created,
        support_mattered, recorded_at, survey_company_id, answered_by_recipient_id, correction_reason, replaces_id)
      select ${companyId}, ${world.projectId()}, '2418', '2018-09-01', '2021-05-31', '2021-06-04', 'form', 1, 0, 'partly', '2021-06-04T09:00Z', r.survey_company_id, r.id,
        ${reason}, ${replaced} from nimr.survey_recipient r;`
  await world.asOwner(`
    insert into nimr.survey (project_id, municipality_code, title_sv, support_from_on, support_to_on, asked_from_on, asked_to_on, closes_on, made_at, made_by_staff_id)
      values (${world.projectId()}, '2418', 'Enkät', '2018-09-01', '2021-05-31', '2018-09-01', '2021-05-31', '2021-06-30', '2021-06-01T09:00Z', ${coach.id});
    insert into nimr.survey_step (survey_id, step, at, by_staff_id) select id, 'opened', '2021-06-02T09:00Z', ${coach.id} from nimr.survey;
    insert into nimr.survey_company (survey_id, company_id, municipality_code) select id, ${companyId}, '2418' from nimr.survey;
    insert into nimr.survey_recipient (survey_company_id, person_id, address_hash) select id, ${personId}, repeat('b', 64) from nimr.survey_company;
    insert into nimr.link (id, token_hash, purpose, record_id, made_at, expires_at)
      select 1, sha256('x'), 'survey_recipient', id, '2021-06-01', '2022-06-01' from nimr.survey_recipient;
    ${answer('null', 'null')}
    do $$ begin for nth in 2..49 loop ${answer(`'Fel'`, '(select max(id) from nimr.survey_answer)')} end loop; end $$`)
})
afterAll(() => world.close())

const milestone = (columns: string, values: string) => `
  insert into nimr.milestone (company_id, project_id, municipality_code, kind, happened_on, support_mattered, recorded_at, source, ${columns})
    values (${companyId}, ${world.projectId()}, '2418', 'ownership_change', '2021-05-03', 'partly', '2021-06-10T09:00Z', ${values});`

test('nobody finds out by guessing days when a company elsewhere changed owner', async () => {
  await world.asOwner(milestone('evidence_words, recorded_by_staff_id', `'coach', 'Avtalet', ${coach.id}`))
  const told = `select nimr.milestone_is_told(${companyId}, ${world.projectId()}, 'ownership_change', '2021-05-03', null, null, null, '', '', null) as told`
  expect(await carryOut(world, await world.aStaff({ municipality: '2417' }), told)).toEqual([{ told: false }])
  expect(await carryOut(world, coach, told)).toEqual([{ told: true }])
})

test('a company reads by its link the milestones that it told itself, and not what its office made of them', async () => {
  const answered = '(select min(id) from nimr.survey_answer)'
  await world.asOwner(`
    ${milestone('what, survey_answer_id', `'survey', 'Sålt', ${answered}`)}
    ${milestone(
      'what, survey_answer_id, evidence_words, recorded_by_staff_id, replaces_id, correction_reason',
      `'survey', 'Sålt halva', ${answered}, 'Vad kontoret vet', ${coach.id}, (select max(id) from nimr.milestone), 'Halva'`,
    )}`)
  expect(await attempt(world, holder, `select from nimr.milestone where what = 'Sålt'`)).toBe(1)
  expect(await attempt(world, holder, 'select from nimr.milestone')).toBe(1)
})

test('a company that answers by its link after the last day is late, whatever day it gives, and says nothing of letters or of other surveys', async () => {
  const answered = (values: string) => `
    insert into nimr.survey_answer (company_id, project_id, municipality_code, asked_from_on, asked_to_on, answered_on, given_by, jobs_kept, jobs_created,
        support_mattered, recorded_at, survey_company_id, answered_by_recipient_id, correction_reason, replaces_id)
      select company_id, project_id, municipality_code, asked_from_on, asked_to_on, ${values}, 'form', 2, 0, 'partly', nimr.moment(), survey_company_id,
        answered_by_recipient_id, 'Igen', id from nimr.survey_answer order by id desc limit 1`
  const late = `select from nimr.survey_answer where answered_on = '2021-07-10' and is_late`
  expect(await asHolderOn('2021-07-10', answered(`'2021-06-29'`), late)).toBe(1)
  await expect(asHolderOn('2021-08-15', answered(`'2021-06-29'`), late)).rejects.toThrow('the survey is over')

  expect(await attempt(world, holder, 'update nimr.survey_recipient set declined_at = nimr.moment()')).toBe(1)
  for (const said of [
    'bounced_at = nimr.moment()',
    `bounced_at = nimr.moment(), bounced_by_staff_id = ${coach.id}`,
  ])
    expect(await attempt(world, holder, `update nimr.survey_recipient set ${said}`)).toBe('refused')

  const [question] = await world.asOwner<{ id: string }>(`
    with another as (insert into nimr.survey (project_id, municipality_code, title_sv, support_from_on, support_to_on, asked_from_on, asked_to_on, closes_on, made_at, made_by_staff_id)
      select project_id, municipality_code, 'En annan', support_from_on, support_to_on, asked_from_on, asked_to_on, closes_on, made_at, made_by_staff_id from nimr.survey returning id)
    insert into nimr.survey_question (survey_id, position, kind, words_sv) select id, 1, 'text', 'Vad tycker du?' from another returning id`)
  await expect(
    asHolderOn(
      '2021-06-15',
      answered(`'2021-06-15'`),
      `insert into nimr.survey_reply (answer_id, question_id, words) select max(id), ${question?.id}, 'Ord' from nimr.survey_answer`,
    ),
  ).rejects.toThrow('not one of that survey')
})

test('a link that saves again and again keeps the latest savings alone, and corrects an answer fifty times at most', async () => {
  const saved = `insert into nimr.survey_draft (survey_company_id, recipient_id, typed, saved_at)
    select r.survey_company_id, r.id, jsonb_build_object('helpedMost', n), nimr.moment() from nimr.survey_recipient r, generate_series(1, 30) n`
  const kept = (from: number) =>
    `select from nimr.survey_draft where (typed ->> 'helpedMost')::integer >= ${from}`
  expect(await countKept(saved, kept(1))).toBe(20)
  expect(await countKept(saved, kept(11))).toBe(20)
  const correction = `
    insert into nimr.survey_answer (company_id, project_id, municipality_code, asked_from_on, asked_to_on, answered_on, given_by, jobs_kept, jobs_created,
        support_mattered, recorded_at, survey_company_id, answered_by_recipient_id, correction_reason, replaces_id)
      select company_id, project_id, municipality_code, asked_from_on, asked_to_on, answered_on, 'form', 2, 0, 'partly', nimr.moment(), survey_company_id,
        answered_by_recipient_id, 'Igen', id from nimr.survey_answer order by id desc limit 1`
  expect(await attempt(world, holder, correction)).toBe(1)
  await world.asOwner(correction.replace('nimr.moment()', `'2021-06-05T09:00Z'`))
  await expect(attempt(world, holder, correction)).rejects.toThrow('corrected too many times')
})

/** In one transaction of the holder's on a day, of which nothing is kept: how many rows the last statement reached. */
async function asHolderOn(day: string, ...statements: readonly string[]): Promise<number> {
  const client = await world.database.pool.connect()
  try {
    await client.query('begin')
    await client.query(
      `select set_config('nimr.actor_kind', 'link', true), set_config('nimr.actor_link', '1', true), set_config('nimr.now', '${day}T08:00:00Z', true)`,
    )
    let reached = 0
    for (const statement of statements) reached = (await client.query(statement)).rowCount ?? 0
    return reached
  } finally {
    await client.query('rollback')
    client.release()
  }
}

/** In one transaction of the holder's: what stands after a saving. */
async function countKept(saving: string, counting: string): Promise<number> {
  const client = await world.database.pool.connect()
  try {
    await client.query('begin')
    await client.query(
      `select set_config('nimr.actor_kind', 'link', true), set_config('nimr.actor_link', '1', true), set_config('nimr.now', '2021-06-15T08:00:00Z', true)`,
    )
    await client.query(saving)
    return (await client.query(counting)).rowCount ?? 0
  } finally {
    await client.query('rollback')
    client.release()
  }
}

test('on which day an erased person was met is not told by asking day by day', async () => {
  const { id } = await world.aPerson({ companyId })
  await world.aTalk({ companyId, staffId: coach.id, persons: [id], heldOn: '2021-06-10' })
  await carryOut(world, coach, `select counter.erase_person(${id}, 'request', 'Dnr 7')`)
  const manager = await world.aStaff({ role: 'project_manager' })
  const erased = (from: string, to: string) =>
    `select counter.was_person_erased(${world.projectId()}, '2418', '${from}', '${to}', '2021-06-01', '2021-06-30') as told`
  expect(await carryOut(world, manager, erased('2018-09-01', '2022-03-31'))).toEqual([{ told: true }])
  expect(await carryOut(world, manager, erased('2021-06-10', '2021-06-10'))).toEqual([{ told: false }])
})

test('a comment answers one of the same report, never of a report that others read', async () => {
  await world.asOwner(`
    insert into nimr.report (project_id, municipality_code, kind, from_on, to_on, created_at, template_version_id)
      select ${world.projectId()}, code, 'final', '2018-09-01', '2022-03-31', now(), (select v.id from nimr.report_template_version v join nimr.report_template t on t.id = v.template_id where t.kind = 'final' limit 1)
      from unnest(array['2418', '2417']) code;
    insert into nimr.report_comment (report_id, heading, body, written_at, written_by_staff_id)
      select id, 'summary', 'Hos ' || municipality_code, now(), ${coach.id} from nimr.report`)
  const answer = (code: string) => `
    insert into nimr.report_comment (report_id, heading, answers_id, body, written_at, written_by_staff_id)
      select r.id, 'summary', ${code}, 'Svar', now(), ${coach.id} from nimr.report r where r.municipality_code = '2418'`
  const [theirs, own] = await world.asOwner<{ id: string }>(
    `select id from nimr.report_comment order by body`,
  )
  expect(await carryOut(world, coach, answer(theirs?.id ?? ''))).toBe(
    'report_comment_answers_id_report_id_fkey',
  )
  expect(await carryOut(world, coach, answer(own?.id ?? ''))).toEqual([])
})
