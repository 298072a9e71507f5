import { sql } from 'kysely'
import { allow, type Decision, refuse } from '../../kit/decision.ts'
import type { Tx } from '../../platform/db/index.ts'
import { planJob } from '../../platform/jobs/index.ts'
import { figureInWords } from '../figures/index.ts'
import { canonicalBytes, sha256 } from './canonical.ts'
import { approverOf, type Content, digestShown, gatherContent } from './content.ts'
import { makeEditionFiles } from './file-job.ts'
import type { Bearer } from './pseudonym-rules.ts'
import { type Edition, findNewest } from './queries.ts'
import type { EditionDraft, Manifest } from './types.ts'

export type FreezeRefusal = 'not_yours' | 'moved' | 'nothing_new'

/** What an approver is shown of a report before it is frozen. */
export type Prepared = {
  /** Posted back with the approval. */
  readonly digest: string
  readonly number: number
  readonly newest: Edition | undefined
  readonly content: Content
  /** The newest edition already says all this. */
  readonly isSame: boolean
}

/** Gathers what would be frozen of a report now, and tells whether it differs from the newest edition. Writes nothing. */
export async function prepareEdition(
  tx: Tx,
  { staffId, now }: { readonly staffId: number; readonly now: Date },
  draft: EditionDraft,
): Promise<Prepared> {
  const newest = await findNewest(tx, draft.report.id)
  const content = await gatherContent(tx, draft, await approverNamed(tx, staffId), { newest, now })
  return {
    digest: digestShown(draft, content, newest?.digest ?? null),
    number: (newest?.number ?? 0) + 1,
    newest,
    content,
    isSame: newest !== undefined && saysTheSame(newest.manifest, content, draft),
  }
}

async function approverNamed(tx: Tx, staffId: number): Promise<Bearer> {
  const { name } = await tx
    .selectFrom('staff')
    .select('name')
    .where('id', '=', staffId)
    .executeTakeFirstOrThrow()
  return { ofTable: 'staff', recordId: staffId, name }
}

/** The documents carry the moment they were counted and differ always; what they are made from is compared. */
const compared = (name: string) => name === 'narrative' || name === 'companies' || name.startsWith('figure.')

function saysTheSame(manifest: Manifest, content: Content, { template }: EditionDraft): boolean {
  const now = Object.keys(content.parts).filter(compared)
  const before = Object.keys(manifest.parts).filter(compared)
  return (
    manifest.template.version === template.version &&
    manifest.template.key === template.key &&
    now.length === before.length &&
    now.every((name) => manifest.parts[name] === sha256(canonicalBytes(content.parts[name])))
  )
}

/**
 * Freezes a report as its next edition: narrative, documents in both languages, every figure with its evidence and rule version, in the caller's
 * transaction, with the SHA-256 of a canonical serialisation (RFC 8785). The files are made by a job right after.
 *
 * @param by.origin where the installation is reached, such as `https://nimr.example.se`: links in the files lead there; null when the
 * files are to be made at the next start
 * @param draft the report as it is put together now, at the moment of approval
 * @param shownDigest that of what the approver was shown
 * @returns refused `not_yours` (the head of the office approves the municipality's, the manager the whole project's), `moved` (something that was shown
 * is not so any more, or somebody approved meanwhile: show it again), `nothing_new` (the newest edition says the same); otherwise the edition's id and number
 */
export async function freezeEdition(
  tx: Tx,
  { staffId, now, origin }: { readonly staffId: number; readonly now: Date; readonly origin: string | null },
  draft: EditionDraft,
  shownDigest: string,
): Promise<Decision<FreezeRefusal, { readonly id: number; readonly number: number }>> {
  const { question, report } = draft
  // Whoever comes second waits here, and then finds that another edition is the newest.
  await sql`select pg_advisory_xact_lock(hashtext('nimr edition'), ${report.id}::integer)`.execute(tx)
  const { rows } = await sql<{ may: boolean }>`
    select nimr.may_approve(${question.projectId}::bigint, ${question.municipalityCode}::text) as may`.execute(
    tx,
  )
  if (rows[0]?.may !== true) return refuse('not_yours')
  const prepared = await prepareEdition(tx, { staffId, now }, draft)
  if (prepared.digest !== shownDigest) return refuse('moved')
  if (prepared.isSame) return refuse('nothing_new')
  const parts = Object.entries(prepared.content.parts).map(([name, part]) => ({
    name,
    content: canonicalBytes(part),
  }))
  const manifest = manifestOf(draft, prepared, now, staffId, parts)
  const id = await insertEdition(tx, { draft, manifest, now, staffId })
  await insertParts(tx, id, parts)
  await insertNames(tx, id, prepared.content)
  if (origin !== null) await planJob(tx, makeEditionFiles, { editionId: id, origin })
  return allow({ id, number: prepared.number })
}

