import { formatDay, parseDay } from '../../kit/day.ts'
import type { Language } from '../../kit/language.ts'
import { eurCent, formatEurCent, formatOre, ore } from '../../kit/money.ts'
import { formatNumber } from '../../kit/number.ts'
import { kronorWithin } from './euro-amount-rules.ts'
import type { GrantRefusal } from './grant-refusals.ts'
import type { StoredRate } from './rate-queries.ts'
import type { AidRoom } from './room-queries.ts'
import { rateMissingInWords } from './rule-text.ts'
import { type AidWords, aidText } from './text.ts'

export const kronorOf = (amountOre: number, language: Language): string => formatOre(ore(amountOre), language)
export const euroOf = (amountEurCent: number, language: Language): string =>
  formatEurCent(eurCent(amountEurCent), language)

export const shortDay = (on: string | null, language: Language): string => {
  const parsed = on === null ? null : parseDay(on)
  return parsed === null ? '' : formatDay(parsed, language, 'short')
}

/** `april 2026` of `2026-04` or a day in it. */
export const monthOf = (month: string, language: Language): string => {
  const parsed = parseDay(`${month.slice(0, 7)}-01`)
  return parsed === null ? month : formatDay(parsed, language, 'month')
}

export const rateInWords = (
  rate: { readonly sekPerEur: number; readonly month: string },
  language: Language,
): string =>
  aidText(language).rateOf(
    formatNumber(rate.sekPerEur, language, { minimumFractionDigits: 4, maximumFractionDigits: 4 }),
    monthOf(rate.month, language),
  )

/** What to do about a refusal, in a sentence. */
export function grantRefusalInWords(refusal: GrantRefusal, t: AidWords, language: Language): string {
  switch (refusal.code) {
    case 'rate_missing':
      return rateMissingInWords(refusal.month, language)
    case 'over_room':
      return t.over_room(
        refusal.companyName,
        kronorOf(refusal.roomOre, language),
        euroOf(refusal.roomEurCent, language),
      )
    case 'over_estimate':
      return t.over_estimate(refusal.companyName, kronorOf(refusal.estimatedOre, language))
    case 'later_over_room':
    case 'already_granted':
    case 'not_signed':
    case 'not_approved':
    case 'less_declared':
      return t[refusal.code](refusal.companyName)
    case 'begun':
    case 'changed_since_shown':
    case 'granted_ahead':
    case 'no_aid':
    case 'nobody_chosen':
    case 'not_in_force':
    case 'not_standing':
      return t[refusal.code]
  }
}

/** The room of a company in a few words, for suggestions while a company is picked. */
export function roomInBrief(room: AidRoom, rate: StoredRate | undefined, language: Language): string {
  const t = aidText(language)
  if (room.roomEurCent === 0) return t.none
  const largest = rate
    ? kronorOf(kronorWithin(eurCent(room.roomEurCent), rate.sekPerEur), language)
    : euroOf(room.roomEurCent, language)
  return t.roomBrief(largest)
}
