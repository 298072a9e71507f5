export { type MilestoneRefusal, recordMilestone } from './commands.ts'
export { MilestonesPart } from './company-part.tsx'
export { listMilestonesOfAnswer, listMilestonesOfCompany, type Milestone } from './queries.ts'
export { type MilestoneInput, type MilestoneKind, milestoneKinds } from './types.ts'
