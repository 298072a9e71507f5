import { Hono } from 'hono'
import {
  drawPublicPage,
  type Env,
  notFound,
  type RequestContext,
  redirectWithToast,
} from '../../platform/http/index.ts'
import { Button, Form, FormActions, Page, PageHeading } from '../../ui/index.ts'
import { refuseMail } from './mail-commands.ts'
import { findLinkedTitle, refusesMail } from './mail-link-queries.ts'
import { mailText } from './mail-text.ts'

/** Beneath the link at the foot of every mail to participants. */
export const mailLinkRoutes = new Hono<Env>()

mailLinkRoutes.get('/l/:token/utskick', async (c) => {
  const title = await linkedTitle(c)
  const t = mailText(c.var.language)
  const refuses = await refusesMail(c.var.tx)
  return drawPublicPage(
    c,
    <Page title={t.stopTitle} width="narrow" density="generous">
      <PageHeading title={t.stopTitle} lead={t.stopLead(title)} />
      <p>{refuses ? t.stopped : t.stopNow}</p>
      <Form action={c.req.path} hidden={{ refuse: refuses ? '0' : '1' }}>
        <FormActions>
          <Button variant={refuses ? 'secondary' : 'primary'}>{refuses ? t.start : t.stop}</Button>
        </FormActions>
      </Form>
    </Page>,
  )
})

mailLinkRoutes.post('/l/:token/utskick', async (c) => {
  await linkedTitle(c)
  const t = mailText(c.var.language)
  const { refuse } = await c.req.parseBody()
  const refuses = refuse !== '0'
  if (!(await refuseMail(c.var.tx, refuses))) throw notFound()
  return redirectWithToast(c, c.req.path, refuses ? t.stopped : t.started)
})

async function linkedTitle(c: RequestContext): Promise<string> {
  if (c.var.link?.purpose !== 'mail_recipient') throw notFound()
  const title = await findLinkedTitle(c.var.tx)
  if (title === null) throw notFound()
  return title
}
