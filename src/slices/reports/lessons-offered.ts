import type { Lesson } from '../interventions/index.ts'
import { type Milestone, milestoneInWords } from '../milestones/index.ts'
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

/** Where it is told what changed in the companies. */
const tellsOfMilestones = ['results', 'outcome']

/** The lessons offered beside a section's editor, and what changed in companies where the support mattered; the latest first. */
export function lessonsUnder(
  section: string,
  lessons: readonly Lesson[],
  milestones: readonly Milestone[],
): readonly OfferedLesson[] {
  const changes = tellsOfMilestones.includes(section)
    ? milestones.filter(({ supportMattered }) => supportMattered !== 'not_at_all')
    : []
  return [
    ...offeredLessons(section, lessons),
    ...changes.slice(0, most).map((milestone) => ({
      id: `milestone-${milestone.id}`,
      sv: `${milestoneInWords(milestone, 'sv')}.`,
      en: `${milestoneInWords(milestone, 'en')}.`,
      about: null,
    })),
  ]
}

function offeredLessons(section: string, lessons: readonly Lesson[]): readonly OfferedLesson[] {
  const kinds = belongs[section]
  return lessons
    .filter(({ kind }) => !kinds || kinds.includes(kind))
    .slice(0, most)
    .map(({ id, wordsSv, wordsEn, interventionTitle }) => ({
      id: `lesson-${id}`,
      sv: wordsSv,
      en: wordsEn || wordsSv,
      about: interventionTitle,
    }))
}
