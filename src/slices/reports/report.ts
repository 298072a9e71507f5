import type { Language } from '../../kit/language.ts'
import type { Tx } from '../../platform/db/index.ts'
import { documentHtml, documentPdf } from '../../platform/documents/index.ts'
import {
  type CountedProject,
  countFigures,
  definitions,
  definitionsFor,
  type Figure,
  figureInWords,
  listAidOutcomes,
  listClaimOutcomes,
  listJointOutcomes,
  listOutcomeByCostType,
  listOutcomeByFinancier,
  listTargets,
  type Question,
  targetsAsked,
  usedDefinitions,
} from '../figures/index.ts'
import { listLessons } from '../interventions/index.ts'
import { listFocusAreas } from '../organisations/index.ts'
import { type CompanyListRow, companiesToList, companyListRows } from './company-list.ts'
import { listCompaniesForReport, listJointPurchases } from './company-list-queries.ts'
import { type ComposedSection, composeDocument } from './compose.ts'
import type { ReportDocument } from './document.ts'
import type { ReportParts } from './parts.ts'
import {
  findReport,
  findReportFor,
  getProjectFacts,
  listJointInterventions,
  listSections,
} from './queries.ts'
import { findTemplateVersion, getStandardVersion } from './template-queries.ts'
import type { ReportKind, Template } from './types.ts'
import { getCooperation, getWorkingMethod, listIndividualSupport } from './working-queries.ts'

export type ComposedReport = {
  readonly document: ReportDocument
  /** The document's sections with the keys by which people's words are kept. */
  readonly sections: readonly ComposedSection[]
  readonly figures: readonly Figure[]
  readonly targets: ReportParts['targets']
  readonly question: Question
  readonly project: CountedProject
  readonly template: Template
}

/**
 * Counts and puts together a report of a municipality (or the whole project) for a period, in a language, after the template that it was started
 * with. Without a report's id it is the final report, with what people have written for the same place, if anything. Ask mayCount first.
 */
export async function composeReport(tx: Tx, asked: AskedReport): Promise<ComposedReport> {
  return composed(await loadParts(tx, asked))
}

/** A report in both languages, counted once for both. Ask mayCount first. */
export async function composeReportInBoth(
  tx: Tx,
  asked: Omit<AskedReport, 'language'>,
): Promise<{ readonly sv: ComposedReport; readonly en: ComposedReport }> {
  const parts = await loadParts(tx, { ...asked, language: 'sv' })
  const focusAreaNames = await listFocusAreas(tx, 'en')
  return { sv: composed(parts), en: composed({ ...parts, language: 'en', focusAreaNames }) }
}

function composed(parts: ReportParts): ComposedReport {
  const { document, sections } = composeDocument(parts)
  const { figures, targets, question, project, template } = parts
  return { document, sections, figures, targets, question, project, template }
}

export type AskedReport = {
  readonly question: Question
  readonly project: CountedProject
  readonly language: Language
  readonly now: Date
  /** Without one: the standard template of `kind`, and for a final report what people have written for the same place, if anything. */
  readonly reportId?: number
  readonly kind?: ReportKind
}

/** Reads all that a report is made of, in one transaction. */
export async function loadParts(tx: Tx, asked: AskedReport): Promise<ReportParts> {
  const { question, project, language, now, kind = 'final' } = asked
  const { projectId, municipalityCode, fromOn, toOn } = question
  const found = kind === 'final' && (await findReportFor(tx, projectId, municipalityCode, fromOn, toOn))
  const reportId = asked.reportId ?? (found ? found.id : undefined)
  const figures = await countFigures(tx, definitionsFor(project), question)
  const individually =
    figures
      .find(({ key }) => key === 'companies_individual_support')
      ?.evidence.filter((row) => row.included) ?? []
  const money = await loadMoney(tx, question)
  return {
    template: await templateOf(tx, reportId, kind),
    question,
    money,
    companies: await listCompaniesForReport(tx, question, companiesToList({ figures, aid: money.aid })),
    project,
    language,
    now,
    figures,
    used: (await usedDefinitions(tx, projectId)).map(({ key }) => key),
    targets: targetsAsked({ question, project }, await listTargets(tx, projectId)),
    facts: await getProjectFacts(tx, projectId),
    sections: reportId === undefined ? [] : await listSections(tx, reportId),
    interventions: await listJointInterventions(tx, projectId, municipalityCode, fromOn, toOn),
    workingMethod: await getWorkingMethod(tx, projectId, municipalityCode, fromOn, toOn),
    cooperation: await getCooperation(tx, projectId, municipalityCode, fromOn, toOn),
    individualSupport: await listIndividualSupport(tx, projectId, individually.map(companyOf), fromOn, toOn),
    lessons: await listLessons(tx, question),
    focusAreaNames: await listFocusAreas(tx, language),
  }
}

async function templateOf(tx: Tx, reportId: number | undefined, kind: ReportKind): Promise<Template> {
  const report = reportId === undefined ? undefined : await findReport(tx, reportId)
  const template = await findTemplateVersion(
    tx,
    report?.templateVersionId ?? (await getStandardVersion(tx, kind)),
  )
  if (!template) throw new Error('a report without its template')
  return template
}

/** The rows of the economy, as far as the asker may read them. */
export async function loadMoney(tx: Tx, question: Question) {
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
export async function reportPdf({ document }: ComposedReport, origin: string): Promise<Uint8Array> {
  return documentPdf(withOrigin(document, origin))
}

/** The report as one HTML file; links lead to the installation at `origin`. */
export const reportHtml = ({ document }: Pick<ComposedReport, 'document'>, origin: string): string =>
  documentHtml(withOrigin(document, origin))

/** The report as data: the words as they read and every figure with its evidence. */
export function reportJson({ document, figures, question, template }: ComposedReport) {
  const { language } = document
  return {
    title: document.title,
    kind: template.kind,
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
export function withOrigin(document: ReportDocument, origin: string): ReportDocument {
  return JSON.parse(JSON.stringify(document), (key, value) =>
    key === 'href' && typeof value === 'string' && value.startsWith('/') ? `${origin}${value}` : value,
  ) as ReportDocument
}
