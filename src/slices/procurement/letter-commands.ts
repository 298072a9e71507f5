import { allow, refuse } from '../../kit/decision.ts'
import type { Tx } from '../../platform/db/index.ts'
import { documentPdf } from '../../platform/documents/index.ts'
import { planLetter } from '../../platform/mail/index.ts'
import { awardText } from './award-text.ts'
import { listLetterAddresses, listLetters } from './choice-queries.ts'
import type { FactsAward, FactsBid, PurchaseFacts } from './document-types.ts'
import { composeLetter, letterInPlainText, letterTitle } from './letter-document.ts'

export type LetterToSend = {
  readonly bid: FactsBid
  readonly email: string | null
  readonly sentAt: Date | null
}

/** One letter to each supplier that bid and did not take its bid back; of several bids, about the last that was opened. */
export async function listLettersToSend(
  tx: Tx,
  facts: PurchaseFacts,
  award: FactsAward,
): Promise<LetterToSend[]> {
  const addresses = await listLetterAddresses(tx, facts.id)
  const sent = await listLetters(tx, award.id)
  const bids = facts.bids.filter(({ isWithdrawn }) => !isWithdrawn)
  const bySupplier = Map.groupBy(bids, ({ supplierId }) => supplierId)
  return [...bySupplier].flatMap(([supplierId, own]) => {
    const bid =
      own.find(({ id }) => id === award.bidId) ?? own.findLast(({ isLate }) => !isLate) ?? own.at(-1)
    if (!bid) return []
    const email = addresses.find((address) => address.supplierId === supplierId)?.email ?? null
    return [{ bid, email, sentAt: sent.find((letter) => letter.supplierId === supplierId)?.sentAt ?? null }]
  })
}

/**
 * Plans the letters that have not been sent, one to each who bid, with the letter as a PDF; each is kept as it read.
 * Letters are in Swedish, the language of the decision.
 *
 * @returns how many; refused `no_address` when one who bid has no address, and then none is sent
 */
export async function sendAwardLetters(tx: Tx, facts: PurchaseFacts, award: FactsAward, now: Date) {
  const waiting = (await listLettersToSend(tx, facts, award)).filter(({ sentAt }) => sentAt === null)
  if (waiting.some(({ email }) => email === null)) return refuse('no_address')
  const a = awardText('sv')
  const dnr = award.dnr ?? facts.dnr
  for (const { bid, email } of waiting) {
    const document = composeLetter(facts, award, bid, 'sv', now)
    const words = letterInPlainText(document)
    const subject = a.mailSubject(letterTitle(award, bid, 'sv'), facts.title, dnr ?? '')
    const pdf = await documentPdf(document)
    await tx
      .insertInto('awardLetter')
      .values({
        awardId: award.id,
        supplierId: bid.supplierId,
        bidId: bid.id,
        isWinner: bid.id === award.bidId,
        subject: subject.slice(0, 300),
        words: words.slice(0, 20_000),
        dnr,
        sentAt: now,
      })
      .execute()
    await planLetter(tx, now, {
      to: email ?? '',
      subject,
      text: `${words}\n\n${a.attached}`,
      attachments: [
        { name: 'besked.pdf', mediaType: 'application/pdf', content: Buffer.from(pdf).toString('base64') },
      ],
    })
  }
  return allow(waiting.length)
}
