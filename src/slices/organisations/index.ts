export { storeBoundaries } from './boundary-commands.ts'
export { type BoundaryRefusal, readBoundaries } from './boundary-file.ts'
export { CoachListPage } from './coach-list-page.tsx'
export { CoachPage } from './coach-page.tsx'
export { firstMonth, listCoachRows, loadCoachView } from './coach-view.ts'
export { findDecisionTerms } from './decision-queries.ts'
export { projectForm } from './forms.ts'
export {
  type LocalityNamed,
  listFocusAreas,
  listLocalities,
  listMunicipalitiesSeen,
  listOwnMunicipalities,
  listOwnProjects,
  listParticipatingMunicipalities,
  listProjects,
  type Named,
  type ProjectWithMunicipalities,
} from './lookups.ts'
export { listMunicipalities, type MunicipalityNamed } from './municipalities.ts'
export { OwnPlaceFields } from './own-place-fields.tsx'
export { mayAdminister, maySetProject } from './permissions.ts'
export { PlaceFilter } from './place-filter.tsx'
export { setProject } from './project-commands.ts'
export { ProjectSettingsPage, settingsValues } from './project-pages.tsx'
export {
  addDecision,
  addFinancier,
  addParticipant,
  addPartner,
  addPeriod,
  addPhase,
  type PartRefusal,
  removePart,
} from './project-part-commands.ts'
export {
  decisionForm,
  financierForm,
  participantForm,
  partnerForm,
  periodForm,
  phaseForm,
} from './project-part-forms.ts'
export { ProjectPartPage } from './project-part-pages.tsx'
export { listPartChoices, listPartRows } from './project-part-queries.ts'
export { findProject, type ProjectView } from './project-queries.ts'
export { projectText } from './project-text.ts'
export { audits, economises, heads, holds, manages, worksIn } from './reach.ts'
export { text as organisationText } from './text.ts'
export { type CoachTime, listCoachTime } from './time-queries.ts'
export { type Competence, listCompetences, listTopics, type TopicNamed } from './topic-queries.ts'
export type { ProjectPart } from './types.ts'
