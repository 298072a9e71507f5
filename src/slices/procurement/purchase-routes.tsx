import { Hono } from 'hono'
import {
  drawPage,
  type Env,
  type FormResult,
  type FormValues,
  forbidden,
  idParam,
  notFound,
  type RequestContext,
  readForm,
  redirectWithToast,
} from '../../platform/http/index.ts'
import { findIntervention, mayWriteIntervention } from '../interventions/index.ts'
import { limitPart } from './limit-part.tsx'
import { changeFirstAnswer, startPurchase, writeRequest } from './purchase-commands.ts'
import { RequestFormPage } from './purchase-form-page.tsx'
import { requestForm, startPurchaseForm, versionForm } from './purchase-forms.ts'
import { FirstQuestionPage, PurchaseListPage } from './purchase-list-page.tsx'
import {
  listAuthorities,
  listCallOffAuthorities,
  listPurchasesOf,
  type Purchase,
} from './purchase-queries.ts'
import { requestValues } from './purchase-values.ts'
import { drawPurchase } from './purchase-view.tsx'
import { loadPurchase, loadToWrite, reader } from './request-context.ts'
import { text } from './text.ts'
import { purchasePath } from './types.ts'

/** The pages of one intervention's purchases, from the first question to the request that is sent. */
export const purchaseRoutes = new Hono<Env>()

const list = '/insatser/:id{[0-9]+}/upphandling'
const one = `${list}/:purchase{[0-9]+}`

purchaseRoutes.get(list, async (c) => {
  const { intervention, mayWrite } = await loadIntervention(c)
  return drawPage(
    c,
    <PurchaseListPage
      t={text(c.var.language)}
      language={c.var.language}
      intervention={intervention}
      purchases={await listPurchasesOf(c.var.tx, intervention.id)}
      mayWrite={mayWrite}
    />,
  )
})

purchaseRoutes.get(`${list}/ny`, async (c) => {
  const { intervention, mayWrite } = await loadIntervention(c)
  if (!mayWrite) throw forbidden()
  return drawFirstQuestion(c, intervention, null, { title: intervention.title })
})

purchaseRoutes.post(`${list}/ny`, async (c) => {
  const { intervention, mayWrite } = await loadIntervention(c)
  if (!mayWrite) throw forbidden()
  const form = await readForm(c, startPurchaseForm, text)
  if (!form.ok) return drawFirstQuestion(c, intervention, null, form.values, form)
  const { tx, now } = c.var
  const id = await startPurchase(tx, { now, staffId: reader(c).staffId }, intervention.id, form.value)
  return redirectWithToast(
    c,
    purchasePath({ id, interventionId: intervention.id }),
    text(c.var.language).begun,
  )
})

purchaseRoutes.get(one, async (c) => drawPurchase(c, await loadPurchase(c)))

purchaseRoutes.get(`${one}/svar`, async (c) => {
  const { purchase } = await loadUnsent(c)
  const { title, kind, kindReason, frameworkAgreement, version } = purchase
  const values = {
    title,
    kind,
    kindReason,
    frameworkAgreement: frameworkAgreement ?? '',
    version: String(version),
  }
  return drawFirstQuestion(c, home(purchase), purchase, values)
})

purchaseRoutes.post(`${one}/svar`, async (c) => {
  const { purchase } = await loadUnsent(c)
  const form = await readForm(c, startPurchaseForm, text)
  const version = await readForm(c, versionForm, text)
  if (!form.ok) return drawFirstQuestion(c, home(purchase), purchase, form.values, form)
  if (!version.ok) return drawFirstQuestion(c, home(purchase), purchase, form.values, version)
  await changeFirstAnswer(c.var.tx, purchase.id, version.value.version, form.value)
  return redirectWithToast(c, purchasePath(purchase), text(c.var.language).saved)
})

purchaseRoutes.get(`${one}/andra`, async (c) => {
  const { purchase } = await loadUnsent(c)
  const callOff = await listCallOffAuthorities(c.var.tx, purchase.id)
  return drawRequestForm(c, purchase, requestValues(purchase, callOff))
})

purchaseRoutes.post(`${one}/andra`, async (c) => {
  const { purchase } = await loadUnsent(c)
  const form = await readForm(c, requestForm, text)
  if (!form.ok) return drawRequestForm(c, purchase, form.values, form)
  const authorities = (await listAuthorities(c.var.tx)).map(({ key }) => key as string)
  const named = [...form.value.callOff, ...(form.value.buyer ? [form.value.buyer] : [])]
  if (!named.every((key) => authorities.includes(key))) {
    const errors = { buyer: text(c.var.language).authorityWrong }
    return drawRequestForm(c, purchase, form.values, { ok: false, values: form.values, errors })
  }
  await writeRequest(c.var.tx, purchase.id, form.value)
  return redirectWithToast(c, purchasePath(purchase), text(c.var.language).requestWritten)
})

type Refused = Extract<FormResult<unknown>, { ok: false }>

const home = (purchase: Purchase) => ({ id: purchase.interventionId, title: purchase.interventionTitle })

async function loadIntervention(c: RequestContext) {
  reader(c)
  const intervention = await findIntervention(c.var.tx, idParam(c))
  if (!intervention) throw notFound()
  return { intervention, mayWrite: await mayWriteIntervention(c.var.tx, intervention.id) }
}

/** What has been sent stands: its forms are not there any more. */
async function loadUnsent(c: RequestContext) {
  const loaded = await loadToWrite(c)
  if (loaded.purchase.sentAt || loaded.purchase.cancelledAt) throw forbidden()
  return loaded
}

function drawFirstQuestion(
  c: RequestContext,
  intervention: { readonly id: number; readonly title: string },
  changing: Purchase | null,
  values: FormValues,
  refused?: Refused,
) {
  return drawPage(
    c,
    <FirstQuestionPage
      t={text(c.var.language)}
      intervention={intervention}
      changing={changing}
      values={values}
      errors={refused?.errors ?? {}}
    />,
    refused ? 422 : 200,
  )
}

async function drawRequestForm(c: RequestContext, purchase: Purchase, values: FormValues, refused?: Refused) {
  return drawPage(
    c,
    <RequestFormPage
      t={text(c.var.language)}
      purchase={purchase}
      authorities={await listAuthorities(c.var.tx)}
      values={values}
      errors={refused?.errors ?? {}}
      limit={await limitPart(c, purchase.id, values)}
    />,
    refused ? 422 : 200,
  )
}
