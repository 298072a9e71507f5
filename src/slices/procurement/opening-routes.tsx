import { Hono } from 'hono'
import {
  drawPage,
  type Env,
  type FormResult,
  type FormValues,
  forbidden,
  idParam,
  type RequestContext,
  readForm,
  readUploads,
  redirectWithToast,
} from '../../platform/http/index.ts'
import { planLetter } from '../../platform/mail/index.ts'
import { databaseNow, decideBidFiles, registerBid, withdrawRegisteredBid } from './bid-commands.ts'
import { emailedBidForm, openedPriceForm, takeOutForm } from './bid-forms.ts'
import { bidText } from './bid-text.ts'
import { declareConflict } from './conflict-commands.ts'
import { conflictForm } from './conflict-forms.ts'
import { digestInGroups } from './digest-words.ts'
import { EmailedBidPage } from './emailed-bid-page.tsx'
import { momentFields, momentInWords, readMoment } from './moment-words.ts'
import { openBids, readPrice } from './opening-commands.ts'
import { openingText } from './opening-text.ts'
import type { Purchase } from './purchase-queries.ts'
import { drawPurchase } from './purchase-view.tsx'
import { type Loaded, loadAsMember, sealOf } from './request-context.ts'
import { listInvited } from './supplier-queries.ts'
import { text } from './text.ts'
import { purchasePath } from './types.ts'

/** What the task force does with bids: registers those that came by e-mail, declares conflicts, opens. */
export const openingRoutes = new Hono<Env>()

const one = '/insatser/:id{[0-9]+}/upphandling/:purchase{[0-9]+}'

openingRoutes.get(`${one}/anbud/ny`, async (c) => {
  const { purchase } = await loadSent(c)
  const { day, time } = momentFields(c.var.now)
  return drawEmailed(c, purchase, { receivedDay: day, receivedTime: time })
})

openingRoutes.post(`${one}/anbud/ny`, async (c) => {
  const { purchase } = await loadSent(c)
  const { tx, language, now } = c.var
  const o = openingText(language)
  const form = await readForm(c, emailedBidForm, openingText)
  if (!form.ok) return drawEmailed(c, purchase, form.values, form)
  const refuseWith = (errors: Refused['errors']) =>
    drawEmailed(c, purchase, form.values, { ok: false, values: form.values, errors })
  const receivedAt = readMoment(form.value.receivedDay, form.value.receivedTime)
  if (!receivedAt) return refuseWith({ receivedTime: o.receivedMissing })
  if (receivedAt > (await databaseNow(tx))) return refuseWith({ receivedDay: o.receivedFuture })
  if (!purchase.sentAt || !purchase.bidsUntil || receivedAt < purchase.sentAt)
    return refuseWith({ receivedDay: o.receivedBeforeSent })
  const supplierId = form.value.supplier
  if (!(await listInvited(tx, purchase.id)).some((invited) => invited.supplierId === supplierId))
    return refuseWith({ supplier: o.supplierWrong })
  const files = await readUploads(c, 'files')
  if (files.length === 0 && !form.value.note) return refuseWith({ files: o.nothingToSeal })
  const decided = await decideBidFiles(files)
  if (!decided.allowed) return refuseWith({ files: bidText(language)[decided.refusal] })
  const of = { purchaseId: purchase.id, supplierId, bidsUntil: purchase.bidsUntil }
  const content = { priceOre: null, description: form.value.note ?? '', files }
  const registered = await registerBid(tx, sealOf(c), of, receivedAt, content)
  if (registered.email) {
    const b = bidText('sv')
    const when = momentInWords(receivedAt, 'sv')
    const words = registered.isLate
      ? b.lateLetter(purchase.title, when)
      : b.receiptLetter(purchase.title, when, digestInGroups(registered.digest))
    await planLetter(tx, now, {
      to: registered.email,
      subject: b.receiptSubject(purchase.title),
      text: words,
    })
  }
  return redirectWithToast(c, purchasePath(purchase), registered.isLate ? o.registeredLate : o.registered)
})

openingRoutes.post(`${one}/anbud/:bid{[0-9]+}/bort`, async (c) => {
  const loaded = await loadSent(c)
  const o = openingText(c.var.language)
  const form = await readForm(c, takeOutForm, openingText)
  if (!form.ok) return drawPurchase(c, loaded, form.errors)
  const done = await withdrawRegisteredBid(c.var.tx, idParam(c, 'bid'), form.value.reason)
  if (!done) return drawPurchase(c, loaded, { '': text(c.var.language).deadline_passed })
  return redirectWithToast(c, purchasePath(loaded.purchase), o.takenOut)
})

openingRoutes.post(`${one}/anbud/:bid{[0-9]+}/pris`, async (c) => {
  const loaded = await loadAsMember(c)
  const o = openingText(c.var.language)
  const form = await readForm(c, openedPriceForm, openingText)
  if (!form.ok) return drawPurchase(c, loaded, form.errors)
  const doing = { now: c.var.now, staffId: loaded.viewer.staffId }
  const bid = { id: idParam(c, 'bid'), purchaseId: loaded.purchase.id }
  if (!(await readPrice(c.var.tx, doing, bid, form.value.price)))
    return drawPurchase(c, loaded, { price: o.priceAlready })
  return redirectWithToast(c, purchasePath(loaded.purchase), o.priceSet)
})

openingRoutes.post(`${one}/jav`, async (c) => {
  const loaded = await loadSent(c)
  const o = openingText(c.var.language)
  const form = await readForm(c, conflictForm, openingText)
  if (!form.ok) return drawPurchase(c, loaded, form.errors)
  const hasConflict = form.value.conflict === 'has'
  if (!hasConflict && loaded.reach.ownConflict && loaded.purchase.openedAt)
    return drawPurchase(c, loaded, { conflict: o.conflictStays })
  const doing = { now: c.var.now, staffId: loaded.viewer.staffId }
  const words = form.value.words ?? ''
  await declareConflict(c.var.tx, doing, loaded.purchase.id, { hasConflict, words })
  return redirectWithToast(c, purchasePath(loaded.purchase), o.declared)
})

openingRoutes.post(`${one}/oppna`, async (c) => {
  const loaded = await loadAsMember(c)
  const o = openingText(c.var.language)
  const opened = await openBids(c.var.tx, c.var.now, sealOf(c), loaded.purchase.id)
  if (!opened.allowed) return drawPurchase(c, loaded, { '': o[opened.refusal] })
  return redirectWithToast(c, purchasePath(loaded.purchase), o.openedToast(opened.value))
})

type Refused = Extract<FormResult<unknown>, { ok: false }>

async function loadSent(c: RequestContext): Promise<Loaded> {
  const loaded = await loadAsMember(c)
  if (!loaded.purchase.sentAt || loaded.purchase.cancelledAt) throw forbidden()
  return loaded
}

async function drawEmailed(c: RequestContext, purchase: Purchase, values: FormValues, refused?: Refused) {
  return drawPage(
    c,
    <EmailedBidPage
      o={openingText(c.var.language)}
      t={text(c.var.language)}
      purchase={purchase}
      invited={await listInvited(c.var.tx, purchase.id)}
      values={values}
      errors={refused?.errors ?? {}}
    />,
    refused ? 422 : 200,
  )
}
