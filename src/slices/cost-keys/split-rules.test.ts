import { describe, expect, test } from 'vitest'
import { ore } from '../../kit/money.ts'
import { plannedFees, planSplit, shareRest, splitActual } from './split-rules.ts'
import type { KeyRule, PayerCounts } from './types.ts'

const rule = (more: Partial<KeyRule> = {}): KeyRule => ({
  basis: 'equal',
  remainder: null,
  fee: null,
  ...more,
})
const payer = (more: Partial<PayerCounts> = {}): PayerCounts => ({
  weight: null,
  amountOre: null,
  takesRemainder: false,
  companies: 0,
  seats: 0,
  inhabitants: null,
  ...more,
})
const partsOf = (rest: number, of: KeyRule, payers: readonly PayerCounts[]) => {
  const shared = shareRest(ore(rest), of, payers)
  return shared.allowed ? shared.value : shared.refusal
}
const sum = (parts: readonly number[]) => parts.reduce((total, part) => total + part, 0)

describe('the financier’s cases', () => {
  test.each([
    [10_000, [1, 1, 1], [3334, 3333, 3333]],
    [1, [1, 1], [1, 0]],
    [-10_000, [1, 1, 1], [-3334, -3333, -3333]],
    [12_345_678, [2962, 3781, 5620], [2_957_850, 3_775_702, 5_612_126]],
  ])('%i öre over %j', (amount, weights, parts) => {
    const payers = weights.map((weight) => payer({ weight }))
    expect(partsOf(amount, rule({ basis: 'fixed_shares' }), payers)).toEqual(parts)
  })
})

test('each basis follows its own number', () => {
  const two = [
    payer({ companies: 1, seats: 3, inhabitants: 3000, weight: 1 }),
    payer({ companies: 3, seats: 1, inhabitants: 1000, weight: 1 }),
  ]
  expect(partsOf(400, rule(), two)).toEqual([200, 200])
  expect(partsOf(400, rule({ basis: 'per_company' }), two)).toEqual([100, 300])
  expect(partsOf(400, rule({ basis: 'per_seat' }), two)).toEqual([300, 100])
  expect(partsOf(400, rule({ basis: 'inhabitants' }), two)).toEqual([300, 100])
})

test('fixed amounts: what is above goes to the payer chosen, or in proportion', () => {
  const three = [
    payer({ amountOre: ore(1000) }),
    payer({ amountOre: ore(3000), takesRemainder: true }),
    payer({ amountOre: ore(0) }),
  ]
  const one = rule({ basis: 'fixed_amounts', remainder: 'one_payer' })
  const proportion = rule({ basis: 'fixed_amounts', remainder: 'in_proportion' })
  expect(partsOf(5000, one, three)).toEqual([1000, 4000, 0])
  expect(partsOf(5000, proportion, three)).toEqual([1250, 3750, 0])
})

test('fixed amounts: what is below is taken off the payer chosen until nothing is left there, then off the others', () => {
  const three = [
    payer({ amountOre: ore(1000) }),
    payer({ amountOre: ore(2000), takesRemainder: true }),
    payer({ amountOre: ore(3000) }),
  ]
  const one = rule({ basis: 'fixed_amounts', remainder: 'one_payer' })
  expect(partsOf(5500, one, three)).toEqual([1000, 1500, 3000])
  expect(partsOf(4000, one, three)).toEqual([1000, 0, 3000])
  expect(partsOf(2000, one, three)).toEqual([500, 0, 1500])
  expect(partsOf(-6000, one, three)).toEqual([-1000, -2000, -3000])
})

test('a fee is taken first, and only the rest is shared', () => {
  const two = [payer({ seats: 3 }), payer({ seats: 2 })]
  const fee = { per: 'seat', feeOre: ore(50_000), rule: 'in_full' } as const
  expect(plannedFees({ fee }, two)).toBe(250_000)
  const plan = planSplit(ore(1_000_000), rule({ fee }), two)
  expect(plan).toMatchObject({
    allowed: true,
    value: { feesOre: 250_000, restOre: 750_000, parts: [375_000, 375_000] },
  })
})

test('a fee above the cost is refused in full, and lowered to the cost when capped', () => {
  const one = [payer({ seats: 10 })]
  const fee = (how: 'in_full' | 'capped') => ({ per: 'seat', feeOre: ore(50_000), rule: how }) as const
  expect(planSplit(ore(400_000), rule({ fee: fee('in_full') }), one)).toMatchObject({
    refusal: 'fee_above_cost',
  })
  expect(planSplit(ore(400_000), rule({ fee: fee('capped') }), one)).toMatchObject({
    value: { feesOre: 400_000, restOre: 0, parts: [0] },
  })
})

