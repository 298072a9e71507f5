import type { Language } from '../../kit/language.ts'
import { stageWord } from './stage-words.ts'
import { text } from './text.ts'
import type { Stage } from './types.ts'

/** The stage as other slices' pages say it. */
export function interventionStageWord(stage: Stage, language: Language): string {
  return stageWord(text(language), stage)
}
