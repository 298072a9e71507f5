import { expect, test } from 'vitest'
import { findRoleFaults } from './file-roles.ts'
import { readSources } from './sources.ts'

const sources = readSources().filter(({ file }) => !/\.test\.tsx?$/.test(file))

test('every file imports only what its role in the slice may know, and there are no rings', () => {
  expect(sources.length).toBeGreaterThan(100)
  expect(findRoleFaults(sources)).toEqual([])
})

const faults: readonly (readonly [file: string, line: string])[] = [
  ['src/slices/coaching/rules.ts', "import { x } from './queries.ts'"],
  ['src/slices/coaching/rules.ts', "import { sql } from 'kysely'"],
  ['src/slices/coaching/queries.ts', "import { notFound } from '../../platform/http/index.ts'"],
  ['src/slices/coaching/commands.ts', "import { Table } from '../../ui/index.ts'"],
  ['src/slices/coaching/index.ts', "export { x } from './talk-routes.tsx'"],
  ['src/slices/coaching/talk-page.tsx', "import { x } from './commands.ts'"],
]

test.each(faults)('a planted fault is found: %s with %s', (file, text) => {
  expect(findRoleFaults([{ file, text }])).toHaveLength(1)
})

test('a planted ring of imports is found, and one of types alone is none', () => {
  const ring = (word: string) => [
    { file: 'src/kit/a.ts', text: `${word} { b } from './b.ts'` },
    { file: 'src/kit/b.ts', text: `${word} { a } from './a.ts'` },
  ]
  expect(findRoleFaults(ring('import'))).toHaveLength(1)
  expect(findRoleFaults(ring('import type'))).toEqual([])
})
