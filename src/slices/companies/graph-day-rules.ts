import type { HolderFigures, HolderNode, OwnershipAround } from './graph-types.ts'
import { holdsOn, whole } from './holding-rules.ts'
import type { HolderKind, OwnershipGraph, OwnershipNode } from './ownership-types.ts'
import { euroRateFor } from './rates.ts'
import { toMillionEuro } from './rules.ts'

/** Which year's figures of a member were used, and by what rate; null when none are known. */
export type FiguresUsed = { readonly year: number; readonly sekPerEur: number }

export type GraphOnDay = {
  readonly graph: OwnershipGraph
  readonly figuresOf: ReadonlyMap<string, FiguresUsed>
}

/**
 * The graph as it stood on a day, each member with its figures of a year: that year's, else the latest before it, else the
 * first after it: a size known later says more than none, and the year used is stored. Amounts in
 * öre become million euro by the rate of the figures' year. A company that the register calls publicly owned, of which
 * nobody has said who owns it, has a public body as the owner of what is left.
 *
 * @source Commission Recommendation 2003/361/EC, Annex art. 3(4) and 4(1); checked 2026-11-29
 */
export function graphOnDay(around: OwnershipAround, on: string, year: number): GraphOnDay {
  const yearsOf = Map.groupBy(around.years, ({ holderId }) => holderId)
  const figuresOf = new Map<string, FiguresUsed>()
  const nodes = around.holders.map((holder): OwnershipNode => {
    const known = yearsOf.get(holder.id) ?? []
    const figures = known.findLast((one) => one.year <= year) ?? known[0]
    if (figures) figuresOf.set(String(holder.id), usedOf(figures))
    return nodeOf(holder, figures)
  })
  const holdings = around.holdings
    .filter((holding) => holdsOn(holding, on))
    .map(({ ownerId, ownedId, capitalBp, votesBp, investedEurCent }) => ({
      owner: String(ownerId),
      owned: String(ownedId),
      capital: capitalBp / 100,
      votes: votesBp / 100,
      investedMeur: investedEurCent === null ? null : investedEurCent / 100_000_000,
    }))
  const controls = around.controls.filter((control) => holdsOn(control, on))
  const unsaid = publicOwners(around, on)
  return {
    figuresOf,
    graph: {
      nodes: [...nodes, ...unsaid.map(({ owner }): OwnershipNode => ({ id: owner, kind: 'public_body' }))],
      holdings: [...holdings, ...unsaid],
      controls: controls.flatMap(({ fromId, toId, ground }) =>
        ground === 'jointly' ? [] : [{ from: String(fromId), to: String(toId), ground }],
      ),
      linkedByOther: controls.flatMap(({ fromId, toId, ground }) =>
        ground === 'jointly' ? [[String(fromId), String(toId)] as const] : [],
      ),
      sameMarket: around.ties.map(({ oneId, otherId }) => [String(oneId), String(otherId)] as const),
    },
  }
}

function usedOf({ year }: HolderFigures): FiguresUsed {
  return { year, sekPerEur: euroRateFor(year).yearEndSekPerEur }
}

function nodeOf(holder: HolderNode, figures: HolderFigures | undefined): OwnershipNode {
  const { inhabitants, budgetEurCent } = holder
  const kind: HolderKind = holder.legalForm === 'public_body' ? 'public_body' : holder.kind
  const toMeur = (ore: number | null) => (figures ? toMillionEuro(ore, usedOf(figures).sekPerEur) : null)
  return {
    id: String(holder.id),
    kind,
    figures: figures
      ? {
          awu: figures.awu,
          turnoverMeur: toMeur(figures.turnoverOre),
          balanceMeur: toMeur(figures.balanceOre),
        }
      : null,
    authority:
      inhabitants === null || budgetEurCent === null
        ? null
        : { inhabitants, budgetMeur: budgetEurCent / 100_000_000 },
  }
}

function publicOwners(around: OwnershipAround, on: string) {
  return around.holders
    .filter(({ ownership, legalForm }) => ownership === 'public' && legalForm !== 'public_body')
    .flatMap(({ id }) => {
      const held = around.holdings.filter((holding) => holding.ownedId === id && holdsOn(holding, on))
      const left = (of: 'capitalBp' | 'votesBp') =>
        (whole - held.reduce((sum, holding) => sum + holding[of], 0)) / 100
      const share = { capital: left('capitalBp'), votes: left('votesBp') }
      return Math.max(share.capital, share.votes) < 25
        ? []
        : [{ owner: `public-${id}`, owned: String(id), ...share }]
    })
}

/**
 * The part of a graph that hangs together with one of its members, in the order of ids. What a public body owns beside does
 * not: it connects nobody.
 */
export function surroundings(graph: OwnershipGraph, subject: string): OwnershipGraph {
  const kinds = new Map(graph.nodes.map(({ id, kind }) => [id, kind]))
  const next = new Map<string, string[]>()
  const join = (a: string, b: string) => next.set(a, [...(next.get(a) ?? []), b])
  const pairs = [
    ...graph.holdings.map(({ owner, owned }) => [owner, owned] as const),
    ...graph.controls.map(({ from, to }) => [from, to] as const),
    ...graph.linkedByOther,
  ]
  for (const [a, b] of pairs) {
    join(a, b)
    join(b, a)
  }
  const near = new Set([subject])
  // The set grows while it is gone through.
  for (const id of near) {
    if (kinds.get(id) === 'public_body' && id !== subject) continue
    for (const other of next.get(id) ?? []) near.add(other)
  }
  const both = (a: string, b: string) => near.has(a) && near.has(b)
  return {
    nodes: graph.nodes.filter(({ id }) => near.has(id)),
    holdings: graph.holdings.filter(({ owner, owned }) => both(owner, owned)),
    controls: graph.controls.filter(({ from, to }) => both(from, to)),
    linkedByOther: graph.linkedByOther.filter(([a, b]) => both(a, b)),
    sameMarket: graph.sameMarket.filter(([a, b]) => both(a, b)),
  }
}
