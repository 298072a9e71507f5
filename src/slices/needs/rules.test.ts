import { expect, test } from 'vitest'
import { type PooledNeed, poolDemand } from './board-rules.ts'
import {
  decideNeedChange,
  decideRaisedOn,
  hasOutcome,
  quarterOf,
  quartersUntil,
  waitedDays,
} from './rules.ts'
import { needStates } from './types.ts'

test('every way a need may go, and no other', () => {
  const ways = needStates.flatMap((from) =>
    needStates.filter((to) => decideNeedChange(from, to).allowed).map((to) => `${from} → ${to}`),
  )
  expect(ways).toEqual([
    'open → taken_up',
    'open → met',
    'open → referred',
    'open → declined',
    'taken_up → open',
    'taken_up → met',
    'taken_up → referred',
    'taken_up → declined',
    'met → open',
    'referred → open',
    'referred → met',
    'referred → declined',
    'declined → open',
  ])
})

test('a need has its outcome when it is met, referred or declined', () => {
  expect(needStates.filter(hasOutcome)).toEqual(['met', 'referred', 'declined'])
})

test('a need was raised today or earlier, in this century', () => {
  expect(decideRaisedOn('2021-06-15', '2021-06-15').allowed).toBe(true)
  expect(decideRaisedOn('2021-06-16', '2021-06-15')).toMatchObject({ refusal: 'raised_in_future' })
  expect(decideRaisedOn('1999-12-31', '2021-06-15')).toMatchObject({ refusal: 'raised_long_ago' })
})

test('quarters are counted backwards over the turn of the year', () => {
  expect(['2021-01-01', '2021-03-31', '2021-04-01', '2021-12-31'].map(quarterOf)).toEqual([
    '2021-1',
    '2021-1',
    '2021-2',
    '2021-4',
  ])
  expect(quartersUntil('2021-02-10', 4)).toEqual(['2020-2', '2020-3', '2020-4', '2021-1'])
})

test('days are counted from the day the need was raised', () => {
  expect(waitedDays('2021-06-01', '2021-06-15')).toBe(14)
  expect(waitedDays('2021-06-15', '2021-06-15')).toBe(0)
})

const need = (more: Partial<PooledNeed>): PooledNeed => ({
  needId: 1,
  municipalityCode: '2418',
  focusAreaCode: 'larger_market',
  topicId: 1,
  urgency: 'soon',
  raisedOn: '2021-06-01',
  state: 'open',
  isOwn: false,
  isShared: false,
  companyId: null,
  companyName: null,
  words: null,
  ...more,
})

test('demand is pooled per topic and municipality: the most asked for first, with the longest wait and the new ones per quarter', () => {
  const rows = poolDemand(
    [
      need({ topicId: 2 }),
      need({ raisedOn: '2021-03-01' }),
      need({ municipalityCode: '2417' }),
      need({ state: 'met', raisedOn: '2021-01-10' }),
      need({ topicId: null, state: 'declined' }),
    ],
    'open',
    ['2021-1', '2021-2'],
    '2021-06-15',
  )
  expect(rows).toEqual([
    {
      focusAreaCode: 'larger_market',
      topicId: 1,
      total: 2,
      byMunicipality: new Map([
        ['2418', 1],
        ['2417', 1],
      ]),
      oldestWaitingDays: 106,
      // One in March and the met one in January; one in June.
      raised: [2, 1],
    },
    {
      focusAreaCode: 'larger_market',
      topicId: 2,
      total: 1,
      byMunicipality: new Map([['2418', 1]]),
      oldestWaitingDays: 14,
      raised: [0, 1],
    },
  ])
})
