import type { HolderKind, OwnershipNode } from './ownership-types.ts'
import type { SizeClass } from './rates.ts'
import type { SizeFigures } from './rules.ts'

/** One of the graph with all that is held in it and by it. Shares are in whole parts of which `hundred` are 100 %. */
export interface Place {
  readonly id: string
  readonly kind: HolderKind
  readonly figures: SizeFigures | null
  readonly authority: OwnershipNode['authority']
  readonly into: readonly Share[]
  readonly out: readonly Share[]
}

/** All that one owner has in one company. */
export interface Share {
  readonly owner: Place
  readonly owned: Place
  readonly capital: bigint
  readonly votes: bigint
  readonly investedMeur: number | null
}

export type LinkGround =
  | 'majority_of_votes'
  | 'joint_votes'
  | 'appoints_majority'
  | 'contract'
  | 'agreement'
  | 'other'
  | 'same_market'

/** Why two are linked: `percent` are the votes, also those held jointly; `person` is through whom when the market is the same. */
export interface Link {
  readonly from: Place
  readonly to: Place
  readonly ground: LinkGround
  readonly votes: bigint | null
  readonly person: Place | null
}

/** The places divided into groups of those linked to each other; one that is linked to nobody is a group of one. */
export interface Links {
  readonly groupOf: (place: Place) => readonly Place[]
  readonly linksOf: (place: Place) => readonly Link[]
}

/** The graph made ready to be asked; see `buildGraph`. */
export interface BuiltGraph {
  readonly places: ReadonlyMap<string, Place>
  readonly hundred: bigint
  readonly linked: Links
  readonly undertakings: Links
  readonly isExempt: (share: Share) => boolean
  /** Public bodies, and what they alone or together control. */
  readonly publiclyControlled: ReadonlySet<Place>
}

export type Relation = 'partner' | 'linked' | 'exempt' | 'autonomous'

/**
 * What was done with one of those around the company. `through` is the one it hangs on to; `percent` the votes of a link, the higher of
 * capital and votes of a partner, null when no share decides; `figures` its own numbers and `added` what of them was added, both null
 * when nothing is to be added or its numbers are missing.
 */
export interface GroupStep {
  readonly of: string
  readonly how:
    | 'own'
    | 'linked'
    | 'partner'
    | 'linked_to_partner'
    | 'exempt'
    | 'below_partner'
    | 'public_body'
    | 'natural_person'
  readonly through: string | null
  readonly ground: LinkGround | null
  readonly person: string | null
  readonly percent: number | null
  readonly figures: SizeFigures | null
  readonly added: SizeFigures | null
}

export type GroupBecause =
  | 'autonomous'
  | 'with_partners'
  | 'with_linked'
  | 'large_enterprise'
  | 'large_when_group_summed'
  | 'publicly_owned'
  | 'size_not_declared'
  | 'group_figures_missing'

/** All that owners are said to have in a company is more than the whole. */
export interface OverHundred {
  readonly code: 'shares_over_hundred'
  readonly of: string
  readonly capital: number
  readonly votes: number
}

export interface GroupAssessment {
  readonly ruleVersion: string
  /** By the summed numbers; null when too many of them are missing to tell. */
  readonly sizeClass: SizeClass | null
  /** False when large or 25 % or more public; null when that cannot be told. */
  readonly sme: boolean | null
  readonly because: GroupBecause
  /** The sum of what is known; an amount is null when one of those whose numbers are known has not said it. */
  readonly total: SizeFigures
  /** Those whose numbers are missing, in part or whole. */
  readonly missing: readonly string[]
  /** What public bodies are found to hold, at least; they may control without holding anything. */
  readonly publicPercent: number
  readonly relations: Readonly<Record<string, Relation>>
  readonly steps: readonly GroupStep[]
  readonly warnings: readonly OverHundred[]
}
