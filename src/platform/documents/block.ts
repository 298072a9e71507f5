import type { Boundaries } from '../../ui/map-places.ts'

/**
 * A stretch of text, or a figure's value standing in the text with a link to its evidence. `value` is what the words say
 * in a typed column of a table: a number, kronor as whole öre, or a day as `YYYY-MM-DD`; a spreadsheet calculates with it.
 */
export type Run =
  | { readonly text: string; readonly value?: number | string }
  | {
      readonly figure: string
      readonly text: string
      readonly href?: string
      readonly value?: number | string
    }

export type Column = {
  readonly text: string
  readonly align: 'start' | 'end'
  /** How much of the width a column of words takes beside the others; 1 unless given. */
  readonly share?: number
  /** What stands in the column, for formats that calculate; words unless given. */
  readonly kind?: 'text' | 'number' | 'kronor' | 'day' | 'orgNumber'
}

export type TableBlock = {
  readonly kind: 'table'
  readonly caption: string
  readonly columns: readonly Column[]
  /** One cell per column; the first is the row's header. */
  readonly rows: readonly (readonly (readonly Run[])[])[]
  /** A row of sums beneath the others. */
  readonly total?: readonly (readonly Run[])[]
}

/** A drawing is never without words: unless `description` is given, it is told by its caption and values. */
type Drawing = { readonly caption: string; readonly description?: string }

export type BarsBlock = Drawing & {
  readonly kind: 'bars'
  /** Headers of the name and of the amount. */
  readonly columns: readonly [string, string]
  readonly bars: readonly {
    readonly name: string
    readonly amount: number
    readonly text: string
    readonly href?: string
  }[]
}

/** Values over time. A gap (null) breaks the line; a `target` is drawn dashed. */
export type LinesBlock = Drawing & {
  readonly kind: 'lines'
  /** The header over the moments, as `År`. */
  readonly header: string
  /** Words of the moments, in order: years, months. */
  readonly labels: readonly string[]
  readonly series: readonly {
    readonly name: string
    readonly values: readonly (number | null)[]
    readonly target?: boolean
  }[]
}

/** Circles whose area is the amount, at their coordinates (WGS 84); the places stand in a table too. */
export type MapBlock = Drawing & {
  readonly kind: 'map'
  /** Headers of the place and of the amount. */
  readonly columns: readonly [string, string]
  readonly points: readonly {
    readonly name: string
    readonly lon: number
    readonly lat: number
    readonly amount: number
    readonly text: string
    readonly href?: string
  }[]
  /** Areas drawn underneath. */
  readonly boundaries?: Boundaries
}

/** Large figures beside each other. */
export type TilesBlock = {
  readonly kind: 'tiles'
  readonly caption: string
  readonly tiles: readonly { readonly name: string; readonly value: Run; readonly detail?: string }[]
}

export type Block =
  | { readonly kind: 'paragraph'; readonly runs: readonly Run[] }
  | { readonly kind: 'list'; readonly items: readonly (readonly Run[])[] }
  /** A heading within a section. */
  | { readonly kind: 'heading'; readonly text: string }
  /** A remark beside the text: how something was counted, what is left out. */
  | { readonly kind: 'note'; readonly title?: string; readonly runs: readonly Run[] }
  | { readonly kind: 'quote'; readonly runs: readonly Run[]; readonly source?: string }
  | TableBlock
  | BarsBlock
  | LinesBlock
  | MapBlock
  | TilesBlock
