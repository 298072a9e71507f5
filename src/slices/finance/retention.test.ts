import { expect, test } from 'vitest'
import { type PaperFacts, paperClassOf, retentionOf } from './retention-rules.ts'

const paper = (more: Partial<PaperFacts> = {}): PaperFacts => ({
  paper: 'accounting',
  period: '2014-2020',
  hasNationalMoney: false,
  finalPaymentOn: '2022-09-30',
  bookedOn: '2019-05-03',
  grantedOn: null,
  isHeld: false,
  ...more,
})

test('the longest rule wins: four years after the final payment, seven after the fiscal year, ten with national money', () => {
  expect(retentionOf(paper())).toMatchObject({ keptUntil: '2026-12-31', because: 'erdf_2014_2020' })
  expect(retentionOf(paper({ bookedOn: '2021-12-30' }))).toMatchObject({
    keptUntil: '2028-12-31',
    because: 'bookkeeping',
  })
  expect(retentionOf(paper({ paper: 'project', bookedOn: null }))).toMatchObject({ keptUntil: '2026-12-31' })
  expect(retentionOf(paper({ hasNationalMoney: true }))).toMatchObject({
    keptUntil: '2032-12-31',
    because: 'national_project_money',
  })
  expect(retentionOf(paper({ period: '2021-2027' }))).toMatchObject({
    keptUntil: '2027-12-31',
    because: 'erdf_2021_2027',
  })
  expect(retentionOf(paper({ paper: 'aid', grantedOn: '2024-02-01' }))).toMatchObject({
    keptUntil: '2034-12-31',
    because: 'de_minimis',
  })
})

test('a paper is kept without end while a hold is in force or the final payment is not made', () => {
  expect(retentionOf(paper({ isHeld: true }))).toMatchObject({ keptUntil: null, because: 'legal_hold' })
  expect(retentionOf(paper({ finalPaymentOn: null }))).toMatchObject({
    keptUntil: null,
    because: 'day_not_known',
  })
})

test('an invoice proves the books, a contract the project', () => {
  expect(paperClassOf('invoice')).toBe('accounting')
  expect(paperClassOf('contract')).toBe('project')
})
