import { day, formatDay } from '../../kit/day.ts'
import type { Language } from '../../kit/language.ts'
import { formatOre, ore } from '../../kit/money.ts'
import { formatNumber } from '../../kit/number.ts'
import type { Milestone, ToldMilestone } from './queries.ts'
import { type MilestoneWords, text } from './text.ts'

/** What a milestone is about, in a few words: "Norrlandsfonden, 250 000 kr", "0,5 heltid", "ISO 9001". */
export function detailsOf(
  milestone: Pick<ToldMilestone, 'financier' | 'amountOre' | 'fte' | 'what'>,
  t: MilestoneWords,
  language: Language,
): string {
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

/** A milestone in one line: "Granträ AB: Ny marknad (Norge), 4 mars 2021". */
export function milestoneInWords(milestone: Milestone, language: Language): string {
  const t = text(language)
  const details = detailsOf(milestone, t, language)
  return `${milestone.companyName}: ${t[milestone.kind]}${details && ` (${details})`}, ${formatDay(day(milestone.happenedOn), language)}`
}
