import { allow, type Decision, refuse } from '../../kit/decision.ts'
import type { Tx } from '../../platform/db/index.ts'
import { type FileRefusal, keepFile, type Upload } from '../../platform/files/index.ts'
import { lockCosts } from '../finance/index.ts'
import type { ClaimView } from './claim-view.ts'
import { eligibleOf, financingRuleVersion } from './financing-rules.ts'
import { decideSubmission } from './period-rules.ts'
import type { By, ClaimAct, ClaimRole, Share } from './types.ts'
import { decideStep, type StepRefusal } from './workflow-rules.ts'

/** What a step says besides who took it and when. */
export type StepWords = {
  readonly happenedOn?: string
  readonly words?: string
  readonly personName?: string
  readonly personTitle?: string
  readonly channel?: string
  readonly caseId?: string | null
  readonly dueOn?: string
  readonly digest?: string
  readonly computation?: unknown
}

/**
 * Takes a step of a claim: the row with who, when and which words. The claim's state follows from it.
 *
 * @returns the event's id; refused as decideStep says
 */
export async function takeStep(
  tx: Tx,
  by: By,
  view: ClaimView,
  roles: readonly ClaimRole[],
  act: ClaimAct,
  words: StepWords = {},
): Promise<Decision<StepRefusal, number>> {
  const decided = decideStep({ state: view.claim.state, lacks: view.lacks }, act, roles)
  if (!decided.allowed) return decided
  const { computation, ...said } = words
  const { id } = await tx
    .insertInto('paymentClaimEvent')
    .values({
      claimId: view.claim.id,
      act,
      fromState: view.claim.state,
      toState: decided.value,
      happenedOn: by.today,
      ...said,
      recordedByStaffId: by.staffId,
      recordedAt: by.now,
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  if (computation !== undefined)
    await tx
      .insertInto('paymentClaimComputation')
      .values({
        eventId: id,
        computation: JSON.stringify(computation),
        ruleVersion: financingRuleVersion,
      })
      .execute()
  return allow(id)
}

export type CertifyRefusal = 'not_certifying' | 'not_yours' | 'nothing_there' | 'digest_moved'

/**
 * A partner certifies its part as it was shown. When all have, the claim can be signed. A part that moved afterwards is certified anew.
 *
 * @param form the digest that was shown, 64 hex digits; who certifies and as what
 * @returns refused `not_certifying`, `not_yours`, `nothing_there`, `digest_moved` (something of it changed since it was shown)
 */
export async function certifyPart(
  tx: Tx,
  by: By,
  view: ClaimView,
  accountId: number,
  form: { readonly digest: string; readonly personName: string; readonly personTitle: string },
): Promise<Decision<CertifyRefusal>> {
  if (view.claim.state !== 'certifying' && view.claim.state !== 'certified') return refuse('not_certifying')
  if (!view.mayCertify.includes(accountId)) return refuse('not_yours')
  const part = view.parts.find((one) => one.accountId === accountId)
  if (!part) return refuse('nothing_there')
  if (part.digest !== form.digest) return refuse('digest_moved')
  await tx
    .insertInto('paymentClaimCertification')
    .values({
      claimId: view.claim.id,
      accountId,
      ...form,
      eligibleOre: eligibleOf(part),
      recordedByStaffId: by.staffId,
      recordedAt: by.now,
    })
    .execute()
  return allow()
}

export type SignRefusal =
  | StepRefusal
  | FileRefusal
  | 'digest_moved'
  | 'signed_in_future'
  | 'something_eligible'
  | 'shares_over_whole'

/**
 * The beneficiary's authorised person has signed: the costs are kept as they stand, with who is asked to pay what of them.
 *
 * @param form who signed, as what, on which day; the digest of all that was shown; the signed paper when there is one
 * @returns refused as decideStep says, `digest_moved`, `signed_in_future`, or as decideFile says of the paper
 */
export async function signClaim(
  tx: Tx,
  by: By,
  view: ClaimView,
  roles: readonly ClaimRole[],
  form: {
    readonly personName: string
    readonly personTitle: string
    readonly happenedOn: string
    readonly digest: string
  },
  upload: Upload | undefined,
): Promise<Decision<SignRefusal>> {
  if (form.happenedOn > by.today) return refuse('signed_in_future')
  if (form.digest !== view.digest) return refuse('digest_moved')
  if (!view.financing.allowed) return refuse(view.financing.refusal)
  const taken = await takeStep(tx, by, view, roles, 'signed', { ...form, computation: { input: view.input } })
  if (!taken.allowed) return taken
  await writeShares(tx, taken.value, view.financing.value.shares)
  return keepPaper(tx, by, taken.value, upload)
}

/** Writes who pays what, as part of the step that was just taken. */
export async function writeShares(tx: Tx, eventId: number, shares: readonly Share[]): Promise<void> {
  const rows = shares.map(({ accountId, financierId, amountOre }) => ({
    eventId,
    accountId,
    financierId,
    amountOre,
  }))
  if (rows.length > 0) await tx.insertInto('paymentClaimFinancing').values(rows).execute()
}

/** Keeps a paper of the step that was just taken; nothing when none was given. Refused as decideFile says. */
export async function keepPaper(
  tx: Tx,
  by: By,
  eventId: number,
  upload: Upload | undefined,
): Promise<Decision<FileRefusal>> {
  if (!upload) return allow()
  const { id } = await tx
    .insertInto('paymentClaimPaper')
    .values({ eventId, recordedAt: by.now })
    .returning('id')
    .executeTakeFirstOrThrow()
  const record = { table: 'payment_claim_paper', id }
  const kept = await keepFile(tx, by.now, { ...upload, record, kind: 'claim_paper' })
  return kept.allowed ? allow() : kept
}

export type SubmitRefusal =
  | StepRefusal
  | 'sent_in_future'
  | 'sent_before_signed'
  | 'sent_after_last_day'
  | 'cost_not_found'
  | 'cost_removed'
  | 'already_claimed'

/**
 * The claim was sent in: its costs are locked, and later changes are adjustments in a later claim.
 *
 * @param form day, channel and case id; words when the financier took it after the last day
 * @returns refused as decideStep, decideSubmission and lockCosts say
 */
export async function submitClaim(
  tx: Tx,
  by: By,
  view: ClaimView,
  roles: readonly ClaimRole[],
  form: {
    readonly happenedOn: string
    readonly channel: string
    readonly caseId: string | null
    readonly words: string
  },
  days: { readonly signedOn: string; readonly lastOn: string | null },
): Promise<Decision<SubmitRefusal>> {
  const { claim, costs } = view
  const decided = decideStep({ state: claim.state, lacks: view.lacks }, 'submitted', roles)
  if (!decided.allowed) return decided
  const inTime = decideSubmission(form.happenedOn, { ...days, today: by.today, words: form.words })
  if (!inTime.allowed) return inTime
  const locked = await lockCosts(
    tx,
    costs.map(({ costId }) => costId),
    { claimId: claim.id, claimName: `Ansökan ${claim.number}, ${claim.projectName}` },
    by.now,
  )
  if (!locked.allowed) return locked
  const taken = await takeStep(tx, by, view, roles, 'submitted', form)
  return taken.allowed ? allow() : taken
}
