import type { Language } from '../../kit/language.ts'

export const legalForms = [
  'limited_company',
  'sole_trader',
  'trading_partnership',
  'limited_partnership',
  'economic_association',
  'non_profit_association',
  'foundation',
  'public_body',
  'foreign_branch',
  'other',
] as const
export type LegalForm = (typeof legalForms)[number]

export const sniVersions = ['2007', '2025'] as const
export type SniVersion = (typeof sniVersions)[number]

export const ownerships = ['private', 'public'] as const
export type Ownership = (typeof ownerships)[number]

export const yearSources = ['declared', 'annual_report', 'estimate'] as const
export type YearSource = (typeof yearSources)[number]

export const personRoles = ['leader', 'representative'] as const
export type PersonRole = (typeof personRoles)[number]

export const sizeClasses = ['micro', 'small', 'medium', 'large'] as const
export const genders = ['woman', 'man', 'other'] as const
export type Gender = (typeof genders)[number]

/** Who writes, and when. */
export type Occasion = { readonly now: Date; readonly today: string }

/** What an office says of a company. `orgNumber` is ten digits; a sole trader's is a personal number. */
export type CompanyInput = {
  readonly name: string
  readonly orgNumber: string | null
  readonly legalForm: LegalForm
  readonly sniCode: string | null
  readonly sniVersion: SniVersion | null
  readonly seatMunicipalityCode: string
  readonly seatLocalityId: number | null
  readonly startedOn: string | null
  readonly endedOn: string | null
  readonly ownership: Ownership
  readonly belongsToGroup: boolean
  readonly groupName: string | null
  readonly website: string | null
  /** Of letters to it; Swedish unless said. */
  readonly letterLanguage?: Language
}

/** Declared figures of one accounting year; amounts in öre, headcount in annual work units. */
export type YearInput = {
  readonly year: number
  readonly awu: number
  readonly turnoverOre: number | null
  readonly balanceOre: number | null
  readonly groupAwu: number | null
  readonly groupTurnoverOre: number | null
  readonly groupBalanceOre: number | null
  readonly source: YearSource
}

export type WorkplaceInput = {
  readonly municipalityCode: string
  readonly localityId: number | null
  readonly name: string | null
  readonly cfarNumber: string | null
  readonly fromOn: string | null
  readonly toOn: string | null
}

export type PersonInput = {
  readonly fullName: string
  readonly email: string | null
  readonly phone: string | null
  readonly role: PersonRole
  readonly fromOn: string
  readonly toOn: string | null
}

/** Voluntary and self-declared; what is null is left as it was. */
export type Characteristics = {
  readonly gender: Gender | null
  readonly birthYear: number | null
  readonly bornAbroad: boolean | null
}

/** Why a person is erased: asked for by themself, or the retention plan says that it is time. */
export const erasureGrounds = ['request', 'retention'] as const
export type ErasureGround = (typeof erasureGrounds)[number]
