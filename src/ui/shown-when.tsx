import type { Child } from 'hono/jsx'

type ShownWhenProps = {
  /** The field of the same form that decides. */
  readonly field: string
  /** Its values that ask what stands here, with spaces between. */
  readonly values: string
  /** Says in words when it is to be answered, for those whose browser cannot hide it. */
  readonly note: string
  readonly children: Child
}

/** Part of a form that is asked only when another field has a certain value. Without script it stands there with the words. */
export function ShownWhen({ field, values, note, children }: ShownWhenProps) {
  return (
    <div class="shown-when" data-shown-by={field} data-shown-values={values}>
      <p class="note">{note}</p>
      {children}
    </div>
  )
}
