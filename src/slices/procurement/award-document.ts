import type { Language } from '../../kit/language.ts'
import { ore } from '../../kit/money.ts'
import type { Block, Document } from '../../platform/documents/index.ts'
import { awardText } from './award-text.ts'
import {
  bareKronor,
  commonRows,
  criteriaBlocks,
  dayInWords,
  documentOf,
  kronor,
  nameAndNumber,
  paragraph,
  pointsInWords,
  table,
  written,
} from './document-parts.ts'
import { documentText } from './document-text.ts'
import type { FactsAward, FactsBid, PurchaseFacts } from './document-types.ts'

/** The authority's decision on whom to choose, with the ranking that it rests on. */
export function composeAwardDecision(
  facts: PurchaseFacts,
  award: FactsAward,
  language: Language,
  now: Date,
): Document {
  const t = documentText(language)
  const a = awardText(language)
  const winner = facts.bids.find(({ id }) => id === award.bidId)
  const buyer = facts.buyer?.name ?? ''
  return documentOf({
    language,
    now,
    facts: { ...facts, dnr: award.dnr ?? facts.dnr },
    title: winner ? a.awardTitle : a.endTitle,
    subtitle: facts.title,
    rows: [
      ...commonRows({ ...facts, dnr: award.dnr ?? facts.dnr }, language),
      [t.decidedOn, dayInWords(award.decidedOn, language)],
      [t.decidedBy, [award.decidedByName, award.decidedByTitle].filter(Boolean).join(', ')],
      [t.delegation, facts.delegationBasis],
      [t.supplier, winner ? nameAndNumber(winner.supplier) : null],
      [t.price, kronor(award.valueOre, language)],
    ],
    sections: [
      {
        heading: a.decision,
        blocks: [
          paragraph(
            winner
              ? a.awardSentence(buyer, winner.supplier.name, facts.title)
              : a.endSentence(buyer, facts.title),
          ),
        ],
      },
      { heading: a.reasons, blocks: written(award.reason, t.notGiven) },
      { heading: a.competition, blocks: competitionBlocks(facts, language) },
      ...(award.ranking && award.ranking.bids.length > 0
        ? [
            {
              heading: a.ranked,
              blocks: [paragraph(a.rankedRule), ...rankingBlocks(facts, award, language)],
            },
          ]
        : []),
      ...unrankedSection(facts, award, language),
      { heading: t.criteria, blocks: criteriaBlocks(facts, language) },
    ],
  })
}

/** Who was asked and what came of it; nobody is said not to have bid while the bids are sealed, or unseen by the reader. */
export function competitionBlocks(facts: PurchaseFacts, language: Language): Block[] {
  const t = documentText(language)
  const a = awardText(language)
  const isKnown =
    facts.award !== null ||
    (facts.opening !== null && (facts.bids.length > 0 || facts.opening.bidsOpened === 0))
  const silence = isKnown ? a.didNotBid : facts.sentAt ? a.notKnownYet : a.notAskedYet
  const asked = String(facts.invited.length)
  const bid = new Set(facts.bids.filter((one) => !one.isWithdrawn).map(({ supplierId }) => supplierId))
  return [
    ...written(
      facts.competitionWords,
      isKnown ? a.competitionSentence(asked, String(bid.size)) : a.askedSentence(asked),
    ),
    ...(facts.fewerSuppliersReason ? [paragraph(facts.fewerSuppliersReason)] : []),
    ...(facts.invited.length > 0
      ? [
          table(
            a.asked,
            [
              [t.supplier, 'start', 3],
              [a.answer, 'start', 2],
            ],
            facts.invited.map((one) => [
              nameAndNumber(one),
              bid.has(one.supplierId) ? a.didBid : one.hasDeclined ? a.declined : silence,
            ]),
          ),
        ]
      : []),
  ]
}

function rankingBlocks(facts: PurchaseFacts, { ranking }: FactsAward, language: Language): Block[] {
  const t = documentText(language)
  const a = awardText(language)
  if (!ranking) return []
  const nameOf = (bidId: number) => facts.bids.find(({ id }) => id === bidId)?.supplier.name ?? ''
  const ties = ranking.bids.flatMap(({ tieBrokenBy }) => (tieBrokenBy ? [tieBrokenBy] : []))
  return [
    table(
      a.ranked,
      [
        [t.supplier, 'start', 3],
        [t.rank, 'end'],
        [t.priceExVat, 'end'],
        [t.total, 'end'],
      ],
      ranking.bids.map((one) => [
        nameOf(one.bidId),
        String(one.rank),
        bareKronor(ore(one.priceOre), language) ?? '',
        pointsInWords(one.total, language),
      ]),
    ),
    ...(ties.includes('price') ? [paragraph(t.tiePrice)] : []),
    ...(ties.includes('received') ? [paragraph(t.tieReceived)] : []),
    table(
      t.eachPoints,
      [
        [t.supplier, 'start', 2],
        [t.criterion, 'start', 2],
        [t.grade, 'end'],
        [t.pointsHead, 'end'],
      ],
      ranking.bids.flatMap((one) =>
        one.parts.map((part) => [
          nameOf(one.bidId),
          facts.criteria.find(({ id }) => id === part.criterionId)?.name ?? '',
          part.meanGrade === null ? '–' : pointsInWords(part.meanGrade, language),
          pointsInWords(part.points, language),
        ]),
      ),
    ),
  ]
}

function unrankedSection(facts: PurchaseFacts, { ranking }: FactsAward, language: Language) {
  const t = documentText(language)
  const a = awardText(language)
  const ranked = new Set(ranking?.bids.map(({ bidId }) => bidId))
  const others = facts.bids.filter((bid) => !ranked.has(bid.id))
  if (others.length === 0) return []
  const rows = others.map((bid) => [nameAndNumber(bid.supplier), whyUnranked(bid, language)])
  const columns = [[t.supplier, 'start', 2] as const, [t.reason, 'start', 3] as const]
  return [{ heading: a.notRanked, blocks: [table(a.notRanked, columns, rows)] }]
}

/** Why a bid is not in the ranking, in a few words. */
export function whyUnranked(bid: FactsBid, language: Language): string {
  const a = awardText(language)
  if (bid.isWithdrawn) return a.withdrawn
  if (bid.isLate) return a.late
  if (bid.isDamaged) return a.damaged
  return bid.rejectedBecause ?? a.noPrice
}
