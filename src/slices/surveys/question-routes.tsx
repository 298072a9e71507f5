import { Hono } from 'hono'
import {
  drawPage,
  type Env,
  type FormValues,
  idParam,
  notFound,
  type RequestContext,
  readForm,
  redirectWithToast,
} from '../../platform/http/index.ts'
import type { FieldErrors } from '../../ui/index.ts'
import { moveQuestionUp, removeQuestion, saveQuestion } from './question-commands.ts'
import { QuestionFormPage, questionValues } from './question-form-page.tsx'
import { questionForm } from './survey-forms.ts'
import { listQuestions, type Survey } from './survey-queries.ts'
import { ownDraft } from './survey-request.ts'
import { surveyText } from './survey-text.ts'
import type { OwnQuestion } from './types.ts'

/** A draft's own questions. */
export const questionRoutes = new Hono<Env>()

questionRoutes.get('/enkater/:id{[0-9]+}/fragor/ny', async (c) => {
  const { survey } = await ownDraft(c)
  return draw(c, survey, null, await listQuestions(c.var.tx, survey.id), { kind: 'single' }, {})
})

questionRoutes.post('/enkater/:id{[0-9]+}/fragor', async (c) => {
  const { survey } = await ownDraft(c)
  return save(c, survey, null, await listQuestions(c.var.tx, survey.id))
})

questionRoutes.get('/enkater/:id{[0-9]+}/fragor/:question{[0-9]+}', async (c) => {
  const { survey, question, all } = await load(c)
  return draw(c, survey, question, all, questionValues(question), {})
})

questionRoutes.post('/enkater/:id{[0-9]+}/fragor/:question{[0-9]+}', async (c) => {
  const { survey, question, all } = await load(c)
  return save(c, survey, question, all)
})

questionRoutes.post('/enkater/:id{[0-9]+}/fragor/:question{[0-9]+}/borttagning', async (c) => {
  const { survey, question } = await load(c)
  await removeQuestion(c.var.tx, survey, question.id)
  return redirectWithToast(c, `/enkater/${survey.id}`, surveyText(c.var.language).questionRemoved)
})

questionRoutes.post('/enkater/:id{[0-9]+}/fragor/:question{[0-9]+}/upp', async (c) => {
  const { survey, question } = await load(c)
  await moveQuestionUp(c.var.tx, survey, question.id)
  return c.redirect(`/enkater/${survey.id}`, 303)
})

async function load(c: RequestContext) {
  const { survey } = await ownDraft(c)
  const all = await listQuestions(c.var.tx, survey.id)
  const question = all.find(({ id }) => id === idParam(c, 'question'))
  if (!question) throw notFound()
  return { survey, question, all }
}

async function save(
  c: RequestContext,
  survey: Survey,
  question: OwnQuestion | null,
  all: readonly OwnQuestion[],
) {
  const form = await readForm(c, questionForm, surveyText)
  if (!form.ok) return draw(c, survey, question, all, form.values, form.errors)
  const t = surveyText(c.var.language)
  const saved = await saveQuestion(c.var.tx, survey, question?.id ?? null, form.value)
  if (saved.allowed) return redirectWithToast(c, `/enkater/${survey.id}`, t.questionSaved)
  return draw(c, survey, question, all, form.values, { shown: t[saved.refusal] })
}

function draw(
  c: RequestContext,
  survey: Survey,
  question: OwnQuestion | null,
  all: readonly OwnQuestion[],
  values: FormValues,
  errors: FieldErrors,
) {
  const before = question ? all.filter(({ position }) => position < question.position) : all
  const { language } = c.var
  return drawPage(
    c,
    <QuestionFormPage {...{ language, survey, question, before, values, errors }} />,
    Object.keys(errors).length > 0 ? 422 : 200,
  )
}
