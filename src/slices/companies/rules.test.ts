import { describe, expect, test } from 'vitest'
import { day } from '../../kit/day.ts'
import { euroRateFor, euroRates } from './rates.ts'
import {
  assessSize,
  assessTargetGroup,
  type DeclaredYear,
  decideSizeClass,
  sizeRuleVersion,
} from './rules.ts'

const on = day('2021-01-01')
const declared = (awu: number, turnoverMsek: number | null, balanceMsek: number | null): DeclaredYear => ({
  year: 2019,
  awu,
  sekPerEur: 10,
  turnoverOre: inOre(turnoverMsek),
  balanceOre: inOre(balanceMsek),
})
const inOre = (msek: number | null) => (msek === null ? null : msek * 100_000_000)

describe('a company that stands alone', () => {
  test('whose turnover is the ceiling to the öre, by the rate of its year, is not above it', () => {
    // 20 500 600 kronor at 10.2503 are 2 000 000 euro; an öre more is above.
    const turnover = (turnoverOre: number): DeclaredYear => ({
      year: 2021,
      awu: 5,
      sekPerEur: 10.2503,
      turnoverOre,
      balanceOre: 99_000_000_000,
    })
    const classOf = (own: DeclaredYear) => assessSize({ on, own, group: null }).sizeClass
    expect(classOf(turnover(2_050_060_000))).toBe('micro')
    expect(classOf(turnover(2_050_060_001))).toBe('small')
  })

  test.each([
    [9, 2.0, 99, 'micro'],
    [9.99, 2.0, 5, 'micro'],
    [10, 1, 1, 'small'],
    [9, 2.01, 1.9, 'micro'],
    [9, 2.01, 2.01, 'small'],
    [49, 10, 99, 'small'],
    [49.9, 10.01, 10.01, 'medium'],
    [50, 1, 1, 'medium'],
    [249, 50, 99, 'medium'],
    [249, 50.01, 43.0, 'medium'],
    [249, 50.01, 43.01, 'large'],
    [250, 1, 1, 'large'],
    [0, 0, 0, 'micro'],
    [9, 2, null, 'micro'],
    [9, null, 10, 'small'],
  ])(
    'with %d AWU, turnover %d and balance %d million euro is %s',
    (awu, turnoverMeur, balanceMeur, sizeClass) => {
      expect(decideSizeClass({ awu, turnoverMeur, balanceMeur })).toEqual({ allowed: true, value: sizeClass })
    },
  )
  test('is large by headcount alone, but otherwise needs turnover or balance', () => {
    const unknown = { turnoverMeur: null, balanceMeur: null }
    expect(decideSizeClass({ awu: 250, ...unknown })).toEqual({ allowed: true, value: 'large' })
    expect(decideSizeClass({ awu: 3, ...unknown })).toEqual({
      allowed: false,
      refusal: 'turnover_and_balance_missing',
    })
  })
})

describe('the size of a company', () => {
  test('in no group is its own, with the converted amounts kept as steps', () => {
    expect(assessSize({ on, own: declared(12, 30, null), group: null })).toEqual({
      ruleVersion: sizeRuleVersion,
      on,
      sizeClass: 'small',
      basis: 'own',
      reason: null,
      steps: [
        {
          of: 'own',
          year: 2019,
          awu: 12,
          turnoverMeur: 3,
          balanceMeur: null,
          sekPerEur: 10,
          sizeClass: 'small',
        },
      ],
    })
  })
  test('whose headcount goes from 12 to 300 becomes large', () => {
    expect(assessSize({ on, own: declared(300, 30, 20), group: null })).toMatchObject({
      sizeClass: 'large',
      basis: 'own',
      reason: 'large_enterprise',
    })
  })
  test('in a small group is that of the group, and it stays an SME', () => {
    const answer = assessSize({ on, own: declared(4, 8, 5), group: declared(30, 60, 40) })
    expect(answer).toMatchObject({ sizeClass: 'small', basis: 'group', reason: null })
    expect(answer.steps.map((step) => step.sizeClass)).toEqual(['micro', 'small'])
  })
  test('that is small alone but large with its group summed says so', () => {
    expect(assessSize({ on, own: declared(40, 90, 50), group: declared(900, 2400, 1900) })).toMatchObject({
      sizeClass: 'large',
      basis: 'group',
      reason: 'large_when_group_summed',
    })
  })
  test('large by itself is large for that reason also within a group', () => {
    expect(assessSize({ on, own: declared(260, 900, 700), group: declared(900, 2400, 1900) }).reason).toBe(
      'large_enterprise',
    )
  })
  test('is not known while it, or its group, has declared nothing', () => {
    const unknown = { sizeClass: null, basis: null, reason: 'size_not_declared' }
    expect(assessSize({ on, own: null, group: null })).toMatchObject(unknown)
    expect(assessSize({ on, own: declared(3, null, null), group: null })).toMatchObject(unknown)
    expect(assessSize({ on, own: declared(3, 2, 1), group: 'not_declared' })).toMatchObject(unknown)
  })
  test('is never smaller than the company alone, should the group be declared too small', () => {
    expect(assessSize({ on, own: declared(60, 90, 50), group: declared(6, 9, 5) })).toMatchObject({
      sizeClass: 'medium',
      basis: 'own',
    })
  })
})

