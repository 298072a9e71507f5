/** When and where one occasion of an intervention is; moments are UTC. */
export type OccasionInput = {
  readonly startsAt: Date
  readonly endsAt: Date
  readonly municipalityCode: string | null
  readonly localityId: number | null
  readonly venue: string | null
  readonly link: string | null
}

export type Counts = {
  readonly companiesListed: number
  readonly personsListed: number
  readonly companiesAttended: number
  readonly personsAttended: number
}

/** One tick on a phone. */
export type MarkInput = {
  /** Made on the phone, so that sending twice marks once. */
  readonly key: string
  readonly attendanceId: number
  readonly attended: boolean
  readonly markedAt: Date
  /** How the person stood on the phone's list. */
  readonly name: string
}

/** Somebody who came without being on the list, as written at the door. */
export type WalkInInput = {
  readonly clientKey: string
  readonly personName: string
  /** Name or organisation number. */
  readonly companyWords: string
  readonly email: string | null
  readonly writtenAt: Date
}
