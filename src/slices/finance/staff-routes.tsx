import { Hono } from 'hono'
import { day, formatDay } from '../../kit/day.ts'
import {
  drawPage,
  type Env,
  type FormValues,
  forbidden,
  type RequestContext,
  readForm,
  redirectWithToast,
} from '../../platform/http/index.ts'
import { listProjectAccounts } from './account-queries.ts'
import { loadProject, loadProjectToWrite } from './project-request.ts'
import { type Booking, bookMonths } from './staff-booking-commands.ts'
import { addStaffShare } from './staff-commands.ts'
import { newShareForm } from './staff-forms.ts'
import { StaffListPage } from './staff-list-page.tsx'
import { unconfirmedMonths } from './staff-months.ts'
import { listConfirmedMonths, listStaffShares, listStaffToChoose } from './staff-queries.ts'
import { staffText } from './staff-text.ts'

/** The posts that a project pays, and booking all that is confirmed. */
export const staffRoutes = new Hono<Env>()

const path = '/ekonomi/projekt/:id{[0-9]+}/personal'

staffRoutes.get(path, async (c) => draw(c, await loadProject(c), { indirect: 'none' }, {}))

staffRoutes.post(path, async (c) => {
  const loaded = await loadProjectToWrite(c)
  const t = staffText(c.var.language)
  const form = await readForm(c, newShareForm, staffText)
  if (!form.ok) return draw(c, loaded, form.values, form.errors, 422)
  const added = await addStaffShare(c.var.tx, loaded.project.id, form.value)
  if (added.allowed) return redirectWithToast(c, `/ekonomi/personal/${added.value}`, t.added)
  const field = {
    account_unknown: 'account',
    ends_before_start: 'to',
    ends_within_month: 'to',
    share_exists: 'staff',
  }[added.refusal]
  return draw(c, loaded, form.values, { [field]: t[added.refusal] }, 422)
})

staffRoutes.post(`${path}/bokforing`, async (c) => {
  const { project, viewer, mayWrite } = await loadProject(c)
  if (!mayWrite) throw forbidden()
  const who = { staffId: viewer.staffId, now: c.var.now }
  const bookings: Booking[] = []
  for (const share of await listStaffShares(c.var.tx, project.id))
    bookings.push(await bookMonths(c.var.tx, share, recordWords, who))
  return redirectWithToast(c, `/ekonomi/projekt/${project.id}/personal`, bookedWords(c, bookings))
})

/** Costs are described in the language of the records. */
const sv = staffText('sv')
const monthInWords = (monthOn: string) => formatDay(day(monthOn), 'sv', 'month')
export const recordWords = {
  staff: (monthOn: string) => sv.costOf(monthInWords(monthOn)),
  indirect: (monthOn: string) => sv.indirectCostOf(monthInWords(monthOn)),
}

export function bookedWords(c: RequestContext, bookings: readonly Booking[]): string {
  const sum = (of: (booking: Booking) => number) => bookings.reduce((total, one) => total + of(one), 0)
  return staffText(c.var.language).bookedToast(
    sum(({ booked }) => booked),
    sum(({ rebooked }) => rebooked),
    sum(({ claimed }) => claimed),
    sum(({ refused }) => refused.length),
  )
}

async function draw(
  c: RequestContext,
  { project, mayWrite }: Awaited<ReturnType<typeof loadProject>>,
  values: FormValues,
  errors: { readonly [field: string]: string },
  status: 200 | 422 = 200,
) {
  const { tx, language, today } = c.var
  const shares = await listStaffShares(tx, project.id)
  const months = await listConfirmedMonths(
    tx,
    shares.map(({ id }) => id),
  )
  return drawPage(
    c,
    <StaffListPage
      t={staffText(language)}
      language={language}
      project={project}
      shares={shares.map((share) => {
        const own = months.filter(({ staffShareId }) => staffShareId === share.id)
        return {
          ...share,
          toConfirm: unconfirmedMonths(share, own, today).length,
          toBook: own.filter(({ isBooked }) => !isBooked).length,
        }
      })}
      accounts={mayWrite ? await listProjectAccounts(tx, project.id) : []}
      people={mayWrite ? await listStaffToChoose(tx) : []}
      mayWrite={mayWrite}
      values={values}
      errors={errors}
    />,
    status,
  )
}
