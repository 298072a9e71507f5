import { sql } from 'kysely'
import type { Tx } from '../../platform/db/index.ts'
import type { PublicStatistics, Publisher, StatisticsFigure } from './types.ts'

/** Published statistics that have not been withdrawn, newest first; for anybody. */
export async function listPublicStatistics(tx: Tx): Promise<readonly PublicStatistics[]> {
  const { rows } = await sql<{ row: PublicStatistics }>`select counter.public_statistics() as row`.execute(tx)
  return rows.map(({ row }) => row)
}

/** Their numbers; none when they are not published, or were withdrawn. */
export async function listStatisticsFigures(tx: Tx, id: number): Promise<readonly StatisticsFigure[]> {
  const { rows } = await sql<StatisticsFigure>`
    select figure, municipality_code, from_on, to_on, unit, rule_version, value::float from counter.public_statistics_figures(${id}::bigint)`.execute(
    tx,
  )
  return rows
}

/** Who answers for the public pages. */
export async function findPublisher(tx: Tx): Promise<Publisher> {
  const { rows } = await sql<{ row: Publisher }>`select counter.public_publisher() as row`.execute(tx)
  return rows[0]?.row ?? { name: '', email: '', phone: '' }
}

/** All that has been published of a project, also what was withdrawn and why; for those who work here. */
export async function listPublications(tx: Tx, projectId: number) {
  return tx
    .selectFrom('publishedStatistics as s')
    .leftJoin('staff as p', 'p.id', 's.publishedByStaffId')
    .select([
      's.id',
      's.kind',
      's.countedOn',
      's.publishedAt',
      's.withdrawnAt',
      's.withdrawnReason',
      'p.name as publishedBy',
    ])
    .where('s.projectId', '=', projectId)
    .orderBy('s.id', 'desc')
    .execute()
}
export type Publication = Awaited<ReturnType<typeof listPublications>>[number]

/** Which project published statistics belong to; nothing when there are none by that number. */
export async function findPublication(tx: Tx, id: number) {
  return tx
    .selectFrom('publishedStatistics as s')
    .innerJoin('project as p', 'p.id', 's.projectId')
    .select(['s.id', 's.projectId', 'p.key as projectKey'])
    .where('s.id', '=', id)
    .where('s.kind', '=', 'statistics')
    .executeTakeFirst()
}
