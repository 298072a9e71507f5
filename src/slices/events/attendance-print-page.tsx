import { nameInWords } from '../../kit/erased-person.ts'
import type { Language } from '../../kit/language.ts'
import { EuSupport, Page, PageHeading, Table } from '../../ui/index.ts'
import type { Attendance } from './attendance-queries.ts'
import type { Occasion } from './queries.ts'
import type { EventWords } from './text.ts'
import { whenInWords } from './when.ts'

/** For those who come without being on the list. */
const emptyLines = Array.from({ length: 6 }, () => null)

type PrintPageProps = {
  readonly t: EventWords
  readonly language: Language
  readonly occasion: Occasion
  readonly rows: readonly Attendance[]
  /** Of the projects that pay; the emblem's words follow from it. */
  readonly periods: readonly string[]
}

/** For the door of the room: names in order, and room for a signature. */
export function AttendancePrintPage({ t, language, occasion, rows, periods }: PrintPageProps) {
  return (
    <Page
      title={t.attendanceList}
      breadcrumbs={[{ href: `/tillfallen/${occasion.id}`, label: occasion.interventionTitle }]}
    >
      {periods.map((period) => (
        <EuSupport period={period === '2014-2020' ? '2014-2020' : '2021-2027'} />
      ))}
      <PageHeading
        title={`${t.attendanceList}: ${occasion.interventionTitle}`}
        facts={whenInWords(occasion.startsAt, occasion.endsAt, language)}
        lead={[occasion.venue, occasion.place ?? t.online].filter(Boolean).join(', ')}
      />
      <Table
        caption={t.attendanceList}
        captionHidden
        rows={[...rows, ...emptyLines]}
        empty={<p>{t.emptyList}</p>}
        columns={[
          {
            key: 'person',
            header: t.person,
            cell: (row) =>
              row ? (
                row.personName && nameInWords(row.personName, language)
              ) : (
                <span class="ds-sr-only">{t.emptyLine}</span>
              ),
          },
          { key: 'company', header: t.company, cell: (row) => row?.companyName ?? '' },
          { key: 'place', header: t.municipality, cell: (row) => row?.place ?? '' },
          { key: 'signature', header: t.signature, cell: () => <span class="signature-room" /> },
        ]}
      />
    </Page>
  )
}
