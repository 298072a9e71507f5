import { expect, test } from 'vitest'
import { decideMilestone } from './rules.ts'
import { type MilestoneKind, milestoneKinds } from './types.ts'

const told = {
  companyId: 1,
  projectId: 1,
  municipalityCode: '2418',
  surveyAnswerId: null,
  happenedOn: '2021-05-03',
  what: 'Norge',
  financierId: null,
  financierWords: 'Banken i Malå',
  amountOre: 25_000_000,
  fte: 0.5,
  supportMattered: 'partly' as const,
  evidenceWords: 'Beslutsbrev 17',
}
const decide = (kind: MilestoneKind, more: Partial<typeof told> = {}) => {
  const decision = decideMilestone({ ...told, ...more, kind }, '2021-06-15')
  return decision.allowed ? 'allowed' : decision.refusal
}

test.each(milestoneKinds)('%s with all that it asks for is allowed, today at the latest', (kind) => {
  expect(decide(kind, { happenedOn: '2021-06-15' })).toBe('allowed')
  expect(decide(kind, { happenedOn: '2021-06-16' })).toBe('happens_ahead')
})

test('finance says from whom, once, and how much', () => {
  for (const kind of ['finance_applied', 'finance_obtained'] as const) {
    expect(decide(kind, { financierWords: '' })).toBe('financier_missing')
    expect(decideMilestone({ ...told, kind, financierId: 3 }, '2021-06-15')).toMatchObject({
      refusal: 'financier_twice',
    })
    expect(decideMilestone({ ...told, kind, amountOre: null }, '2021-06-15')).toMatchObject({
      refusal: 'amount_missing',
    })
  }
})

test('a hire says its share of full time; a market, a shop and a certificate their name; others need neither', () => {
  expect(decideMilestone({ ...told, kind: 'new_hire', fte: null }, '2021-06-15')).toMatchObject({
    refusal: 'fte_missing',
  })
  for (const kind of ['new_market', 'web_shop', 'certificate'] as const)
    expect(decide(kind, { what: '' })).toBe('what_missing')
  expect(decide('ownership_change', { what: '', financierWords: '' })).toBe('allowed')
})

test('a coach says what shows it, a survey answer shows itself', () => {
  expect(decide('certificate', { evidenceWords: '' })).toBe('evidence_missing')
  const answered = { ...told, kind: 'certificate' as const, evidenceWords: '', surveyAnswerId: 7 }
  expect(decideMilestone(answered, '2021-06-15').allowed).toBe(true)
})
