import type { Child } from 'hono/jsx'
import { useWords } from './frame.tsx'
import { Icon } from './icon.tsx'
import { Heading } from './layout.tsx'

export type BoardCard = {
  readonly key: string
  readonly href: string
  readonly title: string
  readonly lines: readonly Child[]
  readonly tags?: Child
  /** Present when the viewer may move it: where a card that was dropped is sent, with these fields and `column`'s name. */
  readonly drop?:
    | { readonly action: string; readonly fields: { readonly [name: string]: string } }
    | undefined
  /** The same by buttons. */
  readonly acts?: Child
}

export type BoardColumn = {
  readonly key: string
  readonly label: string
  readonly count: number
  readonly cards: readonly BoardCard[]
  readonly more?: Child
}

type BoardProps = {
  readonly label: string
  readonly columns: readonly BoardColumn[]
  /** The form field that tells which column a card was dropped in. */
  readonly field: string
  /** Shown when a drop got no readable answer. */
  readonly failed: string
}

/** Columns of cards. A card may be dragged to another column (the page's script); its buttons do the same without. */
export function Board({ label: name, columns, field, failed }: BoardProps) {
  return (
    <div class="board-part">
      <div class="board-message" role="status" data-board-message="" data-failed={failed} />
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls is reached by the keyboard */}
      <div class="board" role="group" aria-label={name} data-board={field} tabindex={0}>
        {columns.map(({ key, label, count, cards, more }) => (
          <section
            class="board-column"
            aria-label={label}
            data-column={key}
            data-empty={count === 0 ? '' : undefined}
          >
            <Heading level={2}>
              {label} <span class="count">{count}</span>
            </Heading>
            <ul class="board-cards">
              {cards.map((card) => (
                <Card card={card} />
              ))}
            </ul>
            {more}
          </section>
        ))}
      </div>
    </div>
  )
}

function Card({ card }: { card: BoardCard }) {
  const words = useWords()
  return (
    <li
      class="board-card"
      data-card={card.drop && card.drop.action}
      data-fields={card.drop && JSON.stringify(card.drop.fields)}
    >
      <p class="board-title">
        <a href={card.href}>{card.title}</a>
        {card.drop && (
          <span class="board-grip" data-grip="" title={words.dragCard} aria-hidden="true">
            <Icon name="sortable" />
          </span>
        )}
      </p>
      {card.lines.filter(Boolean).map((line) => (
        <p class="note">{line}</p>
      ))}
      {card.tags && <p class="board-tags">{card.tags}</p>}
      {card.acts && <div class="board-acts">{card.acts}</div>}
    </li>
  )
}
