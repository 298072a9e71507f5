import { sql } from 'kysely'
import type { Tx } from '../../platform/db/index.ts'

export type Reservation = {
  readonly interventionId: number
  readonly title: string
  readonly monthOn: string
  readonly minutes: number
  /** Asked to join, and not answered yet: the time is held meanwhile. */
  readonly isAsked: boolean
}

/** What the time is for that task forces hold of somebody from a month on, by month; the sums are those of `listReservedMinutes`. */
export async function listReservations(
  tx: Tx,
  staffId: number,
  fromMonthOn: string,
): Promise<readonly Reservation[]> {
  const { rows } = await sql<Reservation>`
    select h.intervention_id, i.title, h.month_on, h.minutes, h.is_asked from (
      select m.intervention_id, m.month_on, m.estimated_minutes as minutes, false as is_asked from nimr.task_force_member m
        where m.staff_id = ${staffId} and m.left_on is null
      union all
      select a.intervention_id, a.month_on, a.estimated_minutes, true from nimr.task_force_invitation a
        where a.asked_staff_id = ${staffId} and a.answer is null and a.withdrawn_at is null) h
    join nimr.intervention i on i.id = h.intervention_id
    where h.month_on >= ${fromMonthOn}::date and h.minutes > 0
    order by h.month_on, i.id`.execute(tx)
  return rows
}
