import type { Language } from '../../kit/language.ts'
import type { SpreadsheetPage } from '../../platform/documents/index.ts'
import type { BoardPageProps } from './board-page.tsx'
import type { PooledNeed } from './board-rules.ts'
import { boardText } from './board-text.ts'
import { text } from './text.ts'

/** Needs as a sheet, one in each row, named as far as the board names them. */
export function needSheet(
  needs: readonly PooledNeed[],
  { areas, topics, municipalities }: Pick<BoardPageProps, 'areas' | 'topics' | 'municipalities'>,
  language: Language,
): SpreadsheetPage {
  const b = boardText(language)
  const t = text(language)
  const nameIn = <Key>(named: readonly { readonly key: Key; readonly name: string }[], key: Key | null) =>
    named.find((one) => one.key === key)?.name ?? ''
  const headers = [
    b.topic,
    b.focusArea,
    b.municipality,
    t.company,
    t.needWords,
    b.urgencyShort,
    b.state,
    t.raisedOn,
  ]
  return {
    name: b.title,
    columns: headers.map((header) => ({ header })),
    rows: needs.map((need) => [
      need.topicId === null ? b.noTopic : nameIn(topics, need.topicId),
      nameIn(areas, need.focusAreaCode),
      nameIn(municipalities, need.municipalityCode),
      need.companyName ?? '',
      need.words ?? '',
      t[need.urgency],
      t[need.state],
      { day: need.raisedOn },
    ]),
  }
}
