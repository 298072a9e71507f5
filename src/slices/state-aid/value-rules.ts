import { divideRounded } from '../../kit/decimal.ts'
import { allow, type Decision, refuse } from '../../kit/decision.ts'
import { type Ore, ore, splitOre } from '../../kit/money.ts'
import type {
  NoAidReason,
  Participation,
  PriceList,
  ValueMethod,
  ValueQuestion,
  ValueRefusal,
  ValueSheet,
  ValueStep,
} from './value-types.ts'

export const valueRuleVersion = 'aid-value-v1'

/**
 * What an activity is worth as aid to each company: all public money less the companies' own fees, shared by the method chosen. With a price
 * list the list's sum takes the place of the public money. The parts add up to the whole to the öre; the odd öre go to the largest remainders,
 * on a tie to the company with the lowest id, so the order of the participants changes nothing. Information of a general kind that is open to
 * all, and what is paid at market price, is no aid. The value is reckoned before the activity from planned participants, and never raised
 * afterwards without the room being checked anew.
 *
 * @param question amounts in öre (zero or more), participants with whole seats and minutes (zero or more)
 * @returns the calculation sheet; refused `no_participants`, `no_seats` or `no_minutes` (nothing to share by), `no_price_list`
 * @source Regulation (EU) 2023/2831 art. 3(5) (gross grant equivalent before tax); FEUF art. 107(1) (advantage); the methods are the practice of projects, there is no official Swedish value per hour; checked 2026-11-29
 */
export function decideAidValue(question: ValueQuestion): Decision<ValueRefusal, ValueSheet> {
  if (question.participants.length === 0) return refuse('no_participants')
  if (question.method === 'price_list' && !question.priceList) return refuse('no_price_list')
  const companies = sumByCompany(question.participants)
  const basis = basisOf(question)
  const weights = companies.map((company) => weightOf(company, basis, question.priceList))
  const total = weights.reduce((sum, weight) => sum + weight, 0)
  const gross = basis === 'price' ? ore(total) : question.publicOre
  const net = ore(Math.max(0, gross - question.feesOre))
  const noAid = whyNoAid(question, net)
  // A free price list leaves nothing to share by, and nothing to share.
  const unshared = total === 0 && basis !== 'price' ? refusalOf(basis) : null
  if (unshared && !noAid) return refuse(unshared)
  const totalOre = noAid ? ore(0) : net
  const parts = noAid ? weights.map(() => ore(0)) : splitOre(totalOre, weights)
  return allow({
    ruleVersion: valueRuleVersion,
    question,
    steps: stepsOf({ gross, feesOre: question.feesOre, totalOre, basis, total }),
    noAid,
    totalOre,
    companies: companies.map((company, nth) => ({
      ...company,
      weight: weights[nth] ?? 0,
      valueOre: parts[nth] ?? ore(0),
    })),
  })
}

type Basis = 'company' | 'seat' | 'minute' | 'price'

const bases: Readonly<Record<ValueMethod, Basis>> = {
  per_company: 'company',
  per_seat: 'seat',
  hours: 'minute',
  price_list: 'price',
}

const basisOf = ({ method }: ValueQuestion): Basis => bases[method]

function sumByCompany(participants: readonly Participation[]): readonly Participation[] {
  const byCompany = Map.groupBy(participants, ({ companyId }) => companyId)
  return [...byCompany]
    .map(([companyId, rows]) => ({
      companyId,
      seats: rows.reduce((sum, row) => sum + row.seats, 0),
      minutes: rows.reduce((sum, row) => sum + row.minutes, 0),
    }))
    .toSorted((a, b) => a.companyId - b.companyId)
}

function weightOf(company: Participation, basis: Basis, list: PriceList | undefined): number {
  if (basis === 'company') return 1
  if (basis === 'seat') return company.seats
  if (basis === 'minute') return company.minutes
  return list ? listValue(company, list) : 0
}

function listValue({ seats, minutes }: Participation, { per, priceOre }: PriceList): Ore {
  if (per === 'company') return priceOre
  if (per === 'seat') return ore(priceOre * seats)
  return ore(Number(divideRounded(BigInt(priceOre) * BigInt(minutes), 60n)))
}

function whyNoAid({ isGeneralInformation, isMarketPricePaid }: ValueQuestion, net: Ore): NoAidReason | null {
  if (isGeneralInformation) return 'general_information'
  if (isMarketPricePaid) return 'market_price_paid'
  return net === 0 ? 'fees_cover_it' : null
}

const refusalOf = (basis: Basis): ValueRefusal => (basis === 'minute' ? 'no_minutes' : 'no_seats')

function stepsOf(facts: {
  readonly gross: Ore
  readonly feesOre: Ore
  readonly totalOre: Ore
  readonly basis: Basis
  readonly total: number
}): readonly ValueStep[] {
  const { gross, feesOre, totalOre, basis, total } = facts
  return [
    { code: basis === 'price' ? 'list_value' : 'public_money', amountOre: gross },
    { code: 'fees', amountOre: feesOre },
    { code: 'to_share', amountOre: totalOre },
    { code: 'shared_by', by: basis, total },
  ]
}
