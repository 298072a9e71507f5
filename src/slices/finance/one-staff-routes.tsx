import { Hono } from 'hono'
import { keepFile, listFiles } from '../../platform/files/index.ts'
import {
  drawPage,
  type Env,
  type FormValues,
  forbidden,
  idParam,
  notFound,
  type RequestContext,
  readForm,
  readUploads,
  redirectWithToast,
  signedIn,
} from '../../platform/http/index.ts'
import { readsMoney, writesMoneyOf } from './permissions.ts'
import { bookMonths } from './staff-booking-commands.ts'
import { confirmMonths, endStaffShare, withdrawMonth, writeSalary } from './staff-commands.ts'
import { confirmForm, endShareForm, salaryForm, withdrawForm } from './staff-forms.ts'
import { unconfirmedMonths } from './staff-months.ts'
import { StaffPage, sharePath } from './staff-page.tsx'
import { findStaffShare, listBookedParts, listConfirmedMonths, listSalaries } from './staff-queries.ts'
import { bookedWords, recordWords } from './staff-routes.tsx'
import { staffText } from './staff-text.ts'
import type { StaffShare } from './staff-types.ts'

/** One share of a post: confirming its months, its salary, booking, its papers. */
export const oneStaffRoutes = new Hono<Env>()

const path = '/ekonomi/personal/:id{[0-9]+}'
type Errors = { readonly [field: string]: string }

oneStaffRoutes.get(path, async (c) => drawShare(c, await loadShare(c), {}, {}))

oneStaffRoutes.post(`${path}/manader`, async (c) => {
  const share = await loadShare(c)
  const t = staffText(c.var.language)
  if (!share.mayConfirm) throw forbidden()
  const form = await readForm(c, confirmForm, staffText)
  if (!form.ok) return drawShare(c, share, form.values, onField(form.errors), 422)
  const { months, hours, words } = form.value
  const given = { workedMinutes: hours === undefined ? null : Math.round(hours * 60), words }
  const confirmed = await confirmMonths(c.var.tx, share, months, given, { ...who(c), today: c.var.today })
  if (confirmed.allowed) return redirectWithToast(c, sharePath(share.id), t.confirmedToast(months.length))
  const field = confirmed.refusal === 'hours_needed' ? 'hours' : 'months'
  return drawShare(c, share, form.values, { [field]: t[confirmed.refusal] }, 422)
})

oneStaffRoutes.post(`${path}/manader/:manad{[0-9]+}/aterkallande`, async (c) => {
  const share = await loadShare(c)
  const t = staffText(c.var.language)
  if (!share.mayConfirm) throw forbidden()
  const form = await readForm(c, withdrawForm, staffText)
  if (!form.ok) return drawShare(c, share, form.values, form.errors, 422)
  const month = idParam(c, 'manad')
  const withdrawn = await withdrawMonth(c.var.tx, share.id, month, form.value.reason, c.var.now)
  if (withdrawn.allowed) return redirectWithToast(c, sharePath(share.id), t.withdrawn)
  return drawShare(c, share, {}, { reason: t[withdrawn.refusal] }, 422)
})

oneStaffRoutes.post(`${path}/loner`, async (c) => {
  const share = await toWrite(c)
  const t = staffText(c.var.language)
  const form = await readForm(c, salaryForm, staffText)
  if (!form.ok) return drawShare(c, share, form.values, form.errors, 422)
  const salary = { fromOn: form.value.from, monthlySalaryOre: form.value.salary }
  const written = await writeSalary(c.var.tx, share.id, salary, who(c))
  if (written.allowed) return redirectWithToast(c, sharePath(share.id), t.salarySaved)
  return drawShare(c, share, form.values, { from: t[written.refusal] }, 422)
})

oneStaffRoutes.post(`${path}/bokforing`, async (c) => {
  const share = await toWrite(c)
  const booking = await bookMonths(c.var.tx, share, recordWords, who(c))
  return redirectWithToast(c, sharePath(share.id), bookedWords(c, [booking]))
})

oneStaffRoutes.post(`${path}/slut`, async (c) => {
  const share = await toWrite(c)
  const t = staffText(c.var.language)
  const form = await readForm(c, endShareForm, staffText)
  if (!form.ok) return drawShare(c, share, form.values, form.errors, 422)
  const ended = await endStaffShare(c.var.tx, share, form.value.to, form.value.version)
  if (ended.allowed) return redirectWithToast(c, sharePath(share.id), t.ended)
  return drawShare(c, share, form.values, { to: t[ended.refusal] }, 422)
})

oneStaffRoutes.post(`${path}/underlag`, async (c) => {
  const share = await loadShare(c)
  const t = staffText(c.var.language)
  if (!share.mayConfirm && !writesMoneyOf(signedIn(c), share.projectId)) throw forbidden()
  const [upload] = await readUploads(c, 'file')
  if (!upload) return drawShare(c, share, {}, { file: t.file_missing }, 422)
  const kind = share.method === 'fixed_share' ? 'fixed_share_certificate' : 'timesheet'
  const record = { table: 'staff_share', id: share.id }
  const kept = await keepFile(c.var.tx, c.var.now, { ...upload, record, kind })
  if (kept.allowed) return redirectWithToast(c, sharePath(share.id), t.paperSaved)
  return drawShare(c, share, {}, { file: t[kept.refusal] }, 422)
})

// A month that cannot be read is told at the field of the months.
const onField = (errors: Errors): Errors =>
  Object.fromEntries(Object.entries(errors).map(([field, words]) => [field.split('.')[0] ?? field, words]))

const who = (c: RequestContext) => ({ staffId: signedIn(c).staffId, now: c.var.now })

export async function loadShare(c: RequestContext): Promise<StaffShare> {
  signedIn(c)
  const share = await findStaffShare(c.var.tx, idParam(c))
  if (!share) throw notFound()
  return share
}

async function toWrite(c: RequestContext): Promise<StaffShare> {
  const share = await loadShare(c)
  if (!writesMoneyOf(signedIn(c), share.projectId)) throw forbidden()
  return share
}

export async function drawShare(
  c: RequestContext,
  share: StaffShare,
  values: FormValues,
  errors: Errors,
  status: 200 | 422 = 200,
) {
  const { tx, language, today } = c.var
  const months = await listConfirmedMonths(tx, [share.id])
  return drawPage(
    c,
    <StaffPage
      t={staffText(language)}
      language={language}
      share={share}
      months={months}
      unconfirmed={unconfirmedMonths(share, months, today)}
      salaries={await listSalaries(tx, share.id)}
      parts={await listBookedParts(tx, share.id)}
      files={await listFiles(tx, { table: 'staff_share', id: share.id })}
      mayWrite={writesMoneyOf(signedIn(c), share.projectId)}
      readsMoney={readsMoney(signedIn(c))}
      values={values}
      errors={errors}
    />,
    status,
  )
}
