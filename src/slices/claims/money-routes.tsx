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
  redirectWithToast,
} from '../../platform/http/index.ts'
import { listProjectAccounts } from '../finance/index.ts'
import { economises } from '../organisations/index.ts'
import { byOf, loadProject, reader } from './claim-load.ts'
import { listClaims } from './claim-queries.ts'
import { listFinanciers } from './financing-queries.ts'
import { paymentForm, reasonForm } from './forms.ts'
import { moneyText } from './money-text.ts'
import { recordPayment, removePayment } from './payment-commands.ts'
import { PaymentsPage } from './payments-page.tsx'
import { seesWhole } from './permissions.ts'
import { ReconcilePage } from './reconcile-page.tsx'
import { listAccountFacts, listPayments, listSupportFacts } from './reconcile-queries.ts'
import { reconcile } from './reconcile-rules.ts'
import { text } from './text.ts'

export const moneyRoutes = new Hono<Env>()

moneyRoutes.get('/ekonomi/avstamning', async (c) => {
  const viewer = reader(c)
  const { tx, language } = c.var
  const { projects, project } = await loadProject(c)
  if (!project) throw notFound()
  const payments = (await listPayments(tx, project.id)).filter(({ removedReason }) => removedReason === null)
  const sums = reconcile(
    await listAccountFacts(tx, project.id),
    await listSupportFacts(tx, project.id),
    payments,
    await listFinanciers(tx, project.id),
  )
  return drawPage(
    c,
    <ReconcilePage
      t={text(language)}
      m={moneyText(language)}
      language={language}
      projects={projects}
      project={project}
      sums={sums}
      seesWhole={seesWhole(viewer, project.id)}
    />,
  )
})

moneyRoutes.get('/ekonomi/utbetalningar', async (c) => drawPayments(c, {}, {}))

moneyRoutes.post('/ekonomi/utbetalningar', async (c) => {
  const viewer = reader(c)
  const m = moneyText(c.var.language)
  const form = await readForm(c, paymentForm, moneyText)
  const { project } = await loadProject(c)
  if (!project) throw notFound()
  if (!economises(viewer).includes(project.id)) throw forbidden()
  if (!form.ok) return drawPayments(c, form.values, form.errors, 422)
  const { account, from, claim, receivedOn, amount, note } = form.value
  const [kind, id] = from.split('-')
  const accounts = await listProjectAccounts(c.var.tx, project.id)
  const payers =
    kind === 'partner'
      ? accounts.map((one) => one.id)
      : (await listFinanciers(c.var.tx, project.id)).map((one) => one.id)
  const claims = await listClaims(c.var.tx, project.id)
  if (!accounts.some((one) => one.id === account))
    return drawPayments(c, form.values, { account: m.accountMissing }, 422)
  if (!payers.includes(Number(id)) || (claim !== null && !claims.some((one) => one.id === claim)))
    return drawPayments(c, form.values, { from: m.fromMissing }, 422)
  const recorded = await recordPayment(c.var.tx, byOf(c, viewer), {
    projectId: project.id,
    accountId: account,
    financierId: kind === 'finansiar' ? Number(id) : null,
    fromAccountId: kind === 'partner' ? Number(id) : null,
    claimId: claim,
    receivedOn,
    amountOre: amount,
    note,
  })
  if (!recorded.allowed) {
    const field = {
      received_in_future: 'receivedOn',
      amount_zero: 'amount',
      same_partner: 'account',
      known_payment: 'amount',
    }
    return drawPayments(c, form.values, { [field[recorded.refusal]]: m[recorded.refusal] }, 422)
  }
  return redirectWithToast(c, `/ekonomi/utbetalningar?projekt=${project.id}`, m.recorded)
})

moneyRoutes.post('/ekonomi/utbetalningar/:id{[0-9]+}/bort', async (c) => {
  const viewer = reader(c)
  const m = moneyText(c.var.language)
  const { project } = await loadProject(c)
  if (!project) throw notFound()
  if (!economises(viewer).includes(project.id)) throw forbidden()
  const payment = (await listPayments(c.var.tx, project.id)).find(({ id }) => id === idParam(c))
  if (!payment) throw notFound()
  const form = await readForm(c, reasonForm, moneyText)
  if (!form.ok) return drawPayments(c, {}, form.errors, 422)
  const version = Number(form.values['version'])
  await removePayment(c.var.tx, byOf(c, viewer), { id: payment.id, version }, form.value.reason)
  return redirectWithToast(c, `/ekonomi/utbetalningar?projekt=${project.id}`, m.removedNow)
})

async function drawPayments(
  c: RequestContext,
  values: FormValues,
  errors: { readonly [field: string]: string },
  status: 200 | 422 = 200,
) {
  const viewer = reader(c)
  const { tx, language, today } = c.var
  const { projects, project } = await loadProject(c)
  if (!project) throw notFound()
  return drawPage(
    c,
    <PaymentsPage
      t={text(language)}
      m={moneyText(language)}
      language={language}
      today={today}
      projects={projects}
      project={project}
      payments={await listPayments(tx, project.id)}
      accounts={await listProjectAccounts(tx, project.id)}
      financiers={await listFinanciers(tx, project.id)}
      claims={await listClaims(tx, project.id)}
      mayWrite={economises(viewer).includes(project.id)}
      values={values}
      errors={errors}
    />,
    status,
  )
}
