import { describe, expect, test } from 'vitest'
import { proposeTaskForce } from './force-rules.ts'
import type { CoachId, ForceCoach, ForceInput } from './force-types.ts'

const coach = (id: CoachId, municipality: string, hoursLeft: number, competence = {}): ForceCoach => ({
  id,
  municipality,
  hoursLeft,
  competence,
})
const need = (topic: string, municipality = 'Malå', weight = 1) => ({ topic, municipality, weight })
const refusalOf = (input: ForceInput) => {
  const decision = proposeTaskForce(input)
  return decision.allowed ? null : decision.refusal
}
const chosen = (input: ForceInput) => {
  const decision = proposeTaskForce(input)
  if (!decision.allowed) throw new Error(decision.refusal)
  return decision.value
}

describe('what decides between two groups', () => {
  test('first the coverage: each need counts by its weight and the best level among the members', () => {
    const coaches = [
      coach('a', 'Malå', 10, { export: 3 }),
      coach('b', 'Norsjö', 10, { export: 2, web: 1 }),
      coach('c', 'Sorsele', 10, { web: 3 }),
    ]
    const needs = [need('export', 'Malå', 2), need('web')]
    // a and c: 2 × 3 + 1 × 3 = 9; a and b: 2 × 3 + 1 × 1 = 7; b and c: 2 × 2 + 1 × 3 = 7.
    expect(chosen({ needs, coaches, hoursNeeded: 10 })).toMatchObject({
      members: ['a', 'c'],
      coverage: 9,
      municipalities: 1,
    })
  })

  test('then the needs’ municipalities that have a member, even if it takes more members', () => {
    const coaches = [
      coach('a', 'Malå', 10, { export: 3 }),
      coach('b', 'Norsjö', 10),
      coach('c', 'Sorsele', 10),
    ]
    const needs = [need('export', 'Malå'), need('export', 'Norsjö'), need('export', 'Sorsele')]
    expect(chosen({ needs, coaches, hoursNeeded: 3 })).toMatchObject({
      members: ['a', 'b', 'c'],
      coverage: 9,
      municipalities: 3,
      alternatives: [{ members: ['a', 'b'] }, { members: ['a', 'c'] }],
    })
  })

  test('then fewer members, then the most hours left for the one who has least, then the ids', () => {
    const coaches = [
      coach(10, 'Storuman', 8),
      coach(9, 'Vilhelmina', 8),
      coach(2, 'Dorotea', 7),
      coach(1, 'Åsele', 6),
    ]
    expect(chosen({ needs: [need('export')], coaches, hoursNeeded: 4 })).toMatchObject({
      members: [9, 10],
      coverage: 0,
      municipalities: 0,
      alternatives: [{ members: [2, 9] }, { members: [2, 10] }],
    })
    const asTexts = coaches.map((one) => ({ ...one, id: String(one.id), hoursLeft: 8 }))
    expect(chosen({ needs: [need('export')], coaches: asTexts, hoursNeeded: 4 }).members).toEqual(['1', '10'])
  })

  test('a third of 2.1 hours is 0.7 hours, not a hair more', () => {
    const coaches = [coach(1, 'Malå', 0.7), coach(2, 'Norsjö', 0.7), coach(3, 'Norsjö', 0.7)]
    expect(chosen({ needs: [need('export')], coaches, hoursNeeded: 2.1 }).members).toEqual([1, 2, 3])
    expect(refusalOf({ needs: [need('export')], coaches, hoursNeeded: 2.1000001 })).toBe('nobody_with_hours')
  })

  test('three tenths are worth as much as one tenth three times over', () => {
    const coaches = [
      coach(1, 'Malå', 5),
      coach(2, 'Norsjö', 9, { x: 3 }),
      coach(3, 'Malå', 9, { y: 1 }),
      coach(4, 'Malå', 8, { z: 1 }),
    ]
    const needs = [need('y', 'Arjeplog', 0.3), need('z', 'Arjeplog', 0.1), need('z', 'Arjeplog', 0.2)]
    const { members, alternatives } = chosen({ needs, coaches: coaches.slice(1), hoursNeeded: 20 })
    expect(members).toEqual([2, 3, 4])
    expect(alternatives).toEqual([])
    expect(chosen({ needs, coaches, hoursNeeded: 10 }).coverage).toBe(0.6)
    const tied = chosen({ needs, coaches: coaches.slice(1), hoursNeeded: 16 }).alternatives
    expect(tied.map((one) => [one.members, one.coverage])).toEqual([
      [[2, 3], 0.3],
      [[2, 4], 0.3],
    ])
  })
})

describe('what stops a proposal', () => {
  const needs = [need('export')]
  test.each([
    ['no_coaches', []],
    ['one_coach', [coach(1, 'Malå', 100)]],
    ['one_municipality', [coach(1, 'Malå', 100), coach(2, 'Malå', 100)]],
    ['nobody_with_hours', [coach(1, 'Malå', 2), coach(2, 'Norsjö', 2), coach(3, 'Norsjö', 2)]],
    ['too_few_with_hours', [coach(1, 'Malå', 9), coach(2, 'Norsjö', 2), coach(3, 'Norsjö', 2)]],
    ['one_municipality_with_hours', [coach(1, 'Malå', 9), coach(2, 'Malå', 9), coach(3, 'Norsjö', 2)]],
  ])('%s', (refusal, coaches) => {
    expect(refusalOf({ needs, coaches, hoursNeeded: 10 })).toBe(refusal)
  })

  test('two of one municipality with hours for half, and a third elsewhere with hours for a third: the three are possible', () => {
    const coaches = [coach(1, 'Malå', 6), coach(2, 'Malå', 6), coach(3, 'Norsjö', 4)]
    expect(chosen({ needs, coaches, hoursNeeded: 12 }).members).toEqual([1, 2, 3])
  })
})
