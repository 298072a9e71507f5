import { type RawBuilder, sql } from 'kysely'
import type { Tx } from '../../platform/db/index.ts'
import type { InterventionKind, Stage } from './types.ts'

export type InterventionRow = {
  readonly id: number
  readonly kind: InterventionKind
  readonly title: string
  readonly stage: Stage
  readonly startsOn: string
  readonly endsOn: string | null
  readonly leadMunicipalityName: string
  readonly companyName: string | null
  readonly focusAreaCodes: readonly string[]
  readonly municipalityCount: number
  readonly taskForce: string
  /** Of the stage it is at. */
  readonly dueOn: string | null
  readonly owner: string | null
}

export type InterventionFilter = {
  readonly focusArea?: string | undefined
  readonly municipality?: string | undefined
  readonly kind?: InterventionKind | undefined
  readonly fromOn?: string | undefined
  readonly toOn?: string | undefined
  /** In whose task force. */
  readonly memberId?: number | undefined
}

export const mostInterventions = 500

/** Interventions with what a board's card says of each, newest start first. */
export async function listInterventions(
  tx: Tx,
  filter: InterventionFilter,
  most = mostInterventions,
): Promise<readonly InterventionRow[]> {
  return rowsWhere(tx, conditionsOf(filter), sql`i.starts_on desc, i.id desc`, most)
}

/** What a filter asks of `intervention i`. */
export function conditionsOf(filter: InterventionFilter): RawBuilder<unknown> {
  const { focusArea, municipality, kind, fromOn, toOn, memberId } = filter
  const chosen: RawBuilder<unknown>[] = [sql`true`]
  if (kind) chosen.push(sql`i.kind = ${kind}`)
  if (fromOn) chosen.push(sql`coalesce(i.ends_on, i.starts_on) >= ${fromOn}::date`)
  if (toOn) chosen.push(sql`i.starts_on <= ${toOn}::date`)
  if (focusArea)
    chosen.push(sql`exists (select from intervention_focus_area f
      where f.intervention_id = i.id and f.focus_area_code = ${focusArea})`)
  if (municipality)
    chosen.push(sql`(i.lead_municipality_code = ${municipality} or exists (select from intervention_municipality im
      where im.intervention_id = i.id and im.municipality_code = ${municipality}))`)
  if (memberId)
    chosen.push(sql`exists (select from task_force_member tm
      where tm.intervention_id = i.id and tm.staff_id = ${memberId} and tm.left_on is null)`)
  return sql.join(chosen, sql` and `)
}

/** The individual interventions for one company. Group ones are known by attendance, which is the events' own. */
export async function listInterventionsOfCompany(
  tx: Tx,
  companyId: number,
): Promise<readonly InterventionRow[]> {
  return rowsWhere(tx, sql`i.company_id = ${companyId}`, sql`i.starts_on desc, i.id desc`, 200)
}

/** What the staff member is in the task force of, not closed; what is due first comes first. */
export async function listMyInterventions(tx: Tx, staffId: number): Promise<readonly InterventionRow[]> {
  const mine = sql`i.stage <> 'closed' and exists (select from task_force_member tm
    where tm.intervention_id = i.id and tm.staff_id = ${staffId} and tm.left_on is null)`
  return rowsWhere(tx, mine, sql`st.due_on nulls last, i.starts_on, i.id`, 20)
}

async function rowsWhere(
  tx: Tx,
  condition: RawBuilder<unknown>,
  order: RawBuilder<unknown>,
  most: number,
): Promise<readonly InterventionRow[]> {
  const { rows } = await sql<InterventionRow>`
    select i.id, i.kind, i.title, i.stage, i.starts_on as "startsOn", i.ends_on as "endsOn",
      m.name as "leadMunicipalityName", c.name as "companyName",
      array(select f.focus_area_code from intervention_focus_area f join focus_area a on a.code = f.focus_area_code
        where f.intervention_id = i.id order by a.position) as "focusAreaCodes",
      (select count(*) from intervention_municipality im where im.intervention_id = i.id) as "municipalityCount",
      coalesce((select string_agg(s.name, ', ' order by s.name collate swedish) from task_force_member tm
        join staff s on s.id = tm.staff_id where tm.intervention_id = i.id and tm.left_on is null), '') as "taskForce",
      st.due_on as "dueOn", o.name as owner
    from intervention i
    join municipality m on m.code = i.lead_municipality_code
    left join company c on c.id = i.company_id
    left join intervention_stage st on st.intervention_id = i.id and st.stage = i.stage
    left join staff o on o.id = st.owner_staff_id
    where ${condition}
    order by ${order}
    limit ${most}`.execute(tx)
  return rows
}
