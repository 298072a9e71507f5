import type { Language } from '../../kit/language.ts'
import type { Tx } from '../../platform/db/index.ts'
import type { Viewer } from '../../platform/http/index.ts'
import { listFocusAreas, listProjects, worksIn } from '../organisations/index.ts'
import { type ForceView, findForceView } from './force-view.ts'
import { listLessonsOfIntervention, mayWriteLessonOf } from './lesson-queries.ts'
import type { LessonsShown } from './lesson-section.tsx'
import { mayStartIntervention } from './permissions.ts'
import type { Colleague, Intervention, Member, TakingPart } from './queries.ts'
import {
  findIntervention,
  listColleagues,
  listFocusAreaCodes,
  listMembers,
  listMunicipalitiesTakingPart,
  listProjectIds,
  mayWriteIntervention,
} from './queries.ts'
import { listPublications, listSupport, type Publication, type SupportEntry } from './record-queries.ts'
import { findThread, type Thread } from './thread-view.ts'

type Asked = { readonly viewer: Viewer; readonly language: Language; readonly today: string }

/** All that the page of one intervention shows of its own slice. */
export type InterventionView = {
  readonly intervention: Intervention
  readonly mayWrite: boolean
  /** Whether the viewer may start one like it. */
  readonly mayStart: boolean
  /** The offices that the viewer may answer for. */
  readonly ownMunicipalities: readonly string[]
  readonly members: readonly Member[]
  readonly municipalities: readonly TakingPart[]
  readonly focusAreas: readonly string[]
  readonly projects: readonly string[]
  /** Who may be added to the task force; empty for those who may not add. */
  readonly colleagues: readonly Colleague[]
  readonly force: ForceView
  readonly thread: Thread
  readonly lessons: LessonsShown
  readonly publications: readonly Publication[]
  /** Hours by day of an individual intervention, for those who may see them. */
  readonly support: readonly SupportEntry[]
}

/** Everything the page of one intervention shows of this slice; undefined when there is none. */
export async function findInterventionView(
  tx: Tx,
  id: number,
  { viewer, language, today }: Asked,
): Promise<InterventionView | undefined> {
  const intervention = await findIntervention(tx, id)
  if (!intervention) return undefined
  const mayWrite = await mayWriteIntervention(tx, id)
  const force = await findForceView(tx, id, language)
  const codes = await listFocusAreaCodes(tx, id)
  const projectIds = await listProjectIds(tx, id)
  return {
    intervention,
    mayWrite,
    mayStart: mayStartIntervention(viewer),
    ownMunicipalities: worksIn(viewer),
    members: await listMembers(tx, id),
    municipalities: await listMunicipalitiesTakingPart(tx, id),
    focusAreas: (await listFocusAreas(tx, language))
      .filter(({ key }) => codes.includes(key))
      .map(({ name }) => name),
    projects: (await listProjects(tx)).filter(({ key }) => projectIds.includes(key)).map(({ name }) => name),
    force,
    thread: await findThread(tx, intervention),
    lessons: {
      lessons: await listLessonsOfIntervention(tx, id),
      mayWrite: await mayWriteLessonOf(tx, id),
    },
    publications: await listPublications(tx, id),
    support: await listSupport(tx, id),
    colleagues: force.mayForm ? await listColleagues(tx, today) : [],
  }
}
