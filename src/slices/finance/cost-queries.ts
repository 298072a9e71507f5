import { type RawBuilder, sql } from 'kysely'
import type { Tx } from '../../platform/db/index.ts'
import { mostInFile } from '../../platform/documents/index.ts'
import type { Cost, CostFilter } from './cost-types.ts'
import { flagsOfCosts } from './flag-queries.ts'

/** The day by which a cost is put into a period: paid, else booked, else delivered, else when it was written. */
export const dayInPeriod = sql`coalesce(c.paid_on, c.booked_on, c.delivered_on, c.invoice_on, (c.recorded_at at time zone 'Europe/Stockholm')::date)`

const columns = sql`
  c.id, c.account_id, coalesce(m.name, o.name) as account_name, a.project_id, p.name as project_name, c.intervention_id, i.title as intervention_title,
  c.cost_type_code, t.name_sv as cost_type_sv, t.name_en as cost_type_en, t.kind as cost_type_kind, c.origin, c.description, c.supplier_name,
  c.supplier_org_number, c.fiscal_year, c.voucher_series, c.voucher_number, c.voucher_row, c.ledger_account, c.ledger_account_name, c.invoice_number,
  c.invoice_on, c.delivered_on, c.booked_on, c.paid_on, c.amount_ore, c.vat_ore, c.vat_is_cost,
  c.amount_ore + case when c.vat_is_cost then c.vat_ore else 0 end as eligible_ore, c.credits_cost_id, c.adjusts_cost_id, l.claim_name,
  c.removed_at, c.removed_reason, rs.name as removed_by, c.recorded_at, s.name as recorded_by, c.version`

const joined = sql`
  from nimr.cost c
  join nimr.project_account a on a.id = c.account_id
  join nimr.project p on p.id = a.project_id
  join nimr.cost_type t on t.code = c.cost_type_code
  left join nimr.municipality m on m.code = a.municipality_code
  left join nimr.organisation o on o.id = a.organisation_id
  left join nimr.intervention i on i.id = c.intervention_id
  left join nimr.staff s on s.id = c.recorded_by_staff_id
  left join nimr.staff rs on rs.id = c.removed_by_staff_id
  left join nimr.cost_lock l on l.cost_id = c.id`

export async function findCost(tx: Tx, id: number): Promise<Cost | undefined> {
  const { rows } = await sql<Cost>`select ${columns} ${joined} where c.id = ${id}`.execute(tx)
  return rows[0]
}

/** Costs by id, as far as the actor may see, in the order of the list of costs. */
export async function listCostsById(tx: Tx, ids: readonly number[]): Promise<readonly Cost[]> {
  const { rows } = await sql<Cost>`select ${columns} ${joined}
    where c.id = any (${[...ids]}::bigint[]) order by ${dayInPeriod} desc, c.id desc`.execute(tx)
  return rows
}

/** Costs that credit or adjust a cost, oldest first; also removed ones. */
export async function listLaterRows(tx: Tx, id: number): Promise<readonly Cost[]> {
  const { rows } = await sql<Cost>`select ${columns} ${joined}
    where c.credits_cost_id = ${id} or c.adjusts_cost_id = ${id} order by c.id`.execute(tx)
  return rows
}

export const costsPerPage = 50
/** Flags are found one cost at a time, so a list by flag looks through this many, the latest first. */
export const mostFlagged = 5000

export type CostPage = {
  readonly costs: readonly Cost[]
  readonly count: number
  readonly sumOre: number
  /** Not all were looked through for flags. */
  readonly isCut: boolean
}

export async function listCosts(
  tx: Tx,
  filter: CostFilter,
  page: number,
  most = costsPerPage,
): Promise<CostPage> {
  const condition = conditionOf(filter)
  if (filter.flag) return listFlagged(tx, condition, filter.flag, { page, most })
  const { rows } = await sql<{ count: number; sumOre: number }>`
    select count(*) as count, coalesce(sum(c.amount_ore + case when c.vat_is_cost then c.vat_ore else 0 end), 0)::bigint as sum_ore
    from nimr.cost c join nimr.project_account a on a.id = c.account_id where ${condition}`.execute(tx)
  const { rows: costs } = await sql<Cost>`select ${columns} ${joined} where ${condition}
    order by ${dayInPeriod} desc, c.id desc limit ${most} offset ${(page - 1) * most}`.execute(tx)
  return { costs, count: rows[0]?.count ?? 0, sumOre: rows[0]?.sumOre ?? 0, isCut: false }
}

