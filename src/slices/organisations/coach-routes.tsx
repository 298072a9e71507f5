import { Hono } from 'hono'
import { day } from '../../kit/day.ts'
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
  signedIn,
} from '../../platform/http/index.ts'
import {
  addAbsence,
  addTraining,
  promiseMonths,
  removeAbsence,
  removeTraining,
  setLevels,
  setShare,
} from './coach-commands.ts'
import {
  AbsenceFormPage,
  CompetenceFormPage,
  HoursFormPage,
  ShareFormPage,
  TrainingFormPage,
} from './coach-form-pages.tsx'
import { absenceForm, gridForm, postForm, readLevels, readMonths, trainingForm } from './coach-forms.ts'
import { type Coach, findCoach, listLevels } from './coach-queries.ts'
import { firstMonth } from './coach-view.ts'
import { type FormState, untouched } from './form-state.ts'
import { mayKeepTimeOf } from './permissions.ts'
import { listMonths } from './time-queries.ts'
import { timeText } from './time-text.ts'
import { listTopics } from './topic-queries.ts'

export const coachRoutes = new Hono<Env>()
const here = '/medarbetare/:id{[0-9]+}'
const monthsToChange = 12

coachRoutes.get(`${here}/kompetens`, async (c) => drawCompetence(c, await keptCoach(c), untouched))

coachRoutes.post(`${here}/kompetens`, async (c) => {
  const coach = await keptCoach(c)
  const t = timeText(c.var.language)
  const { values } = await readForm(c, gridForm)
  const topics = await listTopics(c.var.tx, c.var.language)
  const changes = readLevels(
    values,
    topics.map(({ key }) => key),
  )
  if (changes === null) return drawCompetence(c, coach, { values: {}, errors: { level: t.levelWrong } }, 422)
  await setLevels(c.var.tx, coach.id, changes)
  return redirectWithToast(c, `/medarbetare/${coach.id}`, t.competenceSaved)
})

coachRoutes.get(`${here}/timmar`, async (c) => drawHours(c, await keptCoach(c), untouched))

coachRoutes.post(`${here}/timmar`, async (c) => {
  const coach = await keptCoach(c)
  const t = timeText(c.var.language)
  const { values } = await readForm(c, gridForm)
  const months = await monthsOf(c, coach)
  const { changes, wrong } = readMonths(
    values,
    months.map(({ monthOn }) => monthOn),
  )
  const errors = Object.fromEntries(wrong.map((field) => [field, t.monthHoursWrong]))
  if (wrong.length > 0) return drawHours(c, coach, { values, errors }, 422)
  await promiseMonths(c.var.tx, coach.id, changes)
  return redirectWithToast(c, `/medarbetare/${coach.id}?fran=${months[0]?.monthOn.slice(0, 7)}`, t.hoursSaved)
})

coachRoutes.get(`${here}/utbildningar/ny`, async (c) => drawTraining(c, await keptCoach(c), untouched))

coachRoutes.post(`${here}/utbildningar/ny`, async (c) => {
  const coach = await keptCoach(c)
  const t = timeText(c.var.language)
  const form = await readForm(c, trainingForm, timeText)
  if (!form.ok) return drawTraining(c, coach, form, 422)
  const { hours, ...input } = form.value
  const answer = await addTraining(c.var.tx, coach.id, c.var.today, { ...input, durationMinutes: hours })
  if (!answer.allowed)
    return drawTraining(c, coach, { values: form.values, errors: { takenOn: t[answer.refusal] } }, 422)
  return redirectWithToast(c, `/medarbetare/${coach.id}`, t.trainingAdded)
})

coachRoutes.post(`${here}/utbildningar/:row{[0-9]+}/borttagning`, async (c) => {
  const coach = await keptCoach(c)
  if (!(await removeTraining(c.var.tx, coach.id, idParam(c, 'row')))) throw notFound()
  return redirectWithToast(c, `/medarbetare/${coach.id}`, timeText(c.var.language).removed)
})

