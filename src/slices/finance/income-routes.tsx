import { Hono } from 'hono'
import { typedKronor } from '../../kit/money.ts'
import {
  drawPage,
  type Env,
  type FormValues,
  forbidden,
  idParam,
  notFound,
  one,
  queryId,
  queryText,
  type RequestContext,
  readForm,
  redirectWithToast,
  signedIn,
} from '../../platform/http/index.ts'
import { type ResolvedCompany, resolveCompany } from '../companies/index.ts'
import { economises } from '../organisations/index.ts'
import { listInterventionsOf, listProjectAccounts } from './account-queries.ts'
import { removalForm } from './cost-forms.ts'
import { changeIncome, type NewIncome, recordIncome, removeIncome, restoreIncome } from './income-commands.ts'
import { editIncomeForm, newIncomeForm } from './income-forms.ts'
import { IncomeFormPage, IncomeListPage } from './income-page.tsx'
import { findIncome, type IncomeRow, listIncomeRows } from './income-queries.ts'
import { incomeText } from './income-text.ts'
import { readsMoney, writesMoneyOf } from './permissions.ts'

export const incomeRoutes = new Hono<Env>()

const here = '/ekonomi/intakter'
type Errors = { readonly [field: string]: string }

incomeRoutes.get(here, async (c) => {
  const viewer = signedIn(c)
  if (!readsMoney(viewer)) throw forbidden()
  const { tx, language } = c.var
  return drawPage(
    c,
    <IncomeListPage
      t={incomeText(language)}
      language={language}
      rows={
        await listIncomeRows(tx, { projectId: queryId(c, 'projekt'), interventionId: queryId(c, 'insats') })
      }
      mayRecord={economises(viewer).length > 0}
    />,
  )
})

incomeRoutes.get(`${here}/ny`, async (c) => {
  economist(c)
  return draw(c, undefined, { kind: 'participant_fee', intervention: queryText(c, 'insats') ?? '' }, {})
})

incomeRoutes.post(`${here}/ny`, async (c) => {
  const viewer = economist(c)
  const t = incomeText(c.var.language)
  const form = await readForm(c, newIncomeForm, incomeText)
  const resolved = await resolveCompany(c.var.tx, form.values)
  const payer = payerOf(form.values, resolved, t)
  if (!form.ok || !payer.ok) {
    const errors = { ...(form.ok ? {} : form.errors), ...(payer.ok ? {} : payer.errors) }
    return draw(c, undefined, form.values, errors, 422)
  }
  const who = { ...c.var, staffId: viewer.staffId }
  const recorded = await recordIncome(c.var.tx, form.value.account, incomeOf(form.value, payer.value), who)
  if (recorded.allowed) return redirectWithToast(c, here, t.saved)
  return draw(c, undefined, form.values, { [fieldOf[recorded.refusal]]: t[recorded.refusal] }, 422)
})

incomeRoutes.get(`${here}/:id{[0-9]+}`, async (c) => {
  const row = await load(c)
  return draw(c, row, valuesOf(row), {})
})

incomeRoutes.post(`${here}/:id{[0-9]+}`, async (c) => {
  const row = await own(c)
  const t = incomeText(c.var.language)
  const form = await readForm(c, editIncomeForm, incomeText)
  const resolved = await resolveCompany(c.var.tx, form.values)
  const payer = payerOf(form.values, resolved, t)
  if (!form.ok || !payer.ok) {
    const errors = { ...(form.ok ? {} : form.errors), ...(payer.ok ? {} : payer.errors) }
    return draw(c, row, form.values, errors, 422)
  }
  const income = incomeOf(form.value, payer.value)
  const changed = await changeIncome(c.var.tx, { ...row, version: form.value.version }, income, c.var.today)
  if (changed.allowed) return redirectWithToast(c, here, t.saved)
  const values = { ...form.values, version: String(row.version) }
  return draw(c, row, values, { [fieldOf[changed.refusal]]: t[changed.refusal] }, 422)
})

incomeRoutes.post(`${here}/:id{[0-9]+}/borttagning`, async (c) => {
  const row = await own(c)
  const t = incomeText(c.var.language)
  const form = await readForm(c, removalForm, incomeText)
  if (!form.ok) return draw(c, row, { ...valuesOf(row), ...form.values }, form.errors, 422)
  const who = { staffId: signedIn(c).staffId, now: c.var.now }
  const removed = await removeIncome(c.var.tx, row, form.value.reason, who)
  if (removed.allowed) return redirectWithToast(c, `${here}/${row.id}`, t.removedToast)
  return draw(c, row, { ...valuesOf(row), ...form.values }, { reason: t[removed.refusal] }, 422)
})

