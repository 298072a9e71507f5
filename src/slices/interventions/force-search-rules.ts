import { fromExact } from '../../kit/decimal.ts'
import type { ForceField } from './force-field-rules.ts'
import type { ForceGroup } from './force-types.ts'

type Found = {
  readonly members: readonly number[]
  readonly coverage: number
  readonly municipalities: number
  readonly leastHours: number
}

/**
 * Goes through every possible group and keeps the best. A branch is left only when no group in it can cover as much as the last one kept.
 * Groups are met by rising size and in order of ids, so of two that are equal in all else the first met is the better.
 *
 * @param mustHave only groups with this coach, by place in the field
 */
export function findBestGroups(field: ForceField, keep: number, mustHave?: number): readonly ForceGroup[] {
  const scale = scaleOf(field)
  const best: Found[] = []
  const least = () => (best.length === keep ? (best.at(-1)?.coverage ?? 0) - scale.margin : -1)
  const meet = (found: Found) => {
    const at = best.findIndex((kept) => isBetter(field, scale, found, kept))
    if (at >= 0) best.splice(at, 0, found)
    else best.push(found)
    best.length = Math.min(best.length, keep)
  }
  for (const size of [2, 3, 4]) searchSize(field, { weights: scale.weights, size, mustHave }, least, meet)
  return best.map(({ members, municipalities }) => ({
    members: members.map((nth) => field.coaches[nth]?.id ?? ''),
    coverage: fromExact(exactCoverage(field, members), field.weights.partsPerOne),
    municipalities,
  }))
}

type Search = {
  readonly weights: Float64Array
  readonly size: number
  readonly mustHave: number | undefined
}

function searchSize(
  { coaches, levels, home, asks, withShare }: ForceField,
  { weights, size, mustHave }: Search,
  least: () => number,
  meet: (found: Found) => void,
): void {
  const all = withShare(size)
  const list = all.filter((coach) => coach !== mustHave)
  if (mustHave !== undefined && list.length === all.length) return
  const width = weights.length
  const nobody = new Uint8Array(width)
  // By place in the list: the best level that anybody from there on has, for the bound.
  const later: Uint8Array[] = Array.from({ length: list.length + 1 }, () => new Uint8Array(width))
  for (let at = list.length - 1; at >= 0; at--)
    highest(later[at + 1] ?? nobody, levels[list[at] ?? 0] ?? nobody, later[at] ?? nobody)
  const rows = Array.from({ length: size + 1 }, () => new Uint8Array(width))
  const chosen: number[] = []
  const extend = (from: number): void => {
    const row = rows[chosen.length] ?? nobody
    for (let at = from; at <= list.length - (size - chosen.length); at++) {
      const coach = list[at] ?? 0
      chosen.push(coach)
      const next = rows[chosen.length] ?? nobody
      highest(row, levels[coach] ?? nobody, next)
      if (chosen.length === size) consider(weigh(next, nobody, weights))
      else if (weigh(next, later[at + 1] ?? nobody, weights) >= least()) extend(at + 1)
      chosen.pop()
    }
  }
  const consider = (coverage: number): void => {
    if (coverage < least() || chosen.every((coach) => home[coach] === home[chosen[0] ?? 0])) return
    const municipalities = countApart(chosen, asks)
    let leastHours = Number.POSITIVE_INFINITY
    for (const coach of chosen) leastHours = Math.min(leastHours, coaches[coach]?.hoursLeft ?? 0)
    meet({ members: chosen.toSorted((a, b) => a - b), coverage, municipalities, leastHours })
  }
  if (mustHave !== undefined) {
    chosen.push(mustHave)
    rows[1]?.set(levels[mustHave] ?? nobody)
  }
  extend(0)
}

// Groups of one size have the same share taken off, so the fourth step compares what they had.
function isBetter(field: ForceField, scale: Scale, a: Found, b: Found): boolean {
  const apart = a.coverage - b.coverage
  if (Math.abs(apart) > scale.margin) return apart > 0
  if (scale.margin > 0) {
    const exactly = exactCoverage(field, a.members) - exactCoverage(field, b.members)
    if (exactly !== 0n) return exactly > 0n
  }
  if (a.municipalities !== b.municipalities) return a.municipalities > b.municipalities
  if (a.members.length !== b.members.length) return a.members.length < b.members.length
  return a.leastHours > b.leastHours
}

type Scale = { readonly weights: Float64Array; readonly margin: number }

/**
 * Whole parts as plain numbers as long as every sum of them is exact. Beyond that the plain sums only tell groups apart that differ by more
 * than what rounding can do; the rest are compared with whole numbers of any length.
 */
function scaleOf({ weights: { whole, partsPerOne } }: ForceField): Scale {
  const most = 3n * whole.reduce((sum, weight) => sum + weight, 0n)
  if (most <= BigInt(Number.MAX_SAFE_INTEGER)) return { weights: Float64Array.from(whole, Number), margin: 0 }
  const weights = Float64Array.from(whole, (weight) => fromExact(weight, partsPerOne))
  return { weights, margin: fromExact(most, partsPerOne) * 1e-12 }
}

function exactCoverage({ levels, weights }: ForceField, members: readonly number[]): bigint {
  return weights.whole.reduce((sum, weight, topic) => {
    const level = Math.max(...members.map((nth) => levels[nth]?.[topic] ?? 0))
    return sum + weight * BigInt(level)
  }, 0n)
}

function highest(a: Uint8Array, b: Uint8Array, into: Uint8Array): void {
  for (let topic = 0; topic < into.length; topic++)
    into[topic] = Math.max(a[topic] as number, b[topic] as number)
}

function weigh(a: Uint8Array, b: Uint8Array, weights: Float64Array): number {
  let sum = 0
  for (let topic = 0; topic < weights.length; topic++)
    sum += (weights[topic] as number) * Math.max(a[topic] as number, b[topic] as number)
  return sum
}

/** How many of the needs' municipalities; a group is so small that comparing each with those before it is fastest. */
function countApart(chosen: readonly number[], asks: readonly number[]): number {
  let count = 0
  for (let i = 0; i < chosen.length; i++) {
    const place = asks[chosen[i] ?? 0] ?? -1
    let seen = place < 0
    for (let j = 0; j < i && !seen; j++) seen = asks[chosen[j] ?? 0] === place
    if (!seen) count++
  }
  return count
}
