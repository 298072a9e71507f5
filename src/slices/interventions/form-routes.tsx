import { Hono } from 'hono'
import {
  drawPage,
  type Env,
  type FormValues,
  forbidden,
  one,
  queryText,
  type RequestContext,
  readForm,
  redirectWithToast,
  type Viewer,
} from '../../platform/http/index.ts'
import { type CompanyChoice, type ResolvedCompany, resolveCompany } from '../companies/index.ts'
import {
  listFocusAreas,
  listParticipatingMunicipalities,
  listProjects,
  manages,
  worksIn,
} from '../organisations/index.ts'
import { changeIntervention, startIntervention } from './commands.ts'
import { companyNote } from './company-note.tsx'
import { limitsTooLate, withProjects } from './form-checks.ts'
import { type FormChoices, InterventionFormPage, type InterventionFormState } from './form-page.tsx'
import { changeInterventionForm, type InterventionForm, startInterventionForm } from './forms.ts'
import { loadToWrite } from './intervention-request.tsx'
import { mayStartIntervention } from './permissions.ts'
import {
  findIntervention,
  type Intervention,
  listColleagues,
  listFocusAreaCodes,
  listMunicipalitiesTakingPart,
  listProjectIds,
} from './queries.ts'
import { followUpStart, valuesFromNeeds } from './start-from-needs.ts'
import { findStartValues } from './start-values.ts'
import { leaveOutByTemplate } from './template-commands.ts'
import { findTemplate } from './template-queries.ts'
import { text } from './text.ts'
import type { InterventionInput, InterventionKind } from './types.ts'

export const formRoutes = new Hono<Env>()

const nobody: ResolvedCompany = { company: undefined, matches: [], problem: null }

formRoutes.get('/insatser/ny', async (c) => {
  const viewer = starter(c)
  const choices = await choicesFor(c, viewer)
  const individual = queryText(c, 'slag') === 'individuell'
  const resolved = individual
    ? await resolveCompany(c.var.tx, { companyId: queryText(c, 'foretag') })
    : nobody
  const lead = choices.leads.length === 1 ? choices.leads[0]?.key : undefined
  const values: FormValues = {
    workingMethod: 'task_force',
    scope: 'all',
    startsOn: c.var.today,
    ...(lead && { lead, municipalities: [lead] }),
    taskForce: worksIn(viewer).length > 0 ? [String(viewer.staffId)] : [],
    ...(await findStartValues(c.var.tx, {
      template: queryText(c, 'mall'),
      repeated: queryText(c, 'upprepa'),
    })),
  }
  const kind = individual ? 'individual' : 'group'
  const filled = await valuesFromNeeds(c.var.tx, idsIn(c, 'behov'), idsIn(c, 'forslag')[0] ?? null, values)
  return drawStart(c, kind, choices, { ...resolved, problem: null }, { values: filled, errors: {} })
})

formRoutes.post('/insatser/ny', async (c) => {
  const viewer = starter(c)
  const t = text(c.var.language)
  const choices = await choicesFor(c, viewer)
  const typed = await readForm(c, startInterventionForm, text)
  const form = await withProjects(c, typed)
  const kind: InterventionKind = one(form.values, 'kind') === 'individual' ? 'individual' : 'group'
  const resolved = kind === 'individual' ? await resolveCompany(c.var.tx, form.values) : nobody
  const errors = {
    ...(resolved.problem && { company: t[resolved.problem] }),
    ...(form.ok ? wrongChoices(c, form.value, choices, viewer) : form.errors),
  }
  if (!form.ok || Object.keys(errors).length > 0)
    return drawStart(c, kind, choices, resolved, { values: form.values, errors }, 422)
  const template = form.value.template ? await findTemplate(c.var.tx, form.value.template) : undefined
  const repeats = form.value.repeats ? await findIntervention(c.var.tx, form.value.repeats) : undefined
  const isManager = form.value.projects.some((id) => manages(viewer).includes(id))
  // Whoever starts it must be able to go on with it.
  const self = worksIn(viewer).length > 0 && !isManager ? [viewer.staffId] : []
  const id = await startIntervention(c.var.tx, c.var.today, {
    ...inputOf(form.value, kind),
    kind,
    companyId: resolved.company?.id ?? null,
    templateId: template?.id ?? null,
    repeatsId: repeats?.id ?? null,
    staffIds: [...new Set([...self, ...form.value.taskForce])],
  })
  const { needs: needIds, proposal = null } = form.value
  const { now, today, site } = c.var
  const { staffId } = viewer
  const started = {
    now,
    today,
    origin: site.origin,
    staffId,
    interventionId: id,
    needIds,
    proposalId: proposal,
  }
  const { isAsked } = await followUpStart(c.var.tx, started)
  // The time of the proposed group has gone meanwhile: here a new one is asked for.
  if (proposal && !isAsked) return redirectWithToast(c, `/insatser/${id}/forslag`, t.started)
  if (template) await leaveOutByTemplate(c.var.tx, c.var.now, id, template)
  return redirectWithToast(c, `/insatser/${id}`, t.started)
})

formRoutes.get('/insatser/:id{[0-9]+}/andra', async (c) => {
  const intervention = await loadToWrite(c)
  return drawChange(c, intervention, { values: await writtenValues(c, intervention), errors: {} })
})

