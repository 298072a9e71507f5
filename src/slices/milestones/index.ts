export { type MilestoneRefusal, recordMilestone } from './commands.ts'
export { MilestonesPart } from './company-part.tsx'
export { milestonesSheet } from './list-files.ts'
export { mayReadMilestones } from './permissions.ts'
export {
  listMilestones,
  listMilestonesOfCompany,
  listTold,
  type Milestone,
  type ToldMilestone,
} from './queries.ts'
export { decideMilestone, type FactRefusal, isFinance } from './rules.ts'
export { text as milestoneText } from './text.ts'
export { ToldMilestones } from './told-part.tsx'
export {
  type Mattering,
  type MilestoneInput,
  type MilestoneKind,
  mattering,
  milestoneKinds,
} from './types.ts'
export { milestoneInWords } from './words.ts'
