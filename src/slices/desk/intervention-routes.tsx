import { Hono } from 'hono'
import { drawPage, type Env, forbidden, idParam, notFound } from '../../platform/http/index.ts'
import {
  AfterDeliveryPart,
  countAttendance,
  countRegistrations,
  findAfterDelivery,
  findPublicPage,
  listOccasionsOf,
  OccasionsOfIntervention,
  RegistrationPart,
} from '../events/index.ts'
import { findInterventionView, InterventionPage } from '../interventions/index.ts'

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
    <InterventionPage language={language} view={view} today={today}>
      <OccasionsOfIntervention
        language={language}
        interventionId={id}
        occasions={await listOccasionsOf(tx, id)}
        counts={await countAttendance(tx, id)}
        mayWrite={view.mayWrite}
        now={now}
      />
      <RegistrationPart
        language={language}
        interventionId={id}
        page={await findPublicPage(tx, id)}
        counts={await countRegistrations(tx, id)}
        mayWrite={view.mayWrite}
      />
      <AfterDeliveryPart
        language={language}
        interventionId={id}
        mayWrite={view.mayWrite}
        {...(await findAfterDelivery(tx, id))}
      />
    </InterventionPage>,
  )
})
