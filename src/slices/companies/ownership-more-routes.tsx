import { Hono } from 'hono'
import {
  drawPage,
  type Env,
  idParam,
  notFound,
  type RequestContext,
  readForm,
  redirectWithToast,
  signedIn,
} from '../../platform/http/index.ts'
import { changeHolder, nodeOfCompany, sayHolderYear } from './holder-commands.ts'
import { privateKinds } from './holder-types.ts'
import { addControl, addMarketTie, endControl, removeMarketTie } from './holding-commands.ts'
import { ControlFormPage, HolderPage, HolderYearPage, MarketFormPage } from './holding-form-page.tsx'
import { controlForm, endForm, holderForm, holderYearForm, marketForm } from './ownership-forms.ts'
import { holderName } from './ownership-names.ts'
import { findOwnership, type Holder } from './ownership-queries.ts'
import { type FoundParty, findParty, knownHolders, recorderOf } from './ownership-request.ts'
import { ownershipText } from './ownership-text.ts'
import { holderKinds } from './ownership-types.ts'
import type { Company } from './queries.ts'
import { ownCompany, seenCompany } from './request.ts'
import { type FormState, kronorOf, valuesOf } from './values.ts'

/** What else ties companies together, and the figures of those outside the register. */
export const ownershipMoreRoutes = new Hono<Env>()

const blank: FormState = { values: {}, errors: {} }

ownershipMoreRoutes.get('/foretag/:id{[0-9]+}/agare/inflytande/nytt', async (c) => {
  signedIn(c)
  return drawControl(c, await ownCompany(c), blank)
})

ownershipMoreRoutes.post('/foretag/:id{[0-9]+}/agare/inflytande/nytt', async (c) => {
  signedIn(c)
  const company = await ownCompany(c)
  const form = await readForm(c, controlForm, ownershipText)
  if (!form.ok) return drawControl(c, company, form, undefined, 422)
  const t = ownershipText(c.var.language)
  const { ground, fromOn, sourceKind, sourceWords, direction } = form.value
  const other = await findParty(c, form.value, await knownHolders(c))
  const again = (errors: FormState['errors']) =>
    drawControl(c, company, { values: form.values, errors }, other, 422)
  if (fromOn !== null && fromOn > c.var.today) return again({ fromOn: t.dayAhead })
  if (!other.party) return again(other.errors)
  const own = { companyId: company.id }
  const parties = direction === 'in' ? { from: other.party, to: own } : { from: own, to: other.party }
  const input = { ground, fromOn, sourceKind, sourceWords }
  const answer = await addControl(c.var.tx, await recorderOf(c, company), parties, input)
  if (!answer.allowed) return again({ party: t[answer.refusal] })
  return redirectWithToast(c, `/foretag/${company.id}/agare`, t.saved)
})

ownershipMoreRoutes.post('/foretag/:id{[0-9]+}/agare/inflytande/:part{[0-9]+}/slut', async (c) => {
  signedIn(c)
  const company = await seenCompany(c)
  const { controls, holders } = await findOwnership(c.var.tx, company.id)
  const control = controls.find(({ id }) => id === idParam(c, 'part'))
  const mayWrite = holders.some(
    ({ id, mayWrite: may }) => may && [control?.fromId, control?.toId].includes(id),
  )
  if (!control || !mayWrite) throw notFound()
  const form = await readForm(c, endForm, ownershipText)
  const t = ownershipText(c.var.language)
  const path = `/foretag/${company.id}/agare`
  if (!form.ok) return redirectWithToast(c, path, t.dayWrong)
  const { endedOn, version } = form.value
  if (endedOn > c.var.today) return redirectWithToast(c, path, t.dayAhead)
  const answer = await endControl(c.var.tx, c.var.now, control, version, endedOn)
  return redirectWithToast(c, path, answer.allowed ? t.saved : t[answer.refusal])
})

ownershipMoreRoutes.get('/foretag/:id{[0-9]+}/agare/marknad/ny', async (c) => {
  signedIn(c)
  return drawMarket(c, await ownCompany(c), blank)
})

ownershipMoreRoutes.post('/foretag/:id{[0-9]+}/agare/marknad/ny', async (c) => {
  signedIn(c)
  const company = await ownCompany(c)
  const form = await readForm(c, marketForm, ownershipText)
  if (!form.ok) return drawMarket(c, company, form, undefined, 422)
  const t = ownershipText(c.var.language)
  const other = await findParty(c, form.value, await knownHolders(c))
  const again = (errors: FormState['errors']) =>
    drawMarket(c, company, { values: form.values, errors }, other, 422)
  if (!other.party) return again(other.errors)
  const recorder = await recorderOf(c, company)
  const own = await nodeOfCompany(c.var.tx, recorder.keptBy, company.id)
  const { market, sourceWords } = form.value
  const answer = await addMarketTie(c.var.tx, recorder, own, other.party, { market, sourceWords })
  if (!answer.allowed) return again({ party: t[answer.refusal] })
  return redirectWithToast(c, `/foretag/${company.id}/agare`, t.saved)
})

