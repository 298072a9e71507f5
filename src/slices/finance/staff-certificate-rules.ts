import { lastDayOfMonth, parseDay } from '../../kit/day.ts'
import { allow, type Decision, refuse } from '../../kit/decision.ts'
import type { StaffShare } from './staff-types.ts'

/** First and last day, YYYY-MM-DD. */
export type CertificatePeriod = { readonly fromOn: string; readonly toOn: string }

/**
 * Which time a certificate of a fixed share is of: what is asked for, within the time of the post; else from its first month until it ends, or
 * until this month for one that goes on. It may be made before the work: it says what has been decided.
 *
 * @param asked months, YYYY-MM; left out for the post's own bounds
 * @param today YYYY-MM-DD
 * @returns refused `no_fixed_share` (hours are proved by timesheets), `fromMissing` and `toMissing` (no such month), `ends_before_start`,
 * `from_outside` and `to_outside` (of the post's time)
 */
export function decideCertificatePeriod(
  share: Pick<StaffShare, 'method' | 'fromOn' | 'toOn'>,
  asked: { readonly from: string | undefined; readonly to: string | undefined },
  today: string,
): Decision<
  'no_fixed_share' | 'fromMissing' | 'toMissing' | 'ends_before_start' | 'from_outside' | 'to_outside',
  CertificatePeriod
> {
  if (share.method !== 'fixed_share') return refuse('no_fixed_share')
  const fromOn = asked.from === undefined ? share.fromOn : firstOf(asked.from)
  if (fromOn === null) return refuse('fromMissing')
  const lastOn = share.toOn ?? lastDayOfMonth(today > share.fromOn ? today : share.fromOn)
  const askedTo = asked.to === undefined ? lastOn.slice(0, 7) : asked.to
  const toMonth = firstOf(askedTo)
  if (toMonth === null) return refuse('toMissing')
  if (toMonth < fromOn) return refuse('ends_before_start')
  if (fromOn < share.fromOn || (share.toOn !== null && fromOn > share.toOn)) return refuse('from_outside')
  if (share.toOn !== null && toMonth > share.toOn) return refuse('to_outside')
  const endOn = lastDayOfMonth(toMonth)
  return allow({ fromOn, toOn: share.toOn !== null && share.toOn < endOn ? share.toOn : endOn })
}

const firstOf = (month: string): string | null =>
  /^\d{4}-\d{2}$/.test(month) && parseDay(`${month}-01`) !== null ? `${month}-01` : null
