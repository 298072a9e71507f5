import type { Language } from '../../kit/language.ts'
import type { Tx } from '../../platform/db/index.ts'
import { mostInFile, type SpreadsheetPage, spreadsheetXlsx } from '../../platform/documents/index.ts'
import type { Question } from '../figures/index.ts'
import { lessonSheet, lessonText, listLessons } from '../interventions/index.ts'
import { listMilestones, milestonesSheet, milestoneText } from '../milestones/index.ts'
import { companiesToList, companyListRows } from './company-list.ts'
import { companyListPage } from './company-list-file.ts'
import { listCompaniesForReport } from './company-list-queries.ts'
import { listJointInterventions } from './queries.ts'
import { type ComposedReport, loadMoney } from './report.ts'
import { evidencePage, figuresPage } from './workbook-figures.ts'
import { moneyPages } from './workbook-money.ts'
import { type WorkbookWords, workbookText } from './workbook-text.ts'

/**
 * The whole report as a workbook that reckons: each figure beside its target and beside the sum of its own evidence, and every list with
 * its sums as formulas. What the asker may not read is not in it, nor any evidence of persons. Ask mayCount first.
 */
export async function reportXlsx(
  tx: Tx,
  { document, figures, targets, question }: ComposedReport,
  language: Language,
): Promise<Uint8Array> {
  const t = workbookText(language)
  const money = await loadMoney(tx, question)
  const counted = { figures, aid: money.aid }
  const companies = await listCompaniesForReport(tx, question, companiesToList(counted))
  const { projectId, municipalityCode, fromOn, toOn } = question
  const chosen = { projectId, municipality: municipalityCode ?? undefined, fromOn, toOn }
  const evidence = evidencePage(figures, language)
  return spreadsheetXlsx(
    document.title,
    [
      figuresPage(figures, { targets, language, evidenceRows: evidence.rows.length }),
      evidence,
      ...filled([
        companyListPage(companyListRows(companies, { ...counted, language }), language),
        await interventionsPage(tx, question, { t, language }),
        milestonesSheet(await listMilestones(tx, chosen, mostInFile), milestoneText(language)),
        lessonSheet(
          await listLessons(tx, { ...chosen, municipalityCode: question.municipalityCode }, mostInFile),
          lessonText(language),
        ),
        ...moneyPages(money, companies, language),
      ]),
    ],
    document.edition,
  )
}

/** A list without rows has no sheet. */
const filled = (pages: readonly SpreadsheetPage[]) =>
  pages.filter(({ rows, boldRows = [] }) => rows.length > boldRows.length)

async function interventionsPage(
  tx: Tx,
  q: Question,
  { t, language }: { readonly t: WorkbookWords; readonly language: Language },
): Promise<SpreadsheetPage> {
  const rows = await listJointInterventions(tx, q.projectId, q.municipalityCode, q.fromOn, q.toOn)
  return {
    name: t.interventions,
    columns: [
      { header: t.interventions, width: 44 },
      { header: t.focusArea, width: 40 },
      { header: t.startsOn, width: 12 },
    ],
    rows: rows.map((one) => [
      one.title,
      language === 'sv' ? one.focusSv : one.focusEn,
      { day: one.startsOn },
    ]),
  }
}
