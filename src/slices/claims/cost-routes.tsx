import { Hono } from 'hono'
import { typedKronor } from '../../kit/money.ts'
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
import { claimPath, type LoadedClaim, loadClaim, loadClaimToChange } from './claim-load.ts'
import { pathOf } from './claim-parts.tsx'
import { AskedPage, CostsPage } from './costs-page.tsx'
import { addCosts, dropCost, listCandidates, setAsked, takeIn } from './draft-commands.ts'
import { addCostsForm, askedForm } from './forms.ts'
import { stepText } from './step-text.ts'
import { text } from './text.ts'

export const costRoutes = new Hono<Env>()

costRoutes.get(`${claimPath}/kostnader`, async (c) => draw(c, drafted(await loadClaim(c)), {}, {}))

costRoutes.post(`${claimPath}/kostnader`, async (c) => {
  const loaded = drafted(await loadClaimToChange(c))
  const s = stepText(c.var.language)
  const form = await readForm(c, addCostsForm, stepText)
  if (!form.ok) return draw(c, loaded, form.values, form.errors, 422)
  const added = await addCosts(c.var.tx, loaded.view.claim, form.value.cost, form.value.reason)
  if (!added.allowed) {
    const field = added.refusal === 'reason_missing' ? 'reason' : 'cost'
    return draw(c, loaded, form.values, { [field]: s[added.refusal] }, 422)
  }
  return redirectWithToast(c, `${pathOf(loaded.view.claim)}/kostnader`, s.added(added.value))
})

costRoutes.post(`${claimPath}/kostnader/hamtning`, async (c) => {
  const { view } = drafted(await loadClaimToChange(c))
  const { came, went } = await takeIn(c.var.tx, view.claim)
  return redirectWithToast(
    c,
    `${pathOf(view.claim)}/kostnader`,
    stepText(c.var.language).refreshed(came, went),
  )
})

costRoutes.get(`${claimPath}/kostnader/:row{[0-9]+}`, async (c) => {
  const loaded = drafted(await loadClaim(c))
  const row = rowOf(c, loaded)
  const values = {
    asked: typedKronor(row.askedOre),
    reason: row.reason ?? '',
  }
  return drawAsked(c, loaded, values, {})
})

costRoutes.post(`${claimPath}/kostnader/:row{[0-9]+}`, async (c) => {
  const loaded = drafted(await loadClaimToChange(c))
  const s = stepText(c.var.language)
  const form = await readForm(c, askedForm, stepText)
  if (!form.ok) return drawAsked(c, loaded, form.values, form.errors, 422)
  const set = await setAsked(c.var.tx, rowOf(c, loaded), form.value.asked, form.value.reason)
  if (!set.allowed) {
    const field = set.refusal === 'reason_missing' ? 'reason' : 'asked'
    return drawAsked(c, loaded, form.values, { [field]: s[set.refusal] }, 422)
  }
  return redirectWithToast(c, `${pathOf(loaded.view.claim)}/kostnader`, s.saved)
})

costRoutes.post(`${claimPath}/kostnader/:row{[0-9]+}/bort`, async (c) => {
  const loaded = drafted(await loadClaimToChange(c))
  await dropCost(c.var.tx, rowOf(c, loaded))
  return redirectWithToast(c, `${pathOf(loaded.view.claim)}/kostnader`, stepText(c.var.language).dropped)
})

/** Only a draft's costs are chosen, by the economist; a later state has no such page. */
function drafted(loaded: LoadedClaim): LoadedClaim {
  if (!loaded.roles.includes('economist')) throw forbidden()
  if (loaded.view.claim.state !== 'draft') throw notFound()
  return loaded
}

function rowOf(c: RequestContext, { view }: LoadedClaim) {
  const row = view.costs.find(({ id }) => id === idParam(c, 'row'))
  if (!row) throw notFound()
  return row
}

async function draw(
  c: RequestContext,
  { view }: LoadedClaim,
  values: FormValues,
  errors: { readonly [field: string]: string },
  status: 200 | 422 = 200,
) {
  const { tx, language } = c.var
  const accounts = await listProjectAccounts(tx, view.claim.projectId)
  return drawPage(
    c,
    <CostsPage
      t={text(language)}
      s={stepText(language)}
      language={language}
      view={view}
      candidates={await listCandidates(tx, view.claim)}
      accountNames={new Map(accounts.map(({ id, name }) => [id, name]))}
      values={values}
      errors={errors}
    />,
    status,
  )
}

function drawAsked(
  c: RequestContext,
  loaded: LoadedClaim,
  values: FormValues,
  errors: { readonly [field: string]: string },
  status: 200 | 422 = 200,
) {
  const { language } = c.var
  return drawPage(
    c,
    <AskedPage
      t={text(language)}
      s={stepText(language)}
      language={language}
      view={loaded.view}
      row={rowOf(c, loaded)}
      values={values}
      errors={errors}
    />,
    status,
  )
}
