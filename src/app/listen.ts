import type { Server } from 'node:http'
import { createAdaptorServer } from '@hono/node-server'

type Fetch = Parameters<typeof createAdaptorServer>[0]['fetch']

export type Listening = { readonly port: number; readonly stop: () => Promise<void> }

/** Thrown when the port that was asked for is taken. */
export class PortTaken extends Error {}

/**
 * Listens on the machine's own address only; a proxy in front gives it to others.
 *
 * @param wanted exactly this port, or with `orNext` the first free one from it on
 */
export async function listen(fetch: Fetch, wanted: number, orNext: boolean): Promise<Listening> {
  for (let port = wanted; port < Math.min(wanted + 100, 65_536); port++) {
    const server = createAdaptorServer({ fetch }) as Server
    // A visitor who sends slowly, or nothing, must not hold a connection for ever.
    server.headersTimeout = 10_000
    server.requestTimeout = 30_000
    server.keepAliveTimeout = 65_000
    server.maxRequestsPerSocket = 1000
    if (await tryPort(server, port)) return { port, stop: () => stop(server) }
    if (!orNext) break
  }
  throw new PortTaken(String(wanted))
}

function tryPort(server: Server, port: number): Promise<boolean> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) =>
      error.code === 'EADDRINUSE' || error.code === 'EACCES' ? resolve(false) : reject(error),
    )
    server.listen(port, '127.0.0.1', () => resolve(true))
  })
}

/** Takes no new requests and waits for those under way, ten seconds at most. */
function stop(server: Server): Promise<void> {
  return new Promise((resolve) => {
    const patience = setTimeout(() => server.closeAllConnections(), 10_000)
    server.close(() => {
      clearTimeout(patience)
      resolve()
    })
    server.closeIdleConnections()
  })
}
