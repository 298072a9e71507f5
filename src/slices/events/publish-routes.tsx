import { Hono } from 'hono'
import {
  drawPage,
  drawPublicPage,
  type Env,
  type FormValues,
  idParam,
  notFound,
  type RequestContext,
  readForm,
  redirectWithToast,
  signedIn,
} from '../../platform/http/index.ts'
import { type FieldErrors, LinkButton } from '../../ui/index.ts'
import { loadToWrite } from '../interventions/index.ts'
import { eventMarkup } from './public-event-markup.ts'
import { PublicPage } from './public-page.tsx'
import { publicText } from './public-text.ts'
import { endInvitation, inviteGroup, publish, withdraw, writePublicPage } from './publish-commands.ts'
import {
  invitationForm,
  publicPageForm,
  readPublicPage,
  versionedForm,
  writtenPublicPage,
} from './publish-forms.ts'
import { InvitationMadePage, PublishPage } from './publish-page.tsx'
import { findPublicPage, listContacts, listInvitations, previewPublicPage } from './publish-queries.ts'
import { publishText } from './publish-text.ts'
import type { PublicPage as Written } from './publish-types.ts'

/** Publishing an intervention: task force and project manager. */
export const publishRoutes = new Hono<Env>()

type Subject = {
  readonly id: number
  readonly title: string
  readonly purpose: string
  readonly capacity: number | null
}

publishRoutes.get('/insatser/:id{[0-9]+}/publicering', async (c) => drawPublishing(c, await loadToWrite(c)))

publishRoutes.post('/insatser/:id{[0-9]+}/publicering', async (c) => {
  const subject = await loadToWrite(c)
  const t = publishText(c.var.language)
  const form = await readForm(c, publicPageForm, publishText)
  if (!form.ok) return drawPublishing(c, subject, { values: form.values, errors: form.errors })
  const input = readPublicPage(form.value)
  const contacts = await listContacts(c.var.tx, subject.id)
  if (input.contactStaffId !== null && !contacts.some(({ id }) => id === input.contactStaffId))
    return drawPublishing(c, subject, { values: form.values, errors: { contact: t.contactWrong } })
  const saved = await writePublicPage(
    c.var.tx,
    subject.id,
    form.value.version ?? null,
    input,
    c.var.site.origin,
  )
  if (!saved.allowed)
    return drawPublishing(c, subject, { values: form.values, errors: { closesOn: t[saved.refusal] } })
  return redirectWithToast(c, ownPath(subject), saved.value > 0 ? t.savedAndMoved(saved.value) : t.saved)
})

publishRoutes.post('/insatser/:id{[0-9]+}/publicering/publicera', async (c) => {
  const { subject, page } = await versionedPage(c)
  const t = publishText(c.var.language)
  const done = await publish(c.var.tx, page, c.var.now, signedIn(c).staffId)
  if (!done.allowed) return drawPublishing(c, subject, { refusal: t[done.refusal] })
  return redirectWithToast(c, ownPath(subject), t.publishedNow)
})

publishRoutes.post('/insatser/:id{[0-9]+}/publicering/tillbakadragande', async (c) => {
  const { subject, page } = await versionedPage(c)
  const t = publishText(c.var.language)
  const done = await withdraw(c.var.tx, page, c.var.now, signedIn(c).staffId)
  if (!done.allowed) return drawPublishing(c, subject, { refusal: t[done.refusal] })
  return redirectWithToast(c, ownPath(subject), t.withdrawnNow)
})

publishRoutes.get('/insatser/:id{[0-9]+}/publicering/forhandsvisning', async (c) => {
  const subject = await loadToWrite(c)
  const { tx, language, now, site } = c.var
  const t = publishText(language)
  const intervention = await previewPublicPage(tx, subject.id, language)
  if (!intervention) throw notFound()
  return drawPublicPage(
    c,
    <PublicPage
      t={publicText(language)}
      language={language}
      base="/utbud"
      intervention={intervention}
      registerHref={null}
      markup={eventMarkup(intervention, `${site.origin}/insatser/${subject.id}`)}
      notice={
        <p class="note">
          {t.previewNote}{' '}
          <LinkButton href={ownPath(subject)} variant="tertiary" size="sm">
            {t.backToPublishing}
          </LinkButton>
        </p>
      }
      now={now}
    />,
    { programmePeriod: intervention.programmePeriod },
  )
})

publishRoutes.post('/insatser/:id{[0-9]+}/inbjudningar', async (c) => {
  const subject = await loadToWrite(c)
  const { tx, now, language, site } = c.var
  const form = await readForm(c, invitationForm, publishText)
  if (!form.ok) {
    const page = await findPublicPage(tx, subject.id)
    const values = { ...(page && writtenPublicPage(page)), ...form.values }
    return drawPublishing(c, subject, { values, errors: form.errors })
  }
  if (!(await findPublicPage(tx, subject.id))) throw notFound()
  const { madeFor } = form.value
  const { path } = await inviteGroup(tx, subject.id, now, signedIn(c).staffId, madeFor)
  // Drawn at once rather than after a redirect: only the hash of the address is kept, so no later page could show it.
  return drawPage(
    c,
    <InvitationMadePage
      t={publishText(language)}
      title={subject.title}
      interventionId={subject.id}
      madeFor={madeFor}
      address={`${site.origin}${path}`}
    />,
  )
})

publishRoutes.post('/insatser/:id{[0-9]+}/inbjudningar/:invitation/avslut', async (c) => {
  const subject = await loadToWrite(c)
  const { tx, now, language } = c.var
  const wanted = idParam(c, 'invitation')
  const invitation = (await listInvitations(tx, subject.id)).find(({ id }) => id === wanted)
  if (!invitation) throw notFound()
  await endInvitation(tx, subject.id, invitation, now)
  return redirectWithToast(c, ownPath(subject), publishText(language).endedInvitation)
})

const ownPath = ({ id }: Subject) => `/insatser/${id}/publicering`

async function versionedPage(c: RequestContext): Promise<{ subject: Subject; page: Written }> {
  const subject = await loadToWrite(c)
  const page = await findPublicPage(c.var.tx, subject.id)
  const form = await readForm(c, versionedForm, publishText)
  if (!page || !form.ok) throw notFound()
  return { subject, page: { ...page, version: form.value.version } }
}

type Drawn = {
  readonly values?: FormValues
  readonly errors?: FieldErrors
  readonly refusal?: string
}

async function drawPublishing(c: RequestContext, subject: Subject, drawn: Drawn = {}) {
  const { tx, language } = c.var
  const page = await findPublicPage(tx, subject.id)
  const first = {
    titleSv: subject.title,
    leadSv: subject.purpose.slice(0, 400),
    places: subject.capacity === null ? '' : String(subject.capacity),
    contact: String(signedIn(c).staffId),
  }
  return drawPage(
    c,
    <PublishPage
      t={publishText(language)}
      language={language}
      title={subject.title}
      interventionId={subject.id}
      page={page}
      contacts={await listContacts(tx, subject.id)}
      invitations={await listInvitations(tx, subject.id)}
      values={drawn.values ?? (page ? writtenPublicPage(page) : first)}
      errors={drawn.errors ?? {}}
      refusal={drawn.refusal}
    />,
    drawn.errors || drawn.refusal ? 422 : 200,
  )
}
