import type { Tx } from '../../platform/db/index.ts'
import type { FormValues } from '../../platform/http/index.ts'
import { listProjects } from '../organisations/index.ts'
import { listLackingHours, listSubjectNeeds } from './force-queries.ts'
import { askIntoTaskForce } from './invitation-commands.ts'
import { answerProposal } from './proposal-commands.ts'
import { findProposal } from './proposal-queries.ts'
import type { Proposal } from './proposal-types.ts'
import { takeUpForIntervention } from './taken-needs-commands.ts'

/** What the form of a new intervention is filled with when it is started from needs: their focus areas, municipalities and projects. */
export async function valuesFromNeeds(
  tx: Tx,
  needIds: readonly number[],
  proposalId: number | null,
  own: FormValues,
): Promise<FormValues> {
  const needs = await listSubjectNeeds(tx, needIds)
  if (needs.length === 0) return own
  const places = [...new Set(needs.map((need) => need.municipalityCode))]
  const projects = (await listProjects(tx)).filter(({ municipalityCodes }) =>
    places.some((place) => municipalityCodes.includes(place)),
  )
  return {
    ...own,
    needs: needIds.map(String),
    ...(proposalId && { proposal: String(proposalId) }),
    focusAreas: [...new Set(needs.map((need) => need.focusAreaCode))],
    municipalities: [...new Set([own['municipalities'] ?? [], places].flat())],
    projects: projects.map(({ key }) => String(key)),
  }
}

/** A proposal that waits for its intervention, when it is the asker's own. */
export async function findWaitingProposal(
  tx: Tx,
  id: number | null,
  staffId: number,
): Promise<Proposal | undefined> {
  const proposal = id ? await findProposal(tx, id) : undefined
  const waits = proposal && !proposal.outcome && !proposal.interventionId && proposal.proposedById === staffId
  return waits && !('refused' in proposal.output) ? proposal : undefined
}

type Started = {
  readonly now: Date
  readonly today: string
  readonly origin: string
  readonly staffId: number
  readonly interventionId: number
  readonly needIds: readonly number[]
  readonly proposalId: number | null
}

/**
 * What follows when an intervention is started from needs: they are taken up, and the proposed group is asked. When somebody of the group
 * has no time left meanwhile nobody is asked, and the proposal waits for a new one.
 *
 * @returns how many needs were taken up, and whether the group was asked
 */
export async function followUpStart(
  tx: Tx,
  started: Started,
): Promise<{ readonly takenUp: number; readonly isAsked: boolean }> {
  const takenUp = await takeUpForIntervention(tx, started.interventionId, started.needIds)
  const proposal = await findWaitingProposal(tx, started.proposalId, started.staffId)
  const members = proposal?.output.members.map(Number) ?? []
  if (!proposal || (await listLackingHours(tx, proposal, members)).length > 0)
    return { takenUp, isAsked: false }
  const { monthOn, estimatedMinutes, id: proposalId } = proposal
  await answerProposal(tx, proposalId, { ...started, outcome: 'accepted', reason: null })
  await askIntoTaskForce(tx, {
    ...started,
    proposalId,
    askedIds: members,
    time: { monthOn, estimatedMinutes, members: members.length },
    words: null,
    replacesMemberId: null,
  })
  return { takenUp, isAsked: true }
}
