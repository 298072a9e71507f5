import { describe, expect, test } from 'vitest'
import { buildGraph } from './group-graph-rules.ts'
import { assessGroup } from './group-rules.ts'
import type { ControlGround, HolderKind, OwnershipGraph, OwnershipNode, Pair } from './ownership-types.ts'
import { singleUndertaking } from './undertaking-rules.ts'

/** The same numbers every time. */
function dice(seed: number): (sides: number) => number {
  let state = seed
  return (sides) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return Math.floor((state / 2 ** 32) * sides)
  }
}

const others: readonly HolderKind[] = [
  'natural_person',
  'natural_person',
  'public_body',
  'university',
  'venture_capital',
  'small_local_authority',
]
const shares = [5, 10, 12.5, 20, 24.99, 25, 26, 30, 33.4, 40, 50, 50.01, 51, 60, 75, 100]
const grounds: readonly ControlGround[] = ['appoints_majority', 'contract', 'agreement', 'other']

/** Small and dense, with rings, cross-holdings and shares over 100 %; only plain enterprises and persons when `plain`. */
function randomGraph(seed: number, plain: boolean): OwnershipGraph {
  const roll = dice(seed)
  const nodes: OwnershipNode[] = Array.from({ length: 3 + roll(7) }, (_, nth) => {
    const kind = roll(4) === 0 ? (others[roll(plain ? 2 : others.length)] ?? 'enterprise') : 'enterprise'
    const figures = {
      awu: roll(1000) / 10,
      turnoverMeur: roll(2000) / 100,
      balanceMeur: roll(1500) / 100,
    }
    return { id: `n${nth}`, kind, figures }
  })
  const any = () => nodes[roll(nodes.length)]?.id ?? 'n0'
  const share = () => shares[roll(shares.length)] ?? 25
  const pair = (): Pair => [any(), any()]
  return {
    nodes,
    holdings: Array.from({ length: 1 + roll(2 * nodes.length) }, () => {
      const capital = share()
      return { owner: any(), owned: any(), capital, votes: roll(3) === 0 ? share() : capital }
    }),
    controls: Array.from({ length: roll(3) }, () => {
      const ground = grounds[roll(4)] ?? 'contract'
      return { from: any(), to: any(), ground }
    }),
    linkedByOther: Array.from({ length: roll(2) }, pair),
    sameMarket: Array.from({ length: roll(4) }, pair),
  }
}

function shuffled<T>(items: readonly T[], roll: (sides: number) => number): T[] {
  return items
    .map((item) => ({ item, at: roll(1_000_000) }))
    .sort((a, b) => a.at - b.at)
    .map(({ item }) => item)
}

function reordered(graph: OwnershipGraph, seed: number): OwnershipGraph {
  const roll = dice(seed)
  const turned = (pairs: readonly Pair[]) =>
    shuffled(pairs, roll).map(([a, b]): Pair => (roll(2) === 0 ? [a, b] : [b, a]))
  return {
    nodes: shuffled(graph.nodes, roll),
    holdings: shuffled(graph.holdings, roll),
    controls: shuffled(graph.controls, roll),
    linkedByOther: turned(graph.linkedByOther),
    sameMarket: turned(graph.sameMarket),
  }
}

const enterprises = (graph: OwnershipGraph) =>
  graph.nodes.filter(
    ({ kind }) => kind !== 'natural_person' && kind !== 'public_body' && kind !== 'small_local_authority',
  )

// The naive way: every pair looked at over and over until nothing changes, with sums of hundredths. It shares no code with the rules.
type Ways = {
  readonly isIn: (kind: HolderKind) => boolean
  readonly grounds: readonly ControlGround[]
  readonly pairs: readonly Pair[]
}

function naiveGroups(graph: OwnershipGraph, { isIn, grounds: by, pairs }: Ways): Map<string, Set<string>> {
  const inside = graph.nodes.filter(({ kind }) => isIn(kind)).map(({ id }) => id)
  const groups = new Map(inside.map((id) => [id, new Set([id])]))
  const join = (a: string, b: string) => {
    const [first, second] = [groups.get(a), groups.get(b)]
    if (!first || !second || first === second) return false
    for (const id of second) groups.set(id, first.add(id))
    return true
  }
  let moved = true
  while (moved) {
    moved = false
    for (const { from, to, ground } of graph.controls) if (by.includes(ground) && join(from, to)) moved = true
    for (const [a, b] of pairs) if (join(a, b)) moved = true
    for (const holder of inside)
      for (const held of inside)
        if (held !== holder && votesOf(graph, groups.get(holder) ?? new Set(), held) > 5000)
          if (join(holder, held)) moved = true
  }
  return groups
}

function votesOf(graph: OwnershipGraph, holders: ReadonlySet<string>, held: string): number {
  return graph.holdings
    .filter(({ owner, owned }) => owned === held && owner !== held && holders.has(owner))
    .reduce((sum, { votes }) => sum + Math.round(votes * 100), 0)
}

/** The higher of capital and votes, in hundredths of a percent, that some hold together. */
function heldBy(graph: OwnershipGraph, holders: ReadonlySet<string>, held: string): number {
  const capital = graph.holdings
    .filter(({ owner, owned }) => owned === held && holders.has(owner))
    .reduce((sum, one) => sum + Math.round(one.capital * 100), 0)
  return Math.max(capital, votesOf(graph, holders, held))
}

const isEnterprise = (kind: HolderKind) =>
  kind !== 'natural_person' && kind !== 'public_body' && kind !== 'small_local_authority'

