/** A row of numbers that looks like chance and is the same each time; each use has its own, so that one does not move another. */
export interface Dice {
  /** A number from 0 up to but not including 1. */
  readonly next: () => number
  /** A whole number, both ends included. */
  readonly between: (least: number, most: number) => number
  readonly chance: (share: number) => boolean
  readonly pick: <T>(from: readonly T[]) => T
  /** Some of the list, in an order of their own. */
  readonly some: <T>(from: readonly T[], count: number) => T[]
}

export function dice(name: string): Dice {
  let state = 2166136261
  for (const letter of name) state = Math.imul(state ^ (letter.codePointAt(0) ?? 0), 16777619)
  const next = () => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
  const between = (least: number, most: number) => least + Math.floor(next() * (most - least + 1))
  const pick = <T>(from: readonly T[]): T => {
    const index = between(0, from.length - 1)
    if (index < 0 || index >= from.length) throw new Error('nothing to pick from')
    return from[index] as T
  }
  const some = <T>(from: readonly T[], count: number): T[] => {
    const left = [...from]
    const taken: T[] = []
    while (taken.length < count && left.length > 0) taken.push(...left.splice(between(0, left.length - 1), 1))
    return taken
  }
  return { next, between, chance: (share) => next() < share, pick, some }
}
