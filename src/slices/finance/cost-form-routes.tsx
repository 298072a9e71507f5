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
  queryText,
  type RequestContext,
  readForm,
  redirectWithToast,
  signedIn,
} from '../../platform/http/index.ts'
import { economises } from '../organisations/index.ts'
import { listCostTypes, listInterventionsOf, listProjectAccounts } from './account-queries.ts'
import { CostFormPage } from './cost-form-page.tsx'
import { editCostForm, newCostForm } from './cost-forms.ts'
import { findCost, listLaterRows } from './cost-queries.ts'
import { costText } from './cost-text.ts'
import type { Cost } from './cost-types.ts'
import { changeCost, recordByHand } from './edit-commands.ts'
import { kronorOf } from './money-words.ts'
import { writesMoneyOf } from './permissions.ts'

export const costFormRoutes = new Hono<Env>()

type Errors = { readonly [field: string]: string }

costFormRoutes.get('/ekonomi/kostnader/ny', async (c) => {
  economist(c)
  const values = {
    credits: queryText(c, 'krediterar') ?? '',
    adjusts: queryText(c, 'justerar') ?? '',
    account: queryText(c, 'konto') ?? '',
    intervention: queryText(c, 'insats') ?? '',
  }
  const about = await findAbout(c, values)
  return drawNew(c, about ? { ...valuesOf(about), ...values, amount: '', vat: '' } : values, {})
})

costFormRoutes.post('/ekonomi/kostnader/ny', async (c) => {
  const viewer = economist(c)
  const { tx, now, language } = c.var
  const t = costText(language)
  const form = await readForm(c, newCostForm, costText)
  if (!form.ok) return drawNew(c, form.values, form.errors, 422)
  const recorded = await recordByHand(tx, form.value, { staffId: viewer.staffId, now })
  if (recorded.allowed) return redirectWithToast(c, `/ekonomi/kostnader/${recorded.value}`, t.saved)
  return drawNew(c, form.values, { [fieldOf[recorded.refusal] ?? 'description']: t[recorded.refusal] }, 422)
})

costFormRoutes.get('/ekonomi/kostnader/:id{[0-9]+}/andra', async (c) => {
  const cost = await own(c)
  if (cost.claimName || cost.removedAt)
    return redirectWithToast(
      c,
      `/ekonomi/kostnader/${cost.id}`,
      costText(c.var.language)[cost.claimName ? 'cost_locked' : 'cost_removed'],
    )
  return drawEdit(c, cost, { ...valuesOf(cost), version: String(cost.version) }, {})
})

costFormRoutes.post('/ekonomi/kostnader/:id{[0-9]+}/andra', async (c) => {
  const cost = await own(c)
  const t = costText(c.var.language)
  const form = await readForm(c, editCostForm, costText)
  if (!form.ok) return drawEdit(c, cost, form.values, form.errors, 422)
  const changed = await changeCost(c.var.tx, cost.id, form.value)
  if (changed.allowed) return redirectWithToast(c, `/ekonomi/kostnader/${cost.id}`, t.saved)
  const values =
    changed.refusal === 'changed_meanwhile' ? { ...form.values, version: String(cost.version) } : form.values
  return drawEdit(c, cost, values, { [fieldOf[changed.refusal] ?? 'description']: t[changed.refusal] }, 422)
})

/** The field at which a refusal is shown; the first one for what is about the whole. */
const fieldOf: { readonly [refusal: string]: string } = {
  account_unknown: 'account',
  account_closed: 'account',
  cost_type_unknown: 'costType',
  voucher_known: 'voucherNumber',
  voucher_without_year: 'fiscalYear',
  intervention_of_other_project: 'intervention',
  credit_not_below_zero: 'amount',
  credit_exceeds_cost: 'amount',
  amount_zero: 'amount',
}

function economist(c: RequestContext) {
  const viewer = signedIn(c)
  if (economises(viewer).length === 0) throw forbidden()
  return viewer
}

async function own(c: RequestContext): Promise<Cost> {
  const cost = await findCost(c.var.tx, idParam(c))
  if (!cost) throw notFound()
  if (!writesMoneyOf(signedIn(c), cost.projectId)) throw forbidden()
  return cost
}

