import { describe, expect, test } from 'vitest'
import { ore } from '../../kit/money.ts'
import { decideAidValue } from './value-rules.ts'
import type { ValueMethod, ValueQuestion, ValueStep } from './value-types.ts'

const three = [
  { companyId: 1, seats: 1, minutes: 60 },
  { companyId: 2, seats: 2, minutes: 90 },
  { companyId: 3, seats: 1, minutes: 0 },
]
const ask = (more: Partial<ValueQuestion>) =>
  decideAidValue({
    publicOre: ore(1_000_000),
    feesOre: ore(0),
    method: 'per_company',
    participants: three,
    ...more,
  })
const values = (more: Partial<ValueQuestion>) => {
  const answer = ask(more)
  return answer.allowed ? answer.value.companies.map(({ valueOre }) => valueOre) : answer.refusal
}

describe('the value of an activity as aid', () => {
  test('is shared equally between companies, whoever sent the most people; the odd öre to the first', () => {
    expect(values({})).toEqual([333_334, 333_333, 333_333])
  })
  test('may be shared by seats or by time', () => {
    expect(values({ method: 'per_seat' })).toEqual([250_000, 500_000, 250_000])
    expect(values({ method: 'hours' })).toEqual([400_000, 600_000, 0])
  })
  test('is less by what the companies pay, and says so step by step', () => {
    // 10 000,00 − 1 000,00 = 9 000,00; a third each is 3 000,00.
    expect(ask({ feesOre: ore(100_000) })).toMatchObject({
      value: {
        totalOre: 900_000,
        noAid: null,
        steps: [
          { code: 'public_money', amountOre: 1_000_000 },
          { code: 'fees', amountOre: 100_000 },
          { code: 'to_share', amountOre: 900_000 },
          { code: 'shared_by', by: 'company', total: 3 },
        ],
      },
    })
  })
  test('by a price list the prices say the sum, and fees are taken off each in proportion', () => {
    const priceList = { per: 'seat', priceOre: ore(200_000) } as const
    expect(values({ method: 'price_list', priceList })).toEqual([200_000, 400_000, 200_000])
    expect(values({ method: 'price_list', priceList, feesOre: ore(400_000) })).toEqual([
      100_000, 200_000, 100_000,
    ])
    const hour = { per: 'hour', priceOre: ore(100_000) } as const
    expect(values({ method: 'price_list', priceList: hour })).toEqual([100_000, 150_000, 0])
    const company = { per: 'company', priceOre: ore(5) } as const
    expect(values({ method: 'price_list', priceList: company })).toEqual([5, 5, 5])
  })
  test('is nothing for general information, at market price, and when the fees cover it', () => {
    const reason = (more: Partial<ValueQuestion>) => {
      const answer = ask(more)
      return answer.allowed && [answer.value.noAid, answer.value.totalOre]
    }
    expect(reason({ isGeneralInformation: true })).toEqual(['general_information', 0])
    expect(reason({ isMarketPricePaid: true })).toEqual(['market_price_paid', 0])
    expect(reason({ feesOre: ore(1_000_001) })).toEqual(['fees_cover_it', 0])
    const free = { per: 'seat', priceOre: ore(0) } as const
    expect(reason({ method: 'price_list', priceList: free })).toEqual(['fees_cover_it', 0])
  })
  test('cannot be told without companies, or without what it is shared by', () => {
    const none = three.map((one) => ({ ...one, seats: 0, minutes: 0 }))
    expect(values({ participants: [] })).toBe('no_participants')
    expect(values({ method: 'per_seat', participants: none })).toBe('no_seats')
    expect(values({ method: 'hours', participants: none })).toBe('no_minutes')
    expect(values({ method: 'price_list' })).toBe('no_price_list')
    expect(values({ method: 'hours', participants: none, isGeneralInformation: true })).toEqual([0, 0, 0])
  })
  test('a company that stands twice is one company', () => {
    const twice = [...three, { companyId: 1, seats: 1, minutes: 30 }]
    expect(values({ participants: twice })).toEqual([333_334, 333_333, 333_333])
    expect(values({ participants: twice, method: 'per_seat' })).toEqual([400_000, 400_000, 200_000])
  })
})

test('whatever the activity, the parts add up to the whole and the order of companies changes nothing', () => {
  let state = 7
  const upTo = (most: number) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return Math.floor((state / 2 ** 32) * (most + 1))
  }
  const methods: ValueMethod[] = ['per_company', 'per_seat', 'hours', 'price_list']
  for (let nth = 0; nth < 2000; nth += 1) {
    const question: ValueQuestion = {
      publicOre: ore(upTo(100_000_000)),
      feesOre: ore(upTo(2) === 0 ? upTo(50_000_000) : 0),
      method: methods[upTo(3)] as ValueMethod,
      participants: Array.from({ length: 1 + upTo(12) }, () => ({
        companyId: upTo(20),
        seats: 1 + upTo(3),
        minutes: upTo(600) + 1,
      })),
      priceList: {
        per: (['company', 'seat', 'hour'] as const)[upTo(2)] ?? 'seat',
        priceOre: ore(upTo(900_000)),
      },
    }
    const answer = decideAidValue(question)
    const turned = decideAidValue({ ...question, participants: question.participants.toReversed() })
    if (!answer.allowed || !turned.allowed) throw new Error('refused')
    const { companies, totalOre, steps } = answer.value
    const [gross] = steps
    expect(companies.reduce((sum, one) => sum + one.valueOre, 0)).toBe(totalOre)
    expect(companies.every(({ valueOre }) => valueOre >= 0)).toBe(true)
    expect(gross).toHaveProperty('amountOre', totalOre + Math.min(question.feesOre, amountOf(gross)))
    expect(turned.value.companies).toEqual(companies)
  }
})

const amountOf = (step: ValueStep | undefined) => (step && 'amountOre' in step ? step.amountOre : -1)
