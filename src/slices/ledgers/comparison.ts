import { sql } from 'kysely'
import type { Tx } from '../../platform/db/index.ts'

/**
 * Compares the rows of a preview with what stands in the books, and with each other: what is known is not chosen, and
 * what differs from what is known, takes another's number or takes itself back is strange.
 */
export async function compareWithBooks(tx: Tx, importId: number): Promise<void> {
  await sql`set local statement_timeout = '10min'`.execute(tx)
  await markChanged(tx, importId)
  await markKnown(tx, importId)
  await markKnownByHand(tx, importId)
  await markTakenNumbers(tx, importId)
  await markLikeOthers(tx, importId)
  await markReversals(tx, importId)
  await findCredited(tx, importId)
}

/** Marks what others have imported since the preview was made; gives how many rows that were chosen are left. */
export async function compareAgain(tx: Tx, importId: number): Promise<number> {
  await markChanged(tx, importId)
  await markKnown(tx, importId)
  await markKnownByHand(tx, importId)
  await markTakenNumbers(tx, importId)
  const { rows } = await sql<{ n: number }>`
    select count(*)::int as n from nimr.import_row where import_id = ${importId} and chosen`.execute(tx)
  return rows[0]?.n ?? 0
}

/** The same row, imported before, says something else now. */
async function markChanged(tx: Tx, importId: number) {
  await sql`update nimr.import_row r set state = 'strange', chosen = false, reasons = array_append(array_remove(r.reasons, 'changed'), 'changed')
    from nimr.import_row o join nimr.cost c on c.id = o.cost_id
    where r.import_id = ${importId} and o.account_id = r.account_id and o.identity = r.identity and o.cost_id is not null
      and (c.amount_ore <> r.amount_ore or c.ledger_account is distinct from r.ledger_account)`.execute(tx)
}

async function markKnown(tx: Tx, importId: number) {
  await sql`update nimr.import_row r set state = 'known', chosen = false
    from nimr.import_row o
    where r.import_id = ${importId} and o.account_id = r.account_id and o.identity = r.identity and o.cost_id is not null
      and not 'changed' = any (r.reasons)`.execute(tx)
}

/** Entered by hand, or from an invoice: the same voucher with the same amount, or the same invoice of the same supplier. */
async function markKnownByHand(tx: Tx, importId: number) {
  await sql`update nimr.import_row r set state = 'known', chosen = false
    from nimr.cost c
    where r.import_id = ${importId} and r.state <> 'known' and c.account_id = r.account_id and c.removed_at is null
      and not exists (select from nimr.import_row o where o.cost_id = c.id)
      and ((r.voucher_number is not null and c.fiscal_year = r.fiscal_year and c.voucher_series = r.voucher_series and c.voucher_number = r.voucher_number
          and c.amount_ore = r.amount_ore and (c.ledger_account is null or c.ledger_account = r.ledger_account))
        or (r.voucher_number is null and r.invoice_number is not null and c.invoice_number = r.invoice_number and c.amount_ore = r.amount_ore
          and (c.supplier_org_number = r.supplier_org_number or lower(c.supplier_name) = lower(r.supplier_name))))`.execute(
    tx,
  )
}

/** Another voucher has the number: in the books, or earlier in the file. */
async function markTakenNumbers(tx: Tx, importId: number) {
  await sql`update nimr.import_row r set state = 'strange', chosen = false,
      reasons = array_append(array_remove(r.reasons, 'number_taken'), 'number_taken')
    where r.import_id = ${importId} and r.state <> 'known' and r.voucher_number is not null and not r.reasons && '{number_taken,changed}'
      and (exists (select from nimr.cost c where c.account_id = r.account_id and c.fiscal_year = r.fiscal_year and c.voucher_series = r.voucher_series
          and c.voucher_number = r.voucher_number and coalesce(c.ledger_account, '') = coalesce(r.ledger_account, '') and c.voucher_row = r.voucher_row
          and c.removed_at is null)
        or r.id in (select id from (
          select id, row_number() over (partition by fiscal_year, voucher_series, voucher_number, coalesce(ledger_account, ''), voucher_row order by id) as nth
          from nimr.import_row where import_id = ${importId} and voucher_number is not null) numbered where nth > 1))`.execute(
    tx,
  )
}

/**
 * An invoice that was entered when it came is booked later, and then comes once more with the ledger; or the other way round. Nothing but the
 * amount and the time is the same: a person must look.
 */
async function markLikeOthers(tx: Tx, importId: number) {
  await sql`update nimr.import_row r set state = 'strange', chosen = false, reasons = array_append(r.reasons, 'like_other')
    from nimr.cost c, nimr.ledger_import i
    where r.import_id = ${importId} and i.id = r.import_id and r.state <> 'known' and r.use in ('cost', 'unmapped') and r.amount_ore <> 0
      and c.account_id = r.account_id and c.removed_at is null and c.amount_ore = r.amount_ore and not 'like_other' = any (r.reasons)
      and c.origin in ('hand', 'invoice', 'ledger') and (c.origin = 'ledger') = (i.form = 'peppol') and (c.voucher_number is null or i.form = 'peppol')
      and abs(r.booked_on - coalesce(c.invoice_on, c.booked_on, r.booked_on)) <= 120`.execute(tx)
}

/** Two rows of the same account take each other out: the first debit by the first credit of its amount, and so on. */
async function markReversals(tx: Tx, importId: number) {
  await sql`with ranked as (
      select id, ledger_account, abs(amount_ore) as size, sign(amount_ore) as side,
        row_number() over (partition by ledger_account, amount_ore order by booked_on, id) as nth
      from nimr.import_row where import_id = ${importId} and use = 'cost' and state <> 'known' and amount_ore <> 0 and ledger_account is not null),
    pairs as (select d.id as debit, k.id as credit from ranked d
      join ranked k on k.ledger_account = d.ledger_account and k.size = d.size and k.nth = d.nth and d.side = 1 and k.side = -1)
    update nimr.import_row r set state = 'strange', chosen = false, reasons = array_append(r.reasons, 'reversal')
    from pairs where r.import_id = ${importId} and r.id in (pairs.debit, pairs.credit)`.execute(tx)
}

/** The cost that a credit note takes back: the same supplier's invoice of that number in the same books. */
async function findCredited(tx: Tx, importId: number) {
  await sql`update nimr.import_row r set credits_cost_id = (
      select c.id from nimr.cost c where c.account_id = r.account_id and c.removed_at is null and c.amount_ore > 0
        and c.invoice_number = any (r.corrects_invoices)
        and (c.supplier_org_number = r.supplier_org_number or lower(c.supplier_name) = lower(r.supplier_name)) order by c.id limit 1)
    where r.import_id = ${importId} and r.corrects_invoices <> '{}' and r.amount_ore < 0`.execute(tx)
  await sql`update nimr.import_row set state = 'strange', chosen = false, reasons = array_append(reasons, 'corrected_missing')
    where import_id = ${importId} and state <> 'known' and credits_cost_id is null and amount_ore < 0
      and (corrects_invoices <> '{}' or identity like 'peppol|%|credit_note|%')`.execute(tx)
}
