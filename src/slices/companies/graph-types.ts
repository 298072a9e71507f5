import type { RecordedGround } from './holder-types.ts'
import type { HolderKind } from './ownership-types.ts'

export type HolderNode = {
  readonly id: number
  readonly kind: HolderKind
  readonly companyId: number | null
  /** Null for a private person. */
  readonly name: string | null
  readonly ownership: 'private' | 'public' | null
  readonly legalForm: string | null
  readonly inhabitants: number | null
  readonly budgetEurCent: number | null
}

export type HoldingEdge = {
  readonly ownerId: number
  readonly ownedId: number
  readonly capitalBp: number
  readonly votesBp: number
  readonly fromOn: string | null
  readonly endedOn: string | null
  readonly investedEurCent: number | null
}

export type ControlEdge = {
  readonly fromId: number
  readonly toId: number
  readonly ground: RecordedGround
  readonly fromOn: string | null
  readonly endedOn: string | null
}

export type HolderFigures = {
  readonly holderId: number
  readonly year: number
  readonly awu: number
  readonly turnoverOre: number | null
  readonly balanceOre: number | null
}

/** The ownership graph around some companies, over all time. */
export type OwnershipAround = {
  readonly holders: readonly HolderNode[]
  readonly holdings: readonly HoldingEdge[]
  readonly controls: readonly ControlEdge[]
  readonly ties: readonly { readonly oneId: number; readonly otherId: number; readonly market: string }[]
  readonly years: readonly HolderFigures[]
}
