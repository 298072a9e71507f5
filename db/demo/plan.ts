import type { Day } from '../../src/kit/day.ts'

export type LegalForm =
  | 'limited_company'
  | 'sole_trader'
  | 'trading_partnership'
  | 'economic_association'
  | 'non_profit_association'

/** Focus areas by one letter, as the plans write them. */
export const focusAreas = {
  L: 'larger_market',
  O: 'ownership_change',
  C: 'capital_supply',
  K: 'crisis_support',
  S: 'skills_supply',
  I: 'innovation',
  H: 'sustainable_enterprise',
} as const
export type Focus = keyof typeof focusAreas

export interface PersonPlan {
  readonly role: 'leader' | 'representative'
  readonly gender: 'woman' | 'man' | null
  readonly birthYear: number | null
  readonly bornAbroad: boolean | null
  /** Recorded with the company, but never met: such a person is not among those reached. */
  readonly reached: boolean
  /** The same mark in two companies is the same person. */
  readonly mark: string | null
}

export interface YearPlan {
  readonly year: number
  readonly awu: number
  readonly turnoverOre: number
  readonly balanceOre: number
  readonly group: { readonly awu: number; readonly turnoverOre: number; readonly balanceOre: number } | null
}

export interface CompanyPlan {
  readonly name: string
  readonly form: LegalForm
  readonly sni: string
  readonly seat: string
  readonly locality: string | null
  readonly keptBy: string
  readonly startedYear: number
  readonly ownership: 'private' | 'public'
  readonly groupName: string | null
  readonly workplaces: readonly string[]
  readonly years: readonly YearPlan[]
  readonly persons: readonly PersonPlan[]
  /** What it came with, most wanted first; empty for a company that only stands in the register. */
  readonly wants: readonly Focus[]
  /** The day of its first talk; null when it was never supported. */
  readonly firstOn: Day | null
}

export interface PlacedPerson extends PersonPlan {
  readonly id: number
  readonly companyId: number
}

/** A company with its number and its people's, ready to be talked with. */
export interface PlacedCompany extends CompanyPlan {
  readonly id: number
  readonly people: readonly PlacedPerson[]
}
