import { Hono } from 'hono'
import { formatOrgNumber } from '../../kit/org-number.ts'
import {
  drawPage,
  type Env,
  type FormValues,
  forbidden,
  idParam,
  notFound,
  one,
  type RequestContext,
  readForm,
  redirectWithToast,
  signedIn,
} from '../../platform/http/index.ts'
import type { FieldErrors } from '../../ui/index.ts'
import { type ResolvedCompany, resolveCompany } from '../companies/index.ts'
import { findIntervention, mayWriteIntervention } from '../interventions/index.ts'
import { listParticipatingMunicipalities, worksIn } from '../organisations/index.ts'
import { listHolds } from './hold-queries.ts'
import { findPublicPage } from './publish-queries.ts'
import {
  cancelRegistration,
  matchRegistration,
  register,
  restoreRegistration,
  takeInRegistered,
} from './registration-commands.ts'
import { registrationCsv } from './registration-csv.ts'
import { matchForm, readRegistration, reasonForm, registrationForm } from './registration-forms.ts'
import { RegistrationListPage } from './registration-list-page.tsx'
import { listText } from './registration-list-text.ts'
import { MatchPage } from './registration-match-page.tsx'
import { RegistrationPage } from './registration-page.tsx'
import { countRegistrations, findSoleTraderNumber, listRegistrations } from './registration-queries.ts'
import { registrationText } from './registration-text.ts'
import type { RegistrationRow } from './registration-types.ts'

/** The list of registrations, for those who work here: each sees what the database lets them. */
export const registrationListRoutes = new Hono<Env>()

const list = '/insatser/:id{[0-9]+}/anmalda'

registrationListRoutes.get(list, async (c) => drawList(c))

registrationListRoutes.get('/insatser/:id{[0-9]+}/anmalda.csv', async (c) => {
  const { id } = await load(c)
  const rows = await listRegistrations(c.var.tx, id)
  return c.body(registrationCsv(listText(c.var.language), rows), 200, {
    'content-type': 'text/csv; charset=utf-8',
    'content-disposition': `attachment; filename="anmalda-${id}.csv"`,
  })
})

registrationListRoutes.get(`${list}/ny`, async (c) => drawForm(c, { values: {}, errors: {} }))

registrationListRoutes.post(`${list}/ny`, async (c) => {
  const { id } = await registrable(c)
  const { tx, language, site } = c.var
  const form = await readForm(c, registrationForm, registrationText)
  if (!form.ok) return drawForm(c, form, 422)
  const municipalities = await listParticipatingMunicipalities(tx)
  const { municipality } = form.value
  const t = registrationText(language)
  if (municipality !== 'annan' && !municipalities.some(({ key }) => key === municipality))
    return drawForm(c, { values: form.values, errors: { municipality: t.municipalityMissing } }, 422)
  // The letters go to the participant, in the language of the region whatever the coach reads.
  const done = await register(tx, id, readRegistration(form.value, 'sv'), site.origin)
  if (!done.allowed) return drawForm(c, { values: form.values, errors: { '': t[done.refusal] } }, 422)
  const words = listText(language)
  const place = done.value.find(({ state }) => state === 'waiting')?.place
  return redirectWithToast(c, listPath(id), place ? words.registeredWaiting(place) : words.registeredSomebody)
})

registrationListRoutes.post(`${list}/:row/avbokning`, async (c) => {
  const { id, row } = await keptRow(c)
  const t = listText(c.var.language)
  const form = await readForm(c, reasonForm, listText)
  if (!form.ok) return drawList(c, Object.values(form.errors)[0])
  const done = await cancelRegistration(c.var.tx, row.id, form.value.reason, c.var.site.origin)
  if (!done.allowed) return drawList(c, t[done.refusal])
  return redirectWithToast(c, listPath(id), t.cancelledNow)
})

registrationListRoutes.post(`${list}/:row/angra`, async (c) => {
  const { id, row } = await keptRow(c)
  const t = listText(c.var.language)
  const done = await restoreRegistration(c.var.tx, row.id, c.var.site.origin)
  if (!done.allowed) return drawList(c, t[done.refusal])
  return redirectWithToast(c, listPath(id), done.value === 'registered' ? t.restored : t.restoredWaiting)
})

registrationListRoutes.post(`${list}/:row/person`, async (c) => {
  const { id, row } = await keptRow(c)
  const t = listText(c.var.language)
  const done = await takeInRegistered(c.var.tx, row.id)
  if (!done.allowed) return drawList(c, t[done.refusal])
  return redirectWithToast(c, listPath(id), t.takenIn)
})

