import type { Day } from '../../kit/day.ts'
import { toExact } from '../../kit/decimal.ts'
import { type EurCent, type Ore, ore } from '../../kit/money.ts'
import { toEuro } from './euro-rules.ts'

/**
 * Kronor as euro cent by a rate that is known, as `toEuro` reckons.
 *
 * @param sekPerEur kronor per euro of the month of the day
 * @source Regulation (EU) 2023/2831 art. 3(5); Upphandlingsmyndigheten (2022); checked 2026-11-29
 */
export function euroAt(amountOre: Ore, on: Day, sekPerEur: number): EurCent {
  const entered = [{ month: on.slice(0, 7), sekPerEur, source: 'inforeuro' as const }]
  const answer = toEuro(amountOre, on, entered)
  if (!answer.allowed) throw new Error('a rate that was given is missing')
  return answer.value.amountEurCent
}

/**
 * The largest amount in whole öre that is not more than so many euro cent by a rate.
 *
 * @source Regulation (EU) 2023/2831 art. 3(7): what exceeds is refused whole, so the amount is rounded down; checked 2026-11-29
 */
export function oreWithin(roomEurCent: EurCent, sekPerEur: number): Ore {
  const { whole, partsPerOne } = toExact([sekPerEur])
  return ore(Number((BigInt(roomEurCent) * (whole[0] ?? 0n)) / partsPerOne))
}

/**
 * The same in whole kronor, for a line where öre would only take room: never more than fits.
 *
 * @source Regulation (EU) 2023/2831 art. 3(7): what exceeds is refused whole, so the amount is rounded down; checked 2026-11-29
 */
export function kronorWithin(roomEurCent: EurCent, sekPerEur: number): Ore {
  return ore(Math.floor(oreWithin(roomEurCent, sekPerEur) / 100) * 100)
}
