export { findReportFor } from './queries.ts'
export { type ComposedReport, composeReport, reportJson, reportPdf } from './report.ts'
export { reportHtml } from './standalone.tsx'
export type { ReportKind, Template } from './types.ts'
