import { expect, test } from 'vitest'
import { day } from './day.ts'
import { addMonths, mondayOf, parseMonth, weekdayOf, weekNumber, weeksOfMonth } from './week.ts'

test('weeks begin on Monday', () => {
  expect(weekdayOf(day('2022-03-15'))).toBe(2)
  expect(weekdayOf(day('1999-12-31'))).toBe(5)
  expect(mondayOf(day('2022-03-20'))).toBe('2022-03-14')
})

test.each([
  ['2021-01-03', 53],
  ['2021-01-04', 1],
  ['2024-12-30', 1],
  ['2026-12-31', 53],
  ['2022-03-15', 11],
])('%s is in week %i', (on, number) => {
  expect(weekNumber(day(on))).toBe(number)
})

test('months follow each other over the year', () => {
  expect(addMonths(day('2021-12-01'), 1)).toBe('2022-01-01')
  expect(addMonths(day('2022-01-01'), -1)).toBe('2021-12-01')
  expect(parseMonth('2022-03')).toBe('2022-03-01')
  for (const wrong of ['2022-13', '2022-3', 'mars', '0000-01']) expect(parseMonth(wrong)).toBeNull()
})

test('the month of March 2022 touches five weeks, from 28 February to 3 April', () => {
  const weeks = weeksOfMonth(day('2022-03-01'))
  expect(weeks.map(({ number }) => number)).toEqual([9, 10, 11, 12, 13])
  expect([weeks[0]?.days[0], weeks[4]?.days[6]]).toEqual(['2022-02-28', '2022-04-03'])
})
