import { type SqlBool, sql } from 'kysely'
import type { Tx } from '../../platform/db/index.ts'
import type { Invitation, Proposal } from './proposal-types.ts'

const proposals = sql`
  select p.id, p.intervention_id, i.title as intervention_title, p.joint_key, p.month_on, p.estimated_minutes, p.need_ids::int[] as need_ids, p.input, p.output,
    p.rule_version, p.proposed_by_staff_id as proposed_by_id, s.name as proposed_by, p.proposed_at,
    a.outcome, a.reason as outcome_reason, a.intervention_id as outcome_intervention_id, b.name as answered_by, a.answered_at
  from nimr.task_force_proposal p
  join nimr.staff s on s.id = p.proposed_by_staff_id
  left join nimr.task_force_proposal_answer a on a.proposal_id = p.id
  left join nimr.staff b on b.id = a.answered_by_staff_id
  left join nimr.intervention i on i.id = coalesce(p.intervention_id, a.intervention_id)`

export async function findProposal(tx: Tx, id: number): Promise<Proposal | undefined> {
  const { rows } = await sql<Proposal>`${proposals} where p.id = ${id}`.execute(tx)
  return rows[0]
}

/** Those that were made together, in the order of the interventions. */
export async function listJointProposals(tx: Tx, jointKey: string): Promise<readonly Proposal[]> {
  const { rows } =
    await sql<Proposal>`${proposals} where p.joint_key = ${jointKey}::uuid order by p.id`.execute(tx)
  return rows
}

/** All that were made for an intervention, also before it was started, newest first. */
export async function listProposalsOf(tx: Tx, interventionId: number): Promise<readonly Proposal[]> {
  const { rows } = await sql<Proposal>`
    ${proposals} where coalesce(p.intervention_id, a.intervention_id) = ${interventionId} order by p.id desc`.execute(
    tx,
  )
  return rows
}

const invitations = sql`
  select v.id, v.intervention_id, i.title as intervention_title, v.asked_staff_id, s.name as asked_name, coalesce(w.places, '') as places,
    v.asked_by_staff_id as asked_by_id, b.name as asked_by, v.asked_at, v.month_on, v.estimated_minutes, v.words, r.name as replaces,
    v.answer, v.answer_reason, v.answered_at, v.withdrawn_at
  from nimr.task_force_invitation v
  join nimr.intervention i on i.id = v.intervention_id
  join nimr.staff s on s.id = v.asked_staff_id
  join nimr.staff b on b.id = v.asked_by_staff_id
  left join nimr.task_force_member m on m.id = v.replaces_member_id
  left join nimr.staff r on r.id = m.staff_id
  left join lateral (
    select string_agg(distinct m.name, ', ') as places from nimr.staff_role o join nimr.municipality m on m.code = o.municipality_code
    where o.staff_id = s.id and o.to_on is null) w on true`

export async function findInvitation(tx: Tx, id: number): Promise<Invitation | undefined> {
  return (await listInvitations(tx, sql`v.id = ${id}`))[0]
}

/** Everybody who was asked, those who have not answered first. */
export function listInvitationsOf(tx: Tx, interventionId: number): Promise<readonly Invitation[]> {
  return listInvitations(tx, sql`v.intervention_id = ${interventionId}`)
}

/** What somebody is asked and has not answered. */
export function listMyInvitations(tx: Tx, staffId: number): Promise<readonly Invitation[]> {
  return listInvitations(
    tx,
    sql`v.asked_staff_id = ${staffId} and v.answer is null and v.withdrawn_at is null`,
  )
}

async function listInvitations(tx: Tx, where: ReturnType<typeof sql>): Promise<readonly Invitation[]> {
  const { rows } = await sql<Invitation>`
    ${invitations} where ${where} order by (v.answer is not null or v.withdrawn_at is not null), v.asked_at desc, v.id desc`.execute(
    tx,
  )
  return rows
}

export type Staffable = {
  readonly id: number
  readonly title: string
  readonly stage: 'need' | 'content'
  readonly needs: number
  readonly present: number
}

/** Joint interventions still to be formed that the actor may write, with fewer than two members and nobody asked. */
export async function listWithoutTaskForce(tx: Tx): Promise<readonly Staffable[]> {
  const { rows } = await sql<Staffable>`
    select i.id, i.title, i.stage,
      (select count(*)::int from nimr.intervention_need n where n.intervention_id = i.id) as needs,
      (select count(*)::int from nimr.task_force_member m where m.intervention_id = i.id and m.left_on is null) as present
    from nimr.intervention i
    where i.kind = 'group' and i.stage in ('need', 'content') and i.working_method = 'task_force'
      and (select count(*) from nimr.task_force_member m where m.intervention_id = i.id and m.left_on is null) < 2
      and not exists (select from nimr.task_force_invitation v where v.intervention_id = i.id and v.answer is null and v.withdrawn_at is null)
      and nimr.may_start_intervention(i.id)
    order by i.starts_on, i.id`.execute(tx)
  return rows
}

/** Whether the database lets the actor ask people and take needs up: whoever writes it, and its lead office while nobody is in it. */
export async function mayFormTaskForce(tx: Tx, interventionId: number): Promise<boolean> {
  const { rows } = await sql<{ may: SqlBool }>`
    select nimr.may_start_intervention(${interventionId}::bigint) as may`.execute(tx)
  return rows[0]?.may === true
}

/** The names of people, whether or not they still work here. */
export async function listNamesOf(
  tx: Tx,
  staffIds: readonly number[],
): Promise<readonly { readonly id: number; readonly name: string }[]> {
  if (staffIds.length === 0) return []
  return tx
    .selectFrom('staff')
    .select(['id', 'name'])
    .where('id', 'in', [...staffIds])
    .execute()
}
