import { Hono } from 'hono'
import {
  drawPage,
  type Env,
  type FormValues,
  idParam,
  type RequestContext,
  readForm,
  redirectWithToast,
} from '../../platform/http/index.ts'
import { resolveCompany } from '../companies/index.ts'
import { loadToWrite } from './intervention-request.tsx'
import { partnerForm } from './network-forms.ts'
import { listOrganisationChoices } from './network-queries.ts'
import { networkText } from './network-text.ts'
import { addPartner, endPartner } from './partner-commands.ts'
import { PartnerPage } from './partner-page.tsx'
import { type Intervention } from './queries.ts'

/** Organisations and local companies that take part in carrying an intervention out. */
export const partnerRoutes = new Hono<Env>()

partnerRoutes.get('/insatser/:id{[0-9]+}/medverkande/ny', async (c) =>
  drawPartner(c, await loadToWrite(c), { fromOn: c.var.today }, {}),
)

partnerRoutes.post('/insatser/:id{[0-9]+}/medverkande', async (c) => {
  const intervention = await loadToWrite(c)
  const t = networkText(c.var.language)
  const form = await readForm(c, partnerForm, networkText)
  if (!form.ok) return drawPartner(c, intervention, form.values, form.errors, 422)
  const { organisation = null, role, fromOn } = form.value
  const wrong = (errors: { readonly [field: string]: string }) =>
    drawPartner(c, intervention, form.values, errors, 422)
  if (organisation !== null) {
    const offered = await listOrganisationChoices(c.var.tx)
    if (!offered.some(({ key }) => key === organisation))
      return wrong({ organisation: t.organisationMissing })
  }
  const { company, problem } =
    organisation === null ? await resolveCompany(c.var.tx, form.value) : { company: undefined, problem: null }
  if (organisation === null && !company) return wrong({ company: t[problem ?? 'companyMissing'] })
  const partner = { organisationId: organisation, companyId: company?.id ?? null, role, fromOn }
  await addPartner(c.var.tx, intervention.id, partner)
  return redirectWithToast(c, `/insatser/${intervention.id}`, t.partnerAdded)
})

partnerRoutes.post('/insatser/:id{[0-9]+}/medverkande/:partner{[0-9]+}/avslut', async (c) => {
  const intervention = await loadToWrite(c)
  await endPartner(c.var.tx, intervention.id, idParam(c, 'partner'), c.var.today)
  return redirectWithToast(c, `/insatser/${intervention.id}`, networkText(c.var.language).partnerEnded)
})

async function drawPartner(
  c: RequestContext,
  intervention: Intervention,
  values: FormValues,
  errors: { readonly [field: string]: string },
  status: 200 | 422 = 200,
) {
  return drawPage(
    c,
    <PartnerPage
      t={networkText(c.var.language)}
      intervention={intervention}
      organisations={await listOrganisationChoices(c.var.tx)}
      values={values}
      errors={errors}
    />,
    status,
  )
}
