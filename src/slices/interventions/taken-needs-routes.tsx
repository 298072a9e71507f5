import { Hono } from 'hono'
import {
  drawPage,
  type Env,
  forbidden,
  idParam,
  notFound,
  type RequestContext,
  readForm,
  redirectWithToast,
  signedIn,
} from '../../platform/http/index.ts'
import { listPooledNeeds } from '../needs/index.ts'
import { loadNames } from './force-queries.ts'
import { mayReadInterventions } from './permissions.ts'
import { letGoForm, takeUpForm } from './proposal-forms.ts'
import { mayFormTaskForce } from './proposal-queries.ts'
import { proposalText } from './proposal-text.ts'
import { findIntervention, type Intervention, listFocusAreaCodes } from './queries.ts'
import { TakeNeedsPage } from './take-needs-page.tsx'
import { letGoOfNeed, takeUpForIntervention } from './taken-needs-commands.ts'

/** Which needs an intervention is to meet: more of them taken up, or one let go of. */
export const takenNeedsRoutes = new Hono<Env>()

/** Nobody chooses among more. */
const mostListed = 150

takenNeedsRoutes.get('/insatser/:id{[0-9]+}/behov', async (c) => draw(c, await load(c), {}))

takenNeedsRoutes.post('/insatser/:id{[0-9]+}/behov', async (c) => {
  const intervention = await load(c)
  const form = await readForm(c, takeUpForm, proposalText)
  if (!form.ok) return draw(c, intervention, form.errors)
  const taken = await takeUpForIntervention(c.var.tx, intervention.id, form.value.needs)
  const t = proposalText(c.var.language)
  if (taken === 0) return draw(c, intervention, { needs: t.takenMeanwhile })
  return redirectWithToast(c, `/insatser/${intervention.id}#behov`, t.takesUp(taken))
})

takenNeedsRoutes.post('/insatser/:id{[0-9]+}/behov/slapp', async (c) => {
  const intervention = await load(c)
  const form = await readForm(c, letGoForm, proposalText)
  if (!form.ok) return draw(c, intervention, form.errors)
  await letGoOfNeed(c.var.tx, intervention.id, form.value.need, form.value.reason ?? null)
  return redirectWithToast(c, `/insatser/${intervention.id}#behov`, proposalText(c.var.language).letGoToast)
})

async function load(c: RequestContext): Promise<Intervention> {
  if (!mayReadInterventions(signedIn(c))) throw forbidden()
  const intervention = await findIntervention(c.var.tx, idParam(c))
  if (!intervention) throw notFound()
  if (!(await mayFormTaskForce(c.var.tx, intervention.id))) throw forbidden()
  return intervention
}

async function draw(
  c: RequestContext,
  intervention: Intervention,
  errors: { readonly [field: string]: string },
) {
  const { tx, language } = c.var
  const areas = await listFocusAreaCodes(tx, intervention.id)
  const needs = (await listPooledNeeds(tx, {})).filter(
    (need) => need.state === 'open' && areas.includes(need.focusAreaCode),
  )
  return drawPage(
    c,
    <TakeNeedsPage
      t={proposalText(language)}
      language={language}
      names={await loadNames(tx, language)}
      intervention={intervention}
      needs={needs.slice(0, mostListed)}
      errors={errors}
    />,
    Object.keys(errors).length > 0 ? 422 : 200,
  )
}
