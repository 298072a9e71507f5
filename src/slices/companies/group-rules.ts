import { type Day, day } from '../../kit/day.ts'
import { isEnterprise } from './group-graph-rules.ts'
import { findPartners } from './group-partner-rules.ts'
import { findPublicPercent } from './group-public-rules.ts'
import { listOverHundred, listRelations, listSteps } from './group-step-rules.ts'
import { type Added, sumAtLeast, sumFigures } from './group-sum-rules.ts'
import type { BuiltGraph, GroupAssessment, GroupBecause, Place } from './group-types.ts'
import { ownershipThresholds } from './ownership-rates.ts'
import type { SizeClass } from './rates.ts'
import { decideSizeClass } from './rules.ts'

export const groupRuleVersion = 'group-2003-361-v1'

/**
 * The size class of a company with all that it is linked to and partner with, by their summed numbers, and whether it is an SME.
 * Its own numbers, 100 % of those linked to it directly or through others, and of each partner, with all linked to that partner, the
 * higher of capital and votes; a partner's partner never. Numbers are the enterprises' own, not consolidated. 25 % or more held by public
 * bodies makes no SME whatever the size. When numbers are missing the class is null, unless it is large without them.
 * `graph` is built by `buildGraph`, `subject` the id of an enterprise or a public body in it (throws otherwise), `on` the day whose
 * ceilings apply. The rule of two consecutive years is `classesOverYears`.
 * @returns the class, whether an SME, why, the sum, what each around it is, the computation step by step, what is missing and warnings
 * @source Commission Recommendation 2003/361/EC, Annex art. 2, 3 and 6; User Guide, examples 1–5; checked 2026-11-29
 */
export function assessGroup(
  graph: BuiltGraph,
  subject: string,
  on: Day = day('2005-01-01'),
): GroupAssessment {
  const place = graph.places.get(subject)
  if (!place || place.kind === 'natural_person') throw new Error(`${subject} is no company in the graph`)
  const group = isEnterprise(place) ? graph.linked.groupOf(place) : [place]
  const { partners, others } = isEnterprise(place) ? findPartners(graph, group) : { partners: [], others: [] }
  const added: Added[] = [
    ...group.map((member) => ({ place: member, parts: graph.hundred })),
    ...partners.flatMap(({ group: theirs, parts }) => theirs.map((one) => ({ place: one, parts }))),
  ]
  const { sizeClass, missing } = classOf(added, graph.hundred, on)
  const publicPercent = findPublicPercent(graph, place)
  const isPublic =
    publicPercent >= ownershipThresholds.publicFromPercent || graph.publiclyControlled.has(place)
  return {
    ruleVersion: groupRuleVersion,
    sizeClass,
    sme: isPublic ? false : sizeClass && sizeClass !== 'large',
    because: isPublic ? 'publicly_owned' : whyOf(place, sizeClass, on, partners.length > 0, group.length > 1),
    total: sumFigures(added, graph.hundred),
    missing,
    publicPercent,
    relations: listRelations(graph, place, partners, others),
    steps: listSteps(graph, place, partners, others),
    warnings: listOverHundred(
      graph,
      new Set([...group, ...partners.flatMap(({ direct }) => [...direct.keys()])]),
    ),
  }
}

function classOf(
  added: readonly Added[],
  hundred: bigint,
  on: Day,
): { readonly sizeClass: SizeClass | null; readonly missing: readonly string[] } {
  const unknown = added.filter(({ place }) => !place.figures).map(({ place }) => place.id)
  const decision = decideSizeClass(sumFigures(added, hundred), on)
  if (unknown.length === 0 && decision.allowed) return { sizeClass: decision.value, missing: [] }
  const partly = added.filter(
    ({ place: { figures } }) => figures && (figures.turnoverMeur === null || figures.balanceMeur === null),
  )
  const missing = decision.allowed ? unknown : [...unknown, ...partly.map(({ place }) => place.id)]
  const atLeast = decideSizeClass(sumAtLeast(added, hundred), on)
  return { sizeClass: atLeast.allowed && atLeast.value === 'large' ? 'large' : null, missing }
}

function whyOf(
  place: Place,
  sizeClass: SizeClass | null,
  on: Day,
  hasPartners: boolean,
  isLinked: boolean,
): GroupBecause {
  if (sizeClass === null) return isLinked || hasPartners ? 'group_figures_missing' : 'size_not_declared'
  if (sizeClass === 'large') {
    const own = place.figures && decideSizeClass(place.figures, on)
    return own?.allowed && own.value === 'large' ? 'large_enterprise' : 'large_when_group_summed'
  }
  if (isLinked) return 'with_linked'
  return hasPartners ? 'with_partners' : 'autonomous'
}
