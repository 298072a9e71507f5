import { Hono } from 'hono'
import { keepFile, removeFile } from '../../platform/files/index.ts'
import {
  changedMeanwhile,
  type Env,
  forbidden,
  idParam,
  notFound,
  type RequestContext,
  readForm,
  readUploads,
  redirectWithToast,
} from '../../platform/http/index.ts'
import { bidText } from './bid-text.ts'
import { sendAgain, sendInvitations, tellInvited } from './invitation-commands.ts'
import { assessBeforeSending } from './limit-commands.ts'
import { momentInWords } from './moment-words.ts'
import { overviewText } from './overview-text.ts'
import { cancelPurchase, extendDeadline, markSent } from './purchase-commands.ts'
import { cancelForm, deadlineForm, momentOf, versionForm } from './purchase-forms.ts'
import type { Purchase } from './purchase-queries.ts'
import { drawPurchase } from './purchase-view.tsx'
import { answerQuestion, clarify } from './question-commands.ts'
import { answerForm, clarificationForm } from './question-forms.ts'
import { listQuestions } from './question-queries.ts'
import { loadToWrite } from './request-context.ts'
import { listInvited } from './supplier-queries.ts'
import { text } from './text.ts'
import { purchasePath } from './types.ts'

/** A request on its way: attached, sent, answered, its deadline moved later, or cancelled. */
export const sendRoutes = new Hono<Env>()

const one = '/insatser/:id{[0-9]+}/upphandling/:purchase{[0-9]+}'

sendRoutes.post(`${one}/skicka`, async (c) => {
  const loaded = await loadToWrite(c)
  const t = text(c.var.language)
  const form = await readForm(c, versionForm, text)
  if (!form.ok) return drawPurchase(c, loaded, form.errors)
  if (loaded.purchase.sentAt || loaded.purchase.cancelledAt) throw changedMeanwhile()
  const { now, today } = c.var
  const limit = await assessBeforeSending(
    c.var.tx,
    { staffId: loaded.viewer.staffId, now, today },
    loaded.purchase.id,
  )
  if (!limit.allowed) return drawPurchase(c, loaded, { '': overviewText(c.var.language)[limit.refusal] })
  const sent = await markSent(c.var.tx, loaded.purchase, form.value.version, loaded.viewer.staffId)
  if (!sent.allowed) return drawPurchase(c, loaded, { '': t[sent.refusal] })
  const count = await sendInvitations(c.var.tx, sending(c), sent.value)
  return redirectWithToast(c, purchasePath(loaded.purchase), t.sent(count))
})

sendRoutes.post(`${one}/leverantorer/:invitation{[0-9]+}/lank`, async (c) => {
  const { purchase } = await loadOut(c)
  const invited = await listInvited(c.var.tx, purchase.id)
  const again = invited.find(({ id }) => id === idParam(c, 'invitation'))
  if (!again) throw notFound()
  await sendAgain(c.var.tx, sending(c), purchase, again)
  return redirectWithToast(c, purchasePath(purchase), bidText(c.var.language).sentAgain)
})

sendRoutes.post(`${one}/senare`, async (c) => {
  const loaded = await loadToWrite(c)
  const t = text(c.var.language)
  const form = await readForm(c, deadlineForm, text)
  if (!form.ok) return drawPurchase(c, loaded, form.errors)
  const until = momentOf(form.value.bidsDay, form.value.bidsTime)
  if (!until) return drawPurchase(c, loaded, { bidsDay: t.dayWrong })
  const { purchase } = loaded
  const moved = await extendDeadline(c.var.tx, purchase, form.value.version, until)
  if (!moved.allowed) return drawPurchase(c, loaded, { bidsDay: t[moved.refusal] })
  const words = text('sv')
  await tellInvited(c.var.tx, c.var.now, purchase, {
    subject: words.extendSubject(purchase.title),
    text: words.extendLetter(momentInWords(until, 'sv')),
  })
  return redirectWithToast(c, purchasePath(purchase), t.extended)
})

