import type { Day } from '../../kit/day.ts'
import { allow, type Decision, refuse } from '../../kit/decision.ts'
import { type EurCent, eurCent } from '../../kit/money.ts'
import type { DeclarationState } from './declaration-types.ts'
import { regulationRow } from './regulation-rules.ts'
import type { EarlierAid, RegulationId } from './rule-types.ts'
import { decideRoom } from './rules.ts'

/** From where to where; the same table as nimr.may_declaration_become, which a test compares. */
export const declarationMoves: Readonly<Record<DeclarationState, readonly DeclarationState[]>> = {
  asked: ['filled', 'signed', 'withdrawn', 'replaced'],
  filled: ['filled', 'signed', 'withdrawn', 'replaced'],
  signed: ['sent_to_financier', 'withdrawn', 'replaced'],
  sent_to_financier: ['supplement_asked', 'approved', 'refused', 'withdrawn', 'replaced'],
  supplement_asked: ['sent_to_financier', 'withdrawn', 'replaced'],
  approved: ['replaced'],
  refused: ['replaced'],
  withdrawn: [],
  replaced: [],
}

/** States in which a declaration waits for something to happen; a company has one of them at most for an intervention. */
export const openStates: readonly DeclarationState[] = [
  'asked',
  'filled',
  'signed',
  'sent_to_financier',
  'supplement_asked',
]

/**
 * Whether a declaration may become something from what it is.
 *
 * @returns refused `not_from_here`
 * @source Tillväxtverket, programme period 2021–2027: the declaration is sent in and decided on before the support starts; checked 2026-11-29
 */
export function decideMove(was: DeclarationState, becomes: DeclarationState): Decision<'not_from_here'> {
  return declarationMoves[was].includes(becomes) ? allow() : refuse('not_from_here')
}

/**
 * Whether the held places of a company may be let go: the day has passed, or nothing more is awaited since the financier refused or the
 * declaration was withdrawn.
 *
 * @param heldUntil the last day the places are held, `YYYY-MM-DD`
 * @param states of all declarations of the company for the intervention
 */
export function mayReleasePlaces(
  heldUntil: string,
  states: readonly DeclarationState[],
  today: string,
): boolean {
  return heldUntil < today || !states.some((state) => state === 'approved' || openStates.includes(state))
}

export type DeclarationLacking = 'not_signed' | 'not_approved' | 'less_declared'

/**
 * Whether aid may be granted for an intervention by the declarations of the company. In the programme period 2021–2027 the financier has to
 * have approved one, for at least the amount, before the support starts. In 2014–2020 a signed one is enough, since the company may assume
 * approval when nothing else is heard, unless the project has said that it does not assume it.
 *
 * @param amountOre what is to be granted, öre
 * @param declarations of the company for the intervention and the project; days `YYYY-MM-DD`, `approvedOn` null without an approval that stands
 * @returns refused `not_signed`, `not_approved`, `less_declared` (the declaration was of a smaller amount)
 * @source Regulation (EU) 2023/2831 art. 7(4); Regulation (EU) No 1407/2013 art. 6(1); forms of Tillväxtverket of 2014–2020 and its instructions of 2021–2027; checked 2026-11-29
 */
export function decideDeclared(question: {
  readonly programmePeriod: '2014-2020' | '2021-2027'
  readonly assumesApproval: boolean
  readonly amountOre: number
  readonly grantedOn: string
  readonly declarations: readonly {
    readonly state: DeclarationState
    readonly plannedOre: number
    readonly signedOn: string | null
    readonly approvedOn: string | null
  }[]
}): Decision<DeclarationLacking> {
  const { programmePeriod, assumesApproval, amountOre, grantedOn } = question
  const signed = question.declarations.filter(
    ({ state, signedOn }) =>
      signedOn !== null &&
      signedOn <= grantedOn &&
      ['signed', 'sent_to_financier', 'supplement_asked', 'approved'].includes(state),
  )
  if (signed.length === 0) return refuse('not_signed')
  const mustBeApproved = programmePeriod === '2021-2027' || !assumesApproval
  const usable = signed.filter(({ state, approvedOn }) =>
    mustBeApproved
      ? state === 'approved' && approvedOn !== null && approvedOn <= grantedOn
      : state !== 'supplement_asked',
  )
  if (usable.length === 0) return refuse('not_approved')
  return usable.some(({ plannedOre }) => plannedOre >= amountOre) ? allow() : refuse('less_declared')
}

export type DeclaredRoom = {
  readonly fits: boolean
  /** The largest amount that fits with what was declared, euro cent. */
  readonly largestEurCent: EurCent
  readonly declaredEurCent: EurCent
}

/**
 * Whether the planned support fits when what the company declares is counted too, and the largest amount that does. What the system knew
 * before is given as the room that is left of it; what was declared is held against the same window and taken from that room. Where aid
 * counts under two ceilings the answer is the careful one, never too large.
 *
 * @param roomEurCent what is left over all grantors without the declared aid, euro cent
 * @param declared the rows of the declaration, euro cent
 * @source Regulation (EU) 2023/2831 art. 3(2), 3(7), 7(4); checked 2026-11-29
 */
export function decideDeclaredRoom(question: {
  readonly on: Day
  readonly regulation: RegulationId
  readonly plannedEurCent: EurCent
  readonly roomEurCent: EurCent
  readonly declared: readonly EarlierAid[]
  readonly fiscalYearEnd: string
  readonly isRoadFreight: boolean
}): DeclaredRoom {
  const { on, regulation, plannedEurCent, roomEurCent, declared, fiscalYearEnd, isRoadFreight } = question
  const answer = decideRoom({
    on,
    newEurCent: plannedEurCent,
    regulation: regulationRow(regulation, on).id,
    grants: declared,
    fiscalYearEnd,
    isRoadFreight,
  })
  const declaredEurCent = eurCent(Math.max(...answer.limits.map(({ sumEurCent }) => sumEurCent)))
  const largestEurCent = eurCent(Math.max(0, roomEurCent - declaredEurCent))
  return { fits: plannedEurCent <= largestEurCent, largestEurCent, declaredEurCent }
}

export type DeclarationStep =
  | 'estimate'
  | 'asked'
  | 'signed'
  | 'sent'
  | 'answered'
  | 'granted'
  | 'notice'
  | 'registered'

/**
 * What comes next for a company in an intervention, in the order of the steps: the first that has not been taken. Sending to the financier and
 * its answer fall away where approval is assumed.
 *
 * @param taken the day of each step that has been taken
 * @returns null when all have
 */
export function nextDeclarationStep(
  taken: Partial<Record<DeclarationStep, string>>,
  mustBeApproved: boolean,
): DeclarationStep | null {
  const steps: readonly DeclarationStep[] = mustBeApproved
    ? ['estimate', 'asked', 'signed', 'sent', 'answered', 'granted', 'notice', 'registered']
    : ['estimate', 'asked', 'signed', 'granted', 'notice', 'registered']
  return steps.find((step) => !taken[step]) ?? null
}
