import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { expect } from 'vitest'

/** Compares with the file a person has read and agreed to; `bin/golden` writes it anew, and the diff is then read. */
export function expectGolden(file: string, current: string): void {
  const place = path.join(import.meta.dirname, '../..', file)
  if (process.env['UPDATE_GOLDEN'] === '1') writeFileSync(place, current)
  expect(readOr(place), `${file} is not current: run bin/golden and read the difference`).toBe(current)
}

function readOr(place: string): string {
  try {
    return readFileSync(place, 'utf8')
  } catch {
    return ''
  }
}
