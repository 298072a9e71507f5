const waitMilliseconds = 900

/** Shows how what is typed will read, a moment after the last key. The server draws it; a failed try leaves the preview as it was. */
export function showLivePreviews(): void {
  document.querySelectorAll<HTMLElement>('[data-live-preview]').forEach((preview) => {
    const form = preview.closest('form')
    const address = preview.dataset.livePreview
    let timer: ReturnType<typeof setTimeout> | undefined
    let running: AbortController | undefined
    form?.addEventListener('input', () => {
      clearTimeout(timer)
      timer = setTimeout(() => void draw(), waitMilliseconds)
    })
    const draw = async () => {
      running?.abort()
      running = new AbortController()
      try {
        const answer = await fetch(address ?? '', {
          method: 'POST',
          body: new URLSearchParams(
            [...new FormData(form ?? undefined)].map(([name, value]) => [name, String(value)]),
          ),
          headers: { 'x-part': 'preview' },
          signal: running.signal,
        })
        if (answer.ok) preview.innerHTML = await answer.text()
      } catch {
        // Without signal, or overtaken by the next: what stands is a little old, and saving shows the truth.
      }
    }
  })
}
