import { Hono } from 'hono'
import type { z } from 'zod'
import type { Decision } from '../../kit/decision.ts'
import type { Tx } from '../../platform/db/index.ts'
import {
  drawPage,
  type Env,
  type FormValues,
  forbidden,
  idParam,
  notFound,
  type RequestContext,
  readForm,
  redirectWithToast,
  signedIn,
} from '../../platform/http/index.ts'
import { assessProject } from '../companies/index.ts'
import {
  addDecision,
  addFinancier,
  addParticipant,
  addPartner,
  addPeriod,
  addPhase,
  decisionForm,
  financierForm,
  findProject,
  listPartChoices,
  listPartRows,
  mayAdminister,
  type PartRefusal,
  type ProjectPart,
  ProjectPartPage,
  type ProjectView,
  participantForm,
  partnerForm,
  periodForm,
  phaseForm,
  projectText,
  removePart,
} from '../organisations/index.ts'

/** Which municipalities take part decides which companies count, so they are assessed anew in the same transaction. */
export const projectPartRoutes = new Hono<Env>()

partRoutes('kommuner', participantForm, addParticipant)
partRoutes('faser', phaseForm, addPhase)
partRoutes('perioder', periodForm, addPeriod)
partRoutes('beslut', decisionForm, addDecision)
partRoutes('finansiarer', financierForm, addFinancier)
partRoutes('samverkansparter', partnerForm, addPartner)

type Add<T> = (tx: Tx, projectId: number, input: T) => Promise<Decision<PartRefusal>>

function partRoutes<S extends z.ZodType>(part: ProjectPart, schema: S, add: Add<z.output<S>>) {
  const path = `/projekt/:id{[0-9]+}/${part}`
  projectPartRoutes.get(path, async (c) => draw(c, await projectOf(c), part))

  projectPartRoutes.post(path, async (c) => {
    const project = await projectOf(c)
    const { tx, language } = c.var
    const form = await readForm(c, schema, projectText)
    if (!form.ok) return draw(c, project, part, form)
    const answer = await add(tx, project.id, form.value)
    const t = projectText(language)
    if (!answer.allowed) {
      const errors = { [fieldOf[answer.refusal]]: t[answer.refusal] }
      return draw(c, project, part, { values: form.values, errors })
    }
    return saved(c, project, part, t.saved)
  })

  projectPartRoutes.post(`${path}/:part{[0-9]+}/bort`, async (c) => {
    const project = await projectOf(c)
    const removed = await removePart(c.var.tx, project.id, part, idParam(c, 'part'))
    if (!removed) throw notFound()
    return saved(c, project, part, projectText(c.var.language).removed)
  })
}

const fieldOf = {
  phase_taken: 'nameSv',
  unknown_focus_area: 'focusAreas',
  period_taken: 'kind',
  decision_taken: 'caseId',
  unknown_municipality: 'municipalityCode',
  participant_taken: 'municipalityCode',
  unknown_organisation: 'organisationId',
  financier_taken: 'organisationId',
  partner_taken: 'organisationId',
} as const satisfies Record<PartRefusal, string>

async function saved(c: RequestContext, project: ProjectView, part: ProjectPart, words: string) {
  const { tx, now } = c.var
  if (part === 'kommuner') await assessProject(tx, project.id, now)
  return redirectWithToast(c, `/projekt/${project.id}/${part}`, words)
}

/**
 * Administrators only, not the project's manager: the municipalities, phases and periods decide whose figures may be
 * counted together and between which days, and so what can be read out about single people.
 */
async function projectOf(c: RequestContext): Promise<ProjectView> {
  if (!mayAdminister(signedIn(c))) throw forbidden()
  const project = await findProject(c.var.tx, idParam(c))
  if (!project) throw notFound()
  return project
}

type Refused = { readonly values: FormValues; readonly errors: { readonly [field: string]: string } }

async function draw(c: RequestContext, project: ProjectView, part: ProjectPart, refused?: Refused) {
  const { tx, language } = c.var
  const page = (
    <ProjectPartPage
      language={language}
      project={project}
      part={part}
      rows={await listPartRows(tx, project.id, part)}
      choices={await listPartChoices(tx, language)}
      values={refused?.values ?? {}}
      errors={refused?.errors ?? {}}
    />
  )
  return drawPage(c, page, refused ? 422 : 200)
}