type PartBytes = { readonly name: string; readonly content: Buffer }

function manifestOf(
  draft: EditionDraft,
  { number, newest, content }: Prepared,
  now: Date,
  staffId: number,
  parts: readonly PartBytes[],
): Manifest {
  const { question, documents, municipality } = draft
  return {
    format: 'nimr-edition-1',
    edition: number,
    previous: newest ? { edition: newest.number, sha256: newest.digest } : null,
    report: draft.report,
    project: { key: question.projectKey, name: draft.project.name },
    municipality:
      question.municipalityCode === null
        ? null
        : { code: question.municipalityCode, name: municipality ?? '' },
    from: question.fromOn,
    to: question.toOn,
    title: { sv: documents.sv.title, en: documents.en.title },
    template: { key: draft.template.key, version: draft.template.version },
    approvedAt: now.toISOString(),
    approvedBy: {
      pseudonym: approverOf(content),
      role: question.municipalityCode === null ? 'project_manager' : 'head_of_office',
    },
    fourEyes: draft.narrative.some(
      ({ writtenByStaffId }) => writtenByStaffId !== null && writtenByStaffId !== staffId,
    ),
    figures: draft.figures.map(({ key, unit, ruleVersion, value, withheld }) => ({
      key,
      name: { sv: figureInWords(key, 'sv').name, en: figureInWords(key, 'en').name },
      unit,
      ruleVersion,
      value,
      withheld,
    })),
    parts: Object.fromEntries(parts.map((part) => [part.name, sha256(part.content)])),
  }
}

async function insertEdition(
  tx: Tx,
  { draft, manifest, now, staffId }: { draft: EditionDraft; manifest: Manifest; now: Date; staffId: number },
): Promise<number> {
  const bytes = canonicalBytes(manifest)
  const { question, report } = draft
  const { rows } = await sql<{ id: number }>`
    insert into nimr.edition (report_id, number, project_id, municipality_code, from_on, to_on, manifest, digest, approved_at, approved_by_staff_id)
    values (${report.id}, ${manifest.edition}, ${question.projectId}, ${question.municipalityCode}, ${question.fromOn}, ${question.toOn}, ${bytes}, sha256(${bytes}), ${now}, ${staffId})
    returning id`.execute(tx)
  const id = rows[0]?.id
  if (id === undefined) throw new Error('the edition was not written')
  return id
}

async function insertParts(tx: Tx, editionId: number, parts: readonly PartBytes[]): Promise<void> {
  await sql`
    insert into nimr.edition_part (edition_id, name, content, digest)
    select ${editionId}, p.name, p.content, sha256(p.content)
    from unnest(${parts.map(({ name }) => name)}::text[], ${parts.map(({ content }) => content)}::bytea[]) p (name, content)`.execute(
    tx,
  )
}

async function insertNames(tx: Tx, editionId: number, { names }: Content): Promise<void> {
  if (names.length === 0) return
  await tx
    .insertInto('editionName')
    .values(
      names.map(({ pseudonym, ofTable, recordId, name }) => ({
        editionId,
        pseudonym,
        ofTable,
        recordId,
        name,
      })),
    )
    .execute()
}

/**
 * Erases the name behind a pseudonym of an edition; the edition itself is as it was. Refuses `gone` when there is none that the actor may erase.
 */
export async function eraseName(
  tx: Tx,
  { staffId, now }: { readonly staffId: number; readonly now: Date },
  name: { readonly editionId: number; readonly pseudonym: string },
): Promise<Decision<'gone'>> {
  const erased = await tx
    .updateTable('editionName')
    .set({ name: null, erasedAt: now, erasedByStaffId: staffId })
    .where('editionId', '=', name.editionId)
    .where('pseudonym', '=', name.pseudonym)
    .where('name', 'is not', null)
    .returning('pseudonym')
    .executeTakeFirst()
  return erased ? allow() : refuse('gone')
}
