export { InterventionPage } from './intervention-page.tsx'
export {
  type InterventionRow,
  listInterventionsOfCompany,
  listMyInterventions,
} from './list-queries.ts'
export { findIntervention, mayWriteIntervention } from './queries.ts'
export { findInterventionView } from './view.ts'
export { interventionStageWord } from './words.ts'
