import { Hono } from 'hono'
import { ore, typedKronor } from '../../kit/money.ts'
import {
  drawPage,
  type Env,
  type FormValues,
  one,
  type RequestContext,
  readForm,
  redirectWithToast,
  several,
} from '../../platform/http/index.ts'
import type { FieldErrors } from '../../ui/index.ts'
import { findCompanyChoice, type ResolvedCompany, resolveCompany } from '../companies/index.ts'
import { type AidBasis, findAidBasis } from '../cost-keys/index.ts'
import { makeEstimate } from './estimate-commands.ts'
import { EstimatePage, type PlannedRow } from './estimate-page.tsx'
import { type Estimate, listEstimateParts, listEstimates, listPlannedCompanies } from './estimate-queries.ts'
import { estimateText } from './estimate-text.ts'
import { estimateForm, wholeNumber } from './forms.ts'
import { type AidIntervention, whoOf, writableAidIntervention } from './request.ts'
import { valueRefusalInWords } from './rule-text.ts'
import { aidText } from './text.ts'

export const estimateRoutes = new Hono<Env>()
const path = '/insatser/:id{[0-9]+}/stod/berakning'
const nobodyYet: ResolvedCompany = { company: undefined, matches: [], problem: null }

estimateRoutes.get(path, async (c) => {
  const found = await writableAidIntervention(c)
  const { tx, language } = c.var
  const [standing] = await listEstimates(tx, found.intervention.id)
  const basis = await findAidBasis(tx, found.intervention.id)
  return draw(c, found, {
    rows: await plannedRows(c, found.intervention.id, standing),
    values: startValues(standing, basis, estimateText(language).basisFromKey),
    errors: {},
    resolved: nobodyYet,
  })
})

estimateRoutes.post(path, async (c) => {
  const found = await writableAidIntervention(c)
  const { tx, language } = c.var
  const form = await readForm(c, estimateForm, estimateText)
  const { values } = form
  const rows = await typedRows(c, values)
  if (one(values, 'act') === 'add') return addCompany(c, found, values, rows)
  const wrong = numberErrors(rows, estimateText(language).numberWrong)
  const drawn = { rows, values, resolved: nobodyYet }
  if (!form.ok || Object.keys(wrong).length > 0)
    return draw(c, found, { ...drawn, errors: { ...(form.ok ? {} : form.errors), ...wrong } }, 422)
  const { project, method, publicMoney, fees, priceOf, price, basisWords } = form.value
  if (!found.writable.some(({ key }) => key === project))
    return draw(c, found, { ...drawn, errors: { project: estimateText(language).projectMissing } }, 422)
  const made = await makeEstimate(tx, whoOf(c, found.viewer), {
    interventionId: found.intervention.id,
    projectId: project,
    method,
    publicOre: publicMoney,
    feesOre: fees,
    participants: rows
      .map(({ companyId, seats, minutes }) => ({
        companyId,
        seats: wholeNumber(seats) ?? 0,
        minutes: wholeNumber(minutes) ?? 0,
      }))
      .filter(({ seats, minutes }) => seats > 0 || minutes > 0),
    priceList: priceOf && price !== undefined ? { per: priceOf, priceOre: ore(price) } : undefined,
    basisWords,
  })
  if (made.allowed)
    return redirectWithToast(c, `/insatser/${found.intervention.id}/stod`, estimateText(language).saved)
  const field = made.refusal === 'no_price_list' ? 'price' : 'company'
  const errors = { [field]: valueRefusalInWords(made.refusal, language) }
  return draw(c, found, { ...drawn, errors }, 422)
})

/** The form again with one company more; 422 when it was not found, so that the sentence stands at the field. */
async function addCompany(
  c: RequestContext,
  found: AidIntervention,
  values: FormValues,
  rows: readonly PlannedRow[],
) {
  const resolved = await resolveCompany(c.var.tx, values)
  const { company, problem } = resolved
  if (!company) {
    const errors = problem ? { company: aidText(c.var.language)[problem] } : {}
    return draw(c, found, { rows, values, errors, resolved }, 422)
  }
  const row = { companyId: company.id, name: company.name, place: company.place, seats: '1', minutes: '0' }
  const has = rows.some(({ companyId }) => companyId === company.id)
  return draw(c, found, {
    rows: has ? rows : [...rows, row],
    values: { ...values, company: '', companyId: '', companyPicked: '' },
    errors: {},
    resolved: nobodyYet,
  })
}

async function plannedRows(
  c: RequestContext,
  interventionId: number,
  standing: Estimate | undefined,
): Promise<readonly PlannedRow[]> {
  const planned = await listPlannedCompanies(c.var.tx, interventionId)
  const before = standing ? await listEstimateParts(c.var.tx, standing.id) : []
  const kept = before.filter((part) => !planned.some(({ companyId }) => companyId === part.companyId))
  return [...planned, ...kept].map(({ companyId, name, place, seats, minutes }) => ({
    companyId,
    name,
    place,
    seats: String(seats),
    minutes: String(minutes),
  }))
}

async function typedRows(c: RequestContext, values: FormValues): Promise<readonly PlannedRow[]> {
  const rows: PlannedRow[] = []
  for (const text of new Set(several(values, 'companyIds'))) {
    const company = /^[1-9]\d{0,14}$/.test(text) ? await findCompanyChoice(c.var.tx, Number(text)) : undefined
    if (!company) continue
    const { id, name, place } = company
    const seats = one(values, `seats_${id}`) ?? ''
    rows.push({ companyId: id, name, place, seats, minutes: one(values, `minutes_${id}`) ?? '' })
  }
  return rows
}

function numberErrors(rows: readonly PlannedRow[], sentence: string): FieldErrors {
  return Object.fromEntries(
    rows.flatMap(({ companyId, seats, minutes }) => [
      ...(wholeNumber(seats) === null ? [[`seats_${companyId}`, sentence]] : []),
      ...(wholeNumber(minutes) === null ? [[`minutes_${companyId}`, sentence]] : []),
    ]),
  )
}

function startValues(
  standing: Estimate | undefined,
  basis: AidBasis | undefined,
  basisWords: (version: number) => string,
): FormValues {
  if (basis)
    return {
      method: standing?.method ?? 'per_company',
      publicMoney: typedKronor(basis.plannedPublicOre + basis.plannedFeesOre),
      fees: typedKronor(basis.plannedFeesOre),
      basisWords: basisWords(basis.version),
      ...(standing && { project: String(standing.projectId) }),
    }
  if (!standing) return { method: 'per_company' }
  return {
    method: standing.method,
    publicMoney: typedKronor(standing.publicOre),
    fees: typedKronor(standing.feesOre),
    basisWords: standing.basisWords,
    project: String(standing.projectId),
  }
}

async function draw(
  c: RequestContext,
  { intervention, writable }: AidIntervention,
  form: {
    readonly rows: readonly PlannedRow[]
    readonly values: FormValues
    readonly errors: FieldErrors
    readonly resolved: ResolvedCompany
  },
  status: 200 | 422 = 200,
) {
  const { tx, language } = c.var
  return drawPage(
    c,
    <EstimatePage
      t={estimateText(language)}
      a={aidText(language)}
      intervention={intervention}
      projects={writable}
      basis={await findAidBasis(tx, intervention.id)}
      isAnew={(await listEstimates(tx, intervention.id)).length > 0}
      {...form}
    />,
    status,
  )
}
