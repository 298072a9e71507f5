export { InterventionPage } from './intervention-page.tsx'
export {
  type InterventionRow,
  listInterventionsOfCompany,
  listMyInterventions,
} from './list-queries.ts'
export { findIntervention, type Intervention, mayWriteIntervention } from './queries.ts'
export { nextStage } from './rules.ts'
export { type InterventionKind, type Stage, stages } from './types.ts'
export { findInterventionView } from './view.ts'
export { interventionKindWord, interventionStageWord } from './words.ts'
