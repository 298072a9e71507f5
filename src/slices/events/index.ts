export { listOccasionsOfCompany, type OccasionOfCompany } from './attendance-queries.ts'
export { OccasionList, OccasionsOfIntervention } from './occasion-list.tsx'
export {
  countAttendance,
  listOccasionsOf,
  listUpcomingOccasions,
  type Occasion,
} from './queries.ts'
