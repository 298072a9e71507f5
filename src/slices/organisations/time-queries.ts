import { sql } from 'kysely'
import type { Day } from '../../kit/day.ts'
import { addMonths } from '../../kit/week.ts'
import type { Tx } from '../../platform/db/index.ts'
import { countWorkingDays, lastDayOf } from './calendar-rules.ts'
import { type Away, absentWorkingDays, hoursLeft } from './time-rules.ts'
import { listCompetences } from './topic-queries.ts'

export type CoachTime = {
  readonly staffId: number
  readonly name: string
  readonly municipalityCode: string
  readonly municipalityName: string
  /** Promised for the month; 0 when nothing is said. */
  readonly promisedMinutes: number
  readonly absentWorkingDays: number
  readonly workingDaysInMonth: number
  /** Promised less what absence takes; what task forces have reserved is not taken off here. */
  readonly availableMinutes: number
  /** Level 0–3 by the id of the living topic. */
  readonly competence: { readonly [topicId: number]: number }
}

/**
 * Whoever is a coach some day of a month, with the time that is there for joint interventions and what they know. Somebody
 * who is a coach of two municipalities stands once, with the one held longest.
 */
export async function listCoachTime(tx: Tx, monthOn: Day): Promise<readonly CoachTime[]> {
  const lastOn = lastDayOf(monthOn)
  const { rows } = await sql<
    Pick<CoachTime, 'staffId' | 'name' | 'municipalityCode' | 'municipalityName' | 'promisedMinutes'>
  >`
    select * from (
      select distinct on (s.id) s.id as staff_id, s.name, m.code as municipality_code, m.name as municipality_name,
        coalesce(p.promised_minutes, 0) as promised_minutes
      from nimr.staff s
      join nimr.staff_role r on r.staff_id = s.id and r.role = 'coach' and r.from_on <= ${lastOn}::date and coalesce(r.to_on >= ${monthOn}::date, true)
      join nimr.municipality m on m.code = r.municipality_code
      left join nimr.staff_month p on p.staff_id = s.id and p.month_on = ${monthOn}::date
      where coalesce(s.ended_on >= ${monthOn}::date, true)
      order by s.id, r.from_on, r.id) c
    order by c.name collate nimr.swedish, c.staff_id`.execute(tx)
  const absences = Map.groupBy(await listAbsencesIn(tx, monthOn, lastOn), (away) => away.staffId)
  const competences = Map.groupBy(await listCompetences(tx), (known) => known.staffId)
  const workingDaysInMonth = countWorkingDays(monthOn, lastOn)
  return rows.map((row) => {
    const absent = absentWorkingDays(monthOn, absences.get(row.staffId) ?? [])
    const known = competences.get(row.staffId) ?? []
    const { availableMinutes } = hoursLeft({
      promisedMinutes: row.promisedMinutes,
      absentWorkingDays: absent,
      workingDaysInMonth,
      reservedMinutes: 0,
    })
    return {
      ...row,
      absentWorkingDays: absent,
      workingDaysInMonth,
      availableMinutes,
      competence: Object.fromEntries(known.map(({ topicId, level }) => [topicId, level])),
    }
  })
}

async function listAbsencesIn(tx: Tx, fromOn: Day, toOn: Day) {
  return tx
    .selectFrom('staffAbsence')
    .select(['staffId', 'fromOn', 'toOn'])
    .where('fromOn', '<=', toOn)
    .where('toOn', '>=', fromOn)
    .execute()
}

export type MonthOfCoach = {
  readonly monthOn: Day
  /** Null when nothing is said of the month. */
  readonly promisedMinutes: number | null
  readonly absentWorkingDays: number
  readonly workingDaysInMonth: number
}

/** A coach's months from one on, as many as asked for. */
export async function listMonths(
  tx: Tx,
  staffId: number,
  firstOn: Day,
  count: number,
): Promise<readonly MonthOfCoach[]> {
  const promised = await tx
    .selectFrom('staffMonth')
    .select(['monthOn', 'promisedMinutes'])
    .where('staffId', '=', staffId)
    .where('monthOn', '>=', firstOn)
    .where('monthOn', '<', addMonths(firstOn, count))
    .execute()
  const absences: readonly Away[] = await tx
    .selectFrom('staffAbsence')
    .select(['fromOn', 'toOn'])
    .where('staffId', '=', staffId)
    .where('toOn', '>=', firstOn)
    .execute()
  return Array.from({ length: count }, (_, nth) => {
    const monthOn = addMonths(firstOn, nth)
    return {
      monthOn,
      promisedMinutes: promised.find((month) => month.monthOn === monthOn)?.promisedMinutes ?? null,
      absentWorkingDays: absentWorkingDays(monthOn, absences),
      workingDaysInMonth: countWorkingDays(monthOn, lastDayOf(monthOn)),
    }
  })
}
