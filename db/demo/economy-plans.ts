/** What the example's projects may cost and who pays, in kronor. Of NiMR the fund's money is public; the rest is the example's own. */
export const budgetPlans = [
  {
    project: 'nimr',
    number: 1,
    reason: 'Tillväxtverkets beslut, ärende-ID 20201601',
    adoptedOn: '2018-09-14',
    phases: [{ kronor: 16_000_000, fundKronor: 8_000_000, regionKronor: 3_000_000 }],
  },
  {
    project: 'nimr',
    number: 2,
    reason: 'Beslutet om förlängning efter utlysning 2020:3',
    adoptedOn: '2021-01-18',
    phases: [
      { kronor: 16_000_000, fundKronor: 8_000_000, regionKronor: 3_000_000 },
      { kronor: 9_764_558, fundKronor: 4_882_279, regionKronor: 1_800_000 },
    ],
  },
  {
    project: 'niaa',
    number: 1,
    reason: 'Kommunernas överenskommelse',
    adoptedOn: '2018-09-20',
    phases: [
      { kronor: 3_400_000, fundKronor: 0, regionKronor: 0 },
      { kronor: 1_900_000, fundKronor: 0, regionKronor: 0 },
    ],
  },
] as const
export type BudgetPlan = (typeof budgetPlans)[number]

/** How a phase is divided among cost types, in hundredths of a per cent. */
export const typeWeights: readonly (readonly [type: string, weight: number])[] = [
  ['staff', 7000],
  ['external_services', 1300],
  ['travel', 250],
  ['information', 250],
  ['premises', 150],
  ['indirect', 1050],
]

/** What offices pay every few months besides posts and what is bought for interventions: kronor, least and most. */
export const runningCosts = [
  {
    type: 'travel',
    what: 'Hyrbil till insatsstyrkans möte',
    supplier: 'Inlandets Hyrbilar i Storuman AB',
    account: '5610',
    accountName: 'Transporter',
    kronor: [900, 3_900],
    everyMonths: 3,
  },
  {
    type: 'information',
    what: 'Annons om kommande insatser',
    supplier: 'Fjällbladets Annonser AB',
    account: '5910',
    accountName: 'Annonsering',
    kronor: [1_800, 4_600],
    everyMonths: 6,
  },
  {
    type: 'premises',
    what: 'Möteslokal och kaffe',
    supplier: 'Folkets Hus Skogslandet AB',
    account: '5010',
    accountName: 'Lokalhyra',
    kronor: [600, 2_400],
    everyMonths: 6,
  },
] as const