sendRoutes.post(`${one}/avbryt`, async (c) => {
  const loaded = await loadToWrite(c)
  const t = text(c.var.language)
  const form = await readForm(c, cancelForm, text)
  if (!form.ok) return drawPurchase(c, loaded, form.errors)
  const { purchase } = loaded
  if (purchase.isAwarded || purchase.cancelledAt) throw changedMeanwhile()
  await cancelPurchase(c.var.tx, purchase.id, form.value.version, c.var.now, form.value.reason)
  await tellInvited(c.var.tx, c.var.now, purchase, {
    subject: text('sv').cancelSubject(purchase.title),
    text: form.value.reason,
  })
  return redirectWithToast(c, purchasePath(purchase), t.cancelledToast)
})

sendRoutes.post(`${one}/bilagor`, async (c) => {
  const loaded = await loadToWrite(c)
  const { purchase } = loaded
  if (purchase.sentAt) throw forbidden()
  const uploads = await readUploads(c, 'files')
  const record = { table: 'purchase', id: purchase.id }
  for (const upload of uploads) {
    const kept = await keepFile(c.var.tx, c.var.now, { ...upload, record, kind: 'request' })
    if (!kept.allowed) return drawPurchase(c, loaded, { files: bidText(c.var.language)[kept.refusal] })
  }
  return redirectWithToast(c, purchasePath(purchase), text(c.var.language).attached)
})

sendRoutes.post(`${one}/bilagor/:file{[0-9]+}/bort`, async (c) => {
  const { purchase } = await loadToWrite(c)
  if (!(await removeFile(c.var.tx, { table: 'purchase', id: purchase.id }, idParam(c, 'file'))))
    throw notFound()
  return redirectWithToast(c, purchasePath(purchase), text(c.var.language).removed)
})

sendRoutes.post(`${one}/fragor`, async (c) => {
  const loaded = await loadOut(c)
  const form = await readForm(c, clarificationForm, bidText)
  if (!form.ok) return drawPurchase(c, loaded, form.errors)
  const { question, answer } = form.value
  const answering = { now: c.var.now, staffId: loaded.viewer.staffId }
  await clarify(c.var.tx, answering, loaded.purchase.id, question, answer)
  return toldAll(c, loaded.purchase, question, answer)
})

sendRoutes.post(`${one}/fragor/:question{[0-9]+}`, async (c) => {
  const loaded = await loadOut(c)
  const { purchase } = loaded
  const form = await readForm(c, answerForm, bidText)
  if (!form.ok) return drawPurchase(c, loaded, form.errors)
  const id = idParam(c, 'question')
  const asked = (await listQuestions(c.var.tx, purchase.id)).find((question) => question.id === id)
  if (!asked) throw notFound()
  const question = { id, version: form.value.version, purchaseId: purchase.id }
  const answering = { now: c.var.now, staffId: loaded.viewer.staffId }
  await answerQuestion(c.var.tx, answering, question, form.value.answer)
  return toldAll(c, purchase, asked.words, form.value.answer)
})

const sending = (c: RequestContext) => ({ now: c.var.now, origin: c.var.site.origin })

/** A request that is out with suppliers. */
async function loadOut(c: RequestContext) {
  const loaded = await loadToWrite(c)
  const { sentAt, deadlineHasPassed, cancelledAt } = loaded.purchase
  if (!sentAt || deadlineHasPassed || cancelledAt) throw forbidden()
  return loaded
}

async function toldAll(c: RequestContext, purchase: Purchase, question: string, answer: string) {
  await tellInvited(c.var.tx, c.var.now, purchase, {
    subject: bidText('sv').answerSubject(purchase.title),
    text: bidText('sv').answerLetter(question, answer),
  })
  return redirectWithToast(c, purchasePath(purchase), bidText(c.var.language).answered)
}
