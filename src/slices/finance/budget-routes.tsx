import { Hono } from 'hono'
import { z } from 'zod'
import {
  drawPage,
  type Env,
  type FormValues,
  idParam,
  notFound,
  queryText,
  type RequestContext,
  readForm,
  redirectWithToast,
} from '../../platform/http/index.ts'
import { listCostTypes, listProjectAccounts } from './account-queries.ts'
import { adoptBudget, beginBudget, discardDraft } from './budget-commands.ts'
import { BudgetPage, budgetPath } from './budget-page.tsx'
import { listBudgets, listFinanciers, listPhases, loadWholeBudget } from './budget-queries.ts'
import { budgetText } from './budget-text.ts'
import { readsProjectsOf } from './permissions.ts'
import { loadProject, loadProjectToWrite } from './project-request.ts'

/** A project's budget in versions: reading them, beginning the next, adopting it. */
export const budgetRoutes = new Hono<Env>()

const path = '/ekonomi/projekt/:id{[0-9]+}/budget'
const beginForm = z.object({ reason: z.string('reasonMissing').max(1000, 'wordsLong') })
const adoptForm = z.object({ digest: z.string('budget_moved').max(64, 'budget_moved') })
const discardForm = z.object({
  version: z
    .string('versionMissing')
    .regex(/^[1-9]\d{0,9}$/, 'versionMissing')
    .transform(Number),
})

budgetRoutes.get(path, async (c) => draw(c, await loadProject(c), {}, {}))

budgetRoutes.post(path, async (c) => {
  const loaded = await loadProjectToWrite(c)
  const t = budgetText(c.var.language)
  const form = await readForm(c, beginForm, budgetText)
  if (!form.ok) return draw(c, loaded, form.values, form.errors, 422)
  const who = { staffId: loaded.viewer.staffId, now: c.var.now }
  const begun = await beginBudget(c.var.tx, loaded.project.id, form.value.reason, who)
  if (begun.allowed) return redirectWithToast(c, budgetPath(loaded.project.id), t.begun)
  return draw(c, loaded, form.values, { reason: t[begun.refusal] }, 422)
})

budgetRoutes.post(`${path}/:budget{[0-9]+}/faststallande`, async (c) => {
  const loaded = await loadProjectToWrite(c)
  const t = budgetText(c.var.language)
  const id = idParam(c, 'budget')
  const budget = (await listBudgets(c.var.tx, loaded.project.id)).find((one) => one.id === id)
  if (!budget) throw notFound()
  const form = await readForm(c, adoptForm, budgetText)
  if (!form.ok) return draw(c, loaded, form.values, form.errors, 422)
  const who = { staffId: loaded.viewer.staffId, now: c.var.now }
  const adopted = await adoptBudget(c.var.tx, budget, form.value.digest, who)
  if (adopted.allowed) return redirectWithToast(c, budgetPath(loaded.project.id), t.adopted)
  return draw(c, loaded, {}, { adopt: t[adopted.refusal] }, 422)
})

budgetRoutes.post(`${path}/:budget{[0-9]+}/borttagning`, async (c) => {
  const loaded = await loadProjectToWrite(c)
  const t = budgetText(c.var.language)
  const id = idParam(c, 'budget')
  const budget = (await listBudgets(c.var.tx, loaded.project.id)).find((one) => one.id === id)
  if (!budget) throw notFound()
  const form = await readForm(c, discardForm, budgetText)
  if (!form.ok) return draw(c, loaded, form.values, form.errors, 422)
  const discarded = await discardDraft(c.var.tx, { id, version: form.value.version })
  if (discarded.allowed) return redirectWithToast(c, budgetPath(loaded.project.id), t.discarded)
  return draw(c, loaded, {}, { adopt: t[discarded.refusal] }, 422)
})

async function draw(
  c: RequestContext,
  { project, mayWrite, viewer }: Awaited<ReturnType<typeof loadProject>>,
  values: FormValues,
  errors: { readonly [field: string]: string },
  status: 200 | 422 = 200,
) {
  const { tx, language } = c.var
  const all = await listBudgets(tx, project.id)
  const budgets = mayWrite ? all : all.filter(({ adoptedAt }) => adoptedAt !== null)
  const asked = queryText(c, 'version')
  const shown = asked ? budgets.find(({ number }) => String(number) === asked) : budgets[0]
  if (asked && !shown) throw notFound()
  const financiers = await listFinanciers(tx, project.id)
  return drawPage(
    c,
    <BudgetPage
      t={budgetText(language)}
      language={language}
      project={project}
      budgets={budgets}
      whole={shown && (await loadWholeBudget(tx, shown, financiers))}
      accounts={await listProjectAccounts(tx, project.id)}
      costTypes={await listCostTypes(tx)}
      phases={await listPhases(tx, project.id)}
      financiers={financiers}
      mayWrite={mayWrite}
      isWhole={readsProjectsOf(viewer).includes(project.id)}
      values={values}
      errors={errors}
    />,
    status,
  )
}
