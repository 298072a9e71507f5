import { expect, test } from 'vitest'
import { proposeTaskForce } from './force-rules.ts'
import type { CoachId, ForceInput } from './force-types.ts'

// The proof that the search finds the best: every subset of the coaches, judged by the sentences of the rule and sorted, in whole
// thousandths so that nothing is rounded. It shares no code with the search.
type Judged = { ids: CoachId[]; coverage: bigint; places: number; least: bigint }

const thousandths = (number: number) => BigInt(Math.round(number * 1000))

function everyGroup({ needs, coaches, hoursNeeded }: ForceInput): Judged[] {
  const numeric = coaches.every((coach) => typeof coach.id === 'number')
  const compare = (a: CoachId, b: CoachId) =>
    numeric ? Number(a) - Number(b) : String(a) < String(b) ? -1 : String(a) > String(b) ? 1 : 0
  const groups: Judged[] = []
  for (let chosen = 0; chosen < 2 ** coaches.length; chosen++) {
    const group = coaches.filter((_, nth) => chosen & (1 << nth))
    const size = BigInt(group.length)
    if (size < 2n || size > 4n || new Set(group.map((coach) => coach.municipality)).size < 2) continue
    // What is left after the share, times the size, so that the share needs no division.
    const left = group.map((coach) => thousandths(coach.hoursLeft) * size - thousandths(hoursNeeded))
    if (left.some((hours) => hours < 0n)) continue
    const levels = needs.map((need) => Math.max(...group.map((coach) => coach.competence[need.topic] ?? 0)))
    groups.push({
      ids: group.map((coach) => coach.id).sort(compare),
      coverage: needs.reduce(
        (sum, need, nth) => sum + thousandths(need.weight) * BigInt(levels[nth] ?? 0),
        0n,
      ),
      places: new Set(
        needs.map((need) => need.municipality).filter((at) => group.some((one) => one.municipality === at)),
      ).size,
      least: left.reduce((a, b) => (a < b ? a : b)),
    })
  }
  return groups.sort(
    (a, b) =>
      Number(b.coverage - a.coverage) ||
      b.places - a.places ||
      a.ids.length - b.ids.length ||
      Number(b.least - a.least) ||
      a.ids.map((id, nth) => compare(id, b.ids[nth] ?? 0)).find((order) => order !== 0) ||
      0,
  )
}

/** The same numbers every time. */
function dice(seed: number): (sides: number) => number {
  let state = seed
  return (sides) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return Math.floor((state / 2 ** 32) * sides)
  }
}

function randomCase(seed: number): ForceInput {
  const roll = dice(seed)
  const topics = ['export', 'web', 'capital', 'heirs', 'skills'].slice(0, 1 + roll(5))
  const places = ['Malå', 'Norsjö', 'Sorsele', 'Åsele'].slice(0, 1 + roll(4))
  const decimals = [1, 2, 10, 1000][roll(4)] ?? 1
  const asTexts = roll(3) === 0
  // Few different numbers, so that ties are common.
  const number = (most: number) => roll(most * decimals + 1) / decimals
  return {
    needs: Array.from({ length: 1 + roll(6) }, () => ({
      topic: topics[roll(topics.length)] ?? '',
      municipality: ['Malå', 'Norsjö', 'Sorsele', 'Åsele', 'Arjeplog'][roll(5)] ?? '',
      weight: number(3),
    })),
    coaches: Array.from({ length: roll(10) }, (_, nth) => ({
      id: asTexts ? `${(nth * 7) % 11}` : (nth * 7) % 11,
      municipality: places[roll(places.length)] ?? '',
      competence: Object.fromEntries(topics.filter(() => roll(3) > 0).map((topic) => [topic, roll(4)])),
      hoursLeft: number(6),
    })),
    hoursNeeded: number(12),
  }
}

test('in 4 000 random cases the best group and both alternatives are those of the exhaustive search', () => {
  let possible = 0
  let tied = 0
  for (let seed = 1; seed <= 4000; seed++) {
    const input = randomCase(seed)
    const expected = everyGroup(input).slice(0, 3)
    const decision = proposeTaskForce(input)
    expect(decision.allowed, `case ${seed}`).toBe(expected.length > 0)
    if (!decision.allowed) continue
    possible++
    if (expected[1]?.coverage === expected[0]?.coverage) tied++
    const found = [decision.value, ...decision.value.alternatives]
    expect(
      found.map(({ members, coverage, municipalities }) => ({ members, coverage, municipalities })),
      `case ${seed}: ${JSON.stringify(input)}`,
    ).toEqual(
      expected.map(({ ids, coverage, places }) => ({
        members: ids,
        coverage: Number(coverage) / 1000,
        municipalities: places,
      })),
    )
  }
  expect(possible).toBeGreaterThan(1000)
  expect(tied).toBeGreaterThan(200)
})

test('weights too fine for plain numbers are compared to the last digit', () => {
  const coaches = ['a', 'b', 'c', 'd'].map((id, nth) => ({
    id,
    municipality: nth % 2 === 0 ? 'Malå' : 'Norsjö',
    competence: { [id]: 1 },
    hoursLeft: 1,
  }))
  const weigh = (weights: readonly number[]) => ({
    coaches,
    hoursNeeded: 2,
    needs: weights.map((weight, nth) => ({
      topic: coaches[nth]?.id ?? '',
      municipality: 'Arjeplog',
      weight,
    })),
  })
  const best = (weights: readonly number[]) => {
    const decision = proposeTaskForce({ ...weigh(weights) })
    return decision.allowed ? decision.value.members : decision.refusal
  }
  expect(best([1e-300, 0, 0, 1e9])).toEqual(['a', 'b', 'c', 'd'].filter((id) => id === 'a' || id === 'd'))
  const two = weigh([1e8, 1e-12, 2e-12, 1e8])
  const pairs = { ...two, coaches: coaches.slice(0, 3), hoursNeeded: 2 }
  const decision = proposeTaskForce({ ...pairs, hoursNeeded: 2 })
  expect(decision.allowed && decision.value.members).toEqual(['a', 'b', 'c'])
  expect(decision.allowed && decision.value.alternatives.map((one) => one.members)).toEqual([
    ['a', 'b'],
    ['b', 'c'],
  ])
})
