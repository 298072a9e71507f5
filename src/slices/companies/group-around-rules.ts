import { findPartners } from './group-partner-rules.ts'
import { listOtherSteps, listOverHundred, listPartnerSteps, listRelations } from './group-step-rules.ts'
import { type Added, sumAtLeast, sumFigures } from './group-sum-rules.ts'
import type { BuiltGraph, GroupStep, OverHundred, Place, Relation } from './group-types.ts'
import type { SizeFigures } from './rules.ts'

/** What is the same for every member of a group of linked enterprises. */
export interface Around {
  readonly isLinked: boolean
  readonly hasPartners: boolean
  readonly total: SizeFigures
  /** What the sum is at least, numbers that are not known taken as nought. */
  readonly atLeast: SizeFigures
  /** Those whose numbers nobody has said, and those of whom one amount is not known. */
  readonly unknown: readonly string[]
  readonly partly: readonly string[]
  readonly relations: Readonly<Record<string, Relation>>
  readonly partnerSteps: readonly GroupStep[]
  readonly otherSteps: readonly GroupStep[]
  readonly warnings: readonly OverHundred[]
}

// A group of a thousand is asked for a thousand companies: its sum is worked out for the first, and forgotten with the graph.
const known = new WeakMap<readonly Place[], Around>()

/** A group's sum, partners and what else is the same for all its members. `group` is one of those that the graph is divided into. */
export function findAround(graph: BuiltGraph, group: readonly Place[]): Around {
  const before = known.get(group)
  if (before) return before
  const { partners, others } = findPartners(graph, group)
  const added: Added[] = [
    ...group.map((member) => ({ place: member, parts: graph.hundred })),
    ...partners.flatMap(({ group: theirs, parts }) => theirs.map((place) => ({ place, parts }))),
  ]
  const idsOf = (of: readonly Added[]) => of.map(({ place }) => place.id)
  const unknown = idsOf(added.filter(({ place }) => !place.figures))
  const partly = idsOf(
    added.filter(
      ({ place: { figures } }) => figures && (figures.turnoverMeur === null || figures.balanceMeur === null),
    ),
  )
  const total = sumFigures(added, graph.hundred)
  const isWhole = unknown.length === 0 && partly.length === 0
  const around = {
    isLinked: group.length > 1,
    hasPartners: partners.length > 0,
    total,
    atLeast: isWhole ? total : sumAtLeast(added, graph.hundred),
    unknown,
    partly,
    relations: listRelations(graph, group, partners, others),
    partnerSteps: listPartnerSteps(graph, partners),
    otherSteps: listOtherSteps(graph, group, others),
    warnings: listOverHundred(
      graph,
      new Set([...group, ...partners.flatMap(({ direct }) => [...direct.keys()])]),
    ),
  }
  known.set(group, around)
  return around
}
