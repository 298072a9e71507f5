import { expect, test } from 'vitest'
import { adviseTaskForce, decideLeave, nextStage, stagesBefore } from './rules.ts'

test('the stages follow each other from need to closed', () => {
  expect(nextStage('need')).toBe('content')
  expect(nextStage('closed')).toBeNull()
  expect(stagesBefore('supplier')).toEqual(['need', 'content'])
})

test('a task force is best with two to four people from at least two municipalities', () => {
  expect(adviseTaskForce([['2418'], ['2417']])).toEqual([])
  expect(adviseTaskForce([['2418']])).toEqual(['too_few'])
  expect(adviseTaskForce([['2418'], ['2418']])).toEqual(['one_municipality'])
  expect(adviseTaskForce([['2418'], ['2417'], ['2421'], ['2422'], ['2425']])).toEqual(['too_many'])
})

test('the last member of a task force stays', () => {
  expect(decideLeave(2).allowed).toBe(true)
  expect(decideLeave(1)).toEqual({ allowed: false, refusal: 'last_member' })
})
