import type { KeyRule } from '../../src/slices/cost-keys/types.ts'

export type CostKeyPlan = {
  readonly intervention: string
  readonly rule: KeyRule
  readonly inhabitantsYear?: number
  readonly words: string
  /** Kronor without VAT, beside what was contracted for the intervention. */
  readonly lines: readonly (readonly [what: string, costType: string, kronor: number])[]
  /** Fixed shares in per cent, by municipality. */
  readonly shares?: Readonly<Record<string, number>>
  /** Kronor that a municipality says it would have cost alone, and from where it has that; the whole price where nothing is said. */
  readonly alone?: Readonly<Record<string, readonly [kronor: number, source: string]>>
  readonly proposedOn: string
  /** Costs as they were booked, besides the contract's, which the municipality that bought it paid. */
  readonly booked: readonly (readonly [
    municipality: string,
    what: string,
    costType: string,
    kronor: number,
    on: string,
  ])[]
  readonly settledOn: string
}

const noFee = { remainder: null, fee: null }

/** Keys of task forces' interventions, invented like their prices. */
export const costKeyPlans: readonly CostKeyPlan[] = [
  {
    intervention: 'Sälj mer i din webbutik',
    rule: { basis: 'inhabitants', ...noFee },
    inhabitantsYear: 2020,
    words: 'Alla tio är med och vet inte på förhand varifrån företagen kommer: invånarantalet är enklast.',
    lines: [['Annonser i lokaltidningar och sociala medier', 'information', 9_600]],
    alone: { 2481: [68_000, 'Offert från Skarens Affärsutveckling, februari 2020, för en egen omgång'] },
    proposedOn: '2020-12-14',
    booked: [['2421', 'Annonser i lokaltidningar och sociala medier', 'information', 9_125.5, '2021-02-26']],
    settledOn: '2021-05-10',
  },
  {
    intervention: 'Steget vidare',
    rule: {
      basis: 'equal',
      remainder: null,
      fee: { per: 'company', feeOre: 50_000 as never, rule: 'in_full' },
    },
    words: 'Samma program i båda kommunerna; varje företag betalar 500 kronor först.',
    lines: [
      ['Programledare från Almi Nord', 'external_services', 65_000],
      ['Lokal och kaffe, fyra träffar', 'premises', 6_400],
    ],
    proposedOn: '2020-08-20',
    booked: [
      ['2418', 'Programledare, Malås träffar', 'external_services', 33_000, '2020-12-04'],
      ['2418', 'Lokal och kaffe i Folkets hus', 'premises', 3_350, '2020-12-10'],
      ['2506', 'Programledare, Arjeplogs träffar', 'external_services', 32_000, '2020-12-09'],
      ['2506', 'Lokal och kaffe i kommunhuset', 'premises', 2_780, '2020-12-15'],
    ],
    settledOn: '2021-01-25',
  },
  {
    intervention: 'Hållbart företagande i praktiken',
    rule: { basis: 'per_company', ...noFee },
    words: 'Den som har fler företag med betalar mer.',
    lines: [['Utbildare, två halvdagar', 'external_services', 42_000]],
    proposedOn: '2021-03-22',
    booked: [['2463', 'Utbildare, två halvdagar', 'external_services', 42_000, '2021-12-03']],
    settledOn: '2021-12-20',
  },
  {
    intervention: 'Digital försäljning för besöksnäringen',
    rule: { basis: 'fixed_shares', ...noFee },
    words: 'Malå är värd och har flest besöksföretag med, de andra delar lika på resten.',
    lines: [['Lunch och lokal', 'premises', 5_200]],
    shares: { 2418: 40, 2422: 20, 2505: 20, 2506: 20 },
    proposedOn: '2021-06-21',
    booked: [['2418', 'Lunch och lokal', 'premises', 4_875, '2021-09-30']],
    settledOn: '2021-10-18',
  },
]

/** Inhabitants on 31 December 2020 (Statistics Sweden), as in the register of municipalities. */
export const inhabitants2020: Readonly<Record<string, number>> = {
  2417: 3945,
  2418: 3024,
  2421: 5826,
  2422: 2442,
  2425: 2498,
  2462: 6539,
  2463: 2805,
  2481: 12_324,
  2505: 6145,
  2506: 2718,
}
