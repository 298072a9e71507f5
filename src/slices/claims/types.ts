import type { Ore } from '../../kit/money.ts'

export const claimStates = [
  'draft',
  'certifying',
  'certified',
  'signed',
  'submitted',
  'supplement_asked',
  'approved',
  'partly_approved',
  'recovered',
  'withdrawn',
] as const
export type ClaimState = (typeof claimStates)[number]

export const claimActs = [
  'sent_to_partners',
  'all_certified',
  'returned',
  'signed',
  'submitted',
  'supplement_asked',
  'supplement_answered',
  'approved',
  'partly_approved',
  'recovered',
  'withdrawn',
] as const
export type ClaimAct = (typeof claimActs)[number]

/** What somebody is to a claim: of its project, or the one who certifies a partner's part. */
export const claimRoles = ['economist', 'manager', 'certifier', 'reader'] as const
export type ClaimRole = (typeof claimRoles)[number]

/** Days as `YYYY-MM-DD`, both included. */
export type Period = { readonly fromOn: string; readonly toOn: string }

/** One partner's part of a claim in whole öre: costs in money, costs given in kind, and income. */
export type PartnerPart = {
  readonly accountId: number
  readonly actualOre: Ore
  readonly inKindOre: Ore
  readonly incomeOre: Ore
}

/** Who pays what of a partner's eligible costs; no financier is the partner's own share. */
export type Share = {
  readonly accountId: number
  readonly financierId: number | null
  readonly amountOre: Ore
}

/** Who acts, and when. */
export type By = { readonly staffId: number; readonly now: Date; readonly today: string }
