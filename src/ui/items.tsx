import type { Child } from 'hono/jsx'

/** Things under each other with a line between: the text first, what can be done with it last. */
export function ItemList({ label, children }: { label?: string | undefined; children: Child }) {
  return (
    <ul class="items" aria-label={label}>
      {children}
    </ul>
  )
}

export function Item({ children }: { children: Child }) {
  return <li class="item">{children}</li>
}

/** Text that somebody wrote, with its own line breaks. */
export function Written({ children }: { children: Child }) {
  return <p class="written">{children}</p>
}
