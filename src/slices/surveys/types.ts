export const waysGiven = ['phone', 'visit', 'email', 'form'] as const
export type WayGiven = (typeof waysGiven)[number]

/** Whether the support mattered for the jobs; only partly and decisively are attributed. */
export const mattering = ['not_at_all', 'partly', 'decisively'] as const
export type Mattering = (typeof mattering)[number]

/** Whose support mattered: the project's, or that of the municipality's business office. */
export const supports = ['project', 'business_office'] as const
export type Support = (typeof supports)[number]

/** What a company answers to the standing questions; jobs in full-time equivalents. */
export type StandingAnswer = {
  readonly jobsKept: number
  readonly jobsCreated: number
  /** The jobs have been there since; null when there are none or it was not asked. */
  readonly jobsFromOn: string | null
  /** Until when the jobs were there; null: they still are. */
  readonly jobsToOn: string | null
  /** Whether the jobs are expected to last more than a year. */
  readonly durable: boolean | null
  readonly supportMattered: Mattering
  readonly matteredWhich: readonly Support[]
  readonly helpedMost: string
  readonly neededNext: string
}

export type AnswerInput = StandingAnswer & {
  readonly askedFromOn: string
  readonly askedToOn: string
  readonly answeredOn: string
  readonly givenBy: WayGiven
}

/** draft until it is sent; open until its last day. */
export const surveyStates = ['draft', 'open', 'closed'] as const
export type SurveyState = (typeof surveyStates)[number]

export const questionKinds = ['single', 'several', 'scale', 'number', 'text'] as const
export type QuestionKind = (typeof questionKinds)[number]
/** Those that are answered by choosing among words. */
export const kindsWithOptions: readonly QuestionKind[] = ['single', 'several', 'scale']

/** Standing questions that may decide whether an own question is asked. */
export const standingConditions = ['support_mattered', 'durable'] as const
export type StandingCondition = (typeof standingConditions)[number]

/** One of a survey's own questions. */
export type OwnQuestion = {
  readonly id: number
  readonly position: number
  readonly kind: QuestionKind
  readonly wordsSv: string
  readonly wordsEn: string
  /** What can be chosen, known by its place from 1; of a scale the words at 1 and at 5. */
  readonly optionsSv: readonly string[]
  readonly optionsEn: readonly string[]
  readonly isRequired: boolean
  readonly shownQuestionId: number | null
  readonly shownByStanding: StandingCondition | null
  /** Asked only when the other was answered with one of these. */
  readonly shownValues: readonly string[]
}

/** What was answered to an own question. */
export type Reply = {
  readonly questionId: number
  readonly choices: readonly number[]
  readonly amount: number | null
  readonly words: string | null
}