describe('the target group', () => {
  const rules = {
    smeOnly: true,
    privatelyOwnedOnly: true,
    groupMembersExcluded: false,
    seatInProjectRequired: true,
  }
  const small = { sizeClass: 'small', reason: null } as const
  const facts = {
    size: small,
    ownership: 'private',
    inGroup: false,
    seatMunicipality: '2418',
    rules,
    municipalities: ['2417', '2418'],
  } as const

  test('holds a privately owned SME with its seat in the project, in a group or not', () => {
    expect(assessTargetGroup(facts)).toMatchObject({ inTargetGroup: true, reason: null })
    expect(assessTargetGroup({ ...facts, inGroup: true })).toMatchObject({ inTargetGroup: true })
    expect(assessTargetGroup({ ...facts, seatMunicipality: '2417' })).toMatchObject({ inTargetGroup: true })
  })
  test.each([
    ['large_enterprise', { size: { sizeClass: 'large', reason: 'large_enterprise' } }],
    ['large_when_group_summed', { size: { sizeClass: 'large', reason: 'large_when_group_summed' } }],
    ['publicly_owned', { ownership: 'public' }],
    ['seat_outside', { seatMunicipality: '2482' }],
    ['seat_outside', { seatMunicipality: null }],
    ['seat_outside', { seatMunicipality: '2482', size: { sizeClass: null, reason: 'size_not_declared' } }],
    ['size_not_declared', { size: { sizeClass: null, reason: 'size_not_declared' } }],
    ['group_outside_target', { inGroup: true, rules: { ...rules, groupMembersExcluded: true } }],
  ] as const)('leaves out a company for the reason %s', (reason, changed) => {
    expect(assessTargetGroup({ ...facts, ...changed })).toMatchObject({ inTargetGroup: false, reason })
  })
  test('is as wide as the project says', () => {
    const open = {
      smeOnly: false,
      privatelyOwnedOnly: false,
      groupMembersExcluded: false,
      seatInProjectRequired: false,
    }
    const large = { sizeClass: 'large', reason: 'large_enterprise' } as const
    expect(
      assessTargetGroup({ ...facts, rules: open, size: large, ownership: 'public', seatMunicipality: null })
        .inTargetGroup,
    ).toBe(true)
  })
  test('of SMEs never holds a publicly owned company, even where private ownership is not asked for', () => {
    const reason = assessTargetGroup({
      ...facts,
      ownership: 'public',
      rules: { ...rules, privatelyOwnedOnly: false },
    }).reason
    expect(reason).toBe('publicly_owned')
  })
})

describe('the euro rates', () => {
  test('stand once a year, without a gap, and end on a day of that year', () => {
    expect(euroRates.map((rate) => rate.year)).toEqual([2017, 2018, 2019, 2020, 2021, 2022, 2023, 2024, 2025])
    for (const rate of euroRates) expect(rate.yearEndOn.slice(0, 7)).toBe(`${rate.year}-12`)
  })
  test('of a year outside the table are those of the nearest year', () => {
    expect(euroRateFor(2019).yearEndSekPerEur).toBe(10.4468)
    expect(euroRateFor(2010).year).toBe(2017)
    expect(euroRateFor(2026).year).toBe(2025)
  })
})
