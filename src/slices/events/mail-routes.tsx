import { randomUUID } from 'node:crypto'
import { Hono } from 'hono'
import {
  drawPage,
  type Env,
  type FormValues,
  one,
  queryText,
  type RequestContext,
  readForm,
  redirectWithToast,
  signedIn,
} from '../../platform/http/index.ts'
import { loadToWrite } from '../interventions/index.ts'
import { digestOf, type MailFrame, sendMail } from './mail-commands.ts'
import { previewForm, sendMailForm } from './mail-forms.ts'
import { type About, PreviewMailPage, WriteMailPage } from './mail-page.tsx'
import { findMailToRepeat, listAudience } from './mail-queries.ts'
import { mailText } from './mail-text.ts'
import { type Audience, audiences, type MailKind } from './mail-types.ts'

/** Writing to participants: compose, look through, send. */
export const mailRoutes = new Hono<Env>()

mailRoutes.get('/insatser/:id{[0-9]+}/utskick/nytt', async (c) => {
  const intervention = await loadToWrite(c)
  const asked = queryText(c, 'till')
  const isFeedback = asked === 'omdome'
  const known = isFeedback ? 'came' : audiences.find((audience) => audience === asked)
  const audience = known ?? (await firstWithSomebody(c, intervention))
  const t = mailText(c.var.language)
  const subject = t[`subject_${isFeedback ? 'feedback' : audience}`](intervention.title)
  const repeated = isFeedback ? null : await findMailToRepeat(c.var.tx, intervention.id, audience)
  const values = {
    audience,
    kind: isFeedback ? 'feedback' : 'mail',
    subject: repeated?.subject ?? subject,
    body: repeated?.body ?? t.hello,
  }
  return drawWrite(c, intervention, values, {})
})

mailRoutes.post('/insatser/:id{[0-9]+}/utskick/granska', async (c) => {
  const intervention = await loadToWrite(c)
  const form = await readForm(c, previewForm, mailText)
  if (!form.ok) return drawWrite(c, intervention, form.values, form.errors, 422)
  if (one(form.values, 'change')) return drawWrite(c, intervention, form.values, {})
  const { audience, kind } = form.value
  if (kind === 'feedback' && audience !== 'came')
    return drawWrite(c, intervention, form.values, { kind: mailText(c.var.language).feedbackOnlyCame }, 422)
  return drawPreview(c, intervention, form.value)
})

mailRoutes.post('/insatser/:id{[0-9]+}/utskick', async (c) => {
  const intervention = await loadToWrite(c)
  const t = mailText(c.var.language)
  const form = await readForm(c, sendMailForm, mailText)
  if (!form.ok) return drawWrite(c, intervention, form.values, form.errors, 422)
  const { audience, kind } = form.value
  if (kind === 'feedback' && audience !== 'came')
    return drawWrite(c, intervention, form.values, { kind: t.feedbackOnlyCame }, 422)
  const by = { now: c.var.now, staffId: signedIn(c).staffId }
  const mail = { ...form.value, interventionId: intervention.id }
  const sent = await sendMail(c.var.tx, by, mail, frameOf(c))
  if (!sent.allowed) return drawPreview(c, intervention, form.value, t[sent.refusal])
  return redirectWithToast(c, `/insatser/${intervention.id}`, t.sent(sent.value))
})

/** What is written to companies is in Swedish, whatever language the sender reads. */
function frameOf(c: RequestContext): MailFrame {
  const t = mailText('sv')
  return {
    origin: c.var.site.origin,
    answer: t.answerHere,
    footer: t.footer,
    senderName: signedIn(c).name,
  }
}

/** The first audience that there is anybody in, so that nobody writes to an empty room unless they choose to. */
async function firstWithSomebody(c: RequestContext, { id }: About): Promise<Audience> {
  for (const audience of audiences)
    if ((await listAudience(c.var.tx, id, audience, 'mail')).recipients.length > 0) return audience
  return 'came'
}

async function drawWrite(
  c: RequestContext,
  intervention: About,
  values: FormValues,
  errors: { readonly [field: string]: string },
  status: 200 | 422 = 200,
) {
  const counts = {} as { [A in Audience]: number }
  for (const audience of audiences)
    counts[audience] = (await listAudience(c.var.tx, intervention.id, audience, 'mail')).recipients.length
  return drawPage(
    c,
    <WriteMailPage
      t={mailText(c.var.language)}
      intervention={intervention}
      counts={counts}
      values={values}
      errors={errors}
    />,
    status,
  )
}

type Mail = {
  readonly audience: Audience
  readonly kind: MailKind
  readonly subject: string
  readonly body: string
}

async function drawPreview(c: RequestContext, intervention: About, mail: Mail, refusal?: string) {
  const t = mailText(c.var.language)
  const { audience, kind, subject, body } = mail
  const found = await listAudience(c.var.tx, intervention.id, audience, kind)
  const frame = frameOf(c)
  const rendered = [
    body,
    ...(kind === 'feedback' ? [frame.answer(t.exampleUrl)] : []),
    frame.footer(frame.senderName, t.exampleUrl),
  ].join('\n\n')
  return drawPage(
    c,
    <PreviewMailPage
      t={t}
      intervention={intervention}
      found={found}
      clientKey={randomUUID()}
      digest={digestOf(found)}
      values={{ audience, kind, subject, body }}
      rendered={rendered}
      refusal={refusal}
    />,
    refusal ? 422 : 200,
  )
}
