const threshold = 6
const edge = 56

type Answer = { readonly refused?: string; readonly href?: string | null }

/** Lets cards of a board be dragged to another column. What the server refuses goes back to where it was, with its sentence. */
export function dragCards(): void {
  document.querySelectorAll<HTMLElement>('[data-board]').forEach((board) => {
    board.addEventListener('pointerdown', (event) => begin(board, event))
  })
}

function begin(board: HTMLElement, start: PointerEvent): void {
  const target = start.target instanceof Element ? start.target : null
  const card = target?.closest<HTMLElement>('[data-card]')
  const isGrip = target?.closest('[data-grip]') !== null
  if (!card || start.button !== 0 || target?.closest('button, input, summary, form')) return
  // A finger scrolls the page; only the grip drags.
  if (start.pointerType === 'touch' && !isGrip) return
  let dragging = false
  let over: HTMLElement | null = null
  let last = start
  const listening = new AbortController()
  const { signal } = listening

  const move = (event: PointerEvent) => {
    last = event
    const [dx, dy] = [event.clientX - start.clientX, event.clientY - start.clientY]
    if (!dragging && Math.hypot(dx, dy) < threshold) return
    if (!dragging) {
      dragging = true
      card.setPointerCapture(event.pointerId)
      card.classList.add('is-dragged')
      requestAnimationFrame(scroll)
    }
    event.preventDefault()
    card.style.translate = `${dx + board.scrollLeft - scrolledFrom}px ${dy}px`
    const found = columnAt(board, event)
    if (found !== over) {
      over?.classList.remove('is-over')
      over = found
      if (over && over !== home) over.classList.add('is-over')
    }
  }
  const home = card.closest<HTMLElement>('[data-column]')
  const scrolledFrom = board.scrollLeft
  const scroll = () => {
    if (!dragging) return
    const { left, right } = board.getBoundingClientRect()
    if (last.clientX < left + edge) board.scrollLeft -= 10
    if (last.clientX > right - edge) board.scrollLeft += 10
    move(last)
    requestAnimationFrame(scroll)
  }
  const end = (drop: boolean) => {
    listening.abort()
    const was = dragging
    dragging = false
    over?.classList.remove('is-over')
    card.classList.remove('is-dragged')
    if (!was) return
    // The click that follows a drag must not open the card.
    const click = new AbortController()
    window.addEventListener('click', (event) => event.preventDefault(), {
      capture: true,
      signal: click.signal,
    })
    setTimeout(() => click.abort(), 0)
    if (drop && over && over !== home) void send(board, card, over)
    else glide(card)
  }
  window.addEventListener('pointermove', move, { signal })
  window.addEventListener('pointerup', () => end(true), { signal })
  window.addEventListener('pointercancel', () => end(false), { signal })
  window.addEventListener('keydown', (event) => event.key === 'Escape' && end(false), { signal })
  card.addEventListener('dragstart', (event) => event.preventDefault(), { signal })
}

function columnAt(board: HTMLElement, { clientX, clientY }: PointerEvent): HTMLElement | null {
  const found = document.elementsFromPoint(clientX, clientY).find((one) => one.matches('[data-column]'))
  return found instanceof HTMLElement && board.contains(found) ? found : null
}

async function send(board: HTMLElement, card: HTMLElement, column: HTMLElement): Promise<void> {
  const list = card.parentElement
  const next = card.nextElementSibling
  const dropped = card.getBoundingClientRect()
  card.style.translate = ''
  column.querySelector('ul')?.prepend(card)
  card.setAttribute('aria-busy', 'true')
  const fields = new URLSearchParams(JSON.parse(card.dataset.fields ?? '{}') as Record<string, string>)
  fields.set(board.dataset.board ?? '', column.dataset.column ?? '')
  const answer = await ask(card.dataset.card ?? '', fields)
  card.removeAttribute('aria-busy')
  if (answer === 'moved') return location.reload()
  const there = card.getBoundingClientRect()
  list?.insertBefore(card, next)
  const here = card.getBoundingClientRect()
  const from = there.width > 0 ? there : dropped
  card.style.translate = `${from.x - here.x}px ${from.y - here.y}px`
  requestAnimationFrame(() => glide(card))
  say(answer)
}

async function ask(action: string, fields: URLSearchParams): Promise<'moved' | Answer> {
  try {
    const answer = await fetch(action, {
      method: 'POST',
      body: fields,
      redirect: 'manual',
      headers: { accept: 'application/json' },
    })
    if (answer.type === 'opaqueredirect') return 'moved'
    return answer.status === 422 ? ((await answer.json()) as Answer) : {}
  } catch {
    return {}
  }
}

/** Back to its place, at a pace the eye follows. */
function glide(card: HTMLElement): void {
  const from = card.style.translate
  card.style.translate = ''
  if (!from || matchMedia('(prefers-reduced-motion: reduce)').matches) return
  card.animate([{ translate: from }, { translate: '0 0' }], { duration: 220, easing: 'ease-out' })
}

function say({ refused, href }: Answer): void {
  const place = document.querySelector<HTMLElement>('[data-board-message]')
  if (!place) return
  const sentence = refused ?? place.dataset.failed ?? ''
  place.replaceChildren(sentence)
  if (href) {
    const link = document.createElement('a')
    link.href = href
    link.textContent = sentence
    place.replaceChildren(link)
  }
  place.scrollIntoView({ block: 'nearest' })
}
