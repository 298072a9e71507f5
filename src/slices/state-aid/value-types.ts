import type { Ore } from '../../kit/money.ts'

/**
 * How the public money of an activity becomes aid per company: shared equally, by seats, by time, or by a list of prices whose sums say
 * both how much it is worth and how it is shared.
 */
export type ValueMethod = 'per_company' | 'per_seat' | 'hours' | 'price_list'

/** What one company takes of an activity; several rows of the same company are summed. */
export interface Participation {
  readonly companyId: number
  readonly seats: number
  readonly minutes: number
}

export interface PriceList {
  readonly per: 'company' | 'seat' | 'hour'
  readonly priceOre: Ore
}

export interface ValueQuestion {
  /** Every public cost of the activity: European, national, regional and municipal money; öre. */
  readonly publicOre: Ore
  /** What the companies pay themselves; öre. */
  readonly feesOre: Ore
  readonly method: ValueMethod
  readonly participants: readonly Participation[]
  /** Must be there for the method `price_list`. */
  readonly priceList?: PriceList | undefined
  /** Information of a general kind, open to all: no advantage to anyone. */
  readonly isGeneralInformation?: boolean
  /** The companies pay what it costs on the market. */
  readonly isMarketPricePaid?: boolean
}

export type ValueRefusal = 'no_participants' | 'no_seats' | 'no_minutes' | 'no_price_list'

/** Why nobody receives aid; null when somebody does. */
export type NoAidReason = 'general_information' | 'market_price_paid' | 'fees_cover_it'

export type ValueStep =
  | { readonly code: 'public_money' | 'list_value' | 'fees' | 'to_share'; readonly amountOre: Ore }
  | {
      readonly code: 'shared_by'
      readonly by: 'company' | 'seat' | 'minute' | 'price'
      readonly total: number
    }

export interface CompanyValue {
  readonly companyId: number
  readonly seats: number
  readonly minutes: number
  /** What the company's part was reckoned by: 1, seats, minutes or öre of the price list. */
  readonly weight: number
  readonly valueOre: Ore
}

/** The whole calculation. */
export interface ValueSheet {
  readonly ruleVersion: string
  readonly question: ValueQuestion
  readonly steps: readonly ValueStep[]
  readonly noAid: NoAidReason | null
  /** The sum of all companies' values. */
  readonly totalOre: Ore
  /** In order of companies' ids. */
  readonly companies: readonly CompanyValue[]
}

/** The calculation without any company: what each takes of it is kept beside, where fewer read it. */
export interface KeptSheet extends Omit<ValueSheet, 'question' | 'companies'> {
  readonly question: Omit<ValueQuestion, 'participants'>
}
