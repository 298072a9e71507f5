import { Hono } from 'hono'
import {
  drawPage,
  type Env,
  type FormValues,
  forbidden,
  idParam,
  notFound,
  queryId,
  queryText,
  type RequestContext,
  readForm,
  redirectWithToast,
  type Viewer,
} from '../../platform/http/index.ts'
import { type ResolvedCompany, resolveCompany } from '../companies/index.ts'
import { listTold } from '../milestones/index.ts'
import {
  listMunicipalitiesSeen,
  listOwnMunicipalities,
  listOwnProjects,
  listProjects,
  worksIn,
} from '../organisations/index.ts'
import { correctAnswer, recordAnswer } from './commands.ts'
import { type AnswerFormState, CorrectAnswerPage, RecordAnswerPage } from './form-page.tsx'
import { correctAnswerForm, recordAnswerForm } from './forms.ts'
import { listReplies } from './link-queries.ts'
import { AnswerListPage, AnswerPage } from './pages.tsx'
import { mayReadAnswers, mayRecordAnswers } from './permissions.ts'
import {
  type Answer,
  findActivityPeriod,
  findAnswer,
  findSameAnswer,
  listAnswers,
  listVersionIds,
  listVersions,
} from './queries.ts'
import { alreadyTold, faultsOf } from './survey-faults.ts'
import { listQuestions } from './survey-queries.ts'
import { text } from './text.ts'
import { typedOf } from './typed.ts'
import type { OwnQuestion } from './types.ts'

export const routes = new Hono<Env>()

routes.get('/enkatsvar', async (c) => {
  const viewer = c.var.viewer
  if (!viewer || !mayReadAnswers(viewer)) throw forbidden()
  const { tx, language } = c.var
  const filter = {
    municipality: queryText(c, 'kommun'),
    projectId: queryId(c, 'projekt'),
  }
  return drawPage(
    c,
    <AnswerListPage
      t={text(language)}
      language={language}
      answers={await listAnswers(tx, filter)}
      filter={filter}
      mayRecord={mayRecordAnswers(viewer)}
      projects={await listProjects(tx)}
      municipalities={await listMunicipalitiesSeen(tx, viewer)}
    />,
  )
})

routes.get('/enkatsvar/nytt', async (c) => {
  const viewer = recorder(c)
  const { tx, today } = c.var
  const resolved = await resolveCompany(tx, { companyId: queryText(c, 'foretag') })
  if (queryText(c, 'foretag') && !resolved.company) throw notFound()
  const [municipality] = worksIn(viewer)
  const project = (await listOwnProjects(c.var.tx, viewer))[0]
  const period = project && (await findActivityPeriod(tx, project.key))
  const values: FormValues = {
    answeredOn: today,
    ...(municipality && { municipality }),
    ...(project && { project: String(project.key) }),
    ...(period && { askedFromOn: period.fromOn, askedToOn: period.toOn }),
  }
  return drawRecord(c, { ...resolved, problem: null }, { values, errors: {} })
})

routes.post('/enkatsvar/nytt', async (c) => {
  const viewer = recorder(c)
  const t = text(c.var.language)
  const form = await readForm(c, recordAnswerForm, text)
  const resolved = await resolveCompany(c.var.tx, form.values)
  const { company, problem } = resolved
  const { told, errors: faults } = faultsOf(c, [], form, false)
  const errors = { ...(problem && { company: t[problem] }), ...faults }
  if (!form.ok || !company || Object.keys(errors).length > 0)
    return drawRecord(c, resolved, { values: form.values, errors }, 422)
  if (!worksIn(viewer).includes(form.value.municipality)) throw forbidden()
  const projects = await listOwnProjects(c.var.tx, viewer)
  if (!projects.some(({ key }) => key === form.value.project))
    return drawRecord(c, resolved, { values: form.values, errors: { project: t.projectMissing } }, 422)
  const input = {
    ...form.value,
    companyId: company.id,
    projectId: form.value.project,
    municipalityCode: form.value.municipality,
  }
  const recorded = await recordAnswer(c.var.tx, { ...c.var, staffId: viewer.staffId }, input, [], told)
  if (recorded.allowed) {
    const words = [t.saved(company.name), alreadyTold(c, recorded.value)]
    return redirectWithToast(c, `/enkatsvar/${recorded.value.id}`, words.join(' ').trim())
  }
  const same = recorded.refusal === 'already_answered' ? await findSameAnswer(c.var.tx, input) : undefined
  const refused = { [fieldOf[recorded.refusal]]: t[recorded.refusal] }
  return drawRecord(c, resolved, { values: form.values, errors: refused }, 422, same?.id)
})

