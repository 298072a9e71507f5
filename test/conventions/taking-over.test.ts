import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openWorld, type World } from '../world/world.ts'
import { type Asker, attempt } from './acting-as.ts'

// Ways that an attack once took, or tried: each would open, or change, what belongs to another office. Tried by bare SQL, past all pages.

let world: World
let malas: { company: number; trader: number; person: number; talk: number; answer: number }
let author: Asker
let colleague: Asker
let thief: Asker
let own: {
  company: number
  workplace: number
  person: number
  role: number
  intervention: number
  occasion: number
}

const asker = ({ id }: { id: number }): Asker => ({ kind: 'staff', staffId: id })

beforeAll(async () => {
  world = await openWorld()
  const [writer, reader, other] = [
    await world.aStaff(),
    await world.aStaff(),
    await world.aStaff({ municipality: '2417' }),
  ]
  author = asker(writer)
  colleague = asker(reader)
  thief = asker(other)
  const company = (await world.aCompany()).id
  const trader = (await world.aCompany({ legalForm: 'sole_trader' })).id
  const person = (await world.aPerson({ companyId: company })).id
  const talk = (
    await world.aTalk({ companyId: company, staffId: writer.id, note: 'Stängd', noteIsClosed: true })
  ).id
  const answer = (await world.aSurveyAnswer({ companyId: company })).id
  malas = { company, trader, person, talk, answer }
  const norsjo = await world.aCompany({ seatMunicipalityCode: '2417' })
  const workplace = await world.aWorkplace({ companyId: norsjo.id, municipalityCode: '2417' })
  const known = await world.aPerson({ companyId: norsjo.id, keptByMunicipalityCode: '2417' })
  const intervention = await world.anIntervention({
    leadMunicipalityCode: '2417',
    municipalities: ['2417', '2418'],
    taskForce: [other.id],
  })
  const occasion = await world.anOccasion({ interventionId: intervention.id })
  const [role] = await world.asOwner<{ id: number }>(
    `select id::int from nimr.person_role where person_id = ${known.id}`,
  )
  own = {
    company: norsjo.id,
    workplace: workplace.id,
    person: known.id,
    role: role?.id ?? 0,
    intervention: intervention.id,
    occasion: occasion.id,
  }
})
afterAll(() => world.close())

describe('a coach of another municipality', () => {
  const tries: [string, () => string][] = [
    [
      'put a workplace of her own on the company',
      () => `insert into nimr.workplace (company_id, municipality_code) values (${malas.company}, '2417')`,
    ],
    [
      'move her workplace to the company',
      () => `update nimr.workplace set company_id = ${malas.company} where id = ${own.workplace}`,
    ],
    [
      'give the person a role in her company',
      () =>
        `insert into nimr.person_role (person_id, company_id, role, from_on) values (${malas.person}, ${own.company}, 'leader', '2020-01-01')`,
    ],
    [
      'turn a role in her company into the person’s',
      () => `update nimr.person_role set person_id = ${malas.person} where id = ${own.role}`,
    ],
    [
      'put the person on her attendance list',
      () =>
        `insert into nimr.attendance (occasion_id, company_id, person_id) values (${own.occasion}, ${malas.company}, ${malas.person})`,
    ],
    [
      'put the person on it for her own company',
      () =>
        `insert into nimr.attendance (occasion_id, company_id, person_id) values (${own.occasion}, ${own.company}, ${malas.person})`,
    ],
    [
      'say that Malå agreed',
      () =>
        `update nimr.intervention_municipality set agreed_on = '2021-06-15' where intervention_id = ${own.intervention} and municipality_code = '2418'`,
    ],
    [
      'take Malå in as already agreed',
      () =>
        `insert into nimr.intervention_municipality (intervention_id, municipality_code, agreed_on) values (${own.intervention}, '2425', '2021-06-15')`,
    ],
    ['replace the company’s answer', () => answerBy(thief, '2417', malas.answer)],
    ['answer in somebody else’s name', () => answerBy(author, '2417', null)],
    ['log a talk at Malå’s office', () => talkBy(thief, '2418')],
    ['log a talk in somebody else’s name', () => talkBy(author, '2417')],
    [
      'give herself a role',
      () =>
        `insert into nimr.staff_role (staff_id, role, from_on) values (${thief.staffId}, 'administrator', '2020-01-01')`,
    ],
    [
      'declare the person’s characteristics',
      () => `select counter.declare_characteristics(${malas.person}, 'man', null, null)`,
    ],
    ['withdraw them', () => `select counter.withdraw_characteristics(${malas.person})`],
    ['close a table’s audit', () => `call nimr.protect('company')`],
    [
      'write the audit herself',
      () =>
        `create temporary table talk (id int); create trigger t after insert on pg_temp.talk for each row execute function nimr.remember_change('id', '', '', '')`,
    ],
    ['count without being asked who she is', () => `select * from counter.support_fact(1)`],
    [
      'find who was reached',
      () => `select * from counter.person_reached(1, '2418', '2018-01-01', '2022-01-01')`,
    ],
    ['read sessions', () => 'select * from signin.session'],
  ]
  test.each(tries)('may not %s', async (_, statement) => {
    expect([0, 'refused']).toContain(await attempt(world, thief, statement()))
  })

  test('counts nothing of Malå', async () => {
    const project = world.projectId()
    const asked = `(${project}, '2418', '2018-09-01', '2022-03-31')`
    for (const statement of [
      `select * from counter.took_part${asked}`,
      `select * from counter.survey_answers${asked}`,
      `select * from counter.people_figures(array['people_reached'], ${asked.slice(1)}`,
      `select * from counter.took_part(${project}, null, '2018-09-01', '2022-03-31')`,
    ])
      expect(await attempt(world, thief, statement)).toBe(0)
  })

  test('does not learn from the history what was removed: who came, who was met, that there was a talk', async () => {
    const company = (await world.aCompany()).id
    const person = (await world.aPerson({ companyId: company })).id
    const talk = await world.aTalk({ companyId: company, staffId: author.staffId ?? 0, persons: [person] })
    const intervention = await world.anIntervention()
    const occasion = await world.anOccasion({ interventionId: intervention.id })
    await world.anAttendance({ occasionId: occasion.id, companyId: company, personId: person })
    await world.asOwner(`delete from nimr.attendance where person_id = ${person}`)
    await world.asOwner(`delete from nimr.talk_person where talk_id = ${talk.id}`)
    await world.asOwner(`delete from nimr.talk where id = ${talk.id}`)
    const removed = `select from nimr.audit_entry where act = 'delete' and (before ->> 'person_id' = '${person}' or before ->> 'company_id' = '${company}')`
    expect(await attempt(world, thief, removed)).toBe(0)
    expect(
      await attempt(world, asker(await world.aStaff({ role: 'project_manager', project: 'niaa' })), removed),
    ).toBe(0)
    expect(await attempt(world, author, removed)).toBe(2)
  })
})

