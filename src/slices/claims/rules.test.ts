import { describe, expect, test } from 'vitest'
import { day } from '../../kit/day.ts'
import { ore } from '../../kit/money.ts'
import { computeFinancing, eligibleOf, splitByEligible, sum } from './financing-rules.ts'
import {
  decidePeriod,
  decideSubmission,
  lastDayOfMonths,
  lastDayToSubmit,
  proposePeriod,
} from './period-rules.ts'
import { claimActs, claimRoles, claimStates } from './types.ts'
import { claimSteps, decideStep } from './workflow-rules.ts'

const project = {
  programmePeriod: '2014-2020' as const,
  projectFromOn: '2018-09-01',
  projectToOn: '2022-03-31',
  claimed: [] as { fromOn: string; toOn: string }[],
}

describe('steps', () => {
  test('every role in every state may take exactly the steps of the table', () => {
    const found = claimStates.flatMap((state) =>
      claimActs.flatMap((act) =>
        claimRoles.flatMap((role) => {
          const decided = decideStep({ state, lacks: [] }, act, [role])
          return decided.allowed ? [`${role}: ${state} ${act} ${decided.value}`] : []
        }),
      ),
    )
    expect(found.toSorted()).toEqual(
      [
        'economist: draft sent_to_partners certifying',
        'certifier: certifying all_certified certified',
        'economist: certified signed signed',
        'manager: certified signed signed',
        'economist: signed submitted submitted',
        'economist: submitted supplement_asked supplement_asked',
        'economist: supplement_asked supplement_answered submitted',
        'economist: submitted approved approved',
        'economist: submitted partly_approved partly_approved',
        'economist: approved recovered recovered',
        'economist: partly_approved recovered recovered',
        'economist: recovered recovered recovered',
        'economist: certifying returned draft',
        'economist: certified returned draft',
        'economist: signed returned draft',
        'economist: draft withdrawn withdrawn',
        'economist: certifying withdrawn withdrawn',
        'economist: certified withdrawn withdrawn',
        'economist: signed withdrawn withdrawn',
      ].toSorted(),
    )
  })

  test('whoever only reads takes no step, and a step of another state is refused as such', () => {
    for (const { from, act } of claimSteps)
      expect(decideStep({ state: from, lacks: [] }, act, ['reader'])).toEqual({
        allowed: false,
        refusal: 'not_yours',
      })
    expect(decideStep({ state: 'submitted', lacks: [] }, 'withdrawn', ['economist'])).toEqual({
      allowed: false,
      refusal: 'not_in_this_state',
    })
  })

  test('what a step needs keeps it back', () => {
    for (const { from, act, by, needs } of claimSteps)
      for (const need of needs)
        expect(decideStep({ state: from, lacks: [need] }, act, by)).toEqual({ allowed: false, refusal: need })
  })
})

describe('periods', () => {
  const decide = (fromOn: string, toOn: string, more = {}) => {
    const decided = decidePeriod({ fromOn, toOn }, { ...project, ...more })
    return decided.allowed ? 'allowed' : decided.refusal
  }

  test('a claim of 2014–2020 is for one to six months within one calendar year', () => {
    expect(decide('2020-01-01', '2020-06-30')).toBe('allowed')
    expect(decide('2020-01-01', '2020-07-01')).toBe('over_six_months')
    expect(decide('2020-01-01', '2020-01-31')).toBe('allowed')
    expect(decide('2020-01-01', '2020-01-30')).toBe('under_a_month')
    expect(decide('2019-12-01', '2020-01-31')).toBe('over_two_years')
    expect(decide('2020-02-01', '2020-01-31')).toBe('ends_before_start')
  })

  test('later programmes say nothing of the calendar year', () => {
    const later = { programmePeriod: '2021-2027', projectFromOn: '2023-01-01', projectToOn: '2025-12-31' }
    expect(decide('2023-10-01', '2024-09-30', later)).toBe('allowed')
    expect(decide('2023-10-01', '2023-10-05', later)).toBe('allowed')
    expect(decide('2025-10-01', '2026-01-31', later)).toBe('outside_project')
  })

  test('the days of one claim are no days of another', () => {
    const claimed = [{ fromOn: '2020-01-01', toOn: '2020-06-30' }]
    expect(decide('2020-06-30', '2020-08-31', { claimed })).toBe('overlaps')
    expect(decide('2020-07-01', '2020-08-31', { claimed })).toBe('allowed')
  })

  test('the next period begins after the last claim and stops at the new year and at the project’s end', () => {
    expect(proposePeriod(project)).toEqual({ fromOn: '2018-09-01', toOn: '2018-12-31' })
    const after = (toOn: string) => proposePeriod({ ...project, claimed: [{ fromOn: '2018-09-01', toOn }] })
    expect(after('2018-12-31')).toEqual({ fromOn: '2019-01-01', toOn: '2019-06-30' })
    expect(after('2021-12-31')).toEqual({ fromOn: '2022-01-01', toOn: '2022-03-31' })
    expect(after('2022-03-31')).toBeNull()
  })

  test('months end where the calendar says', () => {
    expect(lastDayOfMonths(day('2020-01-31'), 1)).toBe('2020-02-29')
    expect(lastDayOfMonths(day('2021-01-31'), 1)).toBe('2021-02-28')
    expect(lastDayOfMonths(day('2018-09-15'), 1)).toBe('2018-10-14')
    expect(lastDayOfMonths(day('2018-09-01'), 6)).toBe('2019-02-28')
  })

  test('in 2021–2027 the last claim is sent in by the project’s last day, or with the financier’s word', () => {
    expect(lastDayToSubmit(project)).toBeNull()
    const lastOn = lastDayToSubmit({ ...project, programmePeriod: '2021-2027' })
    expect(lastOn).toBe('2022-03-31')
    const days = { today: '2022-06-01', signedOn: '2022-03-20', lastOn, words: '' }
    expect(decideSubmission('2022-03-31', days).allowed).toBe(true)
    expect(decideSubmission('2022-04-01', days)).toEqual({ allowed: false, refusal: 'sent_after_last_day' })
    expect(decideSubmission('2022-04-01', { ...days, words: 'Anstånd medgivet' }).allowed).toBe(true)
    expect(decideSubmission('2022-03-19', days)).toEqual({ allowed: false, refusal: 'sent_before_signed' })
    expect(decideSubmission('2022-06-02', days)).toEqual({ allowed: false, refusal: 'sent_in_future' })
  })
})

