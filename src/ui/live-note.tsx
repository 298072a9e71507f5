type LiveNoteProps = {
  /** Asked with the fields' values as its query while they are filled in; answers `{ text, links: [{ href, label }] }`. */
  readonly href: string
  /** Names of the form's fields that matter. */
  readonly fields: readonly string[]
}

/** A place in a form where the server remarks on what is being written. Without script it stays empty. */
export function LiveNote({ href, fields }: LiveNoteProps) {
  return <div class="live-note" role="status" data-live-note={href} data-fields={fields.join(' ')} />
}
