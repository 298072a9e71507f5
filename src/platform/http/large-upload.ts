import { createHash } from 'node:crypto'
import { createWriteStream } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { ReadableStream } from 'node:stream/web'
import { Busboy, type BusboyHeaders } from '@fastify/busboy'
import type { MiddlewareHandler } from 'hono'
import type { Env } from './env.ts'
import { Stop } from './stops.ts'

export const largestUploadBytes = 100 * 1024 * 1024

/** A file of a form that may be too large for the memory: it lies in a folder of its own until the request is answered. */
export type LargeUpload = {
  /** The visitor's word; empty when no file was chosen. */
  readonly name: string
  readonly path: string
  readonly sizeBytes: number
  readonly digest: Buffer
  /** It went over 100 MB: what lies at `path` is only its beginning. */
  readonly tooLarge: boolean
}

/**
 * Receives the forms of the given addresses piece by piece, straight to disk, before a transaction is opened: however
 * large and slow they are, neither the memory nor a connection to the database waits for them. Only for those who are
 * signed in. The other fields of the form are read as usual.
 */
export function receiveLargeUploads(paths: readonly string[]): MiddlewareHandler<Env> {
  return async (c, next) => {
    const type = c.req.header('content-type') ?? ''
    const isLarge = c.req.method === 'POST' && paths.includes(c.req.path) && c.var.viewer !== null
    if (!isLarge || !type.startsWith('multipart/form-data') || !c.req.raw.body) return next()
    const folder = await mkdtemp(path.join(tmpdir(), 'nimr-upload-'))
    try {
      const { form, upload } = await receive(c.req.raw.body, type, path.join(folder, 'file'))
      c.req.bodyCache.formData = form
      c.set('largeUpload', upload)
      await next()
    } finally {
      await rm(folder, { recursive: true, force: true })
    }
  }
}

async function receive(body: globalThis.ReadableStream<Uint8Array>, type: string, to: string) {
  const form = new FormData()
  let upload: LargeUpload = { name: '', path: to, sizeBytes: 0, digest: Buffer.alloc(0), tooLarge: false }
  let saving: Promise<unknown> | undefined
  const headers: BusboyHeaders = { 'content-type': type }
  const limits = { files: 1, fields: 100, fieldSize: 20_000, fileSize: largestUploadBytes }
  const parser = new Busboy({ headers, limits })
  parser.on('field', (name, value) => form.append(name, value))
  parser.on('file', (_field, stream, name) => {
    const hash = createHash('sha256')
    let sizeBytes = 0
    stream.on('data', (piece: Buffer) => {
      sizeBytes += piece.length
      hash.update(piece)
    })
    const save = async () => {
      await pipeline(stream, createWriteStream(to))
      upload = { name: name ?? '', path: to, sizeBytes, digest: hash.digest(), tooLarge: stream.truncated }
    }
    saving = save()
    // Told of below, when all has come: until then nobody listens.
    saving.catch(() => {})
  })
  try {
    await pipeline(Readable.fromWeb(body as ReadableStream), parser)
    await saving
  } catch (cause) {
    throw new Stop('badRequest', cause)
  }
  return { form, upload }
}
