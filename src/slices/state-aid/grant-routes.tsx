import { Hono } from 'hono'
import { documentPdf } from '../../platform/documents/index.ts'
import {
  drawPage,
  type Env,
  type FormValues,
  forbidden,
  idParam,
  notFound,
  queryText,
  type RequestContext,
  readForm,
  redirectWithToast,
} from '../../platform/http/index.ts'
import type { FieldErrors } from '../../ui/index.ts'
import { findCompanyChoice } from '../companies/index.ts'
import { correctForm, noticeForm, reasonForm } from './forms.ts'
import { correctGrant } from './grant-commands.ts'
import { GrantPage } from './grant-page.tsx'
import { findGrant, type Grant, listGrantVersions } from './grant-queries.ts'
import { sendNotice } from './notice-commands.ts'
import { composeNotice } from './notice-document.ts'
import { NoticePage } from './notice-page.tsx'
import { findNoticeFacts, listCompanyAddresses, listNotices } from './notice-queries.ts'
import { noticeText } from './notice-text.ts'
import { writesAidOf } from './permissions.ts'
import { listRegisterRowsOfGrants } from './register-queries.ts'
import { aidReader, whoOf } from './request.ts'
import { aidText } from './text.ts'
import { grantRefusalInWords } from './words.ts'

export const grantRoutes = new Hono<Env>()
const path = '/stod/:id{[0-9]+}'
type FormState = { readonly values: FormValues; readonly errors: FieldErrors }

grantRoutes.get(path, async (c) => draw(c, await load(c), { values: {}, errors: {} }))

grantRoutes.post(`${path}/rattelse`, async (c) => {
  const grant = await own(c)
  const form = await readForm(c, correctForm, aidText)
  if (!form.ok) return draw(c, grant, form, 422)
  if (form.value.amount === 0)
    return draw(
      c,
      grant,
      { values: form.values, errors: { amount: aidText(c.var.language).amountWrong } },
      422,
    )
  return change(c, grant, form.values, { ...form.value, amountOre: form.value.amount })
})

grantRoutes.post(`${path}/aterkallelse`, async (c) => {
  const grant = await own(c)
  const form = await readForm(c, reasonForm, aidText)
  if (!form.ok) return draw(c, grant, form, 422)
  return change(c, grant, form.values, { amountOre: 0, reason: form.value.reason, dnr: null })
})

grantRoutes.get(`${path}/underrattelse`, async (c) => {
  const grant = await own(c)
  const [to = ''] = await listCompanyAddresses(c.var.tx, grant.companyId)
  return drawNotice(c, grant, { values: { to }, errors: {} })
})

grantRoutes.get(`${path}/underrattelse.pdf`, async (c) => {
  const grant = await load(c)
  const facts = await findNoticeFacts(c.var.tx, grant.id)
  if (!facts) throw notFound()
  const language = queryText(c, 'sprak') === 'en' ? 'en' : 'sv'
  const pdf = await documentPdf(composeNotice(grant, facts, language, c.var.now))
  return c.body(new Uint8Array(pdf), 200, {
    'content-type': 'application/pdf',
    'content-disposition': 'inline; filename="underrattelse.pdf"',
  })
})

grantRoutes.post(`${path}/underrattelse`, async (c) => {
  const grant = await own(c)
  const t = noticeText(c.var.language)
  const form = await readForm(c, noticeForm, noticeText)
  if (!form.ok) return drawNotice(c, grant, form, 422)
  const { sentBy, to, language } = form.value
  if (sentBy === 'mail' && to === null)
    return drawNotice(c, grant, { values: form.values, errors: { to: t.toMissing } }, 422)
  await sendNotice(c.var.tx, whoOf(c, aidReader(c)), grant, { language, to: sentBy === 'mail' ? to : null })
  return redirectWithToast(c, `/stod/${grant.id}`, sentBy === 'mail' ? t.sent : t.kept)
})

async function change(
  c: RequestContext,
  grant: Grant,
  values: FormValues,
  input: { readonly amountOre: number; readonly reason: string; readonly dnr: string | null },
) {
  const t = aidText(c.var.language)
  const changed = await correctGrant(c.var.tx, whoOf(c, aidReader(c)), grant, input)
  if (changed.allowed)
    return redirectWithToast(
      c,
      `/stod/${changed.value}`,
      input.amountOre === 0 ? t.revokedToast : t.correctedToast,
    )
  const sentence = grantRefusalInWords(changed.refusal, t, c.var.language)
  return draw(c, grant, { values, errors: { amount: sentence } }, 422)
}

async function load(c: RequestContext): Promise<Grant> {
  aidReader(c)
  const grant = await findGrant(c.var.tx, idParam(c))
  if (!grant) throw notFound()
  return grant
}

async function own(c: RequestContext): Promise<Grant> {
  const grant = await load(c)
  if (!writesAidOf(aidReader(c), grant.projectId)) throw forbidden()
  return grant
}

async function draw(c: RequestContext, grant: Grant, form: FormState, status: 200 | 422 = 200) {
  const { tx, language, today } = c.var
  const members = []
  for (const id of grant.undertaking.companyIds) {
    const member = await findCompanyChoice(tx, Number(id))
    if (member) members.push(member)
  }
  const rows = await listRegisterRowsOfGrants(tx, [grant.id])
  return drawPage(
    c,
    <GrantPage
      t={aidText(language)}
      language={language}
      today={today}
      grant={grant}
      versions={await listGrantVersions(tx, grant.id)}
      members={members}
      row={rows[0]}
      notices={await listNotices(tx, grant.id)}
      mayWrite={writesAidOf(aidReader(c), grant.projectId)}
      {...form}
    />,
    status,
  )
}

function drawNotice(c: RequestContext, grant: Grant, form: FormState, status: 200 | 422 = 200) {
  const { language } = c.var
  return drawPage(
    c,
    <NoticePage t={noticeText(language)} a={aidText(language)} grant={grant} {...form} />,
    status,
  )
}
