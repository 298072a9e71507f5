import type { Tx } from '../../platform/db/index.ts'
import { endLink, makeLink } from '../../platform/links/index.ts'
import { findCalendarAddress } from './calendar-feed-queries.ts'

const twoYears = 2 * 366 * 86_400_000

/** Makes a coach's secret calendar address; the one before, if any, ends. @returns the path, shown this once */
export async function makeCalendarAddress(tx: Tx, now: Date, staffId: number): Promise<string> {
  const before = await findCalendarAddress(tx, staffId)
  if (before) await endLink(tx, now, before.linkId)
  const expiresAt = new Date(now.getTime() + twoYears)
  const { linkId, path } = await makeLink(tx, now, {
    purpose: 'coach_calendar',
    recordId: staffId,
    expiresAt,
  })
  await tx
    .insertInto('calendarAddress')
    .values({ staffId, linkId, madeAt: now })
    .onConflict((conflict) => conflict.column('staffId').doUpdateSet({ linkId, madeAt: now }))
    .execute()
  return `${path}/kalender.ics`
}

/** Ends a coach's secret calendar address. */
export async function endCalendarAddress(tx: Tx, now: Date, staffId: number): Promise<void> {
  const before = await findCalendarAddress(tx, staffId)
  if (!before) return
  await endLink(tx, now, before.linkId)
  await tx.deleteFrom('calendarAddress').where('staffId', '=', staffId).execute()
}
