import type { RegulationId } from './rule-types.ts'

/** What is entered in the central register about a grant; kept as it was when the row was made. Amounts in öre and euro cent. */
export type RegisterFields = {
  readonly uid: string
  readonly regulation: RegulationId
  readonly beneficiary: {
    readonly name: string
    readonly idType: 'org_number' | 'personal_number' | 'none'
    /** Ten digits of a legal person; a sole trader's is a personal number and is not kept here. */
    readonly id: string | null
    readonly municipality: string
  }
  /** The lowest company number of the single undertaking: the same for all its members. */
  readonly undertakingId: number
  readonly amountOre: number
  readonly sekPerEur: number
  readonly rateSource: string
  readonly amountEurCent: number
  readonly grantedOn: string
  readonly authority: { readonly name: string; readonly orgNumber: string | null }
  /** Who pays besides the grantor: the project's fund. */
  readonly financing: string | null
  readonly instrument: 'subsidised_services' | 'direct_grant'
  readonly sector: { readonly code: string | null; readonly version: string | null }
  readonly project: string
  readonly caseNumber: string | null
  readonly reporter: 'grantor' | 'financier'
  /** The unique id of the grant whose place this takes. */
  readonly correctsUid: string | null
  readonly isRevoked: boolean
}

export type RegisterState = 'overdue' | 'due_soon' | 'waiting' | 'entered'

export type RegisterRow = {
  readonly id: number
  readonly grantId: number
  readonly companyId: number
  readonly fields: RegisterFields
  readonly isMasked: boolean
  readonly dueOn: string
  readonly enteredOn: string | null
  readonly enteredReference: string | null
  readonly enteredBy: string | null
  readonly correctsId: number | null
  readonly correctionReason: string | null
  readonly replacedById: number | null
  readonly projectId: number
  readonly version: number
}
