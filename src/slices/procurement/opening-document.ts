import type { Language } from '../../kit/language.ts'
import type { Block, Document } from '../../platform/documents/index.ts'
import { awardText } from './award-text.ts'
import {
  bareKronor,
  commonRows,
  documentOf,
  momentInWords,
  nameAndNumber,
  paragraph,
  table,
} from './document-parts.ts'
import { documentText } from './document-text.ts'
import type { FactsBid, PurchaseFacts } from './document-types.ts'

/** The record of the opening: what came in, when and how, and who was there without a conflict of interest. */
export function composeOpeningRecord(facts: PurchaseFacts, language: Language, now: Date): Document {
  const t = documentText(language)
  const a = awardText(language)
  const opened = facts.bids.filter((bid) => !bid.isLate && !bid.isWithdrawn)
  const closed = facts.bids.filter((bid) => bid.isLate || bid.isWithdrawn)
  return documentOf({
    language,
    now,
    facts,
    title: a.openingTitle,
    subtitle: facts.title,
    rows: [
      ...commonRows(facts, language),
      [a.deadline, momentInWords(facts.bidsUntil, language)],
      [a.openedAt, momentInWords(facts.opening?.openedAt ?? null, language)],
      [a.openedBy, facts.opening?.openedByName ?? null],
      [a.invitedCount, String(facts.invited.length)],
      [a.openedCount, facts.opening && String(facts.opening.bidsOpened)],
    ],
    sections: [
      {
        heading: a.openedBids,
        blocks:
          opened.length === 0
            ? [paragraph(t.none)]
            : [
                table(
                  a.openedBids,
                  [
                    [t.supplier, 'start', 3],
                    [t.priceExVat, 'end'],
                    [t.received, 'start', 2],
                    [a.channel, 'start', 1],
                    [a.seal, 'start', 2],
                  ],
                  opened.map((bid) => [
                    nameAndNumber(bid.supplier),
                    bid.isDamaged ? a.damaged : (bareKronor(bid.priceOre, language) ?? a.noPrice),
                    momentInWords(bid.receivedAt, language) ?? '',
                    channelInWords(bid, language),
                    bid.digest.slice(0, 12),
                  ]),
                ),
                paragraph(a.sealRule),
              ],
      },
      ...(closed.length > 0 ? [{ heading: a.notOpened, blocks: [closedTable(closed, language)] }] : []),
      { heading: a.declarations, blocks: [declarationTable(facts, language)] },
    ],
  })
}

function closedTable(bids: readonly FactsBid[], language: Language): Block {
  const t = documentText(language)
  const a = awardText(language)
  return table(
    a.notOpened,
    [
      [t.supplier, 'start', 2],
      [t.received, 'start', 2],
      [a.notOpenedWhy, 'start', 2],
    ],
    bids.map((bid) => [
      nameAndNumber(bid.supplier),
      momentInWords(bid.receivedAt, language) ?? '',
      bid.isWithdrawn ? a.withdrawn : a.late,
    ]),
  )
}

/** What each member had answered when the bids were opened; later answers belong to later acts. */
function declarationTable({ declarations, opening }: PurchaseFacts, language: Language): Block {
  const a = awardText(language)
  const before = declarations.filter(({ declaredAt }) => !opening || declaredAt <= opening.openedAt)
  const last = [...Map.groupBy(before, ({ staffId }) => staffId).values()].flatMap((own) => own.at(-1) ?? [])
  if (last.length === 0) return paragraph(documentText(language).none)
  return table(
    a.declarations,
    [
      [a.member, 'start', 2],
      [a.answer, 'start', 2],
      [a.at, 'start', 2],
    ],
    last.map((one) => [
      one.name,
      one.hasConflict ? a.hasConflict : a.noConflict,
      momentInWords(one.declaredAt, language) ?? '',
    ]),
  )
}

const channelInWords = ({ channel }: FactsBid, language: Language) =>
  channel === 'link' ? awardText(language).byLink : awardText(language).byEmail
