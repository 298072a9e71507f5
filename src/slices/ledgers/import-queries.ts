import { type RawBuilder, sql } from 'kysely'
import type { Tx } from '../../platform/db/index.ts'
import type { Days } from './row-rules.ts'
import type { AccountMapping, ImportView, RowReason, RowState, RowUse } from './types.ts'

/** An import that the actor may see. */
export async function findImport(tx: Tx, id: number): Promise<ImportView | undefined> {
  return (await imports(tx, sql`i.id = ${id}`, 1))[0]
}

/** The imports that the actor may see, newest first. */
export async function listImports(tx: Tx): Promise<readonly ImportView[]> {
  return imports(tx, sql`true`, 200)
}

/** The latest imports into the books of a project that the actor may see. */
export async function listImportsOfProject(
  tx: Tx,
  projectId: number,
  most: number,
): Promise<readonly ImportView[]> {
  const ofProject = sql`i.account_id in (select id from nimr.project_account where project_id = ${projectId})`
  return imports(tx, ofProject, most)
}

/** Earlier imports of the same file into the same books that have not been undone or refused. */
export async function listSameFile(tx: Tx, item: ImportView): Promise<readonly { readonly id: number }[]> {
  const { rows } = await sql<{ id: number }>`
    select id from nimr.ledger_import where account_id = ${item.accountId} and digest = decode(${item.digest}, 'hex')
      and id < ${item.id} and state not in ('refused', 'undone') order by id`.execute(tx)
  return rows
}

async function imports(tx: Tx, where: RawBuilder<unknown>, most: number): Promise<readonly ImportView[]> {
  const { rows } = await sql<ImportView>`
    select i.id, i.account_id, i.file_name, i.form, i.encoding, encode(i.digest, 'hex') as digest, i.size_bytes, i.dimension, i.project_code, i.ledger_accounts,
      i.headings, i.heading_signature, i.columns, i.state, i.progress_permille, i.lines_read, i.rows_found, i.refusal_code, i.refusal_line, i.refusal_found,
      u.name as uploaded_by, i.uploaded_at, m.name as imported_by, i.imported_at, n.name as undone_by, i.undone_at, i.version
    from nimr.ledger_import i
    left join nimr.staff u on u.id = i.uploaded_by_staff_id
    left join nimr.staff m on m.id = i.imported_by_staff_id
    left join nimr.staff n on n.id = i.undone_by_staff_id
    where ${where} order by i.id desc limit ${most}`.execute(tx)
  return rows
}

export async function listAccountMappings(
  tx: Tx,
  accountId: number,
): Promise<readonly (AccountMapping & { readonly id: number; readonly version: number })[]> {
  const { rows } = await sql<AccountMapping & { id: number; version: number }>`
    select id, from_account as from, to_account as to, use, cost_type_code, version from nimr.account_mapping
    where account_id = ${accountId} order by length(from_account), from_account, to_account`.execute(tx)
  return rows
}

/** When costs of a project may arise, be booked and be paid. */
export async function listCostPeriods(tx: Tx, accountId: number): Promise<readonly Days[]> {
  const { rows } = await sql<Days>`
    select p.from_on, p.to_on from nimr.project_period p join nimr.project_account a on a.project_id = p.project_id
    where a.id = ${accountId} and p.kind in ('cost', 'closing')`.execute(tx)
  return rows
}

export type PreviewRow = {
  readonly id: number
  readonly line: number
  readonly voucherSeries: string
  readonly voucherNumber: string | null
  readonly bookedOn: string | null
  readonly paidOn: string | null
  readonly ledgerAccount: string | null
  readonly ledgerAccountName: string | null
  readonly text: string
  readonly supplierName: string | null
  readonly invoiceNumber: string | null
  readonly amountOre: number
  readonly vatOre: number
  readonly state: RowState
  readonly reasons: readonly RowReason[]
  readonly use: RowUse
  readonly costTypeCode: string | null
  readonly chosen: boolean
  readonly costId: number | null
}

export type RowFilter = 'new' | 'known' | 'strange' | 'other' | 'all'
export const rowsOnPage = 100

const filters: { readonly [F in RowFilter]: ReturnType<typeof sql> } = {
  new: sql`state = 'new' and use = 'cost'`,
  known: sql`state = 'known'`,
  strange: sql`state = 'strange' and use in ('cost', 'unmapped')`,
  other: sql`state <> 'known' and use in ('income', 'none')`,
  all: sql`true`,
}

