import { sql } from 'kysely'
import type { Tx } from '../../platform/db/index.ts'
import type { Definition } from './definition.ts'
import { valueStatement } from './evidence.ts'
import { moneyParts } from './money-parts.ts'
import { countedParts, type Places, questionPart } from './parts.ts'
import type { Question, Withheld } from './types.ts'

export type PlaceCount = {
  readonly figure: string
  /** Null: the whole project. */
  readonly municipalityCode: string | null
  /** Null when withheld. */
  readonly value: number | null
  readonly withheld: Withheld | null
}

export type Period = Omit<Question, 'municipalityCode'>

/** All the places that a project can be asked about: the whole first, then its municipalities. */
export async function everyPlace(tx: Tx, { projectId, fromOn, toOn }: Period): Promise<Places> {
  const rows = await tx
    .selectFrom('projectMunicipality')
    .select('municipalityCode')
    .where('projectId', '=', projectId)
    .orderBy('municipalityCode')
    .execute()
  return {
    projectId,
    municipalityCodes: [null, ...rows.map(({ municipalityCode }) => municipalityCode)],
    fromOn,
    toOn,
  }
}

/**
 * Counts figures for every municipality of a project that the actor may count, and for the whole where the actor may, by the same rules as
 * countFigures: one statement for all record figures, one for all that count people. Values only, a row per figure and place.
 */
export async function countPlaces(
  tx: Tx,
  definitions: readonly Definition[],
  period: Period,
): Promise<PlaceCount[]> {
  const places = await everyPlace(tx, period)
  const records = await listValues(tx, definitions, places)
  const people = await listPeopleValues(tx, definitions, places)
  const key = (code: string, figure: string) => `${code}|${figure}`
  const values = new Map(
    [...records, ...people].map(({ ofCode, figure, value, withheld }) => [
      key(ofCode, figure),
      { value: value === null ? null : Math.round(Number(value) * 100) / 100, withheld },
    ]),
  )
  const asked = records.filter(({ figure }) => figure === '').map(({ ofCode }) => ofCode)
  return asked.flatMap((ofCode) =>
    definitions.map((definition) => ({
      figure: definition.key,
      municipalityCode: ofCode || null,
      ...(values.get(key(ofCode, definition.key)) ?? { value: 0, withheld: null }),
    })),
  )
}

type Value = { ofCode: string; figure: string; value: string | number | null; withheld: Withheld | null }

async function listValues(tx: Tx, definitions: readonly Definition[], places: Places) {
  const statement = valueStatement(definitions)
  const { rows } = await sql<Value>`
    with ${countedParts(places)},
    ${moneyParts},
    counted (of_code, figure, value) as (
      select q.of_code, '', 0::numeric from question q
      ${statement ? sql`union all ${statement}` : sql``})
    select of_code, figure, value, null as withheld from counted order by of_code`.execute(tx)
  return rows
}

async function listPeopleValues(tx: Tx, definitions: readonly Definition[], places: Places) {
  const keys = definitions.filter(({ kind }) => kind === 'people').map(({ key }) => key)
  if (keys.length === 0) return []
  const together = await sql<Value>`
    select coalesce(p.municipality_code, '') as of_code, p.figure, p.value, nullif(p.state, 'shown') as withheld
    from counter.people_places(${keys}::text[], ${places.projectId}::bigint, ${places.fromOn}::date, ${places.toOn}::date) p`.execute(
    tx,
  )
  if (together.rows.length > 0) return together.rows
  // A period that is offered to an own office alone, or to nobody: each place says so for itself, without counting who was reached elsewhere.
  const { rows } = await sql<Value>`
    with ${questionPart(places)}
    select q.of_code, f.figure, case when f.state = 'shown' then count(*) filter (where f.included and f.pseudonym is not null) end as value,
      nullif(f.state, 'shown') as withheld
    from question q
    cross join lateral counter.people_figures(${keys}::text[], q.project_id, q.municipality_code, q.from_on, q.to_on) f
    group by q.of_code, f.figure, f.state`.execute(tx)
  return rows
}
