import { malaReport } from './mala/report.ts'
import { malaProgress, malaYear, niaaFinal, nimrFacts, nimrFinal } from './more-reports.ts'
import { norsjoReport } from './norsjo-report.ts'
import type { ReportText } from './report-text.ts'
import { number } from './rows.ts'
import type { World } from './world.ts'

const wholeTime = ['2018-09-01', '2022-03-31'] as const
const year2021 = ['2021-01-01', '2021-12-31'] as const

/** The versions of the standard templates have these numbers in a new installation (0127). */
const templates = { final: 1, progress: 2, yearly_summary: 4, fact_sheet: 5 } as const

type Plan = {
  readonly kind: keyof typeof templates
  readonly project: 'nimr' | 'niaa'
  readonly municipalityCode: string | null
  readonly days: readonly [from: string, to: string]
  readonly text: ReportText
  readonly writtenAt: string
}

/** A report of each kind as its people wrote it, Norsjö's just begun. Figures are placed by name, never typed. */
export function putReports(world: World): void {
  const final = (municipalityCode: string, text: ReportText): number =>
    putReport(world, {
      kind: 'final',
      project: 'nimr',
      municipalityCode,
      days: wholeTime,
      text,
      writtenAt: '2022-03-28',
    })
  const mala = final('2418', malaReport)
  final('2417', norsjoReport)
  const more = [
    {
      kind: 'progress',
      project: 'nimr',
      municipalityCode: '2418',
      days: year2021,
      text: malaProgress,
      writtenAt: '2022-01-21',
    },
    {
      kind: 'yearly_summary',
      project: 'nimr',
      municipalityCode: '2418',
      days: year2021,
      text: malaYear,
      writtenAt: '2022-02-03',
    },
    {
      kind: 'final',
      project: 'nimr',
      municipalityCode: null,
      days: wholeTime,
      text: nimrFinal,
      writtenAt: '2022-03-30',
    },
    {
      kind: 'fact_sheet',
      project: 'nimr',
      municipalityCode: null,
      days: wholeTime,
      text: nimrFacts,
      writtenAt: '2022-03-30',
    },
    {
      kind: 'final',
      project: 'niaa',
      municipalityCode: null,
      days: wholeTime,
      text: niaaFinal,
      writtenAt: '2022-03-31',
    },
  ] as const satisfies readonly Plan[]
  for (const plan of more) putReport(world, plan)
  putComments(world, mala)
}

function putReport(world: World, plan: Plan): number {
  const { rows, projects, staff } = world
  const { kind, project, municipalityCode, days, text, writtenAt } = plan
  const managers = { nimr: staff.manager, niaa: staff.sisterManager }
  const writer = municipalityCode === null ? managers[project] : (staff.coaches(municipalityCode)[0] ?? null)
  const reportId = number(rows, 'report', {
    kind,
    templateVersionId: templates[kind],
    projectId: projects[project],
    municipalityCode,
    fromOn: days[0],
    toOn: days[1],
    createdAt: '2022-01-10 09:00 Europe/Stockholm',
    startedByStaffId: writer,
  })
  for (const [heading, { sv, en }] of Object.entries(text))
    rows.reportSection.push({
      reportId,
      heading,
      bodySv: sv,
      bodyEn: en,
      writtenAt: `${writtenAt} 14:00 Europe/Stockholm`,
      writtenByStaffId: writer,
    })
  return reportId
}

/** The head and the coach of Malå talk about a section; one thread is seen to, one waits. */
function putComments({ rows, staff }: World, reportId: number): void {
  const coach = staff.coaches('2418')[0] ?? 0
  const head = staff.head('2418')
  const say = (heading: string, body: string, on: string, by: number, more = {}) =>
    number(rows, 'reportComment', {
      reportId,
      heading,
      body,
      writtenAt: `${on} Europe/Stockholm`,
      writtenByStaffId: by,
      ...more,
    })
  const first = say('summary', 'Kan vi säga något om varför vi bytte arbetssätt?', '2022-03-24 10:20', head, {
    resolvedAt: '2022-03-28 14:05 Europe/Stockholm',
    resolvedByStaffId: coach,
  })
  say('summary', 'Ja, jag har lagt till sista meningen.', '2022-03-28 14:00', coach, { answersId: first })
  say('future', 'Ska vi nämna Kompetensforum här också?', '2022-03-29 08:15', head)
}
