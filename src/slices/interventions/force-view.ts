import type { Language } from '../../kit/language.ts'
import type { Tx } from '../../platform/db/index.ts'
import { listNeedsOfIntervention, type NeedOfIntervention } from '../needs/index.ts'
import { loadNames, type SubjectNames } from './force-queries.ts'
import { listInvitationsOf, listProposalsOf, mayFormTaskForce } from './proposal-queries.ts'
import type { Invitation, Proposal } from './proposal-types.ts'

/** How a task force came to be: needs, proposals and questions. */
export type ForceView = {
  /** May propose, ask and take needs up: also the lead office while nobody is in the task force. */
  readonly mayForm: boolean
  readonly invitations: readonly Invitation[]
  readonly proposals: readonly Proposal[]
  readonly needs: readonly NeedOfIntervention[]
  readonly names: SubjectNames
}

export async function findForceView(tx: Tx, interventionId: number, language: Language): Promise<ForceView> {
  return {
    mayForm: await mayFormTaskForce(tx, interventionId),
    invitations: await listInvitationsOf(tx, interventionId),
    proposals: await listProposalsOf(tx, interventionId),
    needs: await listNeedsOfIntervention(tx, interventionId),
    names: await loadNames(tx, language),
  }
}
