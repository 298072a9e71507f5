import { expect, test } from 'vitest'
import { type Attacked, attack, type Knowledge } from '../../../test/world/disclosure-attack.ts'
import { isSmall, suppress } from './disclosure-rules.ts'
import { loadDisclosureSolver } from './disclosure-solver.ts'
import type { CellRelation, SuppressedCell, SuppressionTable } from './disclosure-types.ts'

const solve = await loadDisclosureSolver()

const cell = (key: string, value: number, more: Partial<SuppressedCell> = {}): SuppressedCell => ({
  key,
  value,
  isSmall: isSmall(value, 'companies'),
  isSmallItself: isSmall(value, 'companies'),
  possible: 3,
  cost: value + 1,
  office: null,
  isKnown: false,
  atLeast: 0,
  ...more,
})
const total = (whole: string, ...parts: string[]): CellRelation => ({
  plus: parts,
  minus: [whole],
  kind: 'equal',
})
const hiddenOf = (table: SuppressionTable) => [...suppress(table, solve).hidden].toSorted()

test('a small count that its total gives away takes another with it', () => {
  const table = {
    cells: [cell('whole', 21, { cost: 100 }), cell('a', 1), cell('b', 8), cell('c', 12)],
    relations: [total('whole', 'a', 'b', 'c')],
  }
  expect(hiddenOf(table)).toEqual(['a', 'b'])
})

test('an office that knows its own count cannot compute its neighbour’s: a third is hidden', () => {
  const cells = [
    cell('whole', 21, { cost: 100 }),
    ...[1, 8, 12].map((n, i) => cell(`m${i}`, n, { office: `m${i}` })),
  ]
  expect(hiddenOf({ cells, relations: [total('whole', 'm0', 'm1', 'm2')] })).toEqual(['m0', 'm1', 'm2'])
})

test('of two offices the whole is hidden as well, for each knows its own', () => {
  const cells = [
    cell('whole', 9, { cost: 100 }),
    cell('a', 1, { office: 'a' }),
    cell('b', 8, { office: 'b' }),
  ]
  expect(hiddenOf({ cells, relations: [total('whole', 'a', 'b')] })).toEqual(['a', 'b', 'whole'])
})

test('a small count next to a count that is not small is hidden with its complement', () => {
  const cells = [cell('supported', 73), cell('counted', 72), cell('not_counted', 1)]
  const hidden = hiddenOf({ cells, relations: [total('supported', 'counted', 'not_counted')] })
  expect(hidden).toEqual(['counted', 'not_counted'])
})

test('nothing is hidden where nothing is small', () => {
  const cells = [cell('whole', 20), cell('a', 8), cell('b', 12)]
  expect(hiddenOf({ cells, relations: [total('whole', 'a', 'b')] })).toEqual([])
})

test('what was published before cannot be hidden again: another takes its place, or nothing can be published', () => {
  const cells = [
    cell('whole', 21, { isKnown: true }),
    cell('a', 1),
    cell('b', 8, { isKnown: true }),
    cell('c', 12),
  ]
  const relations = [total('whole', 'a', 'b', 'c')]
  expect(hiddenOf({ cells, relations })).toEqual(['a', 'c'])
  const allKnown = cells.map((one) => (one.key === 'a' ? one : { ...one, isKnown: true }))
  expect([...suppress({ cells: allKnown, relations }, solve).exposed]).toEqual(['a'])
})

test('what the register of aid tells is not given away by what is left', () => {
  // a is 2 and known to be at least 2: with b at 8 hidden it could be 2, 3 or 4.
  const cells = [cell('whole', 22, { cost: 100 }), cell('a', 2, { atLeast: 2 }), cell('b', 8), cell('c', 12)]
  const table = { cells, relations: [total('whole', 'a', 'b', 'c')] }
  const { hidden } = suppress(table, solve)
  expect(attack(attackOn(table, hidden), () => 3)).toEqual([])
})

