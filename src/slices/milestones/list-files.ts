import { ore } from '../../kit/money.ts'
import type { SpreadsheetPage } from '../../platform/documents/index.ts'
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

/** The list as a sheet to calculate in; its CSV has the same cells. */
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
