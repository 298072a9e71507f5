import { randomUUID } from 'node:crypto'
import { Hono } from 'hono'
import { orgNumberDigits } from '../../kit/org-number.ts'
import {
  drawPage,
  type Env,
  isFromOutbox,
  notReceived,
  one,
  type RequestContext,
  readForm,
  received,
  redirectWithToast,
  signedIn,
} from '../../platform/http/index.ts'
import { findCompanyByNumber, resolveCompany } from '../companies/index.ts'
import { receiveMarks } from './attendance-commands.ts'
import { marksForm, walkInForm } from './attendance-forms.ts'
import { AttendancePhonePage } from './attendance-phone-page.tsx'
import { listAttendance, listRegisteredNotOn } from './attendance-queries.ts'
import { writeDownWalkIn } from './attendance-walk-in-commands.ts'
import type { Occasion } from './queries.ts'
import { drawOccasion, writableOccasion } from './routes.tsx'
import { momentOnOurClock } from './rules.ts'
import { text } from './text.ts'

/** The attendance list at the door, with or without signal. */
export const attendancePhoneRoutes = new Hono<Env>()

attendancePhoneRoutes.get('/tillfallen/:id{[0-9]+}/telefon', async (c) =>
  drawPhone(c, await writableOccasion(c)),
)

attendancePhoneRoutes.post('/tillfallen/:id{[0-9]+}/narvaro/kryss', async (c) => {
  const occasion = await writableOccasion(c)
  const form = await readForm(c, marksForm, text)
  if (!form.ok)
    return isFromOutbox(c)
      ? notReceived(c, form.errors)
      : drawOccasion(c, occasion, text(c.var.language).listWrong)
  const { device, sentAt, mark } = form.value
  const by = { now: c.var.now, staffId: signedIn(c).staffId }
  await receiveMarks(c.var.tx, occasion, by, { deviceKey: device, sentAt }, mark)
  return received(c, `/tillfallen/${occasion.id}`)
})

attendancePhoneRoutes.post('/tillfallen/:id{[0-9]+}/oanmalda', async (c) => {
  const occasion = await writableOccasion(c)
  const t = text(c.var.language)
  const form = await readForm(c, walkInForm, text)
  if (!form.ok) {
    if (isFromOutbox(c)) return notReceived(c, form.errors)
    const values = Object.fromEntries(
      ['personName', 'company', 'email'].map((name) => [name, one(form.values, name)]),
    )
    return drawPhone(c, occasion, { values, errors: form.errors })
  }
  const { clientKey, personName, company, companyId, email, writtenAt, sentAt } = form.value
  const { now, tx } = c.var
  const meant = await companyMeant(c, company, companyId)
  const outcome = await writeDownWalkIn(
    tx,
    occasion,
    { now, staffId: signedIn(c).staffId },
    {
      clientKey,
      personName,
      // A number that was typed may be a personal number: when it has told which company, its name is what is kept.
      companyWords: meant?.name ?? company,
      email: email ?? null,
      writtenAt: writtenAt && sentAt ? momentOnOurClock(writtenAt, sentAt, now) : now,
    },
    meant?.id ?? null,
  )
  if (isFromOutbox(c)) return received(c, `/tillfallen/${occasion.id}`)
  const told = outcome === 'to_be_settled' ? t.walkInWaits : t.walkInListed
  return redirectWithToast(c, `/tillfallen/${occasion.id}/telefon`, told)
})

/** The one company of that number, or of exactly that name. */
async function companyMeant(
  c: RequestContext,
  words: string,
  companyId: string | undefined,
): Promise<{ readonly id: number; readonly name: string } | undefined> {
  const digits = orgNumberDigits(words)
  if (digits) return findCompanyByNumber(c.var.tx, digits)
  return (await resolveCompany(c.var.tx, { company: words, companyId })).company
}

type Typed = {
  readonly values: { readonly [field: string]: string | undefined }
  readonly errors: { readonly [field: string]: string }
}

async function drawPhone(c: RequestContext, occasion: Occasion, typed?: Typed) {
  const { tx, language, now } = c.var
  return drawPage(
    c,
    <AttendancePhonePage
      t={text(language)}
      language={language}
      now={now}
      occasion={occasion}
      rows={await listAttendance(tx, occasion.id)}
      waiting={await listRegisteredNotOn(tx, occasion)}
      clientKey={randomUUID()}
      {...typed}
    />,
    typed ? 422 : 200,
  )
}
