import type { Ore } from '../../kit/money.ts'

/** What the parts of a cost follow. */
export const bases = [
  'equal',
  'per_company',
  'per_seat',
  'inhabitants',
  'fixed_shares',
  'fixed_amounts',
] as const
export type Basis = (typeof bases)[number]

export const feePers = ['seat', 'company'] as const
export type FeePer = (typeof feePers)[number]

/** In full, or lowered so that all fees together are no more than the cost. */
export const feeRules = ['in_full', 'capped'] as const
export type FeeRule = (typeof feeRules)[number]

/** Who takes what the cost is above or below the fixed amounts. */
export const remainders = ['in_proportion', 'one_payer'] as const
export type Remainder = (typeof remainders)[number]

export const lineSources = ['award', 'estimate'] as const
export type LineSource = (typeof lineSources)[number]

/** What buying it alone would have cost: the whole price, which has a smallest group, or an estimate of one's own with its source. */
export const aloneRules = ['whole_price', 'estimate'] as const
export type AloneRule = (typeof aloneRules)[number]

export const payerKinds = ['municipality', 'organisation', 'company'] as const
export type PayerKind = (typeof payerKinds)[number]

export const answers = ['approved', 'declined'] as const
export type Answer = (typeof answers)[number]

/** How an answer was given. */
export const waysAnswered = ['head', 'link', 'written'] as const
export type WayAnswered = (typeof waysAnswered)[number]

/** How a key shares a cost; amounts in öre without VAT. */
export type KeyRule = {
  readonly basis: Basis
  readonly remainder: Remainder | null
  /** What each seat or company pays before the rest is shared; null when nobody does. */
  readonly fee: { readonly per: FeePer; readonly feeOre: Ore; readonly rule: FeeRule } | null
}

/** What a payer's part may follow. */
export type PayerCounts = {
  readonly weight: number | null
  readonly amountOre: Ore | null
  readonly takesRemainder: boolean
  readonly companies: number
  readonly seats: number
  readonly inhabitants: number | null
}

/** Where a key stands: the newest of what has happened to it. */
export const keyStates = ['draft', 'waiting', 'agreed', 'declined', 'outdated', 'replaced'] as const
export type KeyState = (typeof keyStates)[number]

export const requisitionStates = ['made', 'sent', 'paid', 'cancelled'] as const
export type RequisitionState = (typeof requisitionStates)[number]
