import { ore } from '../../kit/money.ts'
import type { PurchaseFacts } from './document-types.ts'
import { hasDocumentationDuty } from './limit-rules.ts'

/** What the documentation of a direct award holds at least. */
export const documentationItems = [
  'authority',
  'subject',
  'competition',
  'suppliers',
  'winner',
  'reason',
  'value',
  'time',
] as const
export type DocumentationItem = (typeof documentationItems)[number]

export type Documentation = {
  /** Whether the law asks for it; below the amount it is recommended. */
  readonly isDuty: boolean
  readonly missing: readonly DocumentationItem[]
}

/**
 * What the documentation of a purchase still lacks: the authority's name and organisation number; the subject; how
 * competition was used; which suppliers were asked and how many bid; the winner's name and organisation number; the main
 * reason; the value, at least estimated; the time of performance or the contract's length.
 *
 * @returns the missing items in that order, empty when it is whole, and whether it is a duty at this value
 * @source LOU (2016:1145) 19 a kap. 11 § (before February 2022: 19 kap. 30 §), with what its preparatory works name
 *   as the least; checked 2026-11-23
 */
export function lookForGaps(facts: PurchaseFacts): Documentation {
  const has = whatIsThere(facts)
  return {
    isDuty: hasDocumentationDuty(valueOf(facts) ?? facts.estimatedValueOre ?? ore(0)),
    missing: documentationItems.filter((item) => !has[item]),
  }
}

/** The purchase's value as far as it is known: what was agreed, else what was decided, else what was estimated. */
export function valueOf(facts: PurchaseFacts) {
  return (
    facts.contract?.valueOre ??
    facts.award?.valueOre ??
    facts.small?.priceOre ??
    facts.estimatedValueOre ??
    null
  )
}

/** Who got the purchase; null when nobody did, or has yet. */
export function winnerOf(facts: PurchaseFacts) {
  if (facts.small) return facts.small.supplier
  const bid = facts.bids.find(({ id }) => id === facts.award?.bidId)
  return bid?.supplier ?? facts.contract?.supplier ?? null
}

function whatIsThere(facts: PurchaseFacts): Record<DocumentationItem, boolean> {
  const winner = winnerOf(facts)
  const endedWithoutWinner = facts.award !== null && facts.award.bidId === null
  const asked = facts.small ? facts.small.suppliersAsked !== '' : facts.invited.length > 0
  return {
    authority: Boolean(facts.buyer?.orgNumber),
    subject: facts.title !== '',
    competition: facts.competitionWords !== '' || facts.fewerSuppliersReason !== null || facts.small !== null,
    suppliers: asked && (facts.small !== null || facts.opening !== null),
    winner: endedWithoutWinner || Boolean(winner?.orgNumber),
    reason: (facts.award?.reason ?? facts.small?.reason ?? '') !== '',
    value: valueOf(facts) !== null,
    time: facts.performedFromOn !== null || Boolean(facts.contract?.fromOn) || facts.performedToOn !== null,
  }
}

/** What a request for quotation says to those who are asked. */
export const requestItems = [
  'buyer',
  'dnr',
  'background',
  'task',
  'targetGroup',
  'deliveryForm',
  'period',
  'volume',
  'qualification',
  'requirements',
  'criteria',
  'contractTerms',
  'privacyTerms',
  'invoicing',
  'questionsUntil',
  'bidsUntil',
  'bidsValidUntil',
  'contact',
] as const
export type RequestItem = (typeof requestItems)[number]

/**
 * What a request for quotation does not say yet. Advice: some purchases need no volume or no mandatory requirements, and
 * then the request says so in words.
 */
export function lookForRequestGaps(facts: PurchaseFacts): readonly RequestItem[] {
  const has: Record<RequestItem, boolean> = {
    buyer: facts.buyer !== null,
    dnr: facts.dnr !== null,
    background: facts.background !== '',
    task: facts.task !== '',
    targetGroup: facts.targetGroup !== '',
    deliveryForm: facts.deliveryForm !== '',
    period: facts.performedFromOn !== null && facts.performedToOn !== null,
    volume: facts.volume !== '' || facts.ceilingPriceOre !== null,
    qualification: facts.qualification !== '',
    requirements: facts.requirements !== '',
    criteria: facts.criteria.length > 0,
    contractTerms: facts.contractTerms !== '',
    privacyTerms: facts.privacyTerms !== '',
    invoicing: facts.invoicing !== '',
    questionsUntil: facts.questionsUntil !== null,
    bidsUntil: facts.bidsUntil !== null,
    bidsValidUntil: facts.bidsValidUntil !== null,
    contact: facts.contactName !== null && facts.contactEmail !== null,
  }
  return requestItems.filter((item) => !has[item])
}
