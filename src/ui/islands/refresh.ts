/** A part that says how far something has come (`data-refresh`) is fetched anew until the page no longer has it. */
export function refreshProgress(): void {
  const part = document.querySelector<HTMLElement>('[data-refresh]')
  if (part) setTimeout(() => void look(), Number(part.dataset.refresh) * 1000)
}

async function look(): Promise<void> {
  const part = document.querySelector<HTMLElement>('[data-refresh]')
  try {
    const answer = await fetch(location.href, { cache: 'no-store' })
    const page = new DOMParser().parseFromString(await answer.text(), 'text/html')
    const next = page.querySelector<HTMLElement>('[data-refresh]')
    if (!next) return location.reload()
    part?.replaceChildren(...next.childNodes)
  } catch {
    // No connection just now: what is done is done on the server, and the next look tells.
  }
  refreshProgress()
}
