import { expect, test } from 'vitest'
import { momentInStockholm, stockholmClock } from './stockholm.ts'

test('nine in the morning is eight in UTC in winter and seven in summer', () => {
  expect(momentInStockholm('2026-01-15', '09:00')?.toISOString()).toBe('2026-01-15T08:00:00.000Z')
  expect(momentInStockholm('2026-07-15', '09:00')?.toISOString()).toBe('2026-07-15T07:00:00.000Z')
})

test('the hour that comes twice in October is its first coming, and the skipped hour in March does not exist', () => {
  expect(momentInStockholm('2026-10-25', '02:30')?.toISOString()).toBe('2026-10-25T00:30:00.000Z')
  expect(momentInStockholm('2026-10-25', '03:00')?.toISOString()).toBe('2026-10-25T02:00:00.000Z')
  expect(momentInStockholm('2026-03-29', '02:30')).toBeNull()
  expect(momentInStockholm('2026-03-29', '03:00')?.toISOString()).toBe('2026-03-29T01:00:00.000Z')
})

test('a day or time that never is gives nothing', () => {
  expect(momentInStockholm('2026-02-30', '09:00')).toBeNull()
  expect(momentInStockholm('2026-02-10', '24:10')).toBeNull()
  expect(momentInStockholm('soon', 'noon')).toBeNull()
})

test('a moment reads back as clocks in Sweden show it', () => {
  expect(stockholmClock(new Date('2026-11-23T22:30:00Z'))).toBe('2026-11-23 23:30')
})
