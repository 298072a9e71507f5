import { Hono } from 'hono'
import {
  drawPage,
  drawPublicPage,
  type Env,
  type FormValues,
  forbidden,
  idParam,
  notFound,
  type RequestContext,
  readForm,
  readUploads,
  redirectWithToast,
} from '../../platform/http/index.ts'
import type { FieldErrors } from '../../ui/index.ts'
import { heads, manages } from '../organisations/index.ts'
import { answerAsHead, answerByLink, askByLink, recordWritten } from './approval-commands.ts'
import { answerForm, askForm, linkAnswerForm, writtenForm } from './approval-forms.ts'
import { ApprovalPage } from './approval-page.tsx'
import { approvalText } from './approval-text.ts'
import { type LoadedKeys, loadVersion, onePath } from './key-context.ts'
import { digestOf, type Payer, type WholeKey } from './key-queries.ts'
import { drawVersion } from './key-view.tsx'
import { keyPath } from './key-words.ts'
import { LinkPage } from './link-page.tsx'
import { readLinkedKey } from './link-queries.ts'

/** Answers to a key: by a head of office, by link, and on paper. */
export const approvalRoutes = new Hono<Env>()

const payerPath = `${onePath}/betalare/:payer{[0-9]+}`

approvalRoutes.get(`${payerPath}/svar`, async (c) => {
  const loaded = await loadAsHead(c)
  return draw(c, loaded, {}, {})
})

approvalRoutes.post(`${payerPath}/svar`, async (c) => {
  const loaded = await loadAsHead(c)
  const { key, payer, viewer } = loaded
  const t = approvalText(c.var.language)
  const form = await readForm(c, answerForm, approvalText)
  if (!form.ok) return draw(c, loaded, form.values, form.errors, 422)
  const answering = { staffId: viewer.staffId, now: c.var.now }
  const answered = await answerAsHead(c.var.tx, answering, key, payer, form.value)
  if (answered.allowed)
    return redirectWithToast(c, keyPath(key), form.value.answer === 'approved' ? t.approved : t.declined)
  const field = answered.refusal === 'reason_missing' ? 'reason' : ''
  return draw(c, loaded, form.values, { [field]: t[answered.refusal] }, 422)
})

approvalRoutes.post(`${payerPath}/lank`, async (c) => {
  const loaded = await loadPartner(c)
  if (!loaded.mayWrite) throw forbidden()
  const { key, payer } = loaded
  const t = approvalText(c.var.language)
  const form = await readForm(c, askForm, approvalText)
  if (!form.ok) return drawVersion(c, loaded, key, { payerId: payer.id, act: 'lank', ...form })
  const at = { now: c.var.now, origin: c.var.site.origin }
  const asked = await askByLink(c.var.tx, at, key, payer, form.value)
  if (asked.allowed) return redirectWithToast(c, keyPath(key), t.asked(form.value.name))
  const errors = { '': t[asked.refusal] }
  return drawVersion(c, loaded, key, { payerId: payer.id, act: 'lank', values: form.values, errors })
})

approvalRoutes.post(`${payerPath}/papper`, async (c) => {
  const loaded = await loadPartner(c)
  const { key, payer, viewer } = loaded
  if (manages(viewer).length === 0) throw forbidden()
  const t = approvalText(c.var.language)
  const form = await readForm(c, writtenForm, approvalText)
  if (!form.ok) return drawVersion(c, loaded, key, { payerId: payer.id, act: 'papper', ...form })
  const [file] = await readUploads(c, 'paper')
  const { name, ...given } = form.value
  const answering = { staffId: viewer.staffId, now: c.var.now }
  const recorded = await recordWritten(c.var.tx, answering, key, payer, given, { name, file })
  if (recorded.allowed) return redirectWithToast(c, keyPath(key), t.recorded)
  const field = { reason_missing: 'reason', moved: '', not_waiting: '', answered_already: '' } as const
  const errors = { [field[recorded.refusal as keyof typeof field] ?? 'paper']: t[recorded.refusal] }
  return drawVersion(c, loaded, key, { payerId: payer.id, act: 'papper', values: form.values, errors })
})

approvalRoutes.get('/l/:token/kostnadsfordelning', async (c) => drawLinked(c, {}, {}))

approvalRoutes.post('/l/:token/kostnadsfordelning', async (c) => {
  const t = approvalText(c.var.language)
  const form = await readForm(c, linkAnswerForm, approvalText)
  if (!form.ok) return drawLinked(c, form.values, form.errors, 422)
  const answered = await answerByLink(c.var.tx, form.value)
  if (answered.allowed)
    return redirectWithToast(
      c,
      c.req.path,
      form.value.answer === 'approved' ? t.thanksApproved : t.thanksDeclined,
    )
  if (answered.refusal === 'gone') throw notFound()
  return drawLinked(c, form.values, { '': t[answered.refusal] }, 422)
})

type LoadedPayer = LoadedKeys & { readonly key: WholeKey; readonly payer: Payer }

async function loadPayer(c: RequestContext): Promise<LoadedPayer> {
  const loaded = await loadVersion(c)
  const payer = loaded.key.payers.find(({ id }) => id === idParam(c, 'payer'))
  if (!payer) throw notFound()
  return { ...loaded, payer }
}

/** A municipality's answer is its head's. */
async function loadAsHead(c: RequestContext): Promise<LoadedPayer> {
  const loaded = await loadPayer(c)
  const code = loaded.payer.municipalityCode
  if (code === null || !heads(loaded.viewer).includes(code)) throw forbidden()
  return loaded
}

async function loadPartner(c: RequestContext): Promise<LoadedPayer> {
  const loaded = await loadPayer(c)
  if (loaded.payer.kind === 'municipality') throw forbidden()
  return loaded
}

async function draw(
  c: RequestContext,
  { key, payer }: LoadedPayer,
  values: FormValues,
  errors: FieldErrors,
  status: 200 | 422 = 200,
) {
  return drawPage(
    c,
    <ApprovalPage
      language={c.var.language}
      keyShown={key}
      payer={payer}
      digest={await digestOf(c.var.tx, key.id)}
      values={values}
      errors={errors}
    />,
    status,
  )
}

async function drawLinked(
  c: RequestContext,
  values: FormValues,
  errors: FieldErrors,
  status: 200 | 422 = 200,
) {
  const linked = await readLinkedKey(c.var.tx)
  if (!linked) throw notFound()
  return drawPublicPage(
    c,
    <LinkPage
      language={c.var.language}
      action={c.req.path}
      linked={linked}
      values={values}
      errors={errors}
    />,
    { status },
  )
}
