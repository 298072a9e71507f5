import { classesOverYears } from './class-years-rules.ts'
import type { GroupAssessment } from './group-types.ts'
import type { SizeClass } from './rates.ts'
import type { SizeAssessment, SizeReason } from './rules.ts'
import { sizeClasses } from './types.ts'

export const sizeYearsRuleVersion = 'size-2003-361-v2'

/** What is known of a company's size by the figures of one year. */
export interface YearToSize {
  readonly year: number
  /** By its own figures, and the group's totals as the company declared them. */
  readonly declared: SizeAssessment
  /** By the ownership graph; null when the company is not in it. */
  readonly group: GroupAssessment | null
}

/** The size by the figures of one year, with each step to it; stored as it stands. */
export interface SizeOfYear extends SizeAssessment {
  readonly year: number
  /** What the year's figures say by themselves; the class that holds follows when it is so two years running. */
  readonly rawClass: SizeClass | null
  /** The class followed at once, because the company came into a group that year. */
  readonly changedAtOnce: boolean
  readonly group: GroupAssessment | null
  /** Whether the declared totals of the group decided although the graph says something too. */
  readonly declaredDecided: boolean
  /** What public bodies hold of the company, at least, in percent. */
  readonly publicPercent: number
}

/**
 * The size of a company year by year. What the ownership graph says goes before group totals that the company declared,
 * unless those make it larger: then somebody is missing in the graph. The class that holds changes when a ceiling was
 * passed two accounting years running, and at once when the company comes into a larger group. After a year that is not
 * declared the next counts as it is: nothing is known of the year before it.
 *
 * @returns the years in their order, each with its class, why, and the steps
 * @source Commission Recommendation 2003/361/EC, Annex art. 2–6; User Guide on change of ownership; checked 2026-11-29
 */
export function sizesOverYears(years: readonly YearToSize[]): readonly SizeOfYear[] {
  const raw = years.toSorted((a, b) => a.year - b.year).map(rawSize)
  const atOnce = raw.map((one, at) => cameIntoGroup(raw[at - 1], one))
  const held = runsOf(raw).flatMap((run) =>
    classesOverYears(
      run.map((at) => ({
        year: raw[at]?.year ?? 0,
        sizeClass: raw[at]?.rawClass ?? null,
        ownershipChanged: atOnce[at] ?? false,
      })),
    ),
  )
  let reason: SizeReason | null = null
  return raw.map((one, at): SizeOfYear => {
    const sizeClass = held[at]?.sizeClass ?? null
    // A company that was large stays so with the reason it had, until the second year below.
    reason = sizeClass === 'large' ? (one.reason ?? reason ?? 'large_enterprise') : null
    return {
      ...one,
      ruleVersion: sizeYearsRuleVersion,
      sizeClass,
      reason: sizeClass === null ? 'size_not_declared' : reason,
      changedAtOnce: atOnce[at] ?? false,
    }
  })
}

type RawSize = Omit<SizeOfYear, 'changedAtOnce'>

function rawSize({ year, declared, group }: YearToSize): RawSize {
  const answer = (
    sizeClass: SizeClass | null,
    basis: SizeOfYear['basis'],
    reason: SizeReason | null,
    declaredDecided = false,
  ): RawSize => ({
    ...declared,
    year,
    rawClass: sizeClass,
    sizeClass,
    basis,
    reason,
    group,
    declaredDecided,
    publicPercent: group?.publicPercent ?? 0,
  })
  const related = group !== null && relatedIn(group).length > 0
  if (!related || declared.reason === 'large_enterprise')
    return answer(declared.sizeClass, declared.basis, declared.reason)
  const totals = declared.basis === 'group' ? declared.sizeClass : null
  if (totals && (group.sizeClass === null || rank(totals) > rank(group.sizeClass)))
    return answer(totals, 'group', declared.reason, true)
  if (group.sizeClass === null) return answer(null, 'group', 'size_not_declared')
  return answer(group.sizeClass, 'group', group.sizeClass === 'large' ? 'large_when_group_summed' : null)
}

const rank = (sizeClass: SizeClass) => sizeClasses.indexOf(sizeClass)

function relatedIn({ relations }: GroupAssessment): readonly string[] {
  return Object.entries(relations).flatMap(([id, relation]) =>
    relation === 'linked' || relation === 'partner' ? [id] : [],
  )
}

/** It is linked to somebody it was not linked to the year before, and is larger by that. */
function cameIntoGroup(before: RawSize | undefined, now: RawSize): boolean {
  if (!before?.rawClass || !now.rawClass || before.year !== now.year - 1) return false
  if (!now.group || rank(now.rawClass) <= rank(before.rawClass)) return false
  const { relations } = now.group
  return Object.keys(relations).some(
    (id) => relations[id] === 'linked' && before.group?.relations[id] !== 'linked',
  )
}

/** Places of years that stand next to each other. */
function runsOf(years: readonly RawSize[]): readonly (readonly number[])[] {
  const runs: number[][] = []
  for (const [at, { year }] of years.entries()) {
    const before = years[at - 1]
    if (before && before.year === year - 1) runs.at(-1)?.push(at)
    else runs.push([at])
  }
  return runs
}
