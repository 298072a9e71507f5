import { dayOf, formatDay } from '../../kit/day.ts'
import type { Language } from '../../kit/language.ts'
import { formatOre, ore } from '../../kit/money.ts'
import { opennessAt } from './public-rules.ts'
import type { PublicWords } from './public-text.ts'
import type { PublicIntervention, PublicOccasion } from './public-types.ts'

/** The day in Sweden on which registration opens. */
export const openingDay = (opensAt: Date, language: Language) => formatDay(dayOf(opensAt), language)

/** The last day in Sweden on which one can register: it closes when that day is over. */
export const lastDay = (closesAt: Date, language: Language) =>
  formatDay(dayOf(new Date(closesAt.getTime() - 1)), language)

export function priceInWords(t: PublicWords, priceOre: number, language: Language): string {
  return priceOre === 0 ? t.free : t.price(formatOre(ore(priceOre), language))
}

/** Venue, locality and municipality, or that it is online. */
export function placeInWords(t: PublicWords, { venue, place, isOnline }: PublicOccasion): string {
  const onSite = [venue, place].filter((part) => part !== null).join(', ')
  return [onSite, isOnline || onSite === '' ? t.online : ''].filter((part) => part !== '').join(' · ')
}

/** What the list says of how to come along: places left, full, opens later, closed. */
export function opennessInWords(
  t: PublicWords,
  intervention: PublicIntervention,
  now: Date,
  language: Language,
): string {
  const { places, taken, occasions, opensAt, closesAt } = intervention
  switch (opennessAt(intervention, now)) {
    case 'not_open_yet':
      return opensAt ? t.opens(openingDay(opensAt, language)) : ''
    case 'closed':
      return occasions.length > 0 && occasions.every(({ endsAt }) => endsAt <= now) ? t.over : t.closed
    case 'waiting_list':
      return t.full
    case 'open':
      if (places !== null) return t.placesLeft(places - taken)
      return closesAt ? t.closes(lastDay(closesAt, language)) : ''
  }
}
