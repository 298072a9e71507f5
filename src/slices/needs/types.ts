export const urgencies = ['now', 'soon', 'later'] as const
export type Urgency = (typeof urgencies)[number]

/** Who brought the need up. */
export const raisers = ['company', 'coach', 'public_form'] as const
export type Raiser = (typeof raisers)[number]

export const needStates = ['open', 'taken_up', 'met', 'referred', 'declined'] as const
export type NeedState = (typeof needStates)[number]

/** Why a need is declined. A mistake or a duplicate was never demand and is not counted. */
export const declineReasons = ['no_longer_wanted', 'not_ours', 'no_capacity', 'duplicate', 'mistake'] as const
export type DeclineReason = (typeof declineReasons)[number]

/** Every reason that a change of a need may carry. */
export const eventReasons = [
  ...declineReasons,
  'abandoned',
  'withdrawn',
  'not_helped',
  'came_back',
  'attended',
  'helped',
] as const
export type EventReason = (typeof eventReasons)[number]

/** What an office says of a company's need. The topic belongs to the focus area. */
export type NeedInput = {
  readonly focusAreaCode: string
  readonly topicId: number | null
  readonly words: string
  readonly urgency: Urgency
}

/** Who writes, for which offices, and when. */
export type Occasion = {
  readonly staffId: number
  readonly worksIn: readonly string[]
  readonly now: Date
  readonly today: string
}
