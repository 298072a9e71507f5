import type { CostOrigin, CostTypeKind, EvidenceKind, Flag } from './types.ts'

/** A first and a last day, YYYY-MM-DD, both within. */
export type Days = { readonly fromOn: string; readonly toOn: string }

/** What is known of a cost when it is looked through; amounts in whole öre. */
export type CostFacts = {
  readonly kind: CostTypeKind
  readonly origin: CostOrigin
  readonly amountOre: number
  readonly vatOre: number
  readonly vatIsCost: boolean
  /** The partner gets its VAT back. */
  readonly vatIsDeductible: boolean
  readonly supplierName: string | null
  readonly supplierOrgNumber: string | null
  readonly deliveredOn: string | null
  readonly bookedOn: string | null
  readonly paidOn: string | null
  /** When costs may arise by the decision. */
  readonly costPeriods: readonly Days[]
  /** When what arose before may still be paid and booked. */
  readonly closingPeriods: readonly Days[]
  /** How a share of a post is shown, when the cost is staff. */
  readonly staffMethod: 'fixed_share' | 'hours' | 'unit_cost' | null
  readonly evidence: readonly EvidenceKind[]
  /** Other costs with the same invoice or voucher: `invoice 12`, `voucher 7`. */
  readonly sameElsewhere: readonly string[]
  /** What the budget has for this partner and type, and all its costs together; null where there is no such line. */
  readonly budgetLine: { readonly budgetOre: number; readonly outcomeOre: number } | null
  /** The cost that this one credits: its amount, and all that has been credited of it. */
  readonly credits: { readonly paidOre: number; readonly creditedOre: number } | null
}

/**
 * What looks wrong with a cost, so that somebody must answer before it is claimed. Eligible is what arose for the project in the decided
 * period, is delivered, booked and paid in it, is evidenced, and is financed once.
 *
 * @param cost amounts in whole öre, days YYYY-MM-DD
 * @param today the day it is in Sweden
 * @returns flags with the facts each rests on, in the order they are shown; empty when nothing is wrong
 * @source Förordning (2014:1383) om förvaltning av EU:s strukturfonder, 3 kap.; Tillväxtverkets föreskrifter TVFS 2015:1 and handbook for ERDF 2014–2020; checked 2026-11-29
 */
export function findFlags(cost: CostFacts, today: string): readonly Flag[] {
  const flags: Flag[] = []
  const add = (flag: Flag['flag'], ...facts: readonly (string | number | null)[]) =>
    flags.push({ flag, facts: facts.map((fact) => String(fact ?? '-')) })
  const { deliveredOn, bookedOn, paidOn } = cost
  const isPaidFor = cost.kind === 'actual'

  const outside = outsideDays(cost)
  if (outside.length > 0)
    add('outside_period', ...outside, ...cost.costPeriods.map((p) => `${p.fromOn}/${p.toOn}`))
  const future = [deliveredOn, bookedOn, paidOn].filter((on) => on !== null && on > today)
  if (future.length > 0) add('future_date', ...future)
  if (isPaidFor && paidOn === null) add('unpaid')
  if (bookedOn === null) add('not_booked')
  if (cost.sameElsewhere.length > 0) add('double_financed', ...cost.sameElsewhere.toSorted())
  const missing = missingEvidence(cost)
  if (missing.length > 0) add('missing_evidence', ...missing)
  if (cost.vatIsCost && cost.vatIsDeductible && cost.vatOre !== 0) add('vat_deductible', cost.vatOre)
  if (isPaidFor && !cost.supplierName && !cost.supplierOrgNumber) add('supplier_missing')
  const line = cost.budgetLine
  if (line && line.outcomeOre > line.budgetOre && cost.amountOre > 0)
    add('above_budget', line.budgetOre, line.outcomeOre)
  const { credits } = cost
  if (credits && credits.creditedOre > Math.max(credits.paidOre, 0))
    add('credit_exceeds', credits.paidOre, credits.creditedOre)
  return flags
}

/** The evidence that a cost still lacks: an invoice and a proof of payment, a certificate or a timesheet, a contract. */
export function missingEvidence(
  cost: Pick<CostFacts, 'kind' | 'origin' | 'staffMethod' | 'evidence'>,
): readonly EvidenceKind[] {
  return evidenceNeeded(cost).filter((kind) => !cost.evidence.includes(kind))
}

function evidenceNeeded({
  kind,
  origin,
  staffMethod,
}: Pick<CostFacts, 'kind' | 'origin' | 'staffMethod'>): readonly EvidenceKind[] {
  if (origin === 'adjustment' || kind === 'flat_rate') return []
  if (kind === 'in_kind') return ['contract']
  if (kind === 'actual') return ['invoice', 'payment_proof']
  return staffMethod === 'hours' || staffMethod === 'unit_cost' ? ['timesheet'] : ['fixed_share_certificate']
}

// What is delivered must be so in the cost period; paid and booked may also be in the months of closing.
function outsideDays({ deliveredOn, bookedOn, paidOn, costPeriods, closingPeriods }: CostFacts): string[] {
  if (costPeriods.length === 0) return []
  const isIn = (on: string, periods: readonly Days[]) =>
    periods.some((period) => period.fromOn <= on && on <= period.toOn)
  const outside = deliveredOn !== null && !isIn(deliveredOn, costPeriods) ? [`delivered ${deliveredOn}`] : []
  const settled = [...costPeriods, ...closingPeriods]
  if (bookedOn !== null && !isIn(bookedOn, settled)) outside.push(`booked ${bookedOn}`)
  if (paidOn !== null && !isIn(paidOn, settled)) outside.push(`paid ${paidOn}`)
  return outside
}
