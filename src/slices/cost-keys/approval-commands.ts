import { sql } from 'kysely'
import { allow, type Decision, refuse } from '../../kit/decision.ts'
import { secondsAfter } from '../../platform/clock/index.ts'
import type { Tx } from '../../platform/db/index.ts'
import { type FileRefusal, keepFile, type Upload } from '../../platform/files/index.ts'
import { endLink, makeLink } from '../../platform/links/index.ts'
import { planLetter } from '../../platform/mail/index.ts'
import { approvalText } from './approval-text.ts'
import { digestOf, type Key, type Payer } from './key-queries.ts'
import { keyState } from './key-rules.ts'
import type { Answer } from './types.ts'

type Answering = { readonly staffId: number; readonly now: Date }

export type Given = {
  readonly answer: Answer
  /** As it was shown to the one who answers. */
  readonly digest: string
  readonly reason: string | null
}

export type AnswerRefusal = 'moved' | 'not_waiting' | 'answered_already' | 'reason_missing'

/** Answers of one key are taken one at a time: the last approval puts the key in force. */
async function decideAnswer(tx: Tx, key: Key, payer: Payer, given: Given): Promise<Decision<AnswerRefusal>> {
  await sql`select pg_advisory_xact_lock(hashtext('cost key'), ${key.id}::int)`.execute(tx)
  const { rows } = await sql<{ waits: boolean; answered: boolean }>`select nimr.key_waits(${key.id}) as waits,
    exists (select from cost_key_approval where payer_id = ${payer.id}) as answered`.execute(tx)
  if (rows[0]?.answered) return refuse('answered_already')
  if (!rows[0]?.waits) return refuse(keyState(key) === 'waiting' ? 'moved' : 'not_waiting')
  if (given.digest !== (await digestOf(tx, key.id))) return refuse('moved')
  return given.answer === 'declined' && !given.reason ? refuse('reason_missing') : allow()
}

/**
 * A municipality's answer through its head of office.
 *
 * @param given.digest what the page showed; the database looks at it once more
 * @returns refused `moved` when anything is not as it was shown, `not_waiting`, `answered_already`, `reason_missing` for a no without a reason
 */
export async function answerAsHead(
  tx: Tx,
  { staffId, now }: Answering,
  key: Key,
  payer: Payer,
  given: Given,
): Promise<Decision<AnswerRefusal>> {
  const decided = await decideAnswer(tx, key, payer, given)
  if (!decided.allowed) return decided
  await tx
    .insertInto('costKeyApproval')
    .values({ ...given, payerId: payer.id, way: 'head', recordedByStaffId: staffId, givenAt: now })
    .execute()
  return allow()
}

/**
 * An answer that a partner or a company gave on paper, recorded by the project's manager with the paper.
 *
 * @param paper.name who signed it
 * @returns refused as `answerAsHead` says; `paper_missing` without a file, and as `keepFile` says
 */
export async function recordWritten(
  tx: Tx,
  { staffId, now }: Answering,
  key: Key,
  payer: Payer,
  given: Given,
  paper: { readonly name: string; readonly file: Upload | undefined },
): Promise<Decision<AnswerRefusal | FileRefusal | 'paper_missing'>> {
  const decided = await decideAnswer(tx, key, payer, given)
  if (!decided.allowed) return decided
  if (!paper.file) return refuse('paper_missing')
  const record = { table: 'cost_key_payer', id: payer.id }
  const kept = await keepFile(tx, now, { ...paper.file, record, kind: 'approval' })
  if (!kept.allowed) return kept
  await tx
    .insertInto('costKeyApproval')
    .values({
      ...given,
      payerId: payer.id,
      way: 'written',
      givenByName: paper.name,
      recordedByStaffId: staffId,
      givenAt: now,
    })
    .execute()
  return allow()
}

/** How long a partner or a company has to answer by its link. */
const linkLivesSeconds = 90 * 86_400

/**
 * Asks a partner or a company by a personal link in a letter; an earlier link to the same payer ends.
 *
 * @returns refused `not_waiting` when the key does not wait for answers, `answered_already`
 */
export async function askByLink(
  tx: Tx,
  at: { readonly now: Date; readonly origin: string },
  key: Key,
  payer: Payer,
  asked: { readonly name: string; readonly email: string },
): Promise<Decision<'not_waiting' | 'answered_already'>> {
  if (keyState(key) !== 'waiting') return refuse('not_waiting')
  if (payer.answer) return refuse('answered_already')
  const earlier = await tx
    .selectFrom('costKeyRequest')
    .where('payerId', '=', payer.id)
    .select('linkId')
    .executeTakeFirst()
  if (earlier?.linkId) await endLink(tx, at.now, earlier.linkId)
  const expiresAt = secondsAfter(at.now, linkLivesSeconds)
  const { linkId, path } = await makeLink(tx, at.now, {
    purpose: 'cost_key_payer',
    recordId: payer.id,
    expiresAt,
  })
  const columns = { recipientName: asked.name, email: asked.email, linkId, sentAt: at.now }
  await tx
    .insertInto('costKeyRequest')
    .values({ payerId: payer.id, ...columns })
    .onConflict((conflict) => conflict.column('payerId').doUpdateSet(columns))
    .execute()
  const t = approvalText('sv')
  await planLetter(tx, at.now, {
    to: asked.email,
    subject: t.letterSubject(key.interventionTitle),
    text: t.letter(asked.name, payer.name, key.interventionTitle, `${at.origin}${path}/kostnadsfordelning`),
  })
  return allow()
}

/**
 * The answer of whoever holds the link.
 *
 * @returns refused `moved` when it is not what was shown or no longer waits, `answered_already`, `gone` without a living link
 */
export async function answerByLink(
  tx: Tx,
  given: Given & { readonly name: string },
): Promise<Decision<'moved' | 'answered_already' | 'gone'>> {
  const { rows } = await sql<{ became: 'answered' | 'moved' | 'twice' | 'gone' }>`
    select counter.answer_cost_key(${given.digest}, ${given.answer}, ${given.name}, ${given.reason}) as became`.execute(
    tx,
  )
  const became = rows[0]?.became ?? 'gone'
  if (became === 'answered') return allow()
  return refuse(became === 'twice' ? 'answered_already' : became)
}
