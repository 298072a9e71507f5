export const costOrigins = [
  'hand',
  'invoice',
  'ledger',
  'staff',
  'flat_rate',
  'in_kind',
  'adjustment',
] as const
export type CostOrigin = (typeof costOrigins)[number]

export const costTypeKinds = ['actual', 'staff', 'flat_rate', 'in_kind'] as const
export type CostTypeKind = (typeof costTypeKinds)[number]

export const evidenceKinds = [
  'invoice',
  'payment_proof',
  'contract',
  'timesheet',
  'fixed_share_certificate',
] as const
export type EvidenceKind = (typeof evidenceKinds)[number]

/** Who acts, and when. */
export type Who = { readonly staffId: number | null; readonly now: Date }

/** A partner's separate books for a project. */
export type ProjectAccount = {
  readonly id: number
  readonly projectId: number
  readonly projectKey: string
  readonly projectName: string
  readonly programmePeriod: string
  /** The municipality's or the organisation's name. */
  readonly name: string
  readonly municipalityCode: string | null
  readonly organisationId: number | null
  readonly ledgerProjectCode: string | null
  readonly ledgerDimension: number
  readonly isBeneficiary: boolean
  readonly vatIsDeductible: boolean
  readonly closedOn: string | null
  readonly version: number
}

/** A cost as it is written; amounts in whole öre without VAT, below zero for a credit. Days are `YYYY-MM-DD`. */
export type NewCost = {
  readonly accountId: number
  readonly interventionId?: number | null | undefined
  readonly costTypeCode: string
  readonly origin: CostOrigin
  readonly description: string
  readonly supplierId?: number | null | undefined
  readonly supplierName?: string | null | undefined
  readonly supplierOrgNumber?: string | null | undefined
  readonly fiscalYear?: number | null | undefined
  readonly voucherSeries?: string | undefined
  readonly voucherNumber?: string | null | undefined
  readonly voucherRow?: number | undefined
  readonly ledgerAccount?: string | null | undefined
  readonly ledgerAccountName?: string | null | undefined
  readonly invoiceNumber?: string | null | undefined
  readonly invoiceOn?: string | null | undefined
  readonly deliveredOn?: string | null | undefined
  readonly bookedOn?: string | null | undefined
  readonly paidOn?: string | null | undefined
  readonly amountOre: number
  readonly vatOre?: number | undefined
  readonly vatIsCost?: boolean | undefined
  readonly creditsCostId?: number | null | undefined
  readonly adjustsCostId?: number | null | undefined
}

export type CostRefusal =
  | 'account_unknown'
  | 'account_closed'
  | 'cost_type_unknown'
  | 'voucher_known'
  | 'voucher_without_year'
  | 'intervention_of_other_project'
  | 'refers_to_other_books'
  | 'credit_not_below_zero'
  | 'adjustment_without_cost'

export type LockRefusal = 'cost_not_found' | 'cost_removed' | 'already_claimed'
export type RemoveRefusal = 'cost_not_found' | 'cost_locked'

export const flagKinds = [
  'outside_period',
  'future_date',
  'unpaid',
  'not_booked',
  'double_financed',
  'missing_evidence',
  'vat_deductible',
  'supplier_missing',
  'above_budget',
  'credit_exceeds',
] as const
export type FlagKind = (typeof flagKinds)[number]

export const flagAnswers = ['eligible', 'not_eligible', 'corrected'] as const
export type FlagAnswer = (typeof flagAnswers)[number]

/** Something that looks wrong with a cost, with the facts it rests on in words that do not change by language. */
export type Flag = { readonly flag: FlagKind; readonly facts: readonly string[] }

/** A flag as it stands: answered, when the last answer was given to the same facts. */
export type CostFlag = Flag & {
  readonly costId: number
  /** SHA-256 of the facts; an answer posts it back. */
  readonly digest: string
  readonly answer: {
    readonly answer: FlagAnswer
    readonly words: string
    readonly answeredBy: string | null
    readonly answeredAt: Date
  } | null
}

/** A cost that may go into a claim: standing, not locked, of the period, and not found ineligible. */
export type ClaimableCost = {
  readonly id: number
  readonly accountId: number
  readonly interventionId: number | null
  readonly costTypeCode: string
  readonly costTypeKind: CostTypeKind
  readonly origin: CostOrigin
  readonly description: string
  readonly supplierName: string | null
  readonly supplierOrgNumber: string | null
  readonly fiscalYear: number | null
  readonly voucherSeries: string
  readonly voucherNumber: string | null
  readonly ledgerAccount: string | null
  readonly ledgerAccountName: string | null
  readonly invoiceNumber: string | null
  readonly bookedOn: string | null
  readonly paidOn: string | null
  readonly amountOre: number
  readonly vatOre: number
  readonly vatIsCost: boolean
  /** What counts: the amount, and the VAT where it is a cost. */
  readonly eligibleOre: number
}

export type Income = {
  readonly id: number
  readonly accountId: number
  readonly interventionId: number | null
  readonly interventionTitle: string | null
  readonly kind: 'participant_fee' | 'other'
  readonly companyId: number | null
  readonly payerName: string
  readonly receivedOn: string
  readonly amountOre: number
}
