import { existsSync } from 'node:fs'
import path from 'node:path'
import { projectFolder } from '../../src/platform/project-folder.ts'

/** A file of the facts that lie beside the project where it is developed; null where they do not, and the test that reads it is skipped. */
export function sharedFile(relative: string): string | null {
  const folders = [path.join(projectFolder, '../shared'), path.join(projectFolder, '../../shared')]
  return folders.map((folder) => path.join(folder, relative)).find((file) => existsSync(file)) ?? null
}
