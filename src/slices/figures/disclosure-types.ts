/** One number of some tables that are to be published together. */
export type SuppressedCell = {
  readonly key: string
  readonly value: number
  /** Must be hidden: it is small, or too near to what was published before. */
  readonly isSmall: boolean
  /** It is small by itself: see `isSmall`. */
  readonly isSmallItself: boolean
  /** How many whole values it must be able to have when it is hidden. */
  readonly possible: number
  /** What it costs to hide it, for each step that it is moved: what readers miss most costs most. */
  readonly cost: number
  /** The municipality whose office knows it anyway; null for the whole project. */
  readonly office: string | null
  /** Published before and unchanged since: it can neither be hidden nor hide another. */
  readonly isKnown: boolean
  /** What readers know that it is at least, from elsewhere (the public register of aid). */
  readonly atLeast: number
}

/**
 * What readers know of how cells hang together, by key. equal: the sum of plus less that of minus is a number they know (nothing, in a plain
 * total). at_most: the sum of plus is no more than that of minus.
 */
export type CellRelation = {
  readonly plus: readonly string[]
  readonly minus: readonly string[]
  readonly kind: 'equal' | 'at_most'
}

export type SuppressionTable = {
  readonly cells: readonly SuppressedCell[]
  readonly relations: readonly CellRelation[]
}

/** Another truth that readers cannot tell from the real one: how far each cell moves, and whose cells those are. */
export type Vector = { readonly moves: ReadonlyMap<string, number>; readonly offices: ReadonlySet<string> }

/** What to hide. `exposed`: cells that nothing can protect; with any of those, nothing may be published. */
export type HiddenPattern = { readonly hidden: ReadonlySet<string>; readonly exposed: ReadonlySet<string> }
