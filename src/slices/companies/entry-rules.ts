import { allow, type Decision, refuse } from '../../kit/decision.ts'
import { checkOrgNumber } from '../../kit/org-number.ts'
import type { LegalForm } from './types.ts'

export type NumberRefusal = 'number_wrong' | 'number_missing' | 'number_personal' | 'number_not_personal'

/**
 * Whether a number fits the legal form; gives its ten digits. A sole trader's number is a personal number and may be left
 * out; every other form needs an organisation number.
 * @param number as typed, ten or twelve digits, with or without dash
 * @source Lag (1974:174) om identitetsbeteckning för juridiska personer m.fl. 1 §; checked 2026-11-23
 */
export function decideNumber(
  number: string | null,
  legalForm: LegalForm,
): Decision<NumberRefusal, string | null> {
  const isSoleTrader = legalForm === 'sole_trader'
  if (number === null) return isSoleTrader ? allow(null) : refuse('number_missing')
  const check = checkOrgNumber(number)
  if (!check.valid) return refuse('number_wrong')
  if (check.kind === 'sole_trader') return isSoleTrader ? allow(check.digits) : refuse('number_personal')
  return isSoleTrader ? refuse('number_not_personal') : allow(check.digits)
}

/**
 * Whether the one who moves a company's seat still reaches it afterwards. Who would lose it must first let another office
 * take over, or enter a workplace.
 */
export function decideSeatMove(company: {
  readonly worksIn: readonly string[]
  readonly keptBy: string
  readonly newSeat: string
  readonly workplaces: readonly string[]
}): Decision<'leaves_own_offices'> {
  const homes = [company.keptBy, company.newSeat, ...company.workplaces]
  return homes.some((code) => company.worksIn.includes(code)) ? allow() : refuse('leaves_own_offices')
}

/** A year's figures can be declared when the year has begun; one begun is a forecast that the source tells of. */
export function decideYear(year: number, today: string): Decision<'year_ahead'> {
  return year <= Number(today.slice(0, 4)) ? allow() : refuse('year_ahead')
}
