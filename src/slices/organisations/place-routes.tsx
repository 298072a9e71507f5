import { Hono } from 'hono'
import {
  drawPage,
  type Env,
  idParam,
  notFound,
  queryText,
  type RequestContext,
  readForm,
  redirectWithToast,
  signedIn,
} from '../../platform/http/index.ts'
import { type FormState, untouched } from './form-state.ts'
import { inhabitantsForm, localityForm, organisationForm } from './forms.ts'
import { mayAdminister } from './permissions.ts'
import { saveLocality, saveOrganisation, setInhabitants } from './place-commands.ts'
import {
  LocalityFormPage,
  MunicipalityListPage,
  MunicipalityPage,
  OrganisationFormPage,
  OrganisationListPage,
} from './place-pages.tsx'
import {
  findMunicipality,
  listMunicipalityRows,
  listOrganisations,
  type MunicipalityView,
} from './place-queries.ts'
import { administrator } from './request.ts'
import { text } from './text.ts'

export const placeRoutes = new Hono<Env>()

placeRoutes.get('/kommuner', async (c) => {
  signedIn(c)
  const all = queryText(c, 'visa') === 'alla'
  const rows = await listMunicipalityRows(c.var.tx, all)
  return drawPage(c, <MunicipalityListPage language={c.var.language} rows={rows} all={all} />)
})

placeRoutes.get('/kommuner/:code{[0-9]+}', async (c) => {
  signedIn(c)
  return drawMunicipality(c, await municipalityOf(c), untouched)
})

placeRoutes.post('/kommuner/:code{[0-9]+}/invanare', async (c) => {
  administrator(c)
  const municipality = await municipalityOf(c)
  const form = await readForm(c, inhabitantsForm, text)
  if (!form.ok) return drawMunicipality(c, municipality, form, 422)
  await setInhabitants(c.var.tx, municipality.code, form.value.year, form.value.inhabitants)
  return redirectWithToast(c, `/kommuner/${municipality.code}`, text(c.var.language).saved)
})

placeRoutes.get('/kommuner/:code{[0-9]+}/orter/:id{ny|[0-9]+}', async (c) => {
  administrator(c)
  const municipality = await municipalityOf(c)
  const locality = localityOf(c, municipality)
  const values = locality
    ? {
        name: locality.name,
        kind: locality.kind,
        latitude: decimal(locality.latitude),
        longitude: decimal(locality.longitude),
      }
    : { kind: 'village' }
  return drawPage(
    c,
    <LocalityFormPage
      language={c.var.language}
      municipality={municipality}
      locality={locality}
      values={values}
      errors={{}}
    />,
  )
})

placeRoutes.post('/kommuner/:code{[0-9]+}/orter/:id{ny|[0-9]+}', async (c) => {
  administrator(c)
  const municipality = await municipalityOf(c)
  const locality = localityOf(c, municipality)
  const form = await readForm(c, localityForm, text)
  const draw = ({ values, errors }: FormState) => {
    const { language } = c.var
    const place = { municipality, locality }
    return drawPage(
      c,
      <LocalityFormPage language={language} {...place} values={values} errors={errors} />,
      422,
    )
  }
  if (!form.ok) return draw(form)
  const answer = await saveLocality(c.var.tx, municipality.code, locality?.id ?? null, form.value)
  const t = text(c.var.language)
  if (!answer.allowed) return draw({ values: form.values, errors: { name: t[answer.refusal] } })
  return redirectWithToast(c, `/kommuner/${municipality.code}`, t.saved)
})

placeRoutes.get('/organisationer', async (c) => {
  administrator(c)
  return drawPage(
    c,
    <OrganisationListPage language={c.var.language} rows={await listOrganisations(c.var.tx)} />,
  )
})

placeRoutes.get('/organisationer/:id{ny|[0-9]+}', async (c) => {
  administrator(c)
  const found = await organisationOf(c)
  const values = found ? { name: found.name, orgNumber: found.orgNumber ?? '' } : {}
  return drawPage(
    c,
    <OrganisationFormPage language={c.var.language} id={found?.id ?? null} values={values} errors={{}} />,
  )
})

placeRoutes.post('/organisationer/:id{ny|[0-9]+}', async (c) => {
  administrator(c)
  const found = await organisationOf(c)
  const form = await readForm(c, organisationForm, text)
  const { language } = c.var
  const id = found?.id ?? null
  const draw = ({ values, errors }: FormState) =>
    drawPage(c, <OrganisationFormPage language={language} id={id} values={values} errors={errors} />, 422)
  if (!form.ok) return draw(form)
  const answer = await saveOrganisation(c.var.tx, id, form.value)
  const t = text(language)
  if (!answer.allowed) return draw({ values: form.values, errors: { orgNumber: t[answer.refusal] } })
  return redirectWithToast(c, '/organisationer', t.saved)
})

async function municipalityOf(c: RequestContext): Promise<MunicipalityView> {
  const municipality = await findMunicipality(c.var.tx, c.req.param('code') ?? '')
  if (!municipality) throw notFound()
  return municipality
}

function localityOf(c: RequestContext, municipality: MunicipalityView) {
  if (c.req.param('id') === 'ny') return null
  const id = idParam(c)
  const found = municipality.localities.find((locality) => locality.id === id)
  if (!found) throw notFound()
  return found
}

async function organisationOf(c: RequestContext) {
  if (c.req.param('id') === 'ny') return null
  const id = idParam(c)
  const found = (await listOrganisations(c.var.tx)).find((organisation) => organisation.id === id)
  if (!found) throw notFound()
  return found
}

const decimal = (value: number | null) => (value === null ? '' : String(value).replace('.', ','))

function drawMunicipality(
  c: RequestContext,
  municipality: MunicipalityView,
  { values, errors }: FormState,
  status: 200 | 422 = 200,
) {
  const { language, viewer } = c.var
  return drawPage(
    c,
    <MunicipalityPage
      language={language}
      municipality={municipality}
      mayWrite={viewer !== null && mayAdminister(viewer)}
      values={values}
      errors={errors}
    />,
    status,
  )
}
