import type { Day } from '../../src/kit/day.ts'
import type { EurCent, Ore } from '../../src/kit/money.ts'
import { toEuro } from '../../src/slices/state-aid/euro-rules.ts'

const lastKnown = '2026-04'

type ExampleRate = {
  readonly month: string
  readonly sekPerEur: number
  readonly source: string
  readonly sourceWords: string
}

/**
 * Made-up rates of the months after those that are known, so that the example can be used: marked as examples, never facts. Beyond the month
 * that is looked at somebody must enter one, as everywhere.
 */
export function exampleRates(today: Day): ExampleRate[] {
  const rates: ExampleRate[] = []
  for (let month = next(lastKnown); month <= today.slice(0, 7); month = next(month))
    rates.push({
      month: `${month}-01`,
      sekPerEur: exampleRate(month),
      source: 'example',
      sourceWords: 'Exempelkurs',
    })
  return rates
}

function next(month: string): string {
  const [year = 0, nth = 0] = month.split('-').map(Number)
  return nth === 12 ? `${year + 1}-01` : `${year}-${String(nth + 1).padStart(2, '0')}`
}

/** Eleven kronor, give or take: 10,90 in January, 11,01 in December. */
const exampleRate = (month: string): number => Number((10.89 + Number(month.slice(5)) / 100).toFixed(4))

const entered = (on: Day) =>
  on.slice(0, 7) > lastKnown
    ? [{ month: on.slice(0, 7), sekPerEur: exampleRate(on.slice(0, 7)), source: 'inforeuro' as const }]
    : []

function converted(amountOre: Ore, on: Day) {
  const answer = toEuro(amountOre, on, entered(on))
  if (!answer.allowed) throw new Error(`no rate on ${on}`)
  return answer.value
}

export const inEuro = (amountOre: Ore, on: Day): EurCent => converted(amountOre, on).amountEurCent

/** The rate of the month of a day, and where it is from. */
export function rateFor(on: Day): { readonly sekPerEur: number; readonly source: string } {
  const { sekPerEur, source } = converted(0 as Ore, on).rate
  return { sekPerEur, source: on.slice(0, 7) > lastKnown ? 'example' : source }
}
