import type { Upload } from '../files/index.ts'
import type { RequestContext } from './env.ts'
import { Stop } from './stops.ts'

const mostFiles = 20

/** The files of one field of the posted form; a file field that was left empty gives none. */
export async function readUploads(c: RequestContext, field: string): Promise<readonly Upload[]> {
  const posted = await c.req.parseBody({ all: true }).catch((cause: unknown) => {
    throw new Stop('badRequest', cause)
  })
  const files = [posted[field]].flat().filter((item) => item instanceof File)
  const chosen = files.filter((file) => file.name !== '' || file.size > 0).slice(0, mostFiles)
  return Promise.all(
    chosen.map(async (file) => ({ name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) })),
  )
}
