import { readFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import { extname, join } from 'node:path'

const types: { readonly [ending: string]: string } = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.woff2': 'font/woff2',
  '.svg': 'image/svg+xml',
}

const suggestions = [
  { id: '7', label: 'Hjortronbolaget', detail: 'Malå' },
  { id: '8', label: 'Hjortron & <b>lingon</b>', detail: 'Adak' },
]

/** Serves the drawn parts under the same content security policy as the product, and answers for its suggestions. */
export async function serveParts(folder: string): Promise<{ address: string; close: () => void }> {
  const server = createServer(async (request, response) => {
    const path = new URL(request.url ?? '/', 'http://localhost').pathname
    const isSearch = path === '/sok/forslag'
    const body = isSearch
      ? JSON.stringify(suggestions)
      : await readFile(join(folder, path)).catch(() => undefined)
    response.writeHead(body === undefined ? 404 : 200, {
      'content-type': isSearch ? 'application/json' : (types[extname(path)] ?? 'text/plain'),
      'content-security-policy':
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'self'; form-action 'self'",
    })
    response.end(body)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('The server has no port')
  return { address: `http://127.0.0.1:${address.port}`, close: () => server.close() }
}
