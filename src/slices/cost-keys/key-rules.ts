import { type Ore, ore } from '../../kit/money.ts'
import type { AloneRule, FeePer, FeeRule, KeyRule, KeyState } from './types.ts'

type Happened = {
  readonly proposedAt: Date | null
  readonly agreedAt: Date | null
  readonly declinedAt: Date | null
  readonly outdatedAt: Date | null
  readonly replacedAt: Date | null
}

/** Where a key stands: replaced before outdated, outdated before what was answered. */
export function keyState(key: Happened): KeyState {
  if (!key.proposedAt) return 'draft'
  if (key.replacedAt) return 'replaced'
  if (key.outdatedAt) return 'outdated'
  if (key.declinedAt) return 'declined'
  return key.agreedAt ? 'agreed' : 'waiting'
}

/** The key in force among the versions of an intervention's: agreed, and neither outdated nor replaced. */
export function inForce<K extends Happened>(versions: readonly K[]): K | undefined {
  return versions.find((key) => keyState(key) === 'agreed')
}

/** The key that speaks for an intervention: the one in force, else the latest that was sent out, else the draft. */
export function speaking<K extends Happened>(versions: readonly K[]): K | undefined {
  return inForce(versions) ?? versions.find((key) => key.proposedAt !== null) ?? versions[0]
}

type Stored = {
  readonly basis: KeyRule['basis']
  readonly remainder: KeyRule['remainder']
  readonly feePer: FeePer | null
  readonly feeOre: Ore | null
  readonly feeRule: FeeRule | null
}

/** The rule of a key as it is stored. */
export function ruleOf({ basis, remainder, feePer, feeOre, feeRule }: Stored): KeyRule {
  const fee = feePer && feeOre && feeRule ? { per: feePer, feeOre, rule: feeRule } : null
  return { basis, remainder, fee }
}

export const sumOf = (amounts: readonly { readonly amountOre: Ore }[]): Ore =>
  ore(amounts.reduce((sum, { amountOre }) => sum + amountOre, 0))

type AloneAnswer = { readonly alone: AloneRule | null; readonly aloneOre: Ore | null }

/**
 * What the same would have cost a payer alone: the whole planned price, for what is bought has a price however few come; or an estimate of
 * its own.
 *
 * @param totalOre the planned cost of all, öre
 * @returns öre; null when it was not said
 */
export function aloneOf({ alone, aloneOre }: AloneAnswer, totalOre: Ore): Ore | null {
  if (alone === 'whole_price') return totalOre
  return alone === 'estimate' ? aloneOre : null
}

export type AloneVersusTogether = {
  readonly aloneOre: Ore
  readonly togetherOre: Ore
  readonly savedOre: Ore
  /** Of what it would have cost alone, in basis points; null when alone costs nothing. */
  readonly savedBp: number | null
}

/** What is saved by doing it together; below zero when alone is cheaper. */
export function compareAlone(aloneOre: Ore, togetherOre: Ore): AloneVersusTogether {
  const savedOre = ore(aloneOre - togetherOre)
  return {
    aloneOre,
    togetherOre,
    savedOre,
    savedBp: aloneOre === 0 ? null : Math.round((savedOre / aloneOre) * 10_000),
  }
}
