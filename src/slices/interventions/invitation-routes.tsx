import { Hono } from 'hono'
import {
  drawPage,
  type Env,
  forbidden,
  idParam,
  notFound,
  type RequestContext,
  readForm,
  redirectWithToast,
  signedIn,
  one as typed,
} from '../../platform/http/index.ts'
import { answerInvitation, withdrawInvitation } from './invitation-commands.ts'
import { InvitationPage } from './invitation-page.tsx'
import { mayReadInterventions } from './permissions.ts'
import { answerForm } from './proposal-forms.ts'
import { findInvitation, listInvitationsOf, mayFormTaskForce } from './proposal-queries.ts'
import { proposalText } from './proposal-text.ts'
import type { Invitation } from './proposal-types.ts'
import { listMembers } from './queries.ts'

/** Being asked into a task force: the one who was asked answers for themself, whoever asked may take it back. */
export const invitationRoutes = new Hono<Env>()

invitationRoutes.get('/insatsstyrkor/fragor/:id{[0-9]+}', async (c) => draw(c, await load(c)))

invitationRoutes.post('/insatsstyrkor/fragor/:id{[0-9]+}/svar', async (c) => {
  const asked = await load(c)
  const { staffId } = signedIn(c)
  if (asked.askedStaffId !== staffId) throw forbidden()
  const t = proposalText(c.var.language)
  const form = await readForm(c, answerForm, proposalText)
  if (!form.ok) return draw(c, asked, { reason: typed(form.values, 'reason'), errors: form.errors })
  const { tx, now, today, site } = c.var
  const { answer, reason = null } = form.value
  const answered = await answerInvitation(tx, asked.id, {
    now,
    today,
    origin: site.origin,
    staffId,
    answer,
    reason,
  })
  if (!answered.allowed)
    return draw(c, await load(c), { reason: undefined, errors: { '': t[answered.refusal] } })
  return answer === 'accepted'
    ? redirectWithToast(c, `/insatser/${asked.interventionId}`, t.yesToast)
    : redirectWithToast(c, `/insatsstyrkor/fragor/${asked.id}`, t.noToast)
})

invitationRoutes.post('/insatsstyrkor/fragor/:id{[0-9]+}/atertagande', async (c) => {
  const asked = await load(c)
  if (!(await mayFormTaskForce(c.var.tx, asked.interventionId))) throw forbidden()
  await withdrawInvitation(c.var.tx, asked.id, c.var.now)
  const t = proposalText(c.var.language)
  return redirectWithToast(c, `/insatser/${asked.interventionId}`, t.takenBackToast)
})

async function load(c: RequestContext): Promise<Invitation> {
  if (!mayReadInterventions(signedIn(c))) throw forbidden()
  const asked = await findInvitation(c.var.tx, idParam(c))
  if (!asked) throw notFound()
  return asked
}

async function draw(
  c: RequestContext,
  invitation: Invitation,
  form?: { readonly reason: string | undefined; readonly errors: { readonly [field: string]: string } },
) {
  return drawPage(
    c,
    <InvitationPage
      t={proposalText(c.var.language)}
      language={c.var.language}
      invitation={invitation}
      isMine={invitation.askedStaffId === signedIn(c).staffId}
      mayTakeBack={await mayFormTaskForce(c.var.tx, invitation.interventionId)}
      others={await othersOf(c, invitation)}
      reason={form?.reason}
      errors={form?.errors ?? {}}
    />,
    form ? 422 : 200,
  )
}

async function othersOf(c: RequestContext, { interventionId, askedStaffId }: Invitation) {
  const members = await listMembers(c.var.tx, interventionId)
  const asked = await listInvitationsOf(c.var.tx, interventionId)
  const names = [
    ...members.flatMap((one) => (one.leftOn === null && one.staffId !== askedStaffId ? [one.name] : [])),
    ...asked.flatMap((one) =>
      one.answer === null && !one.withdrawnAt && one.askedStaffId !== askedStaffId ? [one.askedName] : [],
    ),
  ]
  return [...new Set(names)]
}
