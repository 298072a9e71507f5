import type { CostOrigin, CostTypeKind, FlagKind } from './types.ts'

/** A cost as its own page shows it. */
export type Cost = {
  readonly id: number
  readonly accountId: number
  readonly accountName: string
  readonly projectId: number
  readonly projectName: string
  readonly interventionId: number | null
  readonly interventionTitle: string | null
  readonly costTypeCode: string
  readonly costTypeSv: string
  readonly costTypeEn: string
  readonly costTypeKind: CostTypeKind
  readonly origin: CostOrigin
  readonly description: string
  readonly supplierName: string | null
  readonly supplierOrgNumber: string | null
  readonly fiscalYear: number | null
  readonly voucherSeries: string
  readonly voucherNumber: string | null
  readonly voucherRow: number
  readonly ledgerAccount: string | null
  readonly ledgerAccountName: string | null
  readonly invoiceNumber: string | null
  readonly invoiceOn: string | null
  readonly deliveredOn: string | null
  readonly bookedOn: string | null
  readonly paidOn: string | null
  readonly amountOre: number
  readonly vatOre: number
  readonly vatIsCost: boolean
  readonly eligibleOre: number
  readonly creditsCostId: number | null
  readonly adjustsCostId: number | null
  readonly claimName: string | null
  readonly removedAt: Date | null
  readonly removedReason: string | null
  readonly removedBy: string | null
  readonly recordedAt: Date
  readonly recordedBy: string | null
  readonly version: number
}

/** Which costs a list shows; days `YYYY-MM-DD`. */
export type CostFilter = {
  readonly projectId?: number | undefined
  readonly accountId?: number | undefined
  readonly costTypeCode?: string | undefined
  readonly interventionId?: number | undefined
  readonly fromOn?: string | undefined
  readonly toOn?: string | undefined
  readonly words?: string | undefined
  readonly locked?: 'yes' | 'no' | 'removed' | undefined
  /** A flag, or any that lacks an answer. */
  readonly flag?: FlagKind | 'unanswered' | undefined
}
