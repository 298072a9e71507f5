import type { Child } from 'hono/jsx'

type Gap = 'xs' | 'sm' | 'md' | 'lg'
type Level = 1 | 2 | 3 | 4

export function Heading({ level, id, children }: { level: Level; id?: string | undefined; children: Child }) {
  const size = ({ 1: 'lg', 2: 'sm', 3: 'xs', 4: '2xs' } as const)[level]
  const Tag = `h${level}` as 'h1'
  return (
    <Tag class="ds-heading" data-size={size} id={id}>
      {children}
    </Tag>
  )
}

type PageHeadingProps = {
  readonly title: string
  readonly lead?: Child
  /** Tags and small facts on the line under the title. */
  readonly facts?: Child
  /** Buttons; the page's main act first. */
  readonly actions?: Child
}

export function PageHeading({ title, lead, facts, actions }: PageHeadingProps) {
  return (
    <div class="page-heading">
      <div class="page-heading-text">
        <Heading level={1}>{title}</Heading>
        {facts && <div class="page-heading-facts">{facts}</div>}
        {lead && <p class="lead">{lead}</p>}
      </div>
      {actions && <div class="actions">{actions}</div>}
    </div>
  )
}

type SectionProps = {
  readonly title?: string | undefined
  readonly id?: string | undefined
  readonly level?: 2 | 3 | undefined
  readonly note?: Child
  readonly actions?: Child
  readonly children: Child
}

export function Section({ title, id, level = 2, note, actions, children }: SectionProps) {
  return (
    <section class="section" id={id} aria-label={title}>
      {(title || actions) && (
        <div class="section-heading">
          {title && <Heading level={level}>{title}</Heading>}
          {actions && <div class="actions">{actions}</div>}
        </div>
      )}
      {note && <p class="note">{note}</p>}
      {children}
    </section>
  )
}

/** Things under each other. */
export function Stack({ gap = 'md', children }: { gap?: Gap; children: Child }) {
  return <div class={`stack gap-${gap}`}>{children}</div>
}

/** Things beside each other that wrap when there is no room. */
export function Row({ gap = 'sm', children }: { gap?: Gap; children: Child }) {
  return <div class={`row gap-${gap}`}>{children}</div>
}

/** Equal columns, as many as fit; `min` is the narrowest a column may be. */
export function Grid({ min = 'md', children }: { min?: 'sm' | 'md' | 'lg'; children: Child }) {
  return <div class={`grid grid-${min}`}>{children}</div>
}

/** A wide main column with a narrower one beside it; under each other on a phone, `main` first. */
export function Columns({ main, aside }: { main: Child; aside: Child }) {
  return (
    <div class="columns">
      <div class="stack gap-lg">{main}</div>
      <div class="stack gap-lg">{aside}</div>
    </div>
  )
}

type CardProps = {
  readonly title?: string | undefined
  readonly level?: 2 | 3 | 4 | undefined
  readonly href?: string | undefined
  readonly tone?: 'plain' | 'tinted' | undefined
  readonly actions?: Child
  readonly children?: Child
}

export function Card({ title, level = 2, href, tone = 'plain', actions, children }: CardProps) {
  return (
    <div class="ds-card" data-variant={tone === 'tinted' ? 'tinted' : 'default'} data-color="neutral">
      {(title || actions) && (
        <div class="section-heading">
          {title && <Heading level={level}>{href ? <a href={href}>{title}</a> : title}</Heading>}
          {actions && <div class="actions">{actions}</div>}
        </div>
      )}
      {children}
    </div>
  )
}

/** Text only for those who hear the page. */
export function Unseen({ children }: { children: Child }) {
  return <span class="ds-sr-only">{children}</span>
}
