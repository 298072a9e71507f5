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
  signedIn,
  type Viewer,
} from '../../platform/http/index.ts'
import type { FieldErrors } from '../../ui/index.ts'
import { listFocusAreas } from '../organisations/index.ts'
import { mayReadInterventions, mayStartIntervention } from './permissions.ts'
import { findIntervention, listFocusAreaCodes } from './queries.ts'
import { changeTemplate, keepTemplate, retireTemplate } from './template-commands.ts'
import { retireForm, templateForm } from './template-forms.ts'
import { TemplateFormPage, TemplateListPage } from './template-pages.tsx'
import { findTemplate, findTemplateTexts, listTemplates, type Template } from './template-queries.ts'
import { templateText } from './template-text.ts'
import type { TemplateInput } from './template-types.ts'
import { listStages } from './thread-queries.ts'

export const templateRoutes = new Hono<Env>()

templateRoutes.get('/insatser/mallar', async (c) => {
  const viewer = signedIn(c)
  if (!mayReadInterventions(viewer)) throw forbidden()
  return drawPage(
    c,
    <TemplateListPage
      language={c.var.language}
      templates={await listTemplates(c.var.tx)}
      mayWrite={mayStartIntervention(viewer)}
    />,
  )
})

templateRoutes.get('/insatser/mallar/ny', async (c) => {
  writer(c)
  const from = Number(queryText(c, 'insats') ?? Number.NaN)
  const values = Number.isSafeInteger(from) && from > 0 ? await valuesOfIntervention(c, from) : {}
  return drawForm(c, null, { values, errors: {} })
})

templateRoutes.post('/insatser/mallar/ny', async (c) => {
  const viewer = writer(c)
  const form = await readForm(c, templateForm, templateText)
  if (!form.ok) return drawForm(c, null, form, 422)
  const errors = await wrongAreas(c, form.value.focusAreas)
  if (errors) return drawForm(c, null, { values: form.values, errors }, 422)
  const from = form.value.from ? await findIntervention(c.var.tx, form.value.from) : undefined
  const left = from ? await leftOutStages(c, from.id) : {}
  await keepTemplate(c.var.tx, viewer.staffId, from?.id ?? null, {
    ...typedOf(form.value),
    kind: from?.kind ?? 'group',
    workingMethod: from?.workingMethod ?? 'task_force',
    scope: from?.scope ?? 'all',
    stagesNotNeeded: left,
  })
  return redirectWithToast(c, '/insatser/mallar', templateText(c.var.language).saved)
})

const oneTemplate = '/insatser/mallar/:template{[0-9]+}'

templateRoutes.get(`${oneTemplate}/andra`, async (c) => {
  const template = await load(c)
  return drawForm(c, template, { values: valuesOf(template), errors: {} })
})

templateRoutes.post(`${oneTemplate}/andra`, async (c) => {
  const template = await load(c)
  const form = await readForm(c, templateForm, templateText)
  if (!form.ok) return drawForm(c, template, form, 422)
  const errors = await wrongAreas(c, form.value.focusAreas)
  if (errors) return drawForm(c, template, { values: form.values, errors }, 422)
  const input = { ...template, ...typedOf(form.value) }
  await changeTemplate(c.var.tx, template.id, form.value.version ?? 0, input)
  return redirectWithToast(c, '/insatser/mallar', templateText(c.var.language).saved)
})

templateRoutes.post(`${oneTemplate}/avslut`, async (c) => {
  const template = await load(c)
  const t = templateText(c.var.language)
  const form = await readForm(c, retireForm, templateText)
  if (!form.ok) return drawForm(c, template, { values: valuesOf(template), errors: form.errors }, 422)
  await retireTemplate(c.var.tx, c.var.now, template.id, form.value.version)
  return redirectWithToast(c, '/insatser/mallar', t.retired)
})

function writer(c: RequestContext): Viewer {
  const viewer = signedIn(c)
  if (!mayStartIntervention(viewer)) throw forbidden()
  return viewer
}

async function load(c: RequestContext): Promise<Template> {
  writer(c)
  const template = await findTemplate(c.var.tx, idParam(c, 'template'))
  if (!template || template.retiredAt) throw notFound()
  return template
}

type Typed = Pick<TemplateInput, 'name' | 'title' | 'requestTexts' | 'mailTexts' | 'capacity'> & {
  readonly purpose?: string | undefined
  readonly focusAreas: readonly string[]
}

function typedOf({ name, title, purpose = '', capacity, focusAreas, requestTexts, mailTexts }: Typed) {
  return { name, title, purpose, capacity, focusAreaCodes: focusAreas, requestTexts, mailTexts }
}

async function leftOutStages(c: RequestContext, interventionId: number) {
  const stages = await listStages(c.var.tx, interventionId)
  return Object.fromEntries(
    stages.flatMap(({ stage, notNeededReason }) => (notNeededReason ? [[stage, notNeededReason]] : [])),
  )
}

async function wrongAreas(c: RequestContext, codes: readonly string[]): Promise<FieldErrors | null> {
  const known = (await listFocusAreas(c.var.tx, c.var.language)).map(({ key }) => key)
  const areKnown = codes.every((code) => known.includes(code))
  return areKnown ? null : { focusAreas: templateText(c.var.language).focusAreasWrong }
}

type Contents = Pick<
  TemplateInput,
  'title' | 'purpose' | 'capacity' | 'focusAreaCodes' | 'requestTexts' | 'mailTexts'
>

function valuesOf(of: Contents & { readonly name: string }): FormValues {
  const texts = (prefix: string, written: object) =>
    Object.fromEntries(Object.entries(written).map(([key, words]) => [`${prefix}_${key}`, String(words)]))
  return {
    name: of.name,
    title: of.title,
    purpose: of.purpose,
    capacity: of.capacity?.toString() ?? '',
    focusAreas: of.focusAreaCodes,
    ...texts('request', of.requestTexts),
    ...texts('mail', of.mailTexts),
  }
}

async function valuesOfIntervention(c: RequestContext, id: number): Promise<FormValues> {
  const intervention = await findIntervention(c.var.tx, id)
  if (!intervention) throw notFound()
  const { request, mail } = await findTemplateTexts(c.var.tx, id)
  const focusAreaCodes = await listFocusAreaCodes(c.var.tx, id)
  const content = { ...intervention, focusAreaCodes, requestTexts: request, mailTexts: mail }
  return { from: String(id), ...valuesOf({ ...content, name: intervention.title }) }
}

type FormState = { readonly values: FormValues; readonly errors: FieldErrors }

async function drawForm(
  c: RequestContext,
  changing: Template | null,
  { values, errors }: FormState,
  status: 200 | 422 = 200,
) {
  return drawPage(
    c,
    <TemplateFormPage
      language={c.var.language}
      changing={changing}
      focusAreas={await listFocusAreas(c.var.tx, c.var.language)}
      values={values}
      errors={errors}
    />,
    status,
  )
}
