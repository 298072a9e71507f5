import { expect, test } from 'vitest'
import { decideTalkDay, isAuthorOrHead, urgencyOf } from './rules.ts'

const talk = { staffId: 7, municipalityCode: '2418' }

test('the author decides over a talk while at the office that held it, and so does its head', () => {
  expect(isAuthorOrHead(talk, { staffId: 7, worksIn: ['2418'], heads: [] })).toBe(true)
  expect(isAuthorOrHead(talk, { staffId: 8, worksIn: ['2418'], heads: ['2418'] })).toBe(true)
  expect(isAuthorOrHead(talk, { staffId: 8, worksIn: ['2418'], heads: [] })).toBe(false)
  expect(isAuthorOrHead(talk, { staffId: 7, worksIn: ['2417'], heads: ['2417'] })).toBe(false)
})

test('a talk is held today or before, in this century', () => {
  expect(decideTalkDay('2021-06-15', '2021-06-15').allowed).toBe(true)
  expect(decideTalkDay('2021-06-16', '2021-06-15')).toEqual({ allowed: false, refusal: 'held_in_future' })
  expect(decideTalkDay('1999-12-31', '2021-06-15')).toEqual({ allowed: false, refusal: 'held_long_ago' })
})

test('a follow-up is overdue, due today, due within the week or later', () => {
  const of = (dueOn: string) => urgencyOf(dueOn, '2021-06-15', '2021-06-22')
  expect([of('2021-06-14'), of('2021-06-15'), of('2021-06-22'), of('2021-06-23')]).toEqual([
    'overdue',
    'today',
    'this_week',
    'later',
  ])
})
