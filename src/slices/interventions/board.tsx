import { day, formatDay } from '../../kit/day.ts'
import type { Language } from '../../kit/language.ts'
import { Board, type BoardCard, Button, Form, Tag } from '../../ui/index.ts'
import type { BoardRow } from './board-queries.ts'
import { isLate, stageAfter } from './stage-rules.ts'
import { stageWord } from './stage-words.ts'
import { text } from './text.ts'
import { threadText } from './thread-text.ts'
import { stages } from './types.ts'

type PipelineBoardProps = {
  readonly language: Language
  readonly today: string
  readonly rows: readonly BoardRow[]
  /** The board's own address with its filter: where a move comes back to. */
  readonly here: string
  /** Where all of a stage can be seen. */
  readonly tableHref: string
}

/** All interventions by the stage they are at. */
export function PipelineBoard(props: PipelineBoardProps) {
  const { language, rows, tableHref } = props
  const t = text(language)
  return (
    <Board
      label={t.board}
      field="stage"
      failed={threadText(language).changedMeanwhile}
      columns={stages.map((stage) => {
        const here = rows.filter((row) => row.stage === stage)
        const count = here[0]?.inStage ?? 0
        return {
          key: stage,
          label: stageWord(t, stage),
          count,
          cards: here.map((row) => cardOf(row, props)),
          more: count > here.length && <a href={tableHref}>{t.moreInTable(count - here.length)}</a>,
        }
      })}
    />
  )
}

const mostNamed = 3

function cardOf(row: BoardRow, { language, today, here }: PipelineBoardProps): BoardCard {
  const t = text(language)
  const words = threadText(language)
  const isOpen = row.stage !== 'closed'
  const { municipalities } = row
  const where =
    municipalities.length > mostNamed ? t.municipalityCount(municipalities.length) : municipalities.join(', ')
  const due = row.dueOn && isOpen ? words.due(formatDay(day(row.dueOn), language, 'short')) : null
  return {
    key: String(row.id),
    href: `/insatser/${row.id}`,
    title: row.title,
    lines: [where, row.owner && isOpen ? `${words.owner}: ${row.owner}` : null, due],
    tags: (
      <>
        {row.kind === 'individual' && <Tag>{t.individual}</Tag>}
        {isOpen && isLate(row.dueOn, false, today) && <Tag tone="attention">{words.late}</Tag>}
      </>
    ),
    drop:
      row.mayMove && isOpen
        ? { action: `/insatser/${row.id}/steg`, fields: { version: String(row.version), next: here } }
        : undefined,
    acts: row.mayMove && isOpen && <MoveOn row={row} language={language} here={here} />,
  }
}

type MoveOnProps = { row: BoardRow; language: Language; here: string }

function MoveOn({ row, language, here }: MoveOnProps) {
  const words = threadText(language)
  const next = stageAfter(row.stage, row.settled)
  const other = new URLSearchParams({ sedan: here })
  return (
    <>
      {next && next !== 'closed' && (
        <Form
          action={`/insatser/${row.id}/steg`}
          hidden={{ stage: next, version: row.version, next: here }}
          label={words.moveToNextNamed(row.title, stageWord(text(language), next))}
        >
          <Button variant="secondary" size="sm">
            {words.moveToNext}
          </Button>
        </Form>
      )}
      <a href={`/insatser/${row.id}/flytta?${other}`} aria-label={words.otherMoveNamed(row.title)}>
        {words.otherMoveShort}
      </a>
    </>
  )
}
