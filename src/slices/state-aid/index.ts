export { type DeclarationTask, listDeclarationTasks } from './declaration-queries.ts'
export { DeclarationTasksPart } from './declaration-tasks-part.tsx'
export { AidEconomyPart } from './economy-part.tsx'
export { toEuro } from './euro-rules.ts'
export { AidOfInterventionPart, findAidOfIntervention } from './intervention-part.tsx'
export { readsAid } from './permissions.ts'
export { findRate, type StoredRate } from './rate-queries.ts'
export { regulationTitles } from './rates.ts'
export { RegisterDuePart } from './register-part.tsx'
export { listRegisterRows } from './register-queries.ts'
export { registerDueOn, registerRuleVersion, registerWorkingDays } from './register-rules.ts'
export type { RegisterRow } from './register-types.ts'
export { regulationIds, regulationInForce, regulationRow } from './regulation-rules.ts'
export { AidRoomLines, AidRoomPart } from './room-part.tsx'
export { type AidRoom, listAidRooms } from './room-queries.ts'
export { countedInWords, rateMissingInWords, roomWarningInWords } from './rule-text.ts'
export type {
  EarlierAid,
  EuroAmount,
  MonthRate,
  Regulation,
  RegulationId,
  RoomAnswer,
  RoomQuestion,
  RoomWarning,
} from './rule-types.ts'
export { decideRoom } from './rules.ts'
export { listUnreckoned } from './unreckoned-queries.ts'
export { isFiscalYearEnd } from './window-rules.ts'
export { roomInBrief } from './words.ts'
