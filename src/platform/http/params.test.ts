import { expect, test } from 'vitest'
import { samePath } from './params.ts'

test('a page of this site is gone on to, with its question', () => {
  expect(samePath('/foretag?sok=Tove&sida=2')).toBe('/foretag?sok=Tove&sida=2')
})

test.each([
  'https://annan.se',
  '//annan.se',
  '/\\annan.se',
  '/.//annan.se',
  '/a/..//annan.se',
  '/%2e//annan.se',
  '/\t/annan.se',
  'javascript:alert(1)',
  '',
  undefined,
  ['/a'],
  `/${'a'.repeat(2000)}`,
])('%s is no page of this site', (path) => {
  expect(samePath(path)).toBe('/')
})
