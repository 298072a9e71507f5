import { sql } from 'kysely'
import type { Tx } from '../../platform/db/index.ts'

/** A member of the task force and what they have declared; null when nothing yet. */
export type Declaration = {
  readonly staffId: number
  readonly name: string
  readonly hasConflict: boolean | null
  readonly words: string
  readonly declaredAt: Date | null
}

/** The present members of the task force, with the latest that each has declared. */
export async function listDeclarations(
  tx: Tx,
  purchase: { readonly id: number; readonly interventionId: number },
): Promise<readonly Declaration[]> {
  const { rows } = await sql<Declaration>`
    select m.staff_id as "staffId", s.name, d.has_conflict as "hasConflict", coalesce(d.words, '') as words, d.declared_at as "declaredAt"
    from task_force_member m join staff s on s.id = m.staff_id
    left join lateral (select c.has_conflict, c.words, c.declared_at from conflict_declaration c
      where c.purchase_id = ${purchase.id} and c.staff_id = m.staff_id order by c.id desc limit 1) d on true
    where m.intervention_id = ${purchase.interventionId} and m.left_on is null and s.ended_on is null
    order by s.name collate swedish, m.staff_id`.execute(tx)
  return rows
}
