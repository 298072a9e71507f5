/** A chart as a picture or as figures on the clipboard. Without script the links to the files beside do the same. */
export function copyCharts(): void {
  if (!navigator.clipboard || typeof ClipboardItem === 'undefined') return
  for (const button of document.querySelectorAll<HTMLButtonElement>('[data-chart-copy]')) {
    const item = button.closest('li')
    if (item) item.hidden = false
    const label = button.textContent ?? ''
    button.addEventListener('click', () => {
      void copy(button)
        .then(() => button.dataset.done ?? '')
        .catch(() => button.dataset.failed ?? '')
        .then((said) => say(button, said, label))
    })
  }
}

function copy(button: HTMLButtonElement): Promise<void> {
  const files = button.closest('.chart-files')
  const address = (kind: string) =>
    files?.querySelector<HTMLAnchorElement>(`[data-chart-${kind}]`)?.href ?? ''
  // The contents are promises: a browser lets a page write to the clipboard only in the moment of the click.
  const contents =
    button.dataset.chartCopy === 'picture'
      ? { 'image/png': pictureOf(address('svg')) }
      : { 'text/plain': textAt(address('csv')), 'text/html': tableOf(button) }
  return navigator.clipboard.write([new ClipboardItem(contents)])
}

async function textAt(address: string): Promise<Blob> {
  const answer = await fetch(address)
  if (!answer.ok) throw new Error(String(answer.status))
  // A mark of UTF-8 is for files.
  return new Blob([(await answer.text()).replace(/^\uFEFF/, '')], { type: 'text/plain' })
}

/** What Word and Excel paste as a table. */
async function tableOf(button: HTMLButtonElement): Promise<Blob> {
  const table = button.closest('[data-chart]')?.querySelector('table')?.cloneNode(true)
  if (!(table instanceof HTMLTableElement)) throw new Error('no table')
  for (const link of table.querySelectorAll('a')) link.replaceWith(link.textContent ?? '')
  return new Blob([table.outerHTML], { type: 'text/html' })
}

/** The drawing's file, drawn at twice its size so that it stays sharp in a document. */
async function pictureOf(address: string): Promise<Blob> {
  const answer = await fetch(address)
  if (!answer.ok) throw new Error(String(answer.status))
  const image = new Image()
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(await answer.text())}`
  await image.decode()
  const canvas = document.createElement('canvas')
  canvas.width = image.naturalWidth * 2
  canvas.height = image.naturalHeight * 2
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height)
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('no picture'))), 'image/png')
  })
}

function say(button: HTMLButtonElement, said: string, label: string): void {
  button.textContent = said
  button.setAttribute('aria-live', 'polite')
  setTimeout(() => {
    button.textContent = label
  }, 4000)
}
