import { sql } from 'kysely'
import type { Tx } from '../../platform/db/index.ts'
import type { Work } from '../../platform/jobs/index.ts'
import type { Encoding } from './byte-encoding.ts'
import { cleanText } from './clean.ts'
import { compareWithBooks } from './comparison.ts'
import { openParts } from './file-parts.ts'
import { findImport, findTableMapping, listAccountMappings, listCostPeriods } from './import-queries.ts'
import { readPeppol } from './peppol-reader.ts'
import { peppolRow } from './peppol-rows.ts'
import { isSelected, readAccountRanges } from './selection-rules.ts'
import { readSie } from './sie-reader.ts'
import { sieRows } from './sie-rows.ts'
import { stagingOf } from './staging.ts'
import { mappingFaults } from './table-columns.ts'
import { readTable } from './table-reader.ts'
import { tableRows } from './table-rows.ts'
import type { ColumnMapping } from './table-types.ts'
import type { ImportView, LedgerRow, Selection } from './types.ts'

type Refusal = { readonly code: string; readonly line: number; readonly found: string }
type Outcome =
  | { readonly kind: 'read'; readonly rows: number; readonly lines: number }
  | { readonly kind: 'refused'; readonly refusal: Refusal }
  | { readonly kind: 'mapping'; readonly headings: readonly string[]; readonly signature: string }

type Reading = {
  readonly item: ImportView
  readonly chunks: () => AsyncIterable<Uint8Array>
  readonly add: (row: LedgerRow) => Promise<void>
  readonly tx: Tx
}

/**
 * Reads the file of an import into its preview: all of it or, when something is wrong with it, nothing. How far it has
 * come is told beside the transaction, so that others see it.
 *
 * @returns nothing; the import's state says what became of it: preview, mapping (of columns), or refused with line and reason
 */
export async function readImport(
  work: Pick<Work<unknown>, 'tx' | 'today' | 'beside'>,
  importId: number,
): Promise<void> {
  const { tx, beside } = work
  const found = await findImport(tx, importId)
  // Somebody undid or imported it meanwhile, or this is a second try of what went well.
  if (!found || (found.state !== 'uploaded' && found.state !== 'reading')) return
  await beside((apart) =>
    sql`update nimr.ledger_import set state = 'reading', progress_permille = 0 where id = ${importId} and state in ('uploaded', 'reading')`.execute(
      apart,
    ),
  )
  await sql`set local statement_timeout = '10min'`.execute(tx)
  await sql`select pg_advisory_xact_lock(hashtextextended(${`ledger import ${importId}`}, 0))`.execute(tx)
  await tx.deleteFrom('importRow').where('importId', '=', importId).execute()
  const staging = stagingOf(tx, {
    importId,
    accountId: found.accountId,
    mappings: await listAccountMappings(tx, found.accountId),
    periods: await listCostPeriods(tx, found.accountId),
    today: work.today,
  })
  const chunks = () =>
    watched(openParts(tx, importId), found.sizeBytes, (permille) => tellProgress(work, importId, permille))
  const outcome = await readForm({ item: found, chunks, add: staging.add, tx })
  if (outcome.kind === 'read') {
    const rows = await staging.finish()
    await compareWithBooks(tx, importId)
    await finish(tx, importId, sql`state = 'preview', lines_read = ${outcome.lines}, rows_found = ${rows}`)
    return
  }
  await tx.deleteFrom('importRow').where('importId', '=', importId).execute()
  if (outcome.kind === 'mapping') {
    const { headings, signature } = outcome
    await finish(
      tx,
      importId,
      sql`state = 'mapping', headings = ${headings.map(cleanText)}::text[], heading_signature = ${signature}`,
    )
    return
  }
  const { code, line, found: said } = outcome.refusal
  await finish(
    tx,
    importId,
    sql`state = 'refused', refusal_code = ${code}, refusal_line = ${line}, refusal_found = ${cleanText(said).slice(0, 200)}`,
  )
}

async function finish(tx: Tx, importId: number, set: ReturnType<typeof sql>): Promise<void> {
  await sql`update nimr.ledger_import set ${set}, progress_permille = 1000, version = version + 1 where id = ${importId}`.execute(
    tx,
  )
}

