import { Hono } from 'hono'
import { day } from '../../kit/day.ts'
import {
  drawPage,
  type Env,
  type FormValues,
  forbidden,
  idParam,
  notFound,
  queryText,
  type RequestContext,
  readForm,
  redirectWithToast,
  signedIn,
} from '../../platform/http/index.ts'
import type { SubjectNeed } from './force-case-rules.ts'
import { listLackingHours, listNeedsToMeet, listSubjectNeeds, loadNames } from './force-queries.ts'
import { askIntoTaskForce, withdrawAllWaiting } from './invitation-commands.ts'
import { mayReadInterventions } from './permissions.ts'
import { ProposalAskPage } from './proposal-ask-page.tsx'
import { answerProposal, makeProposal } from './proposal-commands.ts'
import { acceptForm, askForm, changeForm, declineForm } from './proposal-forms.ts'
import { ProposalPage } from './proposal-page.tsx'
import { findProposal, mayFormTaskForce } from './proposal-queries.ts'
import { monthChoices, peopleOf, starter } from './proposal-request.ts'
import { proposalText } from './proposal-text.ts'
import type { Proposal } from './proposal-types.ts'
import { findIntervention } from './queries.ts'
import { adviseTaskForce } from './rules.ts'

/** From needs to people: the question, the stored proposal, and what becomes of it. */
export const proposalRoutes = new Hono<Env>()

proposalRoutes.get('/insatsstyrkor/forslag', async (c) => {
  starter(c)
  const needs = await listSubjectNeeds(c.var.tx, needIdsOf(c))
  return drawAsk(c, { intervention: null, needs, needIds: needIdsOf(c) })
})

proposalRoutes.get('/insatser/:id{[0-9]+}/forslag', async (c) => {
  starter(c)
  return drawAsk(c, await ofIntervention(c, idParam(c)))
})

proposalRoutes.post('/insatsstyrkor/forslag', async (c) => {
  const { staffId } = starter(c)
  const { tx, now } = c.var
  const form = await readForm(c, askForm, proposalText)
  const typed = form.ok ? form.value : null
  const ids = typed?.needs ?? [form.values['needs'] ?? []].flat().map(Number).filter(Number.isSafeInteger)
  const interventionId = typed?.intervention ?? (Number(form.values['intervention']) || null)
  const asked = interventionId
    ? await ofIntervention(c, interventionId)
    : { intervention: null, needs: await listSubjectNeeds(tx, ids), needIds: ids }
  if (!typed || asked.needs.length === 0)
    return drawAsk(c, asked, { values: form.values, errors: form.ok ? {} : form.errors }, 422)
  const proposalId = await makeProposal(tx, {
    now,
    staffId,
    interventionId: asked.intervention?.id ?? null,
    needs: asked.needs,
    needIds: asked.needIds,
    monthOn: day(typed.month),
    estimatedMinutes: typed.hours,
  })
  return c.redirect(`/insatsstyrkor/forslag/${proposalId}`, 303)
})

proposalRoutes.get('/insatsstyrkor/forslag/:id{[0-9]+}', async (c) => drawProposal(c, await load(c)))

proposalRoutes.post('/insatsstyrkor/forslag/:id{[0-9]+}/ja', async (c) => {
  const proposal = await answerable(c)
  const t = proposalText(c.var.language)
  const form = await readForm(c, acceptForm, proposalText)
  if (!form.ok) return drawProposal(c, proposal, { values: form.values, errors: form.errors }, 422)
  const { output } = proposal
  if ('refused' in output || !proposal.interventionId) throw notFound()
  const short = await namesOf(c, await listLackingHours(c.var.tx, proposal, output.members.map(Number)))
  if (short.length > 0) {
    const errors = { '': t.movedOn(short.join(', ')) }
    return drawProposal(c, proposal, { values: form.values, errors }, 422)
  }
  return askGroup(
    c,
    proposal,
    proposal.interventionId,
    output.members.map(Number),
    'accepted',
    form.value.words ?? null,
  )
})

proposalRoutes.post('/insatsstyrkor/forslag/:id{[0-9]+}/andra', async (c) => {
  const proposal = await answerable(c)
  const t = proposalText(c.var.language)
  const form = await readForm(c, changeForm, proposalText)
  if (!form.ok) return drawProposal(c, proposal, { values: form.values, errors: form.errors }, 422)
  if (!proposal.interventionId) throw notFound()
  const people = (await peopleOf(c)).filter((one) => one.canBeAsked)
  const chosen = [...new Set(form.value.staff)]
  if (!chosen.every((id) => people.some((one) => one.id === id)))
    return drawProposal(c, proposal, { values: form.values, errors: { staff: t.staffWrong } }, 422)
  const homes = chosen.map((id) => (people.find((one) => one.id === id)?.place ?? '').split(', '))
  const short = await namesOf(c, await listLackingHours(c.var.tx, proposal, chosen))
  const advice = [
    ...adviseTaskForce(homes).map((code) => t[code]),
    ...(short.length > 0 ? [t.lacksHours(short.join(', '))] : []),
  ]
  if (advice.length > 0 && !form.value.anyway)
    return drawProposal(c, proposal, { values: form.values, errors: {}, advice }, 422)
  return askGroup(c, proposal, proposal.interventionId, chosen, 'changed', form.value.words ?? null)
})

