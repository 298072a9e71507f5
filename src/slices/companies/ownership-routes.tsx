import { Hono } from 'hono'
import { day } from '../../kit/day.ts'
import {
  drawPage,
  type Env,
  idParam,
  notFound,
  queryDay,
  queryText,
  type RequestContext,
  readForm,
  redirectWithToast,
  signedIn,
} from '../../platform/http/index.ts'
import { declarationRoutes } from './declaration-routes.tsx'
import { eventRoutes } from './event-routes.tsx'
import type { Party } from './holder-types.ts'
import { addHolding, correctHolding, endHolding, removeHolding } from './holding-commands.ts'
import { ChangeHoldingPage, NewHoldingPage } from './holding-form-page.tsx'
import { changeHoldingForm, endForm, newHoldingForm, versionForm } from './ownership-forms.ts'
import { ownershipMoreRoutes } from './ownership-more-routes.tsx'
import { holderName } from './ownership-names.ts'
import { OwnershipPage } from './ownership-page.tsx'
import { findOwnership, type Holder, type HoldingRow } from './ownership-queries.ts'
import { type FoundParty, findParty, holdingErrors, knownHolders, recorderOf } from './ownership-request.ts'
import { ownershipText } from './ownership-text.ts'
import { loadOwnershipView } from './ownership-view.ts'
import type { Company } from './queries.ts'
import { ownCompany, seenCompany } from './request.ts'
import { type FormState, kronorOf, valuesOf } from './values.ts'

/** Who owns a company and what it owns. */
export const ownershipRoutes = new Hono<Env>()

ownershipRoutes.get('/foretag/:id{[0-9]+}/agare', async (c) => {
  signedIn(c)
  const company = await seenCompany(c)
  const on = queryDay(c, 'dag') ?? day(c.var.today)
  const view = await loadOwnershipView(c.var.tx, company, on)
  return drawPage(c, <OwnershipPage language={c.var.language} view={view} />)
})

ownershipRoutes.get('/foretag/:id{[0-9]+}/agare/nytt', async (c) => {
  signedIn(c)
  const company = await ownCompany(c)
  return drawNew(c, company, await sideOf(c, company), { values: {}, errors: {} })
})

ownershipRoutes.post('/foretag/:id{[0-9]+}/agare/nytt', async (c) => {
  signedIn(c)
  const company = await ownCompany(c)
  const side = await sideOf(c, company)
  const form = await readForm(c, newHoldingForm, ownershipText)
  if (!form.ok) return drawNew(c, company, side, form, undefined, 422)
  const t = ownershipText(c.var.language)
  const { input } = form.value
  const other = await findParty(c, form.value.party, await knownHolders(c))
  const again = (errors: FormState['errors']) =>
    drawNew(c, company, side, { values: form.values, errors }, other, 422)
  if (input.fromOn !== null && input.fromOn > c.var.today) return again({ fromOn: t.dayAhead })
  if (!other.party) return again(other.errors)
  const own: Party = side.holder ? { holderId: side.holder.id } : { companyId: company.id }
  const parties = side.isOwner ? { owner: other.party, owned: own } : { owner: own, owned: other.party }
  const answer = await addHolding(c.var.tx, await recorderOf(c, company), parties, input)
  if (!answer.allowed) return again(holdingErrors(answer, t, c))
  return redirectWithToast(c, `/foretag/${company.id}/agare`, t.saved)
})

ownershipRoutes.get('/foretag/:id{[0-9]+}/agare/innehav/:part{[0-9]+}', async (c) => {
  signedIn(c)
  const company = await seenCompany(c)
  const found = await holdingOf(c, company)
  return drawChange(c, company, found, { values: valuesOfHolding(found.holding), errors: {} })
})

ownershipRoutes.post('/foretag/:id{[0-9]+}/agare/innehav/:part{[0-9]+}', async (c) => {
  signedIn(c)
  const company = await seenCompany(c)
  const found = await holdingOf(c, company)
  const form = await readForm(c, changeHoldingForm, ownershipText)
  if (!form.ok) return drawChange(c, company, found, form, 422)
  const t = ownershipText(c.var.language)
  const { version, input } = form.value
  const again = (errors: FormState['errors']) =>
    drawChange(c, company, found, { values: form.values, errors }, 422)
  if (input.fromOn !== null && input.fromOn > c.var.today) return again({ fromOn: t.dayAhead })
  const answer = await correctHolding(c.var.tx, c.var.now, found.holding, version, input)
  if (!answer.allowed) return again(holdingErrors(answer, t, c))
  return redirectWithToast(c, `/foretag/${company.id}/agare`, t.saved)
})

