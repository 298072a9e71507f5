/**
 * From what share, in percent of capital or votes, an enterprise is a partner, and public bodies make a company no SME.
 * @source Commission Recommendation 2003/361/EC, Annex art. 3(2) and 3(4), applied from 1 January 2005; checked 2026-11-29
 */
export const ownershipThresholds = { partnerFromPercent: 25, publicFromPercent: 25 } as const

/**
 * Below what the investors of the exempt kinds make no partner: million euro in the same company, and of a local authority its yearly
 * budget in million euro and its inhabitants.
 * @source Commission Recommendation 2003/361/EC, Annex art. 3(2) second subparagraph (a) and (d), applied from 1 January 2005; checked 2026-11-29
 */
export const investorExemptions = {
  investedBelowMeur: 1.25,
  authorityBudgetBelowMeur: 10,
  authorityInhabitantsBelow: 5000,
} as const
