import type { Language } from '../../kit/language.ts'
import type { Tx } from '../../platform/db/index.ts'
import { documentPdf } from '../../platform/documents/index.ts'
import {
  type CountedProject,
  countFigures,
  definitions,
  type Figure,
  figureInWords,
  listAidOutcomes,
  listClaimOutcomes,
  listJointOutcomes,
  listOutcomeByCostType,
  listOutcomeByFinancier,
  type Question,
} from '../figures/index.ts'
import { listFocusAreas } from '../organisations/index.ts'
import { type CompanyListRow, companiesToList, companyListRows } from './company-list.ts'
import { listCompaniesForReport, listJointPurchases } from './company-list-queries.ts'
import { composeDocument } from './compose.ts'
import type { FinalReportDocument } from './document.ts'
import { findReportFor, getProjectFacts, listJointInterventions, listSections } from './queries.ts'
import { getCooperation, getWorkingMethod, listIndividualSupport } from './working-queries.ts'

export type FinalReport = {
  readonly document: FinalReportDocument
  readonly figures: readonly Figure[]
  readonly question: Question
}

/**
 * Counts and puts together the final report of a municipality (or the whole project) for a period, in a language. The narrative is the one that
 * people have written for the same place, if any. Ask mayCount first.
 */
export async function composeFinalReport(
  tx: Tx,
  asked: { question: Question; project: CountedProject; language: Language; now: Date; reportId?: number },
): Promise<FinalReport> {
  const { question, project, language, now } = asked
  const { projectId, municipalityCode, fromOn, toOn } = question
  const reportId = asked.reportId ?? (await findReportFor(tx, projectId, municipalityCode, fromOn, toOn))?.id
  const figures = await countFigures(tx, definitions, question)
  const individually =
    figures
      .find(({ key }) => key === 'companies_individual_support')
      ?.evidence.filter((row) => row.included) ?? []
  const money = await loadMoney(tx, question)
  const companies = await listCompaniesForReport(tx, question, companiesToList({ figures, aid: money.aid }))
  const document = composeDocument({
    question,
    money,
    companies,
    project,
    language,
    now,
    figures,
    facts: await getProjectFacts(tx, projectId),
    sections: reportId === undefined ? [] : await listSections(tx, reportId),
    interventions: await listJointInterventions(tx, projectId, municipalityCode, fromOn, toOn),
    workingMethod: await getWorkingMethod(tx, projectId, municipalityCode, fromOn, toOn),
    cooperation: await getCooperation(tx, projectId, municipalityCode, fromOn, toOn),
    individualSupport: await listIndividualSupport(tx, projectId, individually.map(companyOf), fromOn, toOn),
    focusAreaNames: await listFocusAreas(tx, language),
  })
  return { document, figures, question }
}

async function loadMoney(tx: Tx, question: Question) {
  return {
    byType: await listOutcomeByCostType(tx, question),
    byFinancier: await listOutcomeByFinancier(tx, question),
    claims: await listClaimOutcomes(tx, question),
    joint: await listJointOutcomes(tx, question),
    aid: await listAidOutcomes(tx, question),
    purchases: await listJointPurchases(tx, question),
  }
}

const listKeys = ['companies_supported', 'companies_sme', 'support_hours']

/** The annex of companies by itself, for a spreadsheet. Ask mayCount first. */
export async function listReportCompanies(
  tx: Tx,
  question: Question,
  language: Language,
): Promise<readonly CompanyListRow[]> {
  const figures = await countFigures(
    tx,
    definitions.filter(({ key }) => listKeys.includes(key)),
    question,
  )
  const aid = await listAidOutcomes(tx, question)
  const companies = await listCompaniesForReport(tx, question, companiesToList({ figures, aid }))
  return companyListRows(companies, { figures, aid, language })
}

const companyOf = ({ record }: { readonly record: string }) => Number(record.split(':')[1])

/** The report as tagged PDF (PDF/UA-1); links lead to the evidence pages of the installation at `origin`. */
export async function finalReportPdf({ document }: FinalReport, origin: string): Promise<Uint8Array> {
  return documentPdf(withOrigin(document, origin))
}

/** The report as data: the words as they read and every figure with its evidence. */
export function finalReportJson({ document, figures, question }: FinalReport) {
  const { language } = document
  return {
    title: document.title,
    project: question.projectKey,
    municipality: question.municipalityCode,
    from: question.fromOn,
    to: question.toOn,
    countedAt: document.createdAt,
    language,
    facts: document.facts.rows,
    sections: document.sections,
    figures: figures.map((figure) => ({ ...figure, ...figureInWords(figure.key, language) })),
  }
}

/** The same document with links that lead to the installation at `origin` from wherever it is read. */
export function withOrigin(document: FinalReportDocument, origin: string): FinalReportDocument {
  return JSON.parse(JSON.stringify(document), (key, value) =>
    key === 'href' && typeof value === 'string' && value.startsWith('/') ? `${origin}${value}` : value,
  ) as FinalReportDocument
}
