import { day, formatDay } from '../../kit/day.ts'
import type { Language } from '../../kit/language.ts'
import { momentInStockholm, stockholmClock } from '../../platform/clock/index.ts'

/** "12 mars 2027 kl. 23.59", in Swedish time. */
export function momentInWords(moment: Date, language: Language): string {
  const clock = stockholmClock(moment)
  const time = clock.slice(11)
  return language === 'sv'
    ? `${formatDay(day(clock.slice(0, 10)), 'sv')} kl. ${time.replace(':', '.')}`
    : `${formatDay(day(clock.slice(0, 10)), 'en')}, ${time}`
}

/** A moment as two form fields, the day and the time; empty when there is none. */
export function momentFields(moment: Date | null): { readonly day: string; readonly time: string } {
  const clock = moment ? stockholmClock(moment) : ''
  return { day: clock.slice(0, 10), time: clock.slice(11) }
}

/** A day and a time as typed ("16:00", "16.00", "16"), in Sweden; null when they never are. */
export function readMoment(onDay: string, time: string): Date | null {
  const match = /^(\d{1,2})(?:[:.]?(\d{2}))?$/.exec(time.trim())
  if (!match) return null
  return momentInStockholm(onDay, `${(match[1] ?? '').padStart(2, '0')}:${match[2] ?? '00'}`)
}
