import { allow, type Decision, refuse } from '../../kit/decision.ts'

export type MergingTopic = {
  readonly id: number
  readonly focusAreaCode: string
  readonly retiredOn: string | null
  readonly mergedIntoId: number | null
  readonly mergedIntoVersion: number | null
  readonly version: number
}

/**
 * Whether a topic may be merged into another. All that names the merged one is from then on shown and counted under the
 * survivor, and still names the merged one, so that the merging can be undone.
 *
 * @returns refused `same_topic`, `already_merged`, `survivor_merged`, `survivor_retired` or `other_focus_area`
 */
export function decideMerge(
  topic: MergingTopic,
  survivor: MergingTopic,
): Decision<'same_topic' | 'already_merged' | 'survivor_merged' | 'survivor_retired' | 'other_focus_area'> {
  if (topic.id === survivor.id) return refuse('same_topic')
  if (topic.mergedIntoId !== null) return refuse('already_merged')
  if (survivor.mergedIntoId !== null) return refuse('survivor_merged')
  if (survivor.retiredOn !== null) return refuse('survivor_retired')
  return topic.focusAreaCode === survivor.focusAreaCode ? allow() : refuse('other_focus_area')
}

/**
 * Whether a merging may be undone: while nothing else has happened to the survivor (renamed, retired, merged itself).
 * What was written of the survivor meanwhile stays there.
 *
 * @returns refused `not_merged` or `survivor_changed`
 */
export function decideUndoMerge(
  topic: MergingTopic,
  survivor: MergingTopic,
): Decision<'not_merged' | 'survivor_changed'> {
  if (topic.mergedIntoId !== survivor.id) return refuse('not_merged')
  return topic.mergedIntoVersion === survivor.version ? allow() : refuse('survivor_changed')
}
