import type { Day } from '../../kit/day.ts'
import type { Tx } from '../../platform/db/index.ts'
import { caseOf, type SubjectNeed } from './force-case-rules.ts'
import { type CoachWithTime, listCoachesWithTime, listTopicAreas } from './force-queries.ts'
import { besideOthers, explain, reasonsFor } from './force-reason-rules.ts'
import { forceRuleVersion, proposeTaskForce } from './force-rules.ts'
import { jointRuleVersion } from './joint-rules.ts'
import { askInThread } from './joint-thread.ts'
import type { ProposalOutcome, StoredAnswer, StoredQuestion } from './proposal-types.ts'

type Asking = { readonly now: Date; readonly staffId: number; readonly monthOn: Day }

type OneQuestion = Asking & {
  readonly interventionId: number | null
  readonly needs: readonly SubjectNeed[]
  readonly needIds: readonly number[]
  readonly estimatedMinutes: number
}

/**
 * Proposes a task force for some needs in a month, from the coaches' competence and hours left, and stores what was asked, what was
 * answered and by which version of the rule. A proposal that is refused is stored too: it says what stopped it.
 *
 * @returns the id of the proposal
 */
export async function makeProposal(tx: Tx, question: OneQuestion): Promise<number> {
  const except = question.interventionId === null ? [] : [question.interventionId]
  const coaches = await listCoachesWithTime(tx, question.monthOn, except)
  const input = caseOf(question.needs, coaches, question.estimatedMinutes / 60, await listTopicAreas(tx))
  const decision = proposeTaskForce(input)
  const output: StoredAnswer = decision.allowed
    ? explain(input, decision.value)
    : { members: [], refused: decision.refusal }
  return storeProposal(tx, question, { input, output, ruleVersion: forceRuleVersion, jointKey: null })
}

type SeveralQuestions = Asking & {
  readonly interventions: readonly Pick<
    OneQuestion,
    'interventionId' | 'needs' | 'needIds' | 'estimatedMinutes'
  >[]
}

/**
 * Proposes task forces for several interventions at once over the same hours, and stores one proposal for each, all with the same key and
 * the whole question.
 *
 * @returns the key they have in common; refused `too_long` or `too_fine` when the question is too large to be answered exactly
 */
export async function makeJointProposals(
  tx: Tx,
  question: SeveralQuestions,
): Promise<{ readonly jointKey: string } | { readonly refusal: 'too_long' | 'too_fine' }> {
  const areas = await listTopicAreas(tx)
  const ids = question.interventions.map(({ interventionId }) => Number(interventionId))
  const coaches: readonly CoachWithTime[] = await listCoachesWithTime(tx, question.monthOn, ids)
  const cases = question.interventions.map((one) =>
    caseOf(one.needs, coaches, one.estimatedMinutes / 60, areas),
  )
  const joint = {
    interventions: cases.map(({ needs, hoursNeeded }, nth) => ({ id: ids[nth] ?? 0, needs, hoursNeeded })),
    coaches: cases[0]?.coaches ?? [],
  }
  const decision = await askInThread(joint)
  if (!decision.allowed) return { refusal: decision.refusal }
  const jointKey = crypto.randomUUID()
  const groups = decision.value.interventions.map(({ id, members }, nth) => ({
    id,
    members,
    hoursNeeded: cases[nth]?.hoursNeeded ?? 0,
  }))
  for (const [nth, one] of question.interventions.entries()) {
    const part = decision.value.interventions[nth]
    const alone = cases[nth]
    if (!part || !alone) continue
    const left = besideOthers(alone, part.id, groups)
    const output: StoredAnswer = part.refusal
      ? { members: [], refused: part.refusal }
      : { ...part, alternatives: [], reasons: reasonsFor(left, part.members), considered: [] }
    await storeProposal(
      tx,
      { ...question, ...one },
      { input: { ...alone, joint }, output, ruleVersion: jointRuleVersion, jointKey },
    )
  }
  return { jointKey }
}

type Answered = {
  readonly input: StoredQuestion
  readonly output: StoredAnswer
  readonly ruleVersion: string
  readonly jointKey: string | null
}

async function storeProposal(tx: Tx, question: OneQuestion, answered: Answered): Promise<number> {
  const { id } = await tx
    .insertInto('taskForceProposal')
    .values({
      interventionId: question.interventionId,
      jointKey: answered.jointKey,
      monthOn: question.monthOn,
      estimatedMinutes: question.estimatedMinutes,
      needIds: [...question.needIds],
      input: JSON.stringify(answered.input),
      output: JSON.stringify(answered.output),
      ruleVersion: answered.ruleVersion,
      proposedByStaffId: question.staffId,
      proposedAt: question.now,
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  return id
}

type Answering = {
  readonly now: Date
  readonly staffId: number
  readonly outcome: ProposalOutcome
  readonly interventionId: number | null
  readonly reason: string | null
}

/**
 * Says what became of a proposal, once: accepted as it was, changed by hand, or declined with a reason.
 *
 * @returns whether it had no answer yet
 */
export async function answerProposal(tx: Tx, proposalId: number, answer: Answering): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await tx
    .insertInto('taskForceProposalAnswer')
    .values({
      proposalId,
      outcome: answer.outcome,
      interventionId: answer.interventionId,
      reason: answer.reason,
      answeredByStaffId: answer.staffId,
      answeredAt: answer.now,
    })
    .onConflict((conflict) => conflict.column('proposalId').doNothing())
    .executeTakeFirst()
  return numInsertedOrUpdatedRows === 1n
}
