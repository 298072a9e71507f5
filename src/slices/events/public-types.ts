import type { Language } from '../../kit/language.ts'

export type PublicOccasion = {
  readonly id: number
  readonly startsAt: Date
  readonly endsAt: Date
  readonly municipalityCode: string | null
  /** Locality and municipality in words. */
  readonly place: string | null
  readonly venue: string | null
  readonly isOnline: boolean
}

/** An intervention as visitors see it, in their language. */
export type PublicIntervention = {
  readonly id: number
  readonly title: string
  readonly lead: string
  readonly description: string
  /** Without VAT; 0 is free of charge. */
  readonly priceOre: number
  /** Null: as many as come. */
  readonly places: number | null
  readonly taken: number
  readonly waiting: number
  readonly opensAt: Date | null
  readonly closesAt: Date | null
  readonly isClosedGroup: boolean
  readonly publishedAt: Date | null
  readonly contact: { readonly name: string; readonly email: string; readonly phone: string | null } | null
  readonly leadMunicipality: string
  readonly municipalities: readonly { readonly code: string; readonly name: string }[]
  readonly focusAreas: readonly { readonly code: string; readonly name: string }[]
  readonly programmePeriod: ProgrammePeriod | null
  readonly projects: readonly string[]
  readonly occasions: readonly PublicOccasion[]
}

export type ProgrammePeriod = '2014-2020' | '2021-2027'

/** Whether one can register now, and if not, why. */
export type Openness = 'open' | 'waiting_list' | 'not_open_yet' | 'closed'

/** Who answers for the public pages. */
export type PublicSite = {
  readonly operatorName: string
  readonly contactEmail: string
  readonly contactPhone: string
  readonly protectionOfficerEmail: string
  readonly accessibilityReviewedOn: string | null
  readonly shortcomings: Readonly<Record<Language, string>>
  readonly beneficiaries: readonly string[]
  readonly municipalities: readonly { readonly code: string; readonly name: string }[]
  readonly programmePeriod: ProgrammePeriod | null
}
