import { readFileSync } from 'node:fs'
import path from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { projectFolder } from '../../src/platform/project-folder.ts'
import { sliceGraph } from '../../src/slices/graph.ts'
import { openWorld, type World } from '../world/world.ts'

const glossary = readFileSync(path.join(projectFolder, 'docs/glossary.md'), 'utf8')
const missing = (words: readonly string[]) => words.filter((word) => !glossary.includes(`\`${word}\``))

let world: World
beforeAll(async () => {
  world = await openWorld({ from: 'blank' })
})
afterAll(() => world.close())

/** The words that a column lets in, from its check. */
async function wordsOf(table: string, column: string): Promise<string[]> {
  const [check] = await world.asOwner<{ says: string }>(
    `select pg_get_constraintdef(oid) as says from pg_constraint where conname = $1 and contype = 'c'`,
    [`${table}_${column}_check`],
  )
  return [...(check?.says ?? '').matchAll(/'(\w+)'::text/g)].map((match) => match[1] ?? '')
}

test('every slice stands in the glossary', () => {
  expect(missing(Object.keys(sliceGraph))).toEqual([])
})

test('every table stands in the glossary', async () => {
  const tables = await world.asOwner<{ name: string }>(
    `select relname as name from pg_class where relnamespace = 'nimr'::regnamespace and relkind = 'r'`,
  )
  expect(tables.length).toBeGreaterThan(40)
  expect(missing(tables.map((table) => table.name))).toEqual([])
})

test.each([
  ['role', 'staff_role'],
  ['stage', 'intervention'],
  ['mode', 'talk'],
  ['working_method', 'intervention'],
])('every %s of %s stands in the glossary', async (column, table) => {
  const words = await wordsOf(table, column)
  expect(words.length).toBeGreaterThan(1)
  expect(missing(words)).toEqual([])
})
