import { type Day, day } from '../../kit/day.ts'
import { type PaperClass, type RetentionRule, retentionRules } from './retention-rates.ts'
import type { EvidenceKind } from './types.ts'

/** What is known of a paper and its project when its time is asked for; days YYYY-MM-DD, null while not known. */
export type PaperFacts = {
  readonly paper: PaperClass
  readonly period: '2014-2020' | '2021-2027'
  /** The project also has money of the state or a region. */
  readonly hasNationalMoney: boolean
  readonly finalPaymentOn: string | null
  readonly bookedOn: string | null
  readonly grantedOn: string | null
  /** A review or a dispute holds the project's papers. */
  readonly isHeld: boolean
}

export type Retention = {
  /** The last day the paper must be kept; null when that cannot be told yet. */
  readonly keptUntil: Day | null
  readonly because: RetentionRule['key'] | 'legal_hold' | 'day_not_known'
  readonly rules: readonly RetentionRule['key'][]
}

/**
 * How long a paper is kept: the longest of all rules that apply to its class and its project's programme, and while there is a hold without end.
 *
 * @param facts days YYYY-MM-DD
 * @returns the last day, and which rule gave it; no day while a hold is in force, or while a day that a rule counts from is not known
 * @source Tillväxtverket, handbook 2014–2020; Region Stockholm's archive: the longest rule for all papers of a project; checked 2026-11-29
 */
export function retentionOf(facts: PaperFacts): Retention {
  const applying = retentionRules.filter(
    (rule) =>
      rule.classes.includes(facts.paper) &&
      (rule.period === null || rule.period === facts.period) &&
      (rule.key !== 'national_project_money' || facts.hasNationalMoney),
  )
  const rules = applying.map(({ key }) => key)
  if (facts.isHeld) return { keptUntil: null, because: 'legal_hold', rules }
  const from = {
    final_payment: facts.finalPaymentOn,
    fiscal_year: facts.bookedOn,
    grant: facts.grantedOn,
  }
  let longest: Retention = { keptUntil: null, because: 'day_not_known', rules }
  for (const rule of applying) {
    const on = from[rule.from]
    if (on === null) return { keptUntil: null, because: 'day_not_known', rules }
    const keptUntil = day(`${Number(on.slice(0, 4)) + rule.years}-12-31`)
    if (longest.keptUntil === null || keptUntil > longest.keptUntil)
      longest = { keptUntil, because: rule.key, rules }
  }
  return longest
}

/** The class of a piece of evidence: what proves the books is accounting, what proves the work is the project's. */
export function paperClassOf(kind: EvidenceKind): PaperClass {
  return kind === 'invoice' || kind === 'payment_proof' ? 'accounting' : 'project'
}
