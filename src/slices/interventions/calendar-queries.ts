import { sql } from 'kysely'
import type { Tx } from '../../platform/db/index.ts'
import type { Stage } from './types.ts'

export type StageDue = {
  readonly interventionId: number
  readonly title: string
  readonly stage: Stage
  readonly day: string
  readonly owner: string | null
  readonly ownerStaffId: number | null
}

/** The days by which stages are to be done, of those that are not done, not left out and not passed by. */
export async function listStagesDue(tx: Tx, from: string, to: string): Promise<readonly StageDue[]> {
  const { rows } = await sql<StageDue>`
    select i.id as "interventionId", i.title, s.stage, s.due_on as day, o.name as owner, s.owner_staff_id as "ownerStaffId"
    from intervention_stage s join intervention i on i.id = s.intervention_id left join staff o on o.id = s.owner_staff_id
    where s.due_on between ${from}::date and ${to}::date and s.done_at is null and s.not_needed_at is null
      and stage_position(s.stage) >= stage_position(i.stage)
    order by s.due_on, i.title collate swedish`.execute(tx)
  return rows
}

/** Which interventions somebody is in the task force of, or a municipality takes part in. */
export async function listInterventionIds(
  tx: Tx,
  of: { readonly memberId: number } | { readonly municipality: string },
): Promise<ReadonlySet<number>> {
  const { rows } = await ('memberId' in of
    ? sql<{ id: number }>`select intervention_id as id from task_force_member
        where staff_id = ${of.memberId} and left_on is null`.execute(tx)
    : sql<{ id: number }>`select intervention_id as id from intervention_municipality
        where municipality_code = ${of.municipality}`.execute(tx))
  return new Set(rows.map(({ id }) => id))
}
