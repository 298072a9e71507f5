import { expect, test } from 'vitest'
import { type Day, day } from '../../kit/day.ts'
import { addMonths } from '../../kit/week.ts'
import { countWorkingDays, isOfficeDay, lastDayOf } from './calendar-rules.ts'
import { decideCarry, decideEnd, decideTaskChange } from './resource-rules.ts'
import { absentWorkingDays, decideAbsence, decidePost, hoursLeft } from './time-rules.ts'
import { decideMerge, decideUndoMerge, type MergingTopic } from './topic-rules.ts'

test('Midsummer, Christmas and New Year’s eves are free, other eves are worked', () => {
  expect(['2021-06-25', '2021-12-24', '2021-12-31'].map((on) => isOfficeDay(day(on)))).toEqual([
    false,
    false,
    false,
  ])
  expect(['2021-04-01', '2021-04-30', '2021-11-05'].map((on) => isOfficeDay(day(on)))).toEqual([
    true,
    true,
    true,
  ])
})

test('2021 has 253 working days, month by month', () => {
  const months = Array.from({ length: 12 }, (_, n) => addMonths(day('2021-01-01'), n))
  const days = months.map((month) => countWorkingDays(month, lastDayOf(month)))
  expect(days).toEqual([19, 20, 23, 20, 20, 21, 22, 22, 22, 21, 22, 21])
  expect(lastDayOf(day('2024-02-01'))).toBe('2024-02-29')
  expect(addMonths(day('2021-01-01'), -1)).toBe('2020-12-01')
})

test('5 of 20 working days away takes a quarter of 40 hours; 10 reserved hours leave 20', () => {
  expect(
    hoursLeft({ promisedMinutes: 2400, absentWorkingDays: 5, workingDaysInMonth: 20, reservedMinutes: 600 }),
  ).toEqual({
    availableMinutes: 1800,
    absentMinutes: 600,
    leftMinutes: 1200,
  })
})

test('what remains is rounded down, a whole month away leaves nothing, and too much reserved shows below zero', () => {
  const of = (promisedMinutes: number, absent: number, days: number, reservedMinutes = 0) =>
    hoursLeft({ promisedMinutes, absentWorkingDays: absent, workingDaysInMonth: days, reservedMinutes })
      .leftMinutes
  expect(of(100, 1, 3)).toBe(66)
  expect(of(2400, 21, 21)).toBe(0)
  expect(of(2400, 99, 21)).toBe(0)
  expect(of(600, 0, 21, 900)).toBe(-300)
  expect(of(0, 0, 0)).toBe(0)
})

test('absence counts the working days within the month, none twice', () => {
  const july = day('2021-07-01')
  expect(absentWorkingDays(july, [{ fromOn: '2021-06-28', toOn: '2021-07-04' }])).toBe(2)
  expect(absentWorkingDays(july, [{ fromOn: '2021-07-10', toOn: '2021-07-11' }])).toBe(0)
  const twice = [
    { fromOn: '2021-07-05', toOn: '2021-07-16' },
    { fromOn: '2021-07-05', toOn: '2021-07-09' },
    { fromOn: '2021-07-12', toOn: '2021-07-20' },
  ]
  expect(absentWorkingDays(july, twice)).toBe(12)
  expect(absentWorkingDays(july, [{ fromOn: '2020-01-01', toOn: '2022-01-01' }])).toBe(22)
})

test('an absence ends after it begins, is not years long, and is written once', () => {
  const of = (fromOn: string, toOn: string) => {
    const answer = decideAbsence({ fromOn, toOn }, [{ fromOn: '2021-07-05', toOn: '2021-07-30' }])
    return answer.allowed || answer.refusal
  }
  expect(of('2021-06-10', '2021-06-01')).toBe('ends_before_start')
  expect(of('2021-06-10', '2031-06-01')).toBe('away_too_long')
  expect(of('2021-07-30', '2021-08-01')).toBe('away_already')
  expect(of('2021-07-31', '2021-08-01')).toBe(true)
})

