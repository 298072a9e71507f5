import type { Language } from '../../kit/language.ts'
import type { Block, Document } from '../../platform/documents/index.ts'
import { competitionBlocks, whyUnranked } from './award-document.ts'
import {
  commonRows,
  criteriaBlocks,
  dayInWords,
  documentOf,
  kronor,
  nameAndNumber,
  paragraph,
  periodInWords,
  pointsInWords,
  table,
  written,
} from './document-parts.ts'
import { documentText } from './document-text.ts'
import type { PurchaseFacts } from './document-types.ts'
import { type DocumentationItem, documentationItems, lookForGaps, winnerOf } from './record-rules.ts'
import { recordText } from './record-text.ts'
import { contactInWords } from './request-document.ts'

/**
 * The documentation record: every item that the law asks for, with its content or the word that it is missing; then what
 * a reader years later wants to know besides.
 *
 * @param limitSentence how the purchase stood to the direct-award limit when it was assessed; null when it was not
 */
export function composeDocumentation(
  facts: PurchaseFacts,
  limitSentence: string | null,
  language: Language,
  now: Date,
): Document {
  const t = documentText(language)
  const r = recordText(language)
  const { missing, isDuty } = lookForGaps(facts)
  const contact = contactInWords(facts)
  const lacking = missing.map((item) => r[item].toLowerCase()).join('; ')
  return documentOf({
    language,
    now,
    facts,
    title: r.title,
    subtitle: facts.title,
    rows: [
      ...commonRows(facts, language),
      [r.way, r[`kind_${facts.kind}`]],
      [t.cpv, facts.cpvCode],
      [t.contact, contact],
      [t.delegation, facts.delegationBasis],
    ],
    sections: [
      {
        heading: r.least,
        blocks: [
          paragraph(missing.length === 0 ? r.complete : r.lacks(lacking)),
          paragraph(isDuty ? r.duty : r.noDuty),
          table(
            r.leastTable,
            [
              [r.item, 'start', 2],
              [r.content, 'start', 3],
            ],
            documentationItems.map((item) => [
              r[item],
              missing.includes(item) ? r.missing : contentOf(item, facts, language),
            ]),
          ),
        ],
      },
      { heading: r.describe, blocks: written(facts.task || facts.kindReason, t.notGiven) },
      ...(facts.kind === 'request'
        ? [
            { heading: r.competition, blocks: competitionBlocks(facts, language) },
            { heading: r.others, blocks: othersBlocks(facts, language) },
            { heading: t.criteria, blocks: criteriaBlocks(facts, language) },
          ]
        : []),
      { heading: r.decisionAndContract, blocks: decisionBlocks(facts, language) },
      ...(limitSentence ? [{ heading: r.limit, blocks: [paragraph(limitSentence)] }] : []),
    ],
  })
}

/** What an item of the record holds, in words. */
export function contentOf(item: DocumentationItem, facts: PurchaseFacts, language: Language): string {
  const r = recordText(language)
  const winner = winnerOf(facts)
  const inTime = facts.bids.filter((bid) => !bid.isWithdrawn && !bid.isLate).length
  const late = facts.bids.filter((bid) => bid.isLate).length
  const contents: Record<DocumentationItem, () => string | null> = {
    authority: () => facts.buyer && nameAndNumber(facts.buyer),
    subject: () => facts.title,
    competition: () =>
      facts.competitionWords || facts.fewerSuppliersReason || facts.small?.suppliersAsked || null,
    suppliers: () =>
      facts.small
        ? facts.small.suppliersAsked
        : r.askedAndBid(facts.invited.map(({ name }) => name).join(', '), String(inTime)) +
          (late > 0 ? r.tooLate(String(late)) : ''),
    winner: () => (winner ? nameAndNumber(winner) : facts.award ? r.nobody : r.notDecided),
    reason: () => facts.award?.reason ?? facts.small?.reason ?? null,
    value: () => valueInWords(facts, language),
    time: () =>
      periodInWords(
        facts.performedFromOn ?? facts.contract?.fromOn ?? null,
        facts.performedToOn ?? facts.contract?.toOn ?? null,
        language,
      ),
  }
  return contents[item]() ?? ''
}

function valueInWords(facts: PurchaseFacts, language: Language): string | null {
  const agreed = facts.contract?.valueOre ?? facts.award?.valueOre ?? facts.small?.priceOre ?? null
  const estimated = kronor(facts.estimatedValueOre, language)
  return kronor(agreed, language) ?? (estimated && recordText(language).estimate(estimated))
}

function othersBlocks(facts: PurchaseFacts, language: Language): Block[] {
  const t = documentText(language)
  const r = recordText(language)
  if (!facts.award) return [paragraph(r.notDecided)]
  const others = facts.bids.filter((bid) => bid.id !== facts.award?.bidId)
  if (others.length === 0) return [paragraph(t.none)]
  const ranked = facts.award.ranking?.bids ?? []
  return [
    table(
      r.othersTable,
      [
        [t.supplier, 'start', 2],
        [t.reason, 'start', 3],
      ],
      others.map((bid) => {
        const own = ranked.find(({ bidId }) => bidId === bid.id)
        return [
          nameAndNumber(bid.supplier),
          own
            ? `${t.rank} ${own.rank}, ${r.points(pointsInWords(own.total, language))}`
            : whyUnranked(bid, language),
        ]
      }),
    ),
  ]
}

function decisionBlocks(facts: PurchaseFacts, language: Language): Block[] {
  const t = documentText(language)
  const r = recordText(language)
  const { award, contract, small } = facts
  const rows = [
    [t.decidedOn, dayInWords(award?.decidedOn ?? small?.decidedOn ?? null, language)],
    [t.decidedBy, award && [award.decidedByName, award.decidedByTitle].filter(Boolean).join(', ')],
    [r.awardDnr, award?.dnr ?? null],
    [r.contract, dayInWords(contract?.signedOn ?? null, language)],
    [r.contractDnr, contract?.dnr ?? null],
  ].flatMap(([name, value]) => (name && value ? [[name, value]] : []))
  if (rows.length === 0) return [paragraph(r.notDecided)]
  return [
    table(
      r.decisionAndContract,
      [
        [t.fact, 'start', 2],
        [t.value, 'start', 3],
      ],
      rows,
    ),
  ]
}
