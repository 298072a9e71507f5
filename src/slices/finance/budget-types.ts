export const financingKinds = ['cash_public', 'cash_private', 'in_kind'] as const
export type FinancingKind = (typeof financingKinds)[number]

/** A version of a project's budget, a draft until it is adopted. */
export type Budget = {
  readonly id: number
  readonly projectId: number
  readonly number: number
  readonly reason: string
  readonly begunAt: Date
  readonly adoptedAt: Date | null
  readonly adoptedBy: string | null
  readonly version: number
}

/** Whole öre for a partner, a phase (null when the project has none) and a cost type. */
export type BudgetLine = {
  readonly accountId: number
  readonly phaseId: number | null
  readonly costTypeCode: string
  readonly amountOre: number
}

export type FinancingLine = {
  readonly financierId: number
  readonly phaseId: number | null
  readonly kind: FinancingKind
  readonly amountOre: number
  readonly shareBp: number | null
  readonly ceilingOre: number | null
}

export type Phase = {
  readonly id: number
  readonly nameSv: string
  readonly nameEn: string
  readonly fromOn: string
  readonly toOn: string
}

export type Financier = {
  readonly id: number
  readonly name: string
  readonly fund: string | null
  readonly shareBp: number | null
}
