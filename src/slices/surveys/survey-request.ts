import { forbidden, idParam, notFound, type RequestContext, type Viewer } from '../../platform/http/index.ts'
import { manages, worksIn } from '../organisations/index.ts'
import { mayReadAnswers } from './permissions.ts'
import { findSurvey, type Survey } from './survey-queries.ts'

/** Whether the viewer is offered to write a survey: the own office's, or the whole project's for whoever manages it. */
export function writesSurvey(viewer: Viewer, survey: Survey): boolean {
  return survey.municipalityCode === null
    ? manages(viewer).includes(survey.projectId)
    : worksIn(viewer).includes(survey.municipalityCode)
}

export function reader(c: RequestContext): Viewer {
  const { viewer } = c.var
  if (!viewer || !mayReadAnswers(viewer)) throw forbidden()
  return viewer
}

export async function loadSurvey(c: RequestContext): Promise<{ viewer: Viewer; survey: Survey }> {
  const viewer = reader(c)
  const survey = await findSurvey(c.var.tx, idParam(c))
  if (!survey) throw notFound()
  return { viewer, survey }
}

/** A survey that the viewer may write. */
export async function ownSurvey(c: RequestContext): Promise<{ viewer: Viewer; survey: Survey }> {
  const loaded = await loadSurvey(c)
  if (!writesSurvey(loaded.viewer, loaded.survey)) throw forbidden()
  return loaded
}

/** What is still a draft; a survey that was sent has no such page. */
export async function ownDraft(c: RequestContext): Promise<{ viewer: Viewer; survey: Survey }> {
  const loaded = await ownSurvey(c)
  if (loaded.survey.state !== 'draft') throw notFound()
  return loaded
}

export const handOf = (c: RequestContext, viewer: Viewer) => ({
  staffId: viewer.staffId,
  now: c.var.now,
  today: c.var.today,
})
