export type { PurchaseKind, PurchaseState } from './types.ts'
