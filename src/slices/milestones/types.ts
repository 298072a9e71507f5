export const milestoneKinds = [
  'finance_applied',
  'finance_obtained',
  'ownership_change',
  'new_market',
  'web_shop',
  'new_hire',
  'certificate',
] as const
export type MilestoneKind = (typeof milestoneKinds)[number]

/** Whether the support mattered for it. */
export const mattering = ['not_at_all', 'partly', 'decisively'] as const
export type Mattering = (typeof mattering)[number]

export const sources = ['coach', 'survey'] as const
export type MilestoneSource = (typeof sources)[number]

/** What is told of a milestone, and told anew when it is corrected. What a kind does not ask for is empty. */
export type MilestoneFacts = {
  readonly happenedOn: string
  /** Which market, web shop or certificate; else what it was about. */
  readonly what: string
  /** Who was asked for money or gave it: one of the organisations, or in words. */
  readonly financierId: number | null
  readonly financierWords: string
  readonly amountOre: number | null
  /** Full-time equivalents of a new hire. */
  readonly fte: number | null
  readonly supportMattered: Mattering
  readonly talkId: number | null
  readonly interventionIds: readonly number[]
  /** What shows it, such as a decision letter and its number. */
  readonly evidenceWords: string
}

/** Whose milestone, in which project, told to which office; a correction is of the same. */
export type MilestoneIdentity = {
  readonly companyId: number
  readonly projectId: number
  readonly municipalityCode: string
  readonly kind: MilestoneKind
  /** The company's answer in a survey that it came with; null when a coach enters it. */
  readonly surveyAnswerId: number | null
}

export type MilestoneInput = MilestoneIdentity & MilestoneFacts
