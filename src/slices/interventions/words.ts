import type { Language } from '../../kit/language.ts'
import { lessonText } from './lesson-text.ts'
import type { LessonKind } from './lesson-types.ts'
import { stageWord } from './stage-words.ts'
import { text } from './text.ts'
import type { Stage } from './types.ts'

/** The stage as other slices' pages say it. */
export function interventionStageWord(stage: Stage, language: Language): string {
  return stageWord(text(language), stage)
}

/** What a lesson is about, as other slices say it. */
export function lessonKindWord(kind: LessonKind, language: Language): string {
  return lessonText(language)[kind]
}
