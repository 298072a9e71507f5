import { sql } from 'kysely'
import type { Tx } from '../../platform/db/index.ts'
import { conditionsOf, type InterventionFilter } from './list-queries.ts'
import type { InterventionKind, Stage } from './types.ts'

/** What a card of the board says, and what its button needs. */
export type BoardRow = {
  readonly id: number
  readonly version: number
  readonly kind: InterventionKind
  readonly title: string
  readonly stage: Stage
  readonly startsOn: string
  readonly municipalities: readonly string[]
  /** Of the stage it is at. */
  readonly owner: string | null
  readonly dueOn: string | null
  /** Stages that are done or not needed. */
  readonly settled: readonly Stage[]
  readonly mayMove: boolean
  /** How many there are at the stage, of which the first ones are shown. */
  readonly inStage: number
}

export const mostInColumn = 40
export const mostClosed = 5

/** The cards of the board, what is due first before the rest; of the closed ones the latest few. */
export async function listBoard(tx: Tx, filter: InterventionFilter): Promise<readonly BoardRow[]> {
  const { rows } = await sql<BoardRow>`
    with chosen as (
      select i.*, s.due_on, s.owner_staff_id,
        count(*) over (partition by i.stage)::int as in_stage,
        row_number() over (partition by i.stage order by
          case when i.stage <> 'closed' then s.due_on end nulls last, i.starts_on desc, i.id desc) as nth
      from intervention i
      left join intervention_stage s on s.intervention_id = i.id and s.stage = i.stage
      where ${conditionsOf(filter)})
    select i.id, i.version, i.kind, i.title, i.stage, i.starts_on as "startsOn", o.name as owner, i.due_on as "dueOn",
      array(select m.name from intervention_municipality im join municipality m on m.code = im.municipality_code
        where im.intervention_id = i.id order by m.name collate swedish) as municipalities,
      array(select s.stage from intervention_stage s
        where s.intervention_id = i.id and (s.done_at is not null or s.not_needed_at is not null)) as settled,
      i.id = any ((select task_forces())::bigint[]) or exists (select from intervention_project p
        where p.intervention_id = i.id and p.project_id = any ((select manages())::bigint[])) as "mayMove",
      i.in_stage as "inStage"
    from chosen i left join staff o on o.id = i.owner_staff_id
    where i.nth <= case when i.stage = 'closed' then ${mostClosed}::int else ${mostInColumn}::int end
    order by i.stage, i.nth`.execute(tx)
  return rows
}