proposalRoutes.post('/insatsstyrkor/forslag/:id{[0-9]+}/avbojning', async (c) => {
  const proposal = await answerable(c)
  const t = proposalText(c.var.language)
  const form = await readForm(c, declineForm, proposalText)
  if (!form.ok) return drawProposal(c, proposal, { values: form.values, errors: form.errors }, 422)
  const isFirst = await answerProposal(c.var.tx, proposal.id, {
    now: c.var.now,
    staffId: signedIn(c).staffId,
    outcome: 'declined',
    interventionId: proposal.interventionId,
    reason: form.value.reason,
  })
  if (!isFirst) return drawProposal(c, await load(c), { errors: { '': t.already_answered } }, 422)
  return redirectWithToast(c, `/insatsstyrkor/forslag/${proposal.id}`, t.declinedToast)
})

async function askGroup(
  c: RequestContext,
  proposal: Proposal,
  interventionId: number,
  askedIds: readonly number[],
  outcome: 'accepted' | 'changed',
  words: string | null,
) {
  const { tx, now, today, site } = c.var
  const t = proposalText(c.var.language)
  const { staffId } = signedIn(c)
  const isFirst = await answerProposal(tx, proposal.id, {
    now,
    staffId,
    outcome,
    interventionId,
    reason: null,
  })
  if (!isFirst) return drawProposal(c, await load(c), { errors: { '': t.already_answered } }, 422)
  await withdrawAllWaiting(tx, interventionId, now)
  const { monthOn, estimatedMinutes } = proposal
  await askIntoTaskForce(tx, {
    now,
    today,
    origin: site.origin,
    staffId,
    interventionId,
    proposalId: proposal.id,
    askedIds,
    time: { monthOn, estimatedMinutes, members: askedIds.length },
    words,
    replacesMemberId: null,
  })
  return redirectWithToast(c, `/insatser/${interventionId}`, t.askedToast)
}

async function load(c: RequestContext): Promise<Proposal> {
  if (!mayReadInterventions(signedIn(c))) throw forbidden()
  const proposal = await findProposal(c.var.tx, idParam(c))
  if (!proposal) throw notFound()
  return proposal
}

/** Who may answer a proposal is who may form the task force; before there is an intervention, the one who asked for it. */
async function mayAnswer(c: RequestContext, proposal: Proposal): Promise<boolean> {
  if (proposal.outcome) return false
  return proposal.interventionId
    ? mayFormTaskForce(c.var.tx, proposal.interventionId)
    : proposal.proposedById === signedIn(c).staffId
}

async function answerable(c: RequestContext): Promise<Proposal> {
  const proposal = await load(c)
  if (!proposal.outcome && !(await mayAnswer(c, proposal))) throw forbidden()
  return proposal
}

type Asked = {
  readonly intervention: { readonly id: number; readonly title: string } | null
  readonly needs: readonly SubjectNeed[]
  readonly needIds: readonly number[]
}

async function ofIntervention(c: RequestContext, id: number): Promise<Asked> {
  const intervention = await findIntervention(c.var.tx, id)
  if (!intervention) throw notFound()
  if (!(await mayFormTaskForce(c.var.tx, id))) throw forbidden()
  return { intervention, ...(await listNeedsToMeet(c.var.tx, id)) }
}

function needIdsOf(c: RequestContext): readonly number[] {
  const ids = (c.req.queries('behov') ?? []).map(Number)
  return [...new Set(ids.filter((id) => Number.isSafeInteger(id) && id > 0))].slice(0, 500)
}

async function namesOf(c: RequestContext, staffIds: readonly number[]): Promise<readonly string[]> {
  const people = await peopleOf(c)
  return staffIds.map((id) => people.find((one) => one.id === id)?.name ?? String(id))
}

type FormState = { readonly values?: FormValues; readonly errors?: { readonly [field: string]: string } }

async function drawAsk(c: RequestContext, asked: Asked, form: FormState = {}, status: 200 | 422 = 200) {
  const months = monthChoices(c)
  const next = months[1]?.value ?? ''
  return drawPage(
    c,
    <ProposalAskPage
      t={proposalText(c.var.language)}
      names={await loadNames(c.var.tx, c.var.language)}
      {...asked}
      months={months}
      values={form.values ?? { hours: queryText(c, 'timmar') ?? '', month: queryText(c, 'manad') ?? next }}
      errors={form.errors ?? {}}
    />,
    status,
  )
}

async function drawProposal(
  c: RequestContext,
  proposal: Proposal,
  form: FormState & { readonly advice?: readonly string[] } = {},
  status: 200 | 422 = 200,
) {
  return drawPage(
    c,
    <ProposalPage
      t={proposalText(c.var.language)}
      language={c.var.language}
      names={await loadNames(c.var.tx, c.var.language)}
      proposal={proposal}
      people={await peopleOf(c, [proposal])}
      mayAnswer={await mayAnswer(c, proposal)}
      advice={form.advice ?? []}
      values={form.values ?? {}}
      errors={form.errors ?? {}}
    />,
    status,
  )
}
