import { allow, type Decision, refuse } from '../../kit/decision.ts'
import { type Stage, type StageCondition, type StageMover, stages } from './types.ts'

/** A stage may be gone to from any earlier one, from any later one, or from a closed intervention. */
export type ComingFrom = 'earlier' | 'later' | 'closed'

export type StageRule = {
  readonly to: Stage
  readonly from: ComingFrom
  readonly by: readonly StageMover[]
  readonly conditions: readonly StageCondition[]
}

const team = ['task_force', 'project_manager'] as const
const ready = ['between_settled', 'purpose_written'] as const
const offered = ['between_settled', 'purpose_written', 'scope_agreed', 'purchases_decided'] as const

/**
 * Who may move an intervention where, and what must be true before. What is not in the table nobody may do. The database
 * holds the same table (`nimr.stage_rule`) and refuses by it, whatever the pages say.
 *
 * Forward: the stages between must be done or declared not needed; suppliers are sought when the purpose is written;
 * what is offered to only some municipalities is announced when they have agreed, and nothing while suppliers wait for a decision; it is closed when delivery is done or
 * not needed, it is told where it was communicated (or why not), and each need it took up has an outcome. Back: with a
 * reason. A closed intervention is opened by the project manager, through communication.
 */
export const stageRules: readonly StageRule[] = [
  { to: 'content', from: 'earlier', by: team, conditions: [] },
  { to: 'supplier', from: 'earlier', by: team, conditions: ready },
  { to: 'request', from: 'earlier', by: team, conditions: ready },
  { to: 'selection', from: 'earlier', by: team, conditions: ready },
  { to: 'announcing', from: 'earlier', by: team, conditions: offered },
  { to: 'registration', from: 'earlier', by: team, conditions: offered },
  { to: 'delivery', from: 'earlier', by: team, conditions: offered },
  { to: 'communication', from: 'earlier', by: team, conditions: ['between_settled', 'purchases_decided'] },
  {
    to: 'closed',
    from: 'earlier',
    by: team,
    conditions: [
      'between_settled',
      'delivery_settled',
      'communication_told',
      'needs_settled',
      'purchases_decided',
    ],
  },
  { to: 'need', from: 'later', by: team, conditions: ['reason_given'] },
  { to: 'content', from: 'later', by: team, conditions: ['reason_given'] },
  { to: 'supplier', from: 'later', by: team, conditions: ['reason_given'] },
  { to: 'request', from: 'later', by: team, conditions: ['reason_given'] },
  { to: 'selection', from: 'later', by: team, conditions: ['reason_given'] },
  { to: 'announcing', from: 'later', by: team, conditions: ['reason_given', 'scope_agreed'] },
  { to: 'registration', from: 'later', by: team, conditions: ['reason_given', 'scope_agreed'] },
  { to: 'delivery', from: 'later', by: team, conditions: ['reason_given'] },
  { to: 'communication', from: 'closed', by: ['project_manager'], conditions: ['reason_given'] },
]

/** The rule that a move falls under; none when nobody may make it. */
export function findStageRule(from: Stage, to: Stage): StageRule | undefined {
  const coming =
    from === 'closed' ? 'closed' : stages.indexOf(from) < stages.indexOf(to) ? 'earlier' : 'later'
  return from === to ? undefined : stageRules.find((rule) => rule.to === to && rule.from === coming)
}

export type StageRefusal =
  | 'same_stage'
  | 'closed_opens_to_communication'
  | 'not_yours_to_move'
  | StageCondition

/**
 * Whether an intervention may be moved from one stage to another.
 *
 * @param as what the one who moves it is to this intervention
 * @param unmet which conditions of the rule are not met
 * @returns refused `same_stage`, `closed_opens_to_communication`, `not_yours_to_move`, or the first condition not met
 */
export function decideMove(
  from: Stage,
  to: Stage,
  as: readonly StageMover[],
  unmet: readonly StageCondition[],
): Decision<StageRefusal> {
  if (from === to) return refuse('same_stage')
  const rule = findStageRule(from, to)
  if (!rule) return refuse('closed_opens_to_communication')
  if (!rule.by.some((mover) => as.includes(mover))) return refuse('not_yours_to_move')
  const [first] = rule.conditions.filter((condition) => unmet.includes(condition))
  return first ? refuse(first) : allow()
}

/** Stages that may be declared not needed. A need, a content and an end every intervention has. */
export function mayBeLeftOut(stage: Stage): boolean {
  return !['need', 'content', 'closed'].includes(stage)
}

/** How a stage stands for those who look at the whole thread. */
export type StageState = 'done' | 'not_needed' | 'current' | 'passed' | 'ahead'

type Standing = { readonly doneAt: Date | string | null; readonly notNeededReason: string | null }

/** Done, not needed, where the intervention is now, passed without a word, or still ahead. */
export function stageState(stage: Stage, current: Stage, standing: Standing | undefined): StageState {
  if (standing?.notNeededReason) return 'not_needed'
  if (stage === current && stage !== 'closed') return 'current'
  if (standing?.doneAt) return 'done'
  return stages.indexOf(stage) <= stages.indexOf(current) ? 'passed' : 'ahead'
}

/** The stage that follows, stages done or not needed passed over; null when closed. */
export function stageAfter(current: Stage, settled: readonly Stage[]): Stage | null {
  return stages.slice(stages.indexOf(current) + 1).find((stage) => !settled.includes(stage)) ?? null
}

/** Whether what was to be done by a day is late: the day has passed and it is not settled. */
export function isLate(dueOn: string | null, isSettled: boolean, today: string): boolean {
  return dueOn !== null && !isSettled && dueOn < today
}
