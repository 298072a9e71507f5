import loadHighs from 'highs'

type Solve = (model: string) => ReadonlyMap<string, number> | null

let loaded: Promise<Solve> | undefined

/** The exact solver of whole-number programmes, loaded when it is first wanted; null when there is no answer. */
export function loadDisclosureSolver(): Promise<Solve> {
  loaded ??= loadHighs().then((highs) => (model) => {
    const solution = highs.solve(model, { output_flag: false, random_seed: 1, mip_rel_gap: 0.02 })
    if (solution.Status === 'Infeasible') return null
    if (solution.Status !== 'Optimal') throw new Error(`the solver ended with ${solution.Status}`)
    return new Map(Object.entries(solution.Columns).map(([name, column]) => [name, Number(column.Primal)]))
  })
  return loaded
}
