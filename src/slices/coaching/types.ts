/** How a talk was held. */
export const talkModes = ['visit', 'meeting', 'phone', 'video', 'email', 'other'] as const
export type TalkMode = (typeof talkModes)[number]

/** What a talk is logged or changed with. */
export type TalkInput = {
  readonly companyId: number
  readonly municipalityCode: string
  readonly heldOn: string
  readonly durationMinutes: number
  readonly mode: TalkMode
  readonly personIds: readonly number[]
  readonly focusAreaCodes: readonly string[]
  readonly note: string | null
  /** Open to its author and the head of the office only. */
  readonly noteClosed: boolean
}

export type FollowUpInput = { readonly what: string; readonly dueOn: string }
