import { createHash } from 'node:crypto'
import { allow, type Decision, refuse } from '../../kit/decision.ts'
import { type Ore, ore } from '../../kit/money.ts'
import type { Tx } from '../../platform/db/index.ts'
import type { FileRefusal, Upload } from '../../platform/files/index.ts'
import type { ClaimView } from './claim-view.ts'
import { partsAfterCuts } from './financing-queries.ts'
import {
  computeFinancing,
  type Financing,
  type FinancingInput,
  type FinancingRefusal,
} from './financing-rules.ts'
import { keepPaper, takeStep, writeShares } from './step-commands.ts'
import type { By, ClaimRole, Share } from './types.ts'
import { isDecided, type StepRefusal } from './workflow-rules.ts'

export type Cut = { readonly claimCostId: number; readonly amountOre: Ore; readonly reason: string }

export type CutRefusal = 'cost_not_of_claim' | 'cut_twice' | 'cut_too_large' | 'cut_wrong_sign'
export type WeighRefusal = CutRefusal | FinancingRefusal | 'pays_more_than_asked'

/** What a decision would mean: who pays what after it, with the digest that the decision posts back. */
export type Weighed = {
  readonly shares: Financing['shares']
  readonly eligibleOre: Ore
  readonly input: FinancingInput
  readonly digest: string
}

/**
 * Computes what is left to pay when the financier cuts, or takes back, parts of costs. Nothing is written.
 *
 * @param cuts new ones, whole öre, of the same sign as what was asked; with earlier ones never more than that
 * @param decided what a financier pays in all by its own decision, where that is not what the shares give; never more than was asked
 * @returns refused `cost_not_of_claim`, `cut_twice`, `cut_wrong_sign`, `cut_too_large`, `pays_more_than_asked`, `shares_over_whole`
 */
export function weighCuts(
  view: ClaimView,
  cuts: readonly Cut[],
  decided: ReadonlyMap<number, Ore>,
): Decision<WeighRefusal, Weighed> {
  const checked = checkCuts(view, cuts)
  if (!checked.allowed) return checked
  const all = view.costs.flatMap((cost) => {
    const fresh = cuts.find(({ claimCostId }) => claimCostId === cost.id)?.amountOre ?? 0
    return [
      { accountId: cost.accountId, amountOre: cost.cutOre + fresh, inKind: cost.typeKind === 'in_kind' },
    ]
  })
  for (const [financierId, amount] of decided)
    if (amount > paidBefore(view, financierId)) return refuse('pays_more_than_asked')
  const parts = partsAfterCuts(view.parts, all)
  const bare = parts.map(({ accountId, actualOre, inKindOre, incomeOre }) => ({
    accountId,
    actualOre,
    inKindOre,
    incomeOre,
  }))
  const input = withinBefore(view, { ...view.input, parts: bare, decided })
  const financing = financingAfter(input)
  if (!financing.allowed) return financing
  const { shares, eligibleOre } = financing.value
  const basis = {
    claim: [view.claim.id, view.claim.version],
    cuts: cuts.map(({ claimCostId, amountOre }) => [claimCostId, amountOre]),
    shares: shares.map(({ accountId, financierId, amountOre }) => [accountId, financierId, amountOre]),
  }
  const digest = createHash('sha256').update(JSON.stringify(basis)).digest('hex')
  return allow({ shares, eligibleOre, input, digest })
}

/** When all is cut nobody pays anything, which no share can be computed of. */
function financingAfter(
  input: FinancingInput,
): Decision<FinancingRefusal, Pick<Financing, 'shares' | 'eligibleOre'>> {
  const computed = computeFinancing(input)
  if (computed.allowed || computed.refusal !== 'something_eligible') return computed
  const shares = input.parts.map(({ accountId, actualOre, inKindOre, incomeOre }) => ({
    accountId,
    financierId: null,
    amountOre: ore(actualOre + inKindOre - incomeOre),
  }))
  return allow({ shares, eligibleOre: ore(shares.reduce((sum, { amountOre }) => sum + amountOre, 0)) })
}

/** What a financier was asked for, or has approved since; whole öre. A decision never gives more. */
export function paidBefore(view: ClaimView, financierId: number): Ore {
  const asked = view.financing.allowed ? view.financing.value.shares : []
  return paidBy(isDecided(view.claim.state) && view.standing ? view.standing : asked, financierId)
}

const paidBy = (shares: readonly Share[], financierId: number): Ore =>
  ore(
    shares
      .filter((share) => share.financierId === financierId)
      .reduce((sum, { amountOre }) => sum + amountOre, 0),
  )

