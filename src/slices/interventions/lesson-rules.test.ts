import { expect, test } from 'vitest'
import { asksWhatToTakeAlong, decideLearntOn, missingCriteria } from './lesson-rules.ts'

test('a lesson is learnt at the latest on the day it is written', () => {
  expect(decideLearntOn('2021-06-15', '2021-06-15').allowed).toBe(true)
  expect(decideLearntOn('2021-06-16', '2021-06-15')).toMatchObject({ refusal: 'learnt_ahead' })
})

test('what to take along is asked at the end, once', () => {
  expect(asksWhatToTakeAlong('delivery', [])).toBe(false)
  expect(asksWhatToTakeAlong('communication', ['worked'])).toBe(true)
  expect(asksWhatToTakeAlong('closed', ['take_along'])).toBe(false)
})

test('the three criteria are missing until each is told of', () => {
  expect(missingCriteria(['worked', 'inclusion'])).toEqual(['equality', 'environment'])
  expect(missingCriteria(['environment', 'inclusion', 'equality'])).toEqual([])
})
