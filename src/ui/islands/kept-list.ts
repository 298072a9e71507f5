import { type Kept, listKept, throwAway } from './outbox.ts'
import type { Sending } from './send.ts'

type Words = {
  readonly waiting: string
  readonly refused: string
  readonly sent: string
  readonly mend: string
  readonly remove: string
  readonly sure: string
  readonly open: string
  readonly signIn: string
  readonly noConnection: string
}

/** Shows what waits on this device, what was received and what was not accepted; and at the top of every page that something waits. */
export async function showKept(staff: string, outcome: Sending): Promise<void> {
  const kept = await listKept(staff)
  for (const note of document.querySelectorAll<HTMLElement>('[data-outbox-note]')) showNote(note, kept)
  for (const list of document.querySelectorAll<HTMLElement>('[data-outbox-list]'))
    showList(list, kept, outcome, () => void showKept(staff, outcome))
}

function showNote(note: HTMLElement, kept: readonly Kept[]): void {
  const refused = kept.filter(({ state }) => state === 'refused')
  const waiting = kept.filter(({ state }) => state === 'waiting')
  const [first] = refused.length > 0 ? refused : waiting
  note.hidden = !first || first.page === location.pathname
  const link = note.querySelector('a')
  if (!first || !link) return
  const pattern = (refused.length > 0 ? note.dataset.refused : note.dataset.waiting) ?? ''
  link.textContent = pattern.replace('{n}', String(refused.length || waiting.length))
  link.href = first.page
}

function showList(list: HTMLElement, kept: readonly Kept[], outcome: Sending, again: () => void): void {
  const words = JSON.parse(list.dataset.words ?? '{}') as Words
  const items = kept.toReversed().map((each) => itemOf(each, words, again))
  const waits = kept.some(({ state }) => state === 'waiting')
  list.hidden = items.length === 0
  const status = list.querySelector<HTMLElement>('[data-outbox-status]')
  if (status) {
    status.replaceChildren()
    if (waits && outcome === 'no connection') status.append(words.noConnection)
    if (waits && outcome === 'sign in')
      status.append(linkTo(`/logga-in?till=${encodeURIComponent(location.pathname)}`, words.signIn))
  }
  list.querySelector('ul')?.replaceChildren(...items)
}

function itemOf(kept: Kept, words: Words, again: () => void): HTMLLIElement {
  const item = document.createElement('li')
  item.className = 'item'
  item.dataset.state = kept.state
  const text = document.createElement('div')
  const title = document.createElement('strong')
  title.textContent = kept.label
  const about = document.createElement('div')
  about.className = 'note'
  about.textContent = `${words[kept.state]} · ${timeOf(kept.writtenAt)}`
  text.append(title, about)
  for (const sentence of kept.errors ?? []) {
    const line = document.createElement('p')
    line.className = 'field-error'
    line.textContent = sentence
    if (kept.state === 'refused') text.append(line)
  }
  item.append(text)
  if (kept.state === 'sent' && kept.href) item.append(linkTo(kept.href, words.open))
  if (kept.state === 'refused' && !kept.key.startsWith('marks '))
    item.append(linkTo(`${kept.page}#ratta-${kept.key}`, words.mend))
  item.append(removalOf(kept, words, again))
  return item
}

/** What is nowhere else is not thrown away by one press. */
function removalOf(kept: Kept, words: Words, again: () => void): HTMLElement {
  const button = document.createElement('button')
  button.type = 'button'
  button.className = 'ds-button'
  button.dataset.variant = 'tertiary'
  button.dataset.size = 'sm'
  button.textContent = words.remove
  button.setAttribute('aria-label', `${words.remove}: ${kept.label}`)
  button.addEventListener('click', () => {
    if (kept.state !== 'sent' && !confirm(words.sure)) return
    void throwAway(kept.key).then(again)
  })
  return button
}

function linkTo(href: string, words: string): HTMLAnchorElement {
  const link = document.createElement('a')
  link.className = 'ds-link'
  link.href = href
  link.textContent = words
  return link
}

const timeOf = (moment: number) =>
  new Date(moment).toLocaleString(document.documentElement.lang, {
    day: 'numeric',
    month: 'short',
    hour: '2-digit',
    minute: '2-digit',
  })
