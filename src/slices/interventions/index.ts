export { listInterventionIds, listStagesDue, type StageDue } from './calendar-queries.ts'
export { tellOfCompanies } from './company-note.tsx'
export { listReservedMinutes } from './force-queries.ts'
export { InterventionPage } from './intervention-page.tsx'
export { loadToWrite } from './intervention-request.tsx'
export { MyInvitations } from './invitation-page.tsx'
export { type Lesson, type LessonToWrite, listLessons, listLessonsToWrite } from './lesson-queries.ts'
export { LessonsToWrite } from './lesson-section.tsx'
export {
  type InterventionRow,
  listInterventionsOfCompany,
  listMyInterventions,
} from './list-queries.ts'
export { listPartners, type Partner } from './network-queries.ts'
export { PartnersPart } from './partner-page.tsx'
export { listMyInvitations } from './proposal-queries.ts'
export type { Invitation } from './proposal-types.ts'
export { findIntervention, mayWriteIntervention } from './queries.ts'
export { keepTemplateTexts } from './template-commands.ts'
export { findRepeated, findTemplateTexts } from './template-queries.ts'
export type { MailTexts, RequestTexts } from './template-types.ts'
export type { StageWork } from './types.ts'
export { findInterventionView, type InterventionView } from './view.ts'
export { interventionStageWord } from './words.ts'
