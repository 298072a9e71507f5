import { sql } from 'kysely'
import { allow, type Decision } from '../../kit/decision.ts'
import type { Tx } from '../../platform/db/index.ts'
import { changedMeanwhile, forbidden } from '../../platform/http/index.ts'
import { planJob } from '../../platform/jobs/index.ts'
import { type Need, settleNeed } from '../needs/index.ts'
import { endReferralLinksJob, sendReferralJob } from './referral-jobs.ts'
import type { Referral } from './referral-queries.ts'
import { decideNaming, needAfter } from './referral-rules.ts'
import type { ForPartner, ReferralOutcome } from './referral-types.ts'
import type { Asker } from './rules.ts'

type At = { readonly now: Date; readonly today: string; readonly origin: string }

export type Referring = ForPartner & {
  readonly companyId: number
  readonly municipalityCode: string
  readonly partnerId: number
  readonly partnerEmail: string
  readonly consented: boolean
  /** The need that is referred, as the form was drawn from it. */
  readonly need: Need | null
}

/**
 * Refers a company to a partner with what was chosen and nothing more; the partner gets a personal link by mail. The need is
 * referred with it.
 *
 * @returns the referral's id; refused `consent_missing`, `way_closed` when the need can no longer be referred
 */
export async function referToPartner(
  tx: Tx,
  asker: Asker,
  { now, today, origin }: At,
  input: Referring,
): Promise<Decision<'consent_missing' | 'way_closed', number>> {
  if (!asker.worksIn.includes(input.municipalityCode)) throw forbidden()
  const { need, consented, ...said } = input
  const isNamed = [said.contactName, said.contactEmail, said.contactPhone].some((one) => one !== null)
  const naming = decideNaming(isNamed, consented)
  if (!naming.allowed) return naming
  if (need) {
    const settling = { state: 'referred', reason: null, words: null, partnerId: said.partnerId } as const
    const settled = await settleNeed(tx, { staffId: asker.staffId, now }, need, need.version, settling)
    if (!settled.allowed) return settled
  }
  const { id } = await tx
    .insertInto('referral')
    .values({
      ...said,
      needId: need?.id ?? null,
      consentedOn: isNamed ? today : null,
      staffId: asker.staffId,
      sentAt: now,
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  await planJob(tx, sendReferralJob, { referralId: id, origin })
  return allow(id)
}

/** Takes a referral back: the partner's link shows nothing from now on, and the need is open again. */
export async function withdrawReferral(
  tx: Tx,
  asker: Asker,
  now: Date,
  referral: Referral,
  version: number,
  need: Need | undefined,
): Promise<void> {
  await update(tx, referral, version, { withdrawnAt: now })
  if (need?.state === 'referred')
    await settleNeed(tx, { staffId: asker.staffId, now }, need, need.version, {
      state: 'open',
      reason: 'withdrawn',
      words: null,
    })
  await planJob(tx, endReferralLinksJob, { referralId: referral.id })
}

/** Writes down what a partner said who has not answered by the link; the need follows as if the partner had. */
export async function recordReferralOutcome(
  tx: Tx,
  asker: Asker,
  now: Date,
  referral: Referral,
  version: number,
  answer: { readonly outcome: ReferralOutcome; readonly words: string | null },
  need: Need | undefined,
): Promise<void> {
  const { outcome, words } = answer
  await update(tx, referral, version, {
    outcome,
    outcomeWords: words,
    answeredAt: now,
    answeredByStaffId: asker.staffId,
  })
  if (need?.state === 'referred')
    await settleNeed(tx, { staffId: asker.staffId, now }, need, need.version, {
      state: needAfter(outcome),
      reason: outcome === 'helped' ? 'helped' : 'not_helped',
      words,
    })
}

type Changed =
  | { readonly withdrawnAt: Date }
  | {
      readonly outcome: ReferralOutcome
      readonly outcomeWords: string | null
      readonly answeredAt: Date
      readonly answeredByStaffId: number
    }

async function update(tx: Tx, referral: Referral, version: number, changed: Changed): Promise<void> {
  const { numUpdatedRows } = await tx
    .updateTable('referral')
    .set((eb) => ({ ...changed, version: eb('version', '+', 1) }))
    .where('id', '=', referral.id)
    .where('version', '=', version)
    .where('outcome', 'is', null)
    .where('withdrawnAt', 'is', null)
    .executeTakeFirst()
  if (numUpdatedRows === 0n) throw changedMeanwhile()
}

/** The answer of the partner who holds the link; it may be changed as long as the link lives. False once it is withdrawn. */
export async function answerReferral(
  tx: Tx,
  answer: { readonly outcome: ReferralOutcome; readonly words: string | null },
): Promise<boolean> {
  const { rows } = await sql<{ answered: boolean }>`
    select counter.answer_referral(${answer.outcome}, ${answer.words}) as answered`.execute(tx)
  return rows[0]?.answered === true
}
