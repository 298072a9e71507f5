export { storeBoundaries } from './boundary-commands.ts'
export { type BoundaryRefusal, readBoundaries } from './boundary-file.ts'
export { projectForm } from './forms.ts'
export {
  type LocalityNamed,
  listFocusAreas,
  listLocalities,
  listParticipatingMunicipalities,
  listProjects,
  type Named,
  type ProjectWithMunicipalities,
} from './lookups.ts'
export { listMunicipalities, type MunicipalityNamed } from './municipalities.ts'
export { maySetProject } from './permissions.ts'
export { setProject } from './project-commands.ts'
export { ProjectSettingsPage, settingsValues } from './project-pages.tsx'
export { findProject, type ProjectView } from './project-queries.ts'
export { audits, heads, holds, manages, worksIn } from './reach.ts'
export { text as organisationText } from './text.ts'
