export { AfterDeliveryPart, findAfterDelivery } from './after-delivery-part.tsx'
export { listOccasionsOfCompany, type OccasionOfCompany } from './attendance-queries.ts'
export { type CalendarEntry, listCalendarItems } from './calendar-feed-queries.ts'
export { holdPlaces, releaseHold, releasePlaces } from './hold-commands.ts'
export { listHolds, type RegistrationHold } from './hold-queries.ts'
export { OccasionList, OccasionsOfIntervention } from './occasion-list.tsx'
export { findPublicPage } from './publish-queries.ts'
export {
  countAttendance,
  listOccasionsOf,
  listUpcomingOccasions,
  type Occasion,
} from './queries.ts'
export { NewRegistrationsPart } from './registration-news.tsx'
export { RegistrationPart } from './registration-part.tsx'
export {
  countRegistrations,
  listNewRegistrations,
  type NewRegistrations,
} from './registration-queries.ts'
