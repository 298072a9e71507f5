import { Hono } from 'hono'
import {
  drawPage,
  type Env,
  type FormValues,
  forbidden,
  idParam,
  notFound,
  type RequestContext,
  readForm,
  readUploads,
  redirectWithToast,
  signedIn,
} from '../../platform/http/index.ts'
import { removeCosts, restoreCosts } from './cost-commands.ts'
import { evidenceForm, flagAnswerForm, removalForm } from './cost-forms.ts'
import { CostPage } from './cost-page.tsx'
import { findCost, listLaterRows } from './cost-queries.ts'
import { costText } from './cost-text.ts'
import type { Cost } from './cost-types.ts'
import { addEvidence, answerFlag, removeEvidence } from './evidence-commands.ts'
import { listEvidence } from './evidence-queries.ts'
import { flagsOfCosts } from './flag-queries.ts'
import { flagText } from './flag-text.ts'
import { findKeepingFacts } from './hold-queries.ts'
import { keptUntilWords } from './hold-words.ts'
import { writesMoneyOf } from './permissions.ts'
import { paperClassOf, retentionOf } from './retention-rules.ts'

/** One cost: what it is, what looks wrong with it, its papers, and taking it away. */
export const costRoutes = new Hono<Env>()

const path = '/ekonomi/kostnader/:id{[0-9]+}'

costRoutes.get(path, async (c) => draw(c, await load(c), {}, {}))

costRoutes.post(`${path}/borttagning`, async (c) => {
  const cost = await own(c)
  const t = costText(c.var.language)
  const form = await readForm(c, removalForm, costText)
  if (!form.ok) return draw(c, cost, form.values, form.errors, 422)
  const removed = await removeCosts(c.var.tx, [cost.id], form.value.reason, who(c))
  if (removed.allowed) return redirectWithToast(c, `/ekonomi/kostnader/${cost.id}`, t.removedToast)
  return draw(c, cost, form.values, { reason: t[removed.refusal] }, 422)
})

costRoutes.post(`${path}/aterstallning`, async (c) => {
  const cost = await own(c)
  const t = costText(c.var.language)
  const restored = await restoreCosts(c.var.tx, [cost.id])
  if (restored.allowed) return redirectWithToast(c, `/ekonomi/kostnader/${cost.id}`, t.restored)
  return draw(c, cost, {}, { reason: t[restored.refusal] }, 422)
})

costRoutes.post(`${path}/underlag`, async (c) => {
  const cost = await own(c)
  const f = flagText(c.var.language)
  const form = await readForm(c, evidenceForm, flagText)
  if (!form.ok) return draw(c, cost, form.values, form.errors, 422)
  const uploads = await readUploads(c, 'file')
  const added = await addEvidence(c.var.tx, cost.id, form.value.kind, uploads, c.var.now)
  if (added.allowed) return redirectWithToast(c, `/ekonomi/kostnader/${cost.id}`, f.evidenceSaved)
  return draw(c, cost, form.values, { file: f[added.refusal] }, 422)
})

costRoutes.post(`${path}/underlag/:fil{[0-9]+}/borttagning`, async (c) => {
  const cost = await own(c)
  const f = flagText(c.var.language)
  const removed = await removeEvidence(c.var.tx, cost.id, idParam(c, 'fil'), c.var.today)
  if (removed.allowed) return redirectWithToast(c, `/ekonomi/kostnader/${cost.id}`, f.evidenceRemoved)
  return draw(c, cost, {}, { file: f[removed.refusal] }, 422)
})

costRoutes.post(`${path}/varningar`, async (c) => {
  const cost = await own(c)
  const f = flagText(c.var.language)
  const form = await readForm(c, flagAnswerForm, flagText)
  if (!form.ok) return draw(c, cost, form.values, form.errors, 422)
  const answered = await answerFlag(c.var.tx, cost.id, form.value, who(c))
  if (answered.allowed) return redirectWithToast(c, `/ekonomi/kostnader/${cost.id}`, f.answerSaved)
  return draw(c, cost, form.values, { answer: f[answered.refusal] }, 422)
})

const who = (c: RequestContext) => ({ staffId: signedIn(c).staffId, now: c.var.now })

async function load(c: RequestContext): Promise<Cost> {
  const cost = await findCost(c.var.tx, idParam(c))
  if (!cost) throw notFound()
  return cost
}

async function own(c: RequestContext): Promise<Cost> {
  const cost = await load(c)
  if (!writesMoneyOf(signedIn(c), cost.projectId)) throw forbidden()
  return cost
}

async function draw(
  c: RequestContext,
  cost: Cost,
  values: FormValues,
  errors: { readonly [field: string]: string },
  status: 200 | 422 = 200,
) {
  const { tx, language } = c.var
  const keeping = await findKeepingFacts(tx, cost.projectId, c.var.today)
  const evidence = (await listEvidence(tx, cost.id)).map((file) => ({
    ...file,
    keptUntil: keptUntilWords(
      retentionOf({
        ...keeping,
        paper: paperClassOf(file.kind),
        bookedOn: cost.bookedOn ?? cost.paidOn,
        grantedOn: null,
      }),
      language,
    ),
  }))
  return drawPage(
    c,
    <CostPage
      t={costText(language)}
      f={flagText(language)}
      language={language}
      cost={cost}
      later={await listLaterRows(tx, cost.id)}
      flags={(await flagsOfCosts(tx, [cost.id])).get(cost.id) ?? []}
      evidence={evidence}
      mayWrite={writesMoneyOf(signedIn(c), cost.projectId)}
      values={values}
      errors={errors}
    />,
    status,
  )
}
