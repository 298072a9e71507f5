import { allow, type Decision, refuse } from '../../kit/decision.ts'
import { type Ore, ore } from '../../kit/money.ts'

export const choiceRuleVersion = 'choice-v1'

/** How a price becomes points. Which one is said in the request, before anybody bids. */
export const priceFormulas = ['lowest_share', 'deduction'] as const
export type PriceFormula = (typeof priceFormulas)[number]

export const criterionKinds = ['price', 'quality'] as const
export type CriterionKind = (typeof criterionKinds)[number]

export type Criterion = {
  readonly id: number
  readonly kind: CriterionKind
  /** Its part of the whole in hundredths of a per cent: 40 % is 4 000. Together they are 10 000. */
  readonly weightBp: number
}

/** Each member's grade of a bid by a quality criterion. */
export type Grade = {
  readonly bidId: number
  readonly criterionId: number
  readonly memberId: number
  /** 0 to 5, whole. */
  readonly points: number
}

export type RankedBid = {
  readonly id: number
  readonly priceOre: Ore
  /** When it came in, as an ISO moment: the last thing that settles a tie. */
  readonly receivedAt: string
}

export const highestGrade = 5
const wholeBp = 10_000

/**
 * Whether the criteria can go into a request: one price criterion at most, each weight above zero, and together exactly
 * 100 %.
 *
 * @param criteria the weights in hundredths of a per cent
 * @returns refused `no_criteria`, `weight_wrong`, `two_prices`, `weights_not_whole`
 */
export function decideCriteria(
  criteria: readonly Pick<Criterion, 'kind' | 'weightBp'>[],
): Decision<'no_criteria' | 'weight_wrong' | 'two_prices' | 'weights_not_whole'> {
  if (criteria.length === 0) return refuse('no_criteria')
  if (!criteria.every(({ weightBp }) => Number.isInteger(weightBp) && weightBp > 0))
    return refuse('weight_wrong')
  if (criteria.filter(({ kind }) => kind === 'price').length > 1) return refuse('two_prices')
  if (sum(criteria.map(({ weightBp }) => weightBp)) !== wholeBp) return refuse('weights_not_whole')
  return allow()
}

/**
 * Points for a price, in hundredths of a point. The highest is the criterion's weight: 40 % gives at most 40 points.
 * `lowest_share`: lowest price ÷ price × highest. `deduction`: the highest, less as large a share of it
 * as the price is above the lowest; at twice the lowest price or more nothing is left. Computed in whole numbers and
 * rounded to hundredths, halves up. When the lowest price is zero, bids of zero get the highest and the others nothing.
 *
 * @param priceOre the bid's price, öre excluding VAT, zero or more
 * @param lowestOre the lowest price among the bids that are compared
 */
export function pricePoints(formula: PriceFormula, priceOre: Ore, lowestOre: Ore, weightBp: number): number {
  const [price, lowest, most] = [BigInt(priceOre), BigInt(lowestOre), BigInt(weightBp)]
  if (price === lowest) return weightBp
  if (lowest === 0n) return 0
  if (formula === 'lowest_share') return roundHalfUp(lowest * most, price)
  const left = 2n * lowest - price
  return left <= 0n ? 0 : roundHalfUp(left * most, lowest)
}

/**
 * Points for quality, in hundredths of a point: the mean of the members' grades (0–5) as a share of 5, times the
 * criterion's weight. The mean is not rounded by itself; only the points are, to hundredths, halves up.
 *
 * @param grades one whole grade per member, at least one
 */
export function qualityPoints(grades: readonly number[], weightBp: number): number {
  if (grades.length === 0) throw new Error('quality points need a grade')
  return roundHalfUp(BigInt(sum(grades)) * BigInt(weightBp), BigInt(grades.length * highestGrade))
}

export type Ranking = {
  readonly bidId: number
  /** 1 is best. */
  readonly rank: number
  /** Hundredths of a point: 9 150 is 91.50 points. */
  readonly total: number
  readonly parts: readonly {
    readonly criterionId: number
    readonly points: number
    /** The mean grade in hundredths, rounded, for showing; null for the price. */
    readonly meanGrade: number | null
  }[]
  /** What set it before or after another of equal points; null where the points alone did. */
  readonly tieBrokenBy: 'price' | 'received' | null
}

/**
 * Ranks the bids: the points of each criterion, rounded to hundredths, are added up, and the highest sum is first. So the
 * sum can be checked by hand from what is printed. Equal sums: the lower price first, then the one received earlier.
 *
 * @param bids those that meet every mandatory requirement
 * @param grades every member's grade for every bid and quality criterion; all by the same members, at least two
 * @returns refused `no_bids`, `too_few_scorers` (fewer than two), `grades_missing`
 */
export function rankBids(
  criteria: readonly Criterion[],
  formula: PriceFormula,
  bids: readonly RankedBid[],
  grades: readonly Grade[],
): Decision<'no_bids' | 'too_few_scorers' | 'grades_missing', readonly Ranking[]> {
  if (bids.length === 0) return refuse('no_bids')
  const quality = criteria.filter(({ kind }) => kind === 'quality')
  const scorers = new Set(grades.map(({ memberId }) => memberId))
  if (quality.length > 0 && scorers.size < fewestScorers) return refuse('too_few_scorers')
  const gradesOf = (bidId: number, criterionId: number) =>
    grades.filter((grade) => grade.bidId === bidId && grade.criterionId === criterionId)
  const isWhole = bids.every((bid) => quality.every(({ id }) => gradesOf(bid.id, id).length === scorers.size))
  if (!isWhole) return refuse('grades_missing')
  const lowest = ore(Math.min(...bids.map(({ priceOre }) => priceOre)))
  const counted = bids.map((bid) => {
    const parts = criteria.map(({ id, kind, weightBp }) => {
      if (kind === 'price')
        return {
          criterionId: id,
          points: pricePoints(formula, bid.priceOre, lowest, weightBp),
          meanGrade: null,
        }
      const given = gradesOf(bid.id, id).map(({ points }) => points)
      return {
        criterionId: id,
        points: qualityPoints(given, weightBp),
        meanGrade: roundHalfUp(BigInt(sum(given)) * 100n, BigInt(given.length)),
      }
    })
    return { bid, parts, total: sum(parts.map(({ points }) => points)) }
  })
  const inOrder = counted.toSorted(before)
  return allow(
    inOrder.map(({ bid, parts, total }, index) => ({
      bidId: bid.id,
      rank: index + 1,
      total,
      parts,
      tieBrokenBy: tieOf(
        { bid, total },
        counted.filter((other) => other.bid !== bid && other.total === total),
      ),
    })),
  )
}

/** Members whose grades a ranking needs at least, so that it is never one person's choice. */
export const fewestScorers = 2

type Counted = { readonly bid: RankedBid; readonly total: number }

function before(a: Counted, b: Counted): number {
  if (a.total !== b.total) return b.total - a.total
  if (a.bid.priceOre !== b.bid.priceOre) return a.bid.priceOre - b.bid.priceOre
  if (a.bid.receivedAt !== b.bid.receivedAt) return a.bid.receivedAt < b.bid.receivedAt ? -1 : 1
  return a.bid.id - b.bid.id
}

function tieOf(own: Counted, equals: readonly Counted[]): Ranking['tieBrokenBy'] {
  if (equals.length === 0) return null
  return equals.some(({ bid }) => bid.priceOre === own.bid.priceOre) ? 'received' : 'price'
}

/** Of numbers that are not negative. */
function roundHalfUp(numerator: bigint, denominator: bigint): number {
  return Number((2n * numerator + denominator) / (2n * denominator))
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0)
}
