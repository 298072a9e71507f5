export { composeFinalReport, type FinalReport, finalReportJson, finalReportPdf } from './final-report.ts'
export { findReportFor } from './queries.ts'
export { finalReportHtml } from './standalone.tsx'
