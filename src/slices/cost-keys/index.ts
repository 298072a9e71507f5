export { type AidBasis, findAidBasis } from './aid-basis.ts'
export { keyPath } from './key-words.ts'
export { CostKeyOfIntervention, CostKeysPart, KeysToApprove, RequisitionsPart } from './part.tsx'
export {
  type KeyOverview,
  type KeyToApprove,
  listKeyOverviews,
  listKeysToApprove,
  listSavings,
  type MunicipalitySaving,
} from './part-queries.ts'
export { findCostKeyPart, findKeyStanding } from './part-view.ts'
export { listRequisitions, type Requisition } from './requisition-queries.ts'
export { text as costKeyText } from './text.ts'
