import type { Language } from '../../kit/language.ts'
import { columnOf, type SheetCell, type SpreadsheetPage } from '../../platform/documents/index.ts'
import {
  type Figure,
  figureInWords,
  figureText,
  findDefinition,
  reasonText,
  sumInSheet,
  type Target,
  type TargetsAsked,
} from '../figures/index.ts'
import { workbookText } from './workbook-text.ts'

type Beside = {
  readonly targets: TargetsAsked<Target>
  readonly language: Language
  readonly evidenceRows: number
}

/** Personal characteristics are pseudonyms, and never leave as a file. */
const hasFile = ({ key }: Figure) => findDefinition(key)?.kind !== 'people'

/** Each figure with its target, how far from it the outcome is, and whether the evidence adds up to it: all by formulas. */
export function figuresPage(
  figures: readonly Figure[],
  { targets, language, evidenceRows }: Beside,
): SpreadsheetPage {
  const t = workbookText(language)
  const units = figureText(language)
  const rows = figures.map((figure, at): SheetCell[] => {
    const row = at + 2
    const target = targets.here.find((one) => one.figure === figure.key)
    const { value } = figure
    const aim = target?.target ?? null
    return [
      figure.key,
      figureInWords(figure.key, language).name,
      value === null ? t.withheld : { amount: value },
      units[`unit${figure.unit}`],
      amountOr(target?.baseline),
      amountOr(aim),
      value === null || aim === null || !targets.isOfPeriod
        ? ''
        : { formula: `C${row}-F${row}`, result: Math.round((value - aim) * 100) / 100 },
      value === null || !aim || !targets.isOfPeriod
        ? ''
        : { formula: `IF(F${row}=0,"",C${row}/F${row})`, result: value / aim, as: 'percent' },
      value === null || !hasFile(figure) || evidenceRows === 0
        ? ''
        : {
            formula: `SUMIFS(${inEvidence('E', language, evidenceRows)},${inEvidence('A', language, evidenceRows)},A${row},${inEvidence('F', language, evidenceRows)},"${t.yes}")`,
            result: sumInSheet(figure.evidence),
            as: 'kronor',
          },
      value === null || !hasFile(figure) || evidenceRows === 0
        ? ''
        : {
            formula: `ROUND(C${row}-I${row},2)`,
            result: Math.round((value - sumInSheet(figure.evidence)) * 100) / 100,
          },
      figureInWords(figure.key, language).definition,
      figure.ruleVersion,
    ]
  })
  return {
    name: t.figures,
    columns: [
      { header: t.key, width: 28 },
      { header: t.figure, width: 44 },
      { header: t.outcome, width: 14 },
      { header: t.unit, width: 14 },
      { header: t.baseline, width: 12 },
      { header: targets.isOfPeriod ? t.target : t.targetOfAll, width: 12 },
      { header: t.deviation, width: 12 },
      { header: t.reached, width: 10 },
      { header: t.fromEvidence, width: 16 },
      { header: t.difference, width: 11 },
      { header: t.meaning, width: 70 },
      { header: t.ruleVersion, width: 14 },
    ],
    rows,
  }
}

const amountOr = (amount: number | null | undefined): SheetCell =>
  amount === null || amount === undefined ? '' : { amount }

const inEvidence = (letter: string, language: Language, rows: number) =>
  columnOf(workbookText(language).evidence, letter, rows)

/** Every candidate record of every figure that may leave as a file, with why it counts or does not. */
export function evidencePage(figures: readonly Figure[], language: Language): SpreadsheetPage {
  const t = workbookText(language)
  const reasons = reasonText(language)
  const rows = figures
    .filter(hasFile)
    .flatMap((figure) =>
      figure.evidence.map((row): SheetCell[] => [
        figure.key,
        figureInWords(figure.key, language).name,
        row.record,
        row.record.startsWith('need:') ? `${t.needOf}: ${row.label}` : row.label,
        { amount: row.amount },
        row.included ? t.yes : t.no,
        row.reason ? reasons[row.reason] : '',
      ]),
    )
  return {
    name: t.evidence,
    columns: [
      { header: t.key, width: 28 },
      { header: t.figure, width: 40 },
      { header: t.recordId, width: 18 },
      { header: t.record, width: 44 },
      { header: t.amount, width: 13 },
      { header: t.counts, width: 10 },
      { header: t.reason, width: 60 },
    ],
    rows,
  }
}
