import type { Language } from '../../kit/language.ts'
import { EmptyState, Timeline } from '../../ui/index.ts'
import { type HistoryEntry, mostEntries } from './history.ts'
import { text } from './text.ts'

/** How a slice puts its records into words. */
export type HistoryWords = {
  /** What kind of record it is; null leaves the record out. */
  readonly record: (table: string) => string | null
  /** The column in words; null leaves it out. */
  readonly column: (table: string, column: string) => string | null
  /** The value in words; null shows it as it is. */
  readonly value?: (table: string, column: string, value: unknown) => string | null
}

type HistoryListProps = {
  readonly entries: readonly HistoryEntry[]
  readonly words: HistoryWords
  readonly language: Language
}

/** Who changed what and when, newest first. */
export function HistoryList({ entries, words, language }: HistoryListProps) {
  const t = text(language)
  const when = moments[language]
  const items = entries.flatMap((entry) => {
    const record = words.record(entry.tableName)
    const lines = record === null ? [] : linesOf(entry, words, language)
    if (record === null || (lines.length === 0 && entry.act === 'update')) return []
    return [
      {
        when: when.format(entry.at),
        datetime: entry.at.toISOString(),
        icon: ({ insert: 'add', update: 'edit', delete: 'remove' } as const)[entry.act],
        title: `${actorOf(entry, language)} ${t[entry.act]} ${record}`,
        body: lines.length > 0 && (
          <ul>
            {lines.map((line) => (
              <li>{line}</li>
            ))}
          </ul>
        ),
      },
    ]
  })
  if (items.length === 0) return <EmptyState title={t.empty} icon="history" />
  return (
    <>
      <Timeline items={items} />
      {entries.length >= mostEntries && <p class="note">{t.older(mostEntries)}</p>}
    </>
  )
}

const moments = { sv: momentFormat('sv-SE'), en: momentFormat('en-GB') }

function momentFormat(locale: string) {
  return new Intl.DateTimeFormat(locale, {
    timeZone: 'Europe/Stockholm',
    dateStyle: 'medium',
    timeStyle: 'short',
  })
}

function actorOf(entry: HistoryEntry, language: Language): string {
  const t = text(language)
  if (entry.actorKind === 'staff') return entry.actorName ?? t.someone
  const kinds: { readonly [kind: string]: string } = {
    operator: t.operator,
    job: t.job,
    link: t.link,
    owner: t.owner,
  }
  return kinds[entry.actorKind] ?? t.someone
}

function linesOf(entry: HistoryEntry, words: HistoryWords, language: Language): readonly string[] {
  const t = text(language)
  const { tableName: table, before, after } = entry
  const say = (column: string, value: unknown) => {
    if (value === null || value === undefined || value === '') return t.nothing
    const own = words.value?.(table, column, value)
    if (own !== null && own !== undefined) return own
    if (typeof value === 'boolean') return value ? t.yes : t.no
    return typeof value === 'object' ? JSON.stringify(value) : String(value)
  }
  const columns = Object.keys({ ...before, ...after })
  const plain = columns.flatMap((column) => {
    const name = words.column(table, column)
    if (name === null) return []
    const now = after?.[column]
    if (entry.act === 'update') return [`${name}: ${say(column, before?.[column])} → ${say(column, now)}`]
    const value = entry.act === 'insert' ? now : before?.[column]
    return value === null || value === undefined ? [] : [`${name}: ${say(column, value)}`]
  })
  const hidden = entry.concealed.flatMap((column) => {
    const name = words.column(table, column)
    return name === null ? [] : [`${name}: ${t.concealed}`]
  })
  return [...plain, ...hidden]
}
