/** What a lesson is about, in the order of a report. */
export const lessonKinds = [
  'result',
  'worked',
  'did_not_work',
  'take_along',
  'side_effect',
  'equality',
  'inclusion',
  'environment',
] as const
export type LessonKind = (typeof lessonKinds)[number]

/** The three horizontal criteria, noted for every joint intervention. */
export const criteria = ['equality', 'inclusion', 'environment'] as const
export type Criterion = (typeof criteria)[number]

/** Of an intervention, or of a municipality's work in a project. */
export type LessonOf =
  | { readonly interventionId: number }
  | { readonly projectId: number; readonly municipalityCode: string }

export type LessonInput = {
  readonly kind: LessonKind
  readonly learntOn: string
  readonly wordsSv: string
  /** Empty where nobody has written it in English. */
  readonly wordsEn: string
}
