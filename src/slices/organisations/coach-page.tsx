import type { Child } from 'hono/jsx'
import { type Day, formatDay, formatPeriod } from '../../kit/day.ts'
import type { Language } from '../../kit/language.ts'
import { formatShare } from '../../kit/number.ts'
import { addMonths } from '../../kit/week.ts'
import type { HistoryEntry } from '../../platform/audit/index.ts'
import { Columns, LinkButton, Page, PageHeading, Section, Table, Tag } from '../../ui/index.ts'
import { CoachHistory } from './coach-history.tsx'
import { inHours } from './coach-list-page.tsx'
import { AbsenceSection, TrainingSection } from './coach-parts.tsx'
import type { Absence, Coach, Post, Training } from './coach-queries.ts'
import { levelInWords } from './one-topic-page.tsx'
import type { MonthOfCoach } from './time-queries.ts'
import { hoursLeft } from './time-rules.ts'
import { timeText } from './time-text.ts'
import type { TopicNamed } from './topic-queries.ts'

export type CoachView = {
  readonly coach: Coach
  readonly today: Day
  readonly months: readonly MonthOfCoach[]
  readonly topics: readonly TopicNamed[]
  readonly levels: ReadonlyMap<number, number>
  readonly trainings: readonly Training[]
  readonly absences: readonly Absence[]
  readonly posts: readonly Post[]
  readonly mayKeep: boolean
  /** Who wrote what; for those who keep the page. */
  readonly history: readonly HistoryEntry[]
}

type CoachPageProps = {
  readonly language: Language
  readonly view: CoachView
  /** Minutes that task forces have reserved, by the first day of the month. */
  readonly reserved: ReadonlyMap<string, number>
  /** What the reserved time is for. */
  readonly children?: Child
}

/** What a coach knows, has learnt and has time for. */
export function CoachPage(props: CoachPageProps) {
  const { language, view } = props
  const { coach, mayKeep } = view
  const t = timeText(language)
  return (
    <Page title={coach.name} breadcrumbs={[{ href: '/medarbetare', label: t.staff }]}>
      <PageHeading
        title={coach.name}
        facts={
          <>
            {coach.municipalityNames.map((name) => (
              <Tag icon="place">{name}</Tag>
            ))}
            {coach.shareBp !== null && (
              <Tag>{t.shareOf(formatShare(coach.shareBp / 10_000, language, 2))}</Tag>
            )}
            {(coach.endedOn || coach.municipalityCodes.length === 0) && (
              <Tag tone="attention">{t.noLongerHere}</Tag>
            )}
          </>
        }
      />
      <Columns
        main={
          <>
            <HoursSection {...props} />
            <CompetenceSection {...props} />
          </>
        }
        aside={
          <>
            <AbsenceSection language={language} view={view} />
            <TrainingSection language={language} view={view} />
            <PostSection language={language} view={view} mayKeep={mayKeep} />
          </>
        }
      />
      {mayKeep && <CoachHistory language={language} entries={view.history} topics={view.topics} />}
    </Page>
  )
}

function HoursSection({ language, view, reserved, children }: CoachPageProps) {
  const t = timeText(language)
  const { coach, months, mayKeep } = view
  const here = `/medarbetare/${coach.id}`
  const first = months[0]?.monthOn ?? view.today
  const inWords = (minutes: number) => t.hoursShort(inHours(minutes, language))
  const rows = months.map((month) => {
    const reservedMinutes = reserved.get(month.monthOn) ?? 0
    const promisedMinutes = month.promisedMinutes ?? 0
    return {
      ...month,
      reservedMinutes,
      left: hoursLeft({ ...month, promisedMinutes, reservedMinutes }).leftMinutes,
    }
  })
  const from = (monthOn: Day) => `${here}?fran=${monthOn.slice(0, 7)}`
  return (
    <Section
      title={t.hours}
      note={t.hoursNote}
      actions={
        mayKeep && (
          <LinkButton
            href={`${here}/timmar?fran=${first.slice(0, 7)}`}
            variant="secondary"
            size="sm"
            icon="edit"
          >
            {t.changeHours}
          </LinkButton>
        )
      }
    >
      <Table
        caption={t.hours}
        captionHidden
        rows={rows}
        columns={[
          { key: 'month', header: t.month, cell: (row) => formatDay(row.monthOn, language, 'month') },
          {
            key: 'promised',
            header: t.promised,
            numeric: true,
            cell: (row) =>
              row.promisedMinutes === null ? (
                <span class="note">{t.notSaid}</span>
              ) : (
                inWords(row.promisedMinutes)
              ),
          },
          {
            key: 'away',
            header: t.away,
            numeric: true,
            cell: (row) =>
              row.absentWorkingDays > 0 && t.awayDays(row.absentWorkingDays, row.workingDaysInMonth),
          },
          {
            key: 'reserved',
            header: t.reserved,
            numeric: true,
            cell: (row) => row.reservedMinutes > 0 && inWords(row.reservedMinutes),
          },
          {
            key: 'left',
            header: t.left,
            numeric: true,
            cell: (row) =>
              row.left < 0 ? <Tag tone="attention">{inWords(row.left)}</Tag> : inWords(row.left),
          },
        ]}
      />
      <p>
        <a href={from(addMonths(first, -months.length))}>{t.earlierMonths}</a>
        {' · '}
        <a href={from(addMonths(first, months.length))}>{t.laterMonths}</a>
      </p>
      {children}
    </Section>
  )
}

function CompetenceSection({ language, view }: CoachPageProps) {
  const t = timeText(language)
  const known = view.topics.filter(({ key }) => (view.levels.get(key) ?? 0) > 0)
  const areas = Map.groupBy(known, (topic) => topic.focusAreaName)
  return (
    <Section
      title={t.competence}
      actions={
        view.mayKeep && (
          <LinkButton
            href={`/medarbetare/${view.coach.id}/kompetens`}
            variant="secondary"
            size="sm"
            icon="edit"
          >
            {t.changeCompetence}
          </LinkButton>
        )
      }
    >
      {known.length === 0 && <p class="note">{t.noCompetence}</p>}
      {[...areas].map(([area, topics]) => (
        <Section title={area} level={3}>
          <ul class="items">
            {topics.map(({ key, name }) => (
              <li class="item">
                <a href={`/amnen/${key}`}>{name}</a>
                <Tag tone={view.levels.get(key) === 3 ? 'success' : 'neutral'}>
                  {levelInWords(view.levels.get(key) ?? 0, language)}
                </Tag>
              </li>
            ))}
          </ul>
        </Section>
      ))}
    </Section>
  )
}

function PostSection({ language, view, mayKeep }: { language: Language; view: CoachView; mayKeep: boolean }) {
  const t = timeText(language)
  return (
    <Section
      title={t.post}
      actions={
        mayKeep && (
          <LinkButton href={`/medarbetare/${view.coach.id}/tjanst`} variant="secondary" size="sm" icon="edit">
            {t.setShare}
          </LinkButton>
        )
      }
    >
      {view.posts.length === 0 && <p class="note">{t.noPosts}</p>}
      <ul class="items">
        {view.posts.map(({ shareBp, fromOn, toOn }) => (
          <li class="item">
            <span>{t.shareOf(formatShare(shareBp / 10_000, language, 2))}</span>
            <span class="note">
              {toOn
                ? formatPeriod(fromOn as Day, toOn as Day, language, 'short')
                : t.since(formatDay(fromOn as Day, language, 'short'))}
            </span>
          </li>
        ))}
      </ul>
    </Section>
  )
}
