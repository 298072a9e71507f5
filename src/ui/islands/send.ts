import { deviceNow } from './clock.ts'
import { change, type Kept, listKept } from './outbox.ts'

/** What the server says of a form that came from the outbox. */
type Answer = {
  readonly href?: string
  readonly errors?: { readonly [field: string]: string }
  readonly error?: { readonly message: string }
}

export type Sending = 'done' | 'no connection' | 'sign in'

/** Sends what waits, oldest first. One tab or the worker at a time; whoever comes second finds nothing left. */
export async function sendWaiting(staff: string): Promise<Sending> {
  if (!('locks' in navigator)) return sendAll(staff)
  return navigator.locks.request('nimr-outbox', () => sendAll(staff))
}

async function sendAll(staff: string): Promise<Sending> {
  for (const kept of await listKept(staff)) {
    if (kept.state !== 'waiting') continue
    const outcome = await send(kept)
    if (outcome !== 'done') return outcome
  }
  return 'done'
}

async function send(kept: Kept): Promise<Sending> {
  const answer = await post(kept)
  if (!answer) return 'no connection'
  const { status } = answer
  if (status === 401) return 'sign in'
  if (status === 408 || status === 429 || status >= 500) return 'no connection'
  const body = await read(answer)
  // A proxy's or a portal's own page is no answer of ours: wait for a better connection.
  if (!body) return 'no connection'
  await change(kept.key, (now) => settle(now ?? kept, kept, status, body))
  return 'done'
}

const secondsAllowed = 30

async function post(kept: Kept): Promise<Response | null> {
  const form = new URLSearchParams(kept.fields.map(([name, value]) => [name, value]))
  form.set('sentAt', String(deviceNow()))
  try {
    return await fetch(kept.url, {
      method: 'POST',
      body: form,
      headers: { accept: 'application/json', 'x-outbox-staff': kept.staff },
      redirect: 'error',
      signal: AbortSignal.timeout(secondsAllowed * 1000),
    })
  } catch {
    return null
  }
}

async function read(answer: Response): Promise<Answer | null> {
  try {
    return (await answer.json()) as Answer
  } catch {
    return null
  }
}

/** What was sent is settled; what was added to it meanwhile goes on waiting. */
function settle(now: Kept, sent: Kept, status: number, body: Answer): Kept {
  const added = now.fields.filter((field) => !sent.fields.some(([n, v]) => n === field[0] && v === field[1]))
  if (added.length > 0 && status < 400) return { ...now, fields: [...fixed(now), ...added] }
  if (status < 400) {
    // Its words are the server's now; the line that it was received stays a while.
    return { ...now, fields: [], state: 'sent', ...(body.href && { href: body.href }) }
  }
  const errors = Object.values(body.errors ?? {})
  return { ...now, state: 'refused', errors: errors.length > 0 ? errors : [body.error?.message ?? ''] }
}

const fixed = (kept: Kept) => kept.fields.filter(([name]) => name !== 'mark')