/** The shares may give more than was decided before; then that stands. */
function withinBefore(view: ClaimView, input: FinancingInput): FinancingInput {
  const computed = financingAfter(input)
  if (!computed.allowed) return input
  const decided = new Map(input.decided)
  for (const id of [input.fund?.financierId, ...input.others.map(({ financierId }) => financierId)])
    if (id !== undefined && paidBy(computed.value.shares, id) > paidBefore(view, id))
      decided.set(id, paidBefore(view, id))
  return { ...input, decided }
}

function checkCuts(view: ClaimView, cuts: readonly Cut[]): Decision<CutRefusal> {
  if (new Set(cuts.map(({ claimCostId }) => claimCostId)).size < cuts.length) return refuse('cut_twice')
  for (const { claimCostId, amountOre } of cuts) {
    const cost = view.costs.find(({ id }) => id === claimCostId)
    if (!cost) return refuse('cost_not_of_claim')
    if (amountOre * Math.sign(cost.askedOre) <= 0) return refuse('cut_wrong_sign')
    if (Math.abs(cost.cutOre + amountOre) > Math.abs(cost.askedOre)) return refuse('cut_too_large')
  }
  return allow()
}

export type DecideRefusal =
  | StepRefusal
  | WeighRefusal
  | FileRefusal
  | 'digest_moved'
  | 'decided_in_future'
  | 'decided_before_sent'
  | 'nothing_taken_back'
  | 'words_missing'

type DecisionForm = {
  readonly happenedOn: string
  readonly words: string
  readonly caseId: string | null
  readonly cuts: readonly Cut[]
  readonly decided: ReadonlyMap<number, Ore>
  readonly digest: string
}

/**
 * The financier has decided: all is approved, or some of it is cut with a reason for each cost. Later, what was approved may be taken back the same way.
 *
 * @param act `decided` once after it was sent in; `recovered` afterwards, any number of times
 * @param form day YYYY-MM-DD, words, cuts and decided amounts in whole öre, and the digest of the figures that were shown
 * @returns refused as weighCuts and decideStep say, `digest_moved`, `decided_in_future`, `decided_before_sent`, `words_missing` (when something is cut),
 * `nothing_taken_back`, or as decideFile says of the paper
 */
export async function decideClaim(
  tx: Tx,
  by: By,
  view: ClaimView,
  roles: readonly ClaimRole[],
  act: 'decided' | 'recovered',
  form: DecisionForm,
  ground: { readonly notBefore: string; readonly upload: Upload | undefined },
): Promise<Decision<DecideRefusal>> {
  if (form.happenedOn > by.today) return refuse('decided_in_future')
  if (form.happenedOn < ground.notBefore) return refuse('decided_before_sent')
  const weighed = weighCuts(view, form.cuts, form.decided)
  if (!weighed.allowed) return weighed
  if (weighed.value.digest !== form.digest) return refuse('digest_moved')
  const before =
    act === 'recovered' ? (view.standing ?? []) : view.financing.allowed ? view.financing.value.shares : []
  const isCut = form.cuts.length > 0 || supportOf(weighed.value.shares) < supportOf(before)
  if (act === 'recovered' && !isCut) return refuse('nothing_taken_back')
  if (isCut && form.words.trim() === '') return refuse('words_missing')
  const taken = await takeStep(
    tx,
    by,
    view,
    roles,
    act === 'recovered' ? act : isCut ? 'partly_approved' : 'approved',
    {
      happenedOn: form.happenedOn,
      words: form.words,
      caseId: form.caseId,
      digest: form.digest,
      computation: {
        input: { ...weighed.value.input, decided: [...(weighed.value.input.decided ?? [])] },
        cuts: form.cuts,
      },
    },
  )
  if (!taken.allowed) return taken
  for (const { claimCostId, amountOre, reason } of form.cuts) {
    const accountId = view.costs.find(({ id }) => id === claimCostId)?.accountId ?? 0
    await tx
      .insertInto('paymentClaimCut')
      .values({ eventId: taken.value, claimCostId, accountId, amountOre, reason })
      .execute()
  }
  await writeShares(tx, taken.value, weighed.value.shares)
  return keepPaper(tx, by, taken.value, ground.upload)
}

const supportOf = (shares: Financing['shares']) =>
  shares.filter(({ financierId }) => financierId !== null).reduce((sum, { amountOre }) => sum + amountOre, 0)