registrationListRoutes.get(`${list}/:row/foretag`, async (c) => {
  const { row } = await keptRow(c)
  const resolved = await resolveCompany(c.var.tx, { company: row.writtenName ?? undefined })
  return drawMatch(c, row, resolved, { values: { company: row.writtenName ?? '' }, errors: {} })
})

registrationListRoutes.post(`${list}/:row/foretag`, async (c) => {
  const { id, row } = await keptRow(c)
  const t = listText(c.var.language)
  const form = await readForm(c, matchForm, listText)
  const resolved = await resolveCompany(c.var.tx, form.values)
  const { company, problem } = resolved
  if (!form.ok || !company) {
    const errors = { ...(problem && { company: t[problem] }), ...(form.ok ? {} : form.errors) }
    return drawMatch(c, row, resolved, { values: form.values, errors }, 422)
  }
  await matchRegistration(c.var.tx, row.id, company.id)
  return redirectWithToast(c, listPath(id), t.matched(company.name))
})

const listPath = (id: number) => `/insatser/${id}/anmalda`

async function load(c: RequestContext) {
  if (signedIn(c).roles.length === 0) throw forbidden()
  const intervention = await findIntervention(c.var.tx, idParam(c))
  if (!intervention) throw notFound()
  return intervention
}

/** One that the viewer may register somebody for: as task force, or somebody of the own municipality. */
async function registrable(c: RequestContext) {
  const intervention = await load(c)
  const { id } = intervention
  if (!(await findPublicPage(c.var.tx, id))) throw notFound()
  if (worksIn(signedIn(c)).length === 0 && !(await mayWriteIntervention(c.var.tx, id))) throw forbidden()
  return intervention
}

/** The registration of the address, when the viewer keeps it; what may not be seen does not exist. */
async function keptRow(c: RequestContext): Promise<{ readonly id: number; readonly row: RegistrationRow }> {
  const { id } = await load(c)
  const wanted = idParam(c, 'row')
  const row = (await listRegistrations(c.var.tx, id)).find((each) => each.id === wanted)
  if (!row) throw notFound()
  const isOwn = row.municipalityCode !== null && worksIn(signedIn(c)).includes(row.municipalityCode)
  if (!isOwn && !(await mayWriteIntervention(c.var.tx, id))) throw forbidden()
  return { id, row }
}

async function drawList(c: RequestContext, refusal?: string) {
  const intervention = await load(c)
  const { tx, language } = c.var
  const page = await findPublicPage(tx, intervention.id)
  const mayWrite = await mayWriteIntervention(tx, intervention.id)
  const ownMunicipalities = worksIn(signedIn(c))
  return drawPage(
    c,
    <RegistrationListPage
      t={listText(language)}
      language={language}
      intervention={intervention}
      rows={await listRegistrations(tx, intervention.id)}
      counts={await countRegistrations(tx, intervention.id)}
      holds={await listHolds(tx, intervention.id)}
      page={page ?? null}
      mayWrite={mayWrite}
      mayRegister={mayWrite || ownMunicipalities.length > 0}
      ownMunicipalities={ownMunicipalities}
      refusal={refusal}
    />,
    refusal === undefined ? 200 : 422,
  )
}

type Drawn = { readonly values: FormValues; readonly errors: FieldErrors }

async function drawForm(c: RequestContext, { values, errors }: Drawn, status: 200 | 422 = 200) {
  const intervention = await registrable(c)
  const t = registrationText(c.var.language)
  const municipalities = await listParticipatingMunicipalities(c.var.tx)
  return drawPage(
    c,
    <RegistrationPage
      t={t}
      title={intervention.title}
      action={`${listPath(intervention.id)}/ny`}
      back={{ href: listPath(intervention.id), label: listText(c.var.language).registrations }}
      isFull={false}
      municipalities={municipalities.map(({ key, name }) => ({ code: key, name }))}
      values={values}
      errors={errors}
      asksBackground={false}
      density="compact"
    />,
    status,
  )
}

async function drawMatch(
  c: RequestContext,
  row: RegistrationRow,
  resolved: ResolvedCompany,
  { values, errors }: Drawn,
  status: 200 | 422 = 200,
) {
  const number = row.orgNumber ?? (await findSoleTraderNumber(c.var.tx, row.id))
  const written = [row.writtenName, number && formatOrgNumber(number, 'full')].filter(Boolean).join(', ')
  return drawPage(
    c,
    <MatchPage
      t={listText(c.var.language)}
      intervention={await load(c)}
      registration={{ id: row.id, fullName: row.fullName, written: written || '–' }}
      resolved={resolved}
      values={{ ...values, company: one(values, 'company') ?? '' }}
      errors={errors}
      mayAddCompany={worksIn(signedIn(c)).length > 0}
    />,
    status,
  )
}
