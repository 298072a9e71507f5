import { day, formatDay } from '../../kit/day.ts'
import type { Language } from '../../kit/language.ts'
import { stockholmClock } from '../../platform/clock/index.ts'
import { EmptyState, LinkButton, Page, PageHeading, Table } from '../../ui/index.ts'
import type { NetworkWords } from './network-text.ts'
import type { Network } from './network-types.ts'

type NetworkListPageProps = {
  readonly t: NetworkWords
  readonly language: Language
  readonly networks: readonly Network[]
  readonly mayStart: boolean
}

export function NetworkListPage({ t, language, networks, mayStart }: NetworkListPageProps) {
  return (
    <Page title={t.networks} breadcrumbs={[{ href: '/insatser', label: t.interventions }]}>
      <PageHeading
        title={t.networks}
        lead={t.lead}
        actions={
          mayStart && (
            <LinkButton href="/natverk/nytt" icon="add" main>
              {t.start}
            </LinkButton>
          )
        }
      />
      <Table
        caption={t.networks}
        captionHidden
        rows={networks}
        empty={<EmptyState title={t.none} text={t.noneHint} icon="people" />}
        columns={[
          { key: 'name', header: t.name, cell: (row) => <a href={`/natverk/${row.id}`}>{row.name}</a> },
          { key: 'carriedBy', header: t.carriedBy, cell: (row) => row.carriedBy ?? '' },
          {
            key: 'members',
            header: t.members,
            cell: (row) => t.membersCount(row.privateMembers, row.publicMembers),
          },
          { key: 'meetings', header: t.meetingsHeld, numeric: true, cell: (row) => String(row.meetings) },
          {
            key: 'next',
            header: t.nextMeeting,
            cell: (row) =>
              row.nextMeetingAt
                ? formatDay(day(stockholmClock(row.nextMeetingAt).slice(0, 10)), language, 'short')
                : '',
          },
        ]}
      />
    </Page>
  )
}
