export const referralOutcomes = ['helped', 'not_suitable', 'no_contact'] as const
export type ReferralOutcome = (typeof referralOutcomes)[number]

/** Exactly what a partner reads of a company; what is null was not chosen. */
export type ForPartner = {
  readonly companyName: string
  readonly contactName: string | null
  readonly contactEmail: string | null
  readonly contactPhone: string | null
  readonly words: string
}
