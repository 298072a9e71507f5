import { type Day, formatDay } from '../../kit/day.ts'
import type { Language } from '../../kit/language.ts'
import { formatNumber, formatShare } from '../../kit/number.ts'
import { EmptyState, FilterForm, LinkButton, Page, PageHeading, Select, Table, Tag } from '../../ui/index.ts'
import { levelInWords } from './one-topic-page.tsx'
import { StaffTabs } from './staff-tabs.tsx'
import { timeText } from './time-text.ts'
import type { TopicNamed } from './topic-queries.ts'

export type CoachRow = {
  readonly id: number
  readonly name: string
  readonly place: string
  readonly shareBp: number | null
  /** Minutes left this month; null for somebody who is no coach. */
  readonly leftMinutes: number | null
  /** Level by the id of the living topic. */
  readonly competence: { readonly [topicId: number]: number }
}

type CoachListProps = {
  readonly language: Language
  readonly rows: readonly CoachRow[]
  readonly topics: readonly TopicNamed[]
  readonly topicId: number | undefined
  readonly monthOn: Day
  /** The reader's own page, when there is one. */
  readonly ownId: number | null
}

/** Who knows what and who has time: everybody who works at an office, or those who know one topic, the deepest first. */
export function CoachListPage({ language, rows, topics, topicId, monthOn, ownId }: CoachListProps) {
  const t = timeText(language)
  const month = formatDay(monthOn, language, 'month').split(' ')[0] ?? ''
  const levelOf = (row: CoachRow) => (topicId === undefined ? 0 : (row.competence[topicId] ?? 0))
  const shown = topicId === undefined ? rows : rows.filter((row) => levelOf(row) > 0)
  return (
    <Page title={t.staff}>
      <PageHeading
        title={t.staff}
        lead={t.staffLead}
        actions={
          ownId !== null && (
            <LinkButton href={`/medarbetare/${ownId}`} variant="secondary" icon="person">
              {t.myPage}
            </LinkButton>
          )
        }
      />
      <StaffTabs language={language} current="staff" />
      <Table
        caption={t.staff}
        captionHidden
        filter={topics.length > 0 && <TopicFilter language={language} topics={topics} topicId={topicId} />}
        rows={shown.toSorted((a, b) => levelOf(b) - levelOf(a))}
        empty={<EmptyState title={topicId === undefined ? t.noStaff : t.noStaffFound} icon="people" />}
        columns={[
          { key: 'name', header: t.name, cell: (row) => <a href={`/medarbetare/${row.id}`}>{row.name}</a> },
          { key: 'place', header: t.municipality, cell: (row) => row.place },
          {
            key: 'knows',
            header: topicId === undefined ? t.strongest : t.competence,
            cell: (row) =>
              topicId === undefined ? (
                strongestOf(row, topics)
              ) : (
                <Tag tone={levelOf(row) === 3 ? 'success' : 'neutral'}>
                  {levelInWords(levelOf(row), language)}
                </Tag>
              ),
          },
          {
            key: 'share',
            header: t.share,
            numeric: true,
            cell: (row) => row.shareBp !== null && formatShare(row.shareBp / 10_000, language),
          },
          {
            key: 'left',
            header: t.leftIn(month),
            numeric: true,
            cell: (row) => row.leftMinutes !== null && t.hoursShort(inHours(row.leftMinutes, language)),
          },
        ]}
      />
    </Page>
  )
}

type FilterProps = Pick<CoachListProps, 'language' | 'topics' | 'topicId'>

function TopicFilter({ language, topics, topicId }: FilterProps) {
  const t = timeText(language)
  const areas = Map.groupBy(topics, (topic) => topic.focusAreaName)
  return (
    <FilterForm action="/medarbetare" clearHref={topicId === undefined ? undefined : '/medarbetare'}>
      <Select
        name="amne"
        label={t.topic}
        mark={false}
        empty={t.allTopics}
        value={topicId}
        options={[...areas].map(([label, each]) => ({
          label,
          options: each.map(({ key, name }) => ({ value: String(key), label: name })),
        }))}
      />
    </FilterForm>
  )
}

const mostNamed = 3

function strongestOf({ competence }: CoachRow, topics: readonly TopicNamed[]): string {
  const known = topics.filter(({ key }) => (competence[key] ?? 0) >= 2)
  return known
    .toSorted((a, b) => (competence[b.key] ?? 0) - (competence[a.key] ?? 0))
    .slice(0, mostNamed)
    .map(({ name }) => name)
    .join(', ')
}

/** "7,5" for 450 minutes. */
export function inHours(minutes: number, language: Language): string {
  return formatNumber(minutes / 60, language, { maximumFractionDigits: 1 })
}
