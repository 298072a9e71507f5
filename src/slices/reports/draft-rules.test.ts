import { expect, test } from 'vitest'
import { areAll, widened } from './draft-rules.ts'
import { periodInWords } from './draft-words.ts'

const phase = (fromOn: string, areas: string[], groups: string[] = []) => ({
  fromOn,
  toOn: '2022-03-31',
  areas: areas.map((sv) => ({ sv })),
  groups,
})

test('a third phase that brings crisis support is told of that alone, not of what the second brought', () => {
  const {
    phase: last,
    areas,
    groups,
  } = widened([
    phase('2018-09-01', ['Ägarskifte'], ['women']),
    phase('2019-09-01', ['Ägarskifte', 'Innovation'], ['women', 'young']),
    phase('2020-09-01', ['Ägarskifte', 'Innovation', 'Krisstöd'], ['young']),
  ])
  expect([last?.fromOn, areas, groups]).toEqual(['2020-09-01', [{ sv: 'Krisstöd' }], []])
})

test('a last phase that goes on as before widened nothing: the one before it did', () => {
  const phases = [
    phase('2018-09-01', ['Ägarskifte']),
    phase('2019-09-01', ['Innovation']),
    phase('2020-09-01', ['Innovation']),
  ]
  expect(widened(phases).phase?.fromOn).toBe('2019-09-01')
  expect(widened([phase('2018-09-01', ['Ägarskifte'])]).phase).toBeUndefined()
})

test('all focus areas are all that were offered: as many others are not', () => {
  const offered = new Set(['ägarskifte', 'innovation'])
  expect(areAll(['innovation', 'ägarskifte'], offered)).toBe(true)
  expect(areAll(['innovation', 'krisstöd'], offered)).toBe(false)
  expect(areAll(['ägarskifte'], new Set(['ägarskifte']))).toBe(false)
})

test('a period in running text says a whole year by its number, and a year once where both months are in it', () => {
  expect(periodInWords('2021-01-01', '2021-12-31', 'sv')).toBe('2021')
  expect(periodInWords('2020-01-01', '2020-06-30', 'sv')).toBe('januari–juni 2020')
  expect(periodInWords('2020-01-01', '2020-06-30', 'en')).toBe('January to June 2020')
  expect(periodInWords('2018-09-01', '2022-03-31', 'sv')).toBe('september 2018–mars 2022')
  expect(periodInWords('2020-03-01', '2020-03-31', 'en')).toBe('March 2020')
})
