import { createReadStream } from 'node:fs'
import { promisify } from 'node:util'
import { deflate, inflate } from 'node:zlib'
import { sql } from 'kysely'
import type { Tx } from '../../platform/db/index.ts'
import { type Encoding, encodingEvidence } from './byte-encoding.ts'

const pieceBytes = 1024 * 1024
const shrink = promisify(deflate)
const swell = promisify<Uint8Array, Buffer>(inflate)

/** Looks a file through once, a megabyte at a time: how its characters are written, and its first bytes. */
export async function lookThrough(path: string): Promise<{ encoding: Encoding; start: Uint8Array }> {
  const evidence = encodingEvidence()
  let start: Uint8Array | undefined
  for await (const piece of createReadStream(path, { highWaterMark: pieceBytes }) as AsyncIterable<Buffer>) {
    start ??= piece.subarray(0, 4096)
    evidence.take(piece)
  }
  return { encoding: evidence.decide(), start: start ?? new Uint8Array() }
}

/** Keeps a file of the disk as parts of an import, a megabyte at a time, each deflated. */
export async function keepParts(tx: Tx, importId: number, path: string): Promise<void> {
  let part = 0
  for await (const piece of createReadStream(path, { highWaterMark: pieceBytes }) as AsyncIterable<Buffer>) {
    const content = await shrink(piece, { level: 6 })
    await tx.insertInto('ledgerImportPart').values({ importId, part, content }).execute()
    part += 1
  }
}

/** The file of an import, deflated as it is kept: some tenth of its size, to be sent after the transaction has ended. */
export async function listDeflated(tx: Tx, importId: number): Promise<readonly Buffer[]> {
  const { rows } = await sql<{ content: Buffer }>`
    select content from nimr.ledger_import_part where import_id = ${importId} order by part`.execute(tx)
  return rows.map(({ content }) => content)
}

export async function inflatePart(content: Buffer): Promise<Uint8Array<ArrayBuffer>> {
  return new Uint8Array(await swell(content))
}

/** The file of an import as it came, one part at a time. */
export async function* openParts(tx: Tx, importId: number): AsyncGenerator<Uint8Array> {
  for (let part = 0; ; part += 1) {
    const { rows } = await sql<{ content: Buffer }>`
      select content from nimr.ledger_import_part where import_id = ${importId} and part = ${part}`.execute(
      tx,
    )
    const [found] = rows
    if (!found) return
    yield await swell(found.content)
  }
}
