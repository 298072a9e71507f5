import { Hono } from 'hono'
import { listFiles } from '../../platform/files/index.ts'
import {
  drawPublicPage,
  type Env,
  type FormResult,
  type FormValues,
  notFound,
  type RequestContext,
  readForm,
  readUploads,
  redirectWithToast,
} from '../../platform/http/index.ts'
import { planLetter } from '../../platform/mail/index.ts'
import type { ProgrammePeriod } from '../../ui/index.ts'
import { databaseNow, decideBidFiles, declineInvitation, leaveBid, withdrawBid } from './bid-commands.ts'
import { bidForm, declineForm } from './bid-forms.ts'
import { findInvitationView, type InvitationView } from './bid-queries.ts'
import { bidText } from './bid-text.ts'
import { digestInGroups } from './digest-words.ts'
import { SupplierPage } from './invitation-page.tsx'
import { momentInWords } from './moment-words.ts'
import { listCriteriaLines } from './purchase-queries.ts'
import { askQuestion } from './question-commands.ts'
import { questionForm } from './question-forms.ts'
import { listQuestions } from './question-queries.ts'
import { sealOf } from './request-context.ts'
import { correctSupplier } from './supplier-commands.ts'
import { supplierDetailsForm } from './supplier-forms.ts'
import { SupplierDetailsPage } from './supplier-page.tsx'
import { text } from './text.ts'
import { purchasePath } from './types.ts'

/** What a supplier does over its personal link, without an account. */
export const invitationRoutes = new Hono<Env>()

const here = '/l/:token/anbud'

invitationRoutes.get(here, async (c) => draw(c, await load(c), {}))

invitationRoutes.post(here, async (c) => {
  const view = await load(c)
  const t = bidText(c.var.language)
  const { purchase, supplier } = view
  if (!purchase.bidsUntil) throw notFound()
  const form = await readForm(c, bidForm, bidText)
  const files = await readUploads(c, 'files')
  if (!form.ok) return draw(c, view, form.values, files.length > 0 ? filesAgain(c, form) : form)
  const decided = await decideBidFiles(files)
  if (!decided.allowed) return draw(c, view, form.values, refusal(form.values, { files: t[decided.refusal] }))
  const left = await leaveBid(
    c.var.tx,
    sealOf(c),
    { purchaseId: purchase.id, supplierId: supplier.id, bidsUntil: purchase.bidsUntil },
    { priceOre: form.value.price, description: form.value.description, files },
  )
  if (!left.allowed) return draw(c, await load(c), {}, refusal({}, { '': t.tooLate }))
  const when = momentInWords(left.value.receivedAt, c.var.language)
  await planLetter(c.var.tx, c.var.now, {
    to: left.value.email,
    subject: t.receiptSubject(purchase.title),
    text: t.receiptLetter(purchase.title, when, digestInGroups(left.value.digest)),
  })
  return redirectWithToast(c, hereOf(c), t.received)
})

invitationRoutes.post(`${here}/ta-tillbaka`, async (c) => {
  const { purchase } = await load(c)
  const t = bidText(c.var.language)
  const taken = await withdrawBid(c.var.tx)
  if (!taken.allowed) return draw(c, await load(c), {}, refusal({}, { '': t.tooLate }))
  await planLetter(c.var.tx, c.var.now, {
    to: taken.value.email,
    subject: t.withdrawnSubject(purchase.title),
    text: t.withdrawnLetter(purchase.title, momentInWords(await databaseNow(c.var.tx), c.var.language)),
  })
  return redirectWithToast(c, hereOf(c), t.withdrawn)
})

invitationRoutes.post(`${here}/avsta`, async (c) => {
  const view = await load(c)
  const form = await readForm(c, declineForm, bidText)
  if (!form.ok) return draw(c, view, form.values, form)
  await declineInvitation(c.var.tx, c.var.now, view.invitationId, form.value.reason ?? null)
  return redirectWithToast(c, hereOf(c), bidText(c.var.language).declinedToast)
})

invitationRoutes.post(`${here}/fraga`, async (c) => {
  const view = await load(c)
  const t = bidText(c.var.language)
  const form = await readForm(c, questionForm, bidText)
  if (!form.ok) return draw(c, view, form.values, form)
  const asked = await askQuestion(c.var.tx, form.value.question)
  if (!asked.allowed) return draw(c, view, form.values, refusal(form.values, { question: t.questionTooLate }))
  const { purchase } = view
  if (purchase.contactEmail)
    await planLetter(c.var.tx, c.var.now, {
      to: purchase.contactEmail,
      subject: bidText('sv').askedSubject(purchase.title),
      text: bidText('sv').askedLetter(form.value.question, `${c.var.site.origin}${purchasePath(purchase)}`),
    })
  return redirectWithToast(c, hereOf(c), t.questionSent)
})

invitationRoutes.get(`${here}/uppgifter`, async (c) => {
  const { supplier } = await load(c)
  const { name, contactName, email, phone, website } = supplier
  return drawDetails(c, {
    name,
    email,
    contactName: contactName ?? '',
    phone: phone ?? '',
    website: website ?? '',
  })
})

invitationRoutes.post(`${here}/uppgifter`, async (c) => {
  const { supplier } = await load(c)
  const form = await readForm(c, supplierDetailsForm, bidText)
  if (!form.ok) return drawDetails(c, form.values, form)
  await correctSupplier(c.var.tx, supplier.id, form.value)
  return redirectWithToast(c, hereOf(c), bidText(c.var.language).detailsSaved)
})

type Refused = Extract<FormResult<unknown>, { ok: false }>

async function load(c: RequestContext): Promise<InvitationView> {
  const view = await findInvitationView(c.var.tx)
  if (!view) throw notFound()
  return view
}

const hereOf = (c: RequestContext) => `/l/${c.req.param('token')}/anbud`

function refusal(values: FormValues, errors: Refused['errors']): Refused {
  return { ok: false, values, errors }
}

/** Browsers forget chosen files when a form comes back: said, so that a bid is not sent again without them. */
function filesAgain(c: RequestContext, form: Refused): Refused {
  return { ...form, errors: { ...form.errors, files: bidText(c.var.language).filesAgain } }
}

async function draw(c: RequestContext, view: InvitationView, values: FormValues, refused?: Refused) {
  const { tx, language } = c.var
  const record = { table: 'purchase', id: view.purchase.id }
  return drawPublicPage(
    c,
    <SupplierPage
      t={bidText(language)}
      p={text(language)}
      language={language}
      here={hereOf(c)}
      view={view}
      criteria={await listCriteriaLines(tx, view.purchase.id)}
      files={await listFiles(tx, record)}
      questions={await listQuestions(tx, view.purchase.id)}
      values={values}
      errors={refused?.errors ?? {}}
    />,
    { status: refused ? 422 : 200, programmePeriod: periodOf(view) },
  )
}

function drawDetails(c: RequestContext, values: FormValues, refused?: Refused) {
  return drawPublicPage(
    c,
    <SupplierDetailsPage
      t={bidText(c.var.language)}
      here={hereOf(c)}
      values={values}
      errors={refused?.errors ?? {}}
    />,
    { status: refused ? 422 : 200 },
  )
}

function periodOf(view: InvitationView): ProgrammePeriod | null {
  const period = view.programmes[0]?.programmePeriod
  return period === '2014-2020' || period === '2021-2027' ? period : null
}
