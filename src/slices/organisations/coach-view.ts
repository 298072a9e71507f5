import type { Day } from '../../kit/day.ts'
import type { Language } from '../../kit/language.ts'
import { monthOf, parseMonth } from '../../kit/week.ts'
import { listHistory } from '../../platform/audit/index.ts'
import type { Tx } from '../../platform/db/index.ts'
import type { Viewer } from '../../platform/http/index.ts'
import type { CoachRow } from './coach-list-page.tsx'
import type { CoachView } from './coach-page.tsx'
import {
  findCoach,
  listAbsences,
  listCoaches,
  listLevels,
  listPosts,
  listTrainings,
} from './coach-queries.ts'
import { mayKeepTimeOf } from './permissions.ts'
import { listCoachTime, listMonths } from './time-queries.ts'
import { listCompetences, listTopics } from './topic-queries.ts'

type Asked = { readonly viewer: Viewer; readonly language: Language; readonly today: Day }

const monthsShown = 6

/** The month that an address asks for (`?fran=2021-06`); this month when it asks for none that anybody plans. */
export function firstMonth(asked: string | undefined, today: Day): Day {
  const month = parseMonth(asked ?? '')
  return month !== null && month >= '1990-01-01' && month < '2100-01-01' ? month : monthOf(today)
}

/** All of a coach's page but what task forces have reserved, with six months from one on; nothing when the person has worked at no office. */
export async function loadCoachView(
  tx: Tx,
  id: number,
  firstOn: Day,
  { viewer, language, today }: Asked,
): Promise<CoachView | undefined> {
  const coach = await findCoach(tx, id, today)
  if (!coach) return undefined
  const mayKeep = mayKeepTimeOf(viewer, coach)
  return {
    coach,
    today,
    months: await listMonths(tx, id, firstOn, monthsShown),
    topics: await listTopics(tx, language),
    levels: await listLevels(tx, id),
    trainings: await listTrainings(tx, id),
    absences: await listAbsences(tx, id),
    posts: await listPosts(tx, id),
    mayKeep,
    history: mayKeep ? await listHistory(tx, { table: 'staff', key: id }) : [],
  }
}

/** Everybody who works at an office today, with what is left of this month, given what task forces have reserved of it. */
export async function listCoachRows(
  tx: Tx,
  today: Day,
  reserved: ReadonlyMap<number, number>,
): Promise<readonly CoachRow[]> {
  const coaches = await listCoaches(tx, today)
  const times = new Map((await listCoachTime(tx, monthOf(today))).map((time) => [time.staffId, time]))
  const known = Map.groupBy(await listCompetences(tx), ({ staffId }) => staffId)
  return coaches.map((coach) => {
    const time = times.get(coach.id)
    return {
      id: coach.id,
      name: coach.name,
      place: coach.municipalityNames.join(', '),
      shareBp: coach.shareBp,
      leftMinutes: time ? time.availableMinutes - (reserved.get(coach.id) ?? 0) : null,
      competence: Object.fromEntries(
        (known.get(coach.id) ?? []).map(({ topicId, level }) => [topicId, level]),
      ),
    }
  })
}
