import { Hono } from 'hono'
import {
  drawPublicPage,
  type Env,
  notFound,
  type RequestContext,
  readVisitorForm,
  visitorFields,
} from '../../platform/http/index.ts'
import type { FormState } from './need-fields.tsx'
import { confirmOwnProposal, proposeNeed, withdrawOwnProposal } from './public-commands.ts'
import { proposeNeedForm } from './public-forms.ts'
import { ConfirmNeedPage, ProposeNeedPage, ToldPage } from './public-page.tsx'
import { listPublicChoices, readOwnProposal } from './public-queries.ts'
import { publicText } from './public-text.ts'
import { text } from './text.ts'

/** What companies do themselves: say a need without an account, and confirm it by the link in a letter. */
export const publicRoutes = new Hono<Env>()

const visitorForm = { name: 'need_proposal', most: 8 }

publicRoutes.get('/behov/anmal', async (c) => drawForm(c, { values: {}, errors: {} }))

publicRoutes.post('/behov/anmal', async (c) => {
  const { tx, language, site } = c.var
  const form = await readVisitorForm(c, visitorForm, proposeNeedForm, publicText)
  if (!form.ok) return drawForm(c, form, 422)
  const { municipalities, areas } = await listPublicChoices(tx, language)
  const { municipality, focusArea } = form.value
  const t = publicText(language)
  const errors = {
    ...(!areas.some(({ key }) => key === focusArea) && { focusArea: t.focusAreaMissing }),
    ...(!municipalities.some(({ key }) => key === municipality) && { municipality: t.municipalityMissing }),
  }
  if (Object.keys(errors).length > 0) return drawForm(c, { values: form.values, errors }, 422)
  await proposeNeed(tx, { origin: site.origin, language }, form.value)
  return c.redirect('/behov/anmal/tack', 303)
})

publicRoutes.get('/behov/anmal/tack', (c) => {
  const t = publicText(c.var.language)
  return drawPublicPage(c, <ToldPage title={t.sentTitle} text={t.sentText} />)
})

publicRoutes.get('/l/:token/behov', async (c) => {
  const proposal = await readOwnProposal(c.var.tx)
  if (!proposal) throw notFound()
  const t = publicText(c.var.language)
  return drawPublicPage(c, <ConfirmNeedPage t={t} token={c.req.param('token')} proposal={proposal} />)
})

publicRoutes.post('/l/:token/behov/bekraftelse', async (c) => {
  await confirmOwnProposal(c.var.tx)
  return c.redirect(`/l/${c.req.param('token')}/behov`, 303)
})

publicRoutes.post('/l/:token/behov/aterkallelse', async (c) => {
  await withdrawOwnProposal(c.var.tx)
  return c.redirect(`/l/${c.req.param('token')}/behov`, 303)
})

async function drawForm(c: RequestContext, { values, errors }: FormState, status: 200 | 422 = 200) {
  const { tx, language } = c.var
  const page = (
    <ProposeNeedPage
      t={publicText(language)}
      words={text(language)}
      values={values}
      errors={errors}
      {...(await listPublicChoices(tx, language))}
      guard={await visitorFields(c, visitorForm)}
    />
  )
  return drawPublicPage(c, page, { status })
}
