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
