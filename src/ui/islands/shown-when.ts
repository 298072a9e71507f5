/** Hides the parts of a form that the answers so far do not ask for, and shows them when they do. */
export function showWhatIsAsked(): void {
  for (const form of document.querySelectorAll('form')) {
    const parts = [...form.querySelectorAll<HTMLElement>('[data-shown-by]')]
    if (parts.length === 0) continue
    const show = () => {
      // In the order of the page: what a hidden part would have answered asks for nothing further down.
      for (const part of parts) part.hidden = !isAsked(form, part)
    }
    form.addEventListener('change', show)
    form.addEventListener('reset', () => setTimeout(show))
    for (const part of parts) part.dataset['hides'] = ''
    show()
  }
}

function isAsked(form: HTMLFormElement, part: HTMLElement): boolean {
  const asking = (part.dataset['shownValues'] ?? '').split(' ')
  const name = part.dataset['shownBy'] ?? ''
  const named = `[name="${CSS.escape(name)}"]`
  const chosen = form.querySelectorAll<HTMLInputElement | HTMLOptionElement>(
    `input${named}:checked, select${named} option:checked`,
  )
  return [...chosen].some((input) => !input.closest('[hidden]') && asking.includes(input.value))
}
