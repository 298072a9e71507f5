import { Hono } from 'hono'
import {
  drawPage,
  type Env,
  type FormValues,
  forbidden,
  idParam,
  type RequestContext,
  readForm,
  redirectWithToast,
  type Viewer,
} from '../../platform/http/index.ts'
import { manages, worksIn } from '../organisations/index.ts'
import { enterEarlierPurchase, removeEarlierPurchase } from './earlier-purchase-commands.ts'
import { earlierPurchaseForm } from './earlier-purchase-forms.ts'
import { EarlierPurchasePage } from './earlier-purchase-page.tsx'
import { type EarlierPurchase, listEarlierPurchases } from './earlier-purchase-queries.ts'
import { overviewText } from './overview-text.ts'
import { type Authority, listAuthorities } from './purchase-queries.ts'
import { reader } from './request-context.ts'

export const earlierPurchaseRoutes = new Hono<Env>()

earlierPurchaseRoutes.get('/inkop/tidigare', async (c) => draw(c, {}, {}))

earlierPurchaseRoutes.post('/inkop/tidigare', async (c) => {
  const viewer = reader(c)
  const o = overviewText(c.var.language)
  const own = await ownAuthorities(c, viewer)
  if (own.length === 0) throw forbidden()
  const form = await readForm(c, earlierPurchaseForm, overviewText)
  if (!form.ok) return draw(c, form.values, form.errors, 422)
  const { municipalityCode, organisationId } = form.value.authority
  const key = municipalityCode ? `municipality-${municipalityCode}` : `organisation-${organisationId}`
  if (!own.some((one) => one.key === key))
    return draw(c, form.values, { authority: o.authorityNotYours }, 422)
  const by = { staffId: viewer.staffId, now: c.var.now, today: c.var.today }
  const entered = await enterEarlierPurchase(c.var.tx, by, form.value)
  if (!entered.allowed) return draw(c, form.values, { decidedOn: o[entered.refusal] }, 422)
  return redirectWithToast(c, '/inkop/tidigare', o.earlierSaved)
})

earlierPurchaseRoutes.post('/inkop/tidigare/:id{[0-9]+}/borttagning', async (c) => {
  reader(c)
  await removeEarlierPurchase(c.var.tx, idParam(c))
  return redirectWithToast(c, '/inkop/tidigare', overviewText(c.var.language).removed)
})

/** The own municipalities, and organisations that are shared, for those who take part in purchases. */
async function ownAuthorities(c: RequestContext, viewer: Viewer): Promise<readonly Authority[]> {
  const offices = worksIn(viewer)
  if (offices.length === 0 && manages(viewer).length === 0) return []
  const all = await listAuthorities(c.var.tx)
  return all.filter(({ key }) => {
    const [, code] = /^municipality-(\d{4})$/.exec(key) ?? []
    return code === undefined || offices.includes(code)
  })
}

const mayRemove = (viewer: Viewer, row: EarlierPurchase) =>
  row.municipalityCode
    ? worksIn(viewer).includes(row.municipalityCode)
    : row.recordedByStaffId === viewer.staffId

async function draw(
  c: RequestContext,
  values: FormValues,
  errors: { readonly [field: string]: string },
  status: 200 | 422 = 200,
) {
  const viewer = reader(c)
  const { language, tx } = c.var
  const rows = await listEarlierPurchases(tx)
  return drawPage(
    c,
    <EarlierPurchasePage
      o={overviewText(language)}
      language={language}
      purchases={rows.map((row) => ({ ...row, mayRemove: mayRemove(viewer, row) }))}
      authorities={await ownAuthorities(c, viewer)}
      values={values}
      errors={errors}
    />,
    status,
  )
}
