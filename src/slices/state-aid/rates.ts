import { day } from '../../kit/day.ts'
import { type EurCent, eurCent } from '../../kit/money.ts'
import type { AidKind, AidWindow, Certainty, Regulation, RegulationId } from './rule-types.ts'

/**
 * The ceilings of de minimis aid per Member State and single undertaking, as dated rows; euro cent. `to_verify` marks rows that were not
 * read in the act itself: road freight, services of general economic interest before 2024, farming before December 2024, and fishery. The
 * ceilings of 25,000 (farming) and 40,000 (fishery) euro for States with a register of their own are left out: Sweden kept none.
 * @source Regulations (EU) No 1407/2013, 2023/2831, No 360/2012, 2023/2832, No 1408/2013 as amended by 2019/316 and 2024/3118, No 717/2014 as amended by 2023/2391, art. 3(2) (360/2012: art. 2(2)); checked 2026-11-29
 */
export const regulations: readonly Regulation[] = [
  row('1407/2013', 'general', '2014-01-01', '2023-12-31', 200_000, 'fiscal_years', 'source', 100_000),
  row('2023/2831', 'general', '2024-01-01', '2030-12-31', 300_000, 'rolling_three_years', 'source'),
  row('360/2012', 'sgei', '2012-04-29', '2023-12-31', 500_000, 'fiscal_years', 'to_verify'),
  row('2023/2832', 'sgei', '2024-01-01', '2030-12-31', 750_000, 'rolling_three_years', 'source'),
  row('1408/2013', 'agriculture', '2014-01-01', '2019-03-13', 15_000, 'fiscal_years', 'to_verify'),
  row('1408/2013', 'agriculture', '2019-03-14', '2024-12-15', 20_000, 'fiscal_years', 'to_verify'),
  row('1408/2013', 'agriculture', '2024-12-16', '2032-12-31', 50_000, 'rolling_three_years', 'source'),
  row('717/2014', 'fishery', '2014-07-01', '2029-12-31', 30_000, 'fiscal_years', 'to_verify'),
]

/** The full titles of the regulations and where they were published, as a notice or a decision must cite them. */
export interface RegulationTitle {
  readonly title: { readonly sv: string; readonly en: string }
  readonly journal: { readonly sv: string; readonly en: string }
}

/**
 * Title and Official Journal reference of each regulation, for notices, decisions and declarations.
 * @source Official Journal of the European Union; Regulation (EU) 2023/2831 art. 7(4) asks for both; checked 2026-11-29
 */
export const regulationTitles: Readonly<Record<RegulationId, RegulationTitle>> = {
  '1407/2013': title(
    ['(EU) nr 1407/2013 av den 18 december 2013', ''],
    ['(EU) No 1407/2013 of 18 December 2013', ''],
    'L 352, 24.12.2013',
    1,
  ),
  '2023/2831': title(
    ['(EU) 2023/2831 av den 13 december 2023', ''],
    ['(EU) 2023/2831 of 13 December 2023', ''],
    'L, 2023/2831, 15.12.2023',
  ),
  '360/2012': title(
    [
      '(EU) nr 360/2012 av den 25 april 2012',
      ' som beviljas företag som tillhandahåller tjänster av allmänt ekonomiskt intresse',
    ],
    [
      '(EU) No 360/2012 of 25 April 2012',
      ' granted to undertakings providing services of general economic interest',
    ],
    'L 114, 26.4.2012',
    8,
  ),
  '2023/2832': title(
    [
      '(EU) 2023/2832 av den 13 december 2023',
      ' som beviljas företag som tillhandahåller tjänster av allmänt ekonomiskt intresse',
    ],
    [
      '(EU) 2023/2832 of 13 December 2023',
      ' granted to undertakings providing services of general economic interest',
    ],
    'L, 2023/2832, 15.12.2023',
  ),
  '1408/2013': title(
    ['(EU) nr 1408/2013 av den 18 december 2013', ' inom jordbrukssektorn'],
    ['(EU) No 1408/2013 of 18 December 2013', ' in the agriculture sector'],
    'L 352, 24.12.2013',
    9,
  ),
  '717/2014': title(
    ['(EU) nr 717/2014 av den 27 juni 2014', ' inom fiskeri- och vattenbrukssektorn'],
    ['(EU) No 717/2014 of 27 June 2014', ' in the fishery and aquaculture sector'],
    'L 190, 28.6.2014',
    45,
  ),
}

function title(
  [actSv, fieldSv]: readonly [string, string],
  [actEn, fieldEn]: readonly [string, string],
  journal: string,
  page?: number,
): RegulationTitle {
  const articlesSv =
    'tillämpningen av artiklarna 107 och 108 i fördraget om Europeiska unionens funktionssätt'
  const articlesEn =
    'the application of Articles 107 and 108 of the Treaty on the Functioning of the European Union'
  return {
    title: {
      sv: `Kommissionens förordning ${actSv} om ${articlesSv} på stöd av mindre betydelse${fieldSv}`,
      en: `Commission Regulation ${actEn} on ${articlesEn} to de minimis aid${fieldEn}`,
    },
    journal: {
      sv: `EUT ${journal}${page ? `, s. ${page}` : ''}`,
      en: `OJ ${journal}${page ? `, p. ${page}` : ''}`,
    },
  }
}

function row(
  id: RegulationId,
  kind: AidKind,
  from: string,
  to: string,
  ceilingEur: number,
  window: AidWindow,
  certainty: Certainty,
  roadFreightEur?: number,
): Regulation {
  const cent = (euro: number): EurCent => eurCent(euro * 100)
  return {
    id,
    kind,
    from: day(from),
    to: day(to),
    ceilingEurCent: cent(ceilingEur),
    roadFreightCeilingEurCent: roadFreightEur === undefined ? null : cent(roadFreightEur),
    window,
    certainty,
  }
}
