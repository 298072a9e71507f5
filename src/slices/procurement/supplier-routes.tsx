import { Hono } from 'hono'
import {
  drawPage,
  type Env,
  type FormResult,
  type FormValues,
  forbidden,
  idParam,
  type RequestContext,
  readForm,
  redirectWithToast,
} from '../../platform/http/index.ts'
import { bidText } from './bid-text.ts'
import { type Loaded, loadToWrite } from './request-context.ts'
import { chooseSuppliers, registerSupplier, unchooseSupplier } from './supplier-commands.ts'
import { chooseSuppliersForm, registerSupplierForm } from './supplier-forms.ts'
import { ChooseSuppliersPage } from './supplier-page.tsx'
import { listSuppliersToAsk } from './supplier-queries.ts'
import { text } from './text.ts'
import { purchasePath } from './types.ts'

/** Who is to be asked, while the request has not been sent. */
export const supplierRoutes = new Hono<Env>()

const path = '/insatser/:id{[0-9]+}/upphandling/:purchase{[0-9]+}/leverantorer'

supplierRoutes.get(path, async (c) => draw(c, await loadUnsent(c), {}))

supplierRoutes.post(path, async (c) => {
  const loaded = await loadUnsent(c)
  const { tx, now, language } = c.var
  const form = await readForm(c, chooseSuppliersForm, bidText)
  if (!form.ok) return draw(c, loaded, form.values, form)
  const offered = (await listSuppliersToAsk(tx, loaded.purchase)).map(({ id }) => id)
  if (!form.value.suppliers.every((id) => offered.includes(id))) {
    const errors = { suppliers: bidText(language).supplierWrong }
    return draw(c, loaded, form.values, { ok: false, values: form.values, errors })
  }
  await chooseSuppliers(tx, now, loaded.purchase.id, form.value.suppliers)
  return redirectWithToast(c, purchasePath(loaded.purchase), bidText(language).chosen)
})

supplierRoutes.post(`${path}/ny`, async (c) => {
  const loaded = await loadUnsent(c)
  const { tx, now, language } = c.var
  const form = await readForm(c, registerSupplierForm, bidText)
  if (!form.ok) return draw(c, loaded, form.values, form)
  const { id, isNew } = await registerSupplier(tx, form.value)
  await chooseSuppliers(tx, now, loaded.purchase.id, [id])
  const t = bidText(language)
  return redirectWithToast(c, purchasePath(loaded.purchase), isNew ? t.registered : t.wasKnown)
})

supplierRoutes.post(`${path}/:invitation{[0-9]+}/bort`, async (c) => {
  const { purchase } = await loadUnsent(c)
  await unchooseSupplier(c.var.tx, purchase.id, idParam(c, 'invitation'))
  return redirectWithToast(c, purchasePath(purchase), bidText(c.var.language).removed)
})

async function loadUnsent(c: RequestContext): Promise<Loaded> {
  const loaded = await loadToWrite(c)
  if (loaded.purchase.sentAt || loaded.purchase.cancelledAt || loaded.purchase.kind !== 'request')
    throw forbidden()
  return loaded
}

type Refused = Extract<FormResult<unknown>, { ok: false }>

async function draw(c: RequestContext, { purchase }: Loaded, values: FormValues, refused?: Refused) {
  const { tx, language } = c.var
  return drawPage(
    c,
    <ChooseSuppliersPage
      t={bidText(language)}
      p={text(language)}
      language={language}
      purchase={purchase}
      suppliers={await listSuppliersToAsk(tx, purchase)}
      values={values}
      errors={refused?.errors ?? {}}
    />,
    refused ? 422 : 200,
  )
}
