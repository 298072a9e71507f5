import type { Child } from 'hono/jsx'

/** A form that opens where it stands; works without script. */
export function More({ label, open, children }: { label: string; open?: boolean; children: Child }) {
  return (
    <details class="confirm" data-color="accent" open={open}>
      <summary class="ds-button" data-variant="secondary" data-color="accent" data-size="sm">
        {label}
      </summary>
      <div class="confirm-box">{children}</div>
    </details>
  )
}
