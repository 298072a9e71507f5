import { Hono } from 'hono'
import { addDays, type Day } from '../../kit/day.ts'
import {
  drawPage,
  type Env,
  type FormValues,
  forbidden,
  queryText,
  type RequestContext,
  readForm,
  redirectWithToast,
  type Viewer,
} from '../../platform/http/index.ts'
import type { FieldErrors, OptionGroup } from '../../ui/index.ts'
import { listParticipatingMunicipalities, listProjects, manages, worksIn } from '../organisations/index.ts'
import { PreviewPage } from './preview-page.tsx'
import { findActivityPeriod } from './queries.ts'
import {
  changeSurvey,
  closeSurvey,
  makeSurvey,
  openSurvey,
  remindByHand,
  throwSurveyAway,
} from './survey-commands.ts'
import { SurveyFormPage } from './survey-form-page.tsx'
import { changeSurveyForm, newSurveyForm, prolongForm } from './survey-forms.ts'
import { SurveyListPage } from './survey-list-page.tsx'
import { SurveyPage } from './survey-page.tsx'
import {
  askedFilters,
  listAsked,
  listQuestions,
  listRates,
  listSteps,
  listSurveys,
  planOf,
  type Survey,
} from './survey-queries.ts'
import { handOf, loadSurvey, ownDraft, ownSurvey, reader, writesSurvey } from './survey-request.ts'
import { surveyText } from './survey-text.ts'

/** Surveys from draft to closed. */
export const surveyRoutes = new Hono<Env>()

const daysToAnswer = 21

surveyRoutes.get('/enkater', async (c) => {
  const viewer = reader(c)
  return drawPage(
    c,
    <SurveyListPage
      language={c.var.language}
      surveys={await listSurveys(c.var.tx)}
      mayMake={mayMake(viewer)}
    />,
  )
})

surveyRoutes.get('/enkater/ny', async (c) => {
  const viewer = maker(c)
  const who = await whoChoices(c, viewer)
  const first = who[0]?.options[0]?.value
  const period = first ? await findActivityPeriod(c.var.tx, Number(first.split('-')[0])) : undefined
  const values: FormValues = {
    ...(first && { who: first }),
    ...(period && {
      supportFromOn: period.fromOn,
      supportToOn: period.toOn,
      askedFromOn: period.fromOn,
      askedToOn: period.toOn,
    }),
    closesOn: addDays(c.var.today as Day, daysToAnswer),
  }
  return drawNew(c, who, values, {})
})

surveyRoutes.post('/enkater', async (c) => {
  const viewer = maker(c)
  const who = await whoChoices(c, viewer)
  const form = await readForm(c, newSurveyForm, surveyText)
  if (!form.ok) return drawNew(c, who, form.values, form.errors)
  const t = surveyText(c.var.language)
  const { who: chosen, ...terms } = form.value
  if (!who.some(({ options }) => options.some(({ value }) => value === chosen)))
    return drawNew(c, who, form.values, { who: t.whoMissing })
  const [project, municipalityCode = null] = chosen.split('-')
  const input = { ...terms, projectId: Number(project), municipalityCode }
  const made = await makeSurvey(c.var.tx, handOf(c, viewer), input)
  if (made.allowed) return redirectWithToast(c, `/enkater/${made.value}`, t.made)
  return drawNew(c, who, form.values, { [fieldOf[made.refusal]]: t[made.refusal] })
})

surveyRoutes.get('/enkater/:id{[0-9]+}', async (c) => drawSurvey(c, await loadSurvey(c), {}))

surveyRoutes.get('/enkater/:id{[0-9]+}/andring', async (c) => {
  const { survey } = await ownDraft(c)
  return drawChange(c, survey, valuesOf(survey), {})
})

surveyRoutes.post('/enkater/:id{[0-9]+}/andring', async (c) => {
  const { viewer, survey } = await ownDraft(c)
  const t = surveyText(c.var.language)
  const form = await readForm(c, changeSurveyForm, surveyText)
  if (!form.ok) return drawChange(c, survey, form.values, form.errors)
  const { version, ...terms } = form.value
  const changed = await changeSurvey(c.var.tx, handOf(c, viewer), survey, version, terms)
  if (changed.allowed) return redirectWithToast(c, `/enkater/${survey.id}`, t.changed)
  return drawChange(c, survey, form.values, { [fieldOf[changed.refusal]]: t[changed.refusal] })
})

surveyRoutes.post('/enkater/:id{[0-9]+}/borttagning', async (c) => {
  const { survey } = await ownDraft(c)
  await throwSurveyAway(c.var.tx, survey)
  return redirectWithToast(c, '/enkater', surveyText(c.var.language).thrownAway)
})

surveyRoutes.get('/enkater/:id{[0-9]+}/forhandsvisning', async (c) => {
  const { survey } = await loadSurvey(c)
  const asked = queryText(c, 'sprak')
  const language = asked === 'en' || asked === 'sv' ? asked : c.var.language
  return drawPage(
    c,
    <PreviewPage
      language={language}
      today={c.var.today}
      survey={survey}
      questions={await listQuestions(c.var.tx, survey.id)}
    />,
  )
})

surveyRoutes.post('/enkater/:id{[0-9]+}/utskick', async (c) => {
  const loaded = await ownSurvey(c)
  const { viewer, survey } = loaded
  const t = surveyText(c.var.language)
  const opened = await openSurvey(c.var.tx, handOf(c, viewer), survey, c.var.site.origin)
  if (!opened.allowed) return drawSurvey(c, loaded, { '': t[opened.refusal] })
  return redirectWithToast(c, `/enkater/${survey.id}`, t.sent(opened.value))
})

