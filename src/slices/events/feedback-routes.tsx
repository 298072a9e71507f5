import { Hono } from 'hono'
import {
  drawPublicPage,
  type Env,
  type FormValues,
  notFound,
  type RequestContext,
  readForm,
  redirectWithToast,
} from '../../platform/http/index.ts'
import { giveFeedback } from './feedback-commands.ts'
import { feedbackForm } from './feedback-forms.ts'
import { FeedbackPage } from './feedback-page.tsx'
import { findOwnFeedback, type OwnFeedback } from './feedback-queries.ts'
import { feedbackText } from './feedback-text.ts'
import { findLinkedTitle } from './mail-link-queries.ts'

/** The answer of one who came, beneath a personal link. */
export const feedbackRoutes = new Hono<Env>()

feedbackRoutes.get('/l/:token/omdome', async (c) => {
  const before = await findOwnFeedback(c.var.tx, invitationOf(c))
  return drawFeedback(c, before, { values: before ? valuesOf(before) : {}, errors: {} })
})

feedbackRoutes.post('/l/:token/omdome', async (c) => {
  const invitationId = invitationOf(c)
  const t = feedbackText(c.var.language)
  const before = await findOwnFeedback(c.var.tx, invitationId)
  const form = await readForm(c, feedbackForm, feedbackText)
  if (!form.ok) return drawFeedback(c, before, form, 422)
  const given = await giveFeedback(c.var.tx, invitationId, c.var.now, form.value)
  if (!given.allowed)
    return drawFeedback(c, before, { values: form.values, errors: {}, refusal: t[given.refusal] }, 422)
  return redirectWithToast(c, c.req.path, t.thanks)
})

function invitationOf(c: RequestContext): number {
  if (c.var.link?.purpose !== 'feedback') throw notFound()
  return c.var.link.recordId
}

const valuesOf = ({ useful, whatNext, comment, wantsContact }: OwnFeedback): FormValues => ({
  useful: String(useful),
  whatNext: whatNext ?? '',
  comment: comment ?? '',
  ...(wantsContact && { contact: 'on' }),
})

type State = {
  readonly values: FormValues
  readonly errors: { readonly [field: string]: string }
  readonly refusal?: string
}

async function drawFeedback(
  c: RequestContext,
  before: OwnFeedback | undefined,
  state: State,
  status: 200 | 422 = 200,
) {
  const title = await findLinkedTitle(c.var.tx)
  if (title === null) throw notFound()
  return drawPublicPage(
    c,
    <FeedbackPage
      t={feedbackText(c.var.language)}
      action={c.req.path}
      title={title}
      hasAnswered={before !== undefined}
      {...state}
    />,
    { status },
  )
}
