import { Hono } from 'hono'
import {
  drawPage,
  type Env,
  type FormValues,
  forbidden,
  idParam,
  notFound,
  queryText,
  type RequestContext,
  readForm,
  redirectWithToast,
} from '../../platform/http/index.ts'
import type { FieldErrors } from '../../ui/index.ts'
import { mayAdminister, maySetProject } from '../organisations/index.ts'
import { definitions, findDefinition } from './definitions.ts'
import { leaveFigure, setGoals, useFigure, useWholeSet } from './goal-commands.ts'
import { figureForm, goalsForm } from './goal-forms.ts'
import { GoalsPage, goalsPath, OneGoalPage } from './goal-page.tsx'
import { goalText } from './goal-text.ts'
import { findProject } from './queries.ts'
import { mayFollow } from './question.ts'
import { listTargets, listTargetsOf, usedDefinitions } from './target-queries.ts'

export const goalRoutes = new Hono<Env>()

async function open(c: RequestContext, toWrite: boolean) {
  const { viewer, tx } = c.var
  if (!viewer || !(mayFollow(viewer) || mayAdminister(viewer))) throw forbidden()
  const id = idParam(c)
  const found = await tx
    .selectFrom('project')
    .select(['key', 'programmePeriod'])
    .where('id', '=', id)
    .executeTakeFirst()
  const project = found && (await findProject(tx, found.key))
  if (!found || !project) throw notFound()
  const mayWrite = maySetProject(viewer, id)
  if (toWrite && !mayWrite) throw forbidden()
  return { project, programmePeriod: found.programmePeriod, mayWrite }
}

goalRoutes.get('/projekt/:id{[0-9]+}/mal', (c) => drawAll(c))

async function drawAll(c: RequestContext, errors: FieldErrors = {}, status: 200 | 422 = 200) {
  const { tx, language } = c.var
  const opened = await open(c, false)
  const { project, programmePeriod } = opened
  const used = await usedDefinitions(tx, project.id)
  const isChosen =
    (await tx
      .selectFrom('projectFigure')
      .select('id')
      .where('projectId', '=', project.id)
      .executeTakeFirst()) !== undefined
  const keys = new Set(used.map(({ key }) => key))
  const offered = definitions.filter(
    ({ key, period }) => !keys.has(key) && (period === undefined || period === programmePeriod),
  )
  const targets = await listTargets(tx, project.id)
  return drawPage(
    c,
    <GoalsPage {...{ language, ...opened, used, isChosen, targets, offered, errors }} />,
    status,
  )
}

goalRoutes.post('/projekt/:id{[0-9]+}/mal/uppsattning', async (c) => {
  const { project } = await open(c, true)
  const added = await useWholeSet(c.var.tx, project.id)
  return redirectWithToast(c, goalsPath(project.id), goalText(c.var.language).added(added))
})

goalRoutes.post('/projekt/:id{[0-9]+}/mal', async (c) => {
  const { project } = await open(c, true)
  const t = goalText(c.var.language)
  const form = await readForm(c, figureForm, goalText)
  if (!form.ok) return drawAll(c, form.errors, 422)
  const used = await useFigure(c.var.tx, project.id, form.value.figure)
  if (!used.allowed) return drawAll(c, { figure: t[used.refusal] }, 422)
  return redirectWithToast(c, goalsPath(project.id), t.addedOne)
})

goalRoutes.get('/projekt/:id{[0-9]+}/mal/:figure', (c) => drawOne(c))

goalRoutes.post('/projekt/:id{[0-9]+}/mal/:figure/borttaget', async (c) => {
  const { project } = await open(c, true)
  const t = goalText(c.var.language)
  const left = await leaveFigure(c.var.tx, project.id, c.req.param('figure'))
  if (!left.allowed) return drawOne(c, { errors: { whole: t[left.refusal] } }, 422)
  return redirectWithToast(c, goalsPath(project.id), t.left)
})

goalRoutes.post('/projekt/:id{[0-9]+}/mal/:figure', async (c) => {
  const { project } = await open(c, true)
  const { tx, language } = c.var
  const figure = c.req.param('figure')
  const codes = project.municipalities.map(({ code }) => code)
  const form = await readForm(c, goalsForm(codes), goalText)
  if (!form.ok) return drawOne(c, form, 422)
  const value = form.value as typeof form.value & { readonly [field: string]: number | null }
  const numbered = (typed: string) => (/^\d/.test(typed) ? Number(typed) : null)
  const set = await setGoals(tx, project.id, figure, {
    phaseId: numbered(value.fas),
    decisionId: numbered(value.beslut),
    source: value.source ?? '',
    baseline: value.baseline,
    targets: new Map([['', value.whole], ...codes.map((code) => [code, value[`m${code}`] ?? null] as const)]),
  })
  // Nothing is shown of a figure that is not used; it answers as one that does not exist.
  if (!set.allowed)
    return drawOne(c, { values: form.values, errors: { whole: goalText(language)[set.refusal] } }, 422)
  return redirectWithToast(
    c,
    `${goalsPath(project.id)}/${figure}?fas=${value.fas}&beslut=${value.beslut}`,
    goalText(language).saved,
  )
})

type Typed = { readonly values?: FormValues; readonly errors?: FieldErrors }

async function drawOne(c: RequestContext, typed: Typed = {}, status: 200 | 422 = 200) {
  const { tx, language } = c.var
  const { project, mayWrite } = await open(c, false)
  const definition = findDefinition(c.req.param('figure') ?? '')
  const used = (await usedDefinitions(tx, project.id)).find(({ key }) => key === definition?.key)
  if (!definition || !used) throw notFound()
  const decisions = await tx
    .selectFrom('projectDecision')
    .select(['id', 'version'])
    .where('projectId', '=', project.id)
    .orderBy('version', 'desc')
    .execute()
  const fas = queryText(c, 'fas') ?? 'hela'
  // What holds is shown first: the newest decision that states a target, the project's own goal, or else the newest decision, to be filled in.
  const held = (await listTargets(tx, project.id)).find(({ figure }) => figure === definition.key)
  const newest = held
    ? decisions.find(({ version }) => version === held.decisionVersion)?.id
    : decisions[0]?.id
  const beslut = queryText(c, 'beslut') ?? String(newest ?? 'eget')
  const goals = await listTargetsOf(tx, project.id, definition.key, fas, beslut)
  const asTyped = (value: number | null) => (value === null ? '' : String(value).replace('.', ','))
  const values = typed.values ?? {
    fas,
    beslut,
    baseline: asTyped(used.baseline),
    source: goals[0]?.source ?? '',
    ...Object.fromEntries(
      goals.map((goal) => [
        goal.municipalityCode ? `m${goal.municipalityCode}` : 'whole',
        asTyped(goal.target),
      ]),
    ),
  }
  return drawPage(
    c,
    <OneGoalPage
      {...{ language, project, definition, decisions, mayWrite, values, errors: typed.errors ?? {} }}
    />,
    status,
  )
}
