import { deviceNow, deviceToday } from './clock.ts'
import { type Field, findList, type Kept, keep, keepList, labelOf, listKept, newKey } from './outbox.ts'

type Send = () => Promise<unknown>

/** Forms that are kept on the device first and sent when there is a connection, on the pages made for that. */
export function keepForms(staff: string, send: Send): void {
  for (const form of document.querySelectorAll<HTMLFormElement>('form[data-outbox]')) {
    prepare(form)
    for (const input of form.querySelectorAll<HTMLInputElement>('input[data-list-url]'))
      void suggest(input, staff)
    form.addEventListener('submit', (event) => {
      event.preventDefault()
      if (hasAll(form)) void keepForm(form, staff).then(send)
    })
  }
  void mendWhatIsAskedFor(staff)
  addEventListener('hashchange', () => void mendWhatIsAskedFor(staff))
}

/** A page that was kept has yesterday's day and a key that is used up: both are made here. */
function prepare(form: HTMLFormElement): void {
  const key = form.elements.namedItem('clientKey')
  if (key instanceof HTMLInputElement) key.value = newKey()
  for (const input of form.querySelectorAll<HTMLInputElement>('input[type="date"][max]')) {
    input.max = deviceToday()
    input.value = deviceToday()
  }
}

type Need = { readonly names: readonly string[]; readonly sentence: string }

/** What is plainly missing is said at once, while it can still be filled in. The server looks at all the rest. */
function hasAll(form: HTMLFormElement): boolean {
  const typed = new FormData(form)
  const needs = JSON.parse(form.dataset.needs ?? '[]') as Need[]
  const missing = needs.filter(({ names }) => names.every((name) => !String(typed.get(name) ?? '').trim()))
  const box = form.querySelector<HTMLElement>('[data-missing]')
  if (box) {
    box.hidden = missing.length === 0
    box.replaceChildren(...missing.map(({ sentence }) => lineOf(sentence)))
    if (missing.length > 0) box.focus()
  }
  return missing.length === 0
}

function lineOf(sentence: string): HTMLElement {
  const line = document.createElement('p')
  line.textContent = sentence
  return line
}

async function keepForm(form: HTMLFormElement, staff: string): Promise<void> {
  const fields = [...new FormData(form)].flatMap(([name, value]): Field[] =>
    typeof value === 'string' && value !== '' ? [[name, value]] : [],
  )
  await keep({
    key: fields.find(([name]) => name === 'clientKey')?.[1] ?? newKey(),
    staff,
    url: new URL(form.action).pathname,
    fields: [...fields, ['writtenAt', String(deviceNow())]],
    label: labelOf(form.dataset.outbox ?? '', fields),
    page: location.pathname,
    writtenAt: deviceNow(),
    state: 'waiting',
  })
  form.reset()
  prepare(form)
  if (location.hash) history.replaceState(null, '', location.pathname)
  document.querySelector<HTMLElement>('[data-outbox-list]')?.scrollIntoView({ block: 'start' })
}

/** Puts what was refused back into its form, under the same key. */
async function mendWhatIsAskedFor(staff: string): Promise<void> {
  const asked = /^#ratta-([\w-]+)$/.exec(location.hash)?.[1]
  const kept = asked ? (await listKept(staff)).find(({ key }) => key === asked) : undefined
  const form = [...document.querySelectorAll<HTMLFormElement>('form[data-outbox]')].find(
    (each) => new URL(each.action).pathname === kept?.url,
  )
  if (!kept || !form) return
  form.reset()
  for (const element of form.elements) fill(element, kept)
  form.scrollIntoView({ block: 'start' })
}

function fill(element: Element, kept: Kept): void {
  const values = kept.fields
    .filter(([name]) => name === element.getAttribute('name'))
    .map(([, value]) => value)
  if (element instanceof HTMLInputElement && ['checkbox', 'radio'].includes(element.type))
    element.checked = values.includes(element.value)
  else if (
    element instanceof HTMLInputElement ||
    element instanceof HTMLTextAreaElement ||
    element instanceof HTMLSelectElement
  )
    if (values[0] !== undefined) element.value = values[0]
}

type Suggestion = { readonly id: number; readonly name: string }

/** Names to choose among, as they were when there last was a connection. */
async function suggest(input: HTMLInputElement, staff: string): Promise<void> {
  const url = input.dataset.listUrl ?? ''
  const list = document.createElement('datalist')
  list.id = `${input.id}-list`
  input.after(list)
  input.setAttribute('list', list.id)
  const chosen = input.form?.elements.namedItem(input.dataset.chosen ?? '')
  let known: readonly Suggestion[] = []
  const show = (names: unknown) => {
    known = Array.isArray(names) ? (names as Suggestion[]) : []
    list.replaceChildren(...known.map(({ name }) => new Option(name, name)))
  }
  input.addEventListener('input', () => {
    const same = known.filter(({ name }) => name.toLowerCase() === input.value.trim().toLowerCase())
    if (chosen instanceof HTMLInputElement) chosen.value = same.length === 1 ? String(same[0]?.id) : ''
  })
  show(await findList(url, staff))
  try {
    const answer = await fetch(url, { headers: { accept: 'application/json' }, cache: 'no-store' })
    if (!answer.ok) return
    const names: unknown = await answer.json()
    await keepList(url, staff, names)
    show(names)
  } catch {
    // No connection: the names of last time stand.
  }
}
