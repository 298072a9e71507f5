import { Hono } from 'hono'
import { dayOf, formatDay } from '../../kit/day.ts'
import {
  drawPublicPage,
  type Env,
  type FormValues,
  notFound,
  one,
  type RequestContext,
  readForm,
  redirectWithToast,
} from '../../platform/http/index.ts'
import type { FieldErrors } from '../../ui/index.ts'
import { listTold } from '../milestones/index.ts'
import { CompanyFormPage, OverPage, ThanksPage } from './company-page.tsx'
import { companyText } from './company-text.ts'
import { answerByLink, type LinkRefusal, refuseLetters, saveDraft } from './link-commands.ts'
import { findDraft, findLinkedAnswer, findLinkedCompany, listReplies } from './link-queries.ts'
import { listVersionIds } from './queries.ts'
import { faultsOf } from './survey-faults.ts'
import { anything, companyCorrectionForm, companyForm } from './survey-forms.ts'
import { findSurvey, listQuestions } from './survey-queries.ts'
import { decideAnswering } from './survey-rules.ts'
import { text } from './text.ts'
import { toldText } from './told-text.ts'
import { surveyFieldsOf, typedOf } from './typed.ts'

/** What a company does by the link in its letter. */
export const linkRoutes = new Hono<Env>()

type Opened = Awaited<ReturnType<typeof open>>

async function open(c: RequestContext) {
  if (c.var.link?.purpose !== 'survey_recipient') throw notFound()
  const { tx } = c.var
  const linked = await findLinkedCompany(tx)
  const survey = linked && (await findSurvey(tx, linked.surveyId))
  if (!survey) throw notFound()
  return { linked, survey, questions: await listQuestions(tx, survey.id), token: c.req.param('token') ?? '' }
}

linkRoutes.get('/l/:token/enkat', async (c) => {
  const opened = await open(c)
  const { linked } = opened
  if (linked.answerId !== null) return drawThanks(c, opened, linked.answerId)
  if (isOver(c, opened)) return drawOver(c, opened)
  const draft = await findDraft(c.var.tx, linked.surveyCompanyId)
  const t = companyText(c.var.language)
  const on = draft && formatDay(dayOf(draft.savedAt), c.var.language)
  const note = on ? (draft.recipientId === linked.recipientId ? t.goneOn(on) : t.goneOnOther(on)) : null
  return drawForm(c, opened, { values: draft?.typed ?? {}, errors: {}, base: draft?.id ?? 0, note })
})

linkRoutes.post('/l/:token/enkat', async (c) => {
  const opened = await open(c)
  const { linked, survey, questions, token } = opened
  // Saved as it is, right or wrong: only what is too long to be kept stands in the way.
  const kept = await readForm(c, anything)
  const values = surveyFieldsOf(kept.values, questions)
  const draftBase = baseOf(kept.values)
  if (kept.values['act'] === 'save') return save(c, opened, values, draftBase, kept.ok ? {} : kept.errors)
  const form = await readForm(c, companyForm, text)
  const { replies, told, errors } = faultsOf(c, questions, form)
  if (!form.ok || Object.keys(errors).length > 0)
    return drawForm(c, opened, { values, errors, base: draftBase, status: 422 })
  const answered = await answerByLink(c.var.tx, c.var, linked, survey, null, null, form.value, replies, told)
  if (answered.allowed) return thank(c, token, answered.value.alreadyTold)
  return drawRefused(c, opened, values, answered.refusal, draftBase)
})

/** To the page of thanks, with a word on what was told before. */
function thank(c: RequestContext, token: string, alreadyTold: number): Response {
  const path = `/l/${token}/enkat`
  if (alreadyTold === 0) return c.redirect(path, 303)
  return redirectWithToast(c, path, toldText(c.var.language).oneAlready(alreadyTold))
}

async function save(
  c: RequestContext,
  opened: Opened,
  values: FormValues,
  base: number,
  errors: FieldErrors,
): Promise<Response> {
  const { linked } = opened
  const t = companyText(c.var.language)
  if (Object.keys(errors).length > 0) return drawForm(c, opened, { values, errors, base, status: 422 })
  if (linked.answerId !== null) return drawRefused(c, opened, values, 'answered_meanwhile', base)
  if (isOver(c, opened)) return drawOver(c, opened)
  const saved = await saveDraft(c.var.tx, c.var.now, linked, base === 0 ? null : base, values)
  if (saved.allowed) return redirectWithToast(c, `/l/${opened.token}/enkat`, t.saved)
  const other = await findDraft(c.var.tx, linked.surveyCompanyId)
  return drawForm(c, opened, {
    values,
    errors: { '': t.saved_meanwhile },
    base: other?.id ?? 0,
    other: other?.typed ?? null,
    status: 422,
  })
}