test('a new share of full time begins after the one before', () => {
  const posts = [
    { fromOn: '2018-09-01', toOn: '2020-12-31' },
    { fromOn: '2021-01-01', toOn: null },
  ]
  expect(decidePost('2021-06-01', posts).allowed).toBe(true)
  expect(decidePost('2021-01-01', posts).allowed).toBe(false)
  expect(decidePost('2020-06-01', posts).allowed).toBe(false)
})

const topic = (more: Partial<MergingTopic>): MergingTopic => ({
  id: 1,
  focusAreaCode: 'larger_market',
  retiredOn: null,
  mergedIntoId: null,
  mergedIntoVersion: null,
  version: 1,
  ...more,
})
const outcome = (answer: { allowed: boolean; refusal?: string }) => answer.allowed || answer.refusal

test('a topic is merged into a living one of the same focus area', () => {
  expect(outcome(decideMerge(topic({}), topic({ id: 2 })))).toBe(true)
  expect(outcome(decideMerge(topic({}), topic({})))).toBe('same_topic')
  expect(outcome(decideMerge(topic({ mergedIntoId: 3 }), topic({ id: 2 })))).toBe('already_merged')
  expect(outcome(decideMerge(topic({}), topic({ id: 2, mergedIntoId: 1 })))).toBe('survivor_merged')
  expect(outcome(decideMerge(topic({}), topic({ id: 2, retiredOn: '2021-01-01' })))).toBe('survivor_retired')
  expect(outcome(decideMerge(topic({}), topic({ id: 2, focusAreaCode: 'innovation' })))).toBe(
    'other_focus_area',
  )
})

test('a merging is undone while nothing else has happened to the survivor', () => {
  const merged = topic({ mergedIntoId: 2, mergedIntoVersion: 4 })
  expect(outcome(decideUndoMerge(merged, topic({ id: 2, version: 4 })))).toBe(true)
  expect(outcome(decideUndoMerge(merged, topic({ id: 2, version: 5 })))).toBe('survivor_changed')
  expect(outcome(decideUndoMerge(topic({}), topic({ id: 2 })))).toBe('not_merged')
})

test('Malå and Sorsele may carry ownership change together, but neither of them twice', () => {
  const mala = {
    municipalityCode: '2418',
    focusAreaCode: 'ownership_change',
    fromOn: '2018-09-01',
    toOn: '2020-12-31' as string | null,
  }
  expect(outcome(decideCarry({ ...mala, municipalityCode: '2422' }, [mala]))).toBe(true)
  expect(outcome(decideCarry({ ...mala, focusAreaCode: 'innovation' }, [mala]))).toBe(true)
  expect(outcome(decideCarry({ ...mala, fromOn: '2020-12-31', toOn: null }, [mala]))).toBe('carried_already')
  expect(outcome(decideCarry({ ...mala, fromOn: '2021-01-01', toOn: null }, [mala]))).toBe(true)
  expect(outcome(decideCarry({ ...mala, fromOn: '2021-02-01', toOn: '2021-01-01' }, []))).toBe(
    'ends_before_start',
  )
})

test('what has ended stays ended', () => {
  const mala = {
    municipalityCode: '2418',
    focusAreaCode: 'ownership_change',
    fromOn: '2018-09-01' as Day,
    toOn: '2020-12-31' as string | null,
  }
  expect(outcome(decideEnd(mala, '2022-01-01', '2021-06-15'))).toBe('ended_already')
  expect(outcome(decideEnd({ ...mala, toOn: null }, '2018-01-01', '2021-06-15'))).toBe('ends_before_start')
  expect(outcome(decideEnd({ ...mala, toOn: '2021-12-31' }, '2021-07-01', '2021-06-15'))).toBe(true)
})

test('a done task of an ended period is history; one left over can still be done', () => {
  const carried = {
    municipalityCode: '2418',
    focusAreaCode: 'ownership_change',
    fromOn: '2018-09-01',
    toOn: '2020-12-31',
  }
  expect(outcome(decideTaskChange(carried, { doneOn: '2020-05-01' }, '2021-06-15'))).toBe('task_is_history')
  expect(outcome(decideTaskChange(carried, { doneOn: null }, '2021-06-15'))).toBe(true)
  expect(outcome(decideTaskChange(carried, { doneOn: '2020-05-01' }, '2020-12-31'))).toBe(true)
})
