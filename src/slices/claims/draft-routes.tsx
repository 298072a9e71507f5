import { Hono } from 'hono'
import {
  changedMeanwhile,
  drawPage,
  type Env,
  type FormValues,
  forbidden,
  notFound,
  type RequestContext,
  readForm,
  redirectWithToast,
} from '../../platform/http/index.ts'
import { economises } from '../organisations/index.ts'
import { drawClaim } from './claim-draw.tsx'
import { byOf, claimPath, type LoadedClaim, loadClaimToChange, loadProject, reader } from './claim-load.ts'
import { claimsPath, pathOf } from './claim-parts.tsx'
import { type ClaimProject, listClaims } from './claim-queries.ts'
import { startClaim } from './draft-commands.ts'
import { newClaimForm, reasonForm } from './forms.ts'
import { ClaimListPage, NewClaimPage } from './list-page.tsx'
import { proposePeriod } from './period-rules.ts'
import { takeStep } from './step-commands.ts'
import { text } from './text.ts'

export const draftRoutes = new Hono<Env>()

draftRoutes.get(claimsPath, async (c) => {
  const viewer = reader(c)
  const { projects, project } = await loadProject(c)
  return drawPage(
    c,
    <ClaimListPage
      t={text(c.var.language)}
      language={c.var.language}
      projects={projects}
      project={project}
      claims={project ? await listClaims(c.var.tx, project.id) : []}
      mayStart={project !== undefined && economises(viewer).includes(project.id)}
    />,
  )
})

draftRoutes.get(`${claimsPath}/ny`, async (c) => {
  const project = await projectToClaim(c)
  const proposed = proposePeriod(project)
  return drawNew(c, project, proposed ? { fromOn: proposed.fromOn, toOn: proposed.toOn } : {}, {})
})

draftRoutes.post(`${claimsPath}/ny`, async (c) => {
  const viewer = reader(c)
  const t = text(c.var.language)
  const form = await readForm(c, newClaimForm, text)
  const project = await projectToClaim(
    c,
    form.ok ? form.value.project : Number(form.values['project']) || undefined,
  )
  if (!form.ok) return drawNew(c, project, form.values, form.errors, 422)
  const started = await startClaim(c.var.tx, byOf(c, viewer), project, form.value)
  if (!started.allowed) return drawNew(c, project, form.values, { toOn: t[started.refusal] }, 422)
  return redirectWithToast(c, `${claimsPath}/${started.value}`, t.started(project.claimed.length + 1))
})

draftRoutes.post(`${claimPath}/utskick`, async (c) => {
  const loaded = await loadToStep(c)
  const taken = await takeStep(c.var.tx, loaded.by, loaded.view, loaded.roles, 'sent_to_partners')
  if (!taken.allowed) return drawClaim(c, loaded, { refused: text(c.var.language)[taken.refusal] })
  return redirectWithToast(c, pathOf(loaded.view.claim), text(c.var.language).sentToPartners)
})

draftRoutes.post(`${claimPath}/utkast`, (c) => stepWithReason(c, 'returned'))
draftRoutes.post(`${claimPath}/aterkallelse`, (c) => stepWithReason(c, 'withdrawn'))

async function stepWithReason(c: RequestContext, act: 'returned' | 'withdrawn') {
  const t = text(c.var.language)
  const loaded = await loadToStep(c)
  const form = await readForm(c, reasonForm, text)
  if (!form.ok) return drawClaim(c, loaded, { refused: form.errors['reason'] ?? t.reasonMissing })
  const words = { words: form.value.reason }
  const taken = await takeStep(c.var.tx, loaded.by, loaded.view, loaded.roles, act, words)
  if (!taken.allowed) return drawClaim(c, loaded, { refused: t[taken.refusal] })
  return redirectWithToast(c, pathOf(loaded.view.claim), act === 'returned' ? t.returned : t.withdrawnNow)
}

/** For the economist, on the claim as it was shown. */
async function loadToStep(c: RequestContext): Promise<LoadedClaim> {
  const loaded = await loadClaimToChange(c)
  if (!loaded.roles.includes('economist')) throw forbidden()
  const body = await c.req.parseBody()
  if (Number(body['version']) !== loaded.view.claim.version) throw changedMeanwhile()
  return loaded
}

async function projectToClaim(c: RequestContext, wanted?: number): Promise<ClaimProject> {
  const viewer = reader(c)
  const { projects, project } = await loadProject(c, wanted)
  const own = economises(viewer)
  if (own.length === 0) throw forbidden()
  const found =
    project && own.includes(project.id)
      ? project
      : wanted
        ? undefined
        : projects.find(({ id }) => own.includes(id))
  if (!found) throw notFound()
  return found
}

function drawNew(
  c: RequestContext,
  project: ClaimProject,
  values: FormValues,
  errors: { readonly [field: string]: string },
  status: 200 | 422 = 200,
) {
  const t = text(c.var.language)
  return drawPage(c, <NewClaimPage t={t} project={project} values={values} errors={errors} />, status)
}
