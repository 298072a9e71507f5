import { Hono } from 'hono'
import { z } from 'zod'
import { addDays, day, parseDay } from '../../kit/day.ts'
import {
  drawPage,
  type Env,
  type FormValues,
  forbidden,
  idParam,
  many,
  notFound,
  type RequestContext,
  readForm,
  redirectWithToast,
  signedIn,
} from '../../platform/http/index.ts'
import { askerOf, listFollowUpsOfCompany, planFollowUp } from '../coaching/index.ts'
import { findIntervention, mayWriteIntervention } from '../interventions/index.ts'
import { listUnsettledNeeds, meetNeeds } from '../needs/index.ts'
import { listParticipatingMunicipalities, worksIn } from '../organisations/index.ts'
import { AfterPage } from './after-page.tsx'
import { listCompaniesThatCame } from './after-queries.ts'
import { afterText } from './after-text.ts'

/** After delivery: what is to be done with each company that came, and what became of the needs. */
export const afterRoutes = new Hono<Env>()

const idText = z
  .string('whichWrong')
  .regex(/^[1-9]\d{0,14}$/, 'whichWrong')
  .transform(Number)
const planForm = z.object({
  companies: many(idText).refine((ids) => ids.length > 0, 'whichMissing'),
  what: z.string('whatMissing').max(500, 'whatLong'),
  dueOn: z.string('dueOnMissing').refine((typed) => parseDay(typed) !== null, 'dueOnMissing'),
  municipality: z.string('municipalityMissing').regex(/^\d{4}$/, 'municipalityMissing'),
})

afterRoutes.get('/insatser/:id{[0-9]+}/efter', async (c) => {
  const intervention = await load(c)
  const what = afterText(c.var.language).whatSuggested(intervention.title).slice(0, 500)
  return drawAfter(c, intervention, { what, dueOn: addDays(day(c.var.today), 30) }, {})
})

afterRoutes.post('/insatser/:id{[0-9]+}/efter/uppfoljningar', async (c) => {
  const intervention = await load(c)
  const viewer = signedIn(c)
  const t = afterText(c.var.language)
  const form = await readForm(c, planForm, afterText)
  if (!form.ok) return drawAfter(c, intervention, form.values, form.errors, 422)
  const { companies, what, dueOn, municipality } = form.value
  if (!worksIn(viewer).includes(municipality))
    return drawAfter(c, intervention, form.values, { municipality: t.municipalityMissing }, 422)
  const own = (await listCompaniesThatCame(c.var.tx, intervention.id)).filter(({ isOwn }) => isOwn)
  if (!companies.every((id) => own.some((company) => company.id === id)))
    return drawAfter(c, intervention, form.values, { companies: t.whichWrong }, 422)
  let planned = 0
  for (const companyId of new Set(companies)) {
    const open = (await listFollowUpsOfCompany(c.var.tx, companyId)).filter(({ doneAt }) => doneAt === null)
    // Pressed twice: what is planned already is not planned again.
    if (open.some((followUp) => followUp.what === what && followUp.dueOn === dueOn)) continue
    const followUp = { companyId, municipalityCode: municipality, talkId: null, what, dueOn }
    await planFollowUp(c.var.tx, askerOf(viewer), followUp)
    planned += 1
  }
  return redirectWithToast(c, `/insatser/${intervention.id}/efter`, t.planned(planned))
})

afterRoutes.post('/insatser/:id{[0-9]+}/efter/behov', async (c) => {
  const intervention = await load(c)
  if (!(await mayWriteIntervention(c.var.tx, intervention.id))) throw forbidden()
  const companyIds = (await listCompaniesThatCame(c.var.tx, intervention.id)).map(({ id }) => id)
  const met = await meetNeeds(c.var.tx, { interventionId: intervention.id, companyIds })
  return redirectWithToast(c, `/insatser/${intervention.id}/efter`, afterText(c.var.language).met(met.length))
})

type About = { readonly id: number; readonly title: string }

async function load(c: RequestContext): Promise<About> {
  const viewer = signedIn(c)
  const intervention = await findIntervention(c.var.tx, idParam(c))
  if (!intervention) throw notFound()
  if (worksIn(viewer).length === 0 && !(await mayWriteIntervention(c.var.tx, intervention.id)))
    throw forbidden()
  return intervention
}

async function drawAfter(
  c: RequestContext,
  intervention: About,
  values: FormValues,
  errors: { readonly [field: string]: string },
  status: 200 | 422 = 200,
) {
  const { tx, language } = c.var
  const own = worksIn(signedIn(c))
  const mayWrite = await mayWriteIntervention(tx, intervention.id)
  return drawPage(
    c,
    <AfterPage
      t={afterText(language)}
      language={language}
      intervention={intervention}
      companies={await listCompaniesThatCame(tx, intervention.id)}
      offices={(await listParticipatingMunicipalities(tx)).filter(({ key }) => own.includes(key))}
      needsWaiting={mayWrite ? (await listUnsettledNeeds(tx, intervention.id)).length : null}
      values={values}
      errors={errors}
    />,
    status,
  )
}