describe('who pays', () => {
  const part = (accountId: number, actual: number, income = 0, inKind = 0) => ({
    accountId,
    actualOre: ore(actual),
    inKindOre: ore(inKind),
    incomeOre: ore(income),
  })
  const fund = {
    financierId: 1,
    actualCostShareBp: 5000,
    financingShareBp: 5000,
    ceilingLeftOre: ore(800_000_000),
  }
  const financing = (input: Parameters<typeof computeFinancing>[0]) => {
    const computed = computeFinancing(input)
    if (!computed.allowed) throw new Error(computed.refusal)
    return computed.value
  }

  test('the fund pays half of what is left after income, down to the öre', () => {
    const { fundOre, eligibleOre, limitedBy } = financing({
      parts: [part(1, 10_001, 1_000)],
      fund,
      others: [],
    })
    expect([eligibleOre, fundOre, limitedBy]).toEqual([9_001, 4_500, 'actual_cost_share'])
  })

  test('contributions in kind count in the whole and not in costs in money', () => {
    // 60 % of 100 is 60, 50 % of 120 is 60; with more in kind the first limits, with less the second.
    const share = { ...fund, actualCostShareBp: 6000 }
    const pays = (inKind: number) =>
      financing({ parts: [part(1, 10_000, 0, inKind)], fund: share, others: [] })
    expect(pays(2_000).fundOre).toBe(6_000)
    expect([pays(5_000).fundOre, pays(5_000).limitedBy]).toEqual([6_000, 'actual_cost_share'])
    expect([pays(1_000).fundOre, pays(1_000).limitedBy]).toEqual([5_500, 'financing_share'])
  })

  test('the fund never pays above what is left of its ceiling', () => {
    const { fundOre, limitedBy } = financing({
      parts: [part(1, 10_000)],
      fund: { ...fund, ceilingLeftOre: ore(3_000) },
      others: [],
    })
    expect([fundOre, limitedBy]).toEqual([3_000, 'ceiling'])
    expect(
      financing({ parts: [part(1, 10_000)], fund: { ...fund, ceilingLeftOre: ore(-5) }, others: [] }).fundOre,
    ).toBe(0)
  })

  test('when income is all there is, or shares are over the whole, it is refused', () => {
    expect(computeFinancing({ parts: [part(1, 100, 100)], fund, others: [] })).toEqual({
      allowed: false,
      refusal: 'something_eligible',
    })
    const others = [{ financierId: 2, shareBp: 5001 }]
    expect(computeFinancing({ parts: [part(1, 10_000)], fund, others })).toEqual({
      allowed: false,
      refusal: 'shares_over_whole',
    })
  })

  test('whatever the parts, each partner’s shares make its part and each financier’s its payment', () => {
    let seed = 7
    const next = (below: number) => {
      seed = (seed * 48_271) % 2_147_483_647
      return seed % below
    }
    for (let round = 0; round < 300; round += 1) {
      const parts = Array.from({ length: 1 + next(9) }, (_, at) =>
        // One in five is a correction below zero.
        part(
          at + 1,
          next(5) === 0 ? -next(10_000) : next(100_000_000),
          next(5_000),
          next(3) === 0 ? next(50_000) : 0,
        ),
      )
      const others = [{ financierId: 2, shareBp: next(2_000) }]
      const computed = computeFinancing({ parts, fund, others })
      if (!computed.allowed) continue
      const { shares, eligibleOre, fundOre } = computed.value
      for (const one of parts)
        expect(
          sum(
            shares.filter(({ accountId }) => accountId === one.accountId).map(({ amountOre }) => amountOre),
          ),
        ).toBe(eligibleOf(one))
      const ofFinancier = (id: number) =>
        sum(shares.filter(({ financierId }) => financierId === id).map(({ amountOre }) => amountOre))
      expect(ofFinancier(1)).toBe(fundOre)
      expect(fundOre * 2).toBeLessThanOrEqual(eligibleOre)
      expect(sum(shares.map(({ amountOre }) => amountOre))).toBe(eligibleOre)
    }
  })

  test('the odd öre go to the largest remainders, a partner below zero pays back', () => {
    expect(splitByEligible(ore(100), [ore(1), ore(1), ore(1)])).toEqual([34, 33, 33])
    expect(splitByEligible(ore(50), [ore(150), ore(-50)])).toEqual([75, -25])
  })
})
