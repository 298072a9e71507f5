import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { drawRulesPage, readRules, rulesIn } from '../../src/app/rules-page.ts'

const root = join(import.meta.dirname, '../..')
const page = join(root, 'docs/rules.md')

test('docs/rules.md says what the code says (UPDATE_GOLDEN=1 makes it anew)', () => {
  const current = drawRulesPage(readRules(root))
  if (process.env['UPDATE_GOLDEN'] === '1') writeFileSync(page, current)
  expect(readFileSync(page, 'utf8')).toBe(current)
})

test('every dated table of rates names its source', () => {
  const rates = readRules(root).filter((rule) => rule.file.endsWith('rates.ts'))
  expect(rates.length).toBeGreaterThan(0)
  expect(rates.filter((rule) => rule.source === null).map((rule) => rule.name)).toEqual([])
})

test('a rule is read with its arguments, answers and source, and only when it is exported and documented', () => {
  const code = `
/** About the file. */
const hidden = 1
/**
 * Whether it may be
 * so.
 * @param day the day, YYYY-MM-DD
 * @returns refused \`late\`
 * @source Lag (2000:1) 2 §;
 *   checked 2026-01-01
 */
export function decideIt(day: string) {}
export function undocumented() {}
`
  expect(rulesIn('src/slices/x/rules.ts', code)).toEqual([
    {
      file: 'src/slices/x/rules.ts',
      name: 'decideIt',
      purpose: 'Whether it may be so.',
      details: ['`day`: the day, YYYY-MM-DD', 'Gives refused `late`'],
      source: 'Lag (2000:1) 2 §; checked 2026-01-01',
    },
  ])
})
