import { quarterOf, waitedDays } from './rules.ts'
import type { NeedState, Urgency } from './types.ts'

/** A need as the pooled demand shows it: which company it is, and its words, only where the reader may know. */
export type PooledNeed = {
  readonly needId: number
  readonly municipalityCode: string
  readonly focusAreaCode: string
  readonly topicId: number | null
  readonly urgency: Urgency
  readonly raisedOn: string
  readonly state: NeedState
  readonly isOwn: boolean
  readonly isShared: boolean
  readonly companyId: number | null
  readonly companyName: string | null
  readonly words: string | null
}

export type DemandRow = {
  readonly focusAreaCode: string
  /** Null: needs of the focus area that name no topic. */
  readonly topicId: number | null
  readonly total: number
  readonly byMunicipality: ReadonlyMap<string, number>
  /** Days that the oldest of those not yet settled has waited; null when none waits. */
  readonly oldestWaitingDays: number | null
  /** How many were raised in each of the quarters asked for, whatever became of them. */
  readonly raised: readonly number[]
}

/**
 * Demand per topic and municipality: how many needs there are in the chosen state, and how many were raised per quarter.
 * The topic most asked for comes first; of equals the one that has waited longest.
 *
 * @param needs every need of the choice, in any state
 * @param state the state that is counted; null counts all
 * @param quarters as `quarterOf` writes them, oldest first
 */
export function poolDemand(
  needs: readonly PooledNeed[],
  state: NeedState | null,
  quarters: readonly string[],
  today: string,
): readonly DemandRow[] {
  const rows = Map.groupBy(needs, (need) => `${need.focusAreaCode} ${need.topicId ?? ''}`)
  return [...rows.values()]
    .flatMap((group): DemandRow[] => {
      const [first] = group
      if (!first) return []
      const counted = group.filter((need) => state === null || need.state === state)
      const waiting = counted.filter((need) => need.state === 'open' || need.state === 'taken_up')
      const days = waiting.map((need) => waitedDays(need.raisedOn, today))
      return [
        {
          focusAreaCode: first.focusAreaCode,
          topicId: first.topicId,
          total: counted.length,
          byMunicipality: countBy(counted.map((need) => need.municipalityCode)),
          oldestWaitingDays: days.length > 0 ? Math.max(...days) : null,
          raised: perQuarter(group, quarters),
        },
      ]
    })
    .filter((row) => row.total > 0)
    .sort((a, b) => b.total - a.total || (b.oldestWaitingDays ?? 0) - (a.oldestWaitingDays ?? 0))
}

/** How many needs were raised in each quarter. */
export function perQuarter(needs: readonly PooledNeed[], quarters: readonly string[]): readonly number[] {
  const counts = countBy(needs.map((need) => quarterOf(need.raisedOn)))
  return quarters.map((quarter) => counts.get(quarter) ?? 0)
}

function countBy(keys: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1)
  return counts
}
