import type { PoolFilter } from './pooled-queries.ts'
import type { NeedState } from './types.ts'

/** What the board shows: the filter, and the part of it that the list below is about. */
export type BoardChoice = PoolFilter & {
  readonly state: NeedState | 'all'
  /** A topic's id, or `none`: needs of the focus area that name no topic. */
  readonly topic?: number | 'none' | undefined
  readonly municipality?: string | undefined
}

/** The address of the board with a choice, changed in some part. */
export function boardHref(choice: BoardChoice, change: Partial<BoardChoice> = {}): string {
  const { projectId, fromOn, toOn, focusArea, targetGroup, state, topic, municipality } = {
    ...choice,
    ...change,
  }
  const entries: readonly [string, string | number | undefined][] = [
    ['projekt', projectId],
    ['fran', fromOn],
    ['till', toOn],
    ['fokus', focusArea],
    ['malgrupp', targetGroup],
    ['lage', state === 'open' ? undefined : state],
    ['amne', topic],
    ['kommun', municipality],
  ]
  const query = new URLSearchParams(
    entries.flatMap(([name, value]): [string, string][] =>
      value === undefined ? [] : [[name, String(value)]],
    ),
  ).toString()
  const part = topic !== undefined || municipality !== undefined ? '#ett-for-ett' : ''
  return `/behov${query ? `?${query}` : ''}${part}`
}
