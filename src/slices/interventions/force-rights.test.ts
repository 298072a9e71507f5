import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Asker, attempt } from '../../../test/conventions/acting-as.ts'
import { openWorld, type World } from '../../../test/world/world.ts'

// What the database itself refuses, tried by bare SQL past all pages.
let world: World
let id: number
let member: Asker
let asked: Asker
let stranger: Asker
let invitation: number

beforeAll(async () => {
  world = await openWorld()
  const inForce = await world.aStaff()
  const invited = await world.aStaff({ municipality: '2417' })
  const other = await world.aStaff({ municipality: '2422' })
  ;[member, asked, stranger] = [inForce, invited, other].map((staff) => ({
    kind: 'staff',
    staffId: Number(staff.id),
  })) as [Asker, Asker, Asker]
  id = Number((await world.anIntervention({ stage: 'need', taskForce: [Number(inForce.id)] })).id)
  const [made] = await world.asOwner<{ id: string }>(
    `insert into nimr.task_force_invitation (intervention_id, asked_staff_id, asked_by_staff_id, asked_at)
      values (${id}, ${invited.id}, ${inForce.id}, now()) returning id`,
  )
  invitation = Number(made?.id)
})
afterAll(() => world?.close())

const answer = () =>
  `update nimr.task_force_invitation set answer = 'accepted', answered_at = now() where id = ${invitation}`
const join = (who: Asker) =>
  `insert into nimr.task_force_member (intervention_id, staff_id, joined_on, invitation_id) values (${id}, ${who.staffId}, '2021-06-15', ${invitation})`

test('only the one who was asked answers, and only what is asked', async () => {
  expect(await attempt(world, asked, answer())).toBe(1)
  expect(await attempt(world, member, answer())).toBe('refused')
  expect(await attempt(world, stranger, answer())).toBe(0)
  expect(
    await attempt(
      world,
      asked,
      `update nimr.task_force_invitation set estimated_minutes = 0 where id = ${invitation}`,
    ),
  ).toBe('refused')
  expect(
    await attempt(
      world,
      asked,
      `update nimr.task_force_invitation set withdrawn_at = now() where id = ${invitation}`,
    ),
  ).toBe('refused')
})

test('a yes opens the task force to the one who gave it, once, and to nobody else', async () => {
  expect(await attempt(world, asked, join(asked))).toBe('refused')
  await world.asOwner(answer())
  expect(await attempt(world, stranger, join(stranger))).toBe('refused')
  expect(await attempt(world, asked, join(stranger))).toBe('refused')
  expect(await attempt(world, member, join(asked))).toBe('refused')
  expect(await attempt(world, asked, join(asked))).toBe(1)
  // Having left, the same yes does not let one in again.
  await world.asOwner(join(asked))
  await world.asOwner(
    `update nimr.task_force_member set left_on = '2021-06-15' where staff_id = ${asked.staffId}`,
  )
  const again = world.write((tx) => sql.raw(join(asked)).execute(tx), world.asStaff(asked.staffId ?? 0))
  await expect(again).rejects.toThrow('task_force_member_invitation_id_key')
})

test('what was answered or taken back stays so', async () => {
  const change = (set: string) => `update nimr.task_force_invitation set ${set} where id = ${invitation}`
  expect(await attempt(world, asked, change(`answer = 'declined', answer_reason = 'Nej'`))).toBe(0)
  expect(await attempt(world, member, change('withdrawn_at = now()'))).toBe(0)
  await world.asOwner(change('answer = null, answered_at = null, withdrawn_at = now()'))
  expect(await attempt(world, member, change('withdrawn_at = null'))).toBe(0)
  expect(await attempt(world, asked, answer())).toBe(0)
})

test('nobody asks, proposes or answers a proposal in another’s name, or for an intervention that is not theirs to write', async () => {
  const ask = (by: Asker) =>
    `insert into nimr.task_force_invitation (intervention_id, asked_staff_id, asked_by_staff_id, asked_at) values (${id}, ${stranger.staffId}, ${by.staffId}, now())`
  expect(await attempt(world, member, ask(member))).toBe(1)
  expect(await attempt(world, member, ask(asked))).toBe('refused')
  expect(await attempt(world, stranger, ask(stranger))).toBe('refused')
  const propose = (by: Asker, forIntervention: number | null) =>
    `insert into nimr.task_force_proposal (intervention_id, month_on, estimated_minutes, need_ids, input, output, rule_version, proposed_by_staff_id, proposed_at)
      values (${forIntervention ?? 'null'}, '2021-09-01', 600, '{}', '{}', '{}', 'x', ${by.staffId}, now())`
  expect(await attempt(world, member, propose(member, id))).toBe(1)
  expect(await attempt(world, member, propose(asked, id))).toBe('refused')
  expect(await attempt(world, stranger, propose(stranger, id))).toBe('refused')
  expect(await attempt(world, stranger, propose(stranger, null))).toBe(1)
  await world.asOwner(propose(member, id))
  const rewrite = `update nimr.task_force_proposal set output = '{"members":[1]}'`
  expect(await attempt(world, member, rewrite)).toBe('refused')
  expect(await attempt(world, member, 'delete from nimr.task_force_proposal')).toBe('refused')
})