linkRoutes.get('/l/:token/enkat/rattelse', async (c) => {
  const opened = await open(c)
  const { linked, questions, token } = opened
  if (linked.answerId === null) return c.redirect(`/l/${token}/enkat`, 303)
  if (isOver(c, opened)) return drawOver(c, opened)
  const answer = await findLinkedAnswer(c.var.tx, linked.answerId)
  if (!answer) throw notFound()
  const values = typedOf(answer, questions, await listReplies(c.var.tx, answer.id))
  return drawForm(c, opened, { values, errors: {}, base: answer.id, correcting: true })
})

linkRoutes.post('/l/:token/enkat/rattelse', async (c) => {
  const opened = await open(c)
  const { linked, survey, questions, token } = opened
  const form = await readForm(c, companyCorrectionForm, text)
  const reason = one(form.values, 'reason') ?? ''
  const values = { ...surveyFieldsOf(form.values, questions), reason }
  const base = baseOf(form.values)
  const { replies, told, errors } = faultsOf(c, questions, form)
  if (!form.ok || Object.keys(errors).length > 0)
    return drawForm(c, opened, { values, errors, base, correcting: true, status: 422 })
  const answered = await answerByLink(
    c.var.tx,
    c.var,
    linked,
    survey,
    base,
    reason,
    form.value,
    replies,
    told,
  )
  if (answered.allowed) return thank(c, token, answered.value.alreadyTold)
  return drawRefused(c, opened, values, answered.refusal, base)
})

linkRoutes.post('/l/:token/enkat/brev', async (c) => {
  const { linked, token } = await open(c)
  const t = companyText(c.var.language)
  const { refuse } = await c.req.parseBody()
  const refuses = refuse !== '0'
  await refuseLetters(c.var.tx, c.var.now, linked, refuses)
  return redirectWithToast(c, `/l/${token}/enkat`, refuses ? t.stopped : t.started)
})

const baseOf = (values: FormValues) => Number(/^\d{1,15}$/.exec(one(values, 'base') ?? '')?.[0] ?? 0)

const isOver = (c: RequestContext, { survey }: Opened) =>
  !decideAnswering(survey.closedOn, c.var.today).allowed

/** The page as it was, with what stands in the way; what somebody else answered meanwhile is shown beside and corrected from there. */
async function drawRefused(
  c: RequestContext,
  opened: Opened,
  values: FormValues,
  refusal: LinkRefusal,
  base: number,
): Promise<Response> {
  const { linked, questions } = opened
  const t = { ...text(c.var.language), ...companyText(c.var.language) }
  if (refusal === 'survey_over') return drawOver(c, opened)
  const now = await findLinkedCompany(c.var.tx)
  const answer = now?.answerId ? await findLinkedAnswer(c.var.tx, now.answerId) : undefined
  const correcting = answer !== undefined
  if (refusal !== 'answered_meanwhile' || !answer) {
    const field = refusal === 'jobs_end_before_start' ? 'jobsToOn' : ''
    return drawForm(c, opened, { values, errors: { [field]: t[refusal] }, base, correcting, status: 422 })
  }
  return drawForm(
    c,
    { ...opened, linked: now ?? linked },
    {
      values,
      errors: { '': t.answered_meanwhile },
      base: answer.id,
      correcting: true,
      other: typedOf(answer, questions, await listReplies(c.var.tx, answer.id)),
      status: 422,
    },
  )
}

async function toldWith(c: RequestContext, { linked: { answerId } }: Opened) {
  return answerId === null ? [] : listTold(c.var.tx, await listVersionIds(c.var.tx, answerId))
}

type Drawn = {
  readonly values: FormValues
  readonly errors: FieldErrors
  readonly base: number
  readonly correcting?: boolean
  readonly note?: string | null
  readonly other?: FormValues | null
  readonly status?: 200 | 422
}

async function drawForm(c: RequestContext, opened: Opened, drawn: Drawn): Promise<Response> {
  const { correcting = false, note = null, other = null, status = 200, ...form } = drawn
  const { language, today } = c.var
  const before = correcting ? await toldWith(c, opened) : []
  return drawPublicPage(
    c,
    <CompanyFormPage {...{ ...opened, ...form, language, today, correcting, note, other, before }} />,
    { status },
  )
}

async function drawThanks(c: RequestContext, opened: Opened, answerId: number): Promise<Response> {
  const answer = await findLinkedAnswer(c.var.tx, answerId)
  if (!answer) throw notFound()
  const replies = await listReplies(c.var.tx, answerId)
  const told = await toldWith(c, opened)
  const { language } = c.var
  return drawPublicPage(
    c,
    <ThanksPage {...{ ...opened, language, answer, told, replies, mayCorrect: !isOver(c, opened) }} />,
  )
}

function drawOver(c: RequestContext, opened: Opened): Response {
  return drawPublicPage(c, <OverPage language={c.var.language} {...opened} />)
}