coachRoutes.get(`${here}/franvaro/ny`, async (c) => drawAbsence(c, await keptCoach(c), untouched))

coachRoutes.post(`${here}/franvaro/ny`, async (c) => {
  const coach = await keptCoach(c)
  const t = timeText(c.var.language)
  const form = await readForm(c, absenceForm, timeText)
  if (!form.ok) return drawAbsence(c, coach, form, 422)
  const answer = await addAbsence(c.var.tx, coach.id, form.value)
  if (!answer.allowed) {
    const field = answer.refusal === 'away_already' ? 'fromOn' : 'toOn'
    return drawAbsence(c, coach, { values: form.values, errors: { [field]: t[answer.refusal] } }, 422)
  }
  return redirectWithToast(c, `/medarbetare/${coach.id}`, t.absenceAdded)
})

coachRoutes.post(`${here}/franvaro/:row{[0-9]+}/borttagning`, async (c) => {
  const coach = await keptCoach(c)
  if (!(await removeAbsence(c.var.tx, coach.id, idParam(c, 'row')))) throw notFound()
  return redirectWithToast(c, `/medarbetare/${coach.id}`, timeText(c.var.language).removed)
})

coachRoutes.get(`${here}/tjanst`, async (c) => drawShare(c, await keptCoach(c), untouched))

coachRoutes.post(`${here}/tjanst`, async (c) => {
  const coach = await keptCoach(c)
  const t = timeText(c.var.language)
  const form = await readForm(c, postForm, timeText)
  if (!form.ok) return drawShare(c, coach, form, 422)
  const { share, fromOn } = form.value
  const answer = await setShare(c.var.tx, coach.id, { shareBp: share, fromOn })
  if (!answer.allowed)
    return drawShare(c, coach, { values: form.values, errors: { fromOn: t[answer.refusal] } }, 422)
  return redirectWithToast(c, `/medarbetare/${coach.id}`, t.shareSet)
})

/** The coach of the address, whose page the viewer keeps. */
async function keptCoach(c: RequestContext): Promise<Coach> {
  const viewer = signedIn(c)
  const coach = await findCoach(c.var.tx, idParam(c), c.var.today)
  if (!coach) throw notFound()
  if (!mayKeepTimeOf(viewer, coach)) throw forbidden()
  return coach
}

async function monthsOf(c: RequestContext, coach: Coach) {
  const from = firstMonth(queryText(c, 'fran'), day(c.var.today))
  return listMonths(c.var.tx, coach.id, from, monthsToChange)
}

async function drawCompetence(c: RequestContext, coach: Coach, state: FormState, status: 200 | 422 = 200) {
  const { tx, language } = c.var
  return drawPage(
    c,
    <CompetenceFormPage
      language={language}
      coach={coach}
      topics={await listTopics(tx, language)}
      levels={await listLevels(tx, coach.id)}
      isOwn={signedIn(c).staffId === coach.id}
      {...state}
    />,
    status,
  )
}

async function drawHours(c: RequestContext, coach: Coach, state: FormState, status: 200 | 422 = 200) {
  const months = await monthsOf(c, coach)
  return drawPage(
    c,
    <HoursFormPage language={c.var.language} coach={coach} months={months} {...state} />,
    status,
  )
}

function drawTraining(c: RequestContext, coach: Coach, state: FormState, status: 200 | 422 = 200) {
  return drawPage(c, <TrainingFormPage language={c.var.language} coach={coach} {...state} />, status)
}

function drawAbsence(c: RequestContext, coach: Coach, state: FormState, status: 200 | 422 = 200) {
  return drawPage(c, <AbsenceFormPage language={c.var.language} coach={coach} {...state} />, status)
}

function drawShare(c: RequestContext, coach: Coach, state: FormState, status: 200 | 422 = 200) {
  const { language, today } = c.var
  return drawPage(
    c,
    <ShareFormPage language={language} coach={coach} today={day(today)} {...state} />,
    status,
  )
}
