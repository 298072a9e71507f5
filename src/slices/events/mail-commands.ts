import { createHash } from 'node:crypto'
import { sql } from 'kysely'
import { allow, type Decision, refuse } from '../../kit/decision.ts'
import type { Tx } from '../../platform/db/index.ts'
import { makeLink } from '../../platform/links/index.ts'
import { planLetter } from '../../platform/mail/index.ts'
import { requireWriter } from './commands.ts'
import { listAudience } from './mail-queries.ts'
import type { Audience, Audiences, MailKind, Recipient } from './mail-types.ts'

const yearMs = 365 * 86_400_000
const answerableMs = 90 * 86_400_000

export type MailInput = {
  readonly interventionId: number
  /** Made when the preview was drawn, so that pressing twice sends once. */
  readonly clientKey: string
  readonly kind: MailKind
  readonly audience: Audience
  readonly subject: string
  readonly body: string
  /** Of the recipients that the sender has seen. */
  readonly digest: string
}

/** The words that surround the sender's own, in the language of the mail; the address to get no more, or to answer. */
export type MailFrame = {
  readonly origin: string
  readonly answer: (url: string) => string
  readonly footer: (senderName: string, url: string) => string
  readonly senderName: string
}

/** Tells one list of recipients from another: approving shows the list and posts back this. */
export function digestOf({ recipients }: Audiences): string {
  const addresses = recipients.map(({ address }) => address.toLowerCase()).sort()
  return createHash('sha256').update(addresses.join('\n')).digest('hex').slice(0, 32)
}

/**
 * Sends a mail to those who came, did not come, are registered, wait, or had the need; each with a link of their own to get no more, and,
 * when they are asked what they thought, one to answer. Written down with its words on the intervention.
 *
 * @returns how many it goes to; refused `nobody_to_send_to`, `recipients_changed` when the list is no longer the one that was shown
 */
export async function sendMail(
  tx: Tx,
  by: { readonly now: Date; readonly staffId: number },
  input: MailInput,
  frame: MailFrame,
): Promise<Decision<'nobody_to_send_to' | 'recipients_changed', number>> {
  const { interventionId, clientKey, kind, audience, subject, body } = input
  await requireWriter(tx, interventionId)
  const before = await countSent(tx, clientKey)
  if (before !== undefined) return allow(before)
  const found = await listAudience(tx, interventionId, audience, kind)
  if (found.recipients.length === 0) return refuse('nobody_to_send_to')
  if (digestOf(found) !== input.digest) return refuse('recipients_changed')
  const mail = await tx
    .insertInto('sentMail')
    .values({
      clientKey,
      interventionId,
      kind,
      audience,
      subject,
      body,
      recipientCount: found.recipients.length,
      refusedCount: found.refusing.length,
      sentAt: by.now,
      staffId: by.staffId,
    })
    .onConflict((conflict) => conflict.column('clientKey').doNothing())
    .returning('id')
    .executeTakeFirst()
  // The same mail sent twice at once: the other one was first.
  if (!mail) return allow((await countSent(tx, clientKey)) ?? 0)
  for (const recipient of found.recipients) await writeTo(tx, by, mail.id, input, recipient, frame)
  return allow(found.recipients.length)
}

async function countSent(tx: Tx, clientKey: string): Promise<number | undefined> {
  const row = await tx
    .selectFrom('sentMail')
    .select('recipientCount')
    .where('clientKey', '=', clientKey)
    .executeTakeFirst()
  return row?.recipientCount
}

async function writeTo(
  tx: Tx,
  { now, staffId }: { readonly now: Date; readonly staffId: number },
  sentMailId: number,
  { interventionId, kind, subject, body }: MailInput,
  { address, name, companyId, personId }: Recipient,
  frame: MailFrame,
): Promise<void> {
  const who = {
    addressHash: sql<string>`nimr.address_hash(${address})`,
    companyId,
    personId,
    recipientName: name,
  }
  const { id } = await tx
    .insertInto('sentMailRecipient')
    .values({ sentMailId, ...who })
    .returning('id')
    .executeTakeFirstOrThrow()
  const stop = await makeLink(tx, now, {
    purpose: 'mail_recipient',
    recordId: id,
    expiresAt: new Date(now.getTime() + yearMs),
  })
  const parts = [body]
  if (kind === 'feedback') {
    const invitationId = await invite(tx, { interventionId, ...who, invitedAt: now, staffId })
    const answer = await makeLink(tx, now, {
      purpose: 'feedback',
      recordId: invitationId,
      expiresAt: new Date(now.getTime() + answerableMs),
    })
    parts.push(frame.answer(`${frame.origin}${answer.path}/omdome`))
  }
  parts.push(frame.footer(frame.senderName, `${frame.origin}${stop.path}/utskick`))
  await planLetter(tx, now, { to: address, subject, text: parts.join('\n\n') })
}

type Invitation = {
  readonly interventionId: number
  readonly addressHash: ReturnType<typeof sql<string>>
  readonly companyId: number | null
  readonly personId: number | null
  readonly recipientName: string | null
  readonly invitedAt: Date
  readonly staffId: number
}

/** Whoever was asked before and has not answered gets a new address for the same answer. */
async function invite(tx: Tx, invitation: Invitation): Promise<number> {
  const made = await tx
    .insertInto('feedbackInvitation')
    .values(invitation)
    .onConflict((conflict) => conflict.columns(['interventionId', 'addressHash']).doNothing())
    .returning('id')
    .executeTakeFirst()
  if (made) return made.id
  const { id } = await tx
    .selectFrom('feedbackInvitation')
    .select('id')
    .where('interventionId', '=', invitation.interventionId)
    .where('addressHash', '=', invitation.addressHash)
    .executeTakeFirstOrThrow()
  return id
}

/** The one who got a mail wants no more, or wants them again. False when the link is not a mail's. */
export async function refuseMail(tx: Tx, refuses: boolean): Promise<boolean> {
  const { rows } = await sql<{ done: boolean }>`select counter.refuse_mail(${refuses}) as done`.execute(tx)
  return rows[0]?.done ?? false
}
