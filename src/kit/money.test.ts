import { describe, expect, test } from 'vitest'
import { eurCent, formatEurCent, formatOre, ore, parseEuro, parseKronor, splitOre } from './money.ts'

describe('an amount', () => {
  test('is read as people type it and kept in whole öre', () => {
    expect(parseKronor('1 234,50')).toBe(123450)
    expect(parseKronor('1,234.50')).toBe(123450)
    expect(parseKronor('1234')).toBe(123400)
    expect(parseKronor('1 234 kr')).toBe(123400)
    expect(parseKronor('-0,05')).toBe(-5)
    expect(parseKronor('0,1')).toBe(10)
    expect(parseEuro('€1,234.50')).toBe(123450)
    expect(parseEuro('99,99 euro')).toBe(9999)
  })
  test('with parts of an öre, or too large to count exactly, is refused', () => {
    for (const text of ['', 'gratis', '1,2345', '1,23,45', '99999999999999999999', '1 kr 2']) {
      expect(parseKronor(text), text).toBeNull()
    }
    expect(() => ore(0.5)).toThrow('not a whole amount')
  })
  test('is written with öre only when there are any', () => {
    expect(formatOre(ore(123450), 'sv')).toBe('1\u00a0234,50\u00a0kr')
    expect(formatOre(ore(123400), 'sv')).toBe('1\u00a0234\u00a0kr')
    expect(formatEurCent(eurCent(30_000_000), 'sv')).toBe('300\u00a0000\u00a0€')
    expect(formatEurCent(eurCent(30_000_000), 'en')).toBe('€300,000')
  })
})

describe('a split', () => {
  test.each([
    [10000, [1, 1, 1], [3334, 3333, 3333]],
    [1, [1, 1], [1, 0]],
    [-10000, [1, 1, 1], [-3334, -3333, -3333]],
    [12345678, [2962, 3781, 5620], [2957850, 3775702, 5612126]],
    [100, [0.5, 0.25, 0.25], [50, 25, 25]],
    [0, [1, 2], [0, 0]],
  ])('of %i öre by %j gives %j', (amount, weights, parts) => {
    expect(splitOre(ore(amount), weights)).toEqual(parts)
  })
  test('always adds up to the whole, however odd the weights', () => {
    for (let amount = -500; amount <= 500; amount += 7) {
      const parts = splitOre(ore(amount), [2962, 3781, 5620, 0, 1, 33.3])
      expect(parts.reduce((sum, part) => sum + part, 0)).toBe(amount)
    }
  })
  test('gives nothing to a weight of zero', () => {
    expect(splitOre(ore(101), [0, 1, 1])).toEqual([0, 51, 50])
  })
  test('without any weight, or with a negative one, stops', () => {
    expect(() => splitOre(ore(1), [])).toThrow()
    expect(() => splitOre(ore(1), [0, 0])).toThrow()
    expect(() => splitOre(ore(1), [2, -1])).toThrow()
  })
})
