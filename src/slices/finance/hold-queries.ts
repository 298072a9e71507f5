import { sql } from 'kysely'
import type { Tx } from '../../platform/db/index.ts'

export type Hold = {
  readonly id: number
  readonly reason: string
  readonly fromOn: string
  readonly endedOn: string | null
  readonly endedReason: string | null
  readonly decidedBy: string | null
}

export async function listHolds(tx: Tx, projectId: number): Promise<readonly Hold[]> {
  const { rows } = await sql<Hold>`
    select h.id, h.reason, h.from_on, h.ended_on, h.ended_reason, s.name as decided_by
    from nimr.legal_hold h left join nimr.staff s on s.id = h.decided_by_staff_id
    where h.project_id = ${projectId} order by h.ended_on is not null, h.from_on desc, h.id desc`.execute(tx)
  return rows
}

/** What decides how long a project's papers are kept. */
export type KeepingFacts = {
  readonly period: '2014-2020' | '2021-2027'
  readonly hasNationalMoney: boolean
  readonly finalPaymentOn: string | null
  readonly isHeld: boolean
}

export async function findKeepingFacts(tx: Tx, projectId: number, today: string): Promise<KeepingFacts> {
  const { rows } = await sql<KeepingFacts>`
    select p.programme_period as period, k.final_payment_on,
      -- A region's money is the state's money for regional growth.
      exists (select from nimr.project_financier f join nimr.organisation o on o.id = f.organisation_id
        where f.project_id = p.id and f.name_of_fund is null) as has_national_money,
      exists (select from nimr.legal_hold h where h.project_id = p.id and h.from_on <= ${today} and coalesce(h.ended_on > ${today}, true)) as is_held
    from nimr.project p left join nimr.project_final_payment k on k.project_id = p.id where p.id = ${projectId}`.execute(
    tx,
  )
  const [facts] = rows
  if (!facts) throw new Error(`no project ${projectId}`)
  return facts
}
