import { type HolderKind, holderKinds } from './ownership-types.ts'

/** Headcount, and amounts in öre, of the declared year; null where nobody said. */
export type DeclaredFigures = {
  readonly awu: number | null
  readonly turnoverOre: number | null
  readonly balanceOre: number | null
}

/** An owner of the company, or something it owns, as the company says. */
export type DeclaredRelation = DeclaredFigures & {
  readonly name: string
  readonly orgNumber: string | null
  readonly kind: HolderKind
  readonly capitalBp: number
  readonly votesBp: number
  readonly fromOn: string | null
}

/** The model declaration of the User Guide, as it was filled in. */
export type DeclarationContent = {
  readonly address: string
  readonly directors: string
  readonly standalone: boolean
  readonly year: number
  readonly isEstimate: boolean
  readonly awu: number
  readonly turnoverOre: number | null
  readonly balanceOre: number | null
  readonly owners: readonly DeclaredRelation[]
  readonly owned: readonly DeclaredRelation[]
  readonly more: string | null
  /** Whether the figures have changed since the year before so that the class could change. */
  readonly categoryChanged: boolean
}

export type Signature = {
  readonly signerName: string
  readonly signerCapacity: string
  readonly signedPlace: string
  readonly signedOn: string
}

/** Rows of owners, and of what is owned, that fit in one declaration. */
export const mostRows = 12

/** What a company can say its owners are; whether a municipality is a small one takes figures that the office enters. */
export const declaredKinds: readonly HolderKind[] = holderKinds.filter(
  (kind) => kind !== 'small_local_authority',
)
