import { sql } from 'kysely'
import type { Tx } from '../../platform/db/index.ts'
import type { Stage, StageCondition, StageMover } from './types.ts'

/** What was said of one stage; all but the stage is empty before anybody has said anything. */
export type StageRow = {
  readonly stage: Stage
  /** Null while there is no row to attach documents to. */
  readonly id: number | null
  readonly ownerStaffId: number | null
  readonly owner: string | null
  readonly dueOn: string | null
  readonly doneAt: Date | null
  readonly doneBy: string | null
  readonly note: string
  readonly notNeededReason: string | null
  readonly notNeededAt: Date | null
  readonly notNeededBy: string | null
  /** 0 before anybody has said anything. */
  readonly version: number
}

/** The ten stages of an intervention in their order. */
export async function listStages(tx: Tx, interventionId: number): Promise<readonly StageRow[]> {
  const { rows } = await sql<StageRow>`
    select r.stage, s.id, s.owner_staff_id as "ownerStaffId", o.name as owner, s.due_on as "dueOn",
      s.done_at as "doneAt", d.name as "doneBy", coalesce(s.note, '') as note,
      s.not_needed_reason as "notNeededReason", s.not_needed_at as "notNeededAt", n.name as "notNeededBy",
      coalesce(s.version, 0) as version
    from unnest(array['need', 'content', 'supplier', 'request', 'selection', 'announcing', 'registration', 'delivery',
      'communication', 'closed']) with ordinality as r (stage, position)
    left join intervention_stage s on s.intervention_id = ${interventionId} and s.stage = r.stage
    left join staff o on o.id = s.owner_staff_id
    left join staff d on d.id = s.done_by_staff_id
    left join staff n on n.id = s.not_needed_by_staff_id
    order by r.position`.execute(tx)
  return rows
}

export type Move = {
  readonly from: Stage
  readonly to: Stage
  readonly at: Date
  readonly by: string | null
  readonly reason: string
}

/** Every move, the latest first. */
export async function listMoves(tx: Tx, interventionId: number): Promise<readonly Move[]> {
  const { rows } = await sql<Move>`
    select m.from_stage as "from", m.to_stage as "to", m.at, s.name as by, m.reason
    from stage_move m left join staff s on s.id = m.by_staff_id
    where m.intervention_id = ${interventionId} order by m.at desc, m.id desc`.execute(tx)
  return rows
}

/** What the actor is to an intervention, as the rules of moving ask it. */
export async function listMovers(tx: Tx, interventionId: number): Promise<readonly StageMover[]> {
  const { rows } = await sql<{ force: boolean; manager: boolean }>`
    select ${interventionId} = any (task_forces()) as force,
      exists (select from intervention_project p where p.intervention_id = ${interventionId}
        and p.project_id = any (manages())) as manager`.execute(tx)
  return [
    ...(rows[0]?.force ? (['task_force'] as const) : []),
    ...(rows[0]?.manager ? (['project_manager'] as const) : []),
  ]
}

export type AskedMove = { readonly from: Stage; readonly to: Stage; readonly reason: string }

/** Which of the conditions are not met, as the database itself judges them when the move is made. */
export async function listUnmet(
  tx: Tx,
  interventionId: number,
  { from, to, reason }: AskedMove,
  conditions: readonly StageCondition[],
): Promise<readonly StageCondition[]> {
  const { rows } = await sql<{ unmet: StageCondition[] }>`
    select unmet_conditions(${interventionId}, ${from}, ${to}, ${reason}, ${[...conditions]}::text[]) as unmet`.execute(
    tx,
  )
  return rows[0]?.unmet ?? []
}
