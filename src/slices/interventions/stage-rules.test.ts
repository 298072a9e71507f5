import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Asker, attempt } from '../../../test/conventions/acting-as.ts'
import { openWorld, type World } from '../../../test/world/world.ts'
import {
  decideMove,
  findStageRule,
  isLate,
  mayBeLeftOut,
  stageAfter,
  stageRules,
  stageState,
} from './stage-rules.ts'
import { type Stage, type StageMover, stageConditions, stages } from './types.ts'

test('forward goes from every earlier stage, back from every later one, and what is closed opens to communication', () => {
  for (const from of stages)
    for (const to of stages) {
      const expected = from !== to && (from !== 'closed' || to === 'communication')
      expect(findStageRule(from, to) !== undefined, `${from} → ${to}`).toBe(expected && to !== from)
      expect(decideMove(from, to, ['project_manager'], []).allowed, `${from} → ${to}`).toBe(expected)
    }
})

test('what is closed the task force does not open, and it is told who does', () => {
  expect(decideMove('closed', 'communication', ['task_force'], [])).toEqual({
    allowed: false,
    refusal: 'not_yours_to_move',
  })
})

test('a move is refused by the first of its own conditions that is not met, and by no other', () => {
  expect(decideMove('need', 'content', ['task_force'], stageConditions).allowed).toBe(true)
  const refused = decideMove('content', 'announcing', ['task_force'], ['scope_agreed', 'purpose_written'])
  expect(refused).toEqual({ allowed: false, refusal: 'purpose_written' })
})

test('need, content and closed belong to every intervention', () => {
  expect(stages.filter((stage) => !mayBeLeftOut(stage))).toEqual(['need', 'content', 'closed'])
})

test('the next stage is the first that is neither done nor left out', () => {
  expect(stageAfter('content', ['supplier', 'request', 'selection'])).toBe('announcing')
  expect(stageAfter('communication', [])).toBe('closed')
  expect(stageAfter('closed', [])).toBeNull()
})

test('a stage is done, left out, where it is now, passed in silence, or ahead', () => {
  const open = { doneAt: null, notNeededReason: null }
  expect(stageState('need', 'content', undefined)).toBe('passed')
  expect(stageState('need', 'content', { ...open, doneAt: '2021-06-01' })).toBe('done')
  expect(stageState('content', 'content', open)).toBe('current')
  expect(stageState('request', 'content', { ...open, notNeededReason: 'Egna coacher' })).toBe('not_needed')
  expect(stageState('delivery', 'content', open)).toBe('ahead')
})

test('what is due today is not late yet', () => {
  expect(isLate('2021-06-14', false, '2021-06-15')).toBe(true)
  expect(isLate('2021-06-15', false, '2021-06-15')).toBe(false)
  expect(isLate('2021-06-14', true, '2021-06-15')).toBe(false)
  expect(isLate(null, false, '2021-06-15')).toBe(false)
})

