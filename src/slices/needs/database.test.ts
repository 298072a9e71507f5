import { afterAll, beforeAll, expect, test } from 'vitest'
import { attempt } from '../../../test/conventions/acting-as.ts'
import { openWorld, type World } from '../../../test/world/world.ts'
import {
  declineNeeds,
  listNeedsByIds,
  listNeedsOfIntervention,
  listUnsettledNeeds,
  meetNeeds,
  reopenNeeds,
  takeUpNeeds,
} from './index.ts'
import { listPooledNeeds } from './pooled-queries.ts'
import { needTransitions } from './rules.ts'
import { needStates } from './types.ts'

let world: World
let malå: { id: number }
let norsjö: { id: number }
let member: { id: number }
let manager: { id: number }
let company: { id: number }
let other: { id: number }
let partner: number

beforeAll(async () => {
  world = await openWorld()
  malå = await world.aStaff()
  norsjö = await world.aStaff({ municipality: '2417' })
  member = await world.aStaff({ municipality: '2417' })
  manager = await world.aStaff({ role: 'project_manager' })
  company = await world.aCompany({ name: 'Granträ AB' })
  other = await world.aCompany({ name: 'Blåbär AB', seatMunicipalityCode: '2417' })
  const [row] = await world.asOwner<{ id: number }>('select min(id)::int as id from nimr.organisation')
  partner = row?.id ?? 0
})
afterAll(() => world?.close())

const staff = ({ id }: { id: number }) => ({ kind: 'staff', staffId: id })
const stateOf = async (id: number) => {
  const [row] = await world.asOwner<{ state: string }>('select state from nimr.need where id = $1', [id])
  return row?.state
}

test('the database knows the same ways as the rules', async () => {
  const rows = await world.asOwner<{ f: string; t: string }>(
    `select f, t from unnest($1::text[]) f, unnest($1::text[]) t where nimr.need_may_become(f, t)`,
    [[...needStates]],
  )
  const known = needStates.flatMap((from) => needTransitions[from].map((to) => `${from} ${to}`))
  expect(rows.map(({ f, t }) => `${f} ${t}`).sort()).toEqual(known.sort())
})

test('what a need is told to have become must be lawful, and say why, to whom or by what', async () => {
  const { id } = await world.aNeed({ companyId: company.id })
  const add = (state: string, more = '') =>
    world.asOwner(
      `insert into nimr.need_event (need_id, at, state${more && `, ${more.split('=')[0]}`}) values (${id}, now(), '${state}'${more && `, ${more.split('=')[1]}`})`,
    )
  await expect(add('open')).rejects.toThrow(/does not become/)
  await expect(add('declined')).rejects.toThrow(/declined_has_reason/)
  await expect(add('referred')).rejects.toThrow(/referred_has_partner/)
  await expect(add('taken_up')).rejects.toThrow(/taken_up_names_intervention/)
  await add('declined', `reason='mistake'`)
  await expect(add('met')).rejects.toThrow(/does not become/)
  expect(await stateOf(id)).toBe('declined')
})

test('nobody writes a state past the events, changes an event, or removes anything', async () => {
  const { id } = await world.aNeed({ companyId: company.id })
  for (const statement of [
    `update nimr.need set state = 'met' where id = ${id}`,
    `update nimr.need set municipality_code = '2417' where id = ${id}`,
    `update nimr.need set company_id = ${other.id} where id = ${id}`,
    `update nimr.need_event set reason = 'mistake'`,
    'delete from nimr.need_event',
    'delete from nimr.need',
  ])
    expect(await attempt(world, staff(malå), statement), statement).toBe('refused')
})

test('an event is always in the name of the one who writes it, and of now', async () => {
  const { id } = await world.aNeed({ companyId: company.id })
  await world.write(
    (tx) =>
      tx
        .insertInto('needEvent')
        .values({ needId: id, state: 'met', at: '2001-01-01', byStaffId: norsjö.id })
        .execute(),
    world.asStaff(malå.id),
  )
  const rows = await world.asOwner<{ by: number; year: number }>(
    `select by_staff_id::int as by, extract(year from at)::int as year from nimr.need_event where need_id = ${id} and state = 'met'`,
  )
  expect(rows).toEqual([{ by: malå.id, year: 2021 }])
})