async function listFlagged(
  tx: Tx,
  condition: RawBuilder<unknown>,
  flag: NonNullable<CostFilter['flag']>,
  { page, most }: { readonly page: number; readonly most: number },
): Promise<CostPage> {
  const { rows } = await sql<{ id: number; eligibleOre: number }>`
    select c.id, c.amount_ore + case when c.vat_is_cost then c.vat_ore else 0 end as eligible_ore
    from nimr.cost c join nimr.project_account a on a.id = c.account_id where ${condition}
    order by ${dayInPeriod} desc, c.id desc limit ${mostFlagged}`.execute(tx)
  const flags = await flagsOfCosts(
    tx,
    rows.map(({ id }) => id),
  )
  const found = rows.filter(({ id }) =>
    flags.get(id)?.some((one) => (flag === 'unanswered' ? one.answer === null : one.flag === flag)),
  )
  const ids = found.slice((page - 1) * most, page * most).map(({ id }) => id)
  const { rows: costs } = await sql<Cost>`select ${columns} ${joined} where c.id = any (${ids}::bigint[])
    order by ${dayInPeriod} desc, c.id desc`.execute(tx)
  return {
    costs,
    count: found.length,
    sumOre: found.reduce((sum, one) => sum + one.eligibleOre, 0),
    isCut: rows.length === mostFlagged,
  }
}

function conditionOf(filter: CostFilter): RawBuilder<unknown> {
  const chosen: RawBuilder<unknown>[] = [
    filter.locked === 'removed' ? sql`c.removed_at is not null` : sql`c.removed_at is null`,
  ]
  if (filter.locked === 'yes') chosen.push(sql`exists (select from nimr.cost_lock k where k.cost_id = c.id)`)
  if (filter.locked === 'no')
    chosen.push(sql`not exists (select from nimr.cost_lock k where k.cost_id = c.id)`)
  if (filter.projectId) chosen.push(sql`a.project_id = ${filter.projectId}`)
  if (filter.accountId) chosen.push(sql`c.account_id = ${filter.accountId}`)
  if (filter.costTypeCode) chosen.push(sql`c.cost_type_code = ${filter.costTypeCode}`)
  if (filter.interventionId) chosen.push(sql`c.intervention_id = ${filter.interventionId}`)
  if (filter.fromOn) chosen.push(sql`${dayInPeriod} >= ${filter.fromOn}`)
  if (filter.toOn) chosen.push(sql`${dayInPeriod} <= ${filter.toOn}`)
  if (filter.words) {
    const like = `%${filter.words.replace(/[\\%_]/g, '\\$&')}%`
    chosen.push(
      sql`(c.description ilike ${like} or c.supplier_name ilike ${like} or c.invoice_number ilike ${like}
        or c.voucher_series || c.voucher_number ilike ${like} or c.supplier_org_number = ${filter.words.replace('-', '')})`,
    )
  }
  return sql.join(chosen, sql` and `)
}

/** How many costs of a project wait for an answer to a flag, among the latest that are not claimed. */
export async function countUnanswered(tx: Tx, projectId: number): Promise<number> {
  const { count } = await listCosts(tx, { projectId, locked: 'no', flag: 'unanswered' }, 1)
  return count
}

/** The standing costs of a project in the order of the books, for a spreadsheet. */
export async function listCostsForSheet(tx: Tx, projectId: number): Promise<readonly Cost[]> {
  const { rows } = await sql<Cost>`select ${columns} ${joined}
    where a.project_id = ${projectId} and c.removed_at is null
    order by coalesce(m.name, o.name) collate nimr.swedish, ${dayInPeriod}, c.id limit ${mostInFile}`.execute(
    tx,
  )
  return rows
}
