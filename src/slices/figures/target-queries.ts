import { sql } from 'kysely'
import type { Tx } from '../../platform/db/index.ts'
import { type Definition, findDefinition } from './definitions.ts'
import { figuresOfPeriod, type ProgrammePeriod } from './sets.ts'

export type UsedDefinition = Definition & {
  /** Where the figure stood before the project, in its unit; null when nobody has said. */
  readonly baseline: number | null
}

/**
 * The figures that a project uses, in the order they are shown. A project that has chosen none uses those of its programme period and the
 * report's own.
 */
export async function usedDefinitions(tx: Tx, projectId: number): Promise<UsedDefinition[]> {
  const { rows } = await sql<{ period: ProgrammePeriod; figure: string | null; baseline: number | null }>`
    select p.programme_period as period, f.figure, f.baseline::float8 as baseline
    from nimr.project p left join nimr.project_figure f on f.project_id = p.id
    where p.id = ${projectId} order by f.position, f.id`.execute(tx)
  const chosen = rows.filter(({ figure }) => figure !== null)
  if (chosen.length === 0)
    return rows[0]
      ? figuresOfPeriod(rows[0].period).map((definition) => ({ ...definition, baseline: null }))
      : []
  return chosen.flatMap(({ figure, baseline }) => {
    const definition = findDefinition(figure ?? '')
    return definition ? [{ ...definition, baseline }] : []
  })
}

export type Target = {
  readonly id: number
  readonly figure: string
  /** Null: the whole project. */
  readonly municipalityCode: string | null
  /** Null: the whole project time. */
  readonly phaseId: number | null
  readonly baseline: number | null
  readonly target: number
  /** The version of the grant decision that states it; null for a goal of the project's own. */
  readonly decisionVersion: number | null
  readonly source: string
  readonly version: number
}

/** The targets that hold: of the same figure, municipality and phase that of the newest decision; a goal of the project's own where no decision states one. */
export async function listTargets(tx: Tx, projectId: number): Promise<Target[]> {
  const { rows } = await sql<Target>`
    select distinct on (f.position, t.figure, t.municipality_code, h.from_on, t.phase_id)
      t.id, t.figure, t.municipality_code, t.phase_id, f.baseline::float8 as baseline, t.target::float8 as target,
      d.version as decision_version, t.source, t.version
    from nimr.figure_target t
    join nimr.project_figure f on f.project_id = t.project_id and f.figure = t.figure
    left join nimr.project_decision d on d.id = t.decision_id
    left join nimr.project_phase h on h.id = t.phase_id
    where t.project_id = ${projectId}
    order by f.position, t.figure, t.municipality_code nulls first, h.from_on nulls first, t.phase_id, d.version desc nulls last`.execute(
    tx,
  )
  return rows
}

/** The targets of a figure as one decision (or the project itself: `eget`) states them for one phase (or the whole time: `hela`). */
export async function listTargetsOf(
  tx: Tx,
  projectId: number,
  figure: string,
  phase: string,
  decision: string,
) {
  const { rows } = await sql<{ municipalityCode: string | null; target: number; source: string }>`
    select t.municipality_code, t.target::float8 as target, t.source from nimr.figure_target t
    where t.project_id = ${projectId} and t.figure = ${figure}
      and coalesce(t.phase_id::text, 'hela') = ${phase} and coalesce(t.decision_id::text, 'eget') = ${decision}
    order by t.municipality_code nulls first`.execute(tx)
  return rows
}
