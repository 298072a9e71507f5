import { Hono } from 'hono'
import { z } from 'zod'
import type { Decision } from '../../kit/decision.ts'
import { typedKronor } from '../../kit/money.ts'
import {
  drawPage,
  type Env,
  type FormValues,
  idParam,
  notFound,
  one,
  queryText,
  type RequestContext,
  readForm,
  redirectWithToast,
} from '../../platform/http/index.ts'
import { type CostTypeNamed, listCostTypes, listProjectAccounts } from './account-queries.ts'
import { writeBudgetLines, writeFinancing } from './budget-commands.ts'
import { budgetPath } from './budget-page.tsx'
import {
  listBudgetLines,
  listBudgets,
  listFinanciers,
  listFinancingLines,
  listPhases,
} from './budget-queries.ts'
import { financierName, phaseName } from './budget-tables.tsx'
import { budgetText } from './budget-text.ts'
import { type Financier, type FinancingLine, financingKinds } from './budget-types.ts'
import { readAmount, readGrid, readShare } from './grid-forms.ts'
import { GridPage } from './grid-page.tsx'
import { loadProjectToWrite } from './project-request.ts'
import type { ProjectAccount } from './types.ts'

/** The two grids of a draft, a phase at a time: what it may cost, and who pays. */
export const budgetDraftRoutes = new Hono<Env>()

const path = '/ekonomi/projekt/:id{[0-9]+}/budget/:budget{[0-9]+}'
const draftForm = z.object({
  version: z
    .string('versionMissing')
    .regex(/^[1-9]\d{0,9}$/, 'versionMissing')
    .transform(Number),
})
type Errors = { readonly [field: string]: string }
type Draft = Awaited<ReturnType<typeof load>>

budgetDraftRoutes.get(`${path}/rader`, async (c) => {
  const draft = await load(c)
  const lines = (await listBudgetLines(c.var.tx, draft.budget.id)).filter(ofPhase(draft))
  const values = Object.fromEntries(
    lines.map((line) => [cellName(line.costTypeCode, line.accountId), typedKronor(line.amountOre)]),
  )
  return drawLines(c, draft, values, {})
})

budgetDraftRoutes.post(`${path}/rader`, async (c) => {
  const draft = await load(c)
  const t = budgetText(c.var.language)
  const form = await readForm(c, draftForm, budgetText)
  if (!form.ok) return drawLines(c, draft, form.values, form.errors, 422)
  const { accounts, costTypes } = await choices(c, draft)
  const fields = costTypes.flatMap(({ code }) =>
    accounts.map(({ id }) => ({
      name: cellName(code, id),
      key: { costTypeCode: code, accountId: id, phaseId: draft.phaseId },
    })),
  )
  const { cells, wrong } = readGrid(form.values, fields)
  if (wrong.length > 0) {
    const errors = wrong.map((name) => [name, t.amountWrong(labelOf(name, c, costTypes, accounts))])
    return drawLines(c, draft, form.values, Object.fromEntries(errors), 422)
  }
  const target = { id: draft.budget.id, version: form.value.version }
  return answer(
    c,
    draft,
    form.values,
    await writeBudgetLines(c.var.tx, target, draft.phaseId, cells),
    drawLines,
  )
})

budgetDraftRoutes.get(`${path}/finansiering`, async (c) => {
  const draft = await load(c)
  const lines = (await listFinancingLines(c.var.tx, draft.budget.id)).filter(ofPhase(draft))
  const values = lines.flatMap((line) => {
    const row = `${line.financierId}-${line.kind}`
    return [
      [`${row}-amount`, typedKronor(line.amountOre)],
      [`${row}-share`, line.shareBp === null ? '' : String(line.shareBp / 100).replace('.', ',')],
      [`${row}-ceiling`, line.ceilingOre === null ? '' : typedKronor(line.ceilingOre)],
    ]
  })
  return drawFinancing(c, draft, Object.fromEntries(values), {})
})

budgetDraftRoutes.post(`${path}/finansiering`, async (c) => {
  const draft = await load(c)
  const form = await readForm(c, draftForm, budgetText)
  if (!form.ok) return drawFinancing(c, draft, form.values, form.errors, 422)
  const financiers = await listFinanciers(c.var.tx, draft.project.id)
  const { lines, errors } = readFinancing(c, form.values, financiers, draft.phaseId)
  if (Object.keys(errors).length > 0) return drawFinancing(c, draft, form.values, errors, 422)
  const target = { id: draft.budget.id, version: form.value.version }
  return answer(
    c,
    draft,
    form.values,
    await writeFinancing(c.var.tx, target, draft.phaseId, lines),
    drawFinancing,
  )
})

const cellName = (costTypeCode: string, accountId: number) => `cell-${costTypeCode}-${accountId}`
const ofPhase =
  (draft: { readonly phaseId: number | null }) =>
  ({ phaseId }: { readonly phaseId: number | null }) =>
    phaseId === draft.phaseId

function labelOf(
  name: string,
  c: RequestContext,
  costTypes: readonly CostTypeNamed[],
  accounts: readonly ProjectAccount[],
): string {
  const [, code = '', id = ''] = name.split('-')
  const costType = costTypes.find((type) => type.code === code)
  const account = accounts.find((each) => String(each.id) === id)
  return `${c.var.language === 'sv' ? costType?.nameSv : costType?.nameEn}, ${account?.name}`
}

