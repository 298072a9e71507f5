import { expect, test } from 'vitest'
import { decideTimes, isListedAsAttending, readTime } from './rules.ts'

test('a time may be written as 9, 9.30 or 09:30', () => {
  expect([readTime('9'), readTime('9.30'), readTime('09:30'), readTime('00:00')]).toEqual([
    '09:00',
    '09:30',
    '09:30',
    '00:00',
  ])
  expect([readTime('24'), readTime('9.60'), readTime('nio'), readTime('')]).toEqual([null, null, null, null])
})

test('an occasion ends after it starts and within a week', () => {
  const at = (iso: string) => new Date(iso)
  expect(decideTimes(at('2026-11-23T09:00Z'), at('2026-11-23T11:00Z')).allowed).toBe(true)
  expect(decideTimes(at('2026-11-23T09:00Z'), at('2026-11-23T09:00Z'))).toEqual({
    allowed: false,
    refusal: 'ends_before_start',
  })
  expect(decideTimes(at('2026-11-23T09:00Z'), at('2026-11-30T09:00Z'))).toEqual({
    allowed: false,
    refusal: 'lasts_a_week',
  })
})

test('whoever is added before the start is only listed, and from the start on attended', () => {
  const starts = new Date('2026-11-23T09:00Z')
  expect(isListedAsAttending(starts, new Date('2026-11-23T08:59Z'))).toBe(false)
  expect(isListedAsAttending(starts, new Date('2026-11-23T09:00Z'))).toBe(true)
})
