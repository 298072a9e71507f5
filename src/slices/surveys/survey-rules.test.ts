import { expect, test } from 'vitest'
import { isAsked, readReplies, spreadOf, standingFaults, tally } from './reply-rules.ts'
import { decideAnswering, decideOpening, decideReminder, decideTerms, rateOf } from './survey-rules.ts'
import type { OwnQuestion } from './types.ts'

const question = (id: number, more: Partial<OwnQuestion> = {}): OwnQuestion => ({
  id,
  position: id,
  kind: 'single',
  wordsSv: `Fråga ${id}`,
  wordsEn: '',
  optionsSv: ['Ja', 'Nej'],
  optionsEn: [],
  isRequired: false,
  shownQuestionId: null,
  shownByStanding: null,
  shownValues: [],
  ...more,
})

test('a question that depends on one that is not asked is not asked itself', () => {
  const all = [
    question(1, { shownByStanding: 'support_mattered', shownValues: ['partly'] }),
    question(2, { shownQuestionId: 1, shownValues: ['1'] }),
  ] as const
  expect(isAsked(all[1], all, { supportMattered: 'partly', q1: '1' })).toBe(true)
  expect(isAsked(all[1], all, { supportMattered: 'partly', q1: '2' })).toBe(false)
  expect(isAsked(all[1], all, { supportMattered: 'decisively', q1: '1' })).toBe(false)
})

test('a question moved before the one that decided about it is always asked', () => {
  const all = [question(1, { shownQuestionId: 2, shownValues: ['1'] }), question(2)] as const
  expect(isAsked(all[0], all, {})).toBe(true)
})

test.each([
  ['nothing where something must be', { isRequired: true }, '', 'reply_missing'],
  ['a choice that is not there', {}, '3', 'choice_unknown'],
  ['two of one', {}, ['1', '2'], 'only_one'],
  ['words for a number', { kind: 'number', optionsSv: [] }, 'många', 'number_wrong'],
  ['a sixth step of a scale', { kind: 'scale' }, '6', 'choice_unknown'],
  ['words without end', { kind: 'text', optionsSv: [] }, 'å'.repeat(5001), 'reply_long'],
] as const)('%s is a fault', (_, more, typed, fault) => {
  expect(readReplies([question(1, more)], { q1: typed }).faults).toEqual({ q1: fault })
})

test('replies are read as what they are, and what was not asked is left out', () => {
  const all = [
    question(1, { kind: 'several' }),
    question(2, { kind: 'number', optionsSv: [] }),
    question(3, { kind: 'text', optionsSv: [], shownByStanding: 'durable', shownValues: ['no'] }),
  ]
  const { replies, faults } = readReplies(all, { q1: ['2', '1'], q2: '1,5', q3: 'Hej', durable: 'yes' })
  expect(faults).toEqual({})
  expect(replies.map(({ choices, amount }) => [choices, amount])).toEqual([
    [[1, 2], null],
    [[], 1.5],
  ])
  expect(tally(question(1), replies)).toEqual([1, 1])
  expect(spreadOf([1, 2, 6])).toEqual({ mean: 3, median: 2, sum: 9 })
  expect(spreadOf([])).toBe(null)
})

test('jobs must be said to last or not, and support that mattered must be somebody’s', () => {
  const none = {
    jobsKept: 0,
    jobsCreated: 0,
    jobsFromOn: null,
    jobsToOn: null,
    durable: null,
    supportMattered: 'not_at_all',
    matteredWhich: [],
    helpedMost: '',
    neededNext: '',
  } as const
  expect(standingFaults(none)).toEqual({})
  expect(standingFaults({ ...none, jobsKept: 0.5, supportMattered: 'partly' })).toEqual({
    durable: 'durable_missing',
    matteredWhich: 'which_missing',
  })
})

test('a survey is sent once, to somebody, before its last day', () => {
  const draft = { state: 'draft', closesOn: '2022-03-31', companies: 1 } as const
  expect(decideOpening(draft, '2022-03-31').allowed).toBe(true)
  expect(decideOpening({ ...draft, state: 'open' }, '2022-03-31')).toMatchObject({
    refusal: 'already_opened',
  })
  expect(decideOpening(draft, '2022-04-01')).toMatchObject({ refusal: 'closes_in_past' })
  expect(decideOpening({ ...draft, companies: 0 }, '2022-03-31')).toMatchObject({ refusal: 'nobody_asked' })
  const days = {
    supportFromOn: '2018-09-01',
    supportToOn: '2018-08-31',
    askedFromOn: '2018-09-01',
    askedToOn: '2022-02-28',
    closesOn: '2022-03-31',
  }
  expect(decideTerms(days, '2022-03-01')).toMatchObject({ refusal: 'support_ends_before_start' })
})

test('reminders are at most as many as was said, three days apart, while the survey is open', () => {
  const open = { state: 'open', reminders: 1, mostReminders: 2, lastLetterOn: '2022-03-08' } as const
  expect(decideReminder(open, '2022-03-11').allowed).toBe(true)
  expect(decideReminder(open, '2022-03-10')).toMatchObject({ refusal: 'reminded_recently' })
  expect(decideReminder({ ...open, reminders: 2 }, '2022-03-11')).toMatchObject({
    refusal: 'enough_reminders',
  })
  expect(decideReminder({ ...open, state: 'closed' }, '2022-03-11')).toMatchObject({ refusal: 'not_open' })
})

test('an answer by link is taken until the thirtieth day after the last', () => {
  expect(decideAnswering('2022-03-31', '2022-04-30').allowed).toBe(true)
  expect(decideAnswering('2022-03-31', '2022-05-01').allowed).toBe(false)
})

test('three of seven is 43 percent, and none of none is nothing', () => {
  expect(rateOf({ asked: 7, answered: 3 })).toBe(43)
  expect(rateOf({ asked: 0, answered: 0 })).toBe(null)
})
