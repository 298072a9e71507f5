import { Hono } from 'hono'
import { addDays, day } from '../../kit/day.ts'
import {
  drawPage,
  type Env,
  forbidden,
  idParam,
  notFound,
  queryText,
  type RequestContext,
  readForm,
  redirectWithToast,
} from '../../platform/http/index.ts'
import { findCompanyChoice, type ResolvedCompany, resolveCompany } from '../companies/index.ts'
import { listParticipatingMunicipalities, worksIn } from '../organisations/index.ts'
import { changeNeed, recordNeed, settleNeed, shareNeed } from './commands.ts'
import { changeNeedForm, inputOf, recordNeedForm, settleForm, shareForm } from './forms.ts'
import { OwnNeedsPage, ownViews } from './mine-page.tsx'
import type { FormState } from './need-fields.tsx'
import { NeedPage } from './need-page.tsx'
import { mayKeepNeeds, occasionOf } from './permissions.ts'
import { findNeed, listNeedEvents, listOwnNeeds, type Need } from './queries.ts'
import { ChangeNeedPage, RecordNeedPage } from './record-page.tsx'
import { daysBeforeReminder } from './rules.ts'
import { listSubjects } from './subjects.ts'
import { text } from './text.ts'

export const needRoutes = new Hono<Env>()

needRoutes.get('/behov/mina', async (c) => {
  keeper(c)
  const { tx, language, today } = c.var
  const view = ownViews[queryText(c, 'visa') ?? ''] ?? 'waiting_long'
  const needs = await listOwnNeeds(tx, view, addDays(day(today), -daysBeforeReminder), language)
  return drawPage(c, <OwnNeedsPage language={language} today={today} view={view} needs={needs} />)
})

needRoutes.get('/behov/nytt', async (c) => {
  keeper(c)
  const id = queryText(c, 'foretag')
  const company = id && /^[1-9]\d{0,14}$/.test(id) ? await findCompanyChoice(c.var.tx, Number(id)) : undefined
  if (id && !company) throw notFound()
  // What somebody wrote elsewhere, such as at a registration, comes along.
  const needWords = queryText(c, 'ord', 2000) ?? ''
  const values = { raisedOn: c.var.today, needUrgency: 'soon', needRaisedBy: 'company', needWords }
  return drawRecord(c, { company, matches: [], problem: null }, { values, errors: {} })
})

needRoutes.post('/behov/nytt', async (c) => {
  const viewer = keeper(c)
  const t = text(c.var.language)
  const form = await readForm(c, recordNeedForm, text)
  const resolved = await resolveCompany(c.var.tx, form.values)
  const { company, problem } = resolved
  const companyError = problem && { company: t[problem] }
  if (!form.ok || !company)
    return drawRecord(
      c,
      resolved,
      { values: form.values, errors: { ...companyError, ...(form.ok ? {} : form.errors) } },
      422,
    )
  const { municipality, needRaisedBy, raisedOn } = form.value
  const input = inputOf(form.value, await listSubjects(c.var.tx, c.var.language))
  const wrong = !input
    ? { needSubject: t.needSubjectMissing }
    : worksIn(viewer).includes(municipality)
      ? null
      : { municipality: t.municipalityMissing }
  if (!input || wrong) return drawRecord(c, resolved, { values: form.values, errors: wrong ?? {} }, 422)
  const recorded = await recordNeed(c.var.tx, occasionOf(viewer, c.var), {
    ...input,
    companyId: company.id,
    municipalityCode: municipality,
    raisedBy: needRaisedBy,
    raisedOn,
  })
  if (!recorded.allowed)
    return drawRecord(c, resolved, { values: form.values, errors: { raisedOn: t[recorded.refusal] } }, 422)
  return redirectWithToast(c, `/behov/${recorded.value}`, t.saved)
})

needRoutes.get('/behov/:id{[0-9]+}', async (c) => drawNeed(c, await ownNeed(c)))

