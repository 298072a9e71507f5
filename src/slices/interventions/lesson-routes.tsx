import { Hono } from 'hono'
import { mostInFile } from '../../platform/documents/index.ts'
import {
  answerSpreadsheet,
  drawPage,
  type Env,
  type FormValues,
  forbidden,
  idParam,
  notFound,
  queryDay,
  queryId,
  queryText,
  type RequestContext,
  readForm,
  redirectWithToast,
  type Viewer,
} from '../../platform/http/index.ts'
import type { FieldErrors } from '../../ui/index.ts'
import {
  audits,
  economises,
  listOwnMunicipalities,
  listOwnProjects,
  listParticipatingMunicipalities,
  listProjects,
  manages,
  worksIn,
} from '../organisations/index.ts'
import { loadToRead, reader } from './intervention-request.tsx'
import { addLesson, changeLesson, removeLesson } from './lesson-commands.ts'
import { changeLessonForm, interventionLessonForm, officeLessonForm } from './lesson-forms.ts'
import { CriteriaPage, LessonListPage } from './lesson-list-page.tsx'
import { AddLessonPage, ChangeLessonPage } from './lesson-page.tsx'
import {
  findLesson,
  type Lesson,
  type LessonFilter,
  listCriteria,
  listLessons,
  mayWriteLessonOf,
} from './lesson-queries.ts'
import { lessonText } from './lesson-text.ts'
import { lessonKinds } from './lesson-types.ts'
import { lessonSheet } from './list-sheets.ts'

/** What was learnt, noted along the way. */
export const lessonRoutes = new Hono<Env>()

type FormState = { readonly values: FormValues; readonly errors: FieldErrors }

lessonRoutes.get('/lardomar', async (c) => {
  const viewer = reader(c)
  const { tx, language } = c.var
  const filter = filterOf(c)
  return drawPage(
    c,
    <LessonListPage
      t={lessonText(language)}
      language={language}
      lessons={await listLessons(tx, filter)}
      filter={filter}
      mayAdd={worksIn(viewer).length > 0}
      projects={await readProjects(c, viewer)}
      municipalities={await listParticipatingMunicipalities(tx)}
    />,
  )
})

lessonRoutes.get('/lardomar.xlsx', async (c) => {
  reader(c)
  const rows = await listLessons(c.var.tx, filterOf(c), mostInFile)
  return answerSpreadsheet(c, lessonSheet(rows, lessonText(c.var.language)))
})

lessonRoutes.get('/lardomar/kriterier', async (c) => {
  const viewer = reader(c)
  const projects = await readProjects(c, viewer)
  const asked = filterOf(c).projectId
  const project = projects.find(({ key }) => key === asked) ?? projects[0]
  return drawPage(
    c,
    <CriteriaPage
      t={lessonText(c.var.language)}
      projects={projects}
      projectId={project?.key}
      rows={project ? await listCriteria(c.var.tx, project.key) : []}
    />,
  )
})

lessonRoutes.get('/lardomar/ny', async (c) => {
  const viewer = office(c)
  const [municipality] = worksIn(viewer)
  const [project] = await listOwnProjects(c.var.tx, viewer)
  const values = {
    learntOn: c.var.today,
    ...(municipality && { municipality }),
    ...(project && { project: String(project.key) }),
  }
  return drawOffice(c, viewer, { values, errors: {} })
})

lessonRoutes.post('/lardomar/ny', async (c) => {
  const viewer = office(c)
  const t = lessonText(c.var.language)
  const form = await readForm(c, officeLessonForm, lessonText)
  if (!form.ok) return drawOffice(c, viewer, form, 422)
  const { project, municipality, ...input } = form.value
  if (!worksIn(viewer).includes(municipality)) throw forbidden()
  const chosen = (await listOwnProjects(c.var.tx, viewer)).find(({ key }) => key === project)
  if (!chosen?.municipalityCodes.includes(municipality))
    return drawOffice(c, viewer, { values: form.values, errors: { project: t.not_in_project } }, 422)
  const of = { projectId: project, municipalityCode: municipality }
  const added = await addLesson(c.var.tx, { ...c.var, staffId: viewer.staffId }, of, input)
  if (!added.allowed)
    return drawOffice(c, viewer, { values: form.values, errors: { learntOn: t[added.refusal] } }, 422)
  return redirectWithToast(c, '/lardomar', t.added)
})

const ofIntervention = '/insatser/:id{[0-9]+}/lardomar/ny'

lessonRoutes.get(ofIntervention, async (c) => {
  const kind = lessonKinds.find((known) => known === queryText(c, 'slag'))
  return drawAdd(c, { values: { learntOn: c.var.today, ...(kind && { kind }) }, errors: {} })
})

