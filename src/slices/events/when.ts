import { day, formatDay } from '../../kit/day.ts'
import type { Language } from '../../kit/language.ts'
import { stockholmClock } from '../../platform/clock/index.ts'

/** "12 mars 2027 kl. 09.00–12.00", in Swedish time; with both days when it ends on another. */
export function whenInWords(startsAt: Date, endsAt: Date, language: Language): string {
  const [fromDay, from] = split(startsAt, language)
  const [toDay, to] = split(endsAt, language)
  const at = language === 'sv' ? ' kl. ' : ', '
  if (fromDay === toDay) return `${on(fromDay, language)}${at}${from}–${to}`
  return `${on(fromDay, language)}${at}${from} – ${on(toDay, language)}${at}${to}`
}

const on = (written: string, language: Language) => formatDay(day(written), language)

function split(moment: Date, language: Language): readonly [string, string] {
  const clock = stockholmClock(moment)
  const time = clock.slice(11)
  return [clock.slice(0, 10), language === 'sv' ? time.replace(':', '.') : time]
}

/** "10 juni 2021 kl. 09.12", in Swedish time. */
export function clockInWords(moment: Date, language: Language): string {
  const [dayOf, time] = split(moment, language)
  return `${on(dayOf, language)}${language === 'sv' ? ' kl. ' : ', '}${time}`
}
