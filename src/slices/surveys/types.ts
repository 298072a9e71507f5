export const waysGiven = ['phone', 'visit', 'email', 'form'] as const
type WayGiven = (typeof waysGiven)[number]

/** Whether the support mattered for the jobs; only partly and decisively are attributed. */
export const mattering = ['not_at_all', 'partly', 'decisively'] as const
type Mattering = (typeof mattering)[number]

/** What a company answers; jobs in full-time equivalents. */
export type AnswerInput = {
  readonly askedFromOn: string
  readonly askedToOn: string
  readonly answeredOn: string
  readonly givenBy: WayGiven
  readonly jobsKept: number
  readonly jobsCreated: number
  readonly supportMattered: Mattering
  readonly helpedMost: string
  readonly neededNext: string
}
