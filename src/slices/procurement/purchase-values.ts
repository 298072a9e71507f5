import type { FormValues } from '../../platform/http/index.ts'
import { momentFields } from './moment-words.ts'
import type { Authority, Purchase } from './purchase-queries.ts'

/** A request as its form shows it. */
export function requestValues(purchase: Purchase, callOff: readonly Authority[]): FormValues {
  const questions = momentFields(purchase.questionsUntil)
  const bids = momentFields(purchase.bidsUntil)
  const texts = {
    ...Object.fromEntries(
      plain.map((name) => [name, purchase[name] === null ? '' : String(purchase[name])] as const),
    ),
    buyer: purchase.buyer ?? '',
    estimatedValue: kronorTyped(purchase.estimatedValueOre),
    ceilingPrice: kronorTyped(purchase.ceilingPriceOre),
    questionsDay: questions.day,
    questionsTime: questions.time,
    bidsDay: bids.day,
    bidsTime: bids.time,
  }
  return { ...texts, callOff: callOff.map(({ key }) => key) }
}

const plain = [
  'version',
  'title',
  'dnr',
  'deciderName',
  'deciderTitle',
  'delegationBasis',
  'cpvCode',
  'background',
  'task',
  'targetGroup',
  'companyCount',
  'deliveryForm',
  'performedFromOn',
  'performedToOn',
  'volume',
  'qualification',
  'requirements',
  'contractTerms',
  'privacyTerms',
  'invoicing',
  'contactName',
  'contactEmail',
  'contactPhone',
  'competitionWords',
  'fewerSuppliersReason',
  'bidsValidUntil',
] as const satisfies readonly (keyof Purchase)[]

function kronorTyped(amountOre: number | null): string {
  return amountOre === null ? '' : String(amountOre / 100).replace('.', ',')
}
