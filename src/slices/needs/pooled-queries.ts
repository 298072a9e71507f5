import { sql } from 'kysely'
import type { Language } from '../../kit/language.ts'
import type { Tx } from '../../platform/db/index.ts'
import type { Named } from '../organisations/index.ts'
import type { PooledNeed } from './board-rules.ts'
import type { NeedState, Urgency } from './types.ts'

/** Target groups that needs can be chosen by: of companies only, for one of persons would tell it of a single company. */
export const poolableGroups = ['small_and_medium', 'newly_started'] as const
export type PoolableGroup = (typeof poolableGroups)[number]

export type PoolFilter = {
  readonly projectId?: number | undefined
  readonly fromOn?: string | undefined
  readonly toOn?: string | undefined
  readonly focusArea?: string | undefined
  readonly targetGroup?: PoolableGroup | undefined
}

/** Needs of all municipalities in any state, oldest first. The database withholds the company where the reader may not know it. */
export async function listPooledNeeds(tx: Tx, filter: PoolFilter): Promise<readonly PooledNeed[]> {
  const { rows } = await sql<PooledNeed>`
    select need_id, municipality_code, focus_area_code, topic_id, urgency, raised_on, state, is_own, is_shared, company_id, company_name, words
    from counter.pooled_needs(${filter.projectId ?? null}::bigint, ${filter.fromOn ?? null}::date, ${filter.toOn ?? null}::date,
      ${filter.focusArea ?? null}::text, ${filter.targetGroup ?? null}::text)`.execute(tx)
  return rows
}

/** A need as a task force is formed from it: no company, no words. `weight`: now 3, soon 2, later 1. */
export type NeedForTaskForce = {
  readonly needId: number
  readonly topicId: number | null
  readonly focusAreaCode: string
  readonly municipalityCode: string
  readonly urgency: Urgency
  readonly weight: number
  readonly state: NeedState
  readonly raisedOn: string
}

/** Needs of any municipality by their ids, in the order of the ids; ids that are none are left out. */
export async function listNeedsByIds(
  tx: Tx,
  needIds: readonly number[],
): Promise<readonly NeedForTaskForce[]> {
  const { rows } = await sql<NeedForTaskForce>`
    select * from counter.needs_for_task_force(${needIds}::bigint[])`.execute(tx)
  return rows
}

export type NeedOfIntervention = Omit<PooledNeed, 'isShared'>

/** The needs that an intervention took up, whatever became of them; named as on the board. */
export async function listNeedsOfIntervention(
  tx: Tx,
  interventionId: number,
): Promise<readonly NeedOfIntervention[]> {
  const { rows } = await sql<NeedOfIntervention>`
    select * from counter.needs_of_intervention(${interventionId}::bigint)`.execute(tx)
  return rows
}

/** Those of them that still wait for an outcome: an intervention is not closed before they have one. */
export async function listUnsettledNeeds(
  tx: Tx,
  interventionId: number,
): Promise<readonly NeedOfIntervention[]> {
  return (await listNeedsOfIntervention(tx, interventionId)).filter((need) => need.state === 'taken_up')
}

/** The names of all topics that live, the retired ones too: a need may still be about one. */
export async function listTopicNames(tx: Tx, language: Language): Promise<readonly Named<number>[]> {
  const rows = await tx
    .selectFrom('topic')
    .where('mergedIntoId', 'is', null)
    .select(['id as key', 'nameSv', 'nameEn'])
    .execute()
  return rows.map(({ key, nameSv, nameEn }) => ({
    key,
    name: language === 'sv' ? nameSv : (nameEn ?? nameSv),
  }))
}
