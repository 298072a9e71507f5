import { fromExact, toExact } from '../../kit/decimal.ts'
import type { Place } from './group-types.ts'
import type { SizeFigures } from './rules.ts'

/** One to be added, and how much of it: `parts` of the graph's hundred. */
export interface Added {
  readonly place: Place
  readonly parts: bigint
}

/**
 * So many parts of the numbers of some who are added, exact to the last decimal; an amount is null when one of
 * those whose numbers are known has not said it, or nobody's numbers are known.
 */
export function sumFigures(added: readonly Added[], hundred: bigint): SizeFigures {
  const known = added.flatMap(({ place: { figures }, parts }) => (figures ? [{ figures, parts }] : []))
  const sumOf = (amounts: readonly (number | null)[]) =>
    amounts.length === 0 || amounts.includes(null)
      ? null
      : weighted(
          amounts.map((amount) => amount ?? 0),
          known.map(({ parts }) => parts),
          hundred,
        )
  return {
    awu: sumOf(known.map(({ figures }) => figures.awu)) ?? 0,
    turnoverMeur: sumOf(known.map(({ figures }) => figures.turnoverMeur)),
    balanceMeur: sumOf(known.map(({ figures }) => figures.balanceMeur)),
  }
}

/** The same with every number that is not known taken as nought: it cannot be less. */
export function sumAtLeast(added: readonly Added[], hundred: bigint): SizeFigures {
  const filled = added.map(({ place, parts }) => {
    const { awu = 0, turnoverMeur = 0, balanceMeur = 0 } = place.figures ?? {}
    return {
      place: { ...place, figures: { awu, turnoverMeur: turnoverMeur ?? 0, balanceMeur: balanceMeur ?? 0 } },
      parts,
    }
  })
  return sumFigures(filled, hundred)
}

function weighted(amounts: readonly number[], parts: readonly bigint[], hundred: bigint): number {
  const { whole, partsPerOne } = toExact(amounts)
  const sum = whole.reduce((total, amount, nth) => total + amount * (parts[nth] ?? 0n), 0n)
  return fromExact(sum, partsPerOne * hundred)
}
