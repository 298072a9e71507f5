import { Hono } from 'hono'
import { drawPage, type Env, forbidden, idParam, notFound } from '../../platform/http/index.ts'
import { findInterventionView, InterventionPage } from '../interventions/index.ts'
import { drawParts, stageWork } from './intervention-parts.tsx'

/** The whole thread of an intervention on one page: what it is, who moves it, its occasions and who came. */
export const interventionRoutes = new Hono<Env>()

interventionRoutes.get('/insatser/:id{[0-9]+}', async (c) => {
  const { tx, language, viewer, today, now } = c.var
  if (!viewer) throw forbidden()
  const id = idParam(c)
  const view = await findInterventionView(tx, id, { viewer, language, today })
  if (!view) throw notFound()
  return drawPage(
    c,
    <InterventionPage language={language} view={view} today={today} work={await stageWork(tx, id, language)}>
      {await drawParts({ tx, language, now, today, view })}
    </InterventionPage>,
  )
})
