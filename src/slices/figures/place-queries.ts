import type { Tx } from '../../platform/db/index.ts'
import type { Definition } from './definitions.ts'
import { countFigures, findProject, mayCount } from './queries.ts'
import type { Question, Withheld } from './types.ts'

export type PlaceCount = {
  readonly figure: string
  /** Null: the whole project. */
  readonly municipalityCode: string | null
  /** Null when withheld. */
  readonly value: number | null
  readonly withheld: Withheld | null
}

/**
 * Counts figures for every municipality of a project that the actor may count, and for the whole where the actor may: values only. The same
 * rules as countFigures, asked once.
 */
export async function countPlaces(
  tx: Tx,
  definitions: readonly Definition[],
  period: Omit<Question, 'municipalityCode'>,
): Promise<PlaceCount[]> {
  const project = await findProject(tx, period.projectKey)
  const counts: PlaceCount[] = []
  for (const municipalityCode of [null, ...(project?.municipalities ?? []).map(({ code }) => code)]) {
    if (!(await mayCount(tx, period.projectId, municipalityCode))) continue
    const figures = await countFigures(tx, definitions, { ...period, municipalityCode })
    counts.push(
      ...figures.map(({ key, value, withheld }) => ({ figure: key, municipalityCode, value, withheld })),
    )
  }
  return counts
}
