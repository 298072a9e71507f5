import { sql } from 'kysely'
import { z } from 'zod'
import type { Language } from '../../kit/language.ts'
import { secondsAfter } from '../../platform/clock/index.ts'
import type { Tx } from '../../platform/db/index.ts'
import { defineJob, planJob } from '../../platform/jobs/index.ts'
import { makeLink } from '../../platform/links/index.ts'
import { planLetter } from '../../platform/mail/index.ts'
import type { NeedProposed } from './public-forms.ts'
import { publicText } from './public-text.ts'

const linkLivesSeconds = 60 * 86_400

/** Sends the letter whose link confirms a proposal. The link lives on, to take the proposal back. */
export const sendConfirmationJob = defineJob({
  name: 'confirm-need-proposal',
  data: z.object({ proposalId: z.number(), origin: z.string() }),
  run: async ({ tx, now, data: { proposalId, origin } }) => {
    const proposal = await tx
      .selectFrom('needProposal')
      .select(['email', 'contactName', 'language'])
      .where('id', '=', proposalId)
      .executeTakeFirst()
    if (!proposal?.email) return
    const expiresAt = secondsAfter(now, linkLivesSeconds)
    const { path } = await makeLink(tx, now, { purpose: 'need_proposal', recordId: proposalId, expiresAt })
    const t = publicText(proposal.language as Language)
    await planLetter(tx, now, {
      to: proposal.email,
      subject: t.letterSubject,
      text: t.letter(proposal.contactName ?? '', `${origin}${path}/behov`),
    })
  },
})

/**
 * Keeps what a visitor says that a company needs, unseen until confirmed by the letter that follows. Too many for one address, and
 * nothing is kept; the visitor is told the same.
 *
 * @param origin where the installation is reached; the letter's link begins with it
 */
export async function proposeNeed(
  tx: Tx,
  at: { readonly origin: string; readonly language: Language },
  proposed: NeedProposed,
): Promise<void> {
  const p = proposed
  const { rows } = await sql<{ id: number | null }>`
    select counter.visitor_proposes_need(${p.municipality}, ${p.companyName}, ${p.orgNumber}, ${p.contactName}, ${p.email}, ${p.phone},
      ${p.focusArea}, ${p.words}, ${p.urgency}, ${at.language}) as id`.execute(tx)
  const proposalId = rows[0]?.id
  if (proposalId) await planJob(tx, sendConfirmationJob, { proposalId, origin: at.origin })
}

/** Confirms the proposal of the link's holder: it lands with the office. Once confirmed it stays so. */
export async function confirmOwnProposal(tx: Tx): Promise<void> {
  await sql`select counter.confirm_need_proposal()`.execute(tx)
}

/** Takes the proposal of the link's holder back, with everything it said, as long as no coach has decided. */
export async function withdrawOwnProposal(tx: Tx): Promise<void> {
  await sql`select counter.withdraw_need_proposal()`.execute(tx)
}
