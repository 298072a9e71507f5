import { sql } from 'kysely'
import type { Tx } from '../../platform/db/index.ts'

export type CompanyThatCame = {
  readonly id: number
  readonly name: string
  readonly municipality: string
  /** Whether the reader's office looks after it: follow-ups are planned by the own office. */
  readonly isOwn: boolean
  readonly wantsContact: boolean
  /** The earliest open follow-up that the reader may see. */
  readonly followUpDueOn: string | null
}

/** The companies that came to any occasion of an intervention, those that want to be contacted first; as far as the reader may know. */
export async function listCompaniesThatCame(
  tx: Tx,
  interventionId: number,
): Promise<readonly CompanyThatCame[]> {
  const { rows } = await sql<CompanyThatCame>`
    with came as (
      select distinct a.company_id from attendance a join occasion o on o.id = a.occasion_id
      where o.intervention_id = ${interventionId} and a.attended)
    select c.id, c.name, m.name as municipality, nimr.is_own_company(c.id) as "isOwn",
      exists (select from feedback_answer f join feedback_invitation i on i.id = f.invitation_id
        where i.intervention_id = ${interventionId} and i.company_id = c.id and f.wants_contact) as "wantsContact",
      (select min(u.due_on) from follow_up u where u.company_id = c.id and u.done_at is null) as "followUpDueOn"
    from came join company c on c.id = came.company_id join municipality m on m.code = c.seat_municipality_code
    order by "wantsContact" desc, c.name collate swedish`.execute(tx)
  return rows
}
