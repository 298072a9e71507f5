import { type Day, day } from '../../kit/day.ts'
import { divideRounded, fromExact, toExact } from '../../kit/decimal.ts'
import { allow, type Decision, refuse } from '../../kit/decision.ts'
import { type SizeClass, sizeCeilings } from './rates.ts'

/** Annual work units, and million euro; an amount that is not known is null. */
export interface SizeFigures {
  readonly awu: number
  readonly turnoverMeur: number | null
  readonly balanceMeur: number | null
}

/** What a company declared for itself, or for the whole group with itself in it, for one year. */
export interface DeclaredYear {
  readonly year: number
  readonly awu: number
  readonly turnoverOre: number | null
  readonly balanceOre: number | null
  readonly sekPerEur: number
}

export interface SizeStep extends SizeFigures {
  readonly of: 'own' | 'group'
  readonly year: number
  readonly sekPerEur: number
  readonly sizeClass: SizeClass | null
}

export type SizeReason = 'large_enterprise' | 'large_when_group_summed' | 'size_not_declared'

/** The answer and every step to it, stored as it stands. */
export interface SizeAssessment {
  readonly ruleVersion: string
  readonly on: Day
  readonly sizeClass: SizeClass | null
  readonly basis: 'own' | 'group' | null
  readonly reason: SizeReason | null
  readonly steps: readonly SizeStep[]
}

export const sizeRuleVersion = 'size-2003-361-v1'

/**
 * The size class of an enterprise that stands alone, from its headcount (AWU) and its turnover or balance sheet total
 * (million euro). One of the two amounts is enough to meet a ceiling; an unknown amount meets none.
 * `on` is the day whose ceilings apply. Refuses `turnover_and_balance_missing` when the class depends on both unknown
 * amounts; 250 AWU or more is large whatever they are.
 * @source Commission Recommendation 2003/361/EC, Annex art. 2; checked 2026-11-23
 */
export function decideSizeClass(
  figures: SizeFigures,
  on: Day = day('2005-01-01'),
): Decision<'turnover_and_balance_missing', SizeClass> {
  const { awu, turnoverMeur, balanceMeur } = figures
  const inForce = sizeCeilings.filter((ceiling) => ceiling.from <= on)
  const byHeadcount = inForce.filter((ceiling) => awu < ceiling.awuBelow)
  if (byHeadcount.length === 0) return allow('large')
  if (turnoverMeur === null && balanceMeur === null) return refuse('turnover_and_balance_missing')
  const met = byHeadcount.find(
    (ceiling) =>
      (turnoverMeur !== null && turnoverMeur <= ceiling.turnoverAtMostMeur) ||
      (balanceMeur !== null && balanceMeur <= ceiling.balanceAtMostMeur),
  )
  return allow(met ? met.sizeClass : 'large')
}

/**
 * The size of a company on a day. A company in a group is as large as the whole group summed; being in a group does
 * not by itself make it large. `group` is the group's declared totals, the company's own included, or `not_declared`
 * when it is known to be in a group whose totals are not; amounts in öre are converted by the rate given beside them.
 * The reason is null for an SME. The rule of two consecutive years (art. 4(2)) is not applied here.
 * @source Commission Recommendation 2003/361/EC, Annex art. 2, 3 and 6; checked 2026-11-23
 */
export function assessSize(facts: {
  readonly on: Day
  readonly own: DeclaredYear | null
  readonly group: DeclaredYear | 'not_declared' | null
}): SizeAssessment {
  const own = facts.own && stepOf('own', facts.own, facts.on)
  const group = facts.group && facts.group !== 'not_declared' ? stepOf('group', facts.group, facts.on) : null
  const steps = [own, group].filter((step) => step !== null)
  const answer = (sizeClass: SizeClass | null, basis: 'own' | 'group' | null, reason: SizeReason | null) => ({
    ruleVersion: sizeRuleVersion,
    on: facts.on,
    sizeClass,
    basis,
    reason,
    steps,
  })
  if (own?.sizeClass === 'large') return answer('large', 'own', 'large_enterprise')
  if (group?.sizeClass === 'large') return answer('large', 'group', 'large_when_group_summed')
  const decisive = facts.group === null ? own : group
  if (!decisive?.sizeClass) return answer(null, null, 'size_not_declared')
  // Totals declared smaller than the company's own would be a slip; the larger of the two is then the careful answer.
  if (own?.sizeClass && rank[own.sizeClass] > rank[decisive.sizeClass])
    return answer(own.sizeClass, 'own', null)
  return answer(decisive.sizeClass, decisive.of, null)
}

