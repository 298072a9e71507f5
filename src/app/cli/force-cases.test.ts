import { expect, test } from 'vitest'
import { loadSolver } from '../../slices/interventions/joint-solver.ts'
import { runRule } from './rule.ts'

const solve = await loadSolver()
const ask = (name: string, given: unknown, language: 'sv' | 'en' = 'sv') =>
  JSON.parse(runRule(name, JSON.stringify(given), language, 2026, solve).stdout)

const coaches = [
  { id: 1, municipality: 'Malå', competence: { WEBB: 3 }, hoursLeft: 20 },
  { id: 2, municipality: 'Norsjö', competence: { WEBB: 2, EXPORT: 2 }, hoursLeft: 12.5 },
  { id: 3, municipality: 'Sorsele', competence: { EXPORT: 3 }, hoursLeft: 15 },
  { id: 4, municipality: 'Malå', competence: {}, hoursLeft: 2 },
]
const needs = [
  { topic: 'WEBB', municipality: 'Malå', weight: 2 },
  { topic: 'EXPORT', municipality: 'Norsjö', weight: 1 },
]
const asked = { needs, coaches, hoursNeeded: 20 }

test('proposes the best group with everybody’s reason, and two alternatives with what they lose', () => {
  const answer = ask('task-force', asked)
  expect(answer).toMatchObject({ members: [1, 2, 3], coverage: 9, municipalities: 2 })
  expect(answer.alternatives).toEqual([
    {
      members: [1, 3],
      coverage: 9,
      loses:
        'Ingen från Norsjö, där det finns företag med behovet. Den med minst tid får 0,83 timmar mindre kvar.',
    },
    {
      members: [1, 2],
      coverage: 8,
      loses:
        'Täcker behoven sämre med 1: EXPORT nivå 2 i stället för 3. Den med minst tid får 3,33 timmar mindre kvar.',
    },
  ])
  expect(Object.keys(answer.reasons)).toEqual(['1', '2', '3'])
  expect(answer.reasons['1']).toBe(
    'Kan mest om WEBB (nivå 3). Arbetar i Malå, där det finns företag med behovet. Har 20 timmar kvar; delen i insatsen är 6,67 timmar.',
  )
  expect(ask('task-force', asked, 'en').reasons['3']).toBe(
    'Knows most about EXPORT (level 3). Works in Sorsele. Has 15 hours left; the share of the work is 6.67 hours.',
  )
})

test('when no group is possible it says which constraint stops it, as an answer', () => {
  const refused = (given: object) => ask('task-force', { ...asked, ...given })
  expect(refused({ coaches: [] })).toEqual({
    members: [],
    refused: { code: 'no_coaches', message: 'Det finns inga coacher att välja bland.' },
  })
  expect(refused({ coaches: [coaches[0], coaches[3]] }).refused).toEqual({
    code: 'one_municipality',
    message: 'Alla coacher är från Malå. En insatsstyrka är från minst två kommuner.',
  })
  expect(refused({ hoursNeeded: 400 }).refused).toEqual({
    code: 'nobody_with_hours',
    message: 'Ingen coach har tid: även delat på 4 är det 100 timmar var, och ingen har så mycket kvar.',
  })
  expect(refused({ hoursNeeded: 60 }).refused).toEqual({
    code: 'too_few_with_hours',
    message:
      'För få coacher har tid. Delat på 2 är det 30 timmar var, och det har ingen. Delat på 3 är det 20 timmar var, och det har 1. Delat på 4 är det 15 timmar var, och det har 2.',
  })
  expect(
    refused({ coaches: [coaches[0], { ...coaches[3], hoursLeft: 20 }, { ...coaches[2], hoursLeft: 1 }] })
      .refused.code,
  ).toBe('one_municipality_with_hours')
})

test('a case that is wrong says where', () => {
  const error = (given: object) => {
    const answer = ask('task-force', { ...asked, ...given })
    return [answer.error?.code, answer.error?.message]
  }
  const [first] = coaches
  expect(error({ coaches: [{ ...first, hoursLeft: -1 }] })).toEqual([
    'out_of_range',
    'Fältet coaches.0.hoursLeft får inte vara mindre än noll.',
  ])
  expect(error({ coaches: [{ ...first, competence: { WEBB: 4 } }] })).toEqual([
    'out_of_range',
    'Fältet coaches.0.competence.WEBB är för stort; högst 3 går att bedöma.',
  ])
  expect(error({ coaches: [{ ...first, competence: { WEBB: 1.5 } }] })[0]).toBe('wrong_type')
  expect(error({ coaches: [first, { ...first, id: '1' }] })).toEqual([
    'duplicate_id',
    'Fältet coaches.1.id har samma värde som en tidigare i listan.',
  ])
  expect(error({ coaches: [{ ...first, id: null }] })[1]).toBe(
    'Fältet coaches.0.id ska vara ett tal eller en text.',
  )
  expect(error({ coaches: {} })[1]).toBe('Fältet coaches ska vara en lista.')
  expect(error({ needs: [] })).toEqual(['empty', 'Fältet needs är tomt; minst en behövs.'])
  expect(error({ needs: [{ topic: 'WEBB' }] })[1]).toBe('Fältet needs.0.municipality saknas.')
  expect(error({ needs: [{ ...needs[0], wieght: 1 }] })[1]).toBe(
    'Fältet needs.0.wieght finns inte i den här regeln.',
  )
  expect(ask('task-force', { needs, coaches }).error.message).toBe('Fältet hoursNeeded saknas.')
})

test('a need without a weight counts as one', () => {
  const [web, trade] = [
    { topic: 'WEBB', municipality: 'Malå' },
    { topic: 'EXPORT', municipality: 'Malå' },
  ]
  expect(ask('task-force', { needs: [web, trade], coaches, hoursNeeded: 1 })).toMatchObject({ coverage: 6 })
})

test('several interventions share the hours', () => {
  const interventions = [
    { id: 'a', needs, hoursNeeded: 20 },
    { id: 'b', needs, hoursNeeded: 20 },
    { id: 'c', needs, hoursNeeded: 500 },
  ]
  const answer = ask('task-forces', { interventions, coaches })
  expect(
    answer.interventions.map((one: { id: string; members: unknown[] }) => [one.id, one.members.length > 0]),
  ).toEqual([
    ['a', true],
    ['b', true],
    ['c', false],
  ])
  expect(answer.interventions[2].refused.code).toBe('nobody_with_hours')
  expect(answer.coverage).toBe(answer.interventions[0].coverage + answer.interventions[1].coverage)
  expect(Object.keys(answer.interventions[0].reasons).length).toBe(answer.interventions[0].members.length)
  expect(
    ask('task-forces', { interventions: [...interventions, interventions[0]], coaches }).error.code,
  ).toBe('duplicate_id')
})
