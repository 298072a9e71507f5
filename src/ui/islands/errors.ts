/** Moves the reader to the list of errors, so that a screen reader starts there. */
export function focusErrors(): void {
  const summary = document.querySelector<HTMLElement>('[data-error-summary]')
  summary?.focus()
}
