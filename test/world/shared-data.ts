import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const folder = fileURLToPath(new URL('../../../shared/', import.meta.url))

/** The path of a file among the data shared beside the project; null where the project stands alone. */
export function sharedFile(path: string): string | null {
  const file = folder + path
  return existsSync(file) ? file : null
}
