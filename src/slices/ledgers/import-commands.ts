import { type RawBuilder, sql } from 'kysely'
import { allow, type Decision, refuse } from '../../kit/decision.ts'
import type { Tx } from '../../platform/db/index.ts'
import { fileName } from '../../platform/files/index.ts'
import type { LargeUpload } from '../../platform/http/index.ts'
import { planJob } from '../../platform/jobs/index.ts'
import { type ProjectAccount, removeCosts, type Who } from '../finance/index.ts'
import { formOf } from './file-form.ts'
import { keepParts, lookThrough } from './file-parts.ts'
import { listMadeCosts, sumPreview } from './import-queries.ts'
import { importLedgerJob, readLedgerJob } from './jobs.ts'
import { type MappingFault, mappingFaults } from './table-columns.ts'
import type { ColumnMapping } from './table-types.ts'
import { blockingReasons, type ImportView } from './types.ts'

export type UploadRefusal = 'file_missing' | 'file_empty' | 'file_too_large' | 'selection_missing'

/**
 * Takes a file in, keeps it as evidence, and plans its reading.
 *
 * @param selection.projectCode the object that stands for the project in the ledger; selection.ledgerAccounts such as `5000-5999, 7010`, checked before
 * @returns the import's id; refused `file_missing`, `file_empty`, `file_too_large` (over 100 MB), `selection_missing` (a SIE file holds the
 * whole ledger, so that it must be said which rows are the project's)
 */
