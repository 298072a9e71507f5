/** Changes the colours at once and lets the server remember the choice meanwhile. */
export function switchTheme(): void {
  const form = document.querySelector<HTMLFormElement>('form[data-theme]')
  form?.addEventListener('submit', (event) => {
    const button = event.submitter
    if (!(button instanceof HTMLButtonElement)) return
    event.preventDefault()
    document.documentElement.dataset.colorScheme = button.value
    const meta = document.querySelector<HTMLMetaElement>('meta[name="color-scheme"]')
    if (meta) meta.content = button.value === 'auto' ? 'light dark' : button.value
    for (const each of form.querySelectorAll('button')) {
      each.setAttribute('aria-pressed', String(each === button))
    }
    const body = new URLSearchParams({ [button.name]: button.value, tillbaka: location.pathname })
    fetch(form.action, { method: 'POST', body, redirect: 'manual' }).catch(() => form.submit())
  })
}
