import { expect, test } from 'vitest'
import { decideAnswerDays } from './rules.ts'

const days = { askedFromOn: '2018-09-01', askedToOn: '2022-02-28', answeredOn: '2022-03-10' }

test('an answer of 10 March 2022 about September 2018 to February 2022 is taken', () => {
  expect(decideAnswerDays(days, '2022-03-10').allowed).toBe(true)
})

test('an answer cannot be given tomorrow, before the period, or about a period that ends before it starts', () => {
  expect(decideAnswerDays(days, '2022-03-09')).toEqual({ allowed: false, refusal: 'answered_in_future' })
  expect(decideAnswerDays({ ...days, answeredOn: '2018-08-31' }, '2022-03-10')).toEqual({
    allowed: false,
    refusal: 'answered_before_period',
  })
  expect(decideAnswerDays({ ...days, askedToOn: '2018-08-31' }, '2022-03-10')).toEqual({
    allowed: false,
    refusal: 'asked_ends_before_start',
  })
})
