import { Hono } from 'hono'
import { day } from '../../kit/day.ts'
import { monthOf, parseMonth, weeksOfMonth } from '../../kit/week.ts'
import {
  drawPage,
  type Env,
  queryText,
  type RequestContext,
  signedIn,
  type Viewer,
} from '../../platform/http/index.ts'
import { listInterventionIds } from '../interventions/index.ts'
import { listParticipatingMunicipalities, worksIn } from '../organisations/index.ts'
import { CalendarPage } from './calendar-page.tsx'
import { type CalendarItem, listCalendar } from './calendar-sources.ts'

/** What happens when, over all slices. */
export const calendarRoutes = new Hono<Env>()

calendarRoutes.get('/kalender', async (c) => {
  const viewer = signedIn(c)
  const { tx, language, today } = c.var
  const municipalities = await listParticipatingMunicipalities(tx)
  const asked = queryText(c, 'visa')
  const known = ['mina', 'alla', ...municipalities.map(({ key }) => key)]
  const shown = known.find((one) => one === asked) ?? (worksIn(viewer).length > 0 ? 'mina' : 'alla')
  const month = parseMonth(queryText(c, 'manad') ?? '') ?? monthOf(day(today))
  const days = weeksOfMonth(month).flatMap((week) => week.days)
  const between = { from: days[0] ?? month, to: days.at(-1) ?? month, language }
  const items = await listCalendar(tx, between)
  return drawPage(
    c,
    <CalendarPage
      language={language}
      today={today}
      month={month}
      shown={shown}
      municipalities={municipalities}
      items={await chosen(c, viewer, shown, items)}
    />,
  )
})

/** Mine: my task forces' and what I answer for. A municipality's: what is there, and what it takes part in. */
async function chosen(
  c: RequestContext,
  { staffId }: Viewer,
  shown: string,
  items: readonly CalendarItem[],
): Promise<readonly CalendarItem[]> {
  if (shown === 'alla') return items
  const isMine = shown === 'mina'
  const ids = await listInterventionIds(c.var.tx, isMine ? { memberId: staffId } : { municipality: shown })
  return items.filter(
    (item) =>
      (item.interventionId !== null && ids.has(item.interventionId)) ||
      (isMine ? item.staffId === staffId : item.municipalityCode === shown),
  )
}
