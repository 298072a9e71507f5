import { Hono } from 'hono'
import { clientAddress } from '../http/client-address.ts'
import { drawPage } from '../http/draw.ts'
import type { Env, Mount, RequestContext } from '../http/env.ts'
import { readForm } from '../http/form.ts'
import { idParam, samePath } from '../http/params.ts'
import { notFound, Stop } from '../http/stops.ts'
import { redirectWithToast } from '../http/toast.ts'
import { planJob } from '../jobs/index.ts'
import { addressForm, linkForm } from './forms.ts'
import { AccountPage, ConfirmPage, SentPage, SignInPage, UsedLinkPage } from './pages.tsx'
import { sendLinkJob } from './send-link.ts'
import type { Begun, SignIn } from './sign-in.ts'
import { text } from './text.ts'

/** Signing in and out, and the account page. */
export function signInMount(signIn: SignIn): Mount {
  const routes = new Hono<Env>()
  const sendLink = sendLinkJob(signIn)

  routes.get('/logga-in', async (c) => {
    const till = samePath(c.req.query('till'))
    if (c.var.viewer) return c.redirect(till, 303)
    const examplePeople = await signIn.listExamplePeople()
    return drawPage(c, <SignInPage language={c.var.language} till={till} examplePeople={examplePeople} />)
  })

  routes.post('/logga-in', async (c) => {
    const { language } = c.var
    const form = await readForm(c, addressForm, text)
    const examplePeople = await signIn.listExamplePeople()
    if (!form.ok) {
      const { email, till } = form.values
      const page = {
        language,
        examplePeople,
        errors: form.errors,
        till: samePath(till),
        email: String(email ?? ''),
      }
      return drawPage(c, <SignInPage {...page} />, 422)
    }
    const { email, till } = form.value
    await count(c, 'link from')
    if (!(await signIn.isWithinLimit('link to', email))) throw new Stop('tooMany')
    await planJob(c.var.tx, sendLink, { email, till: samePath(till), language })
    return drawPage(c, <SentPage language={language} example={examplePeople.length > 0} />)
  })

  routes.get('/logga-in/lank', (c) => {
    const token = c.req.query('token') ?? ''
    const till = samePath(c.req.query('till'))
    return drawPage(c, <ConfirmPage language={c.var.language} token={token.slice(0, 200)} till={till} />)
  })

  routes.post('/logga-in/lank', async (c) => {
    await count(c, 'open from')
    const form = await readForm(c, linkForm)
    const token = form.ok ? form.value.token : undefined
    const begun = token ? await signIn.useLink(token, c.req.raw.headers) : null
    if (!begun) return drawPage(c, <UsedLinkPage language={c.var.language} />, 422)
    return enter(c, begun, form.values['till'])
  })

  routes.post('/logga-in/exempel/:id', async (c) => {
    const form = await readForm(c, linkForm)
    const begun = await signIn.beginAsExample(idParam(c), c.req.raw.headers)
    if (!begun) throw notFound()
    return enter(c, begun, form.values['till'])
  })

  routes.post('/logga-ut', async (c) => {
    setCookies(c, await signIn.end(c.req.raw.headers))
    c.header('clear-site-data', '"cache"')
    return redirectWithToast(c, '/logga-in', text(c.var.language).goodbye)
  })

  routes.get('/konto', async (c) => {
    const { viewer, language, sessionId } = c.var
    if (!viewer) throw notFound()
    const sessions = await signIn.listSessions(viewer.staffId)
    return drawPage(
      c,
      <AccountPage language={language} viewer={viewer} sessions={sessions} thisSession={sessionId} />,
    )
  })

  routes.post('/konto/inloggningar/slut', async (c) => {
    const { viewer, sessionId, language } = c.var
    if (!viewer) throw notFound()
    const ended = await signIn.endOtherSessions(viewer.staffId, sessionId)
    return redirectWithToast(c, '/konto', text(language).endedOthers(ended))
  })

  routes.post('/konto/inloggningar/:id/slut', async (c) => {
    const { viewer, language } = c.var
    if (!viewer || !(await signIn.endSession(viewer.staffId, c.req.param('id')))) throw notFound()
    return redirectWithToast(c, '/konto', text(language).ended)
  })

  async function count(c: RequestContext, kind: 'link from' | 'open from'): Promise<void> {
    if (!(await signIn.isWithinLimit(kind, clientAddress(c)))) throw new Stop('tooMany')
  }

  return { routes, open: ['/logga-in', '/logga-ut'], jobs: [sendLink] }
}

function enter(c: RequestContext, { cookies }: Begun, till: unknown): Response {
  setCookies(c, cookies)
  return c.redirect(samePath(till), 303)
}

function setCookies(c: RequestContext, cookies: readonly string[]): void {
  for (const cookie of cookies) c.header('set-cookie', cookie, { append: true })
}