describe('a colleague at the office', () => {
  test('does not become the author of a talk, and so does not read its closed note', async () => {
    const claim = `update nimr.talk set staff_id = ${colleague.staffId} where id = ${malas.talk}`
    expect(await attempt(world, colleague, claim)).toBe('refused')
    expect(await attempt(world, colleague, `select from nimr.talk_note where talk_id = ${malas.talk}`)).toBe(
      0,
    )
    expect(await attempt(world, author, `select from nimr.talk_note where talk_id = ${malas.talk}`)).toBe(1)
  })

  test('does not give the company away to an office that the own does not belong to', async () => {
    expect(
      await attempt(
        world,
        colleague,
        `update nimr.company set kept_by_municipality_code = '2417' where id = ${malas.company}`,
      ),
    ).toBe('refused')
  })
})

test('the manager of another project does not take over an intervention that has no task force', async () => {
  const { id } = await world.anIntervention()
  const sister = asker(await world.aStaff({ role: 'project_manager', project: 'niaa' }))
  const join = `insert into nimr.task_force_member (intervention_id, staff_id, joined_on) values (${id}, ${sister.staffId}, '2021-06-15')`
  const add = `insert into nimr.intervention_project (intervention_id, project_id) values (${id}, ${world.projectId('niaa')})`
  expect([await attempt(world, sister, join), await attempt(world, sister, add)]).toEqual([
    'refused',
    'refused',
  ])
})

test('a coach in no task force does not join one by herself', async () => {
  const { id } = await world.anIntervention({ taskForce: [author.staffId ?? 0] })
  for (const who of [colleague, thief])
    expect(
      await attempt(
        world,
        who,
        `insert into nimr.task_force_member (intervention_id, staff_id, joined_on) values (${id}, ${who.staffId}, '2021-06-15')`,
      ),
    ).toBe('refused')
})

function talkBy({ staffId }: Asker, office: string): string {
  return `insert into nimr.talk (company_id, municipality_code, staff_id, held_on, duration_minutes, mode, logged_at)
    values (${malas.company}, '${office}', ${staffId}, '2021-06-01', 30, 'visit', '2021-06-15')`
}

function answerBy({ staffId }: Asker, office: string, replaces: number | null): string {
  return `insert into nimr.survey_answer (company_id, project_id, municipality_code, asked_from_on, asked_to_on, answered_on, given_by, jobs_kept,
      jobs_created, support_mattered, recorded_by_staff_id, recorded_at, replaces_id, correction_reason)
    values (${malas.company}, ${world.projectId()}, '${office}', '2018-09-01', '2022-02-28', '2022-03-15', 'phone', 0, 0, 'partly',
      ${staffId}, '2021-06-15', ${replaces}, ${replaces === null ? 'null' : "'annat'"})`
}