async function tellProgress(
  { beside }: Pick<Work<unknown>, 'beside'>,
  importId: number,
  permille: number,
): Promise<void> {
  await beside((apart) =>
    sql`update nimr.ledger_import set progress_permille = ${permille} where id = ${importId} and state in ('reading', 'importing')`.execute(
      apart,
    ),
  )
}

/** Passes the pieces on, and tells at each twentieth of the file how far it has come. */
async function* watched(
  pieces: AsyncIterable<Uint8Array>,
  size: number,
  tell: (permille: number) => Promise<void>,
) {
  let seen = 0
  let told = 0
  for await (const piece of pieces) {
    yield piece
    seen += piece.byteLength
    const permille = Math.min(950, Math.floor((seen / size) * 950))
    if (permille - told < 50) continue
    told = permille
    await tell(permille)
  }
}

async function readForm(reading: Reading): Promise<Outcome> {
  const { form } = reading.item
  if (form === 'sie') return readSieImport(reading)
  if (form === 'peppol') return readPeppolImport(reading)
  return readTableImport(reading)
}

function selectionOf({ dimension, projectCode, ledgerAccounts }: ImportView): Selection {
  return { dimension, projectCode, accounts: readAccountRanges(ledgerAccounts ?? '') ?? [] }
}

async function readSieImport({ item, chunks, add }: Reading): Promise<Outcome> {
  const selection = selectionOf(item)
  const toRows = sieRows((row) => isSelected(row, selection))
  let rows = 0
  for await (const event of readSie(chunks(), item.encoding as Encoding)) {
    if (event.kind === 'refused') return event
    if (event.kind === 'end') return { kind: 'read', rows, lines: event.vouchers }
    for (const row of toRows(event.voucher, event.file)) {
      await add(row)
      rows += 1
    }
  }
  throw new Error('a SIE file came to no end')
}

async function readPeppolImport({ chunks, add }: Reading): Promise<Outcome> {
  const pieces: Uint8Array[] = []
  let size = 0
  for await (const piece of chunks()) {
    size += piece.byteLength
    // One more than the reader takes: it says itself that this is too much.
    if (size <= 12 * 1024 * 1024) pieces.push(piece)
  }
  const outcome = readPeppol(Buffer.concat(pieces))
  if ('refusal' in outcome) return { kind: 'refused', refusal: outcome.refusal }
  await add(peppolRow(outcome.invoice))
  return { kind: 'read', rows: 1, lines: outcome.invoice.lines.length }
}

async function readTableImport({ item, chunks, add, tx }: Reading): Promise<Outcome> {
  const selection = selectionOf(item)
  const form = item.form === 'xlsx' || item.form === 'ods' || item.form === 'csv' ? item.form : null
  let toRow: ReturnType<typeof tableRows> | undefined
  let byCode = false
  let rows = 0
  let lines = 0
  for await (const event of readTable(chunks(), form, item.encoding as Encoding)) {
    if (event.kind === 'refused') return event
    if (event.kind === 'head') {
      const { head, signature } = event
      const columns = await columnsFor(tx, item, signature)
      if (!columns) return { kind: 'mapping', headings: head.headings, signature }
      byCode = columns.projectCode !== undefined
      toRow = tableRows(columns, selection)
      continue
    }
    lines += 1
    const row = toRow?.(event.row)
    // A table without a column of project codes is one project's already.
    if (!row || !isSelected(row, byCode ? selection : { ...selection, projectCode: null })) continue
    await add(row)
    rows += 1
  }
  return { kind: 'read', rows, lines }
}

/** What was chosen for this file, else what was saved for files with these headings. A guess alone is never enough: it is shown first. */
async function columnsFor(tx: Tx, item: ImportView, signature: string): Promise<ColumnMapping | undefined> {
  if (item.columns && item.headingSignature === signature) return item.columns
  const saved = await findTableMapping(tx, item.accountId, signature)
  const columns = saved?.columns as ColumnMapping | undefined
  return columns && mappingFaults(columns).length === 0 ? columns : undefined
}
