import { Hono } from 'hono'
import {
  drawPage,
  type Env,
  type FormValues,
  idParam,
  notFound,
  one,
  type RequestContext,
  readForm,
  redirectWithToast,
  signedIn,
} from '../../platform/http/index.ts'
import { listPersonChoices, type ResolvedCompany, resolveCompany } from '../companies/index.ts'
import { settleForm } from './attendance-forms.ts'
import { findOpenWalkIn, type WalkIn } from './attendance-mark-queries.ts'
import { settleWalkIn } from './attendance-walk-in-commands.ts'
import { WalkInPage } from './attendance-walk-in-page.tsx'
import type { Occasion } from './queries.ts'
import { writableOccasion } from './routes.tsx'
import { text } from './text.ts'

/** Afterwards: who those were that came without being on the list. */
export const attendanceWalkInRoutes = new Hono<Env>()

attendanceWalkInRoutes.get('/tillfallen/:id{[0-9]+}/oanmalda/:walkIn{[0-9]+}', async (c) => {
  const { occasion, walkIn } = await load(c)
  const values = { company: walkIn.companyWords }
  const resolved = await resolveCompany(c.var.tx, values)
  return drawWalkIn(c, occasion, walkIn, { ...resolved, problem: null }, values, {})
})

attendanceWalkInRoutes.post('/tillfallen/:id{[0-9]+}/oanmalda/:walkIn{[0-9]+}', async (c) => {
  const { occasion, walkIn } = await load(c)
  const t = text(c.var.language)
  const form = await readForm(c, settleForm, text)
  const resolved = await resolveCompany(c.var.tx, form.values)
  const { company, problem } = resolved
  const errors = { ...(problem && { company: t[problem] }), ...(form.ok ? {} : form.errors) }
  if (!form.ok || !company) return drawWalkIn(c, occasion, walkIn, resolved, form.values, errors, 422)
  if (one(form.values, 'step') === 'persons')
    return drawWalkIn(c, occasion, walkIn, resolved, form.values, {})
  const personId = form.value.person ?? null
  const offered = await listPersonChoices(c.var.tx, company.id)
  if (personId !== null && !offered.some(({ id }) => id === personId))
    return drawWalkIn(c, occasion, walkIn, resolved, form.values, { person: t.personsWrong }, 422)
  const by = { now: c.var.now, staffId: signedIn(c).staffId }
  await settleWalkIn(c.var.tx, occasion, by, walkIn.id, { companyId: company.id, personId })
  return redirectWithToast(c, `/tillfallen/${occasion.id}`, t.settled)
})

attendanceWalkInRoutes.post('/tillfallen/:id{[0-9]+}/oanmalda/:walkIn{[0-9]+}/utan', async (c) => {
  const { occasion, walkIn } = await load(c)
  const by = { now: c.var.now, staffId: signedIn(c).staffId }
  await settleWalkIn(c.var.tx, occasion, by, walkIn.id, null)
  return redirectWithToast(c, `/tillfallen/${occasion.id}`, text(c.var.language).notListedDone)
})

async function load(c: RequestContext): Promise<{ occasion: Occasion; walkIn: WalkIn }> {
  const occasion = await writableOccasion(c)
  const walkIn = await findOpenWalkIn(c.var.tx, occasion.id, idParam(c, 'walkIn'))
  if (!walkIn) throw notFound()
  return { occasion, walkIn }
}

async function drawWalkIn(
  c: RequestContext,
  occasion: Occasion,
  walkIn: WalkIn,
  resolved: ResolvedCompany,
  values: FormValues,
  errors: { readonly [field: string]: string },
  status: 200 | 422 = 200,
) {
  const { company } = resolved
  return drawPage(
    c,
    <WalkInPage
      t={text(c.var.language)}
      occasion={occasion}
      walkIn={walkIn}
      resolved={resolved}
      persons={company ? await listPersonChoices(c.var.tx, company.id) : []}
      values={values}
      errors={errors}
    />,
    status,
  )
}
