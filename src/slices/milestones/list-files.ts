import type { Language } from '../../kit/language.ts'
import { ore } from '../../kit/money.ts'
import { formatNumber } from '../../kit/number.ts'
import { csvText, type SpreadsheetPage } from '../../platform/documents/index.ts'
import type { Milestone } from './queries.ts'
import type { MilestoneWords } from './text.ts'

const headers = (t: MilestoneWords) => [
  t.company,
  t.kindShort,
  t.happenedOn,
  t.financierId,
  `${t.amount} (${t.amountUnit})`,
  t.fte,
  t.what,
  t.supportMattered,
  t.interventions,
  t.source,
  t.evidenceWords,
  t.municipality,
  t.project,
]

const titles = (row: Milestone) => row.interventions.map(({ title }) => title).join(', ')

/** The list as rows that Excel in Swedish opens. */
export function milestonesCsv(rows: readonly Milestone[], t: MilestoneWords, language: Language): string {
  return csvText([
    headers(t),
    ...rows.map((row) => [
      row.companyName,
      t[row.kind],
      row.happenedOn,
      row.financier,
      row.amountOre === null
        ? ''
        : (row.amountOre / 100).toFixed(2).replace('.', language === 'sv' ? ',' : '.'),
      row.fte === null ? '' : formatNumber(row.fte, language),
      row.what,
      t[row.supportMattered],
      titles(row),
      t[row.source],
      row.evidenceWords,
      row.municipalityName,
      row.projectName,
    ]),
  ])
}

/** The list as a sheet to calculate in. */
export function milestonesSheet(rows: readonly Milestone[], t: MilestoneWords): SpreadsheetPage {
  return {
    name: t.milestones,
    columns: headers(t).map((header) => ({ header })),
    rows: rows.map((row) => [
      row.companyName,
      t[row.kind],
      { day: row.happenedOn },
      row.financier,
      row.amountOre === null ? '' : { ore: ore(row.amountOre) },
      row.fte ?? '',
      row.what,
      t[row.supportMattered],
      titles(row),
      t[row.source],
      row.evidenceWords,
      row.municipalityName,
      row.projectName,
    ]),
  }
}
