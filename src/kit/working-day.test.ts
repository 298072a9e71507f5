import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { sharedFile } from '../../test/world/shared-data.ts'
import { addDays, day } from './day.ts'
import { weekdayOf } from './week.ts'
import { addWorkingDays, holidayOn, isWorkingDay, publicHolidays } from './working-day.ts'

const file = sharedFile('data/calendar/se-holidays-2018-2035.json')

describe('public holidays', () => {
  test.skipIf(file === null)('are those of the calendar of 2018 to 2035, eves left out', () => {
    const listed = JSON.parse(readFileSync(String(file), 'utf8')) as { date: string; type: string }[]
    const expected = listed.filter(({ type }) => type === 'public').map(({ date }) => date)
    const computed = Array.from({ length: 18 }, (_, nth) => publicHolidays(2018 + nth)).flat()
    expect(expected).toHaveLength(18 * 13)
    expect(computed.map(({ on }) => on)).toEqual(expected.toSorted())
  })
  test('of 2021 are those of the almanac', () => {
    expect(publicHolidays(2021).map(({ on }) => on)).toEqual([
      '2021-01-01',
      '2021-01-06',
      '2021-04-02',
      '2021-04-04',
      '2021-04-05',
      '2021-05-01',
      '2021-05-13',
      '2021-05-23',
      '2021-06-06',
      '2021-06-26',
      '2021-11-06',
      '2021-12-25',
      '2021-12-26',
    ])
  })
  test('Easter is on its earliest and latest day, and where the church moves its moon', () => {
    const easters = [1818, 1943, 1954, 1981, 2000, 2008, 2018, 2019, 2026, 2038, 2049, 2076]
    expect(
      easters.map((year) => publicHolidays(year).find(({ name }) => name === 'easter_sunday')?.on),
    ).toEqual([
      '1818-03-22',
      '1943-04-25',
      '1954-04-18',
      '1981-04-19',
      '2000-04-23',
      '2008-03-23',
      '2018-04-01',
      '2019-04-21',
      '2026-04-05',
      '2038-04-25',
      '2049-04-18',
      '2076-04-19',
    ])
  })
  test('Whit Monday gave way to the national day in 2005', () => {
    expect(holidayOn(day('2004-05-31'))?.name).toBe('whit_monday')
    expect(isWorkingDay(day('2005-05-16'))).toBe(true)
    expect(isWorkingDay(day('2004-06-07'))).toBe(true)
    expect(holidayOn(day('2005-06-06'))?.name).toBe('national_day')
  })
  test('midsummer and All Saints are Saturdays in their weeks, every year', () => {
    for (let year = 1990; year < 2100; year += 1) {
      const on = (name: string) => publicHolidays(year).find((holiday) => holiday.name === name)?.on ?? ''
      expect(weekdayOf(day(on('midsummer_day')))).toBe(6)
      expect(on('midsummer_day') >= `${year}-06-20` && on('midsummer_day') <= `${year}-06-26`).toBe(true)
      expect(weekdayOf(day(on('all_saints')))).toBe(6)
      expect(on('all_saints') >= `${year}-10-31` && on('all_saints') <= `${year}-11-06`).toBe(true)
    }
  })
})

describe('working days', () => {
  test('the eves are working days, the holidays and the weekends are not', () => {
    for (const eve of ['2026-06-19', '2026-12-24', '2026-12-31']) expect(isWorkingDay(day(eve))).toBe(true)
    for (const off of ['2026-06-20', '2026-12-25', '2027-01-01', '2026-11-28', '2026-11-29'])
      expect(isWorkingDay(day(off))).toBe(false)
  })
  test('so many working days later there have been exactly so many, and the day itself is one', () => {
    for (let nth = 0; nth < 800; nth += 1) {
      const from = addDays(day('2025-01-01'), nth)
      const to = addWorkingDays(from, 20)
      let counted = 0
      for (let at = addDays(from, 1); at <= to; at = addDays(at, 1)) if (isWorkingDay(at)) counted += 1
      expect(counted, from).toBe(20)
      expect(isWorkingDay(to), from).toBe(true)
    }
  })
})