test('another municipality reads no need and no event by bare SQL, and writes none', async () => {
  const { id } = await world.aNeed({ companyId: company.id, isShared: true })
  const event = `insert into nimr.need_event (need_id, state, at) values (${id}, 'met', now())`
  for (const stranger of [staff(norsjö), staff(manager), { kind: 'nobody' }, { kind: 'link' }]) {
    for (const table of ['need', 'need_event'])
      expect(await attempt(world, stranger, `select from nimr.${table}`)).toBe(0)
    expect(await attempt(world, stranger, `update nimr.need set is_shared = false`)).toBe(0)
    expect(await attempt(world, stranger, event)).toBe('refused')
    const recorded = `insert into nimr.need (company_id, municipality_code, focus_area_code, words, urgency, raised_by, raised_on, recorded_at, recorded_by_staff_id, state_since)
      values (${company.id}, '2418', 'innovation', 'x', 'now', 'coach', '2021-06-01', now(), ${stranger.kind === 'staff' ? norsjö.id : 'null'}, now())`
    expect(await attempt(world, stranger, recorded)).toBe('refused')
  }
  const taking = `insert into nimr.need_event (need_id, state, at, intervention_id, intervention_title) select ${id}, 'taken_up', now(), i.id, i.title from nimr.intervention i`
  await world.anIntervention({ taskForce: [member.id] })
  expect(await attempt(world, staff(malå), taking)).toBe('refused')
})

test('pooled needs name the company to its own office, and to other offices when it is shared', async () => {
  const closed = await world.aNeed({ companyId: company.id, words: 'Hemligt' })
  const shared = await world.aNeed({ companyId: company.id, words: 'Delat', isShared: true })
  const seen = async (as: { id: number }) => {
    const needs = await world.read((tx) => listPooledNeeds(tx, {}), world.asStaff(as.id))
    const of = (id: number) => needs.find(({ needId }) => needId === id)
    return [of(closed.id)?.words, of(shared.id)?.words, of(shared.id)?.companyName]
  }
  expect(await seen(malå)).toEqual(['Hemligt', 'Delat', 'Granträ AB'])
  expect(await seen(norsjö)).toEqual([null, 'Delat', 'Granträ AB'])
  expect(await seen(manager)).toEqual([null, null, null])
  const auditor = await world.aStaff({ role: 'auditor' })
  expect(await world.read((tx) => listPooledNeeds(tx, {}), world.asStaff(auditor.id))).toEqual([])
  expect(await world.read((tx) => listPooledNeeds(tx, {}), world.nobody)).toEqual([])
})

test('needs are chosen by project, period, focus area and target group of companies', async () => {
  const young = await world.aCompany({ startedOn: '2020-05-01', seatMunicipalityCode: '2422' })
  const wanted = await world.aNeed({
    companyId: young.id,
    municipalityCode: '2422',
    focusAreaCode: 'innovation',
    raisedOn: '2021-02-02',
  })
  const found = async (filter: object) => {
    const needs = await world.read((tx) => listPooledNeeds(tx, filter), world.asStaff(norsjö.id))
    return needs.some(({ needId }) => needId === wanted.id)
  }
  expect(
    await found({
      fromOn: '2021-02-02',
      toOn: '2021-02-02',
      focusArea: 'innovation',
      targetGroup: 'newly_started',
    }),
  ).toBe(true)
  expect(await found({ projectId: world.projectId() })).toBe(true)
  for (const without of [
    { fromOn: '2021-02-03' },
    { toOn: '2021-02-01' },
    { focusArea: 'larger_market' },
    { targetGroup: 'small_and_medium' },
    { projectId: world.projectId('niaa') },
  ])
    expect(await found(without), JSON.stringify(without)).toBe(false)
})

