import { sql } from 'kysely'
import type { Tx } from '../../platform/db/index.ts'
import type { Definition } from './definitions.ts'
import { evidenceReader, evidenceStatement, identity, type Row, summed } from './evidence.ts'
import { moneyParts } from './money-parts.ts'
import { countedParts } from './parts.ts'
import type { Evidence, Figure, Question, Reason } from './types.ts'

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
  const rows = await listRecordEvidence(tx, definitions, q)
  const evidenceOf = evidenceReader(definitions, rows)
  const people = await listPeopleEvidence(tx, definitions, q)
  return definitions.map((definition) =>
    definition.kind === 'people'
      ? countPeople(definition, people.get(definition.key) ?? [])
      : summed(definition, evidenceOf(definition)),
  )
}

async function listRecordEvidence(tx: Tx, definitions: readonly Definition[], q: Question) {
  const statement = evidenceStatement(definitions)
  if (!statement) return []
  const { rows } = await sql<Row>`
    with ${countedParts({ ...q, municipalityCodes: [q.municipalityCode] })},
    ${moneyParts},
    evidence (of_code, figure, record, label, amount, included, reason) as (${statement})
    select figure, record, label, amount, included, reason from evidence order by label collate nimr.swedish, record`.execute(
    tx,
  )
  return rows
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
  const evidence = rows.flatMap(({ pseudonym, included, reason }): Evidence[] =>
    pseudonym === null
      ? []
      : [{ record: pseudonym, label: pseudonym, amount: 1, included, reason: reason as Reason | null }],
  )
  return summed(definition, evidence)
}

/** A project by its key, with the days it spans (its phases together) and where its boundaries between them go. */
export async function findProject(tx: Tx, key: string) {
  const project = await tx
    .selectFrom('project')
    .select(['id', 'key', 'name', 'fullName', 'programmePeriod', 'countingPlace', 'minimumSupportMinutes'])
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
