const prefix = 'nimr-draft:'
const sentKey = 'nimr-draft-sent'

/** Long forms keep what is typed in this tab until it has been received, and warn before it would be lost. */
export function keepDrafts(): void {
  const refused = document.querySelector('[data-error-summary]') !== null
  const sent = sessionStorage.getItem(sentKey)
  if (sent && !refused) sessionStorage.removeItem(prefix + sent)
  sessionStorage.removeItem(sentKey)
  for (const form of document.querySelectorAll<HTMLFormElement>('form[data-draft]')) keepDraft(form, refused)
  forgetWhenSigningOut()
}

function keepDraft(form: HTMLFormElement, refused: boolean): void {
  const name = form.dataset.draft ?? ''
  const key = prefix + name
  let changed = false
  if (!refused) restore(form, key)
  form.addEventListener('input', () => {
    changed = true
    sessionStorage.setItem(key, JSON.stringify(valuesOf(form)))
  })
  form.addEventListener('submit', () => {
    changed = false
    sessionStorage.setItem(sentKey, name)
  })
  addEventListener('beforeunload', (event) => {
    if (changed) event.preventDefault()
  })
}

const typedFields = (form: HTMLFormElement) =>
  [...form.elements].filter(
    (element): element is HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement =>
      (element instanceof HTMLInputElement && !['password', 'file', 'submit'].includes(element.type)) ||
      element instanceof HTMLTextAreaElement ||
      element instanceof HTMLSelectElement,
  )

const isBox = (field: Element): field is HTMLInputElement =>
  field instanceof HTMLInputElement && (field.type === 'checkbox' || field.type === 'radio')

const valuesOf = (form: HTMLFormElement) =>
  typedFields(form).map((field) => (isBox(field) ? field.checked : field.value))

function restore(form: HTMLFormElement, key: string): void {
  const kept = sessionStorage.getItem(key)
  if (kept === null || kept === JSON.stringify(valuesOf(form))) return
  const values: unknown = JSON.parse(kept)
  const fields = typedFields(form)
  // Another shape means another version of the form: what was kept no longer fits.
  if (!Array.isArray(values) || values.length !== fields.length) return sessionStorage.removeItem(key)
  fields.forEach((field, index) => {
    const value: unknown = values[index]
    if (isBox(field)) field.checked = value === true
    else if (typeof value === 'string') field.value = value
  })
  form.prepend(noteFor(form, key))
}

function noteFor(form: HTMLFormElement, key: string): HTMLElement {
  const note = document.createElement('div')
  note.className = 'draft-note'
  note.setAttribute('role', 'status')
  note.append(form.dataset.draftRestored ?? '')
  const discard = document.createElement('button')
  discard.type = 'button'
  discard.className = 'ds-button'
  discard.dataset.variant = 'secondary'
  discard.dataset.size = 'sm'
  discard.textContent = form.dataset.draftDiscard ?? ''
  discard.addEventListener('click', () => {
    sessionStorage.removeItem(key)
    form.reset()
    note.remove()
  })
  note.append(discard)
  return note
}

/** On a shared computer the next person in the same tab must not meet another's words. */
function forgetWhenSigningOut(): void {
  document.querySelector('form[action="/logga-ut"]')?.addEventListener('submit', () => {
    for (const key of Object.keys(sessionStorage)) if (key.startsWith(prefix)) sessionStorage.removeItem(key)
  })
}
