import { deviceNow } from './clock.ts'
import { change, deviceKey, type Field, type Kept, listKept, newKey } from './outbox.ts'

type Send = () => Promise<unknown>

/** Boxes that are each kept as they are ticked, with the moment, and sent together when there is a connection. */
export function keepMarks(staff: string, send: Send): void {
  for (const form of document.querySelectorAll<HTMLFormElement>('form[data-marks]')) {
    void showKeptMarks(form, staff)
    form.addEventListener('change', (event) => {
      const box = event.target
      if (!(box instanceof HTMLInputElement) || box.type !== 'checkbox') return
      void keepMark(form, staff, box).then(send)
    })
    form.addEventListener('submit', (event) => {
      event.preventDefault()
      void send()
    })
    // Without a script the form is sent by its button; with one every tick is kept by itself.
    for (const button of form.querySelectorAll<HTMLElement>('[data-without-script]')) button.hidden = true
  }
}

const bundleOf = (url: string) => `marks ${url}`
/** "key.row.ticked.moment.name": the name tells who it was, should the row be gone when it comes. */
const markOf = (box: HTMLInputElement): Field => {
  const name = box.labels?.[0]?.textContent?.trim() ?? ''
  return ['mark', [newKey(), box.value, box.checked ? '1' : '0', deviceNow(), name].join('.')]
}
const rowOf = ([name, value]: Field) => (name === 'mark' ? value.split('.')[1] : undefined)

async function keepMark(form: HTMLFormElement, staff: string, box: HTMLInputElement): Promise<void> {
  const url = form.dataset.marks ?? ''
  const device = await deviceKey()
  const mark = markOf(box)
  await change(bundleOf(url), (before) => ({
    key: bundleOf(url),
    staff,
    url,
    fields: [
      ['device', device],
      ...waitingIn(before, staff).filter((field) => field[0] === 'mark' && rowOf(field) !== box.value),
      mark,
    ],
    label: form.dataset.marksLabel ?? '',
    page: location.pathname,
    writtenAt: deviceNow(),
    state: 'waiting',
  }))
}

const waitingIn = (kept: Kept | undefined, staff: string): readonly Field[] =>
  kept && kept.staff === staff && kept.state !== 'sent' ? kept.fields : []

/** A kept page is as old as the last connection: what has been ticked since is shown over it. */
async function showKeptMarks(form: HTMLFormElement, staff: string): Promise<void> {
  const kept = (await listKept(staff)).find(({ key }) => key === bundleOf(form.dataset.marks ?? ''))
  for (const field of waitingIn(kept, staff)) {
    const box = form.querySelector<HTMLInputElement>(`input[type="checkbox"][value="${rowOf(field) ?? ''}"]`)
    if (box) box.checked = field[1].split('.')[2] === '1'
  }
}
