import { sql } from 'kysely'
import type { Tx } from '../../platform/db/index.ts'
import type { Definition } from './definitions.ts'
import { moneyParts } from './money-parts.ts'
import type { Evidence, Figure, Question, Reason } from './types.ts'

/** What is asked, as the part `question` that the other parts stand on. */
export const questionPart = (q: Question) => sql`
  question as (
    select ${q.projectId}::bigint as project_id, ${q.municipalityCode}::text as municipality_code, ${q.fromOn}::date as from_on, ${q.toOn}::date as to_on
  )`

/**
 * The parts that figures' statements count over. A part that no figure of the statement names is not computed, and took_part is computed once
 * for all of them: twenty figures cost little more than one.
 * - not_here: why a company that took part is not the asked municipality's to show (null: it is).
 * - not_counted: why it is not in the indicators (null: it is counted).
 */
export const countedParts = (q: Question) => sql`
  ${questionPart(q)},
  took_part as materialized (
    select t.*, c.name, c.seat_locality_id, c.started_on,
      (select min(h.from_on) from nimr.project_phase h where h.project_id = p.id) as project_from_on,
      case t.place when 'elsewhere' then 'counted_elsewhere' when 'other_project' then 'counted_in_other_project' end as not_here,
      case
        when t.place = 'elsewhere' then 'counted_elsewhere'
        when t.place = 'other_project' then 'counted_in_other_project'
        when t.place = 'outside' then 'seat_outside'
        when t.in_target_group is null then 'size_not_declared'
        when not t.in_target_group then t.target_reason
        when t.minutes < p.minimum_support_minutes then 'below_minimum_support'
      end as not_counted,
      (select s.size_class from nimr.size_assessment s where s.company_id = t.company_id and s.superseded_at is null
        order by (s.year < extract(year from t.first_supported_on)) desc,
          case when s.year < extract(year from t.first_supported_on) then -s.year else s.year end limit 1) as size_class,
      exists (select from nimr.aid_grant g where g.company_id = t.company_id and g.project_id = p.id and g.instrument = 'direct_grant'
        and g.granted_on between q.from_on and q.to_on and g.kind <> 'revocation'
        and not exists (select from nimr.aid_grant x where x.corrects_id = g.id)) as had_grant,
      true as had_service
    from question q
    join nimr.project p on p.id = q.project_id
    cross join lateral counter.took_part(q.project_id, q.municipality_code, q.from_on, q.to_on) t
    join nimr.company c on c.id = t.company_id
  ),
  asked as (select t.company_id, unnest(t.focus_areas) as focus_area_code from took_part t),
  demand as materialized (
    select d.*, m.name as municipality_name
    from question q cross join lateral counter.needs_asked(q.project_id, q.municipality_code, q.from_on, q.to_on) d
    join nimr.municipality m on m.code = d.municipality_code
  ),
  answer as materialized (
    select a.* from question q cross join lateral counter.survey_answers(q.project_id, q.municipality_code, q.from_on, q.to_on) a
  ),
  milestone as materialized (
    select m.* from question q cross join lateral counter.milestones(q.project_id, q.municipality_code, q.from_on, q.to_on) m
  )`

type Row = {
  figure: string
  record: string
  label: string
  amount: number
  included: boolean
  reason: string | null
}

/** Whether the actor may count the municipality, or the whole project when none is given. */
export async function mayCount(tx: Tx, projectId: number, municipalityCode: string | null): Promise<boolean> {
  const { rows } = await sql<{
    may: boolean
  }>`select counter.may_count(${projectId}::bigint, ${municipalityCode}::text) as may`.execute(tx)
  return rows[0]?.may === true
}

/**
 * Counts figures with all their evidence: one statement for all record figures, one for all personal characteristics.
 * Gives no rows where the actor may not count; ask mayCount first.
 */
export async function countFigures(
  tx: Tx,
  definitions: readonly Definition[],
  q: Question,
): Promise<Figure[]> {
  const records = await listRecordEvidence(tx, definitions, q)
  const people = await listPeopleEvidence(tx, definitions, q)
  return definitions.map((definition) =>
    definition.kind === 'people'
      ? countPeople(definition, people.get(definition.key) ?? [])
      : summed(definition, records.get(definition.key) ?? []),
  )
}

