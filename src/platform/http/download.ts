import { Hono } from 'hono'
import { findFile } from '../files/index.ts'
import type { Env, Mount, RequestContext } from './env.ts'
import { idParam } from './params.ts'
import { notFound } from './stops.ts'

/** Answers with a file to be saved or opened by another program, never shown as a page of ours. */
export function download(
  c: RequestContext,
  file: { readonly name: string; readonly mediaType: string; readonly content: Uint8Array },
): Response {
  // For programs that read only the plain name: Företag becomes Foretag.
  const ascii = file.name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^\w. -]/g, '_')
  return c.body(new Uint8Array(file.content), 200, {
    'content-type': file.mediaType,
    'content-disposition': `attachment; filename="${ascii}"; filename*=UTF-8''${encodeURIComponent(file.name)}`,
    'x-content-type-options': 'nosniff',
    'cache-control': 'no-store',
  })
}

async function downloadFile(c: RequestContext): Promise<Response> {
  const file = await findFile(c.var.tx, idParam(c))
  if (!file) throw notFound()
  return download(c, file)
}

const routes = new Hono<Env>()
routes.get('/filer/:id{[0-9]+}', (c) => downloadFile(c))
routes.get('/l/:token/filer/:id{[0-9]+}', (c) => downloadFile(c))

/** Files by their number, for whoever may see the record that they belong to. */
export const filesMount: Mount = { routes }
