import { type Ore, ore } from '../../kit/money.ts'
import type { Tx } from '../../platform/db/index.ts'
import { listKeys, loadWhole, type WholeKey } from './key-queries.ts'
import { inForce, ruleOf, speaking, sumOf } from './key-rules.ts'
import { listBooked } from './split-queries.ts'
import { planSplit } from './split-rules.ts'
import { findActualSplit } from './split-view.ts'

/** What the aid of an intervention's companies is worked out from; amounts in öre without VAT. */
export type AidBasis = {
  readonly costKeyId: number
  /** Of the intervention's key: 1 is its first. */
  readonly version: number
  /** In force: all payers have approved it, and no municipality has joined or left since. */
  readonly agreed: boolean
  readonly plannedTotalOre: Ore
  readonly plannedFeesOre: Ore
  /** What is left for public payers: total less fees less what companies pay. */
  readonly plannedPublicOre: Ore
  /** Booked so far; all zero before anything is. */
  readonly actualTotalOre: Ore
  readonly actualFeesOre: Ore
  readonly actualPublicOre: Ore
  readonly plannedSeats: number
  readonly plannedCompanies: number
}

/**
 * What the key of an intervention says of money for those who work out aid: the key in force, else the latest sent out, else the draft.
 * Partner organisations count as public, so that aid is never too low because a foundation gave its share.
 *
 * @returns undefined when there is no key, or the actor may not read it
 */
export async function findAidBasis(tx: Tx, interventionId: number): Promise<AidBasis | undefined> {
  const versions = await listKeys(tx, interventionId)
  const chosen = speaking(versions)
  if (!chosen) return undefined
  const key = await loadWhole(tx, chosen, 'sv')
  const total = sumOf(key.lines)
  const plan = planSplit(total, ruleOf(key), key.payers)
  const fees = plan.allowed ? plan.value.feesOre : ore(0)
  const planned = sumFor(key, (index) => key.payers[index]?.plannedShareOre ?? 0)
  return {
    costKeyId: key.id,
    version: key.number,
    agreed: inForce(versions)?.id === key.id,
    plannedTotalOre: total,
    plannedFeesOre: fees,
    plannedPublicOre: ore(Math.max(0, total - fees - planned)),
    ...(await actualOf(tx, key)),
    plannedSeats: key.payers.reduce((sum, { seats }) => sum + seats, 0),
    plannedCompanies: key.payers.reduce((sum, { companies }) => sum + companies, 0),
  }
}

async function actualOf(tx: Tx, key: WholeKey) {
  const booked = await listBooked(tx, key.interventionId)
  const total = ore(booked.reduce((sum, { costOre }) => sum + costOre, 0))
  const fees = ore(booked.reduce((sum, { feeOre }) => sum + feeOre, 0))
  const split = await findActualSplit(tx, key)
  // Where it cannot be shared yet, companies pay what was planned.
  const byCompanies = sumFor(key, (index) =>
    split.allowed
      ? (split.value.parts[index]?.shareOre ?? 0)
      : booked.length > 0
        ? (key.payers[index]?.plannedShareOre ?? 0)
        : 0,
  )
  return {
    actualTotalOre: total,
    actualFeesOre: fees,
    actualPublicOre: ore(Math.max(0, total - fees - Math.max(0, byCompanies))),
  }
}

/** The sum over the payers that are companies. */
function sumFor(key: WholeKey, amountOf: (index: number) => number): number {
  return key.payers.reduce((sum, { kind }, index) => (kind === 'company' ? sum + amountOf(index) : sum), 0)
}
