export const sides = ['private', 'public'] as const
export type Side = (typeof sides)[number]

/** A standing group; `carriedBy` is the project that carries it now. */
export type Network = {
  readonly id: number
  readonly name: string
  readonly purpose: string
  readonly focusAreaCode: string | null
  readonly foundedOn: string
  readonly endedOn: string | null
  readonly carriedBy: string | null
  readonly privateMembers: number
  readonly publicMembers: number
  readonly meetings: number
  readonly nextMeetingAt: Date | null
  readonly version: number
}

export type NetworkOwner = {
  readonly id: number
  readonly project: string
  readonly fromOn: string
  readonly reason: string
  readonly recordedBy: string
}

export type NetworkMember = {
  readonly id: number
  readonly companyId: number | null
  readonly organisationId: number | null
  readonly staffId: number | null
  /** The company, the organisation or the staff member. */
  readonly name: string
  /** Who comes for them, when the reader may know. */
  readonly person: string | null
  readonly side: Side
  readonly part: 'convenor' | 'member'
  readonly fromOn: string
  readonly toOn: string | null
}

export type NetworkMeeting = {
  readonly id: number
  readonly networkId: number
  readonly startsAt: Date
  readonly endsAt: Date
  readonly place: string | null
  readonly agenda: string
  readonly minutes: string
  readonly memberIds: readonly number[]
  readonly version: number
}

export type NetworkInput = {
  readonly name: string
  readonly purpose: string
  readonly focusAreaCode: string | null
  readonly foundedOn: string
}

/** A company with or without one of its persons, an organisation with a side, or a staff member. */
export type MemberInput = {
  readonly companyId: number | null
  readonly personId: number | null
  readonly organisationId: number | null
  readonly staffId: number | null
  readonly contactName: string | null
  readonly side: Side
  readonly part: 'convenor' | 'member'
  readonly fromOn: string
}

export type MeetingInput = {
  readonly startsAt: Date
  readonly endsAt: Date
  readonly place: string | null
  readonly agenda: string
  readonly minutes: string
  readonly memberIds: readonly number[]
}
