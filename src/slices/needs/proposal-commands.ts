import { dayOf } from '../../kit/day.ts'
import { allow, type Decision, refuse } from '../../kit/decision.ts'
import type { Tx } from '../../platform/db/index.ts'
import { changedMeanwhile } from '../../platform/http/index.ts'
import { planLetter } from '../../platform/mail/index.ts'
import { addPerson, registerCompany } from '../companies/index.ts'
import { recordNeed } from './commands.ts'
import type { Proposal } from './proposal-queries.ts'
import { type ContactRole, legalFormOf } from './proposal-rules.ts'
import { publicText } from './public-text.ts'
import type { NeedInput, Occasion } from './types.ts'

type Answering = Occasion & { readonly staffName: string; readonly staffEmail: string }

type Accepting = {
  /** Null: the company is new, and is entered in the register. */
  readonly companyId: number | null
  readonly need: NeedInput
  /** As what the contact person is entered; null: not at all. */
  readonly contactRole: ContactRole | null
}

/**
 * Makes a need of what a company sent in: with the company it is, or a new one, and its contact person when the coach says so. What
 * names people is then removed from the proposal, and the company is told by letter.
 *
 * @returns the need's id; refused `number_taken` when a new company's number is in the register already
 */
export async function acceptProposal(
  tx: Tx,
  asker: Answering,
  proposal: Proposal,
  { companyId, need, contactRole }: Accepting,
): Promise<Decision<'number_taken', number>> {
  const company = companyId === null ? await enterCompany(tx, asker, proposal) : allow(companyId)
  if (!company.allowed) return company
  if (contactRole)
    await addPerson(
      tx,
      company.value,
      proposal.municipalityCode,
      {
        fullName: proposal.contactName,
        email: proposal.email,
        phone: proposal.phone,
        role: contactRole,
        fromOn: asker.today,
        toOn: null,
      },
      { gender: null, birthYear: null, bornAbroad: null },
    )
  const recorded = await recordNeed(tx, asker, {
    ...need,
    companyId: company.value,
    municipalityCode: proposal.municipalityCode,
    raisedBy: 'public_form',
    raisedOn: dayOf(proposal.submittedAt),
  })
  if (!recorded.allowed)
    throw new Error(`a proposal of ${proposal.submittedAt.toISOString()} is ${recorded.refusal}`)
  await decide(tx, asker, proposal, { state: 'accepted', needId: recorded.value })
  const t = publicText(proposal.language)
  await planLetter(tx, asker.now, {
    to: proposal.email,
    subject: t.answerSubject,
    text: t.acceptedLetter(proposal.contactName, asker.staffName, asker.staffEmail),
  })
  return allow(recorded.value)
}

/** Answers a company why what it sent in is not taken up, by letter, and removes what names it. */
export async function rejectProposal(
  tx: Tx,
  asker: Answering,
  proposal: Proposal,
  reason: string,
): Promise<void> {
  await decide(tx, asker, proposal, { state: 'rejected', reason })
  const t = publicText(proposal.language)
  await planLetter(tx, asker.now, {
    to: proposal.email,
    subject: t.answerSubject,
    text: t.rejectedLetter(proposal.contactName, reason, asker.staffName, asker.staffEmail),
  })
}

async function enterCompany(
  tx: Tx,
  asker: Answering,
  { municipalityCode, companyName, orgNumber }: Proposal,
): Promise<Decision<'number_taken', number>> {
  const input = {
    name: companyName,
    orgNumber,
    legalForm: legalFormOf(orgNumber),
    sniCode: null,
    sniVersion: null,
    seatMunicipalityCode: municipalityCode,
    seatLocalityId: null,
    startedOn: null,
    endedOn: null,
    ownership: 'private',
    belongsToGroup: false,
    groupName: null,
    website: null,
  } as const
  const registered = await registerCompany(tx, asker, municipalityCode, input, true)
  return registered.state === 'registered' ? allow(registered.id) : refuse('number_taken')
}

type Outcome =
  | { readonly state: 'accepted'; readonly needId: number }
  | { readonly state: 'rejected'; readonly reason: string }

async function decide(tx: Tx, asker: Occasion, proposal: Proposal, outcome: Outcome): Promise<void> {
  const emptied = {
    companyName: null,
    orgNumber: null,
    contactName: null,
    email: null,
    phone: null,
    words: null,
  }
  const { numUpdatedRows } = await tx
    .updateTable('needProposal')
    .set({ ...outcome, ...emptied, decidedAt: asker.now, decidedByStaffId: asker.staffId })
    .where('id', '=', proposal.id)
    .where('state', '=', 'waiting')
    .executeTakeFirst()
  if (numUpdatedRows === 0n) throw changedMeanwhile()
}
