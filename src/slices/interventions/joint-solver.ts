import loadHighs from 'highs'
import type { SolveModel } from './joint-types.ts'

let loaded: Promise<SolveModel> | undefined

/** The exact solver, loaded when it is first wanted. It reckons in this thread: the longest it may take is `seconds`. */
export function loadSolver(seconds = 10): Promise<SolveModel> {
  loaded ??= loadHighs().then((highs) => (model) => {
    // No gap is left open: what it answers is the best, not nearly the best.
    const solution = highs.solve(model, {
      output_flag: false,
      mip_rel_gap: 0,
      mip_abs_gap: 0,
      time_limit: seconds,
      random_seed: 1,
    })
    if (solution.Status === 'Time limit reached') return 'too_long'
    if (solution.Status === 'Infeasible') return null
    if (solution.Status !== 'Optimal') throw new Error(`the solver ended with ${solution.Status}`)
    return new Map(Object.entries(solution.Columns).map(([name, column]) => [name, Number(column.Primal)]))
  })
  return loaded
}
