import { Hono } from 'hono'
import { listHistory } from '../../platform/audit/index.ts'
import {
  drawPage,
  type Env,
  forbidden,
  idParam,
  notFound,
  type RequestContext,
  readForm,
  redirectWithToast,
  signedIn,
} from '../../platform/http/index.ts'
import { type FormState, untouched } from './form-state.ts'
import { listFocusAreas, listParticipatingMunicipalities, listProjects } from './lookups.ts'
import { ResourcePage } from './one-resource-page.tsx'
import { maySayCarries } from './permissions.ts'
import { addTask, changeTask, endCarrying, startCarrying } from './resource-commands.ts'
import { endForm, newTaskForm, resourceForm, taskForm } from './resource-forms.ts'
import { NewResourcePage, ResourceListPage } from './resource-pages.tsx'
import { listResources, type Resource } from './resource-queries.ts'
import { decideTaskChange } from './resource-rules.ts'
import { resourceText } from './resource-text.ts'
import { overlap } from './time-rules.ts'

export const resourceRoutes = new Hono<Env>()
const here = '/resurskommuner'

resourceRoutes.get(here, async (c) => {
  signedIn(c)
  const { tx, language, today } = c.var
  return drawPage(
    c,
    <ResourceListPage
      language={language}
      today={today}
      resources={await listResources(tx)}
      mayStart={(await keptMunicipalities(c)).length > 0}
    />,
  )
})

resourceRoutes.get(`${here}/ny`, async (c) => drawNew(c, untouched))

resourceRoutes.post(`${here}/ny`, async (c) => {
  const municipalities = await keptMunicipalities(c)
  if (municipalities.length === 0) throw forbidden()
  const t = resourceText(c.var.language)
  const form = await readForm(c, resourceForm, resourceText)
  if (!form.ok) return drawNew(c, form, 422)
  const { municipalityCode, focusAreaCode } = form.value
  const areas = await listFocusAreas(c.var.tx, c.var.language)
  const errors = {
    ...(!municipalities.some(({ key }) => key === municipalityCode) && {
      municipalityCode: t.municipalityMissing,
    }),
    ...(!areas.some(({ key }) => key === focusAreaCode) && { focusAreaCode: t.focusAreaMissing }),
  }
  if (Object.keys(errors).length > 0) return drawNew(c, { values: form.values, errors }, 422)
  const answer = await startCarrying(c.var.tx, form.value)
  if (answer.allowed) return redirectWithToast(c, `${here}/${answer.value}`, t.started)
  const field = answer.refusal === 'carried_already' ? 'fromOn' : 'toOn'
  return drawNew(c, { values: form.values, errors: { [field]: t[answer.refusal] } }, 422)
})

resourceRoutes.get(`${here}/:id{[0-9]+}`, async (c) => drawResource(c, await resourceOf(c), untouched))

resourceRoutes.post(`${here}/:id{[0-9]+}/avslut`, async (c) => {
  const resource = await keptResource(c)
  const t = resourceText(c.var.language)
  const form = await readForm(c, endForm, resourceText)
  if (!form.ok) return drawResource(c, resource, form, null, 422)
  const { version, toOn } = form.value
  const answer = await endCarrying(c.var.tx, c.var.today, resource, version, toOn)
  if (answer.allowed) return redirectWithToast(c, `${here}/${resource.id}`, t.endSet)
  const refused = { values: form.values, errors: { toOn: t[answer.refusal] } }
  return drawResource(c, resource, refused, null, 422)
})

resourceRoutes.post(`${here}/:id{[0-9]+}/uppgifter`, async (c) => {
  const resource = await keptResource(c)
  const t = resourceText(c.var.language)
  const form = await readForm(c, newTaskForm, resourceText)
  if (!form.ok) return drawResource(c, resource, form, null, 422)
  const answer = await addTask(c.var.tx, c.var.today, resource, form.value)
  if (answer.allowed) return redirectWithToast(c, `${here}/${resource.id}`, t.taskAdded)
  return drawResource(c, resource, { values: form.values, errors: { doneOn: t.inFuture } }, null, 422)
})

resourceRoutes.post(`${here}/:id{[0-9]+}/uppgifter/:row{[0-9]+}`, async (c) => {
  const resource = await keptResource(c)
  const t = resourceText(c.var.language)
  const id = idParam(c, 'row')
  const task = resource.tasks.find((each) => each.id === id)
  if (!task) throw notFound()
  const form = await readForm(c, taskForm, resourceText)
  if (!form.ok) return drawResource(c, resource, form, id, 422)
  const { version, ...input } = form.value
  const answer = await changeTask(c.var.tx, c.var.today, resource, task, version, input)
  if (answer.allowed) return redirectWithToast(c, `${here}/${resource.id}`, t.taskSaved)
  return drawResource(c, resource, { values: form.values, errors: { doneOn: t[answer.refusal] } }, id, 422)
})

async function resourceOf(c: RequestContext): Promise<Resource> {
  signedIn(c)
  const id = idParam(c)
  const found = (await listResources(c.var.tx)).find((resource) => resource.id === id)
  if (!found) throw notFound()
  return found
}

async function keptResource(c: RequestContext): Promise<Resource> {
  const resource = await resourceOf(c)
  if (!(await mayKeep(c, resource.municipalityCode))) throw forbidden()
  return resource
}

async function mayKeep(c: RequestContext, municipalityCode: string): Promise<boolean> {
  return maySayCarries(signedIn(c), municipalityCode, await listProjects(c.var.tx))
}

async function keptMunicipalities(c: RequestContext) {
  const viewer = signedIn(c)
  const projects = await listProjects(c.var.tx)
  const all = await listParticipatingMunicipalities(c.var.tx)
  return all.filter(({ key }) => maySayCarries(viewer, key, projects))
}

async function drawNew(c: RequestContext, { values, errors }: FormState, status: 200 | 422 = 200) {
  const municipalities = await keptMunicipalities(c)
  if (municipalities.length === 0) throw forbidden()
  const { tx, language } = c.var
  return drawPage(
    c,
    <NewResourcePage
      language={language}
      municipalities={municipalities}
      focusAreas={await listFocusAreas(tx, language)}
      values={values}
      errors={errors}
    />,
    status,
  )
}

async function drawResource(
  c: RequestContext,
  resource: Resource,
  { values, errors }: FormState,
  openTaskId: number | null = null,
  status: 200 | 422 = 200,
) {
  const { tx, language, today } = c.var
  const keeps = await mayKeep(c, resource.municipalityCode)
  const together = (await listResources(tx)).filter(
    (other) =>
      other.id !== resource.id && other.focusAreaCode === resource.focusAreaCode && overlap(other, resource),
  )
  return drawPage(
    c,
    <ResourcePage
      language={language}
      resource={resource}
      together={together}
      openTaskId={openTaskId}
      history={await listHistory(tx, { table: 'resource_municipality', key: resource.id })}
      mayKeep={keeps}
      mayChangeTask={(task) => keeps && decideTaskChange(resource, task, today).allowed}
      mayEnd={keeps && (resource.toOn === null || resource.toOn >= today)}
      values={values}
      errors={errors}
    />,
    status,
  )
}