formRoutes.post('/insatser/:id{[0-9]+}/andra', async (c) => {
  const intervention = await loadToWrite(c)
  const { viewer, tx } = c.var
  const t = text(c.var.language)
  const form = await withProjects(c, await readForm(c, changeInterventionForm, text))
  if (!form.ok) return drawChange(c, intervention, form, 422)
  const errors = {
    ...wrongChoices(c, { ...form.value, taskForce: [] }, await choicesFor(c, viewer, true), null),
    ...(intervention.kind === 'individual' && !form.value.reason && { reason: t.reasonMissing }),
    ...((await limitsTooLate(c, intervention, form.value)) && { scope: t.scope_needs_agreements }),
  }
  if (Object.keys(errors).length > 0) return drawChange(c, intervention, { values: form.values, errors }, 422)
  const input = inputOf(form.value, intervention.kind)
  await changeIntervention(tx, intervention.id, form.value.version, input)
  return redirectWithToast(c, `/insatser/${intervention.id}`, t.changed)
})

function idsIn(c: RequestContext, name: string): readonly number[] {
  const ids = (c.req.queries(name) ?? []).map(Number)
  return [...new Set(ids.filter((id) => Number.isSafeInteger(id) && id > 0))].slice(0, 500)
}

function starter(c: RequestContext): Viewer {
  const { viewer } = c.var
  if (!viewer || !mayStartIntervention(viewer)) throw forbidden()
  return viewer
}

/** Leads: at the start one's own offices; a project manager and a later change may choose any that takes part. */
async function choicesFor(c: RequestContext, viewer: Viewer | null, anyLead = false): Promise<FormChoices> {
  const { tx, language, today } = c.var
  const municipalities = await listParticipatingMunicipalities(tx)
  const own = viewer ? worksIn(viewer) : []
  const all = anyLead || (viewer !== null && manages(viewer).length > 0)
  return {
    focusAreas: await listFocusAreas(tx, language),
    projects: await listProjects(tx),
    municipalities,
    leads: all ? municipalities : municipalities.filter(({ key }) => own.includes(key)),
    colleagues: await listColleagues(tx, today),
  }
}

type Chosen = Pick<InterventionForm, 'focusAreas' | 'projects' | 'municipalities' | 'lead' | 'taskForce'>

/** Errors for what was posted but not offered. */
function wrongChoices(c: RequestContext, form: Chosen, choices: FormChoices, starting: Viewer | null) {
  const t = text(c.var.language)
  const errors: { [field: string]: string } = {}
  const within = <K,>(keys: readonly K[], offered: readonly { readonly key: K }[]) =>
    keys.every((key) => offered.some((choice) => choice.key === key))
  if (!within(form.focusAreas, choices.focusAreas)) errors.focusAreas = t.focusAreasWrong
  if (!within(form.projects, choices.projects)) errors.projects = t.projectsWrong
  if (!within([form.lead], choices.leads)) errors.lead = t.leadMissing
  if (!within(form.municipalities, choices.municipalities)) errors.municipalities = t.municipalitiesWrong
  if (!form.taskForce.every((id) => choices.colleagues.some((colleague) => colleague.id === id)))
    errors.taskForce = t.taskForceWrong
  if (
    starting &&
    worksIn(starting).length === 0 &&
    !form.projects.some((id) => manages(starting).includes(id))
  )
    errors.projects ??= t.projectsNotYours
  return errors
}

type Written = Omit<
  InterventionForm,
  'needs' | 'proposal' | 'kind' | 'company' | 'companyId' | 'companyPicked' | 'taskForce' | 'template'
>

function inputOf(form: Written, kind: InterventionKind): InterventionInput {
  return {
    title: form.title,
    purpose: form.purpose ?? '',
    workingMethod: form.workingMethod,
    leadMunicipalityCode: form.lead,
    startsOn: form.startsOn,
    endsOn: form.endsOn ?? null,
    capacity: kind === 'group' ? form.capacity : null,
    supplierName: form.supplier ?? null,
    scope: form.scope,
    reasonIndividual: kind === 'individual' ? (form.reason ?? null) : null,
    focusAreaCodes: [...new Set(form.focusAreas)],
    projectIds: [...new Set(form.projects)],
    municipalityCodes: [...new Set([form.lead, ...form.municipalities])],
  }
}

async function drawStart(
  c: RequestContext,
  kind: InterventionKind,
  choices: FormChoices,
  resolved: ResolvedCompany,
  form: InterventionFormState,
  status: 200 | 422 = 200,
) {
  const t = text(c.var.language)
  const company: CompanyChoice | undefined = resolved.company
  return drawPage(
    c,
    <InterventionFormPage
      t={t}
      kind={kind}
      choices={choices}
      company={company}
      matches={resolved.matches}
      companyNote={await companyNote(c.var, company ? [company] : resolved.matches)}
      changing={null}
      values={form.values}
      errors={form.errors}
    />,
    status,
  )
}

async function drawChange(
  c: RequestContext,
  intervention: Intervention,
  form: InterventionFormState,
  status: 200 | 422 = 200,
) {
  return drawPage(
    c,
    <InterventionFormPage
      t={text(c.var.language)}
      kind={intervention.kind}
      choices={await choicesFor(c, c.var.viewer, true)}
      changing={intervention}
      values={form.values}
      errors={form.errors}
    />,
    status,
  )
}

async function writtenValues(c: RequestContext, i: Intervention): Promise<FormValues> {
  const { tx } = c.var
  const taking = await listMunicipalitiesTakingPart(tx, i.id)
  const texts = {
    version: String(i.version),
    title: i.title,
    purpose: i.purpose,
    workingMethod: i.workingMethod,
    lead: i.leadMunicipalityCode,
    startsOn: i.startsOn,
    endsOn: i.endsOn ?? '',
    capacity: i.capacity?.toString() ?? '',
    supplier: i.supplierName ?? '',
    scope: i.scope,
    reason: i.reasonIndividual ?? '',
  }
  return {
    ...texts,
    focusAreas: await listFocusAreaCodes(tx, i.id),
    projects: (await listProjectIds(tx, i.id)).map(String),
    municipalities: taking.map(({ code }) => code),
  }
}
