import { sql } from 'kysely'
import type { Tx } from '../../platform/db/index.ts'
import { keepFile } from '../../platform/files/index.ts'
import { openParts } from './file-parts.ts'
import type { ImportView } from './types.ts'

/** The invoice as it came becomes a paper of its cost, where everybody who looks at the cost finds it. */
export async function attachInvoice(tx: Tx, now: Date, item: ImportView): Promise<void> {
  const { rows } = await sql<{ costId: number }>`
    select cost_id from nimr.import_row where import_id = ${item.id} and cost_id is not null`.execute(tx)
  const pieces: Uint8Array[] = []
  if (rows.length > 0) for await (const piece of openParts(tx, item.id)) pieces.push(piece)
  for (const { costId } of rows) {
    const kept = await keepFile(tx, now, {
      name: item.fileName,
      bytes: new Uint8Array(Buffer.concat(pieces)),
      record: { table: 'cost', id: costId },
      kind: 'invoice',
    })
    // It was read as XML of at most 10 MB, which may be kept.
    if (!kept.allowed) throw new Error(`the invoice was not kept: ${kept.refusal}`)
  }
}
