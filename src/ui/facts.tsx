import type { Child } from 'hono/jsx'
import { useWords } from './frame.tsx'
import { Icon, type IconName } from './icon.tsx'
import { Heading, Unseen } from './layout.tsx'
import { colorOf, type Tone } from './tone.ts'

type TagProps = {
  readonly tone?: Tone | undefined
  readonly icon?: IconName | undefined
  readonly children: Child
}

export function Tag({ tone = 'neutral', icon, children }: TagProps) {
  return (
    <span class="ds-tag" data-color={colorOf[tone]}>
      {icon && <Icon name={icon} />}
      {children}
    </span>
  )
}

export type Tile = {
  readonly label: string
  readonly value: Child
  readonly note?: Child
  readonly href?: string | undefined
  readonly tone?: Tone | undefined
}

/** Signs of a number that has room beside another on a phone. */
const mostBesideAnother = 10

/** Key figures side by side: the number, what it is, and where it opens to. */
export function Tiles({ items, label }: { items: readonly Tile[]; label?: string | undefined }) {
  return (
    <ul class="tiles" aria-label={label}>
      {items.map((tile) => (
        <li
          class="tile"
          data-color={colorOf[tile.tone ?? 'accent']}
          data-long={typeof tile.value === 'string' && tile.value.length > mostBesideAnother ? '' : undefined}
        >
          <span class="tile-value">{tile.value}</span>
          {tile.href ? (
            <a class="tile-label" href={tile.href}>
              {tile.label}
            </a>
          ) : (
            <span class="tile-label">{tile.label}</span>
          )}
          {tile.note && <span class="tile-note">{tile.note}</span>}
        </li>
      ))}
    </ul>
  )
}

type EmptyStateProps = {
  readonly title: string
  readonly text?: Child
  readonly action?: Child
  readonly icon?: IconName | undefined
}

export function EmptyState({ title, text, action, icon = 'info' }: EmptyStateProps) {
  return (
    <div class="empty">
      <Icon name={icon} />
      <p class="empty-title">{title}</p>
      {text && <p class="empty-text">{text}</p>}
      {action && <div class="actions">{action}</div>}
    </div>
  )
}

type AlertProps = {
  readonly tone?: 'info' | 'success' | 'attention' | 'danger' | undefined
  readonly title?: string | undefined
  readonly level?: 2 | 3 | undefined
  readonly children?: Child
}

export function Alert({ tone = 'info', title, level = 2, children }: AlertProps) {
  const words = useWords()
  return (
    <div class="ds-alert" data-color={colorOf[tone]}>
      {title ? (
        <Heading level={level}>
          <Unseen>{words[tone]}: </Unseen>
          {title}
        </Heading>
      ) : (
        <Unseen>{words[tone]}: </Unseen>
      )}
      {children && <div class="alert-text">{children}</div>}
    </div>
  )
}

export type Fact = { readonly term: string; readonly value: Child }

/** Names and values; an empty value is left out, so that pages need no conditions around facts. */
export function DefinitionList({ items, wide }: { items: readonly Fact[]; wide?: boolean | undefined }) {
  const filled = items.filter(
    ({ value }) => value !== null && value !== undefined && value !== false && value !== '',
  )
  return (
    <dl class={wide ? 'facts facts-wide' : 'facts'}>
      {filled.map(({ term, value }) => (
        <div>
          <dt>{term}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  )
}

/** A share drawn as a bar, with its words beside it. */
export function Meter({
  label,
  value,
  max,
  text,
}: {
  label: string
  value: number
  max: number
  text: Child
}) {
  return (
    <div class="meter-line">
      <meter aria-label={label} min="0" max={max} value={value} />
      <span class="meter-text">{text}</span>
    </div>
  )
}
