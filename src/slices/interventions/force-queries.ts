import { sql } from 'kysely'
import { type Day, day } from '../../kit/day.ts'
import type { Language } from '../../kit/language.ts'
import type { Tx } from '../../platform/db/index.ts'
import { listNeedsByIds, listNeedsOfIntervention } from '../needs/index.ts'
import { type CoachTime, listCoachTime, listFocusAreas, listMunicipalities } from '../organisations/index.ts'
import { areaKey, hoursLeftOf, type SubjectNeed, topicKey } from './force-case-rules.ts'
import type { ForceNames } from './force-words.ts'
import type { Proposal } from './proposal-types.ts'

/** Needs as the rule weighs them; those that were met, declined or referred are left out. */
export async function listSubjectNeeds(tx: Tx, needIds: readonly number[]): Promise<readonly SubjectNeed[]> {
  const needs = await listNeedsByIds(tx, needIds)
  return needs.filter(({ state }) => state === 'open' || state === 'taken_up')
}

/**
 * What the intervention is to meet: the needs it took up that wait for an outcome; when it has none, each of its focus areas in each
 * municipality that takes part, all of the same weight.
 */
export async function listNeedsToMeet(
  tx: Tx,
  interventionId: number,
): Promise<{ readonly needs: readonly SubjectNeed[]; readonly needIds: readonly number[] }> {
  const taken = await listNeedsOfIntervention(tx, interventionId)
  const needIds = taken.filter(({ state }) => state === 'taken_up').map(({ needId }) => needId)
  if (needIds.length > 0) return { needs: await listSubjectNeeds(tx, needIds), needIds }
  const { rows } = await sql<SubjectNeed>`
    select null as topic_id, f.focus_area_code, m.municipality_code, 1 as weight
    from nimr.intervention_focus_area f join nimr.intervention_municipality m on m.intervention_id = f.intervention_id
    where f.intervention_id = ${interventionId} order by f.focus_area_code, m.municipality_code`.execute(tx)
  return { needs: rows, needIds: [] }
}

export type CoachWithTime = CoachTime & { readonly reservedMinutes: number }

/** Coaches of a month with what they know and the time that is left; what these interventions hold of it already is not taken off. */
export async function listCoachesWithTime(
  tx: Tx,
  monthOn: Day,
  exceptInterventionIds: readonly number[] = [],
): Promise<readonly CoachWithTime[]> {
  const reserved = await listReservedMinutes(tx, { monthOn, exceptInterventionIds })
  const coaches = await listCoachTime(tx, monthOn)
  return coaches.map((coach) => ({
    ...coach,
    reservedMinutes: reserved
      .filter(({ staffId }) => staffId === coach.staffId)
      .reduce((sum, { minutes }) => sum + minutes, 0),
  }))
}

/**
 * Those of a group who no longer have the equal share of a proposal's estimate left in its month. Until the transaction ends nobody else is
 * told about that month: of two who give out the same hours at once, the second sees what the first has taken.
 */
export async function listLackingHours(
  tx: Tx,
  proposal: Pick<Proposal, 'monthOn' | 'estimatedMinutes' | 'interventionId'>,
  members: readonly number[],
): Promise<readonly number[]> {
  await sql`select pg_advisory_xact_lock(hashtextextended('task force hours ' || ${proposal.monthOn}::text, 0))`.execute(
    tx,
  )
  const except = proposal.interventionId ? [proposal.interventionId] : []
  const coaches = await listCoachesWithTime(tx, day(proposal.monthOn), except)
  return members.filter((id) => {
    const coach = coaches.find((one) => one.staffId === id)
    const leftMinutes = coach ? hoursLeftOf(coach) * 60 : 0
    return leftMinutes * members.length < proposal.estimatedMinutes
  })
}

export type Reserved = { readonly staffId: number; readonly monthOn: Day; readonly minutes: number }

/** Time that task forces hold: their members' parts, and the parts of those who are asked and have not answered. */
export async function listReservedMinutes(
  tx: Tx,
  asked: {
    readonly monthOn?: Day
    readonly staffId?: number
    readonly exceptInterventionIds?: readonly number[]
  } = {},
): Promise<readonly Reserved[]> {
  const { rows } = await sql<Reserved>`
    select staff_id, month_on, sum(minutes)::int as minutes from (
      select m.staff_id, m.month_on, m.estimated_minutes as minutes, m.intervention_id from nimr.task_force_member m
      where m.left_on is null and m.month_on is not null
      union all
      select i.asked_staff_id, i.month_on, i.estimated_minutes, i.intervention_id from nimr.task_force_invitation i
      where i.answer is null and i.withdrawn_at is null and i.month_on is not null) held
    where (${asked.monthOn ?? null}::date is null or month_on = ${asked.monthOn ?? null}::date)
      and (${asked.staffId ?? null}::bigint is null or staff_id = ${asked.staffId ?? null}::bigint)
      and intervention_id <> all (${[...(asked.exceptInterventionIds ?? [])]}::bigint[])
    group by staff_id, month_on order by staff_id, month_on`.execute(tx)
  return rows
}

export type SubjectNames = ForceNames & { readonly area: (code: string) => string }

/** What topics, focus areas and municipalities are called. */
export async function loadNames(tx: Tx, language: Language): Promise<SubjectNames> {
  const areas = await listFocusAreas(tx, language)
  const places = await listMunicipalities(tx)
  const topics = await tx.selectFrom('topic').select(['id', 'nameSv', 'nameEn']).execute()
  const names = new Map<string, string>()
  for (const area of areas) names.set(areaKey(area.key), area.name)
  for (const { id, nameSv, nameEn } of topics)
    names.set(topicKey(id), language === 'sv' ? nameSv : (nameEn ?? nameSv))
  return {
    topic: (key) => names.get(key) ?? key,
    area: (code) => names.get(areaKey(code)) ?? code,
    municipality: (code) => places.find(({ key }) => key === code)?.name ?? code,
  }
}

/** Topic id → its focus area, for needs that name only the area. */
export async function listTopicAreas(tx: Tx): Promise<ReadonlyMap<number, string>> {
  const rows = await tx.selectFrom('topic').select(['id', 'focusAreaCode']).execute()
  return new Map(rows.map((row) => [row.id, row.focusAreaCode]))
}
