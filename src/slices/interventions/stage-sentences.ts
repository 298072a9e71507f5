import type { Language } from '../../kit/language.ts'
import type { StageRefusal } from './stage-rules.ts'
import { stageWord } from './stage-words.ts'
import { text } from './text.ts'
import type { StageRow } from './thread-queries.ts'
import { threadText } from './thread-text.ts'
import { settledStages } from './thread-view.ts'
import { type Stage, stages } from './types.ts'

type Facts = {
  readonly from: Stage
  readonly to: Stage
  readonly stages: readonly StageRow[]
  /** Municipalities that have not agreed yet. */
  readonly notAgreed: readonly string[]
}

/** What to do about a move that was refused, naming the stages and municipalities it is about. */
export function moveSentence(refusal: StageRefusal, facts: Facts, language: Language): string {
  const t = threadText(language)
  if (refusal === 'between_settled') {
    const settled = settledStages(facts.stages)
    const between = stages
      .slice(stages.indexOf(facts.from) + 1, stages.indexOf(facts.to))
      .filter((stage) => !settled.includes(stage))
      .map((stage) => stageWord(text(language), stage))
    return between.length > 0 ? t.betweenNamed(listed(between, t.and)) : t.between_settled
  }
  if (refusal === 'scope_agreed' && facts.notAgreed.length > 0)
    return t.notAgreedNamed(listed(facts.notAgreed, t.and))
  return t[refusal]
}

/** "Malå, Norsjö och Sorsele" */
function listed(words: readonly string[], and: string): string {
  const last = words.at(-1) ?? ''
  return words.length > 1 ? `${words.slice(0, -1).join(', ')} ${and} ${last}` : last
}
