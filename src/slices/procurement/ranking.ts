import { createHash } from 'node:crypto'
import type { Decision } from '../../kit/decision.ts'
import { ore } from '../../kit/money.ts'
import type { Tx } from '../../platform/db/index.ts'
import { type GivenGrade, listConflicted, listGrades } from './choice-queries.ts'
import { choiceRuleVersion, type Ranking, rankBids } from './criteria-rules.ts'
import type { FactsBid, KeptRanking, PurchaseFacts } from './document-types.ts'

/** The bids that are weighed: opened, readable, not turned down for what is demanded of all. */
export function bidsToRank(facts: PurchaseFacts): readonly FactsBid[] {
  return facts.bids.filter(
    (bid) => !bid.isLate && !bid.isWithdrawn && !bid.isDamaged && bid.rejectedBecause === null,
  )
}

export type RankingRefusal = 'no_bids' | 'too_few_scorers' | 'grades_missing' | 'price_missing'

export type CountedRanking = {
  readonly answer: Decision<RankingRefusal, readonly Ranking[]>
  /** The grades that count: of those who have graded everything and have no conflict of interest. */
  readonly grades: readonly GivenGrade[]
  /** Those who have begun to grade, whose grades are not whole or do not count. */
  readonly leftOut: readonly string[]
}

/** Ranks a purchase's bids from the records that the actor may see. */
export async function countRanking(tx: Tx, facts: PurchaseFacts): Promise<CountedRanking> {
  const given = await listGrades(tx, facts.id)
  const conflicted = await listConflicted(tx, facts.id)
  const bids = bidsToRank(facts)
  const quality = facts.criteria.filter(({ kind }) => kind === 'quality')
  const members = [...new Set(given.map(({ memberId }) => memberId))]
  const isWhole = (memberId: number) =>
    bids.every((bid) =>
      quality.every((criterion) =>
        given.some(
          (one) => one.memberId === memberId && one.bidId === bid.id && one.criterionId === criterion.id,
        ),
      ),
    )
  const counting = members.filter((member) => !conflicted.includes(member) && isWhole(member))
  const ranked = new Set(bids.map(({ id }) => id))
  const grades = given.filter((one) => counting.includes(one.memberId) && ranked.has(one.bidId))
  const leftOut = members
    .filter((member) => !counting.includes(member))
    .flatMap((member) => given.find((one) => one.memberId === member)?.memberName ?? [])
  return { answer: answerOf(facts, bids, grades), grades, leftOut }
}

function answerOf(
  facts: PurchaseFacts,
  bids: readonly FactsBid[],
  grades: readonly GivenGrade[],
): CountedRanking['answer'] {
  const byPrice = facts.criteria.some(({ kind }) => kind === 'price')
  if (byPrice && bids.some(({ priceOre }) => priceOre === null))
    return { allowed: false, refusal: 'price_missing' }
  const priced = bids.map(({ id, priceOre, receivedAt }) => ({
    id,
    priceOre: priceOre ?? ore(0),
    receivedAt: receivedAt.toISOString(),
  }))
  return rankBids(facts.criteria, facts.priceFormula, priced, grades)
}

/**
 * A ranking as it is kept with the decision. Its digest is over everything that went in and came out, so that whoever
 * decides does so on the figures that were shown.
 */
export function keptRanking(
  facts: PurchaseFacts,
  ranking: readonly Ranking[],
  grades: readonly GivenGrade[],
): KeptRanking {
  const bids = ranking.map((one) => {
    const bid = facts.bids.find(({ id }) => id === one.bidId)
    return { ...one, supplierId: bid?.supplierId ?? 0, priceOre: bid?.priceOre ?? 0 }
  })
  const basis = {
    rule: choiceRuleVersion,
    formula: facts.priceFormula,
    criteria: facts.criteria.map(({ id, kind, weightBp }) => [id, kind, weightBp]),
    grades: grades
      .map(({ bidId, criterionId, memberId, points }) => [bidId, criterionId, memberId, points])
      .toSorted((a, b) => a.join().localeCompare(b.join())),
    rejected: facts.bids.map(({ id, rejectedBecause }) => [id, rejectedBecause]),
    bids,
  }
  const digest = createHash('sha256').update(JSON.stringify(basis)).digest('hex')
  return { ruleVersion: choiceRuleVersion, formula: facts.priceFormula, digest, bids }
}
