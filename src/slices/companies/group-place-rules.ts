import { fromExact, toExact } from '../../kit/decimal.ts'
import type { Place, Share } from './group-types.ts'
import type { OwnershipGraph } from './ownership-types.ts'

type Building = Place & { readonly into: Share[]; readonly out: Share[] }

/**
 * The places of a graph with their shares, in the order of their ids whatever order they were entered in. Percents become whole parts
 * (`hundred` of them are 100 %), so that their sums are exact. What an owner has in the same company in several holdings is added, what a
 * company owns of itself is left out. Throws when an id stands twice among the nodes.
 */
export function layOutPlaces(graph: OwnershipGraph): {
  readonly places: ReadonlyMap<string, Place>
  readonly hundred: bigint
} {
  const places = new Map<string, Building>(idsOf(graph).map((id) => [id, stranger(id)]))
  const said = new Set<string>()
  for (const { id, kind, figures = null, authority = null } of graph.nodes) {
    if (said.has(id)) throw new Error(`${id} stands twice in the graph`)
    said.add(id)
    places.set(id, { id, kind, figures, authority, into: [], out: [] })
  }
  const { whole, partsPerOne } = toExact(graph.holdings.flatMap(({ capital, votes }) => [capital, votes]))
  const byOwner = new Map<string, Map<string, Share>>()
  graph.holdings.forEach(({ owner, owned, investedMeur = null }, nth) => {
    const [from, to] = [places.get(owner), places.get(owned)]
    if (!from || !to || from === to) return
    const shares = byOwner.get(owner) ?? new Map<string, Share>()
    byOwner.set(owner, shares)
    const before = shares.get(owned)
    shares.set(owned, {
      owner: from,
      owned: to,
      capital: (whole[2 * nth] ?? 0n) + (before?.capital ?? 0n),
      votes: (whole[2 * nth + 1] ?? 0n) + (before?.votes ?? 0n),
      investedMeur: sumOfKnown([before?.investedMeur ?? null, investedMeur]),
    })
  })
  for (const owner of places.values()) {
    for (const share of [...(byOwner.get(owner.id)?.values() ?? [])].sort((a, b) =>
      a.owned.id < b.owned.id ? -1 : 1,
    )) {
      owner.out.push(share)
      places.get(share.owned.id)?.into.push(share)
    }
  }
  return { places, hundred: 100n * partsPerOne }
}

/** The sum of amounts that are known, as they are written; null when none is. */
export function sumOfKnown(amounts: readonly (number | null)[]): number | null {
  const known = amounts.filter((amount) => amount !== null)
  if (known.length < 2) return known[0] ?? null
  const { whole, partsPerOne } = toExact(known)
  return fromExact(
    whole.reduce((sum, part) => sum + part, 0n),
    partsPerOne,
  )
}

function idsOf(graph: OwnershipGraph): readonly string[] {
  const ids = new Set<string>()
  for (const { id } of graph.nodes) ids.add(id)
  for (const { owner, owned } of graph.holdings) ids.add(owner).add(owned)
  for (const { from, to } of graph.controls) ids.add(from).add(to)
  for (const [a, b] of graph.linkedByOther) ids.add(a).add(b)
  for (const [a, b] of graph.sameMarket) ids.add(a).add(b)
  return [...ids].sort()
}

function stranger(id: string): Building {
  return { id, kind: 'enterprise', figures: null, authority: null, into: [], out: [] }
}
