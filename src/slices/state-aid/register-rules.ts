import type { Day } from '../../kit/day.ts'
import { addWorkingDays } from '../../kit/working-day.ts'

export const registerRuleVersion = 'register-deadline-v1'

/**
 * Working days from the grant within which aid is entered in the central register.
 * @source Regulation (EU) 2023/2831 art. 6(2); checked 2026-11-29
 */
export const registerWorkingDays = 20

/**
 * The last day to enter aid in the register: the twentieth working day after the day it was granted, which is not itself counted. Working days
 * are Monday to Friday but no nationwide public holidays; the eves of Midsummer, Christmas and the New Year are counted as working days, so
 * that the day shown is never too late.
 *
 * @param grantedOn the day the legal right to the aid was given, not the day it was paid
 * @source Regulation (EU) 2023/2831 art. 6(1)–(2); Regulation (EEC, Euratom) No 1182/71 art. 2(2), 3(1); lag (1989:253) om allmänna helgdagar; checked 2026-11-29
 */
export function registerDueOn(grantedOn: Day): Day {
  return addWorkingDays(grantedOn, registerWorkingDays)
}
