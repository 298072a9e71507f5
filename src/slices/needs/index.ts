export type { PooledNeed } from './board-rules.ts'
export { recordNeed, settleNeed } from './commands.ts'
export {
  checkOptionalNeed,
  inputOf as needInputOf,
  type NeedFieldsTyped,
  needOf,
  optionalNeedFields,
} from './forms.ts'
export { declineNeeds, meetNeeds, reopenNeeds, takeUpNeeds } from './intervention-commands.ts'
export { NeedFields } from './need-fields.tsx'
export { NeedList, NeedsPart } from './need-list.tsx'
export {
  listNeedsByIds,
  listNeedsOfIntervention,
  listPooledNeeds,
  listUnsettledNeeds,
  type NeedForTaskForce,
  type NeedOfIntervention,
} from './pooled-queries.ts'
export { countWaitingProposals } from './proposal-queries.ts'
export { countForgottenNeeds, findNeed, listNeedsOfCompany, type Need } from './queries.ts'
export { daysBeforeReminder } from './rules.ts'
export { listSubjects, type Subjects } from './subjects.ts'
export { type NeedWords, text as needText } from './text.ts'
export { type DeclineReason, type NeedInput, type NeedState } from './types.ts'
