import { sql } from 'kysely'
import { allow, type Decision, refuse } from '../../kit/decision.ts'
import type { Tx } from '../../platform/db/index.ts'
import { changedMeanwhile } from '../../platform/http/index.ts'

/**
 * A supplier asks over its link, unnamed, until questions end on the database's clock.
 *
 * @returns refused `questions_ended`
 */
export async function askQuestion(tx: Tx, words: string): Promise<Decision<'questions_ended', number>> {
  const { rows } = await sql<{ id: number | null }>`select counter.ask_question(${words}) as id`.execute(tx)
  const id = rows[0]?.id ?? null
  return id === null ? refuse('questions_ended') : allow(id)
}

type Answering = { readonly now: Date; readonly staffId: number }

/** Answers a question, or changes the answer; all who were asked read it. */
export async function answerQuestion(
  tx: Tx,
  { now, staffId }: Answering,
  question: { readonly id: number; readonly version: number; readonly purchaseId: number },
  answer: string,
): Promise<void> {
  const { numUpdatedRows } = await tx
    .updateTable('question')
    .set((eb) => ({ answer, answeredAt: now, answeredByStaffId: staffId, version: eb('version', '+', 1) }))
    .where('id', '=', question.id)
    .where('purchaseId', '=', question.purchaseId)
    .where('version', '=', question.version)
    .executeTakeFirst()
  if (numUpdatedRows === 0n) throw changedMeanwhile()
}

/** Tells all who were asked something that nobody asked about. */
export async function clarify(
  tx: Tx,
  { now, staffId }: Answering,
  purchaseId: number,
  words: string,
  answer: string,
): Promise<void> {
  await tx
    .insertInto('question')
    .values({
      purchaseId,
      words,
      fromSupplier: false,
      askedAt: now,
      answer,
      answeredAt: now,
      answeredByStaffId: staffId,
    })
    .execute()
}
