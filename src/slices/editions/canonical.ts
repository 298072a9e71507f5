import { createHash } from 'node:crypto'
import canonicalize from 'canonicalize'

/** JSON in the one form that a value has (RFC 8785), in UTF-8: the bytes that are digested. */
export function canonicalBytes(value: unknown): Buffer {
  const text = canonicalize(JSON.parse(JSON.stringify(value)))
  if (text === undefined) throw new Error('nothing to write')
  return Buffer.from(text.toWellFormed(), 'utf8')
}

export function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex')
}

/** The first twelve digits, in groups that the eye can compare: `3f2a 91c0 77de`. */
export function shortDigest(digest: string): string {
  return (digest.slice(0, 12).match(/.{4}/g) ?? []).join(' ')
}

/** The whole digest in groups of eight, for a line that breaks. */
export function longDigest(digest: string): string {
  return (digest.match(/.{8}/g) ?? []).join(' ')
}
