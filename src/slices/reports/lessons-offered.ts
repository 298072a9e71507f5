import type { Lesson } from '../interventions/index.ts'
import type { OfferedLesson } from './section-page.tsx'

/** Which lessons belong under which heading; under any other heading all are offered. */
const belongs: { readonly [section: string]: readonly Lesson['kind'][] } = {
  horizontal: ['equality', 'inclusion', 'environment'],
  organisation: ['worked', 'did_not_work', 'equality', 'inclusion', 'environment'],
  method: ['worked', 'did_not_work'],
  results: ['result', 'side_effect'],
  outcome: ['result', 'side_effect'],
  evaluation: ['worked', 'did_not_work', 'take_along'],
  future: ['take_along'],
  next: ['take_along'],
}

const most = 12

/** The lessons offered beside a section's editor, the latest first. */
export function lessonsUnder(section: string, lessons: readonly Lesson[]): readonly OfferedLesson[] {
  const kinds = belongs[section]
  return lessons
    .filter(({ kind }) => !kinds || kinds.includes(kind))
    .slice(0, most)
    .map(({ id, wordsSv, wordsEn, interventionTitle }) => ({
      id,
      sv: wordsSv,
      en: wordsEn || wordsSv,
      about: interventionTitle,
    }))
}
