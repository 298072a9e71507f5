import { sql } from 'kysely'
import type { Tx } from '../../platform/db/index.ts'

export type StoredRate = {
  /** `YYYY-MM` */
  readonly month: string
  readonly sekPerEur: number
  readonly source: 'ecb_penultimate_day' | 'inforeuro' | 'example'
  readonly sourceWords: string | null
  readonly enteredBy: string | null
  readonly isUsed: boolean
}

export async function listRates(tx: Tx): Promise<readonly StoredRate[]> {
  return rates(tx, null)
}

/** The rate of the month that a day is in; undefined when nobody has entered it. */
export async function findRate(tx: Tx, on: string): Promise<StoredRate | undefined> {
  return (await rates(tx, on.slice(0, 7)))[0]
}

async function rates(tx: Tx, month: string | null): Promise<readonly StoredRate[]> {
  const { rows } = await sql<StoredRate>`
    select to_char(e.month, 'YYYY-MM') as month, e.sek_per_eur, e.source, e.source_words, s.name as entered_by,
      exists (select from aid_grant g where g.rate_month = e.month) as is_used
    from euro_rate e left join staff s on s.id = e.entered_by_staff_id
    where ${month}::text is null or e.month = (${month}::text || '-01')::date
    order by e.month desc`.execute(tx)
  return rows
}
