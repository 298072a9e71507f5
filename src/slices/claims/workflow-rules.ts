import { allow, type Decision, refuse } from '../../kit/decision.ts'
import type { ClaimAct, ClaimRole, ClaimState } from './types.ts'

/** What must be true before a step is taken; each has a sentence. */
export type StepNeed =
  | 'has_costs'
  | 'costs_stand'
  | 'something_eligible'
  | 'flags_answered'
  | 'period_over'
  | 'certified_as_it_stands'
  | 'stands_as_signed'

type Step = {
  readonly from: ClaimState
  readonly act: ClaimAct
  readonly to: ClaimState
  readonly by: readonly ClaimRole[]
  readonly needs: readonly StepNeed[]
}

const economist: readonly ClaimRole[] = ['economist']
const signers: readonly ClaimRole[] = ['economist', 'manager']

const step = (
  from: ClaimState,
  act: ClaimAct,
  to: ClaimState,
  by = economist,
  needs: readonly StepNeed[] = [],
): Step => ({ from, act, to, by, needs })

/** Every step that a payment claim may take: from which state, by whom, on what condition. The database keeps the same table. */
export const claimSteps: readonly Step[] = [
  step('draft', 'sent_to_partners', 'certifying', economist, [
    'has_costs',
    'costs_stand',
    'something_eligible',
    'flags_answered',
    'period_over',
  ]),
  step('certifying', 'all_certified', 'certified', ['certifier'], ['certified_as_it_stands']),
  step('certified', 'signed', 'signed', signers, ['certified_as_it_stands', 'flags_answered']),
  step('signed', 'submitted', 'submitted', economist, ['stands_as_signed']),
  step('submitted', 'supplement_asked', 'supplement_asked'),
  step('supplement_asked', 'supplement_answered', 'submitted'),
  step('submitted', 'approved', 'approved'),
  step('submitted', 'partly_approved', 'partly_approved'),
  step('approved', 'recovered', 'recovered'),
  step('partly_approved', 'recovered', 'recovered'),
  step('recovered', 'recovered', 'recovered'),
  step('certifying', 'returned', 'draft'),
  step('certified', 'returned', 'draft'),
  step('signed', 'returned', 'draft'),
  step('draft', 'withdrawn', 'withdrawn'),
  step('certifying', 'withdrawn', 'withdrawn'),
  step('certified', 'withdrawn', 'withdrawn'),
  step('signed', 'withdrawn', 'withdrawn'),
]

export type StepRefusal = 'not_in_this_state' | 'not_yours' | StepNeed

/**
 * Whether a step may be taken now.
 *
 * @param claim its state, and what is not fulfilled of the conditions
 * @param roles what the actor is to the claim
 * @returns the state it leads to; refused `not_in_this_state`, `not_yours`, or the first condition that is lacking
 */
export function decideStep(
  claim: { readonly state: ClaimState; readonly lacks: readonly StepNeed[] },
  act: ClaimAct,
  roles: readonly ClaimRole[],
): Decision<StepRefusal, ClaimState> {
  const found = claimSteps.find((one) => one.from === claim.state && one.act === act)
  if (!found) return refuse('not_in_this_state')
  if (!found.by.some((role) => roles.includes(role))) return refuse('not_yours')
  const lacking = found.needs.find((need) => claim.lacks.includes(need))
  return lacking ? refuse(lacking) : allow(found.to)
}

/** The steps that somebody may take from a state, whatever still lacks for them. */
export function stepsOpenTo(state: ClaimState, roles: readonly ClaimRole[]): readonly ClaimAct[] {
  return claimSteps
    .filter((one) => one.from === state && one.by.some((role) => roles.includes(role)))
    .map(({ act }) => act)
}

/** Whether the claim's figures are fixed: signed, and not taken back. */
export function isSigned(state: ClaimState): boolean {
  return !['draft', 'certifying', 'certified'].includes(state)
}

export function isDecided(state: ClaimState): boolean {
  return state === 'approved' || state === 'partly_approved' || state === 'recovered'
}
