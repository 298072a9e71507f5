import type { Language } from '../../kit/language.ts'
import { compareSwedish } from '../../kit/sort.ts'
import type { Tx } from '../../platform/db/index.ts'
import type { Viewer } from '../../platform/http/index.ts'
import { worksIn } from './reach.ts'

/** A code or id with the words it is shown by: what choices in forms are made of. */
export type Named<Key = string> = { readonly key: Key; readonly name: string }

/** Focus areas in the order of the projects' decisions. */
export async function listFocusAreas(tx: Tx, language: Language): Promise<readonly Named[]> {
  const rows = await tx
    .selectFrom('focusArea')
    .select(['code', 'nameSv', 'nameEn'])
    .orderBy('position')
    .execute()
  return rows.map((row) => ({ key: row.code, name: language === 'sv' ? row.nameSv : row.nameEn }))
}

/** The municipalities that take part in any project, å ä ö last. */
export async function listParticipatingMunicipalities(tx: Tx): Promise<readonly Named[]> {
  const rows = await tx
    .selectFrom('municipality as m')
    .innerJoin('projectMunicipality as pm', 'pm.municipalityCode', 'm.code')
    .select(['m.code as key', 'm.name'])
    .distinct()
    .execute()
  return rows.sort((a, b) => compareSwedish(a.name, b.name))
}

export type ProjectWithMunicipalities = Named<number> & { readonly municipalityCodes: readonly string[] }

/** Projects with the municipalities that take part in each. */
export async function listProjects(tx: Tx): Promise<readonly ProjectWithMunicipalities[]> {
  const projects = await tx.selectFrom('project').select(['id as key', 'name']).orderBy('id').execute()
  const taking = await tx
    .selectFrom('projectMunicipality')
    .select(['projectId', 'municipalityCode'])
    .execute()
  return projects.map((project) => ({
    ...project,
    municipalityCodes: taking.filter((t) => t.projectId === project.key).map((t) => t.municipalityCode),
  }))
}

/** The projects that some of the viewer's offices take part in. */
export async function listOwnProjects(tx: Tx, viewer: Viewer): Promise<readonly ProjectWithMunicipalities[]> {
  const own = worksIn(viewer)
  const projects = await listProjects(tx)
  return projects.filter(({ municipalityCodes }) => municipalityCodes.some((code) => own.includes(code)))
}

/** The municipalities whose office the viewer works in. */
export async function listOwnMunicipalities(tx: Tx, viewer: Viewer): Promise<readonly Named[]> {
  const own = worksIn(viewer)
  return (await listParticipatingMunicipalities(tx)).filter(({ key }) => own.includes(key))
}

/** The municipalities that a list may be filtered by: none for whoever sees one office's records only. */
export async function listMunicipalitiesSeen(tx: Tx, viewer: Viewer): Promise<readonly Named[]> {
  const seesOne = worksIn(viewer).length === 1 && viewer.roles.length === 1
  return seesOne ? [] : listParticipatingMunicipalities(tx)
}

export type LocalityNamed = Named<number> & { readonly municipalityCode: string }

/** Towns and villages of the municipalities that take part in any project. */
export async function listLocalities(tx: Tx): Promise<readonly LocalityNamed[]> {
  const rows = await tx
    .selectFrom('locality as l')
    .where('l.municipalityCode', 'in', (eb) =>
      eb.selectFrom('projectMunicipality').select('municipalityCode'),
    )
    .select(['l.id as key', 'l.name', 'l.municipalityCode'])
    .execute()
  return rows.sort((a, b) => compareSwedish(a.name, b.name))
}
