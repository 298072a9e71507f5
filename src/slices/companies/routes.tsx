import { Hono } from 'hono'
import { orgNumberDigits } from '../../kit/org-number.ts'
import { listHistory } from '../../platform/audit/index.ts'
import { mostInFile } from '../../platform/documents/index.ts'
import {
  answerSpreadsheet,
  drawPage,
  type Env,
  forbidden,
  pageParam,
  queryText,
  type RequestContext,
  readForm,
  redirectWithToast,
  signedIn,
  type Viewer,
} from '../../platform/http/index.ts'
import {
  listFocusAreas,
  listParticipatingMunicipalities,
  listProjects,
  manages,
  worksIn,
} from '../organisations/index.ts'
import { changeCompany, findHomes, registerCompany } from './commands.ts'
import { CompanyFormPage } from './company-form.tsx'
import { companyForm } from './forms.ts'
import { HistoryPage } from './history-page.tsx'
import { ownershipRoutes } from './ownership-routes.tsx'
import { partRoutes } from './part-routes.tsx'
import { mayRegisterCompanies } from './permissions.ts'
import { localityFits } from './place-fields.tsx'
import { listPersonsOfCompany } from './queries.ts'
import { RegisterPage, type RegisterQuery } from './register-page.tsx'
import { listRegister, registerSorts } from './register-queries.ts'
import { registerSheet } from './register-sheet.ts'
import { aheadErrors, ownCompany, placesOf, seenCompany } from './request.ts'
import { findCompanyByNumber, listSimilarCompanies } from './search.ts'
import { text } from './text.ts'
import { sizeClasses } from './types.ts'
import { type FormState, valuesOf } from './values.ts'

export const routes = new Hono<Env>()

const asked = ['sok', 'kommun', 'storlek', 'malgrupp', 'fokus', 'nedlagda', 'sortera', 'ordning'] as const

routes.get('/foretag', async (c) => {
  const viewer = signedIn(c)
  const { tx, language } = c.var
  const { query, filter, sort, project } = await readRegister(c, viewer)
  const page = pageParam(c)
  return drawPage(
    c,
    <RegisterPage
      t={text(language)}
      language={language}
      query={query}
      sort={sort}
      page={page}
      found={await listRegister(tx, filter, sort, page)}
      project={project?.name ?? null}
      hasOwn={worksIn(viewer).length > 0}
      municipalities={await listParticipatingMunicipalities(tx)}
      focusAreas={await listFocusAreas(tx, language)}
      mayRegister={mayRegisterCompanies(viewer)}
    />,
  )
})

routes.get('/foretag.xlsx', async (c) => {
  const { filter, sort } = await readRegister(c, signedIn(c))
  const { rows } = await listRegister(c.var.tx, filter, sort, 1, mostInFile)
  return answerSpreadsheet(c, registerSheet(rows, text(c.var.language)))
})

/** What of the register is asked for; of the own municipalities unless another is. */
async function readRegister(c: RequestContext, viewer: Viewer) {
  const query: RegisterQuery = Object.fromEntries(asked.map((name) => [name, queryText(c, name)]))
  const municipalities =
    query.kommun === undefined ? worksIn(viewer) : query.kommun === 'alla' ? [] : [query.kommun.slice(0, 4)]
  const projects = await listProjects(c.var.tx)
  const managed = manages(viewer)
  const project =
    projects.find((p) => municipalities.some((code) => p.municipalityCodes.includes(code))) ??
    projects.find((p) => managed.includes(p.key)) ??
    projects[0]
  const sort = {
    by: registerSorts.find((known) => known === query.sortera) ?? 'name',
    descending: query.ordning === 'fallande',
  }
  const filter = {
    municipalities,
    words: query.sok,
    size: [...sizeClasses, 'unknown' as const].find((known) => known === query.storlek),
    targetGroup: (['in', 'out', 'unknown'] as const).find((known) => known === query.malgrupp),
    focusArea: query.fokus,
    projectId: project?.key ?? null,
    includeEnded: query.nedlagda !== undefined,
  }
  return { query, filter, sort, project }
}

routes.get('/foretag/ny', async (c) => {
  const viewer = signedIn(c)
  if (!mayRegisterCompanies(viewer)) throw forbidden()
  const values = valuesOf({
    name: queryText(c, 'namn'),
    seatMunicipalityCode: worksIn(viewer)[0],
    ownership: 'private',
    legalForm: 'limited_company',
  })
  return drawCompanyForm(c, { values, errors: {} })
})

/** What a company being entered is like: asked by the form while it is filled in, and again when it is sent. */
routes.get('/foretag/likadana', async (c) => {
  if (!mayRegisterCompanies(signedIn(c))) throw forbidden()
  const { tx, language } = c.var
  const t = text(language)
  const link = ({ id, name }: { id: number; name: string }) => ({ href: `/foretag/${id}`, label: name })
  const digits = orgNumberDigits(queryText(c, 'orgNumber') ?? '')
  const taken = digits === null ? undefined : await findCompanyByNumber(tx, digits)
  if (taken) return c.json({ text: t.takenTitle, links: [link(taken)] })
  const name = queryText(c, 'name') ?? ''
  const similar =
    name.length < 3 ? [] : await listSimilarCompanies(tx, name, queryText(c, 'seatMunicipalityCode', 4) ?? '')
  return c.json({ text: similar.length > 0 ? t.similarTitle : '', links: similar.map(link) })
})

