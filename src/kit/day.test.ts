import { describe, expect, test } from 'vitest'
import {
  addDays,
  ageInYear,
  compareDays,
  day,
  dayOf,
  daysBetween,
  formatDay,
  formatPeriod,
  lastDayOfMonth,
  parseDay,
} from './day.ts'

describe('a day', () => {
  test('is read only when it is written in full and has existed', () => {
    expect(parseDay('2018-09-01')).toBe('2018-09-01')
    expect(parseDay(' 2020-02-29 ')).toBe('2020-02-29')
    for (const text of [
      '2021-02-29',
      '2018-13-01',
      '2018-00-10',
      '2018-9-1',
      '20180901',
      '0000-01-01',
      '',
      'igår',
    ]) {
      expect(parseDay(text), text).toBeNull()
    }
  })
  test('that the code wrote wrongly stops at once', () => {
    expect(() => day('2021-02-30')).toThrow('not a day')
  })
  test('is counted forward and backward over month, year and summer time', () => {
    expect(addDays(day('2020-02-28'), 2)).toBe('2020-03-01')
    expect(['2020-02-01', '2100-02-10', '2021-12-31', '2021-04-30'].map(lastDayOfMonth)).toEqual([
      '2020-02-29',
      '2100-02-28',
      '2021-12-31',
      '2021-04-30',
    ])
    expect(addDays(day('2022-01-01'), -1)).toBe('2021-12-31')
    expect(addDays(day('2021-03-27'), 2)).toBe('2021-03-29')
    expect(daysBetween(day('2018-09-01'), day('2018-10-01'))).toBe(30)
    expect(daysBetween(day('2018-09-01'), day('2018-08-31'))).toBe(-1)
  })
  test('begins at Swedish midnight', () => {
    expect(dayOf(new Date('2021-06-30T22:30:00Z'))).toBe('2021-07-01')
    expect(dayOf(new Date('2021-12-31T22:30:00Z'))).toBe('2021-12-31')
  })
  test('is ordered as time is', () => {
    expect(compareDays(day('2018-09-01'), day('2018-10-01'))).toBe(-1)
    expect(compareDays(day('2018-09-01'), day('2018-09-01'))).toBe(0)
  })
  test('is written as people write it', () => {
    expect(formatDay(day('2018-09-01'), 'sv')).toBe('1 september 2018')
    expect(formatDay(day('2018-09-01'), 'en')).toBe('1 September 2018')
    expect(formatDay(day('2018-09-01'), 'sv', 'month')).toBe('september 2018')
    expect(formatPeriod(day('2018-09-01'), day('2022-03-31'), 'sv')).toBe('1 september 2018 – 31 mars 2022')
  })
  test('gives the age as the difference between the years', () => {
    expect(ageInYear(1990, day('2020-01-01'))).toBe(30)
  })
})