ownershipMoreRoutes.post('/foretag/:id{[0-9]+}/agare/marknad/:part{[0-9]+}/bort', async (c) => {
  signedIn(c)
  const company = await ownCompany(c)
  const { ties, nodeId } = await findOwnership(c.var.tx, company.id)
  const tie = ties.find(
    ({ id, oneId, otherId }) => id === idParam(c, 'part') && [oneId, otherId].includes(nodeId ?? 0),
  )
  if (!tie) throw notFound()
  await removeMarketTie(c.var.tx, c.var.now, tie)
  return redirectWithToast(c, `/foretag/${company.id}/agare`, ownershipText(c.var.language).saved)
})

ownershipMoreRoutes.get('/foretag/:id{[0-9]+}/agare/siffror/:part{[0-9]+}', async (c) => {
  signedIn(c)
  const company = await seenCompany(c)
  return drawYear(c, company, await writableHolder(c, company), blank)
})

ownershipMoreRoutes.post('/foretag/:id{[0-9]+}/agare/siffror/:part{[0-9]+}', async (c) => {
  signedIn(c)
  const company = await seenCompany(c)
  const holder = await writableHolder(c, company)
  const form = await readForm(c, holderYearForm, ownershipText)
  if (!form.ok) return drawYear(c, company, holder, form, 422)
  const t = ownershipText(c.var.language)
  if (form.value.year > Number(c.var.today.slice(0, 4)))
    return drawYear(c, company, holder, { values: form.values, errors: { year: t.yearAhead } }, 422)
  await sayHolderYear(c.var.tx, c.var.now, holder.id, form.value)
  return redirectWithToast(c, `/foretag/${company.id}/agare`, t.saved)
})

ownershipMoreRoutes.get('/foretag/:id{[0-9]+}/agare/utanfor/:part{[0-9]+}', async (c) => {
  signedIn(c)
  const company = await seenCompany(c)
  const holder = await writableHolder(c, company)
  const { budgetEurCent, ...rest } = holder
  const values = valuesOf({ ...rest, budget: kronorOf(budgetEurCent) })
  return drawHolder(c, company, holder, { values, errors: {} })
})

ownershipMoreRoutes.post('/foretag/:id{[0-9]+}/agare/utanfor/:part{[0-9]+}', async (c) => {
  signedIn(c)
  const company = await seenCompany(c)
  const holder = await writableHolder(c, company)
  const form = await readForm(c, holderForm, ownershipText)
  if (!form.ok) return drawHolder(c, company, holder, form, 422)
  const t = ownershipText(c.var.language)
  const { version, input } = form.value
  const answer = await changeHolder(c.var.tx, c.var.now, holder, version, input)
  if (!answer.allowed) {
    const field = answer.refusal === 'number_taken' ? 'orgNumber' : 'kind'
    const errors = { [field]: t[answer.refusal] }
    return drawHolder(c, company, holder, { values: form.values, errors }, 422)
  }
  return redirectWithToast(c, `/foretag/${company.id}/agare`, t.saved)
})

async function writableHolder(c: RequestContext, company: Company): Promise<Holder> {
  const { holders } = await findOwnership(c.var.tx, company.id)
  const holder = holders.find(({ id }) => id === idParam(c, 'part'))
  if (!holder?.mayWrite || holder.companyId !== null) throw notFound()
  return holder
}

async function drawControl(
  c: RequestContext,
  company: Company,
  state: FormState,
  other?: FoundParty,
  status: 200 | 422 = 200,
) {
  const { language } = c.var
  return drawPage(
    c,
    <ControlFormPage
      language={language}
      company={company}
      title={ownershipText(language).addControl}
      action={`/foretag/${company.id}/agare/inflytande/nytt`}
      known={await knownHolders(c)}
      chosen={other?.chosen}
      matches={other?.matches ?? []}
      {...state}
    />,
    status,
  )
}

async function drawMarket(
  c: RequestContext,
  company: Company,
  state: FormState,
  other?: FoundParty,
  status: 200 | 422 = 200,
) {
  const { language } = c.var
  return drawPage(
    c,
    <MarketFormPage
      language={language}
      company={company}
      title={ownershipText(language).addMarket}
      action={`/foretag/${company.id}/agare/marknad/ny`}
      known={await knownHolders(c)}
      chosen={other?.chosen}
      matches={other?.matches ?? []}
      {...state}
    />,
    status,
  )
}

function drawHolder(
  c: RequestContext,
  company: Company,
  holder: Holder,
  state: FormState,
  status: 200 | 422 = 200,
) {
  const { language } = c.var
  const isPrivate = privateKinds.includes(holder.kind)
  return drawPage(
    c,
    <HolderPage
      language={language}
      company={company}
      title={ownershipText(language).changeHolderOf(holderName(holder, language))}
      action={`/foretag/${company.id}/agare/utanfor/${holder.id}`}
      version={holder.version}
      kinds={holderKinds.filter((kind) => privateKinds.includes(kind) === isPrivate)}
      {...state}
    />,
    status,
  )
}

function drawYear(
  c: RequestContext,
  company: Company,
  holder: Holder,
  state: FormState,
  status: 200 | 422 = 200,
) {
  const { language } = c.var
  return drawPage(
    c,
    <HolderYearPage
      language={language}
      company={company}
      title={ownershipText(language).figuresOf(holderName(holder, language))}
      action={`/foretag/${company.id}/agare/siffror/${holder.id}`}
      {...state}
    />,
    status,
  )
}
