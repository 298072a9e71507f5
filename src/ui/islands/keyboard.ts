const offKey = 'nimr-keys-off'

/** `/` search, `?` help, `n` the page's main act, `g` and a letter goes to that part of the menu. */
export function listenForKeys(): void {
  const help = document.querySelector<HTMLDialogElement>('[data-keyboard-help]')
  const toggle = help?.querySelector<HTMLInputElement>('[data-keys-toggle]')
  if (toggle) {
    toggle.checked = localStorage.getItem(offKey) === null
    toggle.addEventListener('change', () =>
      toggle.checked ? localStorage.removeItem(offKey) : localStorage.setItem(offKey, '1'),
    )
  }
  for (const button of document.querySelectorAll<HTMLElement>('[data-open-help]')) {
    button.hidden = false
    button.addEventListener('click', () => help?.showModal())
  }
  let going = false
  document.addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target) || help?.open) return
    if (localStorage.getItem(offKey) !== null && event.key !== '?') return
    if (going) {
      going = false
      if (follow(`[data-go="${CSS.escape(event.key)}"]`)) event.preventDefault()
      return
    }
    if (event.key === 'g') {
      going = true
      setTimeout(() => {
        going = false
      }, 1500)
    } else if (event.key === '/') {
      event.preventDefault()
      document.querySelector<HTMLInputElement>('[data-search]')?.focus()
    } else if (event.key === '?') {
      help?.showModal()
    } else if (event.key === 'n') {
      follow('[data-main-act]')
    }
  })
}

function follow(selector: string): boolean {
  const link = document.querySelector<HTMLAnchorElement>(selector)
  if (!link) return false
  location.assign(link.href)
  return true
}

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement && target.closest('input, textarea, select, [contenteditable]') !== null
  )
}
