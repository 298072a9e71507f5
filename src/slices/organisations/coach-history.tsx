import type { Day } from '../../kit/day.ts'
import { formatDay } from '../../kit/day.ts'
import type { Language } from '../../kit/language.ts'
import { formatShare } from '../../kit/number.ts'
import { type HistoryEntry, HistoryList } from '../../platform/audit/index.ts'
import { inHours } from './coach-list-page.tsx'
import type { TrainingKind } from './coach-queries.ts'
import { levelInWords } from './one-topic-page.tsx'
import { timeText } from './time-text.ts'
import type { TopicNamed } from './topic-queries.ts'

type CoachHistoryProps = {
  readonly language: Language
  readonly entries: readonly HistoryEntry[]
  readonly topics: readonly TopicNamed[]
}

/** Who wrote what of a coach's competence and time: the coach, or the head of the office. */
export function CoachHistory({ language, entries, topics }: CoachHistoryProps) {
  const t = timeText(language)
  const records: { readonly [table: string]: string } = {
    staff_post: t.historyShare,
    staff_competence: t.historyCompetence,
    staff_training: t.historyTraining,
    staff_month: t.historyMonth,
    staff_absence: t.historyAbsence,
  }
  const columns: { readonly [column: string]: string } = {
    share_bp: t.share,
    topic_id: t.topic,
    level: t.competence,
    title: t.trainingTitle,
    kind: t.kind,
    taken_on: t.takenOn,
    month_on: t.month,
    promised_minutes: t.promised,
    from_on: t.fromOn,
    to_on: t.toOn,
  }
  const say: { readonly [column: string]: (value: unknown) => string | null } = {
    share_bp: (value) => formatShare(Number(value) / 10_000, language, 2),
    topic_id: (value) => topics.find(({ key }) => key === Number(value))?.name ?? null,
    level: (value) => levelInWords(Number(value), language),
    kind: (value) => t[value as TrainingKind],
    month_on: (value) => formatDay(String(value) as Day, language, 'month'),
    promised_minutes: (value) => t.hoursShort(inHours(Number(value), language)),
  }
  return (
    <details>
      <summary>{t.history}</summary>
      <HistoryList
        entries={entries}
        language={language}
        words={{
          record: (table) => records[table] ?? null,
          column: (_, column) => columns[column] ?? null,
          value: (_, column, value) => say[column]?.(value) ?? null,
        }}
      />
    </details>
  )
}
