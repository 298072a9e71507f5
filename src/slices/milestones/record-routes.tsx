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
} from '../../platform/http/index.ts'
import { listTalksOfCompany } from '../coaching/index.ts'
import { type CompanyChoice, type ResolvedCompany, resolveCompany } from '../companies/index.ts'
import { listOwnMunicipalities, listOwnProjects, worksIn } from '../organisations/index.ts'
import { findChoices } from './choice-queries.ts'
import { recordMilestone } from './commands.ts'
import type { FormState } from './fact-fields.tsx'
import { RecordPage, StartPage } from './form-page.tsx'
import { recordMilestoneForm } from './forms.ts'
import { factsOf, fieldOf, keepEvidence, readEvidence, recorder } from './request.ts'
import { text } from './text.ts'
import { type MilestoneKind, milestoneKinds } from './types.ts'

/** A milestone is entered in two steps: which company and what happened, then what that kind is told with. */
export const recordRoutes = new Hono<Env>()

const kindOf = (typed: unknown): MilestoneKind | undefined => milestoneKinds.find((kind) => kind === typed)

recordRoutes.get('/milstolpar/ny', async (c) => {
  const viewer = recorder(c)
  const t = text(c.var.language)
  const asked = {
    company: queryText(c, 'company'),
    companyId: queryText(c, 'companyId'),
    companyPicked: queryText(c, 'companyPicked'),
  }
  const resolved = await resolveCompany(c.var.tx, asked)
  const kind = kindOf(queryText(c, 'kind'))
  if (resolved.company && kind) {
    const [municipality] = worksIn(viewer)
    const [project] = await listOwnProjects(c.var.tx, viewer)
    const values: FormValues = {
      happenedOn: c.var.today,
      ...(municipality && { municipality }),
      ...(project && { project: String(project.key) }),
    }
    return drawRecord(c, resolved.company, kind, { values, errors: {} })
  }
  // The first time nothing is wrong yet: the page was only opened.
  const sent = c.req.query('company') !== undefined
  const errors = sent
    ? {
        ...(resolved.problem && { company: t[resolved.problem] }),
        ...(!kind && { kind: t.kindMissing }),
      }
    : {}
  const values: FormValues = { company: asked.company ?? '', ...(kind && { kind }) }
  return drawStart(c, resolved, { values, errors }, sent ? 422 : 200)
})

recordRoutes.post('/milstolpar/ny', async (c) => {
  const viewer = recorder(c)
  const { tx, language, now, today } = c.var
  const t = text(language)
  const form = await readForm(c, recordMilestoneForm, text)
  const resolved = await resolveCompany(tx, { companyId: form.values['companyId'] })
  const kind = kindOf(one(form.values, 'kind'))
  if (!resolved.company || !kind)
    return drawStart(c, resolved, { values: form.values, errors: { company: t.companyMissing } }, 422)
  const { company } = resolved
  if (!form.ok) return drawRecord(c, company, kind, form, 422)
  if (!worksIn(viewer).includes(form.value.municipality)) throw forbidden()
  const evidence = await readEvidence(c)
  if (!evidence.allowed)
    return drawRecord(c, company, kind, { values: form.values, errors: { file: t[evidence.refusal] } }, 422)
  const { project: projectId, municipality: municipalityCode, kind: _, ...typed } = form.value
  const recorded = await recordMilestone(
    tx,
    { staffId: viewer.staffId, now, today },
    {
      ...factsOf(typed, evidence.value),
      companyId: company.id,
      projectId,
      municipalityCode,
      kind,
      surveyAnswerId: null,
    },
  )
  if (!recorded.allowed) {
    const errors = { [fieldOf[recorded.refusal]]: t[recorded.refusal] }
    return drawRecord(c, company, kind, { values: form.values, errors }, 422)
  }
  await keepEvidence(c, recorded.value, evidence.value)
  return redirectWithToast(c, `/milstolpar/${recorded.value}`, t.saved(company.name))
})

function drawStart(c: RequestContext, resolved: ResolvedCompany, form: FormState, status: 200 | 422) {
  return drawPage(c, <StartPage t={text(c.var.language)} resolved={resolved} {...form} />, status)
}

async function drawRecord(
  c: RequestContext,
  company: CompanyChoice,
  kind: MilestoneKind,
  { values, errors }: FormState,
  status: 200 | 422 = 200,
) {
  const { tx, language, today } = c.var
  const viewer = recorder(c)
  const projects = await listOwnProjects(c.var.tx, viewer)
  return drawPage(
    c,
    <RecordPage
      {...{ language, today, company, kind, projects, values, errors }}
      t={text(language)}
      municipalities={await listOwnMunicipalities(tx, viewer)}
      choices={
        await findChoices(
          tx,
          company.id,
          projects.map(({ key }) => key),
        )
      }
      talks={await listTalksOfCompany(tx, company.id)}
    />,
    status,
  )
}
