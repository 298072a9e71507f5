import { sql } from 'kysely'
import type { Ore } from '../../kit/money.ts'
import type { Tx } from '../../platform/db/index.ts'

export type UnreckonedIntervention = {
  readonly interventionId: number
  readonly title: string
  readonly startsOn: string
  readonly costOre: Ore
}

/**
 * A project's interventions that have cost something while their aid per company has not been reckoned, newest first; for those who manage,
 * economise or audit the project, since others do not see every reckoning.
 */
export async function listUnreckoned(tx: Tx, projectId: number): Promise<readonly UnreckonedIntervention[]> {
  const { rows } = await sql<UnreckonedIntervention>`
    select i.id as intervention_id, i.title, i.starts_on, c.cost_ore
    from intervention i
    join (
      select k.intervention_id, sum(k.amount_ore)::bigint as cost_ore from cost k join project_account a on a.id = k.account_id
      where a.project_id = ${projectId} and k.removed_at is null group by 1 having sum(k.amount_ore) > 0) c on c.intervention_id = i.id
    where ${projectId} = any ((select nimr.manages() || nimr.economises() || nimr.audits())::bigint[])
      and not exists (select from aid_estimate e where e.intervention_id = i.id and e.superseded_at is null)
    order by i.starts_on desc, i.id desc`.execute(tx)
  return rows
}
