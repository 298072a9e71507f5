/** What a paper is, as far as it matters how long it is kept. */
export type PaperClass = 'accounting' | 'project' | 'aid'

/** One rule of how long papers are kept: so many years after the end of a year. */
export type RetentionRule = {
  readonly key: 'erdf_2014_2020' | 'erdf_2021_2027' | 'national_project_money' | 'bookkeeping' | 'de_minimis'
  readonly classes: readonly PaperClass[]
  /** The programme period it holds for; null for all. */
  readonly period: '2014-2020' | '2021-2027' | null
  readonly years: number
  /** What the years are counted from: the turn of the year after it. */
  readonly from: 'final_payment' | 'fiscal_year' | 'grant'
  readonly certainty: 'source' | 'to_verify'
}

/**
 * How long a project's papers are kept, as rows; the longest that applies wins. Where the day that a rule counts from is not known yet, the paper is kept.
 * @source Tillväxtverket, handbook 2014–2020 (four years after the turn of the year of the final payment) and conditions for national project money (ten years); Regulation (EU) 2021/1060 art. 82 (five years), to be verified; lag (2018:597) om kommunal bokföring och redovisning 3 kap. and bokföringslagen (1999:1078) 7 kap. 2 § (seven years), to be verified; Regulation (EU) 2023/2831 art. 6 (ten years); checked 2026-11-29
 */
export const retentionRules: readonly RetentionRule[] = [
  {
    key: 'erdf_2014_2020',
    classes: ['accounting', 'project'],
    period: '2014-2020',
    years: 4,
    from: 'final_payment',
    certainty: 'source',
  },
  {
    key: 'erdf_2021_2027',
    classes: ['accounting', 'project'],
    period: '2021-2027',
    years: 5,
    from: 'final_payment',
    certainty: 'to_verify',
  },
  {
    key: 'national_project_money',
    classes: ['accounting', 'project'],
    period: null,
    years: 10,
    from: 'final_payment',
    certainty: 'source',
  },
  {
    key: 'bookkeeping',
    classes: ['accounting'],
    period: null,
    years: 7,
    from: 'fiscal_year',
    certainty: 'to_verify',
  },
  { key: 'de_minimis', classes: ['aid'], period: null, years: 10, from: 'grant', certainty: 'source' },
]
