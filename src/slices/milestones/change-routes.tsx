import { Hono } from 'hono'
import { typedKronor } from '../../kit/money.ts'
import { listFilesByRecord } from '../../platform/files/index.ts'
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
import type { FieldErrors } from '../../ui/index.ts'
import { listTalksOfCompany } from '../coaching/index.ts'
import { worksIn } from '../organisations/index.ts'
import { findChoices } from './choice-queries.ts'
import { correctMilestone, withdrawMilestone } from './commands.ts'
import type { FormState } from './fact-fields.tsx'
import { CorrectPage } from './form-page.tsx'
import { correctMilestoneForm, withdrawMilestoneForm } from './forms.ts'
import { MilestonePage } from './milestone-page.tsx'
import { findMilestone, listVersions, type Milestone } from './queries.ts'
import { factsOf, fieldOf, keepEvidence, readEvidence } from './request.ts'
import { text } from './text.ts'

/** A milestone with its versions; it is corrected and withdrawn by its own office. */
export const changeRoutes = new Hono<Env>()

const path = '/milstolpar/:id{[0-9]+}'

changeRoutes.get(path, async (c) => drawMilestone(c, await load(c), {}))

changeRoutes.get(`${path}/rattelse`, async (c) => {
  const milestone = await own(c)
  return drawCorrect(c, milestone, { values: writtenValues(milestone), errors: {} })
})

changeRoutes.post(`${path}/rattelse`, async (c) => {
  const milestone = await own(c)
  const { tx, now, today, language } = c.var
  const t = text(language)
  const form = await readForm(c, correctMilestoneForm, text)
  if (!form.ok) return drawCorrect(c, milestone, form, 422)
  const evidence = await readEvidence(c)
  if (!evidence.allowed)
    return drawCorrect(c, milestone, { values: form.values, errors: { file: t[evidence.refusal] } }, 422)
  const { reason, ...typed } = form.value
  const by = { staffId: signedIn(c).staffId, now, today }
  const corrected = await correctMilestone(tx, by, milestone, reason, factsOf(typed, evidence.value))
  if (!corrected.allowed) {
    const errors = { [fieldOf[corrected.refusal]]: t[corrected.refusal] }
    return drawCorrect(c, milestone, { values: form.values, errors }, 422)
  }
  await keepEvidence(c, corrected.value, evidence.value)
  return redirectWithToast(c, `/milstolpar/${corrected.value}`, t.corrected)
})

changeRoutes.post(`${path}/tillbakatagande`, async (c) => {
  const milestone = await own(c)
  const t = text(c.var.language)
  const form = await readForm(c, withdrawMilestoneForm, text)
  if (!form.ok) return drawMilestone(c, milestone, form.errors, 422)
  const by = { staffId: signedIn(c).staffId, now: c.var.now }
  const withdrawn = await withdrawMilestone(c.var.tx, by, milestone, form.value.reason)
  if (!withdrawn.allowed) return drawMilestone(c, milestone, { reason: t[withdrawn.refusal] }, 422)
  return redirectWithToast(c, `/milstolpar/${milestone.id}`, t.withdrawn)
})

async function load(c: RequestContext): Promise<Milestone> {
  const milestone = await findMilestone(c.var.tx, idParam(c))
  if (!milestone) throw notFound()
  return milestone
}

const isOwn = (c: RequestContext, { municipalityCode }: Milestone) =>
  c.var.viewer !== null && worksIn(c.var.viewer).includes(municipalityCode)

async function own(c: RequestContext): Promise<Milestone> {
  const milestone = await load(c)
  if (!isOwn(c, milestone)) throw forbidden()
  return milestone
}

async function drawMilestone(
  c: RequestContext,
  milestone: Milestone,
  errors: FieldErrors,
  status: 200 | 422 = 200,
) {
  const { tx, language } = c.var
  const versions = await listVersions(tx, milestone.id)
  // What was added to an earlier version shows this one too.
  const ids = versions.filter(({ id }) => id <= milestone.id).map(({ id }) => id)
  const files = [...(await listFilesByRecord(tx, 'milestone', ids)).values()].flat()
  return drawPage(
    c,
    <MilestonePage
      {...{ language, milestone, versions, files, errors }}
      t={text(language)}
      mayChange={isOwn(c, milestone)}
    />,
    status,
  )
}

async function drawCorrect(
  c: RequestContext,
  milestone: Milestone,
  form: FormState,
  status: 200 | 422 = 200,
) {
  const { tx, language, today } = c.var
  const chosen = milestone.interventions.map(({ id }) => id)
  return drawPage(
    c,
    <CorrectPage
      {...{ language, today, milestone }}
      t={text(language)}
      kind={milestone.kind}
      choices={await findChoices(tx, milestone.companyId, [milestone.projectId], chosen)}
      talks={await listTalksOfCompany(tx, milestone.companyId)}
      values={form.values}
      errors={form.errors}
    />,
    status,
  )
}

function writtenValues(milestone: Milestone): FormValues {
  const { amountOre, fte, financierId, talkId } = milestone
  return {
    happenedOn: milestone.happenedOn,
    what: milestone.what,
    financierId: financierId === null ? '' : String(financierId),
    financierWords: milestone.financierWords,
    amount: amountOre === null ? '' : typedKronor(amountOre),
    fte: fte === null ? '' : String(fte).replace('.', ','),
    supportMattered: milestone.supportMattered,
    talk: talkId === null ? '' : String(talkId),
    interventions: milestone.interventions.map(({ id }) => String(id)),
    evidenceWords: milestone.evidenceWords,
  }
}
