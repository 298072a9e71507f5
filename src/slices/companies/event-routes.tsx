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
import { resolveCompany } from './choices.ts'
import { recordMerger, recordSplit, undoCompanyEvent } from './event-commands.ts'
import { MergerFormPage, SplitFormPage } from './event-form-page.tsx'
import { mergerForm, splitForm } from './event-forms.ts'
import { listCompanyEvents } from './event-queries.ts'
import { eventText } from './event-text.ts'
import { versionForm } from './ownership-forms.ts'
import type { Company } from './queries.ts'
import { ownCompany } from './request.ts'
import type { FormState } from './values.ts'

/** Mergers and splits of a company. */
export const eventRoutes = new Hono<Env>()

const blank: FormState = { values: {}, errors: {} }

eventRoutes.get('/foretag/:id{[0-9]+}/fusion/ny', async (c) => {
  signedIn(c)
  return drawMerger(c, await ownCompany(c), blank)
})

eventRoutes.post('/foretag/:id{[0-9]+}/fusion/ny', async (c) => {
  const viewer = signedIn(c)
  const company = await ownCompany(c)
  const form = await readForm(c, mergerForm, eventText)
  if (!form.ok) return drawMerger(c, company, form, 422)
  const t = eventText(c.var.language)
  const again = (errors: FormState['errors']) => drawMerger(c, company, { values: form.values, errors }, 422)
  const { into, intoId, ...input } = form.value
  const found = await resolveCompany(c.var.tx, { company: into, companyId: intoId })
  if (!found.company) return again({ into: t[found.problem ?? 'companyMissing'] })
  const recorded = await recordMerger(c.var.tx, by(c, viewer.staffId), {
    ...input,
    companyId: company.id,
    intoCompanyId: found.company.id,
  })
  if (!recorded.allowed) return again({ [fieldOf(recorded.refusal, 'into')]: t[recorded.refusal] })
  return redirectWithToast(c, `/foretag/${company.id}/agare`, t.saved)
})

eventRoutes.get('/foretag/:id{[0-9]+}/delning/ny', async (c) => {
  signedIn(c)
  return drawSplit(c, await ownCompany(c), { values: { endsCompany: 'ja' }, errors: {} })
})

eventRoutes.post('/foretag/:id{[0-9]+}/delning/ny', async (c) => {
  const viewer = signedIn(c)
  const company = await ownCompany(c)
  const form = await readForm(c, splitForm, eventText)
  if (!form.ok) return drawSplit(c, company, form, 422)
  const t = eventText(c.var.language)
  const again = (errors: FormState['errors']) => drawSplit(c, company, { values: form.values, errors }, 422)
  const errors: { [field: string]: string } = {}
  const parts = []
  for (const { nth, words, id, equityOre, tookOverActivity } of form.value.parts) {
    const found = await resolveCompany(c.var.tx, { company: words, companyId: id })
    if (found.company) parts.push({ companyId: found.company.id, equityOre, tookOverActivity })
    else errors[`part${nth}`] = t[found.problem ?? 'companyMissing']
  }
  if (Object.keys(errors).length > 0) return again(errors)
  const { happenedOn, sourceWords, endsCompany } = form.value
  const input = { companyId: company.id, happenedOn, sourceWords, endsCompany, parts }
  const recorded = await recordSplit(c.var.tx, by(c, viewer.staffId), input)
  if (!recorded.allowed) return again({ [fieldOf(recorded.refusal, 'part1')]: t[recorded.refusal] })
  return redirectWithToast(c, `/foretag/${company.id}/agare`, t.saved)
})

eventRoutes.post('/foretag/:id{[0-9]+}/handelser/:part{[0-9]+}/angra', async (c) => {
  const viewer = signedIn(c)
  const company = await ownCompany(c)
  const form = await readForm(c, versionForm)
  const id = idParam(c, 'part')
  const events = await listCompanyEvents(c.var.tx, [company.id])
  const event = events.find((one) => one.id === id && one.companyId === company.id)
  if (!form.ok || !event) throw notFound()
  await undoCompanyEvent(c.var.tx, by(c, viewer.staffId), event, form.value.version)
  return redirectWithToast(c, `/foretag/${company.id}/agare`, eventText(c.var.language).undoneNow)
})

function by(c: RequestContext, staffId: number) {
  return { now: c.var.now, today: c.var.today, staffId }
}

function fieldOf(refusal: string, company: string): string {
  if (refusal === 'day_ahead' || refusal === 'already_ended') return 'happenedOn'
  return refusal === 'equity_missing' ? 'equity1' : company
}

function drawMerger(c: RequestContext, company: Company, state: FormState, status: 200 | 422 = 200) {
  return drawPage(c, <MergerFormPage language={c.var.language} company={company} {...state} />, status)
}

function drawSplit(c: RequestContext, company: Company, state: FormState, status: 200 | 422 = 200) {
  return drawPage(c, <SplitFormPage language={c.var.language} company={company} {...state} />, status)
}
