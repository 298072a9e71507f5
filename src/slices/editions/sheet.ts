import { day, dayOf, formatDay } from '../../kit/day.ts'
import type { Language } from '../../kit/language.ts'
import { checkOrgNumber } from '../../kit/org-number.ts'
import { columnOf, type SheetCell, spreadsheetXlsx } from '../../platform/documents/index.ts'
import { figureText, reasonText, sumInSheet } from '../figures/index.ts'
import type { Edition } from './queries.ts'
import { text } from './text.ts'
import type { FrozenCompany, FrozenFigure } from './types.ts'

/** An edition as a spreadsheet: what it is, its figures, every record that was tested, and the companies as they were. */
export function editionXlsx(
  edition: Edition,
  parts: ReadonlyMap<string, Uint8Array>,
  language: Language,
): Promise<Uint8Array> {
  const t = text(language)
  const { manifest, number, digest } = edition
  const read = (name: string): unknown => JSON.parse(Buffer.from(parts.get(name) ?? 'null').toString('utf8'))
  const figures = manifest.figures.map(({ key }) => read(`figure.${key}`) as FrozenFigure)
  const evidence = figures.flatMap((one) => evidenceRows(one, language))
  const title = t.editionOf(number, manifest.title[language])
  const about: SheetCell[][] = [
    [t.report, manifest.title[language]],
    [t.project, manifest.project.name],
    [t.place, manifest.municipality?.name ?? t.wholeProject],
    [t.period, `${formatDay(day(manifest.from), language)} – ${formatDay(day(manifest.to), language)}`],
    [t.sheetEdition, number],
    [t.approved, { day: dayOf(new Date(manifest.approvedAt)) }],
    [t.digest, digest],
  ]
  const column = (header: string, width?: number) => (width === undefined ? { header } : { header, width })
  return spreadsheetXlsx(
    `${title} · ${digest}`,
    [
      { name: t.sheetEdition, columns: [column(t.fact, 24), column(t.value, 70)], rows: about },
      {
        name: t.sheetFigures,
        columns: [
          column(t.figure, 40),
          column(t.value),
          column(t.unit),
          column(t.meaning, 60),
          column(t.key),
          column(t.ruleVersion),
          column(t.sumOfEvidence),
          column(t.difference),
        ],
        rows: figures.map((one, at) => [
          one.name[language],
          one.value === null ? t.withheld : { amount: one.value },
          figureText(language)[`unit${one.unit}`],
          one.definition[language],
          one.key,
          one.ruleVersion,
          ...addedUp(one, at + 2, evidence.length, language),
        ]),
      },
      {
        name: t.sheetEvidence,
        columns: [
          column(t.figure, 36),
          column(t.record, 36),
          column('ID'),
          column(t.amount),
          column(t.status),
          column(t.reason, 50),
        ],
        rows: evidence,
      },
      {
        name: t.sheetCompanies,
        columns: [
          column(t.company, 36),
          column(t.orgNumber),
          column(t.seat),
          column('SNI'),
          column(t.size, 40),
          column('ID'),
        ],
        rows: (read('companies') as readonly FrozenCompany[]).map((one) => [
          one.name,
          one.isSoleTrader
            ? t.soleTrader
            : one.orgNumber
              ? (checkOrgNumber(one.orgNumber).formatted ?? one.orgNumber)
              : '',
          [one.seatLocality, one.seatMunicipality].filter(Boolean).join(', '),
          one.sniCode ?? '',
          one.size.map(({ year, sizeClass }) => `${year}: ${t[sizeOf(sizeClass)]}`).join('; '),
          one.record,
        ]),
      },
    ],
    edition,
  )
}

export function sizeOf(sizeClass: string | null): 'micro' | 'small' | 'medium' | 'large' | 'unknown' {
  return sizeClass === 'micro' || sizeClass === 'small' || sizeClass === 'medium' || sizeClass === 'large'
    ? sizeClass
    : 'unknown'
}

/** What the evidence on its own sheet adds up to and how far from the figure that is, reckoned by the spreadsheet; nothing where no evidence is in the file. */
function addedUp(figure: FrozenFigure, row: number, rowsOfEvidence: number, language: Language): SheetCell[] {
  const t = text(language)
  if (figure.value === null || rowsOfEvidence === 0 || !figure.evidence.every(isInFile)) return ['', '']
  const column = (letter: string) => columnOf(t.sheetEvidence, letter, rowsOfEvidence)
  const sum = sumInSheet(figure.evidence)
  return [
    {
      formula: `SUMIFS(${column('D')},${column('A')},A${row},${column('E')},"${t.included}")`,
      result: sum,
      as: 'kronor',
    },
    { formula: `ROUND(B${row}-G${row},2)`, result: Math.round((figure.value - sum) * 100) / 100 },
  ]
}

/** Persons' characteristics are not in files: their records are pseudonyms. */
const isInFile = ({ record }: { readonly record: string }) => record.includes(':')

function evidenceRows(figure: FrozenFigure, language: Language): SheetCell[][] {
  const t = text(language)
  const words = reasonText(language)
  return figure.evidence
    .filter(isInFile)
    .map((row) => [
      figure.name[language],
      row.record.startsWith('need:') ? t.companyIn(row.label) : row.label,
      row.record,
      row.amount,
      row.included ? t.included : t.notIncluded,
      row.reason ? words[row.reason] : '',
    ])
}
