/** Puts what is chosen at the caret of the text that was last written in. */
export function insertAtCaret(): void {
  document.querySelectorAll<HTMLElement>('[data-insert-picker]').forEach(listen)
}

function listen(picker: HTMLElement): void {
  const form = picker.closest('form')
  const choice = picker.querySelector('select')
  let target = form?.querySelector('textarea')
  if (!form || !choice || !target) return
  picker.hidden = false
  form.addEventListener('focusin', ({ target: focused }) => {
    if (focused instanceof HTMLTextAreaElement) target = focused
  })
  picker.querySelector('button')?.addEventListener('click', () => {
    if (!target || choice.value === '') return
    target.setRangeText(choice.value, target.selectionStart, target.selectionEnd, 'end')
    target.dispatchEvent(new Event('input', { bubbles: true }))
    target.focus()
    choice.value = ''
  })
}
