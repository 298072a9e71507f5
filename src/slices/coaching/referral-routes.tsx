import { Hono } from 'hono'
import {
  drawPage,
  drawPublicPage,
  type Env,
  forbidden,
  idParam,
  notFound,
  queryText,
  type RequestContext,
  readForm,
  redirectWithToast,
} from '../../platform/http/index.ts'
import { findNeed } from '../needs/index.ts'
import { versionForm } from './forms.ts'
import { askerOf, mayLogTalks } from './permissions.ts'
import { answerReferral, recordReferralOutcome, withdrawReferral } from './referral-commands.ts'
import { answerForm, recordOutcomeForm } from './referral-forms.ts'
import { PartnerPage, ReferralPage, ReferralsPage } from './referral-page.tsx'
import { findReferral, listReferrals, type Referral, readOwnReferral } from './referral-queries.ts'
import { referralText } from './referral-text.ts'
import type { FormState } from './talk-form.tsx'

/** Referrals as the coach keeps them, and as the partner reads and answers them. */
export const referralRoutes = new Hono<Env>()

referralRoutes.get('/hanvisningar', async (c) => {
  coach(c)
  const waiting = queryText(c, 'visa') !== 'besvarade'
  const referrals = await listReferrals(c.var.tx, waiting)
  return drawPage(c, <ReferralsPage language={c.var.language} waiting={waiting} referrals={referrals} />)
})

referralRoutes.get('/hanvisningar/:id{[0-9]+}', async (c) =>
  drawReferral(c, await ownReferral(c), { values: {}, errors: {} }),
)

referralRoutes.post('/hanvisningar/:id{[0-9]+}/utfall', async (c) => {
  const asker = coach(c)
  const referral = await ownReferral(c)
  const form = await readForm(c, recordOutcomeForm, referralText)
  if (!form.ok) return drawReferral(c, referral, form, 422)
  const { version, ...answer } = form.value
  await recordReferralOutcome(
    c.var.tx,
    asker,
    c.var.now,
    referral,
    version,
    answer,
    await needOf(c, referral),
  )
  return redirectWithToast(c, `/hanvisningar/${referral.id}`, referralText(c.var.language).recorded)
})

referralRoutes.post('/hanvisningar/:id{[0-9]+}/aterkallelse', async (c) => {
  const asker = coach(c)
  const referral = await ownReferral(c)
  const form = await readForm(c, versionForm, referralText)
  if (!form.ok) return drawReferral(c, referral, form, 422)
  await withdrawReferral(c.var.tx, asker, c.var.now, referral, form.value.version, await needOf(c, referral))
  return redirectWithToast(c, `/hanvisningar/${referral.id}`, referralText(c.var.language).withdrawnNow)
})

referralRoutes.get('/l/:token/hanvisning', async (c) => {
  const read = await readOwnReferral(c.var.tx)
  if (!read) throw notFound()
  const values = {
    ...(read.outcome && { outcome: read.outcome }),
    ...(read.outcomeWords && { words: read.outcomeWords }),
  }
  return drawForPartner(c, { values, errors: {} })
})

referralRoutes.post('/l/:token/hanvisning/svar', async (c) => {
  const form = await readForm(c, answerForm, referralText)
  if (!form.ok) return drawForPartner(c, form, 422)
  if (!(await answerReferral(c.var.tx, form.value))) throw notFound()
  return c.redirect(`/l/${c.req.param('token')}/hanvisning`, 303)
})

function coach(c: RequestContext) {
  const { viewer } = c.var
  if (!viewer || !mayLogTalks(viewer)) throw forbidden()
  return askerOf(viewer)
}

/** A referral that is not the own offices' does not exist. */
async function ownReferral(c: RequestContext): Promise<Referral> {
  coach(c)
  const referral = await findReferral(c.var.tx, idParam(c))
  if (!referral) throw notFound()
  return referral
}

async function needOf(c: RequestContext, { needId }: Referral) {
  return needId === null ? undefined : findNeed(c.var.tx, needId, c.var.language)
}

function drawReferral(c: RequestContext, referral: Referral, form: FormState, status: 200 | 422 = 200) {
  return drawPage(c, <ReferralPage language={c.var.language} referral={referral} {...form} />, status)
}

async function drawForPartner(c: RequestContext, form: FormState, status: 200 | 422 = 200) {
  const read = await readOwnReferral(c.var.tx)
  if (!read) throw notFound()
  const token = c.req.param('token') ?? ''
  return drawPublicPage(c, <PartnerPage language={c.var.language} token={token} read={read} {...form} />, {
    status,
  })
}
