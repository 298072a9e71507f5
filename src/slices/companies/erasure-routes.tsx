import { Hono } from 'hono'
import {
  drawPage,
  type Env,
  notFound,
  type RequestContext,
  readForm,
  redirectWithToast,
  signedIn,
} from '../../platform/http/index.ts'
import { erasePerson } from './erasure-commands.ts'
import { ErasedPersonPage, ErasePersonPage } from './erasure-page.tsx'
import { findErasure } from './erasure-queries.ts'
import { erasureForm } from './forms.ts'
import type { Company, CompanyPerson } from './queries.ts'
import { livingPersonOf, ownCompany } from './request.ts'
import { text } from './text.ts'
import type { FormState } from './values.ts'

export const erasureRoutes = new Hono<Env>()

erasureRoutes.get('/foretag/:id{[0-9]+}/personer/:part{[0-9]+}/radera', async (c) => {
  signedIn(c)
  const company = await ownCompany(c)
  const person = await livingPersonOf(c, company)
  return drawConfirm(c, company, person, { values: {}, errors: {} })
})

erasureRoutes.post('/foretag/:id{[0-9]+}/personer/:part{[0-9]+}/radera', async (c) => {
  signedIn(c)
  const company = await ownCompany(c)
  const person = await livingPersonOf(c, company)
  const form = await readForm(c, erasureForm, text)
  if (!form.ok) return drawConfirm(c, company, person, form, 422)
  const { ground, words } = form.value
  const done = await erasePerson(c.var.tx, person.id, ground, words)
  const t = text(c.var.language)
  if (!done.allowed)
    return drawConfirm(
      c,
      company,
      person,
      { values: form.values, errors: { [fieldOf[done.refusal]]: t[done.refusal] } },
      422,
    )
  return redirectWithToast(c, `/foretag/${company.id}`, t.erased)
})

const fieldOf = { names_person: 'words', registered_ahead: 'ground' } as const

/** What stands on the person's own page after the erasure. */
export async function drawErased(c: RequestContext, company: Company, person: CompanyPerson) {
  const { tx, language } = c.var
  const erasure = await findErasure(tx, person.id)
  if (!erasure) throw notFound()
  return drawPage(
    c,
    <ErasedPersonPage t={text(language)} company={company} erasure={erasure} language={language} />,
  )
}

function drawConfirm(
  c: RequestContext,
  company: Company,
  person: CompanyPerson,
  { values, errors }: FormState,
  status: 200 | 422 = 200,
) {
  return drawPage(
    c,
    <ErasePersonPage
      t={text(c.var.language)}
      company={company}
      person={person}
      values={values}
      errors={errors}
    />,
    status,
  )
}
