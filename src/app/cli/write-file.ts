import { randomUUID } from 'node:crypto'
import { rename, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'

/** Writes a file that gets its name only when it is whole. Gives why it could not be written, such as EACCES, or null. */
export async function writeWhole(file: string, content: string | Uint8Array): Promise<string | null> {
  const target = path.resolve(file)
  const draft = path.join(path.dirname(target), `.${path.basename(target).slice(0, 100)}.${randomUUID()}`)
  try {
    await writeFile(draft, content, { flag: 'wx' })
    await rename(draft, target)
    return null
  } catch (error) {
    await rm(draft, { force: true }).catch(() => {})
    const { code, syscall } = error as NodeJS.ErrnoException
    if (!code || !syscall) throw error
    return code
  }
}