routes.post('/foretag/ny', async (c) => {
  const viewer = signedIn(c)
  if (!mayRegisterCompanies(viewer)) throw forbidden()
  const form = await readForm(c, companyForm, text)
  if (!form.ok) return drawCompanyForm(c, form, {}, 422)
  const { input, anyway } = form.value
  const errors = await placeAndDayErrors(c, input)
  if (Object.keys(errors).length > 0) return drawCompanyForm(c, { values: form.values, errors }, {}, 422)
  const own = worksIn(viewer)
  const wanted = form.values.keptBy
  const keptBy =
    own.find((code) => code === wanted) ?? own.find((code) => code === input.seatMunicipalityCode) ?? own[0]
  if (keptBy === undefined) throw forbidden()
  const answer = await registerCompany(c.var.tx, c.var, keptBy, input, anyway)
  const t = text(c.var.language)
  if (answer.state === 'number_taken')
    return drawCompanyForm(
      c,
      { values: form.values, errors: { orgNumber: t.number_taken } },
      { taken: answer.company },
      422,
    )
  if (answer.state === 'similar')
    return drawCompanyForm(c, { values: form.values, errors: {} }, { similar: answer.companies }, 422)
  return redirectWithToast(c, `/foretag/${answer.id}`, t.registered(input.name))
})

routes.get('/foretag/:id{[0-9]+}/andra', async (c) => {
  signedIn(c)
  const company = await ownCompany(c)
  const values = valuesOf({ ...company, orgNumber: company.orgNumber ?? company.personalNumber })
  return drawCompanyForm(c, { values, errors: {} }, { company })
})

routes.post('/foretag/:id{[0-9]+}/andra', async (c) => {
  const viewer = signedIn(c)
  const company = await ownCompany(c)
  const form = await readForm(c, companyForm, text)
  if (!form.ok) return drawCompanyForm(c, form, { company }, 422)
  const { input, version } = form.value
  const errors = await placeAndDayErrors(c, input)
  if (Object.keys(errors).length > 0)
    return drawCompanyForm(c, { values: form.values, errors }, { company }, 422)
  const homes = await findHomes(c.var.tx, company.id)
  const asker = { worksIn: worksIn(viewer) }
  const answer = await changeCompany(c.var.tx, c.var, asker, { ...company, ...homes }, version, input)
  const t = text(c.var.language)
  if (!answer.allowed) {
    const field = answer.refusal === 'number_taken' ? 'orgNumber' : 'seatMunicipalityCode'
    return drawCompanyForm(
      c,
      { values: form.values, errors: { [field]: t[answer.refusal] } },
      { company },
      422,
    )
  }
  return redirectWithToast(c, `/foretag/${company.id}`, t.changed)
})

routes.get('/foretag/:id{[0-9]+}/historik', async (c) => {
  signedIn(c)
  const { tx, language } = c.var
  const company = await seenCompany(c)
  const persons = await listPersonsOfCompany(tx, company.id)
  const also = persons.flatMap(({ id }) => ['person', 'person_erasure'].map((table) => ({ table, key: id })))
  const entries = await listHistory(tx, { table: 'company', key: company.id }, also)
  const places = await placesOf(c)
  const projects = await listProjects(tx)
  return drawPage(
    c,
    <HistoryPage
      language={language}
      company={company}
      entries={entries}
      places={Object.fromEntries(places.municipalities.map(({ key, name }) => [key, name]))}
      projects={Object.fromEntries(projects.map(({ key, name }) => [key, name]))}
    />,
  )
})

routes.route('/', partRoutes)
routes.route('/', ownershipRoutes)

type Extra = Partial<Pick<Parameters<typeof CompanyFormPage>[0], 'taken' | 'similar' | 'company'>>

async function drawCompanyForm(
  c: RequestContext,
  state: FormState,
  extra: Extra = {},
  status: 200 | 422 = 200,
) {
  const places = await placesOf(c)
  const own = c.var.viewer ? worksIn(c.var.viewer) : []
  return drawPage(
    c,
    <CompanyFormPage
      t={text(c.var.language)}
      values={state.values}
      errors={state.errors}
      company={extra.company ?? null}
      places={places}
      offices={extra.company ? [] : places.municipalities.filter((m) => own.includes(m.key))}
      today={c.var.today}
      taken={extra.taken}
      similar={extra.similar}
    />,
    status,
  )
}

type Placed = {
  readonly seatMunicipalityCode: string
  readonly seatLocalityId: number | null
  readonly startedOn: string | null
  readonly endedOn: string | null
}

async function placeAndDayErrors(c: RequestContext, input: Placed) {
  const t = text(c.var.language)
  const places = await placesOf(c)
  const { seatMunicipalityCode: code, seatLocalityId, startedOn, endedOn } = input
  return {
    ...(places.municipalities.some((m) => m.key === code) ? {} : { seatMunicipalityCode: t.unknownPlace }),
    ...(localityFits(places, code, seatLocalityId) ? {} : { seatLocalityId: t.localityElsewhere }),
    ...aheadErrors({ startedOn, endedOn }, c.var.today, t),
  }
}
