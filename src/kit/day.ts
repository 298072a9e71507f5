import type { Language } from './language.ts'

/** A calendar day as `YYYY-MM-DD`; text order is time order. */
export type Day = string & { readonly __brand: 'Day' }

const written = /^(\d{4})-(\d{2})-(\d{2})$/
const dayLength = 86_400_000
// The Swedish locale writes days as ISO 8601 does, so it turns a moment in UTC back into a Day.
const iso = new Intl.DateTimeFormat('sv-SE', { timeZone: 'UTC' })

/** Reads `YYYY-MM-DD`; gives null for anything else and for days that never were (30 February). */
export function parseDay(text: string): Day | null {
  const match = written.exec(text.trim())
  if (!match || Number(match[1]) < 1000) return null
  const moment = Date.UTC(Number(match[1]), Number(match[2]) - 1, Number(match[3]))
  return iso.format(moment) === match[0] ? (match[0] as Day) : null
}

/** A day that the code itself wrote; throws when it is not one. */
export function day(text: string): Day {
  const parsed = parseDay(text)
  if (parsed === null) throw new Error(`not a day: ${text}`)
  return parsed
}

/** The day of a moment in Swedish time, where a new day begins while it is still yesterday in UTC. */
export function dayOf(moment: Date): Day {
  return swedish.format(moment) as Day
}
const swedish = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Stockholm' })

export function compareDays(a: Day, b: Day): number {
  return a < b ? -1 : a > b ? 1 : 0
}

/** Counts calendar days forward, or backward when `count` is negative. */
export function addDays(from: Day, count: number): Day {
  return iso.format(toMoment(from) + count * dayLength) as Day
}

/** Whole days from `from` to `to`; 0 for the same day, negative when `to` is earlier. */
export function daysBetween(from: Day, to: Day): number {
  return Math.round((toMoment(to) - toMoment(from)) / dayLength)
}

/** The last day of the month that a day is in. */
export function lastDayOfMonth(on: string): Day {
  return iso.format(Date.UTC(Number(on.slice(0, 4)), Number(on.slice(5, 7)), 0)) as Day
}

export function yearOf(on: Day): number {
  return Number(on.slice(0, 4))
}

/** Age as the financier counts it: the year looked at minus the year of birth, whatever the birthday. */
export function ageInYear(birthYear: number, on: Day): number {
  return yearOf(on) - birthYear
}

export type DayStyle = 'long' | 'short' | 'month'

/** `1 september 2018` (long), `1 sep. 2018` (short), `september 2018` (month); English in British order. */
export function formatDay(on: Day, language: Language, style: DayStyle = 'long'): string {
  return formats[language][style].format(toMoment(on))
}

/** `1 september 2018 – 31 mars 2022`. */
export function formatPeriod(from: Day, to: Day, language: Language, style: DayStyle = 'long'): string {
  return `${formatDay(from, language, style)} – ${formatDay(to, language, style)}`
}

const formats = { sv: formatsFor('sv-SE'), en: formatsFor('en-GB') }

function formatsFor(locale: string): Record<DayStyle, Intl.DateTimeFormat> {
  const make = (options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(locale, { timeZone: 'UTC', ...options })
  return {
    long: make({ day: 'numeric', month: 'long', year: 'numeric' }),
    short: make({ day: 'numeric', month: 'short', year: 'numeric' }),
    month: make({ month: 'long', year: 'numeric' }),
  }
}

function toMoment(on: Day): number {
  return Date.UTC(Number(on.slice(0, 4)), Number(on.slice(5, 7)) - 1, Number(on.slice(8, 10)))
}