describe('the database, asked past every page', () => {
  let world: World
  let intervention: number
  const askers: { [who: string]: { asker: Asker; is: readonly StageMover[] } } = {}

  beforeAll(async () => {
    world = await openWorld()
    const as = async (
      who: string,
      values: Parameters<World['aStaff']>[0],
      is: readonly StageMover[] = [],
    ) => {
      const { id } = await world.aStaff(values)
      askers[who] = { asker: { kind: 'staff', staffId: id }, is }
      return id
    }
    const member = await as('a coach in the task force', { municipality: '2417' }, ['task_force'])
    await as('the project manager', { role: 'project_manager' }, ['project_manager'])
    await as('a coach of the lead office', {})
    await as('the head of the lead office', { role: 'head_of_office' })
    await as('a coach of another municipality', { municipality: '2422' })
    await as('the manager of another project', { role: 'project_manager', project: 'niaa' })
    await as('the economist', { role: 'project_economist' })
    await as('the auditor', { role: 'auditor' })
    await as('the steering group', { role: 'steering_group' })
    await as('the evaluator', { role: 'external_evaluator' })
    await as('an administrator', { role: 'administrator' })
    const gone = await as('a member who no longer works here', { toOn: '2021-05-31' })
    askers['a link'] = { asker: { kind: 'link' }, is: [] }
    askers['nobody'] = { asker: { kind: 'nobody' }, is: [] }
    const row = await world.anIntervention({ purpose: 'Sälja mer', taskForce: [member, gone] })
    intervention = row.id
    await world.asOwner(`
      insert into nimr.intervention_stage (intervention_id, stage, done_at) select ${row.id}, stage, now()
        from unnest('{${stages.join(',')}}'::text[]) stage;
      insert into nimr.publication (intervention_id, what, published_where, published_on) values (${row.id}, 'Film', 'Webben', '2021-06-30')`)
  })
  afterAll(() => world.close())

  const standAt = (stage: Stage) =>
    world.asOwner(`update nimr.intervention set stage = '${stage}' where id = ${intervention}`)
  const moving = (from: Stage, to: Stage) =>
    `insert into nimr.stage_move (intervention_id, from_stage, to_stage, reason) values (${intervention}, '${from}', '${to}', 'Därför')`

  test('holds the same table of rules', async () => {
    const rows = await world.asOwner<{ to: string; from: string; by: string[]; conditions: string[] }>(
      `select to_stage as "to", coming_from as "from", movers as by, conditions from nimr.stage_rule`,
    )
    const key = (rule: { to: string; from: string }) => `${rule.to} ${rule.from}`
    const sorted = <R extends { to: string; from: string }>(rules: readonly R[]) =>
      [...rules].sort((a, b) => key(a).localeCompare(key(b)))
    expect(sorted(rows)).toEqual(sorted(stageRules))
  })

  test.each(stages)('lets everybody move from %s only as the rules say', async (from) => {
    await standAt(from)
    const wrong: string[] = []
    for (const [who, { asker, is }] of Object.entries(askers))
      for (const to of stages) {
        const rule = from === to ? undefined : findStageRule(from, to)
        const expected = rule?.by.some((mover) => is.includes(mover)) ?? false
        const moved = await attempt(world, asker, moving(from, to)).catch(() => 'refused' as const)
        if ((moved === 1) !== expected) wrong.push(`${who}: ${from} → ${to} ${moved}`)
      }
    expect(wrong).toEqual([])
  })

  test('changes no stage but by a move, starts none but at need, and keeps every move', async () => {
    await standAt('content')
    const member = askers['a coach in the task force']?.asker ?? { kind: 'nobody' }
    const coach = askers['a coach of the lead office']?.asker ?? { kind: 'nobody' }
    const start = (stage: Stage) =>
      `insert into nimr.intervention (kind, title, lead_municipality_code, starts_on, stage) values ('group', 'Ny', '2418', '2021-07-01', '${stage}')`
    expect(await attempt(world, member, `update nimr.intervention set stage = 'closed'`)).toBe('refused')
    expect(await attempt(world, coach, start('delivery'))).toBe('refused')
    expect(await attempt(world, coach, start('need'))).toBe(1)
    for (const act of ['delete from nimr.stage_move', `update nimr.stage_move set reason = ''`])
      expect(await attempt(world, member, act)).toBe('refused')
  })

  test('puts down who and when by itself, whatever it is told', async () => {
    await standAt('content')
    const member = askers['a coach in the task force']?.asker.staffId ?? 0
    const other = askers['the project manager']?.asker.staffId
    const tell = (statement: string) =>
      world.write((tx) => sql.raw(statement).execute(tx), world.asStaff(member))
    await tell(`insert into nimr.stage_move (intervention_id, from_stage, to_stage, at, by_staff_id)
      values (${intervention}, 'content', 'supplier', '2019-01-01', ${other})`)
    const ofStage = `where stage = 'request' and intervention_id = ${intervention}`
    await tell(`update nimr.intervention_stage set done_at = null ${ofStage}`)
    await tell(`update nimr.intervention_stage set done_at = '2019-01-01' ${ofStage}`)
    const now = world.clock.now()
    expect(await world.asOwner('select by_staff_id::int as by, at from nimr.stage_move')).toEqual([
      { by: member, at: now },
    ])
    expect(
      await world.asOwner(
        `select done_by_staff_id::int as by, done_at as at from nimr.intervention_stage ${ofStage}`,
      ),
    ).toEqual([{ by: member, at: now }])
  })

  test('refuses a move whose conditions are not met', async () => {
    await standAt('content')
    const member = askers['a coach in the task force']?.asker ?? { kind: 'nobody' }
    await world.asOwner(`update nimr.intervention set purpose = '' where id = ${intervention}`)
    await expect(attempt(world, member, moving('content', 'announcing'))).rejects.toThrow('purpose_written')
    await world.asOwner(
      `update nimr.intervention set purpose = 'Sälja mer', scope = 'agreed' where id = ${intervention}`,
    )
    await expect(attempt(world, member, moving('content', 'announcing'))).rejects.toThrow('scope_agreed')
    await world.asOwner(
      `update nimr.intervention_stage set done_at = null where stage = 'supplier' and intervention_id = ${intervention}`,
    )
    await expect(attempt(world, member, moving('content', 'request'))).rejects.toThrow('between_settled')
    await standAt('communication')
    await world.asOwner(`delete from nimr.publication where intervention_id = ${intervention}`)
    await expect(attempt(world, member, moving('communication', 'closed'))).rejects.toThrow(
      'communication_told',
    )
    const back = `insert into nimr.stage_move (intervention_id, from_stage, to_stage) values (${intervention}, 'communication', 'delivery')`
    await expect(attempt(world, member, back)).rejects.toThrow('reason_given')
  })

  test('announces nothing while suppliers wait for a decision', async () => {
    const member = askers['a coach in the task force']?.asker ?? { kind: 'nobody' }
    const { id } = await world.anIntervention({ purpose: 'Sälja mer', taskForce: [member.staffId ?? 0] })
    await world.asOwner(`
      update nimr.intervention set stage = 'selection' where id = ${id};
      insert into nimr.purchase (intervention_id, kind, title, kind_reason, buyer_municipality_code, started_at, sent_at, bids_until)
        values (${id}, 'request', 'Webbhandel', 'Ingen egen personal kan', '2418', now(), now(), now() + interval '1 day')`)
    const announce = `insert into nimr.stage_move (intervention_id, from_stage, to_stage) values (${id}, 'selection', 'announcing')`
    await expect(attempt(world, member, announce)).rejects.toThrow('purchases_decided')
    await world.asOwner(
      `update nimr.purchase set cancelled_at = now(), cancelled_reason = 'Ingen svarade' where intervention_id = ${id}`,
    )
    expect(await attempt(world, member, announce)).toBe(1)
  })
})
