import { expect, test } from 'vitest'
import { secondsAfter, standingClock, todayInStockholm } from './index.ts'

test('half past eleven in the evening in London is already tomorrow in Sweden', () => {
  expect(todayInStockholm(new Date('2022-03-30T23:30:00Z'))).toBe('2022-03-31')
})

test('the day follows winter time too', () => {
  expect(todayInStockholm(new Date('2021-12-31T22:59:59Z'))).toBe('2021-12-31')
  expect(todayInStockholm(new Date('2021-12-31T23:00:00Z'))).toBe('2022-01-01')
})

test('a standing clock stays until it is moved', () => {
  const clock = standingClock('2020-01-01T00:00:00Z')
  expect(clock.now()).toEqual(clock.now())
  clock.set(secondsAfter(clock.now(), 60))
  expect(clock.now().toISOString()).toBe('2020-01-01T00:01:00.000Z')
})
