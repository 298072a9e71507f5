import { sql } from 'kysely'
import type { Tx } from '../../platform/db/index.ts'

export type Coach = {
  readonly id: number
  readonly name: string
  readonly endedOn: string | null
  /** Works at these offices on the day asked about. */
  readonly municipalityCodes: readonly string[]
  readonly municipalityNames: readonly string[]
  /** Basis points of full time on the day asked about; null when nothing is said. */
  readonly shareBp: number | null
}

/** Whoever works at an office on a day, by municipality and name. */
export async function listCoaches(tx: Tx, on: string): Promise<readonly Coach[]> {
  const { rows } = await sql<Coach>`
    select * from (${coachesOn(on)}) c where c.ended_on is null and cardinality(c.municipality_codes) > 0
    order by c.municipality_names[1] collate nimr.swedish, c.name collate nimr.swedish, c.id`.execute(tx)
  return rows
}

/** Somebody who works, or once worked, at an office. */
export async function findCoach(tx: Tx, id: number, on: string): Promise<Coach | undefined> {
  const { rows } = await sql<Coach>`
    select * from (${coachesOn(on)}) c where c.id = ${id}
      and exists (select from nimr.staff_role r where r.staff_id = c.id and r.municipality_code is not null)`.execute(
    tx,
  )
  return rows[0]
}

const coachesOn = (on: string) => sql`
  select s.id, s.name, s.ended_on,
    coalesce(array_agg(distinct m.code) filter (where m.code is not null), '{}') as municipality_codes,
    coalesce(array_agg(distinct m.name) filter (where m.code is not null), '{}') as municipality_names,
    (select p.share_bp from nimr.staff_post p where p.staff_id = s.id and p.from_on <= ${on}::date and coalesce(p.to_on >= ${on}::date, true)) as share_bp
  from nimr.staff s
  left join nimr.staff_role r on r.staff_id = s.id and r.from_on <= ${on}::date and coalesce(r.to_on >= ${on}::date, true)
  left join nimr.municipality m on m.code = r.municipality_code
  group by s.id`

export type Knower = {
  readonly staffId: number
  readonly name: string
  readonly place: string
  readonly level: number
}

/** Those at work on a day who know a topic, or one merged into it; the deepest first. */
export async function listKnowers(tx: Tx, topicId: number, on: string): Promise<readonly Knower[]> {
  const { rows } = await sql<Knower>`
    select c.id as staff_id, c.name, array_to_string(c.municipality_names, ', ') as place, max(k.level) as level
    from (${coachesOn(on)}) c
    join nimr.staff_competence k on k.staff_id = c.id
    join nimr.topic_current n on n.topic_id = k.topic_id and n.current_id = ${topicId}
    where c.ended_on is null and cardinality(c.municipality_codes) > 0 and k.level > 0
    group by c.id, c.name, c.municipality_names
    order by level desc, c.name collate nimr.swedish`.execute(tx)
  return rows
}

export type Post = {
  readonly id: number
  readonly shareBp: number
  readonly fromOn: string
  readonly toOn: string | null
}

/** A coach's shares of full time over time, the newest first. */
export async function listPosts(tx: Tx, staffId: number): Promise<readonly Post[]> {
  return tx
    .selectFrom('staffPost')
    .select(['id', 'shareBp', 'fromOn', 'toOn'])
    .where('staffId', '=', staffId)
    .orderBy('fromOn', 'desc')
    .execute()
}

export type TrainingKind = 'gender_equality' | 'sustainability' | 'other'
export type Training = {
  readonly id: number
  readonly kind: TrainingKind
  readonly title: string
  readonly takenOn: string
  readonly durationMinutes: number
}

/** What a coach has learnt, the newest first. */
export async function listTrainings(tx: Tx, staffId: number): Promise<readonly Training[]> {
  const rows = await tx
    .selectFrom('staffTraining')
    .select(['id', 'kind', 'title', 'takenOn', 'durationMinutes'])
    .where('staffId', '=', staffId)
    .orderBy('takenOn', 'desc')
    .orderBy('id')
    .execute()
  return rows.map((row) => ({ ...row, kind: row.kind as TrainingKind }))
}

export type Absence = {
  readonly id: number
  readonly fromOn: string
  readonly toOn: string
  /** Null when there is none, or when it is not the reader's to see. */
  readonly note: string | null
}

/** A coach's absences, the latest first. */
export async function listAbsences(tx: Tx, staffId: number): Promise<readonly Absence[]> {
  return tx
    .selectFrom('staffAbsence as a')
    .leftJoin('staffAbsenceNote as n', 'n.absenceId', 'a.id')
    .select(['a.id', 'a.fromOn', 'a.toOn', 'n.note'])
    .where('a.staffId', '=', staffId)
    .orderBy('a.fromOn', 'desc')
    .execute()
}

/** A coach's level by the id of each living topic. */
export async function listLevels(tx: Tx, staffId: number): Promise<ReadonlyMap<number, number>> {
  const { rows } = await sql<{ topicId: number; level: number }>`
    select n.current_id as topic_id, max(c.level) as level
    from nimr.staff_competence c join nimr.topic_current n on n.topic_id = c.topic_id
    where c.staff_id = ${staffId} group by n.current_id`.execute(tx)
  return new Map(rows.map(({ topicId, level }) => [topicId, level]))
}
