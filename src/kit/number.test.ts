import { describe, expect, test } from 'vitest'
import { formatNumber, formatShare, parseNumber } from './number.ts'
import { compareSwedish } from './sort.ts'

describe('a number', () => {
  test('is written with a no-break space and a comma in Swedish', () => {
    expect(formatNumber(1234.5, 'sv')).toBe('1\u00a0234,5')
    expect(formatNumber(1234.5, 'en')).toBe('1,234.5')
    expect(formatNumber(-73, 'sv')).toBe('−73')
    expect(formatShare(0.8, 'sv')).toBe('80\u00a0%')
  })
  test('is read as people type it in either language', () => {
    for (const text of ['1 234,5', '1234.5', '1,234.50', '1.234,5', '1\u00a0234,5']) {
      expect(parseNumber(text), text).toBe(1234.5)
    }
    expect(parseNumber('−12')).toBe(-12)
    expect(parseNumber('1,234')).toBe(1234)
  })
  test('is refused when it could mean nothing or two things', () => {
    for (const text of [
      '',
      '-',
      'tolv',
      '1,2,3',
      '1.23,456',
      '1e5',
      'NaN',
      'Infinity',
      '12,345,6789',
      '0x10',
      '--1',
    ]) {
      expect(parseNumber(text), text).toBeNull()
    }
  })
})

test('å, ä and ö come last in Swedish order', () => {
  expect(['Östra', 'Älg', 'Ån', 'Zeta', 'Adak'].toSorted(compareSwedish)).toEqual([
    'Adak',
    'Zeta',
    'Ån',
    'Älg',
    'Östra',
  ])
})