/** The cost that the new row credits or adjusts, when the address or the form names one. */
async function findAbout(c: RequestContext, values: FormValues): Promise<Cost | undefined> {
  const id = one(values, 'credits') || one(values, 'adjusts')
  if (!id) return undefined
  const cost = /^[1-9]\d{0,14}$/.test(id) ? await findCost(c.var.tx, Number(id)) : undefined
  if (!cost) throw notFound()
  if (!writesMoneyOf(signedIn(c), cost.projectId)) throw forbidden()
  return cost
}

async function drawNew(c: RequestContext, values: FormValues, errors: Errors, status: 200 | 422 = 200) {
  const { tx, language } = c.var
  const t = costText(language)
  const projects = economises(signedIn(c))
  const about = await findAbout(c, values)
  const isCredit = Boolean(one(values, 'credits'))
  const accounts = (await listProjectAccounts(tx)).filter(
    (account) => projects.includes(account.projectId) && account.closedOn === null,
  )
  const left = about && kronorOf(about.amountOre + (await creditedOf(c, about.id)), language)
  return drawPage(
    c,
    <CostFormPage
      t={t}
      language={language}
      title={!about ? t.record : isCredit ? t.recordCredit : t.recordAdjustment}
      about={
        about && (isCredit ? t.creditOf(about.description, left ?? '') : t.adjustmentOf(about.description))
      }
      action="/ekonomi/kostnader/ny"
      cancelHref={about ? `/ekonomi/kostnader/${about.id}` : '/ekonomi/kostnader'}
      hidden={
        about
          ? { [isCredit ? 'credits' : 'adjusts']: about.id, account: about.accountId }
          : ({} as Record<string, number>)
      }
      accounts={about ? [] : accounts}
      costTypes={await listCostTypes(tx)}
      interventions={await listInterventionsOf(tx, about ? [about.projectId] : projects)}
      values={values}
      errors={errors}
    />,
    status,
  )
}

/** What has been credited already, below zero. */
async function creditedOf(c: RequestContext, id: number): Promise<number> {
  const rows = await listLaterRows(c.var.tx, id)
  return rows
    .filter((row) => row.creditsCostId === id && row.removedAt === null)
    .reduce((sum, row) => sum + row.amountOre, 0)
}

async function drawEdit(
  c: RequestContext,
  cost: Cost,
  values: FormValues,
  errors: Errors,
  status: 200 | 422 = 200,
) {
  const { tx, language } = c.var
  const t = costText(language)
  return drawPage(
    c,
    <CostFormPage
      t={t}
      language={language}
      title={t.change}
      action={`/ekonomi/kostnader/${cost.id}/andra`}
      cancelHref={`/ekonomi/kostnader/${cost.id}`}
      hidden={{ version: one(values, 'version') ?? cost.version }}
      accounts={[]}
      costTypes={await listCostTypes(tx)}
      interventions={await listInterventionsOf(tx, [cost.projectId])}
      values={values}
      errors={errors}
    />,
    status,
  )
}

function valuesOf(cost: Cost): FormValues {
  return {
    costType: cost.costTypeCode,
    description: cost.description,
    intervention: cost.interventionId === null ? '' : String(cost.interventionId),
    supplierName: cost.supplierName ?? '',
    supplierOrgNumber: cost.supplierOrgNumber ?? '',
    invoiceNumber: cost.invoiceNumber ?? '',
    invoiceOn: cost.invoiceOn ?? '',
    deliveredOn: cost.deliveredOn ?? '',
    bookedOn: cost.bookedOn ?? '',
    paidOn: cost.paidOn ?? '',
    fiscalYear: cost.fiscalYear === null ? '' : String(cost.fiscalYear),
    voucherSeries: cost.voucherSeries,
    voucherNumber: cost.voucherNumber ?? '',
    ledgerAccount: cost.ledgerAccount ?? '',
    amount: typedKronor(cost.amountOre),
    vat: cost.vatOre === 0 ? '' : typedKronor(cost.vatOre),
    vatIsCost: cost.vatIsCost ? 'ja' : '',
  }
}
