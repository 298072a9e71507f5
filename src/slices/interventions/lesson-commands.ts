import { dayOf } from '../../kit/day.ts'
import { allow, type Decision } from '../../kit/decision.ts'
import type { Tx } from '../../platform/db/index.ts'
import { changedMeanwhile } from '../../platform/http/index.ts'
import type { Lesson } from './lesson-queries.ts'
import { decideLearntOn } from './lesson-rules.ts'
import type { LessonInput, LessonOf } from './lesson-types.ts'

/**
 * Writes down what was learnt, of an intervention or of a municipality's work in a project.
 *
 * @returns the lesson's id; refused `learnt_ahead`
 */
export async function addLesson(
  tx: Tx,
  by: { readonly staffId: number; readonly now: Date; readonly today: string },
  of: LessonOf,
  input: LessonInput,
): Promise<Decision<'learnt_ahead', number>> {
  const decision = decideLearntOn(input.learntOn, by.today)
  if (!decision.allowed) return decision
  const { id } = await tx
    .insertInto('lesson')
    .values({ ...of, ...input, recordedByStaffId: by.staffId, recordedAt: by.now })
    .returning('id')
    .executeTakeFirstOrThrow()
  return allow(id)
}

/**
 * Writes a lesson anew; the history keeps what stood before.
 *
 * @returns refused `learnt_ahead`
 */
export async function changeLesson(
  tx: Tx,
  lesson: Lesson,
  version: number,
  input: LessonInput,
): Promise<Decision<'learnt_ahead'>> {
  const decision = decideLearntOn(input.learntOn, dayOf(lesson.recordedAt))
  if (!decision.allowed) return decision
  await update(tx, lesson.id, version, input)
  return allow()
}

/** Takes a lesson away; its row stays, with who took it away. */
export async function removeLesson(
  tx: Tx,
  by: { readonly staffId: number; readonly now: Date },
  lesson: Lesson,
): Promise<void> {
  await update(tx, lesson.id, lesson.version, { removedAt: by.now, removedByStaffId: by.staffId })
}

async function update(
  tx: Tx,
  id: number,
  version: number,
  values: LessonInput | { readonly removedAt: Date; readonly removedByStaffId: number },
): Promise<void> {
  const { numUpdatedRows } = await tx
    .updateTable('lesson')
    .set((eb) => ({ ...values, version: eb('version', '+', 1) }))
    .where('id', '=', id)
    .where('version', '=', version)
    .where('removedAt', 'is', null)
    .executeTakeFirst()
  if (numUpdatedRows === 0n) throw changedMeanwhile()
}
