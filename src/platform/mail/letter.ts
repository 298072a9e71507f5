import { sql } from 'kysely'
import { z } from 'zod'
import type { Tx } from '../db/index.ts'
import { defineJob, planJobs } from '../jobs/index.ts'
import { isFinal, type PostOffice } from './post-office.ts'

export type Letter = {
  readonly to: string
  readonly subject: string
  readonly text: string
  readonly html?: string
  readonly attachments?: readonly Attachment[]
}

/** A file that goes with a letter: a calendar file, a decision as PDF. */
export type Attachment = {
  readonly name: string
  readonly mediaType: string
  /** In base64. */
  readonly content: string
}

/** Plans a letter in the caller's transaction; it leaves after commit, and never if the request is rolled back. */
export async function planLetter(tx: Tx, now: Date, letter: Letter): Promise<void> {
  await planLetters(tx, now, [letter])
}

/**
 * Plans many letters as `planLetter` plans one, in one statement. None is written to somebody who is erased (`nimr.no_address`).
 *
 * @returns their ids, in the same order: `given_up_at` of such a row says later that it could not be delivered
 */
export async function planLetters(tx: Tx, now: Date, letters: readonly Letter[]): Promise<readonly string[]> {
  const rows = letters.map((letter) => ({ id: crypto.randomUUID(), ...letter }))
  await sql`insert into nimr.letter (id, recipient, subject, body_text, body_html, attachments, planned_at)
    select l.id, l."to", l.subject, l.text, l.html, l.attachments, ${now}
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as l (id uuid, "to" text, subject text, text text, html text, attachments jsonb)
    where l."to" not like '%@raderad.invalid'`.execute(tx)
  const ids = rows.map(({ id }) => id)
  await planJobs(
    tx,
    sendLetterPlan,
    ids.map((id) => ({ id })),
  )
  return ids
}

const data = z.object({ id: z.uuid() })
/** What planning needs to know of the job; sending needs a post office besides. */
const sendLetterPlan = defineJob({ name: 'send-letter', data, retries: 8, run: async () => {} })

/** Hands waiting letters to the post office. A letter sent in earnest is emptied: its words are the receiver's now. */
export function sendLetterJob(postOffice: PostOffice) {
  return defineJob({
    ...sendLetterPlan,
    run: async ({ tx, now, log, data: { id } }) => {
      const letter = await findWaiting(tx, id)
      if (!letter) return
      if (postOffice.kind === 'outbox') return markSent(tx, id, now)
      if (postOffice.kind === 'none') {
        log.warn('mail', { outcome: 'no mail server is set up (NIMR_SMTP_URL); a letter was not sent' })
        return giveUp(tx, id, now)
      }
      try {
        await postOffice.send(letter)
      } catch (cause) {
        if (!isFinal(cause)) throw cause
        await giveUp(tx, id, now)
        log.error('mail', { outcome: 'the mail server refused a letter for good', letter: id })
        return
      }
      await markSent(tx, id, now)
      await empty(tx, id)
    },
  })
}

/**
 * The letter, unless it has left. It is held until the transaction ends: a mail server may take longer than the job may, and whoever tries
 * again meanwhile waits, and finds it sent.
 */
async function findWaiting(tx: Tx, id: string): Promise<Letter | null> {
  const { rows } = await sql<{
    recipient: string
    subject: string
    bodyText: string
    bodyHtml: string | null
    attachments: readonly Attachment[] | null
  }>`
    select recipient, subject, body_text, body_html, attachments from nimr.letter
    where id = ${id} and sent_at is null and given_up_at is null and recipient is not null for update`.execute(
    tx,
  )
  const [row] = rows
  if (!row) return null
  return {
    to: row.recipient,
    subject: row.subject,
    text: row.bodyText,
    ...(row.bodyHtml && { html: row.bodyHtml }),
    ...(row.attachments && { attachments: row.attachments }),
  }
}

async function markSent(tx: Tx, id: string, now: Date): Promise<void> {
  await sql`update nimr.letter set sent_at = ${now} where id = ${id}`.execute(tx)
}

async function giveUp(tx: Tx, id: string, now: Date): Promise<void> {
  await sql`update nimr.letter set given_up_at = ${now} where id = ${id}`.execute(tx)
  await empty(tx, id)
}

async function empty(tx: Tx, id: string): Promise<void> {
  await sql`update nimr.letter set recipient = null, subject = null, body_text = null, body_html = null, attachments = null
    where id = ${id}`.execute(tx)
}
