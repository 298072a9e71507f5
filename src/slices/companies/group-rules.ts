import { type Day, day } from '../../kit/day.ts'
import { type Around, findAround } from './group-around-rules.ts'
import { isEnterprise } from './group-graph-rules.ts'
import { findPublicPercent } from './group-public-rules.ts'
import { listLinkedSteps } from './group-step-rules.ts'
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
  const around = findAround(graph, isEnterprise(place) ? graph.linked.groupOf(place) : [place])
  const { sizeClass, missing } = classOf(around, on)
  const publicPercent = findPublicPercent(graph, place)
  const isPublic =
    publicPercent >= ownershipThresholds.publicFromPercent || graph.publiclyControlled.has(place)
  const { [subject]: _itself, ...relations } = around.relations
  return {
    ruleVersion: groupRuleVersion,
    sizeClass,
    sme: isPublic ? false : sizeClass && sizeClass !== 'large',
    because: isPublic ? 'publicly_owned' : whyOf(place, sizeClass, on, around),
    total: around.total,
    missing,
    publicPercent,
    relations,
    steps: [
      ...listLinkedSteps(graph, place),
      ...around.partnerSteps,
      ...around.otherSteps.filter(
        ({ how, of, through }) => how !== 'below_partner' || of === subject || through === subject,
      ),
    ],
    warnings: around.warnings,
  }
}

function classOf(
  { unknown, partly, total, atLeast }: Around,
  on: Day,
): { readonly sizeClass: SizeClass | null; readonly missing: readonly string[] } {
  const decision = decideSizeClass(total, on)
  if (unknown.length === 0 && decision.allowed) return { sizeClass: decision.value, missing: [] }
  const missing = decision.allowed ? unknown : [...unknown, ...partly]
  const least = decideSizeClass(atLeast, on)
  return { sizeClass: least.allowed && least.value === 'large' ? 'large' : null, missing }
}

function whyOf(
  place: Place,
  sizeClass: SizeClass | null,
  on: Day,
  { isLinked, hasPartners }: Around,
): GroupBecause {
  if (sizeClass === null) return isLinked || hasPartners ? 'group_figures_missing' : 'size_not_declared'
  if (sizeClass === 'large') {
    const own = place.figures && decideSizeClass(place.figures, on)
    return own?.allowed && own.value === 'large' ? 'large_enterprise' : 'large_when_group_summed'
  }
  if (isLinked) return 'with_linked'
  return hasPartners ? 'with_partners' : 'autonomous'
}
