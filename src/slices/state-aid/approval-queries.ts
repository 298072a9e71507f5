import type { Tx } from '../../platform/db/index.ts'

/** Whether a signed declaration is enough in a project, and which version of the setting says so; 0 when nobody has set anything. */
export type ApprovalSetting = {
  readonly projectId: number
  readonly name: string
  readonly programmePeriod: string
  readonly assumesApproval: boolean
  readonly version: number
}

export async function listApprovalSettings(
  tx: Tx,
  projectIds: readonly number[],
): Promise<readonly ApprovalSetting[]> {
  if (projectIds.length === 0) return []
  const rows = await tx
    .selectFrom('project as p')
    .leftJoin('aidProjectSetting as s', 's.projectId', 'p.id')
    .where('p.id', 'in', [...projectIds])
    .select(['p.id as projectId', 'p.name', 'p.programmePeriod', 's.assumesApproval', 's.version'])
    .orderBy('p.id')
    .execute()
  return rows.map((row) => ({
    ...row,
    assumesApproval: row.assumesApproval ?? true,
    version: row.version ?? 0,
  }))
}