export async function listPreviewRows(
  tx: Tx,
  importId: number,
  filter: RowFilter,
  page: number,
): Promise<readonly PreviewRow[]> {
  const { rows } = await sql<PreviewRow>`
    select id, line, voucher_series, voucher_number, booked_on, paid_on, ledger_account, ledger_account_name, text, supplier_name, invoice_number, amount_ore,
      vat_ore, state, reasons, use, cost_type_code, chosen, cost_id
    from nimr.import_row where import_id = ${importId} and ${filters[filter]}
    order by id limit ${rowsOnPage} offset ${(page - 1) * rowsOnPage}`.execute(tx)
  return rows
}

export type PreviewSums = {
  readonly counts: { readonly [F in RowFilter]: number }
  readonly chosen: number
  readonly chosenOre: number
  /** Of what is chosen: it changes with any row, type or amount, and is posted back when the import is approved. */
  readonly digest: string
  readonly byType: readonly {
    readonly costTypeCode: string
    readonly rows: number
    readonly amountOre: number
  }[]
  /** Accounts that nobody has said anything of. */
  readonly unmapped: readonly {
    readonly ledgerAccount: string
    readonly ledgerAccountName: string | null
    readonly rows: number
    readonly amountOre: number
  }[]
}

export async function sumPreview(tx: Tx, importId: number): Promise<PreviewSums> {
  const { rows } = await sql<PreviewSums>`
    with r as (select * from nimr.import_row where import_id = ${importId})
    select jsonb_build_object(
        'new', count(*) filter (where ${filters.new}), 'known', count(*) filter (where ${filters.known}),
        'strange', count(*) filter (where ${filters.strange}), 'other', count(*) filter (where ${filters.other}), 'all', count(*)) as counts,
      count(*) filter (where chosen)::int as chosen, coalesce(sum(amount_ore) filter (where chosen), 0)::bigint as chosen_ore,
      concat_ws('-', count(*) filter (where chosen), coalesce(sum(amount_ore) filter (where chosen), 0),
        coalesce(sum(hashtextextended(concat_ws('|', id, amount_ore, cost_type_code), 0)::numeric) filter (where chosen), 0)) as digest,
      coalesce((select jsonb_agg(jsonb_build_object('costTypeCode', t.cost_type_code, 'rows', t.n, 'amountOre', t.ore) order by t.ore desc)
        from (select cost_type_code, count(*) as n, sum(amount_ore) as ore from r where chosen group by 1) t), '[]') as by_type,
      coalesce((select jsonb_agg(jsonb_build_object('ledgerAccount', t.ledger_account, 'ledgerAccountName', t.name, 'rows', t.n, 'amountOre', t.ore)
          order by t.ledger_account)
        from (select ledger_account, max(ledger_account_name) as name, count(*) as n, sum(amount_ore) as ore from r
          where use = 'unmapped' and state <> 'known' and ledger_account is not null group by 1 limit 200) t), '[]') as unmapped
    from r`.execute(tx)
  const [sums] = rows
  if (!sums) throw new Error('no sums')
  return sums
}

/** The costs that an import made and that stand, with the claims that hold some of them. */
export async function listMadeCosts(tx: Tx, importId: number) {
  const { rows } = await sql<{ costId: number; removed: boolean; claimName: string | null }>`
    select r.cost_id, c.removed_at is not null as removed, l.claim_name from nimr.import_row r
    join nimr.cost c on c.id = r.cost_id left join nimr.cost_lock l on l.cost_id = c.id
    where r.import_id = ${importId} order by r.cost_id`.execute(tx)
  return rows
}

/** The first lines of a table that waits for somebody to say what its columns are, kept as its preview while it waits. */
export async function findTableMapping(tx: Tx, accountId: number, signature: string) {
  return tx
    .selectFrom('tableMapping')
    .select('columns')
    .where('accountId', '=', accountId)
    .where('headingSignature', '=', signature)
    .executeTakeFirst()
}

/** Whether the actor reads the file of an import: the partner's whole ledger, not only the project's rows of it. */
export async function readsWholeFile(tx: Tx, importId: number): Promise<boolean> {
  const { rows } = await sql<{ reads: boolean }>`
    select exists (select from nimr.ledger_import_part where import_id = ${importId}) as reads`.execute(tx)
  return rows[0]?.reads === true
}
