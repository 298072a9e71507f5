import {
  createHash,
  createPrivateKey,
  createPublicKey,
  generateKeyPairSync,
  type KeyObject,
} from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { rawOf } from './envelope.ts'

export type SealKey = {
  readonly id: string
  readonly madeAt: string
  readonly publicKey: KeyObject
  readonly privateKey: KeyObject
}

type Written = { readonly keys: readonly { readonly madeAt: string; readonly private: string }[] }

/** All keys of a seal-key file, oldest first; the last is the one that seals. Throws when the file cannot be read as one. */
export function readKeyFile(file: string): readonly SealKey[] {
  let written: Written
  try {
    written = JSON.parse(readFileSync(file, 'utf8')) as Written
  } catch (cause) {
    throw new Error(`The seal key could not be read: ${file}`, { cause })
  }
  const keys = written.keys.map(({ madeAt, private: secret }) => {
    const privateKey = createPrivateKey({ key: Buffer.from(secret, 'base64'), format: 'der', type: 'pkcs8' })
    const publicKey = createPublicKey(privateKey)
    return { id: fingerprintOf(publicKey).slice(0, 16), madeAt, publicKey, privateKey }
  })
  if (keys.length === 0) throw new Error(`The seal-key file holds no key: ${file}`)
  return keys
}

/** Makes the file with its first key when there is none; says whether it did. Readable by its owner alone. */
export function makeKeyFile(file: string, now: Date): boolean {
  if (existsSync(file)) return false
  mkdirSync(path.dirname(file), { recursive: true })
  try {
    writeFileSync(file, asText([newKey(now)]), { mode: 0o600, flag: 'wx', flush: true })
    return true
  } catch (error) {
    // Another process made it in the same moment.
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false
    throw error
  }
}

/** Adds a key that seals from now on; those before it stay, so that what they sealed can be opened. */
export function addKey(file: string, now: Date): void {
  write(file, [...writtenIn(file), newKey(now)])
}

/** Puts the keys of another file back among those of this one, which is made when it is not there. What seals now goes on sealing. */
export function putBackKeys(file: string, from: string): void {
  readKeyFile(from)
  const present = existsSync(file) ? writtenIn(file) : []
  const missing = writtenIn(from).filter((key) => !present.some((own) => own.private === key.private))
  write(file, [...missing, ...present])
}

function writtenIn(file: string): Written['keys'] {
  return (JSON.parse(readFileSync(file, 'utf8')) as Written).keys
}

function write(file: string, keys: Written['keys']): void {
  const unfinished = `${file}.unfinished-${process.pid}`
  try {
    writeFileSync(unfinished, asText(keys), { mode: 0o600, flag: 'wx', flush: true })
    renameSync(unfinished, file)
  } finally {
    rmSync(unfinished, { force: true })
  }
}

/** SHA-256 of the public key: what two people compare to know that they mean the same key. */
export function fingerprintOf(publicKey: KeyObject): string {
  return createHash('sha256')
    .update(Buffer.from(rawOf(publicKey), 'base64url'))
    .digest('hex')
}

/** Whether others than its owner may read the file. */
export function isOpenToOthers(file: string): boolean {
  return (statSync(file).mode & 0o077) !== 0
}

function newKey(now: Date): Written['keys'][number] {
  const { privateKey } = generateKeyPairSync('x25519')
  return {
    madeAt: now.toISOString(),
    private: privateKey.export({ format: 'der', type: 'pkcs8' }).toString('base64'),
  }
}

function asText(keys: Written['keys']): string {
  return `${JSON.stringify({ about: 'NiMR seal keys: whoever has this file and the database can read sealed bids', keys }, null, 2)}\n`
}
