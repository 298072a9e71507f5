import { Agent, request } from 'node:http'
import { gunzipSync } from 'node:zlib'

export type Answer = {
  readonly status: number
  readonly headers: NodeJS.Dict<string | string[]>
  /** As it came, compressed. */
  readonly body: Buffer
  readonly text: () => string
}

/** Someone with a browser: keeps the connection and the cookie. */
export type Visitor = {
  get(path: string): Promise<Answer>
  post(path: string, form: Record<string, string>): Promise<Answer>
  leave(): void
}

export function visit(url: string): Visitor {
  const agent = new Agent({ keepAlive: true, maxSockets: 16 })
  let cookie = ''

  function send(method: string, path: string, form = ''): Promise<Answer> {
    const headers: Record<string, string> = { cookie, 'accept-encoding': 'gzip', 'accept-language': 'sv' }
    if (method === 'POST') {
      headers['content-type'] = 'application/x-www-form-urlencoded'
      headers['content-length'] = String(Buffer.byteLength(form))
      headers['origin'] = url
    }
    return new Promise((resolve, reject) => {
      const sent = request(new URL(path, url), { agent, method, headers }, (response) => {
        const chunks: Buffer[] = []
        response.on('data', (chunk: Buffer) => chunks.push(chunk))
        response.on('error', reject)
        response.on('end', () => {
          const fresh = response.headers['set-cookie']?.map((line) => line.split(';')[0] ?? '')
          if (fresh) cookie = [cookie, ...fresh].filter(Boolean).join('; ')
          const body = Buffer.concat(chunks)
          const isPacked = response.headers['content-encoding'] === 'gzip'
          resolve({
            status: response.statusCode ?? 0,
            headers: response.headers,
            body,
            text: () => String(isPacked ? gunzipSync(body) : body),
          })
        })
      })
      sent.on('error', reject)
      sent.end(form)
    })
  }

  return {
    get: (path) => send('GET', path),
    post: (path, form) => send('POST', path, new URLSearchParams(form).toString()),
    leave: () => agent.destroy(),
  }
}

/** Signs in as one of the example region's people. */
export async function visitAs(url: string, staffId: number): Promise<Visitor> {
  const visitor = visit(url)
  const { status } = await visitor.post(`/logga-in/exempel/${staffId}`, { till: '/' })
  if (status !== 303) throw new Error(`signing in answered ${status}`)
  return visitor
}
