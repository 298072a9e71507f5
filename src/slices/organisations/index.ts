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
export { audits, heads, holds, manages, worksIn } from './reach.ts'
