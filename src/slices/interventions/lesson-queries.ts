import { type RawBuilder, sql } from 'kysely'
import type { Tx } from '../../platform/db/index.ts'
import type { Criterion, LessonKind } from './lesson-types.ts'
import type { Stage } from './types.ts'

export type Lesson = {
  readonly id: number
  readonly kind: LessonKind
  readonly learntOn: string
  readonly wordsSv: string
  readonly wordsEn: string
  readonly interventionId: number | null
  readonly interventionTitle: string | null
  /** Null for a lesson of an intervention, which may be of several projects and municipalities. */
  readonly projectId: number | null
  readonly projectName: string | null
  readonly municipalityCode: string | null
  readonly municipalityName: string | null
  readonly recordedBy: string
  /** Who changed the words last; null when they are still those of `recordedBy`. */
  readonly changedBy: string | null
  readonly recordedAt: Date
  readonly version: number
  /** Whether the actor may change it. */
  readonly mayChange: boolean
}

export type LessonFilter = {
  readonly projectId?: number | undefined
  readonly municipalityCode?: string | null | undefined
  readonly kind?: LessonKind | undefined
  readonly fromOn?: string | undefined
  readonly toOn?: string | undefined
}

export const mostLessons = 500

/**
 * The lessons that the actor may read, latest first. Those of an intervention belong to all its projects, and to the municipalities that led it or took
 * part in it.
 */
export async function listLessons(
  tx: Tx,
  filter: LessonFilter,
  most = mostLessons,
): Promise<readonly Lesson[]> {
  const { projectId, municipalityCode, kind, fromOn, toOn } = filter
  const chosen: RawBuilder<unknown>[] = [sql`true`]
  if (projectId)
    chosen.push(sql`(l.project_id = ${projectId} or exists (select from intervention_project p
      where p.intervention_id = l.intervention_id and p.project_id = ${projectId}))`)
  if (municipalityCode)
    chosen.push(sql`(l.municipality_code = ${municipalityCode} or i.lead_municipality_code = ${municipalityCode}
      or exists (select from intervention_municipality im where im.intervention_id = l.intervention_id and im.municipality_code = ${municipalityCode}))`)
  if (kind) chosen.push(sql`l.kind = ${kind}`)
  if (fromOn) chosen.push(sql`l.learnt_on >= ${fromOn}::date`)
  if (toOn) chosen.push(sql`l.learnt_on <= ${toOn}::date`)
  return lessons(tx, sql.join(chosen, sql` and `), most)
}

export async function listLessonsOfIntervention(tx: Tx, interventionId: number): Promise<readonly Lesson[]> {
  return lessons(tx, sql`l.intervention_id = ${interventionId}`, 200)
}

export async function findLesson(tx: Tx, id: number): Promise<Lesson | undefined> {
  return (await lessons(tx, sql`l.id = ${id}`, 1))[0]
}

async function lessons(tx: Tx, condition: RawBuilder<unknown>, most: number): Promise<readonly Lesson[]> {
  const { rows } = await sql<Lesson>`
    select l.id, l.kind, l.learnt_on, l.words_sv, l.words_en, l.intervention_id, i.title as intervention_title,
      l.project_id, p.name as project_name, l.municipality_code, m.name as municipality_name,
      s.name as recorded_by, w.name as changed_by, l.recorded_at, l.version, nimr.may_change_lesson(l.id) as may_change
    from lesson l
    left join intervention i on i.id = l.intervention_id
    left join project p on p.id = l.project_id
    left join municipality m on m.code = l.municipality_code
    join staff s on s.id = l.recorded_by_staff_id
    left join staff w on w.id = nullif(l.changed_by_staff_id, l.recorded_by_staff_id)
    where l.removed_at is null and ${condition}
    order by l.learnt_on desc, l.id desc limit ${most}`.execute(tx)
  return rows
}

/** Whether the actor may write lessons of it: its task force, the offices that take part, the manager. */
export async function mayWriteLessonOf(tx: Tx, interventionId: number): Promise<boolean> {
  const { rows } = await sql<{ may: boolean }>`
    select nimr.may_write_lesson(${interventionId}::bigint, null, null) as may`.execute(tx)
  return rows[0]?.may === true
}

export type CriteriaRow = {
  readonly id: number
  readonly title: string
  readonly stage: Stage
  readonly leadMunicipalityName: string
  readonly told: readonly Criterion[]
}

/** The joint interventions of a project with which of the three horizontal criteria are told of, latest first. */
export async function listCriteria(tx: Tx, projectId: number): Promise<readonly CriteriaRow[]> {
  const { rows } = await sql<CriteriaRow>`
    select i.id, i.title, i.stage, m.name as lead_municipality_name,
      array(select distinct l.kind from lesson l where l.intervention_id = i.id and l.removed_at is null
        and l.kind in ('equality', 'inclusion', 'environment')) as told
    from intervention i
    join intervention_project p on p.intervention_id = i.id and p.project_id = ${projectId}
    join municipality m on m.code = i.lead_municipality_code
    where i.kind = 'group'
    order by i.starts_on desc, i.id desc limit 500`.execute(tx)
  return rows
}

export type LessonToWrite = { readonly id: number; readonly title: string; readonly stage: Stage }

/** What the staff member was in the task force of, delivered or closed within half a year, where nobody has written what to take along. */
export async function listLessonsToWrite(
  tx: Tx,
  staffId: number,
  today: string,
): Promise<readonly LessonToWrite[]> {
  const { rows } = await sql<LessonToWrite>`
    select i.id, i.title, i.stage from intervention i
    where i.stage in ('communication', 'closed') and coalesce(i.ends_on, i.starts_on) >= ${today}::date - 183
      and exists (select from task_force_member t where t.intervention_id = i.id and t.staff_id = ${staffId} and t.left_on is null)
      and not exists (select from lesson l where l.intervention_id = i.id and l.kind = 'take_along' and l.removed_at is null)
    order by coalesce(i.ends_on, i.starts_on) desc, i.id desc limit 5`.execute(tx)
  return rows
}
