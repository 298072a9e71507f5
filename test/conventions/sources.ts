import { globSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { projectFolder } from '../../src/platform/project-folder.ts'

export type Source = { readonly file: string; readonly text: string; readonly imports: readonly string[] }

/** Every source file of the product, with what it imports: a file as a path from the project, a package by its name. */
export function readSources(): Source[] {
  return globSync('src/**/*.{ts,tsx}', { cwd: projectFolder })
    .filter((file) => !file.includes('.generated.'))
    .map((file) => {
      const text = readFileSync(path.join(projectFolder, file), 'utf8')
      return { file, text, imports: importsIn(file, text) }
    })
}

export function importsIn(file: string, text: string): string[] {
  const found = text.matchAll(
    /(?:^|\n)\s*(?:import|export)\b[^'"`;]*?\bfrom\s*'([^']+)'|\bimport\(\s*'([^']+)'\s*\)/g,
  )
  return [...found]
    .map((match) => match[1] ?? match[2] ?? '')
    .map((name) => (name.startsWith('.') ? path.join(path.dirname(file), name) : name))
}
