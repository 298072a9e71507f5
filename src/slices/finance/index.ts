export { hourlyCostTerms } from './rates.ts'
export { flatRateCost, hourlyCost, hourlyCostRuleVersion, staffUnitCost } from './staff-rules.ts'
