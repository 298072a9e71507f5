import type { Language } from '../../kit/language.ts'
import {
  Columns,
  EmptyState,
  LineChart,
  LinkButton,
  Page,
  PageHeading,
  Section,
  Stack,
  Table,
  Tiles,
} from '../../ui/index.ts'
import type { Named, TopicNamed } from '../organisations/index.ts'
import { type BoardChoice, boardHref } from './board-choice.ts'
import { BoardFilterForm } from './board-filter.tsx'
import { ChoosableNeeds } from './board-list.tsx'
import { type DemandRow, type PooledNeed, perQuarter } from './board-rules.ts'
import { type BoardWords, boardText } from './board-text.ts'
import { waitedDays } from './rules.ts'

export type BoardPageProps = {
  readonly language: Language
  readonly today: string
  readonly choice: BoardChoice
  /** Every need of the filter, in any state. */
  readonly needs: readonly PooledNeed[]
  /** Those that the list shows: of the state, the topic and the municipality chosen. */
  readonly listed: readonly PooledNeed[]
  readonly demand: readonly DemandRow[]
  readonly quarters: readonly string[]
  readonly projects: readonly Named<number>[]
  readonly areas: readonly Named[]
  readonly topics: readonly Pick<TopicNamed, 'key' | 'name'>[]
  readonly municipalities: readonly Named[]
  readonly mayKeep: boolean
  readonly proposals: number
}

export function BoardPage(props: BoardPageProps) {
  const { language, mayKeep, proposals, needs, quarters, demand } = props
  const t = boardText(language)
  return (
    <Page title={t.title} width="wide">
      <PageHeading
        title={t.title}
        lead={t.lead}
        actions={
          mayKeep && (
            <>
              <LinkButton href="/behov/nytt" icon="add" main>
                {t.addNeed}
              </LinkButton>
              <LinkButton href="/behov/mina" variant="secondary">
                {t.ours}
              </LinkButton>
              {/* The number is what brings one there. */}
              <LinkButton href="/behov/forslag" variant="secondary">
                {proposals > 0 ? `${t.proposals} (${proposals})` : t.proposals}
              </LinkButton>
            </>
          )
        }
      />
      <Stack gap="lg">
        <BoardFilterForm {...props} t={t} />
        {demand.length === 0 ? (
          <EmptyState title={t.none} text={t.noneHint} icon="need" />
        ) : (
          <>
            <Overview {...props} t={t} />
            <Demand {...props} t={t} />
            <Columns
              main={<ChoosableNeeds {...props} t={t} />}
              aside={
                <LineChart
                  title={t.trend}
                  labels={quarters.map((quarter) => quarterWord(t, quarter))}
                  labelHeader={t.quarter}
                  series={[{ label: t.trend, values: perQuarter(needs, quarters) }]}
                />
              }
            />
          </>
        )}
      </Stack>
    </Page>
  )
}

type PartProps = BoardPageProps & { readonly t: BoardWords }

function Overview({ t, needs, today }: PartProps) {
  const open = needs.filter((need) => need.state === 'open')
  const waited = open.map((need) => waitedDays(need.raisedOn, today))
  return (
    <Tiles
      items={[
        { value: open.length, label: t.openNeeds },
        {
          value: open.filter((need) => need.urgency === 'now').length,
          label: t.urgentNeeds,
          tone: 'attention',
        },
        { value: new Set(open.map((need) => need.municipalityCode)).size, label: t.places },
        { value: waited.length > 0 ? Math.max(...waited) : 0, label: t.longest },
      ]}
    />
  )
}

function Demand({ t, choice, demand, quarters, areas, topics, municipalities }: PartProps) {
  const nameOfTopic = new Map(topics.map((topic) => [topic.key, topic.name]))
  const nameOfArea = new Map(areas.map((area) => [area.key, area.name]))
  const subjectHref = (row: DemandRow) =>
    boardHref(choice, { focusArea: row.focusAreaCode, topic: row.topicId ?? 'none', municipality: undefined })
  const inPlace = (row: DemandRow, code: string) => row.byMunicipality.get(code) ?? 0
  return (
    <Section
      title={t.board}
      note={t.lastQuartersHint(quarterWord(t, quarters[0] ?? ''), quarterWord(t, quarters.at(-1) ?? ''))}
    >
      <Table
        caption={t.board}
        captionHidden
        rows={demand}
        columns={[
          {
            key: 'topic',
            header: t.topic,
            cell: (row) => (
              <>
                <a href={subjectHref(row)}>
                  {row.topicId === null ? t.noTopic : (nameOfTopic.get(row.topicId) ?? t.noTopic)}
                </a>
                <div class="note">{nameOfArea.get(row.focusAreaCode)}</div>
              </>
            ),
          },
          ...municipalities.map(({ key, name }) => ({
            key,
            header: name,
            numeric: true,
            cell: (row: DemandRow) =>
              inPlace(row, key) > 0 ? (
                <a
                  href={boardHref(choice, {
                    focusArea: row.focusAreaCode,
                    topic: row.topicId ?? 'none',
                    municipality: key,
                  })}
                  aria-label={`${name}: ${inPlace(row, key)}`}
                >
                  {inPlace(row, key)}
                </a>
              ) : (
                ''
              ),
          })),
          { key: 'total', header: t.total, numeric: true, cell: (row) => <strong>{row.total}</strong> },
          {
            key: 'oldest',
            header: t.oldest,
            numeric: true,
            cell: (row) => (row.oldestWaitingDays === null ? '' : t.days(row.oldestWaitingDays)),
          },
          {
            key: 'quarters',
            header: t.lastQuarters,
            numeric: true,
            cell: (row) => row.raised.slice(-4).join('\u00a0· '),
          },
        ]}
      />
    </Section>
  )
}

/** `2021-1` → `kv 1 2021`, short enough for the axis. */
function quarterWord(t: BoardWords, quarter: string): string {
  const [year = '', nth = ''] = quarter.split('-')
  return t.quarterWord(nth, year)
}
