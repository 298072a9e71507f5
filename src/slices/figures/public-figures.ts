import { sql } from 'kysely'
import type { Tx } from '../../platform/db/index.ts'
import { askThread } from '../../platform/thread.ts'
import { type Definition, findDefinition, focusAreas } from './definitions.ts'
import type { HiddenPattern, SuppressionTable } from './disclosure-types.ts'
import { cellKey, type EarlierCell, type PublicCell, tableOf } from './public-tables.ts'
import { type CountedProject, countFigures } from './queries.ts'
import { wholeTime } from './question.ts'
import type { Unit } from './types.ts'

/** One number of published statistics. */
export type PublicFigure = {
  readonly figure: string
  /** Null: the whole project. */
  readonly municipalityCode: string | null
  readonly fromOn: string
  readonly toOn: string
  readonly unit: Unit
  readonly ruleVersion: string
  /** Null: hidden. */
  readonly value: number | null
}

export type PublicFigures = {
  readonly figures: readonly PublicFigure[]
  /** Hidden numbers of companies, to be kept so that what is published later does not give them away. */
  readonly hidden: readonly PublicCell[]
  /** So much has been published that something hidden could be computed: then nothing may be. */
  readonly isExposed: boolean
}

const ofCompanies = [
  'companies_supported',
  'companies_sme',
  'companies_not_counted',
  'companies_individual_support',
  'companies_newly_started',
  'rco01_micro',
  'rco01_small',
  'rco01_medium',
  'localities_town',
  'localities_villages',
  'jobs_kept',
  'jobs_created',
  'support_hours',
]
/** Counted for the whole time only: seven of them by phase would hide much and say little. */
const ofWholeTime = focusAreas.map((area) => `asked_for_${area}`)

/** The figures that are published of a project, in order; persons' characteristics stand after the companies. */
const publishedFigures: readonly string[] = [
  ...ofCompanies,
  'people_reached',
  'people_women',
  'people_men',
  'entrepreneurs_born_abroad',
  'entrepreneurs_aged_18_30',
  ...ofWholeTime,
]

/**
 * What everybody may be told of a project now: its figures for each municipality, the whole, each phase and the whole time, with small counts and
 * what would give them away hidden, also in the light of all that has been published before. For whoever may count the whole project;
 * counts of persons come hidden from the database.
 */
export async function publicFigures(tx: Tx, project: CountedProject): Promise<PublicFigures> {
  const cells = await listCells(tx, project)
  const earlier = await listEarlier(tx, project.id)
  const { hidden, exposed } = await protect(tableOf(cells, earlier))
  const people = await listPeople(tx, project.id)
  const companies = cells.map(
    ({ figure, municipalityCode, fromOn, toOn, unit, ruleVersion, value, ...rest }) => ({
      figure,
      municipalityCode,
      fromOn,
      toOn,
      unit,
      ruleVersion,
      value: hidden.has(cellKey({ figure, municipalityCode, fromOn, toOn, ...rest })) ? null : value,
    }),
  )
  const order = new Map(publishedFigures.map((figure, nth) => [figure, nth]))
  return {
    figures: [...companies, ...people.figures].toSorted(
      (a, b) => (order.get(a.figure) ?? 0) - (order.get(b.figure) ?? 0),
    ),
    hidden: cells.filter((cell) => hidden.has(cellKey(cell))),
    isExposed: exposed.size > 0 || people.isExposed,
  }
}

/** Some hundred whole-number programmes, a second or more, in a thread of their own. */
async function protect(table: SuppressionTable): Promise<HiddenPattern> {
  const pattern = await askThread<HiddenPattern>('src/slices/figures/disclosure-worker.ts', table)
  if (!pattern) throw new Error('which numbers to hide was not found in time')
  return pattern
}

async function listCells(tx: Tx, project: CountedProject): Promise<PublicCell[]> {
  const isOfNow = (key: string) => !key.startsWith('rco') || project.programmePeriod === '2021-2027'
  const found = (keys: readonly string[]) =>
    keys.filter(isOfNow).flatMap((key): readonly Definition[] => [findDefinition(key) ?? []].flat())
  const whole = wholeTime(project)
  const phases = project.phases.filter(({ fromOn, toOn }) => fromOn !== whole.fromOn || toOn !== whole.toOn)
  const named = await countNamed(tx, project.id)
  const cells: PublicCell[] = []
  for (const period of [whole, ...phases])
    for (const municipalityCode of [...project.municipalities.map(({ code }) => code), null]) {
      const { fromOn, toOn } = period
      const question = { projectId: project.id, projectKey: project.key, municipalityCode, fromOn, toOn }
      const definitions = found(period === whole ? [...ofCompanies, ...ofWholeTime] : ofCompanies)
      const figures = await countFigures(tx, definitions, question)
      const supported = figures.find(({ key }) => key === 'companies_supported')?.value ?? 0
      for (const { key, unit, ruleVersion, value, evidence } of figures)
        cells.push({
          figure: key,
          municipalityCode,
          fromOn,
          toOn,
          unit,
          ruleVersion,
          value: value ?? 0,
          companies:
            unit === 'localities'
              ? supported
              : evidence.filter((row) => row.included && row.amount > 0).length,
          named:
            key === 'companies_supported'
              ? named.filter(
                  (one) =>
                    (municipalityCode === null || one.municipalityCode === municipalityCode) &&
                    one.grantedOn >= fromOn &&
                    one.grantedOn <= toOn,
                ).length
              : 0,
        })
    }
  return cells
}

/** Companies of the project that the public register of aid names, each once with its first day and its seat. */
async function countNamed(tx: Tx, projectId: number) {
  const { rows } = await sql<{ municipalityCode: string; grantedOn: string }>`
    select c.seat_municipality_code as municipality_code, min(g.granted_on) as granted_on
    from nimr.aid_register_row r join nimr.aid_grant g on g.id = r.grant_id join nimr.company c on c.id = g.company_id
    where g.project_id = ${projectId} and g.granted_on >= '2026-01-01' and not r.is_masked
    group by c.id, c.seat_municipality_code`.execute(tx)
  return rows
}

async function listEarlier(tx: Tx, projectId: number): Promise<EarlierCell[]> {
  const { rows } = await sql<EarlierCell>`
    select f.statistics_id::int, f.figure, f.municipality_code, f.from_on, f.to_on, coalesce(f.value, h.value)::float as value, f.value is not null as was_shown
    from nimr.published_figure f
    join nimr.published_statistics s on s.id = f.statistics_id
    left join nimr.hidden_figure h on h.published_figure_id = f.id
    where s.project_id = ${projectId} and not nimr.is_of_people(f.figure)`.execute(tx)
  return rows
}

async function listPeople(tx: Tx, projectId: number) {
  const { rows } = await sql<Omit<PublicFigure, 'unit' | 'ruleVersion'> & { isExposed: boolean }>`
    select * from counter.publishable_people(${projectId}::bigint)`.execute(tx)
  const figures = rows.map(
    ({ isExposed, ...row }): PublicFigure => ({
      ...row,
      unit: 'people',
      ruleVersion: `${row.figure}-v1`,
    }),
  )
  return { figures, isExposed: rows.some(({ isExposed }) => isExposed) }
}
