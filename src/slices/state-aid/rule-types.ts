import type { Day } from '../../kit/day.ts'
import type { EurCent, Ore } from '../../kit/money.ts'

/** A regulation by its number in the Official Journal. */
export type RegulationId = '1407/2013' | '2023/2831' | '360/2012' | '2023/2832' | '1408/2013' | '717/2014'

/** What the aid is for: anything, a service of general economic interest, primary farming (reindeer too), fishery and aquaculture. */
export type AidKind = 'general' | 'sgei' | 'agriculture' | 'fishery'

export type Certainty = 'source' | 'to_verify'

/** How far back earlier aid counts: three years by date, or the undertaking's current and two previous fiscal years. */
export type AidWindow = 'rolling_three_years' | 'fiscal_years'

/** One dated row of the ceilings: a regulation as it reads for aid granted from one day to another, both counted. */
export interface Regulation {
  readonly id: RegulationId
  readonly kind: AidKind
  readonly from: Day
  readonly to: Day
  readonly ceilingEurCent: EurCent
  /** The lower ceiling of who carries goods by road for hire or reward; null where there is none. */
  readonly roadFreightCeilingEurCent: EurCent | null
  readonly window: AidWindow
  readonly certainty: Certainty
}

/** Aid granted before, to any member of the single undertaking and by any grantor; euro cent, zero or more. */
export interface EarlierAid {
  readonly on: Day
  readonly amountEurCent: EurCent
  readonly regulation: RegulationId
}

export interface RoomQuestion {
  /** The day the legal right to the new aid is given. */
  readonly on: Day
  readonly newEurCent: EurCent
  readonly regulation: RegulationId
  readonly grants: readonly EarlierAid[]
  /** `MM-DD`, the last day of the undertaking's fiscal year; decides only where the window is fiscal years. */
  readonly fiscalYearEnd?: string
  /** Whether the undertaking carries goods by road for hire or reward. */
  readonly isRoadFreight?: boolean
}

export type RoomWarning =
  | 'boundary_day'
  | 'leap_day'
  | 'near_ceiling'
  | 'not_in_force'
  | 'ceiling_to_verify'
  | 'over_ceiling_before'

/** One ceiling that the new aid is held against, and the earlier aid that counts under it. */
export interface RoomLimit {
  readonly regulation: RegulationId
  readonly kind: AidKind
  readonly ceilingEurCent: EurCent
  readonly window: AidWindow
  /** First and last day of the window, both counted. */
  readonly fromOn: Day
  readonly toOn: Day
  readonly sumEurCent: EurCent
  readonly roomEurCent: EurCent
}

/** Whether one earlier grant counts under a ceiling that the new aid is held against, and why not. */
export interface CountedAid extends EarlierAid {
  readonly counts: boolean
  readonly because: 'in_window' | 'boundary_day' | 'before_window' | 'after_new_aid' | 'other_ceiling'
}

export interface RoomAnswer {
  readonly ruleVersion: string
  readonly allowed: boolean
  /** Earlier aid under the regulation's own ceiling, the new aid not included. */
  readonly sumInWindowEurCent: EurCent
  /** What may still be given before the new aid, under every ceiling; never below zero. It is also the largest amount that fits. */
  readonly roomEurCent: EurCent
  /** The regulation's own ceiling first; others that the aid also counts under after it. */
  readonly limits: readonly RoomLimit[]
  readonly grants: readonly CountedAid[]
  readonly warnings: readonly RoomWarning[]
}

/** Where a month's rate is from: the built-in table, or read at InforEuro and entered by somebody. */
export type RateSource = 'ecb_penultimate_day' | 'inforeuro'

export interface MonthRate {
  /** `YYYY-MM`, the month of the grant. */
  readonly month: string
  readonly sekPerEur: number
  readonly source: RateSource
}

/** An amount in both currencies and the rate between them, stored with a grant and never reckoned anew. */
export interface EuroAmount {
  readonly ruleVersion: string
  readonly amountOre: Ore
  readonly amountEurCent: EurCent
  readonly rate: MonthRate
}
