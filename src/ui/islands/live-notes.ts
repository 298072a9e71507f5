const waitMilliseconds = 400

type Remark = {
  readonly text: string
  readonly links: readonly { readonly href: string; readonly label: string }[]
}

/** Shows what the server remarks on a form while it is filled in, such as that the company is there already. */
export function showLiveNotes(): void {
  document.querySelectorAll<HTMLElement>('[data-live-note]').forEach(listen)
}

function listen(note: HTMLElement): void {
  const form = note.closest('form')
  const fields = note.dataset.fields?.split(' ') ?? []
  let timer: ReturnType<typeof setTimeout> | undefined
  let running: AbortController | undefined
  form?.addEventListener('input', (event) => {
    if (!(event.target instanceof Element) || !fields.includes(event.target.getAttribute('name') ?? ''))
      return
    clearTimeout(timer)
    timer = setTimeout(() => void ask(), waitMilliseconds)
  })

  const ask = async () => {
    running?.abort()
    running = new AbortController()
    const typed = new FormData(form ?? undefined)
    const query = new URLSearchParams(fields.map((name) => [name, String(typed.get(name) ?? '')]))
    try {
      const answer = await fetch(`${note.dataset.liveNote}?${query}`, {
        signal: running.signal,
        headers: { accept: 'application/json' },
        cache: 'no-store',
      })
      if (answer.ok) show(note, (await answer.json()) as Remark)
    } catch {
      // Overtaken by a newer question, or no connection: the server says it when the form is sent.
    }
  }
}

function show(note: HTMLElement, { text, links }: Remark): void {
  const list = document.createElement('ul')
  for (const { href, label } of links) {
    const link = document.createElement('a')
    link.href = href
    link.textContent = label
    const item = document.createElement('li')
    item.append(link)
    list.append(item)
  }
  note.replaceChildren(...(text ? [text, list] : []))
}
