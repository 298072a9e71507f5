import { sql } from 'kysely'
import { allow, type Decision, refuse } from '../../kit/decision.ts'
import type { Tx } from '../../platform/db/index.ts'
import { type FileRefusal, keepFile, removeFile, type Upload } from '../../platform/files/index.ts'
import { findCost, listCostsById } from './cost-queries.ts'
import { flagsOfCosts } from './flag-queries.ts'
import type { EvidenceKind, FlagAnswer, FlagKind, Who } from './types.ts'

/**
 * Adds papers to a cost: an invoice, a proof of payment and so on. A claimed cost may still get more, but never lose any.
 *
 * @returns refused `cost_not_found`, `file_missing`, or as `decideFile` says; all or none
 */
export async function addEvidence(
  tx: Tx,
  costId: number,
  kind: EvidenceKind,
  uploads: readonly Upload[],
  now: Date,
): Promise<Decision<FileRefusal | 'cost_not_found' | 'file_missing'>> {
  const cost = await findCost(tx, costId)
  if (!cost || cost.removedAt) return refuse('cost_not_found')
  if (uploads.length === 0) return refuse('file_missing')
  for (const upload of uploads) {
    const kept = await keepFile(tx, now, { ...upload, record: { table: 'cost', id: costId }, kind })
    if (!kept.allowed) return kept
  }
  return allow()
}

/**
 * Takes a paper away from a cost that is not claimed and of a project that is not under a hold.
 *
 * @returns refused `evidence_is_kept`, `file_not_found`
 */
export async function removeEvidence(
  tx: Tx,
  costId: number,
  fileId: number,
  today: string,
): Promise<Decision<'evidence_is_kept' | 'file_not_found'>> {
  const { rows } = await sql<{ isKept: boolean }>`
    select exists (select from nimr.cost_lock l where l.cost_id = ${costId}) or exists (
      select from nimr.cost c join nimr.project_account a on a.id = c.account_id join nimr.legal_hold h on h.project_id = a.project_id
      where c.id = ${costId} and h.from_on <= ${today} and coalesce(h.ended_on > ${today}, true)) as is_kept`.execute(
    tx,
  )
  if (rows[0]?.isKept) return refuse('evidence_is_kept')
  return (await removeFile(tx, { table: 'cost', id: costId }, fileId)) ? allow() : refuse('file_not_found')
}

/**
 * Answers a flag. The answer holds for the facts that were shown; when they change, the flag is open again.
 *
 * @param answer `digest` of the facts as the page showed them
 * @returns refused `flag_gone` (nothing looks wrong any more), `facts_moved` (look again)
 */
export async function answerFlag(
  tx: Tx,
  costId: number,
  answer: {
    readonly flag: FlagKind
    readonly digest: string
    readonly answer: FlagAnswer
    readonly words: string
  },
  who: Who,
): Promise<Decision<'flag_gone' | 'facts_moved'>> {
  // Two who answer at once: the second sees the first's.
  await sql`select pg_advisory_xact_lock(hashtextextended(${`flags ${costId}`}, 0))`.execute(tx)
  const flag = (await flagsOfCosts(tx, [costId])).get(costId)?.find((one) => one.flag === answer.flag)
  if (!flag) return refuse('flag_gone')
  if (flag.digest !== answer.digest) return refuse('facts_moved')
  await tx
    .insertInto('costFlagAnswer')
    .values({
      costId,
      flag: answer.flag,
      answer: answer.answer,
      words: answer.words,
      factsDigest: answer.digest,
      answeredByStaffId: who.staffId,
      answeredAt: who.now,
    })
    .execute()
  return allow()
}

/**
 * Gives the same answer to the same flag of several costs, each held to the facts that were shown of it. What has moved meanwhile, is claimed,
 * removed or of another project is left as it is.
 *
 * @param projects whose costs the actor writes, by id
 * @param shown the costs with the digest of the facts as the page showed them
 * @returns the ids that were answered and those that were left
 */
export async function answerFlags(
  tx: Tx,
  projects: readonly number[],
  shown: readonly { readonly costId: number; readonly digest: string }[],
  answer: { readonly flag: FlagKind; readonly answer: FlagAnswer; readonly words: string },
  who: Who,
): Promise<{ readonly answered: readonly number[]; readonly left: readonly number[] }> {
  const ids = [...new Set(shown.map(({ costId }) => costId))].toSorted((a, b) => a - b)
  const digests = new Map(shown.map(({ costId, digest }) => [costId, digest]))
  const writable = new Set(
    (await listCostsById(tx, ids))
      .filter((cost) => projects.includes(cost.projectId) && !cost.claimName && !cost.removedAt)
      .map(({ id }) => id),
  )
  const answered: number[] = []
  // In the order of their ids, so that two who answer the same costs wait for each other instead of both stopping.
  for (const costId of ids) {
    if (!writable.has(costId)) continue
    const given = await answerFlag(tx, costId, { ...answer, digest: digests.get(costId) ?? '' }, who)
    if (given.allowed) answered.push(costId)
  }
  const done = new Set(answered)
  return { answered, left: ids.filter((id) => !done.has(id)) }
}
