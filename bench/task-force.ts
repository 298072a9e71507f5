import { layOut } from '../src/slices/interventions/force-field-rules.ts'
import { proposeTaskForce } from '../src/slices/interventions/force-rules.ts'
import { findBestGroups } from '../src/slices/interventions/force-search-rules.ts'
import type { ForceInput } from '../src/slices/interventions/force-types.ts'
import { proposeTaskForces } from '../src/slices/interventions/joint-rules.ts'
import { loadSolver } from '../src/slices/interventions/joint-solver.ts'

// bin/bench task-force: how long the best task force takes to find, beside judging every group from the beginning.

const mostMilliseconds = 1000

function dice(seed: number): (sides: number) => number {
  let state = seed
  return (sides) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return Math.floor((state / 2 ** 32) * sides)
  }
}

function aRegion(coaches: number, topics: number, needs: number, levels: number, seed: number): ForceInput {
  const roll = dice(seed)
  return {
    needs: Array.from({ length: needs }, () => ({
      topic: `t${roll(topics)}`,
      municipality: `m${roll(10)}`,
      weight: 1 + roll(3),
    })),
    coaches: Array.from({ length: coaches }, (_nobody, id) => ({
      id,
      municipality: `m${roll(10)}`,
      competence: Object.fromEntries(
        Array.from({ length: topics }, (_, topic) => [`t${topic}`, roll(levels)]),
      ),
      hoursLeft: 20 + roll(40),
    })),
    hoursNeeded: 60,
  }
}

/** Every group judged by itself, need by need, as the rule reads; kept only to tell what the search saves. */
function naive({ needs, coaches, hoursNeeded }: ForceInput): number {
  let best = -1
  const judge = (group: ForceInput['coaches']): void => {
    if (new Set(group.map((one) => one.municipality)).size < 2) return
    if (group.some((one) => one.hoursLeft * group.length < hoursNeeded)) return
    const coverage = needs.reduce(
      (sum, need) => sum + need.weight * Math.max(...group.map((one) => one.competence[need.topic] ?? 0)),
      0,
    )
    best = Math.max(best, coverage)
  }
  const extend = (from: number, group: ForceInput['coaches']): void => {
    if (group.length >= 2) judge(group)
    if (group.length === 4) return
    for (let at = from; at < coaches.length; at++)
      extend(at + 1, [...group, coaches[at] as ForceInput['coaches'][number]])
  }
  extend(0, [])
  return best
}

function timed<T>(act: () => T): { milliseconds: number; answer: T } {
  const begun = performance.now()
  const answer = act()
  return { milliseconds: performance.now() - begun, answer }
}

const write = (line: string) => process.stdout.write(`${line}\n`)
const milliseconds = (number: number) => `${Math.round(number)} ms`.padStart(8)
let missed = 0

write('coaches × topics   levels   proposal, with two alternatives   naive, best only')
for (const [coaches, levels] of [
  [20, 4],
  [60, 4],
  [60, 2],
  [100, 4],
] as const) {
  const input = aRegion(coaches, 12, 40, levels, 7)
  const found = timed(() => proposeTaskForce(input))
  // Above sixty it takes a minute, and tells nothing new.
  const slow = coaches > 60 ? null : timed(() => naive(input))
  const [best] = findBestGroups(layOut(input), 1)
  if (slow && best?.coverage !== slow.answer) throw new Error('the search and the naive way do not agree')
  if (coaches <= 60 && found.milliseconds > mostMilliseconds) missed++
  write(
    `${String(coaches).padStart(4)} × 12          ${levels === 2 ? '0–1' : '0–3'}   ${milliseconds(found.milliseconds).padStart(15)}                  ${slow ? milliseconds(slow.milliseconds) : '       –'}`,
  )
}

write('\ninterventions × coaches   joint proposal')
const solve = await loadSolver(120)
for (const [several, coaches] of [
  [3, 20],
  [8, 20],
  [8, 60],
] as const) {
  const interventions = Array.from({ length: several }, (_, id) => ({
    id,
    needs: aRegion(1, 12, 6, 4, id + 1).needs,
    hoursNeeded: 40,
  }))
  const input = { interventions, coaches: aRegion(coaches, 12, 1, 4, 9).coaches }
  const found = timed(() => proposeTaskForces(input, solve))
  const sum = found.answer.allowed ? `sum of coverages ${found.answer.value.coverage}` : found.answer.refusal
  write(
    `${String(several).padStart(6)} × ${coaches}             ${milliseconds(found.milliseconds)}   ${sum}`,
  )
}

write(
  missed === 0
    ? `\n60 × 12 within ${mostMilliseconds} ms: yes`
    : `\n60 × 12 within ${mostMilliseconds} ms: NO`,
)
process.exitCode = missed === 0 ? 0 : 1
