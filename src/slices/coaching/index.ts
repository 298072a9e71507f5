export { FollowUpList } from './follow-up-list.tsx'
export { type FollowUp, listFollowUpsOfCompany, listOpenFollowUps } from './follow-up-queries.ts'
export type { Talk } from './queries.ts'
export { listTalksOfColleagues, listTalksOfCompany } from './talk-lists.ts'
