import { expect, test } from 'vitest'
import { fromExact, toExact } from './decimal.ts'

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
