import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The folder of the checkout, found from wherever this code runs: the source tree or the built file. */
export const projectFolder = findProjectFolder(dirname(fileURLToPath(import.meta.url)))

function findProjectFolder(from: string): string {
  if (existsSync(join(from, 'package.json'))) return from
  const above = dirname(from)
  if (above === from) throw new Error('package.json was not found above this file')
  return findProjectFolder(above)
}
