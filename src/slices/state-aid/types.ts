import type { RegulationId } from './rule-types.ts'

/** Who acts, and when. */
export type Who = { readonly staffId: number; readonly now: Date; readonly today: string }

export const estimateMethods = [
  'per_company',
  'per_seat',
  'hours',
  'price_list',
  'general_information',
  'market_price',
] as const
export type EstimateMethod = (typeof estimateMethods)[number]

export const sectors = ['general', 'agriculture', 'fishery'] as const
/** Primary farming (reindeer too) and fishery have regulations of their own. */
export type Sector = (typeof sectors)[number]

export type GrantKind = 'grant' | 'correction' | 'revocation'

/** Whose grant it is: a municipality, or an organisation such as the project's beneficiary. */
export type Grantor =
  | { readonly municipalityCode: string; readonly organisationId: null }
  | { readonly municipalityCode: null; readonly organisationId: number }

export const reporters = ['grantor', 'financier'] as const
/** Who enters a project's aid in the central register. */
export type Reporter = (typeof reporters)[number]

/** Aid by others that a company has told of, or that somebody found out; amounts in öre and euro cent. */
export type DeclaredInput = {
  readonly companyId: number
  readonly projectId: number
  readonly municipalityCode: string | null
  readonly grantorName: string
  readonly regulation: RegulationId
  readonly grantedOn: string
  readonly amountOre: number | null
  readonly amountEurCent: number | null
  readonly source: 'coach' | 'economist'
  readonly sourceWords: string | null
}
