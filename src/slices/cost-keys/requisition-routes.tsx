import { Hono } from 'hono'
import { documentPdf } from '../../platform/documents/index.ts'
import {
  drawPage,
  type Env,
  type FormValues,
  forbidden,
  idParam,
  notFound,
  queryText,
  type RequestContext,
  readForm,
  redirectWithToast,
} from '../../platform/http/index.ts'
import type { FieldErrors } from '../../ui/index.ts'
import { mayReadRequisitions } from './permissions.ts'
import { cancelRequisition, notePaid, sendRequisition } from './requisition-commands.ts'
import { composeRequisition } from './requisition-document.ts'
import { cancelForm, paidForm, sendForm } from './requisition-forms.ts'
import { RequisitionListPage, RequisitionPage } from './requisition-page.tsx'
import { findRequisition, listRequisitions, type Requisition } from './requisition-queries.ts'
import { requisitionNumber } from './requisition-rules.ts'
import { requisitionText } from './requisition-text.ts'

export const requisitionRoutes = new Hono<Env>()

const onePath = '/rekvisitioner/:id{[0-9]+}'

requisitionRoutes.get('/rekvisitioner', async (c) => {
  const { tx, language, today, viewer } = c.var
  if (!viewer || !mayReadRequisitions(viewer)) throw forbidden()
  const unpaid = queryText(c, 'visa') !== 'alla'
  const requisitions = await listRequisitions(tx, { unpaid })
  return drawPage(
    c,
    <RequisitionListPage language={language} today={today} unpaid={unpaid} requisitions={requisitions} />,
  )
})

requisitionRoutes.get(onePath, async (c) => draw(c, await load(c), {}, {}))

requisitionRoutes.get('/rekvisitioner/:file{[0-9]+\\.pdf}', async (c) => {
  const { viewer, tx, language } = c.var
  if (!viewer) throw forbidden()
  const one = await findRequisition(tx, Number(c.req.param('file').replace('.pdf', '')))
  if (!one) throw notFound()
  c.header('content-type', 'application/pdf')
  c.header('content-disposition', `inline; filename="rekvisition-${requisitionNumber(one)}.pdf"`)
  return c.body(new Uint8Array(await documentPdf(composeRequisition(one, language))))
})

requisitionRoutes.post(`${onePath}/skickad`, async (c) => {
  const one = await loadToWrite(c)
  const form = await readForm(c, sendForm, requisitionText)
  if (!form.ok) return draw(c, one, form.values, form.errors, 422)
  await sendRequisition(c.var.tx, c.var, one, form.value.version, form.value.email ?? null)
  return redirectWithToast(c, `/rekvisitioner/${one.id}`, requisitionText(c.var.language).sent)
})

requisitionRoutes.post(`${onePath}/betald`, async (c) => {
  const one = await loadToWrite(c)
  const t = requisitionText(c.var.language)
  const form = await readForm(c, paidForm, requisitionText)
  if (!form.ok) return draw(c, one, form.values, form.errors, 422)
  const paid = await notePaid(c.var.tx, c.var.today, one, form.value.version, form.value.paidOn)
  if (!paid.allowed) return draw(c, one, form.values, { paidOn: t[paid.refusal] }, 422)
  return redirectWithToast(c, `/rekvisitioner/${one.id}`, t.paid)
})

requisitionRoutes.post(`${onePath}/makulerad`, async (c) => {
  const one = await loadToWrite(c)
  const form = await readForm(c, cancelForm, requisitionText)
  if (!form.ok) return draw(c, one, form.values, form.errors, 422)
  await cancelRequisition(c.var.tx, c.var.now, one, form.value.version, form.value.reason)
  return redirectWithToast(c, `/rekvisitioner/${one.id}`, requisitionText(c.var.language).cancelled)
})

/** Another's requisition does not exist. */
async function load(c: RequestContext): Promise<Requisition> {
  if (!c.var.viewer) throw forbidden()
  const one = await findRequisition(c.var.tx, idParam(c))
  if (!one) throw notFound()
  return one
}

async function loadToWrite(c: RequestContext): Promise<Requisition> {
  const one = await load(c)
  if (!one.mayWrite) throw forbidden()
  return one
}

function draw(
  c: RequestContext,
  requisition: Requisition,
  values: FormValues,
  errors: FieldErrors,
  status: 200 | 422 = 200,
) {
  const { language, today } = c.var
  return drawPage(
    c,
    <RequisitionPage
      language={language}
      today={today}
      requisition={requisition}
      values={values}
      errors={errors}
    />,
    status,
  )
}