needRoutes.get('/behov/:id{[0-9]+}/andra', async (c) => {
  const need = await ownNeed(c)
  const values = {
    needSubject: need.topicId ? `topic:${need.topicId}` : `area:${need.focusAreaCode}`,
    needWords: need.words,
    needUrgency: need.urgency,
    version: String(need.version),
  }
  return drawChange(c, need, { values, errors: {} })
})

needRoutes.post('/behov/:id{[0-9]+}/andra', async (c) => {
  const need = await ownNeed(c)
  const t = text(c.var.language)
  const form = await readForm(c, changeNeedForm, text)
  if (!form.ok) return drawChange(c, need, form, 422)
  const input = inputOf(form.value, await listSubjects(c.var.tx, c.var.language), need)
  if (!input)
    return drawChange(c, need, { values: form.values, errors: { needSubject: t.needSubjectMissing } }, 422)
  await changeNeed(c.var.tx, need, form.value.version, input)
  return redirectWithToast(c, `/behov/${need.id}`, t.changed)
})

needRoutes.post('/behov/:id{[0-9]+}/utfall', async (c) => {
  const need = await ownNeed(c)
  const t = text(c.var.language)
  const form = await readForm(c, settleForm, text)
  if (!form.ok) return drawNeed(c, need, form, 422)
  const { state, words, version } = form.value
  const reason =
    form.value.state === 'declined' ? form.value.reason : form.value.state === 'open' ? 'came_back' : null
  const settled = await settleNeed(c.var.tx, occasionOf(keeper(c), c.var), need, version, {
    state,
    reason,
    words,
  })
  if (!settled.allowed)
    return drawNeed(c, need, { values: form.values, errors: { '': t[settled.refusal] } }, 422)
  const told = { met: t.settledAsMet, declined: t.settledAsDeclined, open: t.settledAsOpen }
  return redirectWithToast(c, `/behov/${need.id}`, told[state])
})

needRoutes.post('/behov/:id{[0-9]+}/delning', async (c) => {
  const need = await ownNeed(c)
  const t = text(c.var.language)
  const form = await readForm(c, shareForm, text)
  if (!form.ok) return drawNeed(c, need, form, 422)
  const isShared = form.value.delat === 'ja'
  await shareNeed(c.var.tx, need, form.value.version, isShared)
  return redirectWithToast(c, `/behov/${need.id}`, isShared ? t.shared : t.unshared)
})

function keeper(c: RequestContext) {
  const { viewer } = c.var
  if (!viewer || !mayKeepNeeds(viewer)) throw forbidden()
  return viewer
}

/** A need that is not the own offices' does not exist. */
async function ownNeed(c: RequestContext): Promise<Need> {
  keeper(c)
  const need = await findNeed(c.var.tx, idParam(c), c.var.language)
  if (!need) throw notFound()
  return need
}

async function drawNeed(c: RequestContext, need: Need, form?: FormState, status: 200 | 422 = 200) {
  const { tx, language, today } = c.var
  const events = await listNeedEvents(tx, need.id)
  const { values, errors } = form ?? { values: {}, errors: {} }
  return drawPage(
    c,
    <NeedPage
      language={language}
      today={today}
      need={need}
      events={events}
      values={values}
      errors={errors}
    />,
    status,
  )
}

async function drawChange(c: RequestContext, need: Need, form: FormState, status: 200 | 422 = 200) {
  const { tx, language } = c.var
  const subjects = await listSubjects(tx, language)
  return drawPage(c, <ChangeNeedPage t={text(language)} need={need} subjects={subjects} {...form} />, status)
}

async function drawRecord(
  c: RequestContext,
  { company, matches }: ResolvedCompany,
  { values, errors }: FormState,
  status: 200 | 422 = 200,
) {
  const { tx, language, today } = c.var
  const own = worksIn(keeper(c))
  const all = await listParticipatingMunicipalities(tx)
  return drawPage(
    c,
    <RecordNeedPage
      t={text(language)}
      values={{ municipality: own[0] ?? '', ...values }}
      errors={errors}
      company={company}
      matches={matches}
      subjects={await listSubjects(tx, language)}
      municipalities={all.filter(({ key }) => own.includes(key))}
      today={today}
    />,
    status,
  )
}
