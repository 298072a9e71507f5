import { sql } from 'kysely'
import { z } from 'zod'
import type { Tx } from '../../platform/db/index.ts'
import { canonicalBytes, sha256 } from './canonical.ts'
import { wordsCarried } from './carried.ts'
import type { EditionExport } from './export.ts'
import { type Edition, findEdition, listEditions } from './queries.ts'
import type { Manifest } from './types.ts'

/** What is found of a file that says it belongs to an edition. */
export type Verdict =
  /** The same bytes as a file of the edition. */
  | {
      readonly kind: 'exact'
      readonly edition: Edition
      readonly file: string
      readonly content: ContentVerdict
    }
  /** It carries the edition's digest, but is not a file that was made of it: edited, or printed anew. */
  | { readonly kind: 'changed'; readonly edition: Edition; readonly content: ContentVerdict }
  | { readonly kind: 'unknown' }

/** Whether what is stored of an edition still has the digests that were printed. */
export type ContentVerdict = {
  readonly whole: boolean
  readonly parts: number
  readonly wrong: readonly string[]
}

/** Tells which edition a file belongs to, as far as the actor may see editions, and reckons the edition's digests anew from its content. */
export async function verifyFile(tx: Tx, file: Uint8Array): Promise<Verdict> {
  const { rows } = await sql<{ editionId: number; format: string; language: string | null }>`
    select edition_id, format, language from nimr.edition_file where digest = decode(${sha256(file)}, 'hex') order by id limit 1`.execute(
    tx,
  )
  const [same] = rows
  if (same) {
    const edition = await findEdition(tx, same.editionId)
    if (edition)
      return {
        kind: 'exact',
        edition,
        file: [same.format, same.language].filter(Boolean).join(', '),
        content: await verifyContent(tx, edition),
      }
  }
  const words = wordsCarried(file)
  const carried = (await listEditions(tx)).find(({ digest }) => words.includes(digest))
  const edition = carried && (await findEdition(tx, carried.id))
  return edition
    ? { kind: 'changed', edition, content: await verifyContent(tx, edition) }
    : { kind: 'unknown' }
}

/** Reckons the digests of an edition's manifest and of each part anew, from the bytes as they are stored. */
export async function verifyContent(tx: Tx, edition: Edition): Promise<ContentVerdict> {
  const parts = await tx
    .selectFrom('editionPart')
    .select(['name', 'content'])
    .where('editionId', '=', edition.id)
    .execute()
  const said = edition.manifest.parts
  const reckoned = new Map(parts.map(({ name, content }) => [name, sha256(content)]))
  const names = new Set([...Object.keys(said), ...reckoned.keys()])
  const wrong = [...names].filter((name) => said[name] !== reckoned.get(name))
  if (sha256(edition.manifestBytes) !== edition.digest) wrong.unshift('manifest')
  return { whole: wrong.length === 0, parts: parts.length, wrong: wrong.sort() }
}

/** What a JSON export says of itself, without any database. */
export type ExportVerdict = {
  readonly manifest: Manifest
  readonly digest: string
  /** Parts of persons' characteristics, which are there by their digest alone. */
  readonly apart: readonly string[]
} & ContentVerdict

/** Reckons the digests of an exported edition anew from the file alone; null when the file is no such export. */
export function verifyExport(file: Uint8Array): ExportVerdict | null {
  const read = parse(file)
  if (!read) return null
  const { manifest, parts, sha256: digest } = read
  const said = (manifest as Manifest).parts
  const wrong = Object.entries(parts)
    .filter(([name, part]) => said[name] !== sha256(canonicalBytes(part)))
    .map(([name]) => name)
  const gone = Object.keys(said).filter((name) => !Object.hasOwn(parts, name))
  const apart = gone.filter((name) => mayStayHome(manifest as Manifest, name))
  wrong.push(...gone.filter((name) => !apart.includes(name)))
  if (sha256(canonicalBytes(manifest)) !== digest) wrong.unshift('manifest')
  return {
    manifest: manifest as Manifest,
    digest,
    whole: wrong.length === 0,
    parts: Object.keys(parts).length,
    wrong,
    apart,
  }
}

/** Only figures of persons are left out of an export: a file from which the words or another figure were taken is not whole. */
const mayStayHome = ({ figures }: Manifest, name: string): boolean =>
  figures.some(({ key, unit }) => name === `figure.${key}` && unit === 'people')

/**
 * Whether a file is proven to be of an edition: its bytes are those of one of the edition's files, or it is an export that is whole and of that very
 * edition. An export whose own digests are right proves nothing beside a database that knows no such edition: anybody can reckon digests.
 */
export function isProven(verdict: Verdict, exported: ExportVerdict | null): boolean {
  if (verdict.kind === 'unknown') return false
  if (verdict.kind === 'exact') return verdict.content.whole
  return exported?.whole === true && exported.digest === verdict.edition.digest
}

const editionExport = z.object({
  nimr: z.literal('edition'),
  sha256: z.string(),
  manifest: z.looseObject({
    edition: z.number(),
    title: z.looseObject({ sv: z.string(), en: z.string() }),
    figures: z.array(z.looseObject({ key: z.string(), unit: z.string() })),
    parts: z.record(z.string(), z.string()),
  }),
  parts: z.record(z.string(), z.unknown()),
})

function parse(file: Uint8Array): EditionExport | null {
  try {
    const read: unknown = JSON.parse(Buffer.from(file).toString('utf8'))
    // What is digested is what was read, not what the schema would make of it; and it must be writable, however deep.
    if (!editionExport.safeParse(read).success) return null
    canonicalBytes(read)
    return read as EditionExport
  } catch {
    return null
  }
}