ownershipRoutes.post('/foretag/:id{[0-9]+}/agare/innehav/:part{[0-9]+}/slut', async (c) => {
  signedIn(c)
  const company = await seenCompany(c)
  const found = await holdingOf(c, company)
  const form = await readForm(c, endForm, ownershipText)
  const t = ownershipText(c.var.language)
  const again = (errors: FormState['errors']) =>
    drawChange(
      c,
      company,
      found,
      { values: { ...valuesOfHolding(found.holding), ...form.values }, errors },
      422,
    )
  if (!form.ok) return again(form.errors)
  const { endedOn, version } = form.value
  if (endedOn > c.var.today) return again({ endedOn: t.dayAhead })
  const answer = await endHolding(c.var.tx, c.var.now, found.holding, version, endedOn)
  if (!answer.allowed) return again(holdingErrors(answer, t, c))
  return redirectWithToast(c, `/foretag/${company.id}/agare`, t.saved)
})

ownershipRoutes.post('/foretag/:id{[0-9]+}/agare/innehav/:part{[0-9]+}/bort', async (c) => {
  signedIn(c)
  const company = await seenCompany(c)
  const { holding } = await holdingOf(c, company)
  const form = await readForm(c, versionForm)
  if (!form.ok) throw notFound()
  await removeHolding(c.var.tx, c.var.now, holding, form.value.version)
  return redirectWithToast(c, `/foretag/${company.id}/agare`, ownershipText(c.var.language).saved)
})

ownershipRoutes.route('/', ownershipMoreRoutes)
ownershipRoutes.route('/', eventRoutes)
ownershipRoutes.route('/', declarationRoutes)

/** Whether the other is to be an owner, and of whom: the company, or one of those around it that the viewer may write. */
type Side = { readonly isOwner: boolean; readonly holder: Holder | null }

async function sideOf(c: RequestContext, company: Company): Promise<Side> {
  const isOwner = queryText(c, 'som') !== 'agd'
  const asked = queryText(c, 'av')
  if (asked === undefined) return { isOwner, holder: null }
  const { holders } = await findOwnership(c.var.tx, company.id)
  const holder = holders.find(({ id, mayWrite }) => String(id) === asked && mayWrite)
  if (!holder) throw notFound()
  return { isOwner, holder }
}

type FoundHolding = {
  readonly holding: HoldingRow
  readonly owner: Holder | undefined
  readonly owned: Holder | undefined
}

/** A holding around the company that the viewer may change; any other does not exist. */
async function holdingOf(c: RequestContext, company: Company): Promise<FoundHolding> {
  const { holdings, holders } = await findOwnership(c.var.tx, company.id)
  const holding = holdings.find(({ id }) => id === idParam(c, 'part'))
  const owner = holders.find(({ id }) => id === holding?.ownerId)
  const owned = holders.find(({ id }) => id === holding?.ownedId)
  if (!holding || !(owner?.mayWrite || owned?.mayWrite)) throw notFound()
  return { holding, owner, owned }
}

function valuesOfHolding(holding: HoldingRow) {
  const percent = (bp: number) => String(bp / 100).replace('.', ',')
  const { capitalBp, votesBp, fromOn, investedEurCent, sourceKind, sourceWords } = holding
  return valuesOf({
    capital: percent(capitalBp),
    votes: percent(votesBp),
    fromOn,
    invested: kronorOf(investedEurCent),
    sourceKind,
    sourceWords,
  })
}

async function drawNew(
  c: RequestContext,
  company: Company,
  side: Side,
  state: FormState,
  other?: FoundParty,
  status: 200 | 422 = 200,
) {
  const { language } = c.var
  const t = ownershipText(language)
  const name = side.holder ? holderName(side.holder, language) : company.name
  const of = side.holder ? `&av=${side.holder.id}` : ''
  return drawPage(
    c,
    <NewHoldingPage
      language={language}
      company={company}
      title={side.isOwner ? t.addOwnerOf(name) : t.addOwnedOf(name)}
      action={`/foretag/${company.id}/agare/nytt?som=${side.isOwner ? 'agare' : 'agd'}${of}`}
      known={await knownHolders(c)}
      chosen={other?.chosen}
      matches={other?.matches ?? []}
      {...state}
    />,
    status,
  )
}

function drawChange(
  c: RequestContext,
  company: Company,
  { holding, owner, owned }: FoundHolding,
  state: FormState,
  status: 200 | 422 = 200,
) {
  const { language, today } = c.var
  return drawPage(
    c,
    <ChangeHoldingPage
      language={language}
      company={company}
      title={ownershipText(language).changeHolding(holderName(owner, language), holderName(owned, language))}
      action={`/foretag/${company.id}/agare/innehav/${holding.id}`}
      version={holding.version}
      today={today}
      {...state}
    />,
    status,
  )
}
