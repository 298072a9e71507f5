import { sql } from 'kysely'
import type { Tx } from '../../platform/db/index.ts'

export type FeedbackSummary = {
  readonly invited: number
  readonly answered: number
  /** Of those who answered; null when fewer than three have. */
  readonly mean: number | null
  /** How many gave each grade, 1 to 5; null when fewer than three have answered. */
  readonly spread: readonly number[] | null
}

/** How useful an intervention was found, for everybody at work. */
export async function findFeedbackSummary(tx: Tx, interventionId: number): Promise<FeedbackSummary> {
  const { rows } = await sql<Omit<FeedbackSummary, 'mean'> & { mean: string | number | null }>`
    select invited, answered, mean, spread from counter.feedback_summary(${interventionId})`.execute(tx)
  const [row] = rows
  if (!row) return { invited: 0, answered: 0, mean: null, spread: null }
  return { ...row, mean: row.mean === null ? null : Number(row.mean) }
}

export type FeedbackGiven = {
  readonly invitationId: number
  readonly companyId: number | null
  readonly companyName: string | null
  readonly name: string | null
  readonly useful: number
  readonly whatNext: string | null
  readonly comment: string | null
  readonly wantsContact: boolean
  readonly answeredAt: Date
}

/** The answers that the actor may read, those who want to be contacted first. */
export async function listFeedback(tx: Tx, interventionId: number): Promise<readonly FeedbackGiven[]> {
  return tx
    .selectFrom('feedbackAnswer as a')
    .innerJoin('feedbackInvitation as i', 'i.id', 'a.invitationId')
    .leftJoin('company as c', 'c.id', 'i.companyId')
    .select([
      'a.invitationId',
      'i.companyId',
      'c.name as companyName',
      'i.recipientName as name',
      'a.useful',
      'a.whatNext',
      'a.comment',
      'a.wantsContact',
      'a.answeredAt',
    ])
    .where('i.interventionId', '=', interventionId)
    .orderBy('a.wantsContact', 'desc')
    .orderBy('a.answeredAt', 'desc')
    .execute()
}

export type OwnFeedback = Pick<
  FeedbackGiven,
  'useful' | 'whatNext' | 'comment' | 'wantsContact' | 'answeredAt'
>

/** What the holder of the link has answered. */
export async function findOwnFeedback(tx: Tx, invitationId: number): Promise<OwnFeedback | undefined> {
  return tx
    .selectFrom('feedbackAnswer')
    .select(['useful', 'whatNext', 'comment', 'wantsContact', 'answeredAt'])
    .where('invitationId', '=', invitationId)
    .executeTakeFirst()
}
