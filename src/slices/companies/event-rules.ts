import { allow, type Decision, refuse } from '../../kit/decision.ts'
import type { EventKind } from './holder-types.ts'

export type EventRefusal =
  | 'day_ahead'
  | 'into_itself'
  | 'already_ended'
  | 'parts_missing'
  | 'part_twice'
  | 'equity_missing'

/**
 * Whether a merger or a split can be recorded. A split needs two parts, or one beside a company that lives on; where more
 * than one part, or none, took the activity over, the equity of each part in öre must be known, for what was received is
 * then divided by it.
 *
 * @source Regulation (EU) 2023/2831 art. 3(8) and 3(9); checked 2026-11-29
 */
export function decideEvent(event: {
  readonly kind: EventKind
  readonly companyId: number
  readonly endedOn: string | null
  readonly happenedOn: string
  readonly today: string
  readonly endsCompany: boolean
  readonly parts: readonly {
    readonly companyId: number
    readonly equityOre: number | null
    readonly tookOverActivity: boolean
  }[]
}): Decision<EventRefusal> {
  const { kind, companyId, endedOn, happenedOn, today, endsCompany, parts } = event
  if (happenedOn > today) return refuse('day_ahead')
  if (endedOn !== null && endedOn < happenedOn) return refuse('already_ended')
  const ids = parts.map((part) => part.companyId)
  if (new Set(ids).size < ids.length) return refuse('part_twice')
  if (kind === 'merged_into') return ids.includes(companyId) ? refuse('into_itself') : allow()
  if (endsCompany && ids.includes(companyId)) return refuse('into_itself')
  const others = ids.filter((id) => id !== companyId)
  if (others.length < (endsCompany ? 2 : 1)) return refuse('parts_missing')
  const takers = parts.filter(({ tookOverActivity }) => tookOverActivity)
  const traced = takers.length === 1
  if (!traced && parts.some(({ equityOre }) => equityOre === null)) return refuse('equity_missing')
  return allow()
}
