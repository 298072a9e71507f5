import { day, dayOf, formatDay } from '../../kit/day.ts'
import type { Language } from '../../kit/language.ts'
import { checkOrgNumber } from '../../kit/org-number.ts'
import { type SheetCell, spreadsheetXlsx } from '../../platform/documents/index.ts'
import { figureText, reasonText } from '../figures/index.ts'
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
        ],
        rows: figures.map((one) => [
          one.name[language],
          one.value ?? t.withheld,
          figureText(language)[`unit${one.unit}`],
          one.definition[language],
          one.key,
          one.ruleVersion,
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
        rows: figures.flatMap((one) => evidenceRows(one, language)),
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

/** Persons' characteristics are not in files. */
function evidenceRows(figure: FrozenFigure, language: Language): SheetCell[][] {
  const t = text(language)
  const words = reasonText(language)
  return figure.evidence
    .filter(({ record }) => record.includes(':'))
    .map((row) => [
      figure.name[language],
      row.record.startsWith('need:') ? t.companyIn(row.label) : row.label,
      row.record,
      row.amount,
      row.included ? t.included : t.notIncluded,
      row.reason ? words[row.reason] : '',
    ])
}
