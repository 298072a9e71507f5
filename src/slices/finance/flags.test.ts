import { expect, test } from 'vitest'
import { decideCredit } from './credit-rules.ts'
import { type CostFacts, findFlags } from './flag-rules.ts'
import { flagKinds } from './types.ts'

const today = '2021-06-15'
const sound: CostFacts = {
  kind: 'actual',
  origin: 'hand',
  amountOre: 1_000_000,
  vatOre: 250_000,
  vatIsCost: false,
  vatIsDeductible: true,
  supplierName: 'Fjällkonsult AB',
  supplierOrgNumber: null,
  deliveredOn: '2021-05-01',
  bookedOn: '2021-05-03',
  paidOn: '2021-05-20',
  costPeriods: [{ fromOn: '2018-09-01', toOn: '2021-05-31' }],
  closingPeriods: [{ fromOn: '2021-06-01', toOn: '2021-08-31' }],
  staffMethod: null,
  evidence: ['invoice', 'payment_proof'],
  sameElsewhere: [],
  budgetLine: { budgetOre: 1_000_000, outcomeOre: 1_000_000 },
  credits: null,
}
const flagsOf = (more: Partial<CostFacts>) => findFlags({ ...sound, ...more }, today).map(({ flag }) => flag)

test('a cost that is delivered, booked, paid, evidenced, in the period and within the budget has no flag', () => {
  expect(flagsOf({})).toEqual([])
})

const faults: readonly (readonly [flag: (typeof flagKinds)[number], fault: Partial<CostFacts>])[] = [
  ['outside_period', { deliveredOn: '2018-08-31' }],
  ['outside_period', { deliveredOn: '2021-06-01' }],
  ['outside_period', { paidOn: '2021-05-20', bookedOn: '2018-08-31' }],
  ['future_date', { paidOn: '2021-06-16' }],
  ['unpaid', { paidOn: null }],
  ['not_booked', { bookedOn: null }],
  ['double_financed', { sameElsewhere: ['invoice 7'] }],
  ['missing_evidence', { evidence: ['invoice'] }],
  ['vat_deductible', { vatIsCost: true }],
  ['supplier_missing', { supplierName: null }],
  ['above_budget', { budgetLine: { budgetOre: 999_999, outcomeOre: 1_000_000 } }],
  ['credit_exceeds', { amountOre: -100, credits: { paidOre: 1000, creditedOre: 1001 } }],
]
for (const [flag, fault] of faults)
  test(`${flag}: ${JSON.stringify(fault)}`, () => {
    expect(flagsOf(fault)).toEqual([flag])
  })

test('every kind of flag is tried here', () => {
  expect([...new Set(faults.map(([flag]) => flag))].toSorted()).toEqual([...flagKinds].toSorted())
})

test('what is right at the edges: paid while closing, VAT that no one gets back, a credit of all that was paid', () => {
  expect(flagsOf({ paidOn: '2021-06-15', bookedOn: '2021-06-01' })).toEqual([])
  expect(flagsOf({ vatIsCost: true, vatIsDeductible: false })).toEqual([])
  expect(flagsOf({ amountOre: -1000, credits: { paidOre: 1000, creditedOre: 1000 } })).toEqual([])
  expect(flagsOf({ budgetLine: null, costPeriods: [], closingPeriods: [] })).toEqual([])
})

test('a flat rate needs no papers and is not paid; staff needs a certificate, or a timesheet when it is paid by the hour', () => {
  expect(
    flagsOf({ kind: 'flat_rate', origin: 'flat_rate', paidOn: null, evidence: [], supplierName: null }),
  ).toEqual([])
  const staff = { kind: 'staff', origin: 'staff', supplierName: null, evidence: [] } as const
  expect(findFlags({ ...sound, ...staff, staffMethod: 'fixed_share' }, today)[0]?.facts).toEqual([
    'fixed_share_certificate',
  ])
  expect(findFlags({ ...sound, ...staff, staffMethod: 'hours' }, today)[0]?.facts).toEqual(['timesheet'])
  expect(flagsOf({ ...staff, evidence: ['fixed_share_certificate'] })).toEqual([])
})

test('a credit takes back at most what was paid and is not credited already', () => {
  expect(decideCredit({ paidOre: 1000, creditedOre: 400, creditOre: -600 }).allowed).toBe(true)
  expect(decideCredit({ paidOre: 1000, creditedOre: 400, creditOre: -601 })).toMatchObject({
    refusal: 'credit_exceeds_cost',
  })
  expect(decideCredit({ paidOre: 1000, creditedOre: 0, creditOre: 0 })).toMatchObject({
    refusal: 'credit_not_below_zero',
  })
})