lessonRoutes.post(ofIntervention, async (c) => {
  const intervention = await loadToRead(c)
  if (!(await mayWriteLessonOf(c.var.tx, intervention.id))) throw forbidden()
  const t = lessonText(c.var.language)
  const form = await readForm(c, interventionLessonForm, lessonText)
  if (!form.ok) return drawAdd(c, form, 422)
  const by = { ...c.var, staffId: reader(c).staffId }
  const added = await addLesson(c.var.tx, by, { interventionId: intervention.id }, form.value)
  if (!added.allowed) return drawAdd(c, { values: form.values, errors: { learntOn: t[added.refusal] } }, 422)
  return redirectWithToast(c, `/insatser/${intervention.id}#lardomar`, t.added)
})

lessonRoutes.get('/lardomar/:id{[0-9]+}/andra', async (c) => {
  const lesson = await loadToWrite(c)
  const { kind, learntOn, wordsSv, wordsEn } = lesson
  return drawChange(c, lesson, { values: { kind, learntOn, wordsSv, wordsEn }, errors: {} })
})

lessonRoutes.post('/lardomar/:id{[0-9]+}/andra', async (c) => {
  const lesson = await loadToWrite(c)
  const t = lessonText(c.var.language)
  const form = await readForm(c, changeLessonForm, lessonText)
  if (!form.ok) return drawChange(c, lesson, form, 422)
  const { version, ...input } = form.value
  const changed = await changeLesson(c.var.tx, lesson, version, input)
  if (!changed.allowed)
    return drawChange(c, lesson, { values: form.values, errors: { learntOn: t[changed.refusal] } }, 422)
  return redirectWithToast(c, backOf(lesson), t.changed)
})

lessonRoutes.post('/lardomar/:id{[0-9]+}/bort', async (c) => {
  const lesson = await loadToWrite(c)
  await removeLesson(c.var.tx, { staffId: reader(c).staffId, now: c.var.now }, lesson)
  return redirectWithToast(c, backOf(lesson), lessonText(c.var.language).removed)
})

const backOf = ({ interventionId }: Lesson) =>
  interventionId === null ? '/lardomar' : `/insatser/${interventionId}#lardomar`

function office(c: RequestContext): Viewer {
  const viewer = reader(c)
  if (worksIn(viewer).length === 0) throw forbidden()
  return viewer
}

async function loadToWrite(c: RequestContext): Promise<Lesson> {
  reader(c)
  const lesson = await findLesson(c.var.tx, idParam(c))
  if (!lesson) throw notFound()
  if (!lesson.mayChange) throw forbidden()
  return lesson
}

/** The projects whose lessons the viewer reads. */
async function readProjects(c: RequestContext, viewer: Viewer) {
  const ids = [...manages(viewer), ...economises(viewer), ...audits(viewer)]
  const own = await listOwnProjects(c.var.tx, viewer)
  return (await listProjects(c.var.tx)).filter(
    ({ key }) => ids.includes(key) || own.some((project) => project.key === key),
  )
}

function filterOf(c: RequestContext): LessonFilter {
  return {
    projectId: queryId(c, 'projekt'),
    municipalityCode: queryText(c, 'kommun'),
    kind: lessonKinds.find((kind) => kind === queryText(c, 'slag')),
    fromOn: queryDay(c, 'fran'),
    toOn: queryDay(c, 'till'),
  }
}

async function drawAdd(c: RequestContext, form: FormState, status: 200 | 422 = 200) {
  const intervention = await loadToRead(c)
  if (!(await mayWriteLessonOf(c.var.tx, intervention.id))) throw forbidden()
  const here = `/insatser/${intervention.id}`
  return drawPage(
    c,
    <AddLessonPage
      t={lessonText(c.var.language)}
      today={c.var.today}
      action={`${here}/lardomar/ny`}
      back={{ href: here, label: intervention.title }}
      {...form}
    />,
    status,
  )
}

async function drawOffice(c: RequestContext, viewer: Viewer, form: FormState, status: 200 | 422 = 200) {
  const t = lessonText(c.var.language)
  return drawPage(
    c,
    <AddLessonPage
      t={t}
      today={c.var.today}
      action="/lardomar/ny"
      back={{ href: '/lardomar', label: t.lessons }}
      places={{
        projects: await listOwnProjects(c.var.tx, viewer),
        municipalities: await listOwnMunicipalities(c.var.tx, viewer),
      }}
      {...form}
    />,
    status,
  )
}

function drawChange(c: RequestContext, lesson: Lesson, form: FormState, status: 200 | 422 = 200) {
  const t = lessonText(c.var.language)
  return drawPage(
    c,
    <ChangeLessonPage
      t={t}
      today={c.var.today}
      lesson={lesson}
      back={{ href: backOf(lesson), label: lesson.interventionTitle ?? t.lessons }}
      {...form}
    />,
    status,
  )
}