incomeRoutes.post(`${here}/:id{[0-9]+}/aterstallning`, async (c) => {
  const row = await own(c)
  const t = incomeText(c.var.language)
  const restored = await restoreIncome(c.var.tx, row.id)
  return redirectWithToast(c, `${here}/${row.id}`, restored ? t.restored : t.changed_meanwhile)
})

/** The field at which each refusal is shown. */
const fieldOf = {
  account_unknown: 'account',
  account_closed: 'account',
  fee_without_intervention: 'intervention',
  intervention_of_other_project: 'intervention',
  received_in_future: 'receivedOn',
  voucher_without_year: 'fiscalYear',
  income_claimed: 'amount',
  changed_meanwhile: 'amount',
} as const

type Payer = { readonly companyId: number | null; readonly payerName: string }
type PayerFound =
  | { readonly ok: true; readonly value: Payer }
  | { readonly ok: false; readonly errors: Errors }

/** A company of the register, or for other income anybody by name. */
function payerOf(
  values: FormValues,
  { company, problem }: ResolvedCompany,
  t: ReturnType<typeof incomeText>,
): PayerFound {
  if (company) return { ok: true, value: { companyId: company.id, payerName: company.name } }
  const name = one(values, 'payerName')
  const isFee = one(values, 'kind') === 'participant_fee'
  if (!isFee && name && !one(values, 'company'))
    return { ok: true, value: { companyId: null, payerName: name } }
  if (!isFee && !one(values, 'company')) return { ok: false, errors: { payerName: t.payerMissing } }
  return { ok: false, errors: { company: t[problem ?? 'companyMissing'] } }
}

type Typed = {
  readonly kind: 'participant_fee' | 'other'
  readonly intervention?: number | undefined
  readonly receivedOn: string
  readonly amount: number
  readonly fiscalYear?: number | undefined
  readonly voucherSeries?: string | undefined
  readonly voucherNumber?: string | undefined
}

const incomeOf = (form: Typed, payer: Payer): NewIncome => ({
  ...payer,
  kind: form.kind,
  interventionId: form.intervention ?? null,
  receivedOn: form.receivedOn,
  amountOre: form.amount,
  fiscalYear: form.fiscalYear ?? null,
  voucherSeries: form.voucherSeries ?? '',
  voucherNumber: form.voucherNumber ?? null,
})

const valuesOf = (row: IncomeRow): FormValues => ({
  version: String(row.version),
  kind: row.kind,
  intervention: row.interventionId === null ? '' : String(row.interventionId),
  companyId: row.companyId === null ? '' : String(row.companyId),
  payerName: row.companyId === null ? row.payerName : '',
  receivedOn: row.receivedOn,
  amount: typedKronor(row.amountOre),
  fiscalYear: row.fiscalYear === null ? '' : String(row.fiscalYear),
  voucherSeries: row.voucherSeries,
  voucherNumber: row.voucherNumber ?? '',
})

function economist(c: RequestContext) {
  const viewer = signedIn(c)
  if (economises(viewer).length === 0) throw forbidden()
  return viewer
}

async function load(c: RequestContext): Promise<IncomeRow> {
  const row = await findIncome(c.var.tx, idParam(c))
  if (!row) throw notFound()
  return row
}

async function own(c: RequestContext): Promise<IncomeRow> {
  const row = await load(c)
  if (!writesMoneyOf(signedIn(c), row.projectId)) throw forbidden()
  return row
}

async function draw(
  c: RequestContext,
  row: IncomeRow | undefined,
  values: FormValues,
  errors: Errors,
  status: 200 | 422 = 200,
) {
  const { tx, language } = c.var
  const viewer = signedIn(c)
  const mayWrite = row ? writesMoneyOf(viewer, row.projectId) && !row.isClaimed : true
  const projects = row ? [row.projectId] : economises(viewer)
  const accounts = (await listProjectAccounts(tx)).filter(
    (account) => projects.includes(account.projectId) && account.closedOn === null,
  )
  return drawPage(
    c,
    <IncomeFormPage
      t={incomeText(language)}
      language={language}
      row={row}
      mayWrite={mayWrite}
      accounts={accounts}
      interventions={mayWrite ? await listInterventionsOf(tx, projects) : []}
      resolved={await resolveCompany(tx, values)}
      hidden={row ? { version: one(values, 'version') ?? row.version } : {}}
      values={values}
      errors={errors}
    />,
    status,
  )
}