function readFinancing(
  c: RequestContext,
  values: FormValues,
  financiers: readonly Financier[],
  phaseId: number | null,
) {
  const t = budgetText(c.var.language)
  const lines: FinancingLine[] = []
  const errors: { [field: string]: string } = {}
  for (const financier of financiers)
    for (const kind of financingKinds) {
      const row = `${financier.id}-${kind}`
      const label = `${financier.name}, ${t[kind]}`
      const amountOre = readAmount(one(values, `${row}-amount`))
      const shareBp = readShare(one(values, `${row}-share`))
      const ceilingOre = readAmount(one(values, `${row}-ceiling`))
      if (amountOre === 'wrong') errors[`${row}-amount`] = t.amountWrong(label)
      if (shareBp === 'wrong') errors[`${row}-share`] = t.shareWrong(label)
      if (ceilingOre === 'wrong') errors[`${row}-ceiling`] = t.amountWrong(label)
      if (amountOre !== 'wrong' && shareBp !== 'wrong' && ceilingOre !== 'wrong' && amountOre)
        lines.push({ financierId: financier.id, phaseId, kind, amountOre, shareBp, ceilingOre })
    }
  return { lines, errors }
}

type Drawing = typeof drawLines

/** The draft again when it was saved; the same grid with what was typed when not. */
function answer(
  c: RequestContext,
  draft: Draft,
  values: FormValues,
  written: Decision<'budget_adopted' | 'changed_meanwhile'>,
  draw: Drawing,
) {
  const t = budgetText(c.var.language)
  if (written.allowed) return redirectWithToast(c, budgetPath(draft.project.id), t.saved)
  const again = { ...values, version: String(draft.budget.version) }
  return draw(c, draft, again, { version: t[written.refusal] }, 422)
}

async function load(c: RequestContext) {
  const { project } = await loadProjectToWrite(c)
  const { tx } = c.var
  const id = idParam(c, 'budget')
  const budget = (await listBudgets(tx, project.id)).find((each) => each.id === id)
  if (!budget || budget.adoptedAt !== null) throw notFound()
  const phases = await listPhases(tx, project.id)
  const asked = queryText(c, 'fas')
  const phase = asked ? phases.find((each) => String(each.id) === asked) : undefined
  if (asked && !phase) throw notFound()
  return { project, budget, phase, phaseId: phase?.id ?? null }
}

async function choices(c: RequestContext, draft: Draft) {
  return {
    accounts: await listProjectAccounts(c.var.tx, draft.project.id),
    costTypes: await listCostTypes(c.var.tx),
  }
}

function frameOf(c: RequestContext, draft: Draft, values: FormValues, part: 'rader' | 'finansiering') {
  const t = budgetText(c.var.language)
  return {
    facts: `${draft.project.name}, ${phaseName(draft.phase, t, c.var.language)}`,
    note: t.gridNote,
    backHref: budgetPath(draft.project.id),
    backLabel: t.budget,
    action: `${budgetPath(draft.project.id)}/${draft.budget.id}/${part}?fas=${draft.phaseId ?? ''}`,
    hidden: { version: one(values, 'version') ?? draft.budget.version },
    saveLabel: t.save,
    cancelLabel: t.cancel,
    values,
  }
}

async function drawLines(
  c: RequestContext,
  draft: Draft,
  values: FormValues,
  errors: Errors,
  status: 200 | 422 = 200,
) {
  const t = budgetText(c.var.language)
  const { accounts, costTypes } = await choices(c, draft)
  return drawPage(
    c,
    <GridPage
      {...frameOf(c, draft, values, 'rader')}
      title={t.editBudget}
      rowHeader={t.costType}
      rows={costTypes.map((type) => ({
        key: type.code,
        label: c.var.language === 'sv' ? type.nameSv : type.nameEn,
      }))}
      columns={accounts.map(({ id, name }) => ({ key: String(id), label: name }))}
      nameOf={(row, column) => cellName(row.key, Number(column.key))}
      errors={errors}
    />,
    status,
  )
}

async function drawFinancing(
  c: RequestContext,
  draft: Draft,
  values: FormValues,
  errors: Errors,
  status: 200 | 422 = 200,
) {
  const t = budgetText(c.var.language)
  const financiers = await listFinanciers(c.var.tx, draft.project.id)
  return drawPage(
    c,
    <GridPage
      {...frameOf(c, draft, values, 'finansiering')}
      title={t.editFinancing}
      note={financiers.length === 0 ? t.noFinanciers : t.gridNote}
      rowHeader={t.financier}
      rows={financiers.flatMap((financier) =>
        financingKinds.map((kind) => ({
          key: `${financier.id}-${kind}`,
          label: `${financierName(financier)}: ${t[kind]}`,
        })),
      )}
      columns={[
        { key: 'amount', label: t.amount },
        { key: 'share', label: `${t.share} (%)` },
        { key: 'ceiling', label: t.ceiling },
      ]}
      nameOf={(row, column) => `${row.key}-${column.key}`}
      errors={errors}
    />,
    status,
  )
}
