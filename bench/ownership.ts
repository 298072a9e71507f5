import { buildGraph } from '../src/slices/companies/group-graph-rules.ts'
import { assessGroup } from '../src/slices/companies/group-rules.ts'
import type { Holding, OwnershipGraph, OwnershipNode, Pair } from '../src/slices/companies/ownership-types.ts'
import { singleUndertaking } from '../src/slices/companies/undertaking-rules.ts'

// bin/bench ownership: the size class and the single undertaking of one company in a graph as large as a country's north. Built once, then
// any company may be asked. Has what hurts: a person, a public body and a fund that own thousands, a large group, a long chain, a ring.

const [companies, links, mostMilliseconds] = [100_000, 150_000, 5]
const [personHolds, bodyHolds, fundHolds, groupOf, chainOf] = [5000, 2000, 10_000, 500, 200]

function dice(seed: number): (sides: number) => number {
  let state = seed
  return (sides) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return Math.floor((state / 2 ** 32) * sides)
  }
}

function aCountry(seed: number): OwnershipGraph {
  const roll = dice(seed)
  const any = () => `c${roll(companies)}`
  // Not one of the large group, the chain and the ring, which are as large as they are said to be.
  const small = () => `c${5000 + roll(companies - 5000)}`
  const nodes: OwnershipNode[] = Array.from({ length: companies }, (_, nth) => ({
    id: `c${nth}`,
    kind: 'enterprise',
    figures: { awu: roll(600) / 10, turnoverMeur: roll(1000) / 100, balanceMeur: roll(800) / 100 },
  }))
  nodes.push(
    { id: 'fund', kind: 'institutional_investor', figures: { awu: 12, turnoverMeur: 3, balanceMeur: 900 } },
    { id: 'state', kind: 'public_body' },
    ...Array.from({ length: 20_000 }, (_, nth): OwnershipNode => ({ id: `p${nth}`, kind: 'natural_person' })),
  )
  const holdings: Holding[] = []
  const left = new Map<string, number>()
  const held = new Set<string>()
  const hold = (owner: string, owned: string, percent: number) => {
    const rest = left.get(owned) ?? 100
    if (percent > rest || held.has(`${owner} ${owned}`)) return
    held.add(`${owner} ${owned}`)
    left.set(owned, rest - percent)
    holdings.push({ owner, owned, capital: percent, votes: percent })
  }
  for (let nth = 1; nth < groupOf; nth++) hold('c0', `c${nth}`, 100)
  for (let nth = 0; nth < chainOf; nth++) hold(`c${1000 + nth}`, `c${1001 + nth}`, 60)
  for (let nth = 0; nth < 50; nth++) hold(`c${3000 + nth}`, `c${3000 + ((nth + 1) % 50)}`, 51)
  for (let nth = 0; nth < personHolds; nth++) hold('p0', any(), 100)
  for (let nth = 0; nth < bodyHolds; nth++) hold('state', any(), [10, 30, 100][roll(3)] ?? 10)
  for (let nth = 0; nth < fundHolds; nth++) hold('fund', any(), [5, 25, 30][roll(3)] ?? 5)
  const percents = [5, 10, 20, 24.9, 25, 30, 33.3, 40, 49, 50, 51, 60, 91, 100]
  while (holdings.length < links)
    hold(roll(3) === 0 ? `p${roll(20_000)}` : any(), any(), percents[roll(percents.length)] ?? 10)
  return {
    nodes,
    holdings,
    controls: Array.from({ length: 500 }, () => ({
      from: small(),
      to: small(),
      ground: 'contract' as const,
    })),
    linkedByOther: Array.from({ length: 500 }, (): Pair => [small(), small()]),
    sameMarket: Array.from({ length: 20_000 }, (): Pair => [any(), any()]),
  }
}

const write = (line: string) => process.stdout.write(`${line}\n`)
const milliseconds = (number: number) => `${number.toFixed(3)} ms`.padStart(11)

function timesOf(ask: (id: string) => unknown, ids: readonly string[]): readonly number[] {
  return ids
    .map((id) => {
      const begun = performance.now()
      ask(id)
      return performance.now() - begun
    })
    .sort((a, b) => a - b)
}

const country = aCountry(11)
const begun = performance.now()
const graph = buildGraph(country)
const built = performance.now() - begun
write(`${companies} companies, ${country.holdings.length} links: built in ${Math.round(built)} ms`)

const everyFifth = Array.from({ length: companies / 5 }, (_, nth) => `c${nth * 5}`)
const largest = Math.max(...everyFifth.map((id) => singleUndertaking(graph, id).members.length))
write(`largest undertaking asked: ${largest} companies\n`)
write('                              median         p99     slowest')
let missed = 0
for (const [name, ask, ids] of [
  ['size class', assessGroup, everyFifth],
  ['undertaking', singleUndertaking, everyFifth],
  ['size class, owner of 500', assessGroup, Array.from({ length: 50 }, () => 'c0')],
  ['size class, chain of 200', assessGroup, Array.from({ length: 50 }, (_, nth) => `c${1000 + nth * 4}`)],
  ['size class, fund of 10 000', assessGroup, Array.from({ length: 50 }, () => 'fund')],
] as const) {
  const times = timesOf((id) => ask(graph, id), ids)
  const at = (share: number) => times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? 0
  if (ids === everyFifth && at(0.99) > mostMilliseconds) missed++
  write(`${name.padEnd(26)}${milliseconds(at(0.5))} ${milliseconds(at(0.99))} ${milliseconds(at(1))}`)
}
write(
  missed === 0
    ? `\none company within ${mostMilliseconds} ms: yes`
    : `\none company within ${mostMilliseconds} ms: NO`,
)
process.exitCode = missed === 0 ? 0 : 1
