import type { Language } from '../../kit/language.ts'
import type { Tx } from '../../platform/db/index.ts'
import type { Viewer } from '../../platform/http/index.ts'
import { listFocusAreas, listProjects, worksIn } from '../organisations/index.ts'
import type { InterventionView } from './intervention-page.tsx'
import {
  findIntervention,
  listColleagues,
  listFocusAreaCodes,
  listMembers,
  listMunicipalitiesTakingPart,
  listProjectIds,
  mayWriteIntervention,
} from './queries.ts'

type Asked = { readonly viewer: Viewer; readonly language: Language; readonly today: string }

/** Everything the page of one intervention shows of this slice; undefined when there is none. */
export async function findInterventionView(
  tx: Tx,
  id: number,
  { viewer, language, today }: Asked,
): Promise<InterventionView | undefined> {
  const intervention = await findIntervention(tx, id)
  if (!intervention) return undefined
  const mayWrite = await mayWriteIntervention(tx, id)
  const codes = await listFocusAreaCodes(tx, id)
  const projectIds = await listProjectIds(tx, id)
  return {
    intervention,
    mayWrite,
    ownMunicipalities: worksIn(viewer),
    members: await listMembers(tx, id),
    municipalities: await listMunicipalitiesTakingPart(tx, id),
    focusAreas: (await listFocusAreas(tx, language))
      .filter(({ key }) => codes.includes(key))
      .map(({ name }) => name),
    projects: (await listProjects(tx)).filter(({ key }) => projectIds.includes(key)).map(({ name }) => name),
    colleagues: mayWrite ? await listColleagues(tx, today) : [],
  }
}
