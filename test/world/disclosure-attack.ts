import loadHighs from 'highs'

/**
 * An attacker with all published tables: what each hidden number can be at least and at most, as whole numbers. Written apart from the code
 * that hides, so that it is not asked whether it agrees with itself.
 */
export type Attacked = {
  /** Every number there is, by name: what is published, or null when it is hidden. */
  readonly cells: ReadonlyMap<string, number | null>
  /** What the attacker knows: sums of cells, times, kind and number. */
  readonly knows: readonly Knowledge[]
}
export type Knowledge = {
  readonly sum: readonly (readonly [times: number, cell: string])[]
  readonly is: '=' | '<=' | '>='
  readonly number: number
}
type Interval = { readonly min: number; readonly max: number }

const highs = await loadHighs()

/**
 * The hidden cells of which fewer than `possible` values are left, with the least and the most that each can be. Each answer of the solver is
 * a truth that fits all that is known, so it tells of all other cells too: those already seen to vary enough are not asked for.
 */
export function attack({ cells, knows }: Attacked, possible: (cell: string) => number): readonly string[] {
  const nth = new Map([...cells.keys()].map((name, index) => [name, `x${index}`]))
  const variable = (cell: string) => {
    const found = nth.get(cell)
    if (!found) throw new Error(`the attacker names a cell that is not there: ${cell}`)
    return found
  }
  const rows = knows.map(
    ({ sum, is, number }) =>
      `${sum.map(([times, cell]) => `${times < 0 ? '-' : '+'} ${Math.abs(times)} ${variable(cell)}`).join(' ')} ${is} ${number}`,
  )
  const free = [...cells.keys()].filter((name) => cells.get(name) === null)
  const bounds = [...cells].map(([name, value]) =>
    value === null ? `0 <= ${variable(name)} <= 1000000` : `${variable(name)} = ${value}`,
  )
  const rest = `subject to\n ${rows.join('\n ') || 'x0 >= 0'}\nbounds\n ${bounds.join('\n ')}\ngeneral\n ${free.map(variable).join('\n ')}\nend\n`
  const seen = new Map<string, Interval>()
  const ask = (way: 'minimize' | 'maximize', name: string) => {
    const solution = highs.solve(`${way}\n ${variable(name)}\n${rest}`, { output_flag: false })
    if (solution.Status !== 'Optimal') throw new Error(`the attack on ${name} ended with ${solution.Status}`)
    for (const one of free) {
      const value = Math.round(Number(solution.Columns[variable(one)]?.Primal))
      const { min, max } = seen.get(one) ?? { min: value, max: value }
      seen.set(one, { min: Math.min(min, value), max: Math.max(max, value) })
    }
  }
  const isNarrow = (name: string) => {
    const { min, max } = seen.get(name) ?? { min: 0, max: 0 }
    return max - min + 1 < possible(name)
  }
  for (const way of ['maximize', 'minimize'] as const)
    for (const name of free) if (isNarrow(name)) ask(way, name)
  return free.filter(isNarrow).map((name) => `${name}: ${seen.get(name)?.min}–${seen.get(name)?.max}`)
}
