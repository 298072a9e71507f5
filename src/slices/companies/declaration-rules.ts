import type { DeclarationContent, DeclaredRelation } from './declaration-types.ts'
import type { Shares } from './holder-types.ts'
import { ownershipThresholds } from './ownership-rates.ts'

/** A holding that stands, as it is compared with what was declared: `other` is who it is with. */
export type Standing = Shares & {
  readonly id: number
  readonly side: 'owners' | 'owned'
  readonly otherName: string | null
  readonly otherNumber: string | null
}

export type PlanStep =
  | { readonly act: 'add'; readonly side: Standing['side']; readonly declared: DeclaredRelation }
  | {
      readonly act: 'change' | 'keep'
      readonly side: Standing['side']
      readonly declared: DeclaredRelation
      readonly standing: Standing
    }
  | { readonly act: 'end' | 'leave'; readonly side: Standing['side']; readonly standing: Standing }

/**
 * What taking a declaration over does with each holding: added, changed, kept; what the company no longer names is ended
 * when it is 25 % or more, since the declaration names all of those, and left when it is less.
 *
 * @param standing holdings that hold on the day, in hundredths of a percent
 * @returns steps in the order of the declaration, then those it does not name
 * @source User Guide to the SME definition, model declaration; Commission Recommendation 2003/361/EC, Annex art. 3; checked 2026-11-29
 */
export function planTakeOver(
  content: DeclarationContent,
  standing: readonly Standing[],
): readonly PlanStep[] {
  const matched = new Set<number>()
  const named = (['owners', 'owned'] as const).flatMap((side) =>
    content[side].map((declared): PlanStep => {
      const found = standing.find((one) => one.side === side && !matched.has(one.id) && isSame(one, declared))
      if (!found) return { act: 'add', side, declared }
      matched.add(found.id)
      const same = found.capitalBp === declared.capitalBp && found.votesBp === declared.votesBp
      return { act: same ? 'keep' : 'change', side, declared, standing: found }
    }),
  )
  const unnamed = standing
    .filter(({ id }) => !matched.has(id))
    .map((one): PlanStep => {
      const isLarge = Math.max(one.capitalBp, one.votesBp) >= ownershipThresholds.partnerFromPercent * 100
      return { act: isLarge ? 'end' : 'leave', side: one.side, standing: one }
    })
  return [...named, ...unnamed]
}

function isSame(one: Standing, declared: DeclaredRelation): boolean {
  if (one.otherNumber !== null && declared.orgNumber !== null) return one.otherNumber === declared.orgNumber
  return one.otherName !== null && key(one.otherName) === key(declared.name)
}

const key = (name: string) => name.toLowerCase().replace(/\s+/g, ' ').trim()
