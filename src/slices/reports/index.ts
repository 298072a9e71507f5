export { composeFinalReport, type FinalReport, finalReportJson, finalReportPdf } from './final-report.ts'
export { finalReportHtml } from './standalone.tsx'
