export { amountInWords } from './amount-words.ts'
export type { Definition } from './definition.ts'
export { definitions, findDefinition, focusAreas } from './definitions.ts'
export { sumInSheet } from './evidence.ts'
export {
  type AidOutcome,
  type ClaimOutcome,
  type CostTypeOutcome,
  type FinancierOutcome,
  type JointOutcome,
  listAidOutcomes,
  listClaimOutcomes,
  listJointOutcomes,
  listOutcomeByCostType,
  listOutcomeByFinancier,
} from './money-queries.ts'
export { figureInWords } from './names.ts'
export { countPlaces, type PlaceCount } from './place-queries.ts'
export { type PublicFigures, publicFigures } from './public-figures.ts'
export { publishStatistics, withdrawStatistics } from './publish-commands.ts'
export { type CountedProject, countFigures, findProject, listProjectKeys, mayCount } from './queries.ts'
export { type Asked, address, mayFollow, wholeTime } from './question.ts'
export { reasonText } from './reasons.ts'
export { definitionsFor } from './sets.ts'
export { listTargets, type Target, type UsedDefinition, usedDefinitions } from './target-queries.ts'
export { type TargetsAsked, targetsAsked } from './target-rules.ts'
export { text as figureText } from './text.ts'
export type { Evidence, Figure, Question, Reason, Unit, Withheld } from './types.ts'
