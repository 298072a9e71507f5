import type { Tx } from '../../platform/db/index.ts'
import type { CountingPlace } from './types.ts'

export type ProjectSettings = {
  readonly countingPlace: CountingPlace
  readonly minimumSupportMinutes: number
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
  const { rule, ...own } = settings
  await tx.updateTable('project').set(own).where('id', '=', projectId).executeTakeFirstOrThrow()
  const { validFrom: _, ...says } = rule
  await tx
    .insertInto('targetGroupRule')
    .values({ projectId, ...rule })
    .onConflict((oc) => oc.columns(['projectId', 'validFrom']).doUpdateSet(says))
    .execute()
}
