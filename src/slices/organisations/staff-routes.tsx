import { Hono } from 'hono'
import type { Decision } from '../../kit/decision.ts'
import { listHistory } from '../../platform/audit/index.ts'
import {
  changedMeanwhile,
  drawPage,
  type Env,
  idParam,
  notFound,
  type RequestContext,
  readForm,
  redirectWithToast,
} from '../../platform/http/index.ts'
import { type FormState, untouched } from './form-state.ts'
import { roleForm, staffForm } from './forms.ts'
import { listParticipatingMunicipalities, listProjects } from './lookups.ts'
import { administrator } from './request.ts'
import {
  addStaff,
  changeStaff,
  endAccess,
  endRole,
  giveRole,
  reopenAccess,
  type StaffRefusal,
} from './staff-commands.ts'
import { NewStaffPage, StaffListPage, StaffPage } from './staff-pages.tsx'
import { findStaff, listStaff, type StaffMember } from './staff-queries.ts'
import { text } from './text.ts'

export const staffRoutes = new Hono<Env>()
const here = '/administration/personer'

staffRoutes.get(here, async (c) => {
  administrator(c)
  return drawPage(c, <StaffListPage language={c.var.language} staff={await listStaff(c.var.tx)} />)
})

staffRoutes.get(`${here}/ny`, (c) => {
  administrator(c)
  return drawPage(c, <NewStaffPage language={c.var.language} {...untouched} />)
})

staffRoutes.post(`${here}/ny`, async (c) => {
  administrator(c)
  const form = await readForm(c, staffForm, text)
  const draw = ({ values, errors }: FormState) =>
    drawPage(c, <NewStaffPage language={c.var.language} values={values} errors={errors} />, 422)
  if (!form.ok) return draw(form)
  const { version: _, ...input } = form.value
  const answer = await addStaff(c.var.tx, input)
  const t = text(c.var.language)
  if (!answer.allowed) return draw({ values: form.values, errors: { email: t[answer.refusal] } })
  return redirectWithToast(c, `${here}/${answer.value}`, t.personAdded(input.name))
})

staffRoutes.get(`${here}/:id{[0-9]+}`, async (c) => {
  administrator(c)
  return drawStaff(c, await personOf(c), untouched)
})

staffRoutes.post(`${here}/:id{[0-9]+}`, async (c) => {
  administrator(c)
  const person = await personOf(c)
  const form = await readForm(c, staffForm, text)
  if (!form.ok) return drawStaff(c, person, form, 422)
  const { version, ...input } = form.value
  if (version === undefined) throw changedMeanwhile()
  const answer = await changeStaff(c.var.tx, person, version, input)
  return answerFor(c, person, answer, 'email', text(c.var.language).saved)
})

staffRoutes.post(`${here}/:id{[0-9]+}/roller`, async (c) => {
  administrator(c)
  const person = await personOf(c)
  const form = await readForm(c, roleForm, text)
  if (!form.ok) return drawStaff(c, person, form, 422)
  const answer = await giveRole(c.var.tx, c.var.today, person, form.value)
  return answerFor(c, person, answer, 'role', text(c.var.language).roleGiven)
})

staffRoutes.post(`${here}/:id{[0-9]+}/roller/:role{[0-9]+}/avslut`, async (c) => {
  administrator(c)
  const person = await personOf(c)
  const id = idParam(c, 'role')
  const role = person.roles.find((held) => held.id === id && held.toOn === null)
  if (!role) throw notFound()
  const answer = await endRole(c.var.tx, c.var.today, role)
  return answerFor(c, person, answer, 'role', text(c.var.language).roleEnded)
})

staffRoutes.post(`${here}/:id{[0-9]+}/inloggning/avslut`, async (c) => {
  administrator(c)
  const person = await personOf(c)
  const answer = await endAccess(c.var.tx, c.var.today, person)
  return answerFor(c, person, answer, 'role', text(c.var.language).accessEnded)
})

staffRoutes.post(`${here}/:id{[0-9]+}/inloggning/oppen`, async (c) => {
  administrator(c)
  const person = await personOf(c)
  await reopenAccess(c.var.tx, person)
  return redirectWithToast(c, `${here}/${person.id}`, text(c.var.language).reopened)
})

async function personOf(c: RequestContext): Promise<StaffMember> {
  const person = await findStaff(c.var.tx, idParam(c))
  if (!person) throw notFound()
  return person
}

function answerFor(
  c: RequestContext,
  person: StaffMember,
  answer: Decision<StaffRefusal>,
  field: string,
  toast: string,
) {
  if (answer.allowed) return redirectWithToast(c, `${here}/${person.id}`, toast)
  const errors = { [field]: text(c.var.language)[answer.refusal] }
  return drawStaff(c, person, { values: {}, errors }, 422)
}

async function drawStaff(c: RequestContext, person: StaffMember, state: FormState, status: 200 | 422 = 200) {
  const { tx, language } = c.var
  const { name, email, phone } = person
  const values = { name, email, ...(phone === null ? {} : { phone }), ...state.values }
  return drawPage(
    c,
    <StaffPage
      language={language}
      person={person}
      municipalities={await listParticipatingMunicipalities(tx)}
      projects={await listProjects(tx)}
      history={await listHistory(tx, { table: 'staff', key: person.id })}
      values={values}
      errors={state.errors}
    />,
    status,
  )
}
