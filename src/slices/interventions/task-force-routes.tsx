import { Hono } from 'hono'
import {
  type Env,
  forbidden,
  idParam,
  notFound,
  type RequestContext,
  readForm,
  redirectWithToast,
  signedIn,
} from '../../platform/http/index.ts'
import { joinTaskForce, leaveTaskForce } from './commands.ts'
import { joinForm } from './forms.ts'
import { drawRefused, loadToRead, pathOf } from './intervention-request.tsx'
import { askIntoTaskForce } from './invitation-commands.ts'
import { askOneForm, leaveForm } from './proposal-forms.ts'
import { mayFormTaskForce } from './proposal-queries.ts'
import { proposalText } from './proposal-text.ts'
import { type Intervention, listColleagues } from './queries.ts'
import { text } from './text.ts'

/** The task force on the page of its intervention: adding, asking, leaving, replacing. */
export const taskForceRoutes = new Hono<Env>()

taskForceRoutes.post('/insatser/:id{[0-9]+}/insatsstyrka', async (c) => {
  const intervention = await loadToRead(c)
  const t = text(c.var.language)
  const form = await readForm(c, joinForm, text)
  if (!form.ok) return drawRefused(c, intervention, Object.values(form.errors))
  if (!(await isColleague(c, form.value.staff))) return drawRefused(c, intervention, [t.taskForceWrong])
  await joinTaskForce(c.var.tx, intervention.id, form.value.staff, c.var.today)
  return redirectWithToast(c, pathOf(intervention), t.joined)
})

taskForceRoutes.post('/insatser/:id{[0-9]+}/insatsstyrka/fragor', async (c) => {
  const intervention = await loadToRead(c)
  const t = proposalText(c.var.language)
  const form = await readForm(c, askOneForm, proposalText)
  if (!form.ok) return drawRefused(c, intervention, Object.values(form.errors))
  if (!(await isColleague(c, form.value.staff))) return drawRefused(c, intervention, [t.staffWrong])
  const { hours, month, words = null, staff } = form.value
  const time = hours && month ? { monthOn: month, estimatedMinutes: hours, members: 1 } : null
  await ask(c, intervention, { askedIds: [staff], time, words, replacesMemberId: null })
  return redirectWithToast(c, pathOf(intervention), t.askedToast)
})

taskForceRoutes.post('/insatser/:id{[0-9]+}/insatsstyrka/:member/avslut', async (c) => {
  const intervention = await loadToRead(c)
  const t = text(c.var.language)
  const form = await readForm(c, leaveForm, proposalText)
  if (!form.ok) return drawRefused(c, intervention, Object.values(form.errors))
  const { reason = null, replacement } = form.value
  if (replacement && !(await isColleague(c, replacement)))
    return drawRefused(c, intervention, [t.taskForceWrong])
  const memberId = idParam(c, 'member')
  // Asked first, while whoever leaves may be the one who asks.
  if (replacement) await replace(c, intervention, memberId, replacement, reason)
  const left = await leaveTaskForce(c.var.tx, intervention.id, memberId, c.var.today, reason)
  if (!left.allowed) return drawRefused(c, intervention, [t[left.refusal]])
  return redirectWithToast(c, pathOf(intervention), t.left)
})

/** The part of the one who leaves is asked of another. */
async function replace(
  c: RequestContext,
  intervention: Intervention,
  memberId: number,
  replacement: number,
  words: string | null,
): Promise<void> {
  const member = await c.var.tx
    .selectFrom('taskForceMember')
    .select(['monthOn', 'estimatedMinutes'])
    .where('id', '=', memberId)
    .where('interventionId', '=', intervention.id)
    .where('leftOn', 'is', null)
    .executeTakeFirst()
  if (!member) throw notFound()
  const { monthOn, estimatedMinutes } = member
  const time = monthOn && estimatedMinutes ? { monthOn, estimatedMinutes, members: 1 } : null
  await ask(c, intervention, { askedIds: [replacement], time, words, replacesMemberId: memberId })
}

type Asking = Pick<Parameters<typeof askIntoTaskForce>[1], 'askedIds' | 'time' | 'words' | 'replacesMemberId'>

async function ask(c: RequestContext, intervention: Intervention, asking: Asking): Promise<void> {
  const { tx, now, today, site } = c.var
  if (!(await mayFormTaskForce(tx, intervention.id))) throw forbidden()
  await askIntoTaskForce(tx, {
    now,
    today,
    origin: site.origin,
    staffId: signedIn(c).staffId,
    interventionId: intervention.id,
    proposalId: null,
    ...asking,
  })
}

async function isColleague(c: RequestContext, staffId: number): Promise<boolean> {
  const colleagues = await listColleagues(c.var.tx, c.var.today)
  return colleagues.some(({ id }) => id === staffId)
}
