import { defineText, type Language } from '../../kit/language.ts'
import type { CountedAid, RoomWarning } from './rule-types.ts'
import type { NoAidReason, ValueRefusal } from './value-types.ts'

/** Sentences for what the rules of aid warn of, refuse and count; keyed by the codes of the rules. */
const text = defineText({
  boundary_day: {
    sv: 'Ett tidigare stöd gavs på dagen tre år före det nya. Förordningen säger inte om den dagen hör till perioden; här räknas det med. Dagen därpå räknas det inte.',
    en: 'Earlier aid was granted three years to the day before the new aid. The regulation does not say whether that day is in the period; here it counts. The day after, it does not.',
  },
  leap_day: {
    sv: 'En skottdag är inblandad. Den 29 februari läses som den sista februari i år som inte är skottår.',
    en: 'A leap day is involved. 29 February is read as the last of February in years that have none.',
  },
  near_ceiling: {
    sv: 'Med allt stöd medräknat är mindre än en tiondel av taket kvar.',
    en: 'With all aid counted, less than a tenth of the ceiling is left.',
  },
  not_in_force: {
    sv: 'Förordningen gäller inte den dagen, så inget stöd kan beviljas enligt den. Välj den förordning som gäller.',
    en: 'The regulation does not apply on that day, so no aid can be granted under it. Choose the one in force.',
  },
  ceiling_to_verify: {
    sv: 'Taket har inte kontrollerats mot förordningens text. Kontrollera det innan stödet beviljas.',
    en: 'The ceiling has not been checked against the text of the regulation. Check it before the aid is granted.',
  },
  over_ceiling_before: {
    sv: 'Tidigare stöd är redan över taket, till exempel efter ett samgående. Det som är beviljat förblir lagligt, men inget nytt får plats.',
    en: 'Earlier aid is already above the ceiling, for example after a merger. What is granted stays lawful, but nothing new fits.',
  },
  in_window: { sv: 'Räknas: inom perioden', en: 'Counts: within the period' },
  counted_boundary_day: {
    sv: 'Räknas: på dagen tre år före',
    en: 'Counts: three years before to the day',
  },
  before_window: { sv: 'Räknas inte: före perioden', en: 'Does not count: before the period' },
  after_new_aid: { sv: 'Räknas inte: efter det nya stödet', en: 'Does not count: after the new aid' },
  other_ceiling: { sv: 'Räknas inte: under ett annat tak', en: 'Does not count: under another ceiling' },
  general_information: {
    sv: 'Allmän information som är öppen för alla gynnar ingen särskild. Värdet är 0.',
    en: 'Information of a general kind, open to all, favours nobody. The value is 0.',
  },
  market_price_paid: {
    sv: 'Den som betalar marknadspris får inget stöd. Värdet är 0.',
    en: 'Whoever pays the market price receives no aid. The value is 0.',
  },
  fees_cover_it: {
    sv: 'Avgifterna täcker hela kostnaden. Värdet är 0.',
    en: 'The fees cover the whole cost. The value is 0.',
  },
  no_participants: {
    sv: 'Det finns inga företag att fördela på. Ange vilka som planeras delta.',
    en: 'There are no companies to share between. Say which are planned to take part.',
  },
  no_seats: {
    sv: 'Inga platser är angivna. Ange antal platser per företag, eller fördela lika per företag.',
    en: 'No seats are given. Give the seats of each company, or share equally between companies.',
  },
  no_minutes: {
    sv: 'Ingen tid är angiven. Ange tid per företag, eller fördela lika per företag.',
    en: 'No time is given. Give the time of each company, or share equally between companies.',
  },
  no_price_list: {
    sv: 'Prislistan saknas. Ange pris per företag, plats eller timme.',
    en: 'The price list is missing. Give a price per company, seat or hour.',
  },
  rate_missing: {
    sv: (month: string) =>
      `Det finns ingen eurokurs för ${month}. Hämta månadens kurs hos InforEuro och skriv in den innan stödet beviljas.`,
    en: (month: string) =>
      `There is no euro rate for ${month}. Look the month's rate up at InforEuro and enter it before the aid is granted.`,
  },
})

export function roomWarningInWords(warning: RoomWarning, language: Language): string {
  return text(language)[warning]
}

/** Why an earlier grant counts, or does not. */
export function countedInWords(because: CountedAid['because'], language: Language): string {
  return text(language)[because === 'boundary_day' ? 'counted_boundary_day' : because]
}

export function valueRefusalInWords(refusal: ValueRefusal, language: Language): string {
  return text(language)[refusal]
}

export function noAidInWords(reason: NoAidReason, language: Language): string {
  return text(language)[reason]
}

/** @param month `YYYY-MM` */
export function rateMissingInWords(month: string, language: Language): string {
  return text(language).rate_missing(month)
}
