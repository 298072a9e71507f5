export { listInterventionIds, listStagesDue, type StageDue } from './calendar-queries.ts'
export { InterventionPage } from './intervention-page.tsx'
export {
  type InterventionRow,
  listInterventionsOfCompany,
  listMyInterventions,
} from './list-queries.ts'
export { findIntervention, mayWriteIntervention } from './queries.ts'
export { moveToStage } from './stage-commands.ts'
export { findInterventionView } from './view.ts'
export { interventionStageWord } from './words.ts'
