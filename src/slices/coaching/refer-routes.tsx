import { Hono } from 'hono'
import {
  drawPage,
  type Env,
  forbidden,
  notFound,
  queryId,
  type RequestContext,
  readForm,
  redirectWithToast,
} from '../../platform/http/index.ts'
import { type CompanyPerson, findCompanyChoice, listPersonsOfCompany } from '../companies/index.ts'
import { findNeed, type Need } from '../needs/index.ts'
import { listParticipatingMunicipalities, worksIn } from '../organisations/index.ts'
import { askerOf, mayLogTalks } from './permissions.ts'
import { referToPartner } from './referral-commands.ts'
import { ReferPage, type Referred, ReviewReferralPage } from './referral-form-page.tsx'
import { referForm } from './referral-forms.ts'
import { findPartnerEmail, listPartners } from './referral-queries.ts'
import { referralText } from './referral-text.ts'
import type { FormState } from './talk-form.tsx'

/** Handing a company over to a partner: chosen, read through, sent. */
export const referRoutes = new Hono<Env>()

referRoutes.get('/hanvisningar/ny', async (c) => {
  const { referred, need } = await whatIsReferred(c)
  return drawRefer(c, referred, { values: { words: need?.words ?? '' }, errors: {} })
})

referRoutes.post('/hanvisningar/ny', async (c) => {
  const viewer = coach(c)
  const { tx, language, now, today, site } = c.var
  const t = referralText(language)
  const { referred, need } = await whatIsReferred(c)
  const form = await readForm(c, referForm, referralText)
  if (!form.ok) return drawRefer(c, referred, form, 422)
  const { partner, words, municipality, step, consented } = form.value
  if (step === 'andra') return drawRefer(c, referred, { values: form.values, errors: {} })
  const again = (errors: { [field: string]: string }) =>
    drawRefer(c, referred, { values: form.values, errors }, 422)
  const partnerName = (await listPartners(tx)).find(({ key }) => key === partner)?.name
  if (!partnerName) return again({ partner: t.partnerMissing })
  if (!worksIn(viewer).includes(municipality)) return again({ municipality: t.municipalityMissing })
  const partnerEmail = form.value.partnerEmail ?? (await findPartnerEmail(tx, partner))
  if (!partnerEmail) return again({ partnerEmail: t.partnerEmailWrong })
  const persons = await currentPersons(c, referred)
  const contact = persons.find(({ id }) => id === form.value.contact)
  if (form.value.contact !== null && !contact) return again({ contact: t.contactWrong })
  if (contact && !consented) return again({ consented: t.consent_missing })
  const said = { companyName: referred.company.name, words, ...contactOf(contact, form.value) }
  if (step === 'granska')
    return drawPage(
      c,
      <ReviewReferralPage t={t} values={form.values} {...{ referred, partnerName, partnerEmail, said }} />,
    )
  const sent = await referToPartner(
    tx,
    askerOf(viewer),
    { now, today, origin: site.origin },
    {
      ...said,
      companyId: referred.company.id,
      municipalityCode: municipality,
      partnerId: partner,
      partnerEmail,
      consented,
      need: need ?? null,
    },
  )
  if (!sent.allowed) return again({ '': t[sent.refusal] })
  return redirectWithToast(c, `/hanvisningar/${sent.value}`, t.sent(partnerName))
})

type Ticks = { readonly withEmail: boolean; readonly withPhone: boolean }

function contactOf(contact: CompanyPerson | undefined, { withEmail, withPhone }: Ticks) {
  return {
    contactName: contact?.fullName ?? null,
    contactEmail: (withEmail && contact?.email) || null,
    contactPhone: (withPhone && contact?.phone) || null,
  }
}

function coach(c: RequestContext) {
  const { viewer } = c.var
  if (!viewer || !mayLogTalks(viewer)) throw forbidden()
  return viewer
}

/** The company of the address, or of the need in it; what the viewer cannot see does not exist. */
async function whatIsReferred(c: RequestContext): Promise<{ referred: Referred; need: Need | undefined }> {
  coach(c)
  const { tx, language } = c.var
  const needId = queryId(c, 'behov')
  const need = needId === undefined ? undefined : await findNeed(tx, needId, language)
  const companyId = need?.companyId ?? (needId === undefined ? queryId(c, 'foretag') : undefined)
  const company = companyId === undefined ? undefined : await findCompanyChoice(tx, companyId)
  if (!company) throw notFound()
  return { referred: { company, needId: need?.id ?? null }, need }
}

async function currentPersons(c: RequestContext, { company }: Referred): Promise<readonly CompanyPerson[]> {
  const persons = await listPersonsOfCompany(c.var.tx, company.id)
  return persons.filter(({ toOn }) => toOn === null)
}

async function drawRefer(
  c: RequestContext,
  referred: Referred,
  { values, errors }: FormState,
  status: 200 | 422 = 200,
) {
  const { tx, language } = c.var
  const own = worksIn(coach(c))
  const all = await listParticipatingMunicipalities(tx)
  return drawPage(
    c,
    <ReferPage
      t={referralText(language)}
      values={{ municipality: own[0] ?? '', ...values }}
      errors={errors}
      referred={referred}
      partners={await listPartners(tx)}
      persons={await currentPersons(c, referred)}
      municipalities={all.filter(({ key }) => own.includes(key))}
    />,
    status,
  )
}
