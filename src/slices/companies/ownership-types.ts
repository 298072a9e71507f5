import type { SizeFigures } from './rules.ts'

/**
 * Who can stand in the ownership graph. All but the natural person and the public bodies are enterprises; those between may hold
 * 25–50 % of another without becoming its partner. `public_body` is also a municipality too large to be a small local authority.
 */
export const holderKinds = [
  'enterprise',
  'university',
  'institutional_investor',
  'public_investment_corporation',
  'venture_capital',
  'business_angel',
  'small_local_authority',
  'public_body',
  'natural_person',
] as const
export type HolderKind = (typeof holderKinds)[number]

/** By what one controls another when the votes do not say it; `other` is known to hold but on none of the first three grounds. */
export const controlGrounds = ['appoints_majority', 'contract', 'agreement', 'other'] as const
export type ControlGround = (typeof controlGrounds)[number]

export interface OwnershipNode {
  readonly id: string
  readonly kind: HolderKind
  /** The last approved accounts; absent or null when nobody has said. Persons and public bodies need none. */
  readonly figures?: SizeFigures | null
  /** Of a small local authority; where they are given they must be below both limits, else it is any public body. */
  readonly authority?: { readonly budgetMeur: number; readonly inhabitants: number } | null
}

/** Percent from 0 to 100. Several holdings of the same owner in the same company are added (classes of shares). */
export interface Holding {
  readonly owner: string
  readonly owned: string
  readonly capital: number
  readonly votes: number
  /** What an investor of an exempt kind has put into this company, million euro. */
  readonly investedMeur?: number | null
}

export interface Control {
  readonly from: string
  readonly to: string
  readonly ground: ControlGround
}

export type Pair = readonly [string, string]

/**
 * Everything said of who owns and controls whom, in any order. An id that stands only in a holding, a control or a pair is an
 * enterprise whose figures are not known.
 */
export interface OwnershipGraph {
  readonly nodes: readonly OwnershipNode[]
  readonly holdings: readonly Holding[]
  readonly controls: readonly Control[]
  /** Linked to each other in a way not told by holdings and controls; two natural persons: they act jointly. */
  readonly linkedByOther: readonly Pair[]
  /** Active, wholly or partly, in the same market or in adjacent ones. */
  readonly sameMarket: readonly Pair[]
}
