import { expect, test } from 'vitest'
import { divideRounded, fromExact, toExact, toWholeHundredths } from './decimal.ts'

test('a tenth is a tenth: ten of them are one, and three are three tenths', () => {
  const { whole, partsPerOne } = toExact([0.1, 2.25])
  expect([whole, partsPerOne]).toEqual([[10n, 225n], 100n])
  expect(fromExact((whole[0] ?? 0n) * 3n, partsPerOne)).toBe(0.3)
})

test('very small and very large numbers keep every digit', () => {
  expect(toExact([1e-7, 3])).toEqual({ whole: [1n, 30_000_000n], partsPerOne: 10_000_000n })
  expect(toExact([1e21, 1.5e22])).toEqual({ whole: [10n ** 21n, 15n * 10n ** 21n], partsPerOne: 1n })
  expect(toExact([-0.5]).whole).toEqual([-5n])
  expect(toExact([]).whole).toEqual([])
})

test('a quotient is rounded with halves away from zero', () => {
  const rounded = [5n, 4n, -5n, -4n, 15n, 0n].map((dividend) => divideRounded(dividend, 10n))
  expect(rounded).toEqual([1n, 0n, -1n, 0n, 2n, 0n])
  expect(() => divideRounded(1n, 0n)).toThrow('above zero')
})

test('hundredths are those of the number as it is written', () => {
  expect([1.005, 0.29, 1e-7, 1.1e9, -1.005].map(toWholeHundredths)).toEqual([
    101, 29, 0, 110_000_000_000, -101,
  ])
})