const rank: Readonly<Record<SizeClass, number>> = { micro: 0, small: 1, medium: 2, large: 3 }

function stepOf(of: 'own' | 'group', declared: DeclaredYear, on: Day): SizeStep {
  const { year, awu, sekPerEur } = declared
  const turnoverMeur = toMillionEuro(declared.turnoverOre, sekPerEur)
  const balanceMeur = toMillionEuro(declared.balanceOre, sekPerEur)
  const decision = decideSizeClass({ awu, turnoverMeur, balanceMeur }, on)
  return {
    of,
    year,
    awu,
    turnoverMeur,
    balanceMeur,
    sekPerEur,
    sizeClass: decision.allowed ? decision.value : null,
  }
}

/**
 * Öre as million euro, to the millionth of a euro. Reckoned in whole numbers: an amount that is a ceiling exactly must not come out above it.
 *
 * @param amountOre null when it is not known, and then the answer is
 * @source Commission Recommendation 2003/361/EC, Annex art. 2 and 4(1): amounts in euro, silent on how they are converted; checked 2026-11-29
 */
export function toMillionEuro(amountOre: number | null, sekPerEur: number): number | null {
  if (amountOre === null) return null
  const rate = toExact([sekPerEur])
  const millionths = divideRounded(BigInt(amountOre) * 10_000n * rate.partsPerOne, rate.whole[0] ?? 0n)
  return fromExact(millionths, 10n ** 12n)
}

/** What a project's decision says about whom it is for. */
export interface TargetGroupRules {
  readonly smeOnly: boolean
  readonly privatelyOwnedOnly: boolean
  /** Some decisions leave out every company that belongs to a group, whatever its size. */
  readonly groupMembersExcluded: boolean
  readonly seatInProjectRequired: boolean
}

export type TargetGroupReason =
  | 'publicly_owned'
  | 'large_enterprise'
  | 'large_when_group_summed'
  | 'group_outside_target'
  | 'seat_outside'
  | 'size_not_declared'

export interface TargetGroupAssessment {
  readonly ruleVersion: string
  readonly inTargetGroup: boolean
  readonly reason: TargetGroupReason | null
}

export const targetGroupRuleVersion = 'target-group-v1'

/**
 * Whether a company belongs to a project's target group, and if not, the first reason that holds. `ownership` is
 * public when public bodies hold 25 % or more of capital or votes: such a company is never an SME. The seat is a
 * municipality code, null when unknown or abroad; `municipalities` are the codes that take part in the project.
 * A company outside the target group is welcome and is shown with its reason; it is not counted.
 * @source Commission Recommendation 2003/361/EC, Annex art. 2 and 3(4); the project's grant decision; checked 2026-11-23
 */
export function assessTargetGroup(facts: {
  readonly size: Pick<SizeAssessment, 'sizeClass' | 'reason'>
  readonly ownership: 'private' | 'public'
  readonly inGroup: boolean
  readonly seatMunicipality: string | null
  readonly rules: TargetGroupRules
  readonly municipalities: readonly string[]
}): TargetGroupAssessment {
  const { size, ownership, inGroup, seatMunicipality, rules, municipalities } = facts
  const seatInside = seatMunicipality !== null && municipalities.includes(seatMunicipality)
  const outside = (reason: TargetGroupReason) =>
    ({ ruleVersion: targetGroupRuleVersion, inTargetGroup: false, reason }) as const
  if (ownership === 'public' && (rules.privatelyOwnedOnly || rules.smeOnly)) return outside('publicly_owned')
  if (rules.smeOnly && size.sizeClass === 'large') return outside(size.reason ?? 'large_enterprise')
  if (rules.groupMembersExcluded && inGroup) return outside('group_outside_target')
  if (rules.seatInProjectRequired && !seatInside) return outside('seat_outside')
  if (rules.smeOnly && size.sizeClass === null) return outside('size_not_declared')
  return { ruleVersion: targetGroupRuleVersion, inTargetGroup: true, reason: null }
}
