import { dayOf } from '../kit/day.ts'
import type { Tx } from '../platform/db/index.ts'
import { findProject, publishStatistics } from '../slices/figures/index.ts'

/** NiMR's statistics as its manager would publish them, for /oppna-data of the example. */
export async function publishExampleStatistics(tx: Tx, now: Date): Promise<void> {
  const project = await findProject(tx, 'nimr')
  if (!project) return
  const manager = await tx
    .selectFrom('staffRole')
    .select('staffId')
    .where('role', '=', 'project_manager')
    .where('projectId', '=', project.id)
    .executeTakeFirst()
  const today = dayOf(now)
  await publishStatistics(tx, { project, kind: 'statistics', staffId: manager?.staffId ?? null, now, today })
}
