import { readFile } from 'node:fs/promises'
import { extname, join } from 'node:path'
import type { MiddlewareHandler } from 'hono'
import type { Env } from './env.ts'

const types: { readonly [ending: string]: string } = {
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.woff2': 'font/woff2',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.json': 'application/json',
  '.webmanifest': 'application/manifest+json',
}

/**
 * Files of the build by name, kept in memory: there are few and they never change while the server runs.
 * A name with a content hash (`nimr-1A2B3C4D.css`) may be kept by browsers for a year.
 */
export function assetFiles(directory: string): MiddlewareHandler<Env, '/tillgangar/:name{.+}'> {
  const kept = new Map<string, Promise<Uint8Array<ArrayBuffer> | null>>()
  return async (c) => {
    const name = c.req.param('name')
    const type = types[extname(name)]
    if (!type || !/^[\w-]+([./][\w-]+)*$/.test(name)) return c.notFound()
    const file =
      kept.get(name) ??
      readFile(join(directory, name)).then(
        (bytes) => new Uint8Array(bytes),
        () => null,
      )
    const bytes = await file
    if (!bytes) return c.notFound()
    kept.set(name, file)
    const hashed = /[-.][0-9A-Za-z]{8,}\.\w+$/.test(name)
    return c.body(bytes, 200, {
      'content-type': type,
      'cache-control': hashed ? 'public, max-age=31536000, immutable' : 'public, max-age=300',
    })
  }
}

/**
 * The service worker, at the root so that it may answer for every page. The browser asks for it anew each time: it is what decides
 * whether anything older may still be shown.
 */
export function serviceWorker(directory: string): MiddlewareHandler<Env> {
  return async (c) => {
    const script = await readFile(join(directory, 'service-worker.js'), 'utf8').catch(() => null)
    if (script === null) return c.notFound()
    return c.body(script, 200, {
      'content-type': 'text/javascript; charset=utf-8',
      'cache-control': 'no-cache',
    })
  }
}