test('fees that came in above the cost are paid back when capped, and shared as a surplus when not', () => {
  const two = [payer(), payer()]
  const fee = (how: 'in_full' | 'capped') => ({ per: 'company', feeOre: ore(1), rule: how }) as const
  expect(splitActual(ore(100), ore(130), rule({ fee: fee('capped') }), two)).toMatchObject({
    value: { refundOre: 30, restOre: 0, parts: [0, 0] },
  })
  expect(splitActual(ore(100), ore(130), rule({ fee: fee('in_full') }), two)).toMatchObject({
    value: { refundOre: 0, restOre: -30, parts: [-15, -15] },
  })
})

test.each([
  ['no payers', 100, rule(), [], 'no_payers'],
  ['all shares zero', 100, rule({ basis: 'fixed_shares' }), [payer({ weight: 0 })], 'no_weights'],
  ['nobody took part', 100, rule({ basis: 'per_company' }), [payer()], 'no_participants'],
  ['a payer without inhabitants', 100, rule({ basis: 'inhabitants' }), [payer()], 'inhabitants_missing'],
  [
    'all amounts zero',
    100,
    rule({ basis: 'fixed_amounts', remainder: 'in_proportion' }),
    [payer({ amountOre: ore(0) })],
    'no_weights',
  ],
  [
    'nobody to take the rest',
    100,
    rule({ basis: 'fixed_amounts', remainder: 'one_payer' }),
    [payer({ amountOre: ore(1) })],
    'remainder_taker_missing',
  ],
  [
    'fixed amounts above the total',
    100,
    rule({ basis: 'fixed_amounts', remainder: 'in_proportion' }),
    [payer({ amountOre: ore(101) })],
    'fixed_above_total',
  ],
  ['nothing planned', 0, rule(), [payer()], 'no_total'],
  ['more taken back than planned', -5, rule(), [payer()], 'no_total'],
] as const)('%s is refused with its own word', (_, total, of, payers, refusal) => {
  expect(planSplit(ore(total), of, payers)).toEqual({ allowed: false, refusal })
})

/** Numbers that look random and are the same each time. */
function numbers(seed: number) {
  let state = seed
  return (below: number) => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648
    return state % below
  }
}

test('whatever the key, the parts are the whole to the öre, and nobody pays the wrong way (5,000 keys)', () => {
  const next = numbers(20_261_129)
  const bases = ['equal', 'per_company', 'per_seat', 'inhabitants', 'fixed_shares', 'fixed_amounts'] as const
  for (let nth = 0; nth < 5000; nth += 1) {
    const payers = Array.from({ length: 1 + next(12) }, (_, index) =>
      payer({
        companies: next(9),
        seats: next(20),
        inhabitants: 1 + next(13_000),
        weight: next(1_000_000),
        amountOre: ore(next(10_000_000)),
        takesRemainder: index === 0,
      }),
    )
    const basis = bases[next(bases.length)] ?? 'equal'
    const fee =
      next(2) === 0
        ? null
        : ({
            per: next(2) ? 'seat' : 'company',
            feeOre: ore(1 + next(100_000)),
            rule: next(2) ? 'capped' : 'in_full',
          } as const)
    const of = rule({
      basis,
      fee,
      remainder: basis === 'fixed_amounts' ? (next(2) ? 'one_payer' : 'in_proportion') : null,
    })
    const cost = ore(next(200_000_000) - 20_000_000)
    const fees = ore(next(3) === 0 ? next(30_000_000) : 0)
    const actual = splitActual(cost, fees, of, payers)
    if (!actual.allowed) continue
    const { parts, restOre, refundOre } = actual.value
    expect(sum(parts)).toBe(restOre)
    expect(restOre).toBe(cost - fees + refundOre)
    for (const part of parts) expect(Math.sign(part) * Math.sign(restOre)).toBeGreaterThanOrEqual(0)
    const plan = planSplit(ore(Math.abs(cost)), of, payers)
    const planned = plan.allowed ? sum(plan.value.parts) + plan.value.feesOre : Math.abs(cost)
    expect(planned).toBe(Math.abs(cost))
  }
})
