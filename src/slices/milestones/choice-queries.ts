import { sql } from 'kysely'
import type { Tx } from '../../platform/db/index.ts'

export type Choices = {
  readonly financiers: readonly { readonly id: number; readonly name: string }[]
  /** Interventions of the projects that the company took part in, or that were its own; latest first. */
  readonly interventions: readonly {
    readonly id: number
    readonly title: string
    readonly startsOn: string
  }[]
}

/** What the form of a milestone offers to choose among: of a company, in projects. */
export async function findChoices(
  tx: Tx,
  companyId: number,
  projectIds: readonly number[],
  alsoInterventions: readonly number[] = [],
): Promise<Choices> {
  const financiers = await tx
    .selectFrom('organisation')
    .select(['id', 'name'])
    .orderBy(sql`name collate swedish`)
    .execute()
  const { rows: interventions } = await sql<Choices['interventions'][number]>`
    select i.id, i.title, i.starts_on from intervention i
    where exists (select from intervention_project p where p.intervention_id = i.id and p.project_id = any (${[...projectIds]}::bigint[]))
      and (i.company_id = ${companyId} or i.id = any (${[...alsoInterventions]}::bigint[])
        or exists (select from attendance a join occasion o on o.id = a.occasion_id
          where o.intervention_id = i.id and a.company_id = ${companyId} and a.attended))
    order by i.starts_on desc, i.id desc limit 40`.execute(tx)
  return { financiers, interventions }
}