export async function takeFile(
  tx: Tx,
  who: Who,
  account: ProjectAccount,
  upload: LargeUpload | null,
  selection: { readonly projectCode: string | null; readonly ledgerAccounts: string | null },
): Promise<Decision<UploadRefusal, number>> {
  if (!upload || upload.name === '') return refuse('file_missing')
  if (upload.tooLarge) return refuse('file_too_large')
  if (upload.sizeBytes === 0) return refuse('file_empty')
  const { encoding, start } = await lookThrough(upload.path)
  const form = formOf(start, upload.name)
  if (form === 'sie' && selection.projectCode === null && selection.ledgerAccounts === null)
    return refuse('selection_missing')
  const { id } = await tx
    .insertInto('ledgerImport')
    .values({
      accountId: account.id,
      fileName: fileName(upload.name),
      form,
      encoding,
      digest: upload.digest,
      sizeBytes: upload.sizeBytes,
      dimension: account.ledgerDimension,
      ...selection,
      uploadedByStaffId: who.staffId,
      uploadedAt: who.now,
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  await keepParts(tx, id, upload.path)
  await planJob(tx, readLedgerJob, { importId: id })
  return allow(id)
}

/**
 * Says what the columns of a table are, remembers it for tables with the same headings, and plans the reading.
 *
 * @returns refused `amount_not_mapped`, `day_not_mapped`, `column_mapped_twice`, `not_now` when the import has moved on
 */
export async function setColumns(
  tx: Tx,
  who: Who,
  item: ImportView,
  columns: ColumnMapping,
): Promise<Decision<MappingFault | 'not_now'>> {
  const [fault] = mappingFaults(columns)
  if (fault) return refuse(fault)
  const signature = item.headingSignature ?? ''
  const set = sql`state = 'uploaded', columns = ${JSON.stringify(columns)}::jsonb`
  if (!(await move(tx, item, ['mapping', 'preview'], set))) return refuse('not_now')
  await sql`insert into nimr.table_mapping (account_id, heading_signature, columns, set_by_staff_id, set_at)
    values (${item.accountId}, ${signature}, ${JSON.stringify(columns)}::jsonb, ${who.staffId}, ${who.now})
    on conflict (account_id, heading_signature) do update set columns = excluded.columns, set_by_staff_id = excluded.set_by_staff_id,
      set_at = excluded.set_at`.execute(tx)
  await planJob(tx, readLedgerJob, { importId: item.id })
  return allow()
}

export type RowChoice = {
  readonly id: number
  readonly chosen: boolean
  readonly costTypeCode: string | null
}

/**
 * Chooses rows of a preview and what each is to the financier. What is known already, or cannot become a cost, stays out.
 *
 * @returns how many rows could not be chosen; refused `not_now` when the import has moved on
 */
export async function chooseRows(
  tx: Tx,
  item: ImportView,
  choices: readonly RowChoice[],
): Promise<Decision<'not_now', number>> {
  if (!(await move(tx, item, ['preview'], sql`refusal_found = null`))) return refuse('not_now')
  const { rows } = await sql<{ left: number }>`
    with given as (select * from jsonb_to_recordset(${JSON.stringify(choices)}::jsonb) as g(id bigint, chosen boolean, "costTypeCode" text)),
    fit as (select r.id, g.chosen, g."costTypeCode" as type,
        g.chosen and g."costTypeCode" is not null and r.state <> 'known' and r.booked_on is not null and not r.reasons && ${[...blockingReasons]}::text[] as may
      from nimr.import_row r join given g on g.id = r.id where r.import_id = ${item.id} and r.cost_id is null),
    done as (update nimr.import_row r set chosen = fit.may, use = case when fit.type is not null then 'cost' when r.use = 'cost' then 'unmapped' else r.use end,
        cost_type_code = fit.type
      from fit where r.id = fit.id and r.state <> 'known' returning r.id)
    select (count(*) filter (where chosen and not may))::int as left from fit`.execute(tx)
  return allow(rows[0]?.left ?? 0)
}

/**
 * Approves what is chosen as it was shown, and plans its import.
 *
 * @param digest as `sumPreview` gave it when the page was drawn
 * @returns refused `preview_changed` when anything has moved since, `nothing_chosen`, `not_now`
 */
export async function approveImport(
  tx: Tx,
  item: ImportView,
  digest: string,
): Promise<Decision<'preview_changed' | 'nothing_chosen' | 'not_now'>> {
  if (
    !(await move(
      tx,
      item,
      ['preview'],
      sql`state = 'importing', progress_permille = 0, refusal_found = null`,
    ))
  )
    return refuse('not_now')
  const sums = await sumPreview(tx, item.id)
  if (sums.chosen === 0) return refuse('nothing_chosen')
  if (sums.digest !== digest) return refuse('preview_changed')
  await planJob(tx, importLedgerJob, { importId: item.id })
  return allow()
}

/**
 * Takes an import back: the costs it made leave the books, and the same file can be imported again.
 *
 * @param reason why, in words
 * @returns refused `costs_claimed` when one of them is in a payment claim, `not_now`
 */
export async function undoImport(
  tx: Tx,
  who: Who,
  item: ImportView,
  reason: string,
): Promise<Decision<'costs_claimed' | 'not_now'>> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`ledger books ${item.accountId}`}, 0))`.execute(
    tx,
  )
  const undone = sql`state = 'undone', undone_at = ${who.now}, undone_by_staff_id = ${who.staffId}`
  if (!(await move(tx, item, ['imported'], undone))) return refuse('not_now')
  const standing = (await listMadeCosts(tx, item.id)).filter(({ removed }) => !removed)
  if (standing.some(({ claimName }) => claimName !== null)) return refuse('costs_claimed')
  const removed = await removeCosts(
    tx,
    standing.map(({ costId }) => costId),
    reason,
    who,
  )
  if (!removed.allowed) return refuse(removed.refusal === 'cost_locked' ? 'costs_claimed' : 'not_now')
  await sql`update nimr.import_row set cost_id = null, chosen = false where import_id = ${item.id}`.execute(
    tx,
  )
  return allow()
}

/** Reads the file anew: what was undone or refused, what new mappings change, or what stopped on its way. */
export async function readAgain(tx: Tx, item: ImportView): Promise<Decision<'not_now'>> {
  const set = sql`state = 'uploaded', refusal_code = null, refusal_line = null, refusal_found = null, progress_permille = 0`
  const may = ['preview', 'undone', 'refused', 'uploaded', 'reading'] as const
  if (!(await move(tx, item, may, set))) return refuse('not_now')
  await planJob(tx, readLedgerJob, { importId: item.id })
  return allow()
}

/** Changes an import that is still as it was shown; false when somebody was there before. */
async function move(
  tx: Tx,
  item: ImportView,
  from: readonly ImportView['state'][],
  set: RawBuilder<unknown>,
): Promise<boolean> {
  const { numAffectedRows } = await sql`update nimr.ledger_import set ${set}, version = version + 1
    where id = ${item.id} and version = ${item.version} and state = any (${[...from]}::text[])`.execute(tx)
  return numAffectedRows === 1n
}