async function listRecordEvidence(tx: Tx, definitions: readonly Definition[], q: Question) {
  const selects = definitions.flatMap((d) =>
    d.kind === 'records'
      ? [sql`select ${sql.lit(d.key)}::text as figure, e.* from (${sql.raw(d.sql)}) e`]
      : [],
  )
  if (selects.length === 0) return new Map<string, Row[]>()
  const { rows } = await sql<Row>`
    with ${countedParts(q)},
    ${moneyParts},
    evidence (figure, record, label, amount, included, reason) as (${sql.join(selects, sql` union all `)})
    select * from evidence order by figure, included desc, label collate nimr.swedish, record`.execute(tx)
  return Map.groupBy(rows, (row) => row.figure)
}

type PersonRow = {
  figure: string
  state: 'shown' | 'too_few' | 'period_not_offered'
  pseudonym: string | null
  included: boolean
  reason: string | null
}

async function listPeopleEvidence(tx: Tx, definitions: readonly Definition[], q: Question) {
  const keys = definitions.filter((d) => d.kind === 'people').map((d) => d.key)
  if (keys.length === 0) return new Map<string, PersonRow[]>()
  const { rows } = await sql<PersonRow>`
    select * from counter.people_figures(${keys}::text[], ${q.projectId}::bigint, ${q.municipalityCode}::text, ${q.fromOn}::date, ${q.toOn}::date)`.execute(
    tx,
  )
  return Map.groupBy(rows, (row) => row.figure)
}

function countPeople(definition: Definition, rows: readonly PersonRow[]): Figure {
  const state = rows[0]?.state ?? 'shown'
  if (state !== 'shown') return { ...identity(definition), value: null, withheld: state, evidence: [] }
  const evidence = rows.flatMap(({ figure, pseudonym, included, reason }): Row[] =>
    pseudonym === null ? [] : [{ figure, record: pseudonym, label: pseudonym, amount: 1, included, reason }],
  )
  return summed(definition, evidence)
}

const identity = ({ key, unit, ruleVersion }: Definition) => ({ key, unit, ruleVersion })

/** The value is the sum of the included amounts: in hundredths, so that decimal hours add up as they stand. */
function summed(definition: Definition, rows: readonly Row[]): Figure {
  const hundredths = rows.reduce(
    (sum, row) => sum + (row.included ? Math.round(Number(row.amount) * 100) : 0),
    0,
  )
  return {
    ...identity(definition),
    value: hundredths / 100,
    withheld: null,
    evidence: rows.map(
      ({ record, label, amount, included, reason }): Evidence => ({
        record,
        label,
        amount: Number(amount),
        included,
        reason: reason as Reason | null,
      }),
    ),
  }
}

/** A project by its key, with the days it spans (its phases together) and where its boundaries between them go. */
export async function findProject(tx: Tx, key: string) {
  const project = await tx
    .selectFrom('project')
    .select(['id', 'key', 'name', 'fullName', 'countingPlace', 'minimumSupportMinutes'])
    .where('key', '=', key)
    .executeTakeFirst()
  if (!project) return undefined
  const phases = await tx
    .selectFrom('projectPhase')
    .select(['id', 'nameSv', 'nameEn', 'fromOn', 'toOn'])
    .where('projectId', '=', project.id)
    .orderBy('fromOn')
    .execute()
  const municipalities = await tx
    .selectFrom('projectMunicipality as p')
    .innerJoin('municipality as m', 'm.code', 'p.municipalityCode')
    .select(['m.code', 'm.name'])
    .where('p.projectId', '=', project.id)
    .orderBy('m.name')
    .execute()
  return { ...project, phases, municipalities }
}

export type CountedProject = NonNullable<Awaited<ReturnType<typeof findProject>>>

export const listProjectKeys = async (tx: Tx) =>
  tx.selectFrom('project').select(['key', 'name']).orderBy('id').execute()

export const listBoundaries = async (tx: Tx, codes: readonly string[]) =>
  codes.length === 0
    ? []
    : tx
        .selectFrom('municipalityBoundary')
        .select(['municipalityCode', 'geometry'])
        .where('municipalityCode', 'in', codes)
        .execute()

/** The projects that the actor may count, wholly or in the municipalities given. */
export async function listCountableProjects(tx: Tx, own: readonly string[]) {
  const { rows } = await sql<{ key: string; name: string }>`
    select p.key, p.name from nimr.project p
    where counter.may_count(p.id, null) or exists (
      select from nimr.project_municipality m where m.project_id = p.id and m.municipality_code = any (${own}::text[]))
    order by p.id`.execute(tx)
  return rows
}
