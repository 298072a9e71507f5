import { formatDay } from '../../kit/day.ts'
import type { Language } from '../../kit/language.ts'
import { holdText } from './hold-text.ts'
import type { Retention } from './retention-rules.ts'

/** How long a paper is kept, with the rule: "31 december 2028 (Bokföring)". */
export function keptUntilWords(retention: Retention, language: Language): string {
  const t = holdText(language)
  const because = t[retention.because]
  return retention.keptUntil ? t.untilAnd(formatDay(retention.keptUntil, language), because) : because
}
