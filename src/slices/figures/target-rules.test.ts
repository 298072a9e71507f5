import { expect, test } from 'vitest'
import { targetsAsked } from './target-rules.ts'

const first = { id: 1, fromOn: '2018-09-01', toOn: '2021-08-31' }
const later = { id: 2, fromOn: '2020-09-01', toOn: '2022-03-31' }
const target = (phaseId: number | null, value: number, municipalityCode: string | null = '2418') => ({
  figure: 'companies_sme',
  municipalityCode,
  phaseId,
  value,
})
const asked = (fromOn: string, toOn: string, phases = [first, later]) =>
  targetsAsked({ question: { municipalityCode: '2418', fromOn, toOn }, project: { phases } }, [
    target(null, 60),
    target(1, 40),
    target(2, 20),
    target(2, 90, '2417'),
  ])
const values = (list: readonly { value: number }[]) => list.map(({ value }) => value)

test('a phase is held against its own targets, also where phases overlap, and the whole time against those of the whole', () => {
  expect(values(asked(first.fromOn, first.toOn).here)).toEqual([40])
  expect(values(asked(later.fromOn, later.toOn).here)).toEqual([20])
  expect(values(asked(later.fromOn, later.toOn).everywhere)).toEqual([20, 90])
  expect(values(asked(first.fromOn, later.toOn).here)).toEqual([60])
})

test('other days have no targets of their own: those of the whole time are shown, and it is said that they are', () => {
  const some = asked('2019-01-01', '2019-12-31')
  expect(values(some.here)).toEqual([60])
  expect(some.isOfPeriod).toBe(false)
})

test('a project of one phase may state its targets for the phase or for the whole time, and each is there once', () => {
  expect(values(asked(first.fromOn, first.toOn, [first]).here)).toEqual([60])
  const byPhase = targetsAsked(
    {
      question: { municipalityCode: '2418', fromOn: first.fromOn, toOn: first.toOn },
      project: { phases: [first] },
    },
    [target(1, 40)],
  )
  expect(values(byPhase.here)).toEqual([40])
})
