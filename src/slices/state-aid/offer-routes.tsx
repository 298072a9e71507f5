import { Hono } from 'hono'
import {
  drawPage,
  type Env,
  type FormValues,
  type RequestContext,
  readForm,
  redirectWithToast,
} from '../../platform/http/index.ts'
import type { FieldErrors } from '../../ui/index.ts'
import { listCompanySteps } from './declaration-steps.ts'
import { estimateText } from './estimate-text.ts'
import { grantForm } from './forms.ts'
import { type AidDecision, grantAid } from './grant-commands.ts'
import { listGrantors } from './grantor-queries.ts'
import { OfferPage } from './offer-page.tsx'
import { findAidOffer } from './offer-queries.ts'
import { type AidIntervention, aidIntervention, whoOf, writableAidIntervention } from './request.ts'
import { aidText } from './text.ts'
import type { Grantor } from './types.ts'
import { grantRefusalInWords } from './words.ts'

export const offerRoutes = new Hono<Env>()
const path = '/insatser/:id{[0-9]+}/stod'

offerRoutes.get(path, async (c) => draw(c, await aidIntervention(c), { values: {}, errors: {} }))

offerRoutes.post(`${path}/beslut`, async (c) => {
  const found = await writableAidIntervention(c)
  const { tx, language } = c.var
  const t = estimateText(language)
  const form = await readForm(c, grantForm, estimateText)
  if (!form.ok) return draw(c, found, form, 422)
  const { companies, digest, grantor, ...said } = form.value
  const offer = await findAidOffer(tx, found.intervention.id, c.var.today)
  const a = aidText(language)
  const refuse = (field: string, sentence: string) =>
    draw(c, found, { values: form.values, errors: { [field]: sentence } }, 422)
  if (digest !== offer.digest || !offer.estimate) return refuse('companies', a.changed_since_shown)
  const decision: AidDecision = {
    ...said,
    projectId: offer.estimate.projectId,
    interventionId: found.intervention.id,
    estimateId: offer.estimate.id,
    grantor: grantorOf(grantor),
    decidedByStaffId: null,
    purpose: found.intervention.title,
  }
  const chosen = offer.rows.filter(({ companyId }) => companies.includes(companyId))
  const granted = await grantAid(
    tx,
    whoOf(c, found.viewer),
    decision,
    chosen.map(({ companyId, name, amountOre }) => ({
      companyId,
      companyName: name,
      amountOre,
      estimatedOre: amountOre,
    })),
  )
  if (granted.allowed)
    return redirectWithToast(
      c,
      `/insatser/${found.intervention.id}/stod`,
      t.grantedToast(granted.value.length),
    )
  const field = fieldOf[granted.refusal.code] ?? 'companies'
  return refuse(field, grantRefusalInWords(granted.refusal, a, language))
})

const fieldOf: { readonly [code: string]: string } = {
  begun: 'lateReason',
  granted_ahead: 'grantedOn',
  rate_missing: 'grantedOn',
  not_in_force: 'grantedOn',
}

/** A choice of the form: `k2418` a municipality, `o12` an organisation. */
const grantorOf = (choice: string): Grantor =>
  choice.startsWith('k')
    ? { municipalityCode: choice.slice(1), organisationId: null }
    : { municipalityCode: null, organisationId: Number(choice.slice(1)) }

async function draw(
  c: RequestContext,
  { intervention, writable }: AidIntervention,
  form: { readonly values: FormValues; readonly errors: FieldErrors },
  status: 200 | 422 = 200,
) {
  const { tx, language, today } = c.var
  const offer = await findAidOffer(tx, intervention.id, today)
  const projectId = offer.estimate?.projectId
  const mayWrite = writable.some(({ key }) => projectId === undefined || key === projectId)
  return drawPage(
    c,
    <OfferPage
      t={estimateText(language)}
      a={aidText(language)}
      language={language}
      today={today}
      intervention={intervention}
      offer={offer}
      steps={await listCompanySteps(tx, intervention.id, offer, today)}
      mayWrite={mayWrite}
      grantors={mayWrite && projectId ? await listGrantors(tx, intervention.id, projectId) : []}
      values={form.values}
      errors={form.errors}
    />,
    status,
  )
}
