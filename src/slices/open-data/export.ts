import type { Language } from '../../kit/language.ts'
import { csvText } from '../../platform/documents/index.ts'
import { figureInWords } from '../figures/index.ts'
import { text } from './text.ts'
import type { PublicStatistics, StatisticsFigure } from './types.ts'

const placeOf = (statistics: PublicStatistics, code: string | null) =>
  statistics.municipalities.find((one) => one.code === code)?.name ?? ''

/** All numbers as CSV that Swedish spreadsheets open as it is; a protected number is an empty cell with the word beside it. */
export function statisticsCsv(
  statistics: PublicStatistics,
  figures: readonly StatisticsFigure[],
  language: Language,
): string {
  const t = text(language)
  const header = [
    'figure',
    t.figure,
    'municipality_code',
    t.municipality,
    'from',
    'to',
    t.value,
    t.unit,
    'status',
  ]
  const rows = figures.map((one) => [
    one.figure,
    figureInWords(one.figure, language).name,
    one.municipalityCode ?? '',
    one.municipalityCode === null ? t.wholeProject : placeOf(statistics, one.municipalityCode),
    one.fromOn,
    one.toOn,
    one.value ?? '',
    one.unit,
    one.value === null ? t.hidden : '',
  ])
  return csvText([header, ...rows], language)
}

/** The same for programs, in both languages; a protected number is null. */
export function statisticsJson(statistics: PublicStatistics, figures: readonly StatisticsFigure[]): string {
  const names = [...new Set(figures.map(({ figure }) => figure))].map((figure) => ({
    figure,
    sv: figureInWords(figure, 'sv'),
    en: figureInWords(figure, 'en'),
  }))
  return JSON.stringify({ ...statistics, figures: names, values: figures }, null, 1)
}