function naiveLinked(graph: OwnershipGraph): Map<string, Set<string>> {
  const withPersons = naiveGroups(graph, {
    isIn: (kind) => kind === 'natural_person' || isEnterprise(kind),
    grounds,
    pairs: graph.linkedByOther,
  })
  const throughPersons = graph.sameMarket.filter(([a, b]) => withPersons.get(a)?.has(b))
  return naiveGroups(graph, {
    isIn: isEnterprise,
    grounds,
    pairs: [...graph.linkedByOther, ...throughPersons],
  })
}

describe('in 1 500 random graphs', () => {
  test('those linked, and those of one undertaking, are the ones that the naive way finds', () => {
    let joined = 0
    for (let seed = 1; seed <= 1500; seed++) {
      const graph = randomGraph(seed, false)
      const built = buildGraph(graph)
      const linked = naiveLinked(graph)
      const undertakings = naiveGroups(graph, {
        isIn: isEnterprise,
        grounds: ['appoints_majority', 'contract', 'agreement'],
        pairs: [],
      })
      for (const { id } of enterprises(graph)) {
        const { relations } = assessGroup(built, id)
        const found = Object.keys(relations).filter(
          (other) => relations[other] === 'linked' && linked.has(other),
        )
        expect([id, ...found].sort(), `graph ${seed}, ${id}`).toEqual([...(linked.get(id) ?? [])].sort())
        expect(singleUndertaking(built, id).members).toEqual([...(undertakings.get(id) ?? [])].sort())
        if (found.length > 1) joined++
      }
    }
    expect(joined).toBeGreaterThan(1000)
  })

  test('the sum is that of the naive way: every group beside every other, by the highest share between them', () => {
    let withPartners = 0
    for (let seed = 1; seed <= 1500; seed++) {
      const graph = randomGraph(seed, true)
      const built = buildGraph(graph)
      const linked = naiveLinked(graph)
      const awuOf = new Map(graph.nodes.map(({ id, figures }) => [id, Math.round((figures?.awu ?? 0) * 10)]))
      const sumOf = (group: ReadonlySet<string>) =>
        [...group].reduce((sum, id) => sum + (awuOf.get(id) ?? 0), 0)
      for (const { id } of enterprises(graph)) {
        const own = linked.get(id) ?? new Set()
        const partners = [...new Set(linked.values())]
          .filter((group) => group !== own)
          .map((group) => ({
            group,
            share: Math.max(
              ...[...own].map((held) => heldBy(graph, group, held)),
              ...[...group].map((held) => heldBy(graph, own, held)),
            ),
          }))
          .filter(({ share }) => share >= 2500)
        const expected = partners.reduce(
          (sum, { group, share }) => sum + share * sumOf(group),
          10_000 * sumOf(own),
        )
        if (partners.length > 0) withPartners++
        expect(assessGroup(built, id).total.awu, `graph ${seed}, ${id}`).toBe(expected / 100_000)
      }
    }
    expect(withPartners).toBeGreaterThan(1000)
  })

  test('every member of a single undertaking gives the same members', () => {
    for (let seed = 1; seed <= 1500; seed++) {
      const built = buildGraph(randomGraph(seed, false))
      for (const id of built.places.keys()) {
        const { members, because } = singleUndertaking(built, id)
        for (const other of members) expect(singleUndertaking(built, other).members).toEqual(members)
        expect(because).toHaveLength(Math.max(members.length - 1, 0))
      }
    }
  })

  test('the sum of a group of linked companies is the same from whichever member, when none of them is exempt or public', () => {
    let compared = 0
    for (let seed = 1; seed <= 1500; seed++) {
      const graph = randomGraph(seed, true)
      const built = buildGraph(graph)
      for (const { id } of enterprises(graph)) {
        const { total, sizeClass, relations } = assessGroup(built, id)
        for (const other of Object.keys(relations).filter((one) => relations[one] === 'linked')) {
          expect(assessGroup(built, other), `graph ${seed}, ${id} and ${other}`).toMatchObject({
            total,
            sizeClass,
          })
          compared++
        }
      }
    }
    expect(compared).toBeGreaterThan(1000)
  })

  test('the order of entry changes nothing, down to the words of the computation', () => {
    for (let seed = 1; seed <= 1500; seed++) {
      const graph = randomGraph(seed, false)
      const [built, again] = [buildGraph(graph), buildGraph(reordered(graph, seed + 7))]
      for (const { id } of enterprises(graph)) {
        expect(assessGroup(again, id), `graph ${seed}, ${id}`).toEqual(assessGroup(built, id))
        expect(singleUndertaking(again, id)).toEqual(singleUndertaking(built, id))
      }
    }
  })

  test('the sum is what the steps add, and nobody is added twice', () => {
    for (let seed = 1; seed <= 1500; seed++) {
      const graph = randomGraph(seed, false)
      const built = buildGraph(graph)
      for (const { id } of enterprises(graph)) {
        const { total, steps } = assessGroup(built, id)
        const added = steps.filter((step) => step.added !== null)
        expect(new Set(added.map(({ of }) => of)).size, `graph ${seed}, ${id}`).toBe(added.length)
        // Ten-thousandths: numbers have two decimals at most, and so have shares.
        const sum = added.reduce((whole, step) => whole + Math.round((step.added?.awu ?? 0) * 1e6), 0)
        expect(sum).toBe(Math.round(total.awu * 1e6))
      }
    }
  })
})