routes.get('/enkatsvar/:id{[0-9]+}', async (c) => {
  const answer = await load(c)
  const { tx, language, viewer } = c.var
  const versions = await listVersions(tx, answer.id)
  return drawPage(
    c,
    <AnswerPage
      t={text(language)}
      language={language}
      answer={answer}
      versions={versions}
      questions={await questionsOf(c, answer)}
      replies={await listReplies(tx, answer.id)}
      told={
        await listTold(
          tx,
          versions.map(({ id }) => id),
        )
      }
      mayCorrect={viewer !== null && worksIn(viewer).includes(answer.municipalityCode)}
    />,
  )
})

routes.get('/enkatsvar/:id{[0-9]+}/rattelse', async (c) => {
  const answer = await own(c)
  const questions = await questionsOf(c, answer)
  const replies = await listReplies(c.var.tx, answer.id)
  const { askedFromOn, askedToOn, answeredOn, givenBy } = answer
  const values = { ...typedOf(answer, questions, replies), askedFromOn, askedToOn, answeredOn, givenBy }
  return drawCorrect(c, answer, questions, { values, errors: {} })
})

routes.post('/enkatsvar/:id{[0-9]+}/rattelse', async (c) => {
  const answer = await own(c)
  const t = text(c.var.language)
  const questions = await questionsOf(c, answer)
  const form = await readForm(c, correctAnswerForm, text)
  const { replies, told, errors: faults } = faultsOf(c, questions, form, answer.surveyId !== null)
  if (!form.ok || Object.keys(faults).length > 0)
    return drawCorrect(c, answer, questions, { values: form.values, errors: faults }, 422)
  const staffId = recorder(c).staffId
  const corrected = await correctAnswer(
    c.var.tx,
    { ...c.var, staffId },
    answer,
    form.value.reason,
    form.value,
    replies,
    told,
  )
  if (corrected.allowed) {
    const words = [t.corrected, alreadyTold(c, corrected.value)]
    return redirectWithToast(c, `/enkatsvar/${corrected.value.id}`, words.join(' ').trim())
  }
  const errors = { [fieldOf[corrected.refusal]]: t[corrected.refusal] }
  return drawCorrect(c, answer, questions, { values: form.values, errors }, 422)
})

/** The field at which each refusal is shown. */
const fieldOf = {
  already_answered: 'askedFromOn',
  already_corrected: 'reason',
  not_own_company: 'company',
  jobs_end_before_start: 'jobsToOn',
  asked_ends_before_start: 'askedToOn',
  answered_in_future: 'answeredOn',
  answered_before_period: 'answeredOn',
} as const

function recorder(c: RequestContext): Viewer {
  const { viewer } = c.var
  if (!viewer || !mayRecordAnswers(viewer)) throw forbidden()
  return viewer
}

async function load(c: RequestContext): Promise<Answer> {
  const answer = await findAnswer(c.var.tx, idParam(c))
  if (!answer) throw notFound()
  return answer
}

async function own(c: RequestContext): Promise<Answer> {
  const answer = await load(c)
  if (!c.var.viewer || !worksIn(c.var.viewer).includes(answer.municipalityCode)) throw forbidden()
  return answer
}

async function drawRecord(
  c: RequestContext,
  resolved: ResolvedCompany,
  form: AnswerFormState,
  status: 200 | 422 = 200,
  sameId?: number,
) {
  const { tx, language, today } = c.var
  const viewer = recorder(c)
  return drawPage(
    c,
    <RecordAnswerPage
      t={text(language)}
      language={language}
      today={today}
      resolved={resolved}
      projects={await listOwnProjects(c.var.tx, viewer)}
      municipalities={await listOwnMunicipalities(tx, viewer)}
      values={form.values}
      errors={form.errors}
      sameId={sameId}
    />,
    status,
  )
}

/** The own questions of the survey that an answer belongs to; none where a coach asked without one. */
async function questionsOf(c: RequestContext, { surveyId }: Answer): Promise<readonly OwnQuestion[]> {
  return surveyId === null ? [] : listQuestions(c.var.tx, surveyId)
}

async function drawCorrect(
  c: RequestContext,
  answer: Answer,
  questions: readonly OwnQuestion[],
  form: AnswerFormState,
  status: 200 | 422 = 200,
) {
  const { tx, language, today } = c.var
  return drawPage(
    c,
    <CorrectAnswerPage
      language={language}
      t={text(language)}
      today={today}
      answer={answer}
      before={await listTold(tx, await listVersionIds(tx, answer.id))}
      questions={questions}
      values={form.values}
      errors={form.errors}
    />,
    status,
  )
}
