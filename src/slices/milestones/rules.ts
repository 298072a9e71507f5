import { allow, type Decision, refuse } from '../../kit/decision.ts'
import type { MilestoneInput, MilestoneKind } from './types.ts'

export const isFinance = (kind: MilestoneKind): boolean =>
  kind === 'finance_applied' || kind === 'finance_obtained'

/** The kinds that say in words what is new: which market, which shop, which certificate. */
export const mustBeNamed = (kind: MilestoneKind): boolean =>
  kind === 'new_market' || kind === 'web_shop' || kind === 'certificate'

export type FactRefusal =
  | 'happens_ahead'
  | 'financier_missing'
  | 'financier_twice'
  | 'amount_missing'
  | 'fte_missing'
  | 'what_missing'
  | 'evidence_missing'

/**
 * Whether what is told of a milestone is enough for its kind. Finance has one source and an amount in whole öre; a hire its full-time equivalents; a
 * market, web shop or certificate its name; what a coach enters says what shows it, while a survey answer shows itself.
 *
 * @param today a day, `YYYY-MM-DD`
 * @returns refused `happens_ahead`, `financier_missing`, `financier_twice`, `amount_missing`, `fte_missing`, `what_missing`, `evidence_missing`
 */
export function decideMilestone(
  milestone: Omit<MilestoneInput, 'interventionIds' | 'talkId'>,
  today: string,
): Decision<FactRefusal> {
  const { kind, happenedOn, financierId, financierWords, amountOre, fte, what } = milestone
  if (happenedOn > today) return refuse('happens_ahead')
  if (isFinance(kind)) {
    if (financierId === null && financierWords === '') return refuse('financier_missing')
    if (financierId !== null && financierWords !== '') return refuse('financier_twice')
    if (amountOre === null || amountOre <= 0) return refuse('amount_missing')
  }
  if (kind === 'new_hire' && (fte === null || fte <= 0)) return refuse('fte_missing')
  if (mustBeNamed(kind) && what === '') return refuse('what_missing')
  if (milestone.surveyAnswerId === null && milestone.evidenceWords === '') return refuse('evidence_missing')
  return allow()
}
