import { addDays, type Day } from '../../kit/day.ts'
import { allow, type Decision, refuse } from '../../kit/decision.ts'
import type { Tx } from '../../platform/db/index.ts'
import { changedMeanwhile } from '../../platform/http/index.ts'
import { listAbsences, listPosts, type TrainingKind } from './coach-queries.ts'
import { decideAbsence, decidePost } from './time-rules.ts'

/** What the page showed of a row of a grid, and what is to stand there now. Null is nothing said. */
export type Change = { readonly key: string; readonly shown: number | null; readonly wanted: number | null }

/**
 * Writes how well a coach knows topics. Only what was changed on the page is written, and nothing when somebody else has changed
 * the same meanwhile. A level is written of the living topic and of all that were merged into it, so that a lower one holds too.
 */
export async function setLevels(tx: Tx, staffId: number, changes: readonly Change[]): Promise<void> {
  for (const { key, shown, wanted } of changes) {
    if (wanted === null || wanted === shown) continue
    const topicId = Number(key)
    const merged = await tx
      .selectFrom('topicCurrent')
      .select('topicId')
      .where('currentId', '=', topicId)
      .execute()
    const ids = merged.flatMap((row) => (row.topicId === null ? [] : [row.topicId]))
    const stated = await tx
      .selectFrom('staffCompetence')
      .select(['topicId', 'level'])
      .where('staffId', '=', staffId)
      .where('topicId', 'in', ids)
      .forUpdate()
      .execute()
    const now = stated.length === 0 ? null : Math.max(...stated.map(({ level }) => level))
    if (now !== shown) throw changedMeanwhile()
    for (const id of new Set([topicId, ...stated.map((row) => row.topicId)]))
      await tx
        .insertInto('staffCompetence')
        .values({ staffId, topicId: id, level: wanted })
        .onConflict((conflict) => conflict.columns(['staffId', 'topicId']).doUpdateSet({ level: wanted }))
        .execute()
  }
}

/**
 * Writes the minutes a coach promises per month, by its first day. Only what was changed on the page is written, and nothing when
 * somebody else has changed the same meanwhile.
 */
export async function promiseMonths(tx: Tx, staffId: number, changes: readonly Change[]): Promise<void> {
  for (const { key, shown, wanted } of changes) {
    if (wanted === shown || wanted === null) continue
    const row = await tx
      .selectFrom('staffMonth')
      .select('promisedMinutes')
      .where('staffId', '=', staffId)
      .where('monthOn', '=', key)
      .forUpdate()
      .executeTakeFirst()
    if ((row?.promisedMinutes ?? null) !== shown) throw changedMeanwhile()
    await tx
      .insertInto('staffMonth')
      .values({ staffId, monthOn: key, promisedMinutes: wanted })
      .onConflict((conflict) =>
        conflict.columns(['staffId', 'monthOn']).doUpdateSet({ promisedMinutes: wanted }),
      )
      .execute()
  }
}

/**
 * Sets the share of full time from a day on; the post before is ended the day before.
 *
 * @param input share in basis points of full time
 */
export async function setShare(
  tx: Tx,
  staffId: number,
  input: { readonly shareBp: number; readonly fromOn: string },
): Promise<Decision<'post_overlaps'>> {
  const posts = await listPosts(tx, staffId)
  const answer = decidePost(input.fromOn, posts)
  if (!answer.allowed) return answer
  await tx
    .updateTable('staffPost')
    .set({ toOn: addDays(input.fromOn as Day, -1) })
    .where('staffId', '=', staffId)
    .where('toOn', 'is', null)
    .execute()
  await tx
    .insertInto('staffPost')
    .values({ staffId, ...input })
    .execute()
  return allow()
}

export type TrainingInput = {
  readonly kind: TrainingKind
  readonly title: string
  readonly takenOn: string
  readonly durationMinutes: number
}

/** Writes what a coach has learnt; not before the day it was taken. Refused `taken_in_future`. */
export async function addTraining(
  tx: Tx,
  staffId: number,
  today: string,
  input: TrainingInput,
): Promise<Decision<'taken_in_future'>> {
  if (input.takenOn > today) return refuse('taken_in_future')
  await tx
    .insertInto('staffTraining')
    .values({ staffId, ...input })
    .execute()
  return allow()
}

export async function removeTraining(tx: Tx, staffId: number, id: number): Promise<boolean> {
  const { numDeletedRows } = await tx
    .deleteFrom('staffTraining')
    .where('id', '=', id)
    .where('staffId', '=', staffId)
    .executeTakeFirst()
  return numDeletedRows > 0n
}

export type AbsenceInput = { readonly fromOn: string; readonly toOn: string; readonly note: string | null }

/** Writes that a coach is away, both days counted; why is kept apart. Refusals as of `decideAbsence`. */
export async function addAbsence(tx: Tx, staffId: number, { note, ...days }: AbsenceInput) {
  const answer = decideAbsence(days, await listAbsences(tx, staffId))
  if (!answer.allowed) return answer
  const { id } = await tx
    .insertInto('staffAbsence')
    .values({ staffId, ...days })
    .returning('id')
    .executeTakeFirstOrThrow()
  if (note !== null) await tx.insertInto('staffAbsenceNote').values({ absenceId: id, note }).execute()
  return answer
}

export async function removeAbsence(tx: Tx, staffId: number, id: number): Promise<boolean> {
  const { numDeletedRows } = await tx
    .deleteFrom('staffAbsence')
    .where('id', '=', id)
    .where('staffId', '=', staffId)
    .executeTakeFirst()
  return numDeletedRows > 0n
}
