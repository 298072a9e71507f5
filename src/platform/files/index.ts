import { createHash } from 'node:crypto'
import { fileTypeFromBuffer } from 'file-type'
import { sql } from 'kysely'
import { allow, type Decision, refuse } from '../../kit/decision.ts'
import type { Tx } from '../db/index.ts'

/** The record a file belongs to; whoever may see the record may open the file. */
export type FileOwner = { readonly table: string; readonly id: number }

export type StoredFile = {
  readonly id: number
  readonly kind: string
  readonly name: string
  readonly mediaType: string
  readonly sizeBytes: number
  readonly addedAt: Date
  readonly addedByName: string | null
}

/** A file as it came in a form: its name is the visitor's word, its type is found in the bytes. */
export type Upload = { readonly name: string; readonly bytes: Uint8Array }

export type FileRefusal = 'file_empty' | 'file_too_large' | 'file_type_unknown'

export const largestFileBytes = 10 * 1024 * 1024

const officeTypes: readonly string[] = [
  'application/pdf',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  'application/vnd.oasis.opendocument.text',
  'application/vnd.oasis.opendocument.spreadsheet',
  'image/png',
  'image/jpeg',
  'application/xml',
]

/**
 * What a file is, told from its bytes and never from its name alone: PDF, DOCX, XLSX, ODT, ODS, PNG, JPEG, XML (an e-invoice),
 * or plain text.
 *
 * @returns refused `file_empty`, `file_too_large` (over 10 MB), `file_type_unknown`
 */
export async function decideFile(
  upload: Upload,
): Promise<Decision<FileRefusal> & { readonly mediaType?: string }> {
  if (upload.bytes.byteLength === 0) return refuse('file_empty')
  if (upload.bytes.byteLength > largestFileBytes) return refuse('file_too_large')
  const found = await fileTypeFromBuffer(upload.bytes)
  if (found)
    return officeTypes.includes(found.mime)
      ? { ...allow(), mediaType: found.mime }
      : refuse('file_type_unknown')
  const isText = /\.(txt|csv)$/i.test(upload.name) && !upload.bytes.includes(0)
  if (!isText) return refuse('file_type_unknown')
  return { ...allow(), mediaType: /\.csv$/i.test(upload.name) ? 'text/csv' : 'text/plain' }
}

/**
 * Keeps a file as a row of the caller's transaction: it is saved, backed up and seen as its record is.
 *
 * @returns refused as `decideFile` says; otherwise the file's id
 */
export async function keepFile(
  tx: Tx,
  now: Date,
  file: Upload & { readonly record: FileOwner; readonly kind: string },
): Promise<Decision<FileRefusal> & { readonly fileId?: number }> {
  const decision = await decideFile(file)
  if (!decision.allowed || !decision.mediaType) return decision
  const { rows } = await sql<{ id: number }>`
    insert into nimr.file (record_table, record_id, kind, name, media_type, size_bytes, digest, content, added_at, added_by_staff_id)
    values (${file.record.table}, ${file.record.id}, ${file.kind}, ${fileName(file.name)}, ${decision.mediaType},
      ${file.bytes.byteLength}, ${createHash('sha256').update(file.bytes).digest()}, ${Buffer.from(file.bytes)}, ${now}, nimr.actor_staff())
    returning id`.execute(tx)
  const [row] = rows
  if (!row) throw new Error('The file was not stored')
  return { ...allow(), fileId: row.id }
}

/** The files of a record that the actor may see, oldest first; without their content. */
export async function listFiles(tx: Tx, record: FileOwner): Promise<readonly StoredFile[]> {
  return tx
    .selectFrom('file')
    .leftJoin('staff', 'staff.id', 'file.addedByStaffId')
    .select([
      'file.id',
      'kind',
      'file.name',
      'mediaType',
      'sizeBytes',
      'addedAt',
      'staff.name as addedByName',
    ])
    .where('recordTable', '=', record.table)
    .where('recordId', '=', record.id)
    .orderBy('file.id')
    .execute()
}

/** The files of several records of one table, by record; without their content. */
export async function listFilesByRecord(
  tx: Tx,
  table: string,
  ids: readonly number[],
): Promise<ReadonlyMap<number, readonly { readonly id: number; readonly name: string }[]>> {
  if (ids.length === 0) return new Map()
  const rows = await tx
    .selectFrom('file')
    .select(['id', 'name', 'recordId'])
    .where('recordTable', '=', table)
    .where('recordId', 'in', [...ids])
    .orderBy('id')
    .execute()
  return Map.groupBy(rows, (row) => row.recordId)
}

/** A file with its content; undefined when there is none that the actor may see. */
export async function findFile(tx: Tx, id: number) {
  return tx
    .selectFrom('file')
    .select(['id', 'recordTable', 'recordId', 'name', 'mediaType', 'content'])
    .where('id', '=', id)
    .executeTakeFirst()
}

/** Takes a file away from its record; false when the actor may not, or it is gone already. */
export async function removeFile(tx: Tx, record: FileOwner, id: number): Promise<boolean> {
  const { numDeletedRows } = await tx
    .deleteFrom('file')
    .where('id', '=', id)
    .where('recordTable', '=', record.table)
    .where('recordId', '=', record.id)
    .executeTakeFirst()
  return numDeletedRows > 0n
}

/** The name without folders and with nothing that a file system or a header would stumble on. */
export function fileName(name: string): string {
  const last = name.split(/[/\\]/).at(-1) ?? ''
  const clean = last
    .normalize('NFC')
    // biome-ignore lint: control characters are what is removed here
    .replace(/[\u0000-\u001f\u007f"<>|:*?]/g, '')
    .trim()
  return clean.slice(-200) || 'fil'
}
