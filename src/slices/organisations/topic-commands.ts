import { allow, type Decision, refuse } from '../../kit/decision.ts'
import type { Tx } from '../../platform/db/index.ts'
import { changedMeanwhile } from '../../platform/http/index.ts'
import { nameIsTaken, type Topic } from './topic-queries.ts'
import { decideMerge, decideUndoMerge } from './topic-rules.ts'

export type TopicNames = { readonly nameSv: string; readonly nameEn: string | null }
type NameTaken = 'topic_taken'

/** Adds a topic beneath a focus area. Refused `topic_taken` when the focus area has a living one of that name. */
export async function addTopic(
  tx: Tx,
  focusAreaCode: string,
  names: TopicNames,
): Promise<Decision<NameTaken, number>> {
  if (await nameIsTaken(tx, focusAreaCode, names.nameSv, null)) return refuse('topic_taken')
  const { id } = await tx
    .insertInto('topic')
    .values({ focusAreaCode, ...names })
    .returning('id')
    .executeTakeFirstOrThrow()
  return allow(id)
}

/** Gives a topic another name; all that names it follows. Refused `topic_taken`. */
export async function renameTopic(
  tx: Tx,
  topic: Topic,
  version: number,
  names: TopicNames,
): Promise<Decision<NameTaken>> {
  if (await nameIsTaken(tx, topic.focusAreaCode, names.nameSv, topic.id)) return refuse('topic_taken')
  await change(tx, topic.id, version, names)
  return allow()
}

/** From today on the topic cannot be chosen; what names it still does. Choose null to let it be chosen again. */
export async function setTopicRetired(
  tx: Tx,
  topic: Topic,
  version: number,
  retiredOn: string | null,
): Promise<void> {
  await change(tx, topic.id, version, { retiredOn })
}

/** Merges a topic into another, both locked so that neither is merged elsewhere meanwhile. Refusals as of `decideMerge`. */
export async function mergeTopic(tx: Tx, now: Date, topic: Topic, version: number, survivor: Topic) {
  await lock(tx, [topic, survivor])
  const answer = decideMerge(topic, survivor)
  if (answer.allowed)
    await change(tx, topic.id, version, {
      mergedIntoId: survivor.id,
      mergedAt: now,
      mergedIntoVersion: survivor.version,
    })
  return answer
}

/** Takes a merging back; all that named the topic is shown under it again. Refused `topic_taken`, else as of `decideUndoMerge`. */
export async function undoMerge(tx: Tx, topic: Topic, version: number, survivor: Topic) {
  await lock(tx, [topic, survivor])
  const answer = decideUndoMerge(topic, survivor)
  if (!answer.allowed) return answer
  if (await nameIsTaken(tx, topic.focusAreaCode, topic.nameSv, topic.id)) return refuse('topic_taken')
  await change(tx, topic.id, version, { mergedIntoId: null, mergedAt: null, mergedIntoVersion: null })
  return answer
}

async function lock(tx: Tx, topics: readonly Topic[]): Promise<void> {
  const rows = await tx
    .selectFrom('topic')
    .select(['id', 'version'])
    .where(
      'id',
      'in',
      topics.map(({ id }) => id),
    )
    .orderBy('id')
    .forUpdate()
    .execute()
  const unchanged = topics.every(({ id, version }) =>
    rows.some((row) => row.id === id && row.version === version),
  )
  if (!unchanged) throw changedMeanwhile()
}

async function change(
  tx: Tx,
  id: number,
  version: number,
  set: Partial<TopicNames> & {
    readonly retiredOn?: string | null
    readonly mergedIntoId?: number | null
    readonly mergedAt?: Date | null
    readonly mergedIntoVersion?: number | null
  },
): Promise<void> {
  const { numUpdatedRows } = await tx
    .updateTable('topic')
    .set((eb) => ({ ...set, version: eb('version', '+', 1) }))
    .where('id', '=', id)
    .where('version', '=', version)
    .executeTakeFirst()
  if (numUpdatedRows === 0n) throw changedMeanwhile()
}
