import { describe, expect, test } from 'vitest'
import { ore } from '../../kit/money.ts'
import {
  type Criterion,
  decideCriteria,
  type Grade,
  pricePoints,
  qualityPoints,
  type RankedBid,
  rankBids,
} from './criteria-rules.ts'

const price: Criterion = { id: 1, kind: 'price', weightBp: 4000 }
const method: Criterion = { id: 2, kind: 'quality', weightBp: 3500 }
const people: Criterion = { id: 3, kind: 'quality', weightBp: 2500 }
const criteria = [price, method, people]

const bid = (id: number, kronor: number, receivedAt = `2021-06-0${id}T08:00:00.000Z`): RankedBid => ({
  id,
  priceOre: ore(kronor * 100),
  receivedAt,
})

/** Grades of two members for one bid: method, then people. */
const grades = (bidId: number, ...given: readonly [number, number][]): Grade[] =>
  given.flatMap(([first, second], index) => [
    { bidId, criterionId: method.id, memberId: index + 1, points: first },
    { bidId, criterionId: people.id, memberId: index + 1, points: second },
  ])

describe('criteria', () => {
  test('weigh exactly a hundred per cent together, with one price at most', () => {
    expect(decideCriteria(criteria)).toMatchObject({ allowed: true })
    const refusal = (of: readonly Pick<Criterion, 'kind' | 'weightBp'>[]) => {
      const decision = decideCriteria(of)
      return decision.allowed ? null : decision.refusal
    }
    expect(refusal([])).toBe('no_criteria')
    expect(refusal([{ kind: 'price', weightBp: 9999 }])).toBe('weights_not_whole')
    expect(refusal([{ kind: 'price', weightBp: 10_001 }])).toBe('weights_not_whole')
    expect(refusal([price, { ...price, weightBp: 6000 }])).toBe('two_prices')
    for (const weightBp of [0, -1, 0.5, Number.NaN])
      expect(refusal([{ kind: 'quality', weightBp }]), String(weightBp)).toBe('weight_wrong')
  })
})

describe('points for the price', () => {
  test('are lowest ÷ price × highest: 90 000 ÷ 120 000 × 40 = 30', () => {
    expect(pricePoints('lowest_share', ore(120_000_00), ore(90_000_00), 4000)).toBe(3000)
    expect(pricePoints('lowest_share', ore(90_000_00), ore(90_000_00), 4000)).toBe(4000)
  })
  test('or the highest less the share above the lowest: 40 × (1 − 30 000 ÷ 90 000) = 26.67', () => {
    expect(pricePoints('deduction', ore(120_000_00), ore(90_000_00), 4000)).toBe(2667)
    expect(pricePoints('deduction', ore(180_000_00), ore(90_000_00), 4000)).toBe(0)
    expect(pricePoints('deduction', ore(999_000_00), ore(90_000_00), 4000)).toBe(0)
  })
  test('are rounded to hundredths, halves up: 1 ÷ 16 × 10 = 0.625 is 0.63', () => {
    expect(pricePoints('lowest_share', ore(1600), ore(100), 1000)).toBe(63)
    expect(pricePoints('lowest_share', ore(300), ore(100), 10_000)).toBe(3333)
    expect(pricePoints('lowest_share', ore(300), ore(200), 10_000)).toBe(6667)
  })
  test('of a gift: nothing is lower than zero', () => {
    expect(pricePoints('lowest_share', ore(0), ore(0), 4000)).toBe(4000)
    expect(pricePoints('lowest_share', ore(1), ore(0), 4000)).toBe(0)
    expect(pricePoints('deduction', ore(1), ore(0), 4000)).toBe(0)
  })
  test('stay exact at the largest amounts', () => {
    const most = Number.MAX_SAFE_INTEGER
    expect(pricePoints('lowest_share', ore(most), ore(most - 1), 10_000)).toBe(10_000)
    expect(pricePoints('deduction', ore(most), ore((most - 1) / 2), 10_000)).toBe(0)
  })
})

