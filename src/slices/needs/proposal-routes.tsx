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
} from '../../platform/http/index.ts'
import { findCompany, findCompanyByNumber, listSimilarCompanies, resolveCompany } from '../companies/index.ts'
import { inputOf, recordNeedForm } from './forms.ts'
import type { FormState } from './need-fields.tsx'
import { mayKeepNeeds, occasionOf } from './permissions.ts'
import { acceptProposal, rejectProposal } from './proposal-commands.ts'
import { acceptForm, rejectForm } from './proposal-forms.ts'
import { type Candidate, ProposalPage, ProposalsPage } from './proposal-pages.tsx'
import { findWaitingProposal, listWaitingProposals, type Proposal } from './proposal-queries.ts'
import { proposalText } from './proposal-text.ts'
import { listSubjects } from './subjects.ts'
import { text } from './text.ts'

/** What companies have sent in on the web, for the coaches of their municipality to decide. */
export const proposalRoutes = new Hono<Env>()

const needPart = recordNeedForm.pick({ needSubject: true, needWords: true, needUrgency: true })
const acceptNeedForm = acceptForm.extend(needPart.shape)

proposalRoutes.get('/behov/forslag', async (c) => {
  answerer(c)
  const { tx, language } = c.var
  return drawPage(
    c,
    <ProposalsPage language={language} proposals={await listWaitingProposals(tx, language)} />,
  )
})

proposalRoutes.get('/behov/forslag/:id', async (c) => {
  const proposal = await waitingProposal(c)
  const candidates = await candidatesFor(c, proposal)
  const [first] = candidates
  const values = {
    which: first ? `company:${first.id}` : 'new',
    contactRole: 'leader',
    needSubject: `area:${proposal.focusAreaCode}`,
    needWords: proposal.words,
    needUrgency: proposal.urgency,
  }
  return drawProposal(c, proposal, { values, errors: {} })
})

proposalRoutes.post('/behov/forslag/:id/godkannande', async (c) => {
  const asker = answerer(c)
  const proposal = await waitingProposal(c)
  const { tx, language } = c.var
  const t = proposalText(language)
  const form = await readForm(c, acceptNeedForm, words)
  if (!form.ok) return drawProposal(c, proposal, form, 422)
  const again = (errors: { [field: string]: string }) =>
    drawProposal(c, proposal, { values: form.values, errors }, 422)
  const need = inputOf(form.value, await listSubjects(tx, language))
  if (!need) return again({ needSubject: text(language).needSubjectMissing })
  const chosen = await chosenCompany(c, proposal, form.value.which, form.values)
  if ('errors' in chosen) return again(chosen.errors)
  const role = form.value.contactRole === 'none' ? null : form.value.contactRole
  if (role && chosen.id !== null && !(await findCompany(tx, chosen.id))?.isOwn)
    return again({ contactRole: t.contactForeign })
  const accepted = await acceptProposal(tx, asker, proposal, {
    companyId: chosen.id,
    need,
    contactRole: role,
  })
  if (!accepted.allowed) return again({ which: t[accepted.refusal] })
  return redirectWithToast(c, `/behov/${accepted.value}`, t.accepted)
})

proposalRoutes.post('/behov/forslag/:id/avslag', async (c) => {
  const asker = answerer(c)
  const proposal = await waitingProposal(c)
  const form = await readForm(c, rejectForm, words)
  if (!form.ok) return drawProposal(c, proposal, form, 422)
  await rejectProposal(c.var.tx, asker, proposal, form.value.reason)
  return redirectWithToast(c, '/behov/forslag', proposalText(c.var.language).rejected)
})

const words = (language: 'sv' | 'en') => ({ ...text(language), ...proposalText(language) })

function answerer(c: RequestContext) {
  const { viewer } = c.var
  if (!viewer || !mayKeepNeeds(viewer)) throw forbidden()
  return { ...occasionOf(viewer, c.var), staffName: viewer.name, staffEmail: viewer.email }
}

async function waitingProposal(c: RequestContext): Promise<Proposal> {
  answerer(c)
  const proposal = await findWaitingProposal(c.var.tx, idParam(c), c.var.language)
  if (!proposal) throw notFound()
  return proposal
}

/** Companies that it may be: the one of its number, and those of the municipality with a name much like it. */
async function candidatesFor(c: RequestContext, proposal: Proposal): Promise<readonly Candidate[]> {
  const { tx } = c.var
  const same = proposal.orgNumber ? await findCompanyByNumber(tx, proposal.orgNumber) : undefined
  const similar = await listSimilarCompanies(tx, proposal.companyName, proposal.municipalityCode, same?.id)
  return [
    ...(same ? [{ ...same, place: null, why: 'sameNumber' as const }] : []),
    ...similar.map(({ id, name, locality }) => ({ id, name, place: locality, why: 'similarName' as const })),
  ]
}

type Chosen = { readonly id: number | null } | { readonly errors: { [field: string]: string } }

/** The company that was chosen: a candidate, a new one (null), or another by its name. */
async function chosenCompany(
  c: RequestContext,
  proposal: Proposal,
  which: string,
  posted: FormState['values'],
): Promise<Chosen> {
  const t = proposalText(c.var.language)
  if (which === 'new') return { id: null }
  if (which === 'another') {
    const { company, problem } = await resolveCompany(c.var.tx, posted)
    return company ? { id: company.id } : { errors: { company: t[problem ?? 'companyMissing'] } }
  }
  const id = Number(which.slice('company:'.length))
  const isOffered = (await candidatesFor(c, proposal)).some((candidate) => candidate.id === id)
  return isOffered ? { id } : { errors: { which: t.whichMissing } }
}

async function drawProposal(c: RequestContext, proposal: Proposal, form: FormState, status: 200 | 422 = 200) {
  const { tx, language } = c.var
  return drawPage(
    c,
    <ProposalPage
      language={language}
      proposal={proposal}
      candidates={await candidatesFor(c, proposal)}
      subjects={await listSubjects(tx, language)}
      {...form}
    />,
    status,
  )
}
