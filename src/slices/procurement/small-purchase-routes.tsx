import { Hono } from 'hono'
import { formatNumber } from '../../kit/number.ts'
import {
  drawPage,
  type Env,
  type FormValues,
  forbidden,
  notFound,
  type RequestContext,
  readForm,
  redirectWithToast,
} from '../../platform/http/index.ts'
import { pathOf } from './choice-frame.tsx'
import { choicePath, type Loaded, loadChoice } from './choice-load.ts'
import { limitFor } from './limit-queries.ts'
import { overviewText } from './overview-text.ts'
import { listAuthorities } from './purchase-queries.ts'
import { fillInSmallPurchase, findSmallLimit } from './small-purchase-commands.ts'
import { smallPurchaseForm } from './small-purchase-forms.ts'
import { SmallPurchasePage } from './small-purchase-page.tsx'
import { listSuppliersToAsk } from './supplier-queries.ts'

export const smallPurchaseRoutes = new Hono<Env>()

smallPurchaseRoutes.get(`${choicePath}/kortform`, async (c) => {
  const loaded = await loadSmall(c)
  return draw(c, loaded, valuesOf(c, loaded), {})
})

smallPurchaseRoutes.post(`${choicePath}/kortform`, async (c) => {
  const loaded = await loadSmall(c)
  const { facts, rights, viewer } = loaded
  if (!rights.writes) throw forbidden()
  const o = overviewText(c.var.language)
  const form = await readForm(c, smallPurchaseForm, overviewText)
  if (!form.ok) return draw(c, loaded, form.values, form.errors, 422)
  const by = { staffId: viewer.staffId, now: c.var.now, today: c.var.today }
  const filled = await fillInSmallPurchase(c.var.tx, facts, by, form.value)
  if (!filled.allowed) {
    const field = filled.refusal === 'inFuture' ? 'decidedOn' : 'price'
    return draw(c, loaded, form.values, { [field]: o[filled.refusal] }, 422)
  }
  return redirectWithToast(c, pathOf(facts), o.smallSaved)
})

async function loadSmall(c: RequestContext): Promise<Loaded> {
  const loaded = await loadChoice(c)
  if (loaded.facts.kind !== 'small') throw notFound()
  return loaded
}

function valuesOf(c: RequestContext, { facts }: Loaded): FormValues {
  const { small, buyerMunicipalityCode, buyerOrganisationId } = facts
  return {
    version: String(facts.version),
    authority: buyerMunicipalityCode
      ? `municipality-${buyerMunicipalityCode}`
      : buyerOrganisationId
        ? `organisation-${buyerOrganisationId}`
        : '',
    cpv: facts.cpvCode ?? '',
    dnr: facts.dnr ?? '',
    supplier: small ? String(small.supplierId) : '',
    price: small ? formatNumber(small.priceOre / 100, c.var.language) : '',
    asked: small?.suppliersAsked ?? '',
    reason: small?.reason ?? '',
    decidedOn: small?.decidedOn ?? c.var.today,
    fromOn: facts.performedFromOn ?? '',
    toOn: facts.performedToOn ?? '',
  }
}

async function draw(
  c: RequestContext,
  { facts, rights }: Loaded,
  values: FormValues,
  errors: { readonly [field: string]: string },
  status: 200 | 422 = 200,
) {
  const { language, tx, today } = c.var
  return drawPage(
    c,
    <SmallPurchasePage
      o={overviewText(language)}
      language={language}
      facts={facts}
      below={await findSmallLimit(tx, today)}
      authorities={await listAuthorities(tx)}
      suppliers={await listSuppliersToAsk(tx, facts)}
      limit={await limitFor(tx, facts, today)}
      mayWrite={rights.writes}
      values={values}
      errors={errors}
    />,
    status,
  )
}
