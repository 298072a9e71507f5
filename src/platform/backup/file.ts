import { createHash } from 'node:crypto'
import { createReadStream, createWriteStream } from 'node:fs'
import { open, rename, rm, stat } from 'node:fs/promises'
import { pipeline } from 'node:stream/promises'
import { createGunzip, createGzip } from 'node:zlib'
import type { Migration, Table } from './tables.ts'

// A backup is a line that says what it is, gzip, and a last line with the SHA-256 of all before it. Inside the gzip
// each part is a line of JSON; a part with `bytes` is followed by so many bytes of COPY text.
const firstLine = 'NIMR-BACKUP 1\n'
const lastLineLength = 65

export type Head = { readonly takenAt: string; readonly migrations: readonly Migration[] }
export type Part =
  | { readonly head: Head }
  | { readonly table: Pick<Table, 'name' | 'columns'> }
  | { readonly bytes: number; readonly content: Buffer }
  | { readonly rows: number; readonly sha256: string }
  | { readonly end: true; readonly sequences: Readonly<Record<string, number>> }

/** What cannot be read as a backup: something else, a newer format, or a damaged file. */
export class Unreadable extends Error {
  readonly reason: 'not_a_backup' | 'newer_format' | 'damaged'
  constructor(reason: 'not_a_backup' | 'newer_format' | 'damaged') {
    super(reason)
    this.reason = reason
  }
}

/**
 * Writes the parts beside and gives them the file's name at the very end: a half-written backup never has it. What is
 * in it is personal, so only its owner may read it.
 */
export async function writeParts(file: string, parts: AsyncIterable<Part>): Promise<void> {
  const unfinished = `${file}.unfinished-${process.pid}`
  try {
    await pipeline(
      () => asBytes(parts),
      createGzip(),
      sealed,
      createWriteStream(unfinished, { mode: 0o600, flags: 'wx', flush: true }),
    )
    await rename(unfinished, file)
  } catch (error) {
    await rm(unfinished, { force: true })
    throw error
  }
}

async function* asBytes(parts: AsyncIterable<Part>) {
  for await (const part of parts) {
    const { content, ...line } = 'content' in part ? part : { ...part, content: undefined }
    yield Buffer.from(`${JSON.stringify(line)}\n`)
    if (content) yield content
  }
}

async function* sealed(source: AsyncIterable<Buffer>) {
  const hash = createHash('sha256').update(firstLine)
  yield Buffer.from(firstLine)
  for await (const chunk of source) {
    hash.update(chunk)
    yield chunk
  }
  yield Buffer.from(`${hash.digest('hex')}\n`)
}

/** Reads the whole file and compares it with its last line, before anything in it is believed. */
export async function checkSeal(file: string): Promise<void> {
  const { size } = await stat(file)
  const start = await readAt(file, 0, firstLine.length)
  if (start !== firstLine)
    throw new Unreadable(/^NIMR-BACKUP \d/.test(start) ? 'newer_format' : 'not_a_backup')
  const end = size - lastLineLength
  if (end <= firstLine.length) throw new Unreadable('damaged')
  const hash = createHash('sha256')
  for await (const chunk of createReadStream(file, { end: end - 1 })) hash.update(chunk)
  if ((await readAt(file, end, lastLineLength)) !== `${hash.digest('hex')}\n`) throw new Unreadable('damaged')
}

async function readAt(file: string, position: number, length: number): Promise<string> {
  const handle = await open(file)
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(length), 0, length, position)
    return buffer.toString('latin1', 0, bytesRead)
  } finally {
    await handle.close()
  }
}

/** The parts of a file in order, a piece at a time. */
export async function* readParts(file: string): AsyncGenerator<Part> {
  const { size } = await stat(file)
  const source = createReadStream(file, { start: firstLine.length, end: size - lastLineLength - 1 })
  const gunzip = createGunzip()
  source.on('error', (error) => gunzip.destroy(error))
  let held = Buffer.alloc(0)
  let line: { bytes?: number } | null = null
  for await (const chunk of source.pipe(gunzip)) {
    held = Buffer.concat([held, chunk as Buffer])
    for (;;) {
      if (line?.bytes !== undefined) {
        if (held.length < line.bytes) break
        yield { bytes: line.bytes, content: held.subarray(0, line.bytes) }
        held = held.subarray(line.bytes)
        line = null
        continue
      }
      const at = held.indexOf(10)
      if (at < 0) break
      line = JSON.parse(held.toString('utf8', 0, at)) as { bytes?: number }
      held = held.subarray(at + 1)
      if (line.bytes === undefined) {
        yield line as Part
        line = null
      }
    }
  }
  if (held.length > 0 || line) throw new Unreadable('damaged')
}
