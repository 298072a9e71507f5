import { canonicalBytes } from './canonical.ts'
import type { Edition } from './queries.ts'

/** An edition as one JSON file: what its digest stands for, so that anybody can reckon it anew without the database. */
export type EditionExport = {
  readonly nimr: 'edition'
  readonly sha256: string
  readonly manifest: unknown
  /** Parts by name; those of persons' characteristics never leave, and are there by their digest in the manifest. */
  readonly parts: { readonly [name: string]: unknown }
}

/** Pseudonyms of persons are not handed out as a list. */
const staysHome = (part: unknown): boolean =>
  typeof part === 'object' && part !== null && 'unit' in part && part.unit === 'people' && isOfPersons(part)

const isOfPersons = (part: object): boolean =>
  'evidence' in part &&
  Array.isArray(part.evidence) &&
  part.evidence.some((row: { record?: string }) => !row.record?.includes(':'))

export function exportOf(edition: Edition, parts: ReadonlyMap<string, Uint8Array>): Buffer {
  const read = [...parts].map(
    ([name, bytes]) => [name, JSON.parse(Buffer.from(bytes).toString('utf8'))] as const,
  )
  const out: EditionExport = {
    nimr: 'edition',
    sha256: edition.digest,
    manifest: edition.manifest,
    parts: Object.fromEntries(read.filter(([, part]) => !staysHome(part))),
  }
  return canonicalBytes(out)
}
