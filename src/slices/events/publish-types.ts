/** What somebody writes of an intervention for the public. */
export type PublicPageInput = {
  readonly titleSv: string
  readonly titleEn: string | null
  readonly leadSv: string
  readonly leadEn: string | null
  readonly descriptionSv: string
  readonly descriptionEn: string | null
  readonly priceOre: number
  readonly places: number | null
  readonly opensAt: Date | null
  readonly closesAt: Date | null
  readonly isClosedGroup: boolean
  readonly contactStaffId: number | null
}

/** What is written, and whether it is published. */
export type PublicPage = PublicPageInput & {
  readonly interventionId: number
  readonly publishedAt: Date | null
  readonly publishedBy: string | null
  readonly withdrawnAt: Date | null
  readonly version: number
}

export type Invitation = {
  readonly id: number
  readonly madeFor: string
  readonly madeBy: string
  readonly madeAt: Date
  readonly endedAt: Date | null
  readonly linkId: number | null
  /** How many have registered by it, as far as the reader sees. */
  readonly registered: number
}
