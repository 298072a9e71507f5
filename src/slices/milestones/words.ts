import type { Language } from '../../kit/language.ts'
import { formatOre, ore } from '../../kit/money.ts'
import { formatNumber } from '../../kit/number.ts'
import type { Milestone } from './queries.ts'
import type { MilestoneWords } from './text.ts'

/** What a milestone is about, in a few words: "Norrlandsfonden, 250 000 kr", "0,5 heltid", "ISO 9001". */
export function detailsOf(milestone: Milestone, t: MilestoneWords, language: Language): string {
  const { financier, amountOre, fte, what } = milestone
  return [
    financier,
    amountOre !== null && formatOre(ore(amountOre), language),
    fte !== null && t.fteUnit(formatNumber(fte, language)),
    what,
  ]
    .filter(Boolean)
    .join(', ')
}
