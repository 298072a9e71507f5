import { addDays, dayOf } from '../../kit/day.ts'
import type { Language } from '../../kit/language.ts'
import { momentInStockholm } from '../../platform/clock/index.ts'
import type { Tx } from '../../platform/db/index.ts'
import { endLink, makeLink } from '../../platform/links/index.ts'
import { planLetter } from '../../platform/mail/index.ts'
import { bidText } from './bid-text.ts'
import { momentInWords } from './moment-words.ts'
import type { Purchase } from './purchase-queries.ts'
import { type Invited, listInvited } from './supplier-queries.ts'

/** What the link to an invitation is for; policies ask `nimr.linked('bid_invitation')`. */
export const invitationPurpose = 'bid_invitation'
/** Suppliers write in Swedish with the authority; the page itself can be read in English. */
const letterLanguage: Language = 'sv'

type Sending = { readonly now: Date; readonly origin: string }

/** Gives each supplier that has no link yet its own, and mails it. Gives how many were sent. */
export async function sendInvitations(tx: Tx, { now, origin }: Sending, purchase: Purchase): Promise<number> {
  const waiting = (await listInvited(tx, purchase.id)).filter(({ sentAt }) => sentAt === null)
  for (const invited of waiting) await sendOne(tx, { now, origin }, purchase, invited)
  return waiting.length
}

/** Sends a new link to a supplier that lost its own; the old one ends. */
export async function sendAgain(
  tx: Tx,
  { now, origin }: Sending,
  purchase: Purchase,
  invited: Invited,
): Promise<void> {
  if (invited.linkId !== null) await endLink(tx, now, invited.linkId)
  await sendOne(tx, { now, origin }, purchase, invited)
}

async function sendOne(
  tx: Tx,
  { now, origin }: Sending,
  purchase: Purchase,
  invited: Invited,
): Promise<void> {
  const { linkId, path } = await makeLink(tx, now, {
    purpose: invitationPurpose,
    recordId: invited.id,
    expiresAt: linkEnds(purchase),
  })
  await tx.updateTable('invitation').set({ linkId, sentAt: now }).where('id', '=', invited.id).execute()
  if (!invited.email) return
  const t = bidText(letterLanguage)
  const until = purchase.bidsUntil ? momentInWords(purchase.bidsUntil, letterLanguage) : ''
  await planLetter(tx, now, {
    to: invited.email,
    subject: t.invitationSubject(purchase.title),
    text: t.invitationLetter({
      buyer: purchase.buyerName ?? '',
      title: purchase.title,
      until,
      href: `${origin}${path}/anbud`,
      contact: [purchase.contactName, purchase.contactEmail].filter(Boolean).join(', '),
    }),
  })
}

/** Half a year past the deadline: the supplier may read what it was told, the award and its letter with it. */
function linkEnds(purchase: Purchase): Date {
  const from = purchase.bidsUntil ?? purchase.sentAt
  if (!from) throw new Error('a request without a deadline is not sent')
  const until = momentInStockholm(addDays(dayOf(from), 183), '12:00')
  if (!until) throw new Error('no such moment')
  return until
}

/** Tells all who were asked and have not declined something about the request: a new deadline, an answer, that it was cancelled. */
export async function tellInvited(
  tx: Tx,
  now: Date,
  purchase: Purchase,
  letter: { readonly subject: string; readonly text: string },
): Promise<void> {
  for (const { email, declinedAt, sentAt } of await listInvited(tx, purchase.id))
    if (email && !declinedAt && sentAt) await planLetter(tx, now, { to: email, ...letter })
}
