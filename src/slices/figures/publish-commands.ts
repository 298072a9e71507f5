import { sql } from 'kysely'
import { allow, type Decision, refuse } from '../../kit/decision.ts'
import type { Tx } from '../../platform/db/index.ts'
import { disclosureRule } from './disclosure-rules.ts'
import { type PublicFigures, publicFigures } from './public-figures.ts'
import { cellKey } from './public-tables.ts'
import type { CountedProject } from './queries.ts'

/**
 * Publishes what may be told of a project, frozen: nobody can change it, and it stays known when it is withdrawn. Refuses `exposed` when so much
 * has been published before that something hidden could be computed, `moved` when it is not what was shown.
 *
 * @param kind statistics of their own, or the figures of a published edition of a report, which are remembered but not listed
 * @param isAsShown whether it is what the one who publishes has seen; it is, unless told
 * @param staffId who publishes: the project's manager; null is the operator
 */
export async function publishStatistics(
  tx: Tx,
  facts: {
    readonly project: CountedProject
    readonly kind: 'statistics' | 'edition'
    readonly licence?: 'CC0-1.0' | 'CC-BY-4.0'
    readonly staffId: number | null
    readonly now: Date
    readonly today: string
    readonly isAsShown?: (open: PublicFigures) => boolean
  },
): Promise<Decision<'exposed' | 'moved', { readonly id: number }>> {
  const { project, kind, licence = 'CC0-1.0', staffId, now, today, isAsShown = () => true } = facts
  // Two who publish at once must each know of the other.
  await sql`select pg_advisory_xact_lock(hashtext('nimr publishes'), ${project.id}::int)`.execute(tx)
  const open = await publicFigures(tx, project)
  if (open.isExposed) return refuse('exposed')
  if (!isAsShown(open)) return refuse('moved')
  const { figures, hidden } = open
  const { id } = await tx
    .insertInto('publishedStatistics')
    .values({
      projectId: project.id,
      kind,
      licence,
      countedOn: today,
      publishedAt: now,
      publishedByStaffId: staffId,
      ruleVersion: disclosureRule.version,
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  const rows = await tx
    .insertInto('publishedFigure')
    .values(
      figures.filter(({ unit }) => unit !== 'people').map((figure) => ({ statisticsId: id, ...figure })),
    )
    .returning(['id', 'figure', 'municipalityCode', 'fromOn', 'toOn'])
    .execute()
  const idOf = new Map(rows.map((row) => [cellKey(row), row.id]))
  const kept = hidden.flatMap((cell) => {
    const publishedFigureId = idOf.get(cellKey(cell))
    return publishedFigureId === undefined
      ? []
      : [{ publishedFigureId, isOfPeople: false, value: cell.value }]
  })
  if (kept.length > 0) await tx.insertInto('hiddenFigure').values(kept).execute()
  await sql`select counter.publish_people(${id}::bigint)`.execute(tx)
  return allow({ id })
}

/** Withdraws published statistics, with the reason that is kept. Refuses `not_there` when there are none, or they were withdrawn already. */
export async function withdrawStatistics(
  tx: Tx,
  facts: { readonly id: number; readonly reason: string; readonly staffId: number; readonly now: Date },
): Promise<Decision<'not_there', { readonly id: number }>> {
  const { numUpdatedRows } = await tx
    .updateTable('publishedStatistics')
    .set({ withdrawnAt: facts.now, withdrawnByStaffId: facts.staffId, withdrawnReason: facts.reason })
    .where('id', '=', facts.id)
    .where('withdrawnAt', 'is', null)
    .executeTakeFirst()
  return Number(numUpdatedRows) === 1 ? allow({ id: facts.id }) : refuse('not_there')
}
