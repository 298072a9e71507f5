import type { Language } from '../../kit/language.ts'
import type { Block, Document } from '../../platform/documents/index.ts'
import { whyUnranked } from './award-document.ts'
import { awardText } from './award-text.ts'
import {
  bareKronor,
  commonRows,
  dayInWords,
  documentOf,
  nameAndNumber,
  paragraph,
  pointsInWords,
  table,
  weightInWords,
  written,
} from './document-parts.ts'
import { documentText } from './document-text.ts'
import type { FactsAward, FactsBid, PurchaseFacts } from './document-types.ts'
import { contactInWords } from './request-document.ts'

/** The letter to one who bid: what was decided and why, and how the own bid was ranked. Nothing of the other bids' grades. */
export function composeLetter(
  facts: PurchaseFacts,
  award: FactsAward,
  bid: FactsBid,
  language: Language,
  now: Date,
): Document {
  const t = documentText(language)
  const a = awardText(language)
  const dnr = award.dnr ?? facts.dnr
  const contact = contactInWords(facts)
  return documentOf({
    language,
    now,
    facts: { ...facts, dnr },
    title: letterTitle(award, bid, language),
    subtitle: facts.title,
    rows: [
      [a.to, nameAndNumber(bid.supplier)],
      ...commonRows({ ...facts, dnr }, language),
      [t.decidedOn, dayInWords(award.decidedOn, language)],
      [t.decidedBy, [award.decidedByName, award.decidedByTitle].filter(Boolean).join(', ')],
    ],
    sections: [
      { heading: a.decision, blocks: decisionBlocks(facts, award, bid, language) },
      { heading: a.reasons, blocks: written(award.reason, t.notGiven) },
      {
        heading: a.ownResult,
        blocks: [
          ...ownBlocks(facts, award, bid, language),
          ...(contact ? [paragraph(a.questions(contact))] : []),
        ],
      },
    ],
  })
}

export function letterTitle(award: FactsAward, bid: FactsBid, language: Language): string {
  const a = awardText(language)
  if (award.bidId === null) return a.letterEnded
  return award.bidId === bid.id ? a.letterWon : a.letterLost
}

function decisionBlocks(facts: PurchaseFacts, award: FactsAward, bid: FactsBid, language: Language): Block[] {
  const a = awardText(language)
  if (award.bidId === null) return [paragraph(a.endedSentence(facts.title))]
  if (award.bidId === bid.id) return [paragraph(a.wonSentence(facts.title)), paragraph(a.wonNext)]
  const winner = facts.bids.find(({ id }) => id === award.bidId)
  return [paragraph(a.lostSentence(facts.title, winner?.supplier.name ?? ''))]
}

function ownBlocks(facts: PurchaseFacts, award: FactsAward, bid: FactsBid, language: Language): Block[] {
  const t = documentText(language)
  const a = awardText(language)
  const ranked = award.ranking?.bids ?? []
  const own = ranked.find(({ bidId }) => bidId === bid.id)
  if (!own) {
    if (ranked.length === 0 && !bid.isLate && !bid.rejectedBecause && !bid.isDamaged) return []
    const why = bid.isLate ? a.lateSentence : bid.isDamaged ? a.unreadSentence : whyUnranked(bid, language)
    return [paragraph(a.notRankedSentence(why))]
  }
  const first = ranked.find(({ bidId }) => bidId === award.bidId)
  return [
    paragraph(a.ownRank(String(own.rank), String(ranked.length), pointsInWords(own.total, language))),
    ...(first && first !== own ? [paragraph(a.winnerPoints(pointsInWords(first.total, language)))] : []),
    table(
      a.ownResult,
      [
        [t.criterion, 'start', 3],
        [t.weight, 'end'],
        [t.gradeOrPrice, 'end'],
        [t.pointsHead, 'end'],
      ],
      facts.criteria.map((one) => {
        const part = own.parts.find(({ criterionId }) => criterionId === one.id)
        return [
          one.name,
          weightInWords(one.weightBp, language),
          typeof part?.meanGrade !== 'number'
            ? (bareKronor(bid.priceOre, language) ?? '')
            : pointsInWords(part.meanGrade, language),
          pointsInWords(part?.points ?? 0, language),
        ]
      }),
    ),
    ...(own.tieBrokenBy ? [paragraph(own.tieBrokenBy === 'price' ? t.tiePrice : t.tieReceived)] : []),
  ]
}

/** The letter's words as plain text, for the mail itself: the same sentences as in the document. */
export function letterInPlainText({ title, facts, sections }: Document): string {
  const lines = [title, '', ...facts.rows.map(({ name, value }) => `${name}: ${value}`)]
  for (const { heading, blocks } of sections) {
    lines.push('', heading, '')
    for (const block of blocks) {
      if (block.kind === 'paragraph') lines.push(block.runs.map(({ text }) => text).join(''), '')
      if (block.kind === 'table')
        for (const row of block.rows)
          lines.push(row.map((cell) => cell.map(({ text }) => text).join('')).join(' · '))
    }
  }
  return lines
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim()
}
