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
import { addWorkplace, changeWorkplace } from './commands.ts'
import { workplaceForm, yearForm } from './forms.ts'
import { WorkplaceFormPage, YearFormPage } from './part-forms.tsx'
import { personRoutes } from './person-routes.tsx'
import { localityFits } from './place-fields.tsx'
import { type Company, listDeclaredYears, listWorkplaces } from './queries.ts'
import { ownCompany, placesOf } from './request.ts'
import { text } from './text.ts'
import { type FormState, kronorOf, valuesOf } from './values.ts'
import { correctYear, declareYear } from './year-commands.ts'

export const partRoutes = new Hono<Env>()

partRoutes.get('/foretag/:id{[0-9]+}/ar/nytt', async (c) => {
  signedIn(c)
  const company = await ownCompany(c)
  return drawYearForm(c, company, null, { values: {}, errors: {} })
})

partRoutes.post('/foretag/:id{[0-9]+}/ar/nytt', async (c) => {
  signedIn(c)
  const company = await ownCompany(c)
  const form = await readForm(c, yearForm, text)
  if (!form.ok) return drawYearForm(c, company, null, form, 422)
  const { input } = form.value
  const answer = await declareYear(c.var.tx, c.var, company.id, input)
  const t = text(c.var.language)
  if (!answer.allowed)
    return drawYearForm(c, company, null, { values: form.values, errors: { year: t[answer.refusal] } }, 422)
  return redirectWithToast(c, `/foretag/${company.id}`, t.yearSaved(input.year))
})

partRoutes.get('/foretag/:id{[0-9]+}/ar/:year{[0-9]+}', async (c) => {
  signedIn(c)
  const company = await ownCompany(c)
  const row = await yearOf(c, company)
  const values = valuesOf({
    ...row,
    awu: decimal(row.awu),
    turnover: kronorOf(row.turnoverOre),
    balance: kronorOf(row.balanceOre),
    groupAwu: decimal(row.groupAwu),
    groupTurnover: kronorOf(row.groupTurnoverOre),
    groupBalance: kronorOf(row.groupBalanceOre),
  })
  return drawYearForm(c, company, row.year, { values, errors: {} })
})

partRoutes.post('/foretag/:id{[0-9]+}/ar/:year{[0-9]+}', async (c) => {
  signedIn(c)
  const company = await ownCompany(c)
  const { year } = await yearOf(c, company)
  const form = await readForm(c, yearForm, text)
  if (!form.ok) return drawYearForm(c, company, year, form, 422)
  await correctYear(c.var.tx, c.var, company.id, form.value.version, { ...form.value.input, year })
  return redirectWithToast(c, `/foretag/${company.id}`, text(c.var.language).yearSaved(year))
})

partRoutes.get('/foretag/:id{[0-9]+}/arbetsstallen/nytt', async (c) => {
  signedIn(c)
  const company = await ownCompany(c)
  return drawWorkplaceForm(c, company, null, { values: {}, errors: {} })
})

partRoutes.post('/foretag/:id{[0-9]+}/arbetsstallen/nytt', async (c) => {
  signedIn(c)
  return saveWorkplace(c, await ownCompany(c), null)
})

partRoutes.get('/foretag/:id{[0-9]+}/arbetsstallen/:part{[0-9]+}', async (c) => {
  signedIn(c)
  const company = await ownCompany(c)
  const workplace = await workplaceOf(c, company)
  return drawWorkplaceForm(c, company, workplace.id, { values: valuesOf(workplace), errors: {} })
})

partRoutes.post('/foretag/:id{[0-9]+}/arbetsstallen/:part{[0-9]+}', async (c) => {
  signedIn(c)
  const company = await ownCompany(c)
  const workplace = await workplaceOf(c, company)
  return saveWorkplace(c, company, workplace.id)
})

partRoutes.route('/', personRoutes)

async function saveWorkplace(c: RequestContext, company: Company, id: number | null) {
  const form = await readForm(c, workplaceForm, text)
  if (!form.ok) return drawWorkplaceForm(c, company, id, form, 422)
  const t = text(c.var.language)
  const places = await placesOf(c)
  const { municipalityCode, localityId } = form.value
  const errors = {
    ...(places.municipalities.some((m) => m.key === municipalityCode)
      ? {}
      : { municipalityCode: t.unknownPlace }),
    ...(localityFits(places, municipalityCode, localityId) ? {} : { localityId: t.localityElsewhere }),
  }
  if (Object.keys(errors).length > 0)
    return drawWorkplaceForm(c, company, id, { values: form.values, errors }, 422)
  if (id === null) await addWorkplace(c.var.tx, company.id, form.value)
  else await changeWorkplace(c.var.tx, company.id, id, form.value)
  return redirectWithToast(c, `/foretag/${company.id}`, t.workplaceSaved)
}

async function workplaceOf(c: RequestContext, company: Company) {
  const id = idParam(c, 'part')
  const found = (await listWorkplaces(c.var.tx, company.id)).find((workplace) => workplace.id === id)
  if (!found) throw notFound()
  return found
}

async function yearOf(c: RequestContext, company: Company) {
  const year = idParam(c, 'year')
  const found = (await listDeclaredYears(c.var.tx, company.id)).find((row) => row.year === year)
  if (!found) throw notFound()
  return found
}

const decimal = (value: number | null) => (value === null ? null : String(value).replace('.', ','))

function drawYearForm(
  c: RequestContext,
  company: Company,
  year: number | null,
  state: FormState,
  status: 200 | 422 = 200,
) {
  const { values, errors } = state
  return drawPage(
    c,
    <YearFormPage t={text(c.var.language)} company={company} year={year} values={values} errors={errors} />,
    status,
  )
}

async function drawWorkplaceForm(
  c: RequestContext,
  company: Company,
  id: number | null,
  { values, errors }: FormState,
  status: 200 | 422 = 200,
) {
  return drawPage(
    c,
    <WorkplaceFormPage
      t={text(c.var.language)}
      company={company}
      id={id}
      places={await placesOf(c)}
      values={values}
      errors={errors}
    />,
    status,
  )
}
