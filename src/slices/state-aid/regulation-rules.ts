import type { Day } from '../../kit/day.ts'
import { regulations } from './rates.ts'
import type { AidKind, Regulation, RegulationId } from './rule-types.ts'

/** All regulations, each once, in the order of the rows. */
export const regulationIds: readonly RegulationId[] = [...new Set(regulations.map(({ id }) => id))]

/** The row of a regulation that reads for aid granted on a day; outside its time the nearest row, which the asker is warned of. */
export function regulationRow(id: RegulationId, on: Day): Regulation {
  const rows = regulations.filter((one) => one.id === id)
  const found =
    rows.find((one) => one.from <= on && on <= one.to) ?? (on < (rows[0]?.from ?? on) ? rows[0] : rows.at(-1))
  if (!found) throw new Error(`no such regulation: ${id}`)
  return found
}

/** The regulation in force for a kind of aid on a day; null when none is. */
export function regulationInForce(kind: AidKind, on: Day): Regulation | null {
  return regulations.find((one) => one.kind === kind && one.from <= on && on <= one.to) ?? null
}
