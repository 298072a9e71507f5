const parts = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Europe/Stockholm',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
})

const hourMs = 3_600_000

/**
 * The moment when clocks in Sweden show a day and a time. In the hour that comes twice in October it is the first;
 * for the hour that is skipped in March it is null.
 *
 * @param day YYYY-MM-DD
 * @param time HH:MM
 */
export function momentInStockholm(day: string, time: string): Date | null {
  const asIfUtc = Date.parse(`${day}T${time}:00Z`)
  if (Number.isNaN(asIfUtc)) return null
  // Summer time is two hours ahead of UTC, and is the earlier of two moments that clocks show alike.
  for (const hoursAhead of [2, 1]) {
    const moment = new Date(asIfUtc - hoursAhead * hourMs)
    if (stockholmClock(moment) === `${day} ${time}`) return moment
  }
  return null
}

/** What clocks in Sweden show at a moment, 'YYYY-MM-DD HH:MM'. */
export function stockholmClock(moment: Date): string {
  return parts.format(moment)
}
