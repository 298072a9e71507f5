import { expect, test } from 'vitest'
import type { ForceCoach } from './force-types.ts'
import { proposeTaskForces } from './joint-rules.ts'
import { loadSolver } from './joint-solver.ts'
import type { JointInput } from './joint-types.ts'

const solve = await loadSolver()
const answer = (input: JointInput) => {
  const decision = proposeTaskForces(input, solve)
  if (!decision.allowed) throw new Error(decision.refusal)
  return decision.value
}

// Every way to give each intervention a group or none, in whole thousandths; it shares no code with the model or the solver.
type Way = { forces: number; coverage: bigint; places: number; seats: number; ids: number }

const thousandths = (number: number) => BigInt(Math.round(number * 1000))

function bestWay({ interventions, coaches }: JointInput): Way {
  const sorted = coaches.toSorted((a, b) => Number(a.id) - Number(b.id))
  let best: Way = { forces: 0, coverage: 0n, places: 0, seats: 0, ids: 0 }
  const isBetter = (a: Way, b: Way) =>
    (a.forces - b.forces ||
      Number(a.coverage - b.coverage) ||
      a.places - b.places ||
      b.seats - a.seats ||
      b.ids - a.ids) > 0
  const go = (nth: number, hours: readonly bigint[], way: Way): void => {
    const intervention = interventions[nth]
    if (!intervention) {
      if (isBetter(way, best)) best = way
      return
    }
    go(nth + 1, hours, way)
    for (let chosen = 0; chosen < 2 ** sorted.length; chosen++) {
      const group = sorted.filter((_, place) => chosen & (1 << place))
      if (group.length < 2 || group.length > 4 || new Set(group.map((one) => one.municipality)).size < 2)
        continue
      const share = (thousandths(intervention.hoursNeeded) * 12n) / BigInt(group.length)
      const left = hours.map((have, place) => (chosen & (1 << place) ? have - share : have))
      if (left.some((have) => have < 0n)) continue
      const coverage = intervention.needs.reduce((sum, need) => {
        const level = Math.max(...group.map((one) => one.competence[need.topic] ?? 0))
        return sum + thousandths(need.weight) * BigInt(level)
      }, 0n)
      const asking = new Set(intervention.needs.map((need) => need.municipality))
      go(nth + 1, left, {
        forces: way.forces + 1,
        coverage: way.coverage + coverage,
        places: way.places + [...asking].filter((at) => group.some((one) => one.municipality === at)).length,
        seats: way.seats + group.length,
        ids: way.ids + group.reduce((sum, one) => sum + sorted.indexOf(one) + 1, 0),
      })
    }
  }
  go(
    0,
    sorted.map((coach) => thousandths(coach.hoursLeft) * 12n),
    best,
  )
  return best
}

function dice(seed: number): (sides: number) => number {
  let state = seed
  return (sides) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return Math.floor((state / 2 ** 32) * sides)
  }
}

function randomCase(seed: number): JointInput {
  const roll = dice(seed)
  const places = ['Malå', 'Norsjö', 'Sorsele']
  const decimals = [1, 2, 10][roll(3)] ?? 1
  return {
    interventions: Array.from({ length: 1 + roll(3) }, (_, id) => ({
      id,
      hoursNeeded: roll(10 * decimals + 1) / decimals,
      needs: Array.from({ length: 1 + roll(3) }, () => ({
        topic: 'abc'[roll(3)] ?? '',
        municipality: places[roll(3)] ?? '',
        weight: roll(3 * decimals + 1) / decimals,
      })),
    })),
    coaches: Array.from({ length: 2 + roll(4) }, (_, nth) => ({
      id: nth * 3,
      municipality: places[roll(3)] ?? '',
      competence: { a: roll(4), b: roll(4), c: roll(4) },
      hoursLeft: roll(8 * decimals + 1) / decimals,
    })),
  }
}

test('in 120 random cases the sum of the coverages is that of trying every way, and so is each step after it', () => {
  let scarce = 0
  for (let seed = 1; seed <= 120; seed++) {
    const input = randomCase(seed)
    const best = bestWay(input)
    const found = answer(input)
    const places = input.coaches.map((coach) => coach.id)
    const given = found.interventions.filter((one) => one.refusal === null)
    if (found.interventions.some((one) => one.refusal === 'others_first')) scarce++
    expect(
      {
        forces: given.length,
        coverage: found.coverage,
        places: given.reduce((sum, one) => sum + one.municipalities, 0),
        seats: given.reduce((sum, one) => sum + one.members.length, 0),
        ids: given.flatMap((one) => one.members).reduce<number>((sum, id) => sum + places.indexOf(id) + 1, 0),
      },
      `case ${seed}: ${JSON.stringify(input)}`,
    ).toEqual({ ...best, coverage: Number(best.coverage) / 1000 })
  }
  expect(scarce).toBeGreaterThan(3)
}, 60_000)

const coach = (id: string, municipality: string, hoursLeft: number, topic: string): ForceCoach => ({
  id,
  municipality,
  hoursLeft,
  competence: { [topic]: 3 },
})

test('the one who knows most goes where it is worth most, and hours are never promised twice', () => {
  const coaches = [
    coach('anna', 'Malå', 3, 'export'),
    coach('bo', 'Norsjö', 6, 'web'),
    coach('eva', 'Sorsele', 6, 'capital'),
  ]
  const needs = (topic: string, weight: number) => [{ topic, municipality: 'Malå', weight }]
  const found = answer({
    interventions: [
      { id: 'small', needs: needs('export', 1), hoursNeeded: 6 },
      { id: 'large', needs: needs('export', 2), hoursNeeded: 6 },
    ],
    coaches,
  })
  // Anna's three hours are a half of one of them, or a third of one: 2 × 3 in the large one against 1 × 3 in the small one.
  expect(found.coverage).toBe(6)
  expect(found.interventions.map((one) => [one.id, one.members, one.coverage])).toEqual([
    ['small', ['bo', 'eva'], 0],
    ['large', ['anna', 'bo'], 6],
  ])
})

test('the answer is the same in whatever order interventions and coaches are given', () => {
  const input = randomCase(77)
  const turned = { interventions: input.interventions.toReversed(), coaches: input.coaches.toReversed() }
  const [first, second] = [answer(input), answer(turned)]
  expect(second.interventions.toReversed()).toEqual(first.interventions)
})

test('an intervention that is left without says whether anything but the others stops it', () => {
  const coaches = [coach('anna', 'Malå', 5, 'export'), coach('bo', 'Norsjö', 5, 'web')]
  const needs = [{ topic: 'export', municipality: 'Malå', weight: 1 }]
  const found = answer({
    interventions: [
      { id: 1, needs, hoursNeeded: 10 },
      { id: 2, needs, hoursNeeded: 10 },
      { id: 3, needs, hoursNeeded: 11 },
    ],
    coaches,
  })
  expect(new Set(found.interventions.map((one) => one.refusal))).toEqual(
    new Set([null, 'others_first', 'nobody_with_hours']),
  )
})

test('figures finer than a solver of fractions can tell apart are refused, not rounded', () => {
  const needs = [{ topic: 'a', municipality: 'Malå', weight: 0.123456789012 }]
  const coaches = [coach('anna', 'Malå', 5, 'a'), coach('bo', 'Norsjö', 5, 'a')]
  const decision = proposeTaskForces({ interventions: [{ id: 1, needs, hoursNeeded: 1 }], coaches }, solve)
  expect(decision).toEqual({ allowed: false, refusal: 'too_fine' })
})
