import { Hono } from 'hono'
import {
  drawPage,
  type Env,
  type FormValues,
  forbidden,
  idParam,
  notFound,
  type RequestContext,
  readForm,
  redirectWithToast,
} from '../../platform/http/index.ts'
import type { FieldErrors } from '../../ui/index.ts'
import { worksIn } from '../organisations/index.ts'
import { markDeclined, markReturned } from './asked-commands.ts'
import { AskedPage } from './asked-page.tsx'
import { recordAnswer } from './commands.ts'
import { PhonePage } from './phone-page.tsx'
import { alreadyTold, faultsOf } from './survey-faults.ts'
import { byPhoneForm, declineForm } from './survey-forms.ts'
import { findAsked, listQuestions } from './survey-queries.ts'
import { handOf, loadSurvey } from './survey-request.ts'
import { surveyText } from './survey-text.ts'
import { text } from './text.ts'

/** What an office does about a company that a survey asks. */
export const askedRoutes = new Hono<Env>()

const path = '/enkater/:id{[0-9]+}/foretag/:asked{[0-9]+}'
type Loaded = Awaited<ReturnType<typeof load>>

/** A company that the viewer's office follows up, in a survey that has been sent. */
async function load(c: RequestContext) {
  const { viewer, survey } = await loadSurvey(c)
  const asked = await findAsked(c.var.tx, survey.id, idParam(c, 'asked'))
  if (!asked) throw notFound()
  if (!worksIn(viewer).includes(asked.municipalityCode)) throw forbidden()
  return { viewer, survey, asked, questions: await listQuestions(c.var.tx, survey.id) }
}

askedRoutes.get(path, async (c) => {
  const { survey, asked } = await load(c)
  return drawPage(c, <AskedPage language={c.var.language} survey={survey} asked={asked} />)
})

askedRoutes.get(`${path}/svar`, async (c) => {
  const loaded = await load(c)
  const { answerId } = loaded.asked
  if (answerId !== null) return c.redirect(`/enkatsvar/${answerId}/rattelse`, 303)
  return draw(c, loaded, { answeredOn: c.var.today, givenBy: 'phone' }, {})
})

askedRoutes.post(`${path}/svar`, async (c) => {
  const loaded = await load(c)
  const { viewer, survey, asked, questions } = loaded
  const form = await readForm(c, byPhoneForm, bothTexts)
  const { replies, told, errors } = faultsOf(c, questions, form)
  if (!form.ok || Object.keys(errors).length > 0) return draw(c, loaded, form.values, errors)
  const t = text(c.var.language)
  const companyId = asked.nowId ?? asked.companyId
  const { projectId, askedFromOn, askedToOn } = survey
  const input = {
    ...form.value,
    companyId,
    projectId,
    askedFromOn,
    askedToOn,
    municipalityCode: asked.municipalityCode,
  }
  const recorded = await recordAnswer(c.var.tx, handOf(c, viewer), input, replies, told)
  if (!recorded.allowed) {
    const field = recorded.refusal === 'jobs_end_before_start' ? 'jobsToOn' : 'answeredOn'
    return draw(c, loaded, form.values, { [field]: t[recorded.refusal] })
  }
  const words = [t.saved(asked.companyName), alreadyTold(c, recorded.value)]
  return redirectWithToast(c, `/enkater/${survey.id}?visa=waiting#foretag`, words.join(' ').trim())
})

askedRoutes.post(`${path}/avbojande`, async (c) => {
  const { viewer, survey, asked } = await load(c)
  const form = await readForm(c, declineForm)
  if (!form.ok) throw notFound()
  const { version, declined } = form.value
  await markDeclined(c.var.tx, handOf(c, viewer), asked, version, declined === 'yes')
  const t = surveyText(c.var.language)
  return redirectWithToast(
    c,
    `/enkater/${survey.id}#foretag`,
    declined === 'yes' ? t.markedDeclined : t.changed,
  )
})

askedRoutes.post(`${path}/retur/:recipient{[0-9]+}`, async (c) => {
  const { viewer, survey, asked } = await load(c)
  const recipient = asked.recipients.find(({ id }) => id === idParam(c, 'recipient'))
  if (!recipient) throw notFound()
  await markReturned(c.var.tx, handOf(c, viewer), recipient.id)
  return redirectWithToast(c, `/enkater/${survey.id}#foretag`, surveyText(c.var.language).markedReturned)
})

const bothTexts = (language: 'sv' | 'en') => ({ ...surveyText(language), ...text(language) })

function draw(c: RequestContext, loaded: Loaded, values: FormValues, errors: FieldErrors) {
  const { language, today } = c.var
  return drawPage(
    c,
    <PhonePage {...{ ...loaded, language, today, values, errors }} />,
    Object.keys(errors).length > 0 ? 422 : 200,
  )
}
