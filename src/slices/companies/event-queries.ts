import { sql } from 'kysely'
import type { Tx } from '../../platform/db/index.ts'
import type { EventKind } from './holder-types.ts'

export type CompanyEvent = {
  readonly id: number
  readonly companyId: number
  readonly companyName: string
  readonly kind: EventKind
  readonly happenedOn: string
  readonly sourceWords: string
  readonly recordedAt: Date
  readonly recordedBy: string | null
  readonly undoneAt: Date | null
  readonly version: number
  readonly parts: readonly EventPart[]
}

export type EventPart = {
  readonly companyId: number
  readonly name: string
  /** Book value of the equity that came to this part. */
  readonly equityOre: number | null
  readonly tookOverActivity: boolean
}

/** Mergers and splits in which the companies took part, on either side, in the order they happened; undone ones only when asked for. */
export async function listCompanyEvents(
  tx: Tx,
  companyIds: readonly number[],
  { withUndone = false }: { readonly withUndone?: boolean } = {},
): Promise<readonly CompanyEvent[]> {
  const { rows } = await sql<CompanyEvent>`
    select e.id, e.company_id, c.name as company_name, e.kind, e.happened_on, e.source_words, e.recorded_at, s.name as recorded_by,
      e.undone_at, e.version,
      (select jsonb_agg(jsonb_build_object('companyId', p.company_id, 'name', o.name, 'equityOre', p.equity_ore,
          'tookOverActivity', p.took_over_activity) order by p.company_id)
        from nimr.company_event_part p join nimr.company o on o.id = p.company_id where p.event_id = e.id) as parts
    from nimr.company_event e
    join nimr.company c on c.id = e.company_id
    left join nimr.staff s on s.id = e.recorded_by_staff_id
    where (e.company_id = any (${sql.val(companyIds)}::bigint[])
      or exists (select from nimr.company_event_part p where p.event_id = e.id and p.company_id = any (${sql.val(companyIds)}::bigint[])))
      and (${withUndone} or e.undone_at is null)
    order by e.happened_on, e.id`.execute(tx)
  return rows
}
