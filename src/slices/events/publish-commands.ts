import { sql } from 'kysely'
import { allow, type Decision, refuse } from '../../kit/decision.ts'
import type { Tx } from '../../platform/db/index.ts'
import { changedMeanwhile, forbidden } from '../../platform/http/index.ts'
import { endLink, makeLink } from '../../platform/links/index.ts'
import { mayWriteIntervention } from '../interventions/index.ts'
import { decidePublicPage, decidePublishing } from './publish-rules.ts'
import type { Invitation, PublicPage, PublicPageInput } from './publish-types.ts'
import { planLettersTo } from './registration-commands.ts'

/**
 * Writes, or changes, what the public is told of an intervention; task force and project manager only. Places that are added go to those
 * who wait, in order, and they are told by mail.
 *
 * @param version null when nothing was written before
 * @param origin the site's own address, for links in letters
 * @returns how many moved up from the wait list; refused `closes_before_opens`
 */
export async function writePublicPage(
  tx: Tx,
  interventionId: number,
  version: number | null,
  input: PublicPageInput,
  origin: string,
): Promise<Decision<'closes_before_opens', number>> {
  await requireWriter(tx, interventionId)
  const decided = decidePublicPage(input)
  if (!decided.allowed) return decided
  if (version === null)
    await tx
      .insertInto('publicIntervention')
      .values({ interventionId, ...input })
      .execute()
  else await change(tx, interventionId, version, input)
  const { rows } = await sql<{ moved: readonly number[] }>`
    select to_jsonb(counter.fill_places(${interventionId})) as moved`.execute(tx)
  const moved = rows[0]?.moved ?? []
  await planLettersTo(tx, 'moved_up', moved, origin)
  return allow(moved.length)
}

/**
 * Shows it to the public from now on.
 *
 * @returns refused `already_published`, `closed_already`
 */
export async function publish(
  tx: Tx,
  page: PublicPage,
  now: Date,
  staffId: number,
): Promise<Decision<'already_published' | 'closed_already'>> {
  await requireWriter(tx, page.interventionId)
  const decided = decidePublishing(page, now)
  if (!decided.allowed) return decided
  const shown = { publishedAt: now, publishedByStaffId: staffId, withdrawnAt: null, withdrawnByStaffId: null }
  await change(tx, page.interventionId, page.version, shown)
  return allow()
}

/**
 * Takes it away from the public; those who registered stay registered.
 *
 * @returns refused `not_published`
 */
export async function withdraw(
  tx: Tx,
  page: PublicPage,
  now: Date,
  staffId: number,
): Promise<Decision<'not_published'>> {
  await requireWriter(tx, page.interventionId)
  if (!page.publishedAt || page.withdrawnAt) return refuse('not_published')
  await change(tx, page.interventionId, page.version, { withdrawnAt: now, withdrawnByStaffId: staffId })
  return allow()
}

const invitationDays = 366

/** Makes a link by which a closed group registers; the address is shown once. */
export async function inviteGroup(
  tx: Tx,
  interventionId: number,
  now: Date,
  staffId: number,
  madeFor: string,
): Promise<{ readonly path: string }> {
  await requireWriter(tx, interventionId)
  const { id } = await tx
    .insertInto('registrationInvitation')
    .values({ interventionId, madeFor, madeByStaffId: staffId, madeAt: now })
    .returning('id')
    .executeTakeFirstOrThrow()
  const expiresAt = new Date(now.getTime() + invitationDays * 86_400_000)
  const { linkId, path } = await makeLink(tx, now, {
    purpose: 'registration_invitation',
    recordId: id,
    expiresAt,
  })
  await tx.updateTable('registrationInvitation').set({ linkId }).where('id', '=', id).execute()
  return { path: `${path}/anmalan` }
}

/** Ends an invitation: its address no longer leads anywhere. Those who registered by it stay. */
export async function endInvitation(
  tx: Tx,
  interventionId: number,
  invitation: Invitation,
  now: Date,
): Promise<void> {
  await requireWriter(tx, interventionId)
  await tx
    .updateTable('registrationInvitation')
    .set({ endedAt: now })
    .where('id', '=', invitation.id)
    .execute()
  if (invitation.linkId !== null) await endLink(tx, now, invitation.linkId)
}

type Shown = {
  readonly publishedAt: Date
  readonly publishedByStaffId: number
  readonly withdrawnAt: null
  readonly withdrawnByStaffId: null
}
type Withdrawn = { readonly withdrawnAt: Date; readonly withdrawnByStaffId: number }

async function change(
  tx: Tx,
  interventionId: number,
  version: number,
  values: PublicPageInput | Shown | Withdrawn,
): Promise<void> {
  const { numUpdatedRows } = await tx
    .updateTable('publicIntervention')
    .set((eb) => ({ ...values, version: eb('version', '+', 1) }))
    .where('interventionId', '=', interventionId)
    .where('version', '=', version)
    .executeTakeFirst()
  if (numUpdatedRows === 0n) throw changedMeanwhile()
}

async function requireWriter(tx: Tx, interventionId: number): Promise<void> {
  if (!(await mayWriteIntervention(tx, interventionId))) throw forbidden()
}
