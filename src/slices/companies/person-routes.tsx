import { Hono } from 'hono'
import {
  drawPage,
  type Env,
  forbidden,
  type RequestContext,
  readForm,
  redirectWithToast,
  signedIn,
} from '../../platform/http/index.ts'
import { worksIn } from '../organisations/index.ts'
import { findHomes } from './commands.ts'
import { drawErased, erasureRoutes } from './erasure-routes.tsx'
import { personForm } from './forms.ts'
import { addPerson, changePerson, withdrawCharacteristics } from './person-commands.ts'
import { PersonFormPage } from './person-form.tsx'
import type { Company, CompanyPerson } from './queries.ts'
import { aheadErrors, livingPersonOf, ownCompany, personOf } from './request.ts'
import { text } from './text.ts'
import { type FormState, valuesOf } from './values.ts'

export const personRoutes = new Hono<Env>()

personRoutes.get('/foretag/:id{[0-9]+}/personer/ny', async (c) => {
  signedIn(c)
  const company = await ownCompany(c)
  return drawPersonForm(c, company, null, { values: { fromOn: c.var.today }, errors: {} })
})

personRoutes.post('/foretag/:id{[0-9]+}/personer/ny', async (c) => {
  const viewer = signedIn(c)
  const company = await ownCompany(c)
  const form = await readPersonForm(c)
  if (!form.ok) return drawPersonForm(c, company, null, form, 422)
  const { input, characteristics } = form.value
  const homes = await findHomes(c.var.tx, company.id)
  const own = worksIn(viewer)
  const keptBy = [company.seatMunicipalityCode, homes.keptByCode, ...homes.workplaces].find((code) =>
    own.includes(code),
  )
  if (keptBy === undefined) throw forbidden()
  const answer = await addPerson(c.var.tx, company.id, keptBy, input, characteristics)
  const t = text(c.var.language)
  if (!answer.allowed)
    return drawPersonForm(
      c,
      company,
      null,
      { values: form.values, errors: { fullName: t[answer.refusal] } },
      422,
    )
  return redirectWithToast(c, `/foretag/${company.id}`, t.personAdded(input.fullName))
})

personRoutes.get('/foretag/:id{[0-9]+}/personer/:part{[0-9]+}', async (c) => {
  signedIn(c)
  const company = await ownCompany(c)
  const person = await personOf(c, company)
  if (person.erasedAt) return drawErased(c, company, person)
  return drawPersonForm(c, company, person, { values: valuesOf(person), errors: {} })
})

personRoutes.post('/foretag/:id{[0-9]+}/personer/:part{[0-9]+}', async (c) => {
  signedIn(c)
  const company = await ownCompany(c)
  const person = await livingPersonOf(c, company)
  const form = await readPersonForm(c)
  if (!form.ok) return drawPersonForm(c, company, person, form, 422)
  const { input, characteristics, version } = form.value
  await changePerson(c.var.tx, company.id, person, version, input, characteristics)
  return redirectWithToast(c, `/foretag/${company.id}`, text(c.var.language).changed)
})

personRoutes.post('/foretag/:id{[0-9]+}/personer/:part{[0-9]+}/frivilliga-uppgifter/ta-bort', async (c) => {
  signedIn(c)
  const company = await ownCompany(c)
  const person = await livingPersonOf(c, company)
  await withdrawCharacteristics(c.var.tx, person.id)
  return redirectWithToast(c, `/foretag/${company.id}`, text(c.var.language).withdrawn)
})

personRoutes.route('/', erasureRoutes)

async function readPersonForm(c: RequestContext) {
  const form = await readForm(c, personForm, text)
  if (!form.ok) return form
  const t = text(c.var.language)
  const { fromOn, toOn } = form.value.input
  const errors = aheadErrors({ fromOn, toOn }, c.var.today, t)
  const { birthYear } = form.value.characteristics
  const born = birthYear !== null && birthYear > Number(c.var.today.slice(0, 4))
  const all = born ? { ...errors, birthYear: t.birthYearAhead } : errors
  return Object.keys(all).length > 0 ? { ok: false as const, values: form.values, errors: all } : form
}

function drawPersonForm(
  c: RequestContext,
  company: Company,
  person: CompanyPerson | null,
  { values, errors }: FormState,
  status: 200 | 422 = 200,
) {
  return drawPage(
    c,
    <PersonFormPage
      t={text(c.var.language)}
      company={company}
      person={person}
      today={c.var.today}
      values={values}
      errors={errors}
    />,
    status,
  )
}
