import { allow, type Decision, refuse } from '../../kit/decision.ts'
import type { ReferralOutcome } from './referral-types.ts'

/** Days after which the partner is asked how it went. */
export const daysBeforeAsking = 30

/**
 * Whether a contact person may be named to a partner: only with that person's consent, which is dated.
 *
 * @returns refused `consent_missing`
 * @source Regulation (EU) 2016/679 (GDPR), art. 6.1 a; checked 2026-11-23
 */
export function decideNaming(contactIsNamed: boolean, consented: boolean): Decision<'consent_missing'> {
  return contactIsNamed && !consented ? refuse('consent_missing') : allow()
}

/** What becomes of the need when the partner answers: helped is met, anything else is open again. */
export function needAfter(outcome: ReferralOutcome): 'met' | 'open' {
  return outcome === 'helped' ? 'met' : 'open'
}
