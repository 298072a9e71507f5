import type { Ore } from '../../kit/money.ts'
import type { CriterionKind, PriceFormula, Ranking } from './criteria-rules.ts'

/** An authority or a supplier as documents name it; a sole trader's number is masked. */
export type Named = { readonly name: string; readonly orgNumber: string | null }

export type FactsCriterion = {
  readonly id: number
  readonly name: string
  readonly description: string
  readonly kind: CriterionKind
  readonly weightBp: number
}

export type FactsBid = {
  readonly id: number
  readonly supplierId: number
  readonly supplier: Named
  readonly channel: 'link' | 'email'
  readonly receivedAt: Date
  /** The first of the SHA-256 of the sealed bid, which proves that it was not exchanged. */
  readonly digest: string
  readonly isLate: boolean
  readonly isWithdrawn: boolean
  readonly isDamaged: boolean
  readonly priceOre: Ore | null
  readonly description: string
  /** Why it does not meet what the request demands of all; null when it does. */
  readonly rejectedBecause: string | null
}

/** The ranking as it stood when the authority decided, with what it was computed from. */
export type KeptRanking = {
  readonly ruleVersion: string
  readonly formula: PriceFormula
  readonly digest: string
  readonly bids: readonly (Ranking & { readonly supplierId: number; readonly priceOre: number })[]
}

export type FactsAward = {
  readonly id: number
  readonly bidId: number | null
  readonly valueOre: Ore | null
  readonly reason: string
  readonly decidedByName: string
  readonly decidedByTitle: string | null
  readonly decidedOn: string
  readonly dnr: string | null
  readonly ranking: KeptRanking | null
  readonly version: number
}

/** All that the documents of a purchase are made of, as far as the one who asks may see it. */
export type PurchaseFacts = {
  readonly id: number
  readonly interventionId: number
  readonly interventionTitle: string
  readonly kind: 'request' | 'small' | 'framework' | 'own_staff'
  readonly kindReason: string
  readonly title: string
  readonly buyer: Named | null
  readonly callOff: readonly Named[]
  readonly dnr: string | null
  readonly deciderName: string | null
  readonly deciderTitle: string | null
  readonly delegationBasis: string | null
  readonly cpvCode: string | null
  readonly estimatedValueOre: Ore | null
  readonly background: string
  readonly task: string
  readonly targetGroup: string
  readonly companyCount: number | null
  readonly deliveryForm: string
  readonly performedFromOn: string | null
  readonly performedToOn: string | null
  readonly volume: string
  readonly ceilingPriceOre: Ore | null
  readonly qualification: string
  readonly requirements: string
  readonly contractTerms: string
  readonly privacyTerms: string
  readonly invoicing: string
  readonly contactName: string | null
  readonly contactEmail: string | null
  readonly contactPhone: string | null
  readonly priceFormula: PriceFormula
  readonly competitionWords: string
  readonly fewerSuppliersReason: string | null
  readonly questionsUntil: Date | null
  readonly bidsUntil: Date | null
  readonly bidsValidUntil: string | null
  readonly sentAt: Date | null
  readonly startedAt: Date
  readonly cancelledAt: Date | null
  readonly version: number
  readonly buyerMunicipalityCode: string | null
  readonly buyerOrganisationId: number | null
  readonly projects: readonly {
    readonly name: string
    readonly fullName: string
    readonly programme: string
    readonly programmePeriod: string
    readonly caseId: string | null
  }[]
  readonly criteria: readonly FactsCriterion[]
  readonly invited: readonly (Named & { readonly supplierId: number; readonly hasDeclined: boolean })[]
  readonly opening: {
    readonly openedAt: Date
    readonly openedByName: string | null
    readonly bidsOpened: number
  } | null
  readonly declarations: readonly {
    readonly staffId: number
    readonly name: string
    readonly hasConflict: boolean
    readonly declaredAt: Date
  }[]
  readonly bids: readonly FactsBid[]
  readonly award: FactsAward | null
  readonly contract: {
    readonly id: number
    readonly note: string
    readonly version: number
    readonly supplier: Named
    readonly signedOn: string
    readonly fromOn: string | null
    readonly toOn: string | null
    readonly valueOre: Ore | null
    readonly dnr: string | null
  } | null
  readonly small: {
    readonly supplierId: number
    readonly version: number
    readonly supplier: Named
    readonly priceOre: Ore
    readonly reason: string
    readonly suppliersAsked: string
    readonly decidedOn: string
  } | null
}
