export { toEuro } from './euro-rules.ts'
export { regulationTitles } from './rates.ts'
export { registerDueOn, registerRuleVersion, registerWorkingDays } from './register-rules.ts'
export { regulationIds, regulationInForce, regulationRow } from './regulation-rules.ts'
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
export { isFiscalYearEnd } from './window-rules.ts'
