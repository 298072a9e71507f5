import { csvText } from '../../platform/documents/index.ts'
import type { Attendance } from './attendance-queries.ts'
import type { EventWords } from './text.ts'

/** The list as Excel in Swedish opens it: semicolons, a byte order mark, no cell that a spreadsheet would run. */
export function attendanceCsv(t: EventWords, rows: readonly Attendance[]): string {
  const header = [t.person, t.company, t.municipality, t.email, t.phone, t.came]
  const lines = rows.map((row) => [
    row.personName ?? '',
    row.companyName,
    row.place,
    row.email ?? '',
    row.phone ?? '',
    row.attended ? t.came : t.notCame,
  ])
  return csvText([header, ...lines])
}
