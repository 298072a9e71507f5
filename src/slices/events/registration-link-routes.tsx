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
import type { FieldErrors } from '../../ui/index.ts'
import { calendarFile, calendarMediaType } from './calendar-feed.ts'
import { occasionItems } from './calendar-items.ts'
import { findInvitedIntervention } from './publish-queries.ts'
import { cancelRegistration, changeRegistration, restoreRegistration } from './registration-commands.ts'
import { ownRegistrationForm, readPerson } from './registration-forms.ts'
import { OwnRegistrationPage } from './registration-own-page.tsx'
import { findLinkedRegistration } from './registration-queries.ts'
import {
  type Addresses,
  drawRegistration,
  drawThanks,
  loadInvited,
  postRegistration,
} from './registration-routes.tsx'
import { registrationText } from './registration-text.ts'
import type { OwnRegistration } from './registration-types.ts'

/** Beneath a personal link: an invitation leads to the form, a registration's own link to what one did. */
export const registrationLinkRoutes = new Hono<Env>()

registrationLinkRoutes.get('/l/:token/anmalan', async (c) => {
  if (c.var.link?.purpose === 'registration_invitation')
    return drawRegistration(c, await invited(c), invitedAddresses(c))
  return drawOwn(c, await own(c))
})

registrationLinkRoutes.post('/l/:token/anmalan', async (c) => {
  if (c.var.link?.purpose === 'registration_invitation')
    return postRegistration(c, await invited(c), invitedAddresses(c))
  const registration = await own(c)
  const form = await readForm(c, ownRegistrationForm, registrationText)
  if (!form.ok) return drawOwn(c, registration, { values: form.values, errors: form.errors })
  await changeRegistration(c.var.tx, registration.id, readPerson(form.value))
  return redirectWithToast(c, ownPath(c), registrationText(c.var.language).saved)
})

registrationLinkRoutes.get('/l/:token/anmalan/tack', async (c) => drawThanks(c, await invited(c), null))

registrationLinkRoutes.post('/l/:token/anmalan/avbokning', async (c) => {
  const registration = await own(c)
  const t = registrationText(c.var.language)
  const done = await cancelRegistration(c.var.tx, registration.id, null, c.var.site.origin)
  if (!done.allowed) return drawOwn(c, registration, { refusal: t[done.refusal] })
  return redirectWithToast(c, ownPath(c), t.cancelled)
})

registrationLinkRoutes.post('/l/:token/anmalan/angra', async (c) => {
  const registration = await own(c)
  const t = registrationText(c.var.language)
  const done = await restoreRegistration(c.var.tx, registration.id, c.var.site.origin)
  if (!done.allowed) return drawOwn(c, registration, { refusal: t[done.refusal] })
  return redirectWithToast(c, ownPath(c), done.value === 'registered' ? t.restoredIn : t.restoredWaiting)
})

registrationLinkRoutes.get('/l/:token/tillfallen.ics', async (c) => {
  const { intervention, meetingLinks, state } = await own(c)
  if (state !== 'registered') throw notFound()
  const { origin } = c.var.site
  const url = `${origin}/insatser/${intervention.id}`
  const items = occasionItems(intervention, url, meetingLinks)
  return c.body(calendarFile(items, { name: intervention.title, origin, now: c.var.now }), 200, {
    'content-type': calendarMediaType,
    'content-disposition': 'attachment; filename="tillfallen.ics"',
  })
})

/** The registration of the link; a stop for every other link. */
export async function own(c: RequestContext): Promise<OwnRegistration> {
  if (c.var.link?.purpose !== 'registration') throw notFound()
  const registration = await findLinkedRegistration(c.var.tx, c.var.language)
  if (!registration) throw notFound()
  return registration
}

const ownPath = (c: RequestContext) => `/l/${c.req.param('token')}/anmalan`

async function invited(c: RequestContext) {
  const interventionId = await findInvitedIntervention(c.var.tx)
  if (c.var.link?.purpose !== 'registration_invitation' || interventionId === undefined) throw notFound()
  return loadInvited(c, interventionId)
}

const invitedAddresses = (c: RequestContext): Addresses => ({
  form: ownPath(c),
  thanks: `${ownPath(c)}/tack`,
  back: null,
})

type Drawn = { readonly values?: FormValues; readonly errors?: FieldErrors; readonly refusal?: string }

function drawOwn(c: RequestContext, registration: OwnRegistration, drawn: Drawn = {}) {
  const { language, now } = c.var
  const { fullName, email, phone, intervention } = registration
  return drawPublicPage(
    c,
    <OwnRegistrationPage
      t={registrationText(language)}
      language={language}
      registration={registration}
      own={ownPath(c)}
      values={drawn.values ?? { name: fullName, email, phone: phone ?? '' }}
      errors={drawn.errors ?? {}}
      refusal={drawn.refusal}
      now={now}
    />,
    { status: drawn.errors || drawn.refusal ? 422 : 200, programmePeriod: intervention.programmePeriod },
  )
}
