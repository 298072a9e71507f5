import type { RegulationId } from './rule-types.ts'
import type { Sector } from './types.ts'

export const declarationStates = [
  'asked',
  'filled',
  'signed',
  'sent_to_financier',
  'supplement_asked',
  'approved',
  'refused',
  'withdrawn',
  'replaced',
] as const
export type DeclarationState = (typeof declarationStates)[number]

/** Aid that the company has had before, as it tells; one of the amounts may be missing while it is typed, never when it is signed. */
export type DeclaredRow = {
  readonly grantorName: string
  readonly regulation: RegulationId
  readonly grantedOn: string
  readonly amountOre: number | null
  readonly amountEurCent: number | null
}

/** A company that belongs to the same single undertaking, as the company says. */
export type DeclaredMember = { readonly name: string; readonly orgNumber: string | null }

/** What the company answers besides its earlier aid. */
export type DeclarationContent = {
  /** What the support is used for; primary farming and fishery have regulations of their own. */
  readonly sector: Sector
  readonly isRoadFreight: boolean
  /** The company also has activity under another regulation, and keeps its accounts apart. */
  readonly keepsApart: boolean
  /** `MM-DD` */
  readonly fiscalYearEnd: string
  readonly members: readonly DeclaredMember[]
}

export type DeclarationSignature = {
  readonly signerName: string
  readonly signerTitle: string
  readonly signedPlace: string
  readonly signedOn: string
}

/** Rows of aid, and of companies in the group, that fit in one declaration. */
export const mostRows = 30
