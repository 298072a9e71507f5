import { malaReport } from './mala/report.ts'
import { norsjoReport } from './norsjo-report.ts'
import type { ReportText } from './report-text.ts'
import { number } from './rows.ts'
import type { World } from './world.ts'

/** Malå's final report as its coach wrote it, and Norsjö's begun one. Figures are placed by name, never typed. */
export function putReports(world: World): void {
  putReport(world, '2418', malaReport)
  putReport(world, '2417', norsjoReport)
}

function putReport({ rows, projects, staff }: World, municipalityCode: string, text: ReportText): void {
  const writtenAt = '2022-03-28 14:00 Europe/Stockholm'
  const reportId = number(rows, 'report', {
    kind: 'final',
    templateVersionId: 1,
    projectId: projects.nimr,
    municipalityCode,
    fromOn: '2018-09-01',
    toOn: '2022-03-31',
    createdAt: '2022-03-07 09:00 Europe/Stockholm',
  })
  for (const [heading, { sv, en }] of Object.entries(text))
    rows.reportSection.push({
      reportId,
      heading,
      bodySv: sv,
      bodyEn: en,
      writtenAt,
      writtenByStaffId: staff.coaches(municipalityCode)[0] ?? null,
    })
}
