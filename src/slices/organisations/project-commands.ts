import type { Tx } from '../../platform/db/index.ts'
import type { CountingPlace, SupportKind } from './types.ts'

export type ProjectSettings = {
  readonly countingPlace: CountingPlace
  /** Least support that makes a company count, in minutes and as value in öre; 0 is none, and where both are said either is enough. */
  readonly minimumSupportMinutes: number
  readonly minimumSupportOre: number
  /** Support of other kinds lets a company take part without being counted. */
  readonly countedActivities: readonly SupportKind[]
  readonly rule: {
    readonly validFrom: string
    readonly smeOnly: boolean
    readonly privatelyOwnedOnly: boolean
    readonly groupMembersExcluded: boolean
    readonly source: string
  }
}

/**
 * Sets where companies count in a project, the least support that counts, and the target-group rule from a day on; a rule
 * of the same day is replaced, an earlier one stays in force until then. Companies are to be assessed anew by the caller,
 * in the same transaction.
 */
export async function setProject(tx: Tx, projectId: number, settings: ProjectSettings): Promise<void> {
  const { rule, countedActivities, ...own } = settings
  await tx
    .updateTable('project')
    .set({ ...own, countedActivities: [...countedActivities] })
    .where('id', '=', projectId)
    .executeTakeFirstOrThrow()
  const { validFrom: _, ...says } = rule
  await tx
    .insertInto('targetGroupRule')
    .values({ projectId, ...rule })
    .onConflict((oc) => oc.columns(['projectId', 'validFrom']).doUpdateSet(says))
    .execute()
}
