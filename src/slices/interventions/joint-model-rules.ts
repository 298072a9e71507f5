import { toExact } from '../../kit/decimal.ts'
import { levelOf } from './force-field-rules.ts'
import type { JointInput } from './joint-types.ts'

const sizes = [2, 3, 4] as const

/** A sum of variables: name → how many times. */
export type Sum = ReadonlyMap<string, bigint>

export type JointModel = {
  /** What is wanted as high as possible, in this order. */
  readonly steps: readonly Sum[]
  readonly rows: readonly { readonly sum: Sum; readonly is: '<=' | '=' | '>='; readonly than: bigint }[]
  readonly wholes: readonly string[]
  /** Each is one when any of those it is of is, else none. */
  readonly parts: ReadonlyMap<string, readonly string[]>
}

/** Coach c is in the group of intervention i, which has n members. */
export const memberName = (i: number, c: number, n: number) => `z_${i}_${c}_${n}`
const sizeName = (i: number, n: number) => `y_${i}_${n}`

/** The question in whole numbers, for a solver of such. Coaches are expected in order of ids. */
export function modelOf({ interventions, coaches }: JointInput): JointModel {
  const rows: { sum: Sum; is: '<=' | '=' | '>='; than: bigint }[] = []
  const wholes: string[] = []
  const parts = new Map<string, readonly string[]>()
  const forces = new Map<string, bigint>()
  const coverage = new Map<string, bigint>()
  const places = new Map<string, bigint>()
  const fewer = new Map<string, bigint>()
  const early = new Map<string, bigint>()
  const hours = coaches.map(() => new Map<string, bigint>())
  const weights = toExact(interventions.flatMap(({ needs }) => needs.map((need) => need.weight))).whole
  const times = toExact([
    ...interventions.map((one) => one.hoursNeeded),
    ...coaches.map((coach) => coach.hoursLeft),
  ])
  let nthNeed = 0
  interventions.forEach(({ needs }, i) => {
    const needed = times.whole[i] ?? 0n
    const members = new Map<number, string[]>()
    for (const n of sizes) {
      const size = sizeName(i, n)
      wholes.push(size)
      forces.set(size, 1n)
      const all = new Map([[size, -BigInt(n)]])
      const homes = new Map<string, Map<string, bigint>>()
      coaches.forEach((coach, c) => {
        if ((times.whole[interventions.length + c] ?? 0n) * BigInt(n) < needed) return
        const member = memberName(i, c, n)
        wholes.push(member)
        all.set(member, 1n)
        fewer.set(member, -1n)
        early.set(member, -BigInt(c + 1))
        // A twelfth of the estimate goes evenly into two, three and four.
        hours[c]?.set(member, needed * BigInt(12 / n))
        members.set(c, [...(members.get(c) ?? []), member])
        const home = homes.get(coach.municipality) ?? new Map([[size, 1n - BigInt(n)]])
        homes.set(coach.municipality, home.set(member, 1n))
      })
      rows.push({ sum: all, is: '=', than: 0n })
      for (const home of homes.values()) if (home.size > n) rows.push({ sum: home, is: '<=', than: 0n })
    }
    rows.push({ sum: new Map(sizes.map((n) => [sizeName(i, n), 1n])), is: '<=', than: 1n })
    /** A part that is one as soon as somebody of these is a member. */
    const anyOf = (part: string, those: (c: number) => boolean) => {
      const names = [...members].flatMap(([c, inSizes]) => (those(c) ? inSizes : []))
      rows.push({
        sum: new Map([[part, 1n], ...names.map((name) => [name, -1n] as const)]),
        is: '<=',
        than: 0n,
      })
      parts.set(part, names)
    }
    const topics = new Map<string, bigint>()
    for (const need of needs)
      topics.set(need.topic, (topics.get(need.topic) ?? 0n) + (weights[nthNeed++] ?? 0n))
    ;[...topics].forEach(([topic, weight], t) => {
      for (const level of [1, 2, 3]) {
        const part = `u_${i}_${t}_${level}`
        anyOf(part, (c) => levelOf(coaches[c]?.competence ?? {}, topic) >= level)
        coverage.set(part, weight)
      }
    })
    ;[...new Set(needs.map((need) => need.municipality))].forEach((place, m) => {
      const part = `m_${i}_${m}`
      anyOf(part, (c) => coaches[c]?.municipality === place)
      places.set(part, 1n)
    })
  })
  hours.forEach((sum, c) => {
    const than = (times.whole[interventions.length + c] ?? 0n) * 12n
    if (sum.size > 0) rows.push({ sum, is: '<=', than })
  })
  return { steps: [forces, coverage, places, fewer, early], rows, wholes, parts }
}

/** The model as text in CPLEX LP format, with each row divided by what its numbers have in common. */
export function writeModel(model: JointModel, wanted: Sum): string {
  const rows = model.rows.map(({ sum, is, than }) => {
    const common = [...sum.values(), than].reduce(commonDivisor, 0n) || 1n
    const divided = new Map([...sum].map(([name, times]) => [name, times / common]))
    return `${terms(divided)} ${is} ${than / common}`
  })
  return [
    `Maximize\n${terms(wanted)}`,
    `Subject To\n${rows.join('\n')}`,
    `Bounds\n${[...model.parts.keys()].map((part) => `0 <= ${part} <= 1`).join('\n')}`,
    `Binaries\n${model.wholes.join('\n')}`,
    'End\n',
  ].join('\n')
}

/** What the solver found as whole numbers; parts that it had no reason to raise are raised. */
export function settle(model: JointModel, found: ReadonlyMap<string, number>): ReadonlyMap<string, bigint> {
  const settled = new Map(model.wholes.map((name) => [name, BigInt(Math.round(found.get(name) ?? 0))]))
  for (const [part, names] of model.parts)
    settled.set(part, names.some((name) => settled.get(name)) ? 1n : 0n)
  return settled
}

/** How much a sum is with what was found. */
export function worth(sum: Sum, found: ReadonlyMap<string, bigint>): bigint {
  let total = 0n
  for (const [name, times] of sum) total += times * (found.get(name) ?? 0n)
  return total
}

function terms(sum: Sum): string {
  const written = [...sum].map(
    ([name, times]) => `${times < 0n ? '-' : '+'} ${times < 0n ? -times : times} ${name}`,
  )
  return written.length > 0 ? written.join('\n') : '0 nothing'
}

function commonDivisor(a: bigint, b: bigint): bigint {
  let [large, small] = [a < 0n ? -a : a, b < 0n ? -b : b]
  while (small > 0n) [large, small] = [small, large % small]
  return large
}
