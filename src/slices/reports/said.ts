import { figuresPlacedIn } from './narrative.ts'

/** What the writers' own words under a heading tell already, so that the records need not say it again. */
export type Said = {
  readonly words: string
  /** Whether all of these figures are placed in the words. */
  readonly tells: (...keys: readonly string[]) => boolean
}

/** What a text says, by the figures placed in it. */
export function saidIn(words: string): Said {
  const placed = new Set(figuresPlacedIn(words))
  return { words, tells: (...keys) => keys.every((key) => placed.has(key)) }
}
