import { sql } from 'kysely'
import type { Tx } from '../../platform/db/index.ts'
import { FinalFailure, type Work } from '../../platform/jobs/index.ts'
import { type NewCost, recordCosts } from '../finance/index.ts'
import { compareAgain } from './comparison.ts'
import { findImport } from './import-queries.ts'
import { attachInvoice } from './invoice-evidence.ts'
import type { ImportView } from './types.ts'

const rowsAtATime = 1000

/**
 * Makes costs of the chosen rows of an import: all in one transaction, or none. Imports into the same books wait for
 * each other, so that of two that bring the same voucher the second finds it known.
 *
 * @returns nothing; the import's state says what became of it. What finance refuses is told on the preview, and nothing is imported
 */
export async function makeCosts(
  work: Pick<Work<unknown>, 'tx' | 'actor' | 'now' | 'beside'>,
  importId: number,
): Promise<void> {
  const { tx, now } = work
  const item = await findImport(tx, importId)
  if (item?.state !== 'importing') return
  await sql`set local statement_timeout = '10min'`.execute(tx)
  await sql`select pg_advisory_xact_lock(hashtextextended(${`ledger books ${item.accountId}`}, 0))`.execute(
    tx,
  )
  const left = await compareAgain(tx, importId)
  await giveNumbersOfTheirOwn(tx, importId)
  const staffId = 'staffId' in work.actor ? work.actor.staffId : null
  let made = 0
  for await (const rows of chosenRows(tx, importId)) {
    const costs = rows.map((row) => costOf(item, row))
    const recorded = await recordCosts(tx, costs, { staffId, now })
    if (!recorded.allowed) return giveBack(work, importId, recorded.refusal)
    await noteCosts(
      tx,
      rows.map(({ id }) => id),
      recorded.value,
    )
    made += rows.length
    await tellMade(work, importId, left === 0 ? 1000 : Math.floor((made / left) * 950))
  }
  if (item.form === 'peppol') await attachInvoice(tx, now, item)
  await sql`update nimr.ledger_import set state = 'imported', imported_at = ${now}, imported_by_staff_id = ${staffId}, progress_permille = 1000,
    rows_found = (select count(*) from nimr.import_row where import_id = ${importId}), version = version + 1 where id = ${importId}`.execute(
    tx,
  )
}

type ChosenRow = Omit<NewCost, 'accountId' | 'origin' | 'description'> & {
  readonly id: number
  readonly text: string
}

/** Some rows at a time from one look at the preview: asked anew each time, the whole preview would be gone through each time. */
async function* chosenRows(tx: Tx, importId: number): AsyncGenerator<readonly ChosenRow[]> {
  await sql`declare chosen_rows no scroll cursor for
    select id, cost_type_code, text, supplier_name, supplier_org_number, fiscal_year, voucher_series, voucher_number, voucher_row, ledger_account,
      ledger_account_name, invoice_number, invoice_on, delivered_on, booked_on, paid_on, amount_ore, vat_ore, credits_cost_id
    from nimr.import_row where import_id = ${sql.lit(importId)} and chosen and cost_id is null order by id`.execute(
    tx,
  )
  for (;;) {
    const { rows } = await sql<ChosenRow>`fetch ${sql.lit(rowsAtATime)} from chosen_rows`.execute(tx)
    if (rows.length === 0) break
    yield rows
  }
  await sql`close chosen_rows`.execute(tx)
}

function costOf(item: ImportView, { id: _, text, ...row }: ChosenRow): NewCost {
  const isInvoice = item.form === 'peppol'
  return {
    ...row,
    accountId: item.accountId,
    origin: isInvoice ? 'invoice' : 'ledger',
    description:
      text ||
      row.ledgerAccountName ||
      row.supplierName ||
      `${row.voucherSeries} ${row.voucherNumber ?? ''}`.trim() ||
      '–',
    // An invoice is not booked because it has come: the day is that of the invoice, and the booking is entered when it is known.
    bookedOn: isInvoice ? null : (row.bookedOn ?? null),
  }
}

/** A number that another voucher has already is told apart by its day, and by its place when they share the day too. */
async function giveNumbersOfTheirOwn(tx: Tx, importId: number): Promise<void> {
  await sql`update nimr.import_row set voucher_number = left(voucher_number, 20) || ' (' || booked_on || coalesce(' ' || substring(identity from '~(\\d+)'), '') || ')'
    where import_id = ${importId} and chosen and 'number_taken' = any (reasons) and position('(' || booked_on in voucher_number) = 0`.execute(
    tx,
  )
}

async function noteCosts(tx: Tx, rowIds: readonly number[], costIds: readonly number[]): Promise<void> {
  await sql`update nimr.import_row r set cost_id = made.cost_id
    from unnest(${[...rowIds]}::bigint[], ${[...costIds]}::bigint[]) as made(row_id, cost_id) where r.id = made.row_id`.execute(
    tx,
  )
}

async function tellMade(
  { beside }: Pick<Work<unknown>, 'beside'>,
  importId: number,
  permille: number,
): Promise<void> {
  await beside((apart) =>
    sql`update nimr.ledger_import set progress_permille = ${permille} where id = ${importId} and state = 'importing'`.execute(
      apart,
    ),
  )
}

/** Finance said no: what was written is rolled back by the failure, and the preview tells why. */
async function giveBack(
  { beside }: Pick<Work<unknown>, 'beside'>,
  importId: number,
  code: string,
): Promise<never> {
  await beside((apart) =>
    sql`update nimr.ledger_import set state = 'preview', refusal_found = ${code}, progress_permille = 0, version = version + 1
      where id = ${importId} and state = 'importing'`.execute(apart),
  )
  throw new FinalFailure(`costs refused: ${code}`)
}