/** The attacker’s knowledge of a table: which numbers stand in it, and its relations with the differences that hold. */
function attackOn(
  { cells, relations }: SuppressionTable,
  hidden: ReadonlySet<string>,
  insider?: string,
): Attacked {
  const valueOf = new Map(cells.map(({ key, value }) => [key, value]))
  const sumOf = (keys: readonly string[]) => keys.reduce((sum, key) => sum + (valueOf.get(key) ?? 0), 0)
  return {
    cells: new Map(
      cells.map(({ key, value, office }) => [
        key,
        hidden.has(key) && !(insider !== undefined && office === insider) ? null : value,
      ]),
    ),
    knows: [
      ...relations.map(
        ({ plus, minus, kind }): Knowledge => ({
          sum: [...plus.map((key) => [1, key] as const), ...minus.map((key) => [-1, key] as const)],
          is: kind === 'equal' ? '=' : '<=',
          number: kind === 'equal' ? sumOf(plus) - sumOf(minus) : 0,
        }),
      ),
      ...cells.flatMap(({ key, atLeast }): Knowledge[] =>
        atLeast > 0 ? [{ sum: [[1, key]], is: '>=', number: atLeast }] : [],
      ),
    ],
  }
}

/** A table of municipalities × phases × kinds with all its totals, of small numbers, the same each time for a seed. */
function randomTable(seed: number): SuppressionTable {
  let state = seed
  const random = () => {
    state = (state * 1103515245 + 12345) % 2147483648
    return state / 2147483648
  }
  const places = ['m1', 'm2', 'm3', 'm4', 'm5']
  const periods = ['p1', 'p2']
  const kinds = ['k1', 'k2']
  const values = new Map<string, number>()
  const add = (key: string, n: number) => values.set(key, (values.get(key) ?? 0) + n)
  for (const m of places)
    for (const p of periods)
      for (const k of kinds) {
        const n = Math.floor(random() ** 2 * 12)
        for (const place of [m, 'all'])
          for (const period of [p, 'T']) for (const kind of [k, 'K']) add(`${place} ${period} ${kind}`, n)
      }
  const relations: CellRelation[] = []
  const everyPlace = [...places, 'all']
  for (const p of [...periods, 'T'])
    for (const k of [...kinds, 'K'])
      relations.push(total(`all ${p} ${k}`, ...places.map((m) => `${m} ${p} ${k}`)))
  for (const m of everyPlace)
    for (const k of [...kinds, 'K'])
      relations.push(total(`${m} T ${k}`, ...periods.map((p) => `${m} ${p} ${k}`)))
  for (const m of everyPlace)
    for (const p of [...periods, 'T'])
      relations.push(total(`${m} ${p} K`, ...kinds.map((k) => `${m} ${p} ${k}`)))
  return {
    cells: [...values].map(([key, value]) =>
      cell(key, value, {
        office: key.startsWith('all') ? null : (key.split(' ')[0] ?? null),
        cost: value + (key.startsWith('all') ? 50 : 1),
      }),
    ),
    relations,
  }
}

test.each([1, 2])(
  'no hidden count of random tables can be computed, from outside or from any office (%i)',
  (seed) => {
    const table = randomTable(seed)
    const { hidden, exposed } = suppress(table, solve)
    expect(exposed.size).toBe(0)
    expect(hidden.size).toBeGreaterThan(0)
    for (const insider of [undefined, 'm1', 'm2', 'm3', 'm4', 'm5'])
      expect(
        attack(attackOn(table, hidden, insider), (key) => (insider && key.startsWith('all') ? 0 : 3)),
      ).toEqual([])
  },
)

test('the attack finds what small cells alone leave open', () => {
  const table = randomTable(1)
  const small = new Set(table.cells.filter(({ isSmall: of }) => of).map(({ key }) => key))
  expect(attack(attackOn(table, small), () => 3)).not.toEqual([])
})

test('where a number cannot go as far down and up as is wished, it is enough that it goes far enough', () => {
  // Hours of one place: they can be 7 less (then b has all) and 6 more (then b has none), which makes the ten values that are wanted.
  const cells = [
    cell('whole', 13, { isKnown: true }),
    cell('a', 7, { isSmall: true, possible: 10 }),
    cell('b', 6, { possible: 10 }),
  ]
  const { hidden, exposed } = suppress({ cells, relations: [total('whole', 'a', 'b')] }, solve)
  expect([...hidden].toSorted()).toEqual(['a', 'b'])
  expect([...exposed]).toEqual([])
  const short = cells.map((one) => (one.key === 'b' ? { ...one, atLeast: 5 } : one))
  expect(suppress({ cells: short, relations: [total('whole', 'a', 'b')] }, solve).exposed.has('a')).toBe(true)
})
