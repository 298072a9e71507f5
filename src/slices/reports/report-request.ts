import { forbidden, idParam, notFound, type RequestContext } from '../../platform/http/index.ts'
import { findProject, mayCount } from '../figures/index.ts'
import { mayRead } from './permissions.ts'
import { findReport, type Report } from './queries.ts'

/** Whoever may read reports; others are told that they may not. */
export function reader(c: RequestContext) {
  const { viewer } = c.var
  if (!viewer || !mayRead(viewer)) throw forbidden()
  return viewer
}

/** The report of the address, for those who may count it; others find nothing there. */
export async function reportOf(c: RequestContext) {
  const viewer = reader(c)
  const { tx } = c.var
  const report = await findReport(tx, idParam(c))
  const project = report && (await findProject(tx, report.projectKey))
  if (!report || !project || !(await mayCount(tx, report.projectId, report.municipalityCode)))
    throw notFound()
  return { viewer, report, project, question: questionOf(report) }
}

const questionOf = ({ projectId, projectKey, municipalityCode, fromOn, toOn }: Report) => ({
  projectId,
  projectKey,
  municipalityCode,
  fromOn,
  toOn,
})