surveyRoutes.post('/enkater/:id{[0-9]+}/paminnelse', async (c) => {
  const loaded = await ownSurvey(c)
  const { viewer, survey } = loaded
  const t = surveyText(c.var.language)
  const reminded = await remindByHand(c.var.tx, handOf(c, viewer), survey, c.var.site.origin)
  if (!reminded.allowed) return drawSurvey(c, loaded, { '': t[reminded.refusal] })
  return redirectWithToast(c, `/enkater/${survey.id}`, t.reminded)
})

surveyRoutes.post('/enkater/:id{[0-9]+}/sista-dag', async (c) => {
  const loaded = await ownSurvey(c)
  const { viewer, survey } = loaded
  const t = surveyText(c.var.language)
  const form = await readForm(c, prolongForm, surveyText)
  if (!form.ok) return drawSurvey(c, loaded, form.errors)
  if (survey.state !== 'open') return drawSurvey(c, loaded, { '': t.not_open })
  const { version, closesOn } = form.value
  const moved = await changeSurvey(c.var.tx, handOf(c, viewer), survey, version, { closesOn })
  if (!moved.allowed) return drawSurvey(c, loaded, { closesOn: t[moved.refusal] })
  return redirectWithToast(c, `/enkater/${survey.id}`, t.changed)
})

surveyRoutes.post('/enkater/:id{[0-9]+}/avslut', async (c) => {
  const loaded = await ownSurvey(c)
  const t = surveyText(c.var.language)
  if (!(await closeSurvey(c.var.tx, handOf(c, loaded.viewer), loaded.survey)))
    return drawSurvey(c, loaded, { '': t.not_open })
  return redirectWithToast(c, `/enkater/${loaded.survey.id}`, t.closedNow)
})

const mayMake = (viewer: Viewer) => worksIn(viewer).length > 0 || manages(viewer).length > 0

function maker(c: RequestContext): Viewer {
  const viewer = reader(c)
  if (!mayMake(viewer)) throw forbidden()
  return viewer
}

/** The whole of a project that the viewer manages, and each own municipality in each of its projects. */
async function whoChoices(c: RequestContext, viewer: Viewer): Promise<readonly OptionGroup[]> {
  const t = surveyText(c.var.language)
  const names = await listParticipatingMunicipalities(c.var.tx)
  const projects = await listProjects(c.var.tx)
  return projects.flatMap(({ key, name, municipalityCodes }) => {
    const whole = manages(viewer).includes(key) ? [{ value: String(key), label: t.whole(name) }] : []
    const own = municipalityCodes
      .filter((code) => worksIn(viewer).includes(code))
      .map((code) => ({
        value: `${key}-${code}`,
        label: t.ofMunicipality(names.find((one) => one.key === code)?.name ?? code, name),
      }))
    const options = [...whole, ...own]
    return options.length > 0 ? [{ label: name, options }] : []
  })
}

/** The field at which each refusal is shown. */
const fieldOf = {
  support_ends_before_start: 'supportToOn',
  asked_ends_before_start: 'askedToOn',
  closes_in_past: 'closesOn',
} as const

function drawNew(c: RequestContext, who: readonly OptionGroup[], values: FormValues, errors: FieldErrors) {
  const t = surveyText(c.var.language)
  const status = Object.keys(errors).length > 0 ? 422 : 200
  const back = { href: '/enkater', label: t.surveys }
  return drawPage(
    c,
    <SurveyFormPage {...{ t, values, errors, who, back }} action="/enkater" version={null} />,
    status,
  )
}

function drawChange(c: RequestContext, survey: Survey, values: FormValues, errors: FieldErrors) {
  const t = surveyText(c.var.language)
  const status = Object.keys(errors).length > 0 ? 422 : 200
  const back = { href: `/enkater/${survey.id}`, label: survey.titleSv }
  const action = `${back.href}/andring`
  return drawPage(
    c,
    <SurveyFormPage {...{ t, values, errors, back, action }} who={null} version={survey.version} />,
    status,
  )
}

function valuesOf(survey: Survey): FormValues {
  const { titleSv, titleEn, introSv, introEn, supportFromOn, supportToOn, askedFromOn, askedToOn, closesOn } =
    survey
  return {
    titleSv,
    titleEn,
    introSv,
    introEn,
    supportFromOn,
    supportToOn,
    askedFromOn,
    askedToOn,
    closesOn,
    mostReminders: String(survey.mostReminders),
    daysBetweenReminders: String(survey.daysBetweenReminders),
  }
}

async function drawSurvey(
  c: RequestContext,
  { viewer, survey }: { viewer: Viewer; survey: Survey },
  errors: FieldErrors,
) {
  const { tx, language } = c.var
  const mayWrite = writesSurvey(viewer, survey)
  const asked = queryText(c, 'visa')
  const show = askedFilters.find((filter) => filter === asked) ?? 'all'
  const isDraft = survey.state === 'draft'
  return drawPage(
    c,
    <SurveyPage
      language={language}
      survey={survey}
      questions={await listQuestions(tx, survey.id)}
      steps={await listSteps(tx, survey.id)}
      plan={isDraft && mayWrite ? await planOf(tx, survey.id) : []}
      rates={isDraft ? [] : await listRates(tx, survey.id)}
      companies={isDraft ? [] : await listAsked(tx, survey.id, { show })}
      show={show}
      mayWrite={mayWrite}
      offices={worksIn(viewer)}
      errors={errors}
    />,
    Object.keys(errors).length > 0 ? 422 : 200,
  )
}
