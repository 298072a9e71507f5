import { sql } from 'kysely'
import { allow, type Decision, refuse } from '../../kit/decision.ts'
import type { Tx } from '../../platform/db/index.ts'
import { findDefinition } from './definitions.ts'
import { figuresOfPeriod, type ProgrammePeriod } from './sets.ts'

/**
 * Lets a project use all figures of its programme period and the report's own, after those that it uses already.
 *
 * @returns how many were added
 * @source the common indicators of the ERDF, 2014–2020 and 2021–2027; checked 2026-11-29
 */
export async function useWholeSet(tx: Tx, projectId: number): Promise<number> {
  const { programmePeriod } = await tx
    .selectFrom('project')
    .select('programmePeriod')
    .where('id', '=', projectId)
    .executeTakeFirstOrThrow()
  const keys = figuresOfPeriod(programmePeriod as ProgrammePeriod).map(({ key }) => key)
  const { numAffectedRows = 0n } = await sql`
    insert into nimr.project_figure (project_id, figure, position)
    select ${projectId}, k.key, k.nth + coalesce((select max(f.position) from nimr.project_figure f where f.project_id = ${projectId}), 0)
    from unnest(${keys}::text[]) with ordinality as k (key, nth)
    on conflict (project_id, figure) do nothing`.execute(tx)
  return Number(numAffectedRows)
}

/**
 * Adds a figure to those that a project uses, last.
 *
 * @returns refused `unknown_figure`, `other_period` (an indicator of another programme period), `used_already`
 */
export async function useFigure(
  tx: Tx,
  projectId: number,
  key: string,
): Promise<Decision<'unknown_figure' | 'other_period' | 'used_already'>> {
  const definition = findDefinition(key)
  if (!definition) return refuse('unknown_figure')
  const { programmePeriod } = await tx
    .selectFrom('project')
    .select('programmePeriod')
    .where('id', '=', projectId)
    .executeTakeFirstOrThrow()
  if (definition.period !== undefined && definition.period !== programmePeriod) return refuse('other_period')
  const { numAffectedRows = 0n } = await sql`
    insert into nimr.project_figure (project_id, figure, position)
    select ${projectId}, ${key}, coalesce(max(f.position), 0) + 1 from nimr.project_figure f where f.project_id = ${projectId}
    on conflict (project_id, figure) do nothing`.execute(tx)
  return numAffectedRows > 0n ? allow() : refuse('used_already')
}

/**
 * Takes a figure away from those that a project uses.
 *
 * @returns refused `has_targets` (its targets are to be taken away first, so that none is lost unseen)
 */
export async function leaveFigure(tx: Tx, projectId: number, key: string): Promise<Decision<'has_targets'>> {
  const target = await tx
    .selectFrom('figureTarget')
    .select('id')
    .where('projectId', '=', projectId)
    .where('figure', '=', key)
    .executeTakeFirst()
  if (target) return refuse('has_targets')
  await tx.deleteFrom('projectFigure').where('projectId', '=', projectId).where('figure', '=', key).execute()
  return allow()
}

export type Goals = {
  readonly phaseId: number | null
  readonly decisionId: number | null
  readonly source: string
  readonly baseline: number | null
  /** By municipality, '' for the whole; null takes a target away. In the figure's unit. */
  readonly targets: ReadonlyMap<string, number | null>
}

/**
 * Says where a figure began and what is to be reached of it, for one phase (or the whole time) as one decision (or the project itself) states it.
 *
 * @returns refused `not_used` (the project does not use the figure), `not_of_project` (phase or decision is another project's)
 */
export async function setGoals(
  tx: Tx,
  projectId: number,
  figure: string,
  goals: Goals,
): Promise<Decision<'not_used' | 'not_of_project'>> {
  const { phaseId, decisionId, source, baseline, targets } = goals
  const isOwn = async (table: 'projectPhase' | 'projectDecision', id: number | null) =>
    id === null ||
    (await tx
      .selectFrom(table)
      .select('id')
      .where('id', '=', id)
      .where('projectId', '=', projectId)
      .executeTakeFirst()) !== undefined
  if (!(await isOwn('projectPhase', phaseId)) || !(await isOwn('projectDecision', decisionId)))
    return refuse('not_of_project')
  const { numUpdatedRows } = await tx
    .updateTable('projectFigure')
    .set({ baseline })
    .where('projectId', '=', projectId)
    .where('figure', '=', figure)
    .executeTakeFirstOrThrow()
  if (numUpdatedRows === 0n) return refuse('not_used')
  for (const [code, target] of targets) {
    const municipalityCode = code || null
    if (target === null)
      await sql`delete from nimr.figure_target t where t.project_id = ${projectId} and t.figure = ${figure}
        and t.municipality_code is not distinct from ${municipalityCode} and t.phase_id is not distinct from ${phaseId}::bigint
        and t.decision_id is not distinct from ${decisionId}::bigint`.execute(tx)
    else
      await sql`
        insert into nimr.figure_target (project_id, figure, municipality_code, phase_id, decision_id, target, source)
        values (${projectId}, ${figure}, ${municipalityCode}, ${phaseId}, ${decisionId}, ${target}, ${source})
        on conflict (project_id, figure, municipality_code, phase_id, decision_id)
        do update set target = excluded.target, source = excluded.source, version = figure_target.version + 1
        where (figure_target.target, figure_target.source) is distinct from (excluded.target, excluded.source)`.execute(
        tx,
      )
  }
  return allow()
}
