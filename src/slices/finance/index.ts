export { type CostTypeNamed, listCostTypes, listProjectAccounts } from './account-queries.ts'
export { listClaimableCosts, listIncome } from './claim-queries.ts'
export { lockCosts, recordCosts, removeCosts } from './cost-commands.ts'
export { listUnansweredFlags } from './flag-queries.ts'
export { FinanceOverview } from './overview-part.tsx'
export { listOverviews, type Overview } from './overview-queries.ts'
export { readsMoney } from './permissions.ts'
export { hourlyCostTerms } from './rates.ts'
export { hourlyCost, hourlyCostRuleVersion } from './staff-rules.ts'
export { SharesToConfirm } from './staff-waiting-part.tsx'
export { listSharesToConfirm, type ShareToConfirm } from './staff-waiting-queries.ts'
export type {
  ClaimableCost,
  CostFlag,
  CostOrigin,
  CostRefusal,
  CostTypeKind,
  EvidenceKind,
  FlagAnswer,
  FlagKind,
  Income,
  LockRefusal,
  NewCost,
  ProjectAccount,
  RemoveRefusal,
  Who,
} from './types.ts'