test('points for quality are the mean of the grades: (4 + 5) ÷ 2 ÷ 5 × 35 = 31.5', () => {
  expect(qualityPoints([4, 5], 3500)).toBe(3150)
  expect(qualityPoints([0, 0], 3500)).toBe(0)
  expect(qualityPoints([5, 5, 5], 3500)).toBe(3500)
  // (1 + 1 + 2) ÷ 3 = 1.333…; ÷ 5 × 10 = 2.666…
  expect(qualityPoints([1, 1, 2], 1000)).toBe(267)
})

describe('the ranking', () => {
  test('adds up the points of three bids, spelled out', () => {
    const bids = [bid(1, 90_000), bid(2, 120_000), bid(3, 100_000)]
    const given = [...grades(1, [3, 3], [3, 4]), ...grades(2, [5, 5], [5, 5]), ...grades(3, [4, 3], [4, 4])]
    const ranked = rankBids(criteria, 'lowest_share', bids, given)
    if (!ranked.allowed) throw new Error(ranked.refusal)
    // 1: price 40; method (3+3)/2/5×35 = 21; people (3+4)/2/5×25 = 17.5
    // 2: price 90/120×40 = 30; method 35; people 25
    // 3: price 90/100×40 = 36; method 4/5×35 = 28; people 3.5/5×25 = 17.5
    expect(ranked.value.map(({ bidId, rank, total }) => [rank, bidId, total])).toEqual([
      [1, 2, 3000 + 3500 + 2500],
      [2, 3, 3600 + 2800 + 1750],
      [3, 1, 4000 + 2100 + 1750],
    ])
    expect(ranked.value[1]?.parts).toEqual([
      { criterionId: 1, points: 3600, meanGrade: null },
      { criterionId: 2, points: 2800, meanGrade: 400 },
      { criterionId: 3, points: 1750, meanGrade: 350 },
    ])
    expect(ranked.value.every(({ tieBrokenBy }) => tieBrokenBy === null)).toBe(true)
  })
  test('sets the lower price first when the points are equal, then the one that came earlier', () => {
    const onlyMethod = [{ ...method, weightBp: 10_000 }]
    const same = (id: number) => grades(id, [4, 0], [4, 0]).filter((g) => g.criterionId === method.id)
    const bids = [
      bid(1, 100, '2021-06-03T08:00:00.000Z'),
      bid(2, 100, '2021-06-02T08:00:00.000Z'),
      bid(3, 99, '2021-06-09T08:00:00.000Z'),
    ]
    const ranked = rankBids(onlyMethod, 'lowest_share', bids, [...same(1), ...same(2), ...same(3)])
    expect(ranked).toMatchObject({
      value: [
        { bidId: 3, rank: 1, tieBrokenBy: 'price' },
        { bidId: 2, rank: 2, tieBrokenBy: 'received' },
        { bidId: 1, rank: 3, tieBrokenBy: 'received' },
      ],
    })
  })
  test('is refused without bids, with one scorer, and when a grade is missing', () => {
    const bids = [bid(1, 100), bid(2, 200)]
    const all = [...grades(1, [4, 4], [4, 4]), ...grades(2, [4, 4], [4, 4])]
    const refusal = (given: Grade[], of = bids) => {
      const decision = rankBids(criteria, 'lowest_share', of, given)
      return decision.allowed ? null : decision.refusal
    }
    expect(refusal(all)).toBeNull()
    expect(refusal(all, [])).toBe('no_bids')
    expect(refusal(all.filter(({ memberId }) => memberId === 1))).toBe('too_few_scorers')
    expect(refusal(all.slice(1))).toBe('grades_missing')
  })
  test('by the price alone needs no grades', () => {
    const ranked = rankBids([{ ...price, weightBp: 10_000 }], 'lowest_share', [bid(1, 200), bid(2, 100)], [])
    expect(ranked).toMatchObject({
      value: [
        { bidId: 2, total: 10_000 },
        { bidId: 1, total: 5000 },
      ],
    })
  })
})
