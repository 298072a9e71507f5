import {
  drawPage,
  forbidden,
  idParam,
  notFound,
  type RequestContext,
  type Viewer,
} from '../../platform/http/index.ts'
import { mayReadInterventions } from './permissions.ts'
import { findIntervention, type Intervention, mayWriteIntervention } from './queries.ts'
import { RefusedPage } from './refused-page.tsx'
import { text } from './text.ts'

/** The viewer, who may read interventions; a stop for everybody else. */
export function reader(c: RequestContext): Viewer {
  const { viewer } = c.var
  if (!viewer || !mayReadInterventions(viewer)) throw forbidden()
  return viewer
}

/** The intervention of the address, for whoever may read it. */
export async function loadToRead(c: RequestContext): Promise<Intervention> {
  reader(c)
  const intervention = await findIntervention(c.var.tx, idParam(c))
  if (!intervention) throw notFound()
  return intervention
}

/** The intervention of the address, for its task force and the project's manager. */
export async function loadToWrite(c: RequestContext): Promise<Intervention> {
  const intervention = await findIntervention(c.var.tx, idParam(c))
  if (!intervention) throw notFound()
  if (!(await mayWriteIntervention(c.var.tx, intervention.id))) throw forbidden()
  return intervention
}

export const pathOf = (intervention: Intervention) => `/insatser/${intervention.id}`

/** A small form on the intervention's page that was refused: what to do, and the way back to it. */
export function drawRefused(c: RequestContext, intervention: Intervention, sentences: readonly string[]) {
  return drawPage(
    c,
    <RefusedPage
      t={text(c.var.language)}
      title={intervention.title}
      href={pathOf(intervention)}
      sentences={sentences}
    />,
    422,
  )
}