test('a task force takes up needs of several municipalities, meets those who came and gives the others an outcome', async () => {
  const { id: intervention } = await world.anIntervention({
    title: 'Webbutik på en dag',
    taskForce: [member.id],
  })
  const needs = [
    await world.aNeed({ companyId: company.id, urgency: 'now' }),
    await world.aNeed({ companyId: other.id, municipalityCode: '2417', urgency: 'later' }),
    await world.aNeed({ companyId: company.id, words: 'Ett till' }),
    await world.aNeed({ companyId: other.id, municipalityCode: '2417' }),
  ]
  const ids = needs.map(({ id }) => id)
  const [first, second, third, fourth] = ids as [number, number, number, number]
  await world.aNeedEvent({ needId: fourth, state: 'declined', reason: 'mistake' })
  const act = <T>(run: Parameters<typeof world.write<T>>[0]) => world.write(run, world.asStaff(member.id))

  const offered = await world.read((tx) => listNeedsByIds(tx, [...ids, 999_999]), world.asStaff(member.id))
  expect(offered.map(({ needId, municipalityCode, weight }) => [needId, municipalityCode, weight])).toEqual([
    [first, '2418', 3],
    [second, '2417', 1],
    [third, '2418', 2],
    [fourth, '2417', 2],
  ])
  expect(Object.keys(offered[0] ?? {})).not.toContain('companyId')
  const taking = { interventionId: intervention, needIds: ids }
  await expect(world.write((tx) => takeUpNeeds(tx, taking), world.asStaff(norsjö.id))).rejects.toThrow(
    /actor/,
  )
  expect(await act((tx) => takeUpNeeds(tx, taking))).toEqual([first, second, third])
  expect(await act((tx) => takeUpNeeds(tx, taking))).toEqual([])

  const seen = await world.read((tx) => listUnsettledNeeds(tx, intervention), world.asStaff(member.id))
  expect(seen.map(({ companyName }) => companyName)).toEqual([null, 'Blåbär AB', null])

  expect(await act((tx) => meetNeeds(tx, { interventionId: intervention, companyIds: [other.id] }))).toEqual([
    second,
  ])
  expect(
    await act((tx) =>
      declineNeeds(tx, {
        interventionId: intervention,
        needIds: [first],
        reason: 'no_longer_wanted',
        words: null,
      }),
    ),
  ).toEqual([first])
  expect(
    await act((tx) => reopenNeeds(tx, { interventionId: intervention, words: 'Kursen blev inte av' })),
  ).toEqual([third])
  expect(await Promise.all([first, second, third].map(stateOf))).toEqual(['declined', 'met', 'open'])
  expect(await world.read((tx) => listUnsettledNeeds(tx, intervention), world.asStaff(member.id))).toEqual([])
  const left = await world.read((tx) => listNeedsOfIntervention(tx, intervention), world.asStaff(malå.id))
  expect(left.map(({ needId }) => needId)).toEqual([second])
  await expect(
    world.write(
      (tx) => reopenNeeds(tx, { interventionId: intervention, words: null }),
      world.asStaff(malå.id),
    ),
  ).rejects.toThrow(/actor/)
  expect(partner).toBeGreaterThan(0)
})

test('a visitor reaches nothing but the form, and the holder of another link no proposal', async () => {
  await world.asOwner(`insert into nimr.need_proposal (municipality_code, company_name, focus_area_code, urgency, submitted_at)
    values ('2418', 'Hjortronboden', 'innovation', 'now', now())`)
  for (const nobody of [{ kind: 'nobody' }, { kind: 'link' }]) {
    expect(await attempt(world, nobody, 'select from nimr.need_proposal')).toBe(0)
    expect(await attempt(world, nobody, 'select from counter.read_need_proposal()')).toBe(0)
    expect(await attempt(world, nobody, 'select from counter.read_referral()')).toBe(0)
    expect(await attempt(world, nobody, 'select from counter.needs_for_task_force(array[1,2,3])')).toBe(0)
    expect(
      await attempt(
        world,
        nobody,
        `select counter.answer_referral('helped', null) where counter.answer_referral('helped', null)`,
      ),
    ).toBe(0)
  }
  expect(await attempt(world, staff(malå), 'select from nimr.need_proposal')).toBe(0)
})
