import type { HolderKind } from './ownership-types.ts'

export const holdingSources = ['annual_report', 'register', 'declared', 'coach'] as const
export type HoldingSource = (typeof holdingSources)[number]

/** By what one decides over another; `jointly` is said of two who act together and has no direction. */
export const recordedGrounds = ['appoints_majority', 'contract', 'agreement', 'jointly', 'other'] as const
export type RecordedGround = (typeof recordedGrounds)[number]

export const markets = ['same', 'adjacent'] as const
export type Market = (typeof markets)[number]

/** Kinds of owners outside the register whose name is a private person's. */
export const privateKinds: readonly HolderKind[] = ['natural_person', 'business_angel']
/** A share of a company in hundredths of a percent, between two days; `endedOn` is the first day it no longer holds. */
export type Shares = {
  readonly capitalBp: number
  readonly votesBp: number
  readonly fromOn: string | null
  readonly endedOn: string | null
}

export type HoldingInput = Omit<Shares, 'endedOn'> & {
  readonly investedEurCent: number | null
  readonly sourceKind: HoldingSource
  readonly sourceWords: string | null
}

/** An owner or a subsidiary that is not in the register. */
export type OutsideInput = {
  readonly kind: HolderKind
  readonly name: string
  readonly orgNumber: string | null
  readonly country: string
  readonly inhabitants: number | null
  readonly budgetEurCent: number | null
}

/** The other side of a holding: a company of the register, a node that is known, or one outside that is written down now. */
export type Party =
  | { readonly companyId: number }
  | { readonly holderId: number }
  | { readonly outside: OutsideInput }

/** Figures told of an enterprise by somebody else; amounts in öre. */
export type HolderYearInput = {
  readonly year: number
  readonly awu: number
  readonly turnoverOre: number | null
  readonly balanceOre: number | null
  readonly sourceKind: HoldingSource
  readonly sourceWords: string | null
}

export const eventKinds = ['merged_into', 'split_into'] as const
export type EventKind = (typeof eventKinds)[number]
