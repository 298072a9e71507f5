import { sql } from 'kysely'
import { allow, type Decision, refuse } from '../../kit/decision.ts'
import type { Tx } from '../../platform/db/index.ts'
import { findStanding } from './publication-queries.ts'
import { findEdition } from './queries.ts'

type By = { readonly staffId: number; readonly now: Date }
export type PublicationRefusal = 'gone' | 'not_yours' | 'another_stands' | 'not_published'

async function approvable(tx: Tx, editionId: number) {
  const edition = await findEdition(tx, editionId)
  if (!edition) return refuse('gone')
  // One at a time, as approvals of the same report.
  await sql`select pg_advisory_xact_lock(hashtext('nimr edition'), ${edition.reportId}::integer)`.execute(tx)
  const { rows } = await sql<{ may: boolean }>`
    select nimr.may_approve(${edition.projectId}::bigint, ${edition.municipalityCode}::text) as may`.execute(
    tx,
  )
  return rows[0]?.may === true ? allow(edition) : refuse('not_yours')
}

/**
 * Makes an edition open to everybody, as `counter.public_edition` gives it.
 *
 * @returns refused `gone` (no such edition), `not_yours` (the head publishes the municipality's, the manager the whole project's), `another_stands` (an edition of the
 * same report is published: withdraw it first)
 */
export async function publishEdition(
  tx: Tx,
  { staffId, now }: By,
  editionId: number,
): Promise<Decision<PublicationRefusal>> {
  const found = await approvable(tx, editionId)
  if (!found.allowed) return found
  const { reportId } = found.value
  if (await findStanding(tx, reportId)) return refuse('another_stands')
  await tx
    .insertInto('editionPublication')
    .values({ editionId, reportId, publishedAt: now, publishedByStaffId: staffId })
    .execute()
  return allow()
}

/**
 * Takes a published edition away from everybody, with a reason that those who may read editions see. It cannot be undone, but the edition can be published again.
 *
 * @returns refused `gone`, `not_yours` as for publishing, `not_published` when it does not stand published
 */
export async function withdrawEdition(
  tx: Tx,
  { staffId, now }: By,
  { editionId, reason }: { readonly editionId: number; readonly reason: string },
): Promise<Decision<PublicationRefusal>> {
  const found = await approvable(tx, editionId)
  if (!found.allowed) return found
  const withdrawn = await tx
    .updateTable('editionPublication')
    .set({ withdrawnAt: now, withdrawnByStaffId: staffId, withdrawnReason: reason })
    .where('editionId', '=', editionId)
    .where('withdrawnAt', 'is', null)
    .returning('id')
    .executeTakeFirst()
  return withdrawn ? allow() : refuse('not_published')
}
