import type { HiddenPattern, SuppressedCell, SuppressionTable, Vector } from './disclosure-types.ts'

/** The smallest counts that are told outside the own office, and how many values a hidden one must be able to have. */
export const disclosureRule = { version: 'disclosure-v1', people: 5, companies: 3 } as const

/**
 * Whether a count must be hidden outside the own office for being small: persons' characteristics under 5, companies under 3. Zero is hidden
 * too. Of persons a zero tells something of everybody there (nobody is born abroad); of companies, were zeros shown, a hidden count would be
 * known to be 1 or 2 instead of 0, 1 or 2.
 *
 * @param contributors how many persons or companies stand behind the cell, which for jobs and hours is not its value
 * @source The thresholds are the house's own: no law sets a smallest cell for a municipality. SCB, Röjandekontroll av tabeller (prickning), and Eurostat, Handbook on Statistical Disclosure Control (minimum frequency rule), 2026-11-29
 */
export const isSmall = (contributors: number, of: 'people' | 'companies'): boolean =>
  contributors < disclosureRule[of]

/**
 * Chooses which cells of some tables to hide so that no hidden cell can be computed: the small ones first, and others (secondary suppression)
 * until each hidden cell could have at least `possible` whole values, none below zero, in the light of all that is shown, of the relations
 * between cells, and of what any one office knows of its own cells. Whatever the reader may believe of overlaps is taken as known: a relation
 * of equality holds with the difference that the true values have.
 *
 * For each hidden cell the cheapest other truth is sought, a whole-number change of cells that keeps every relation and moves this cell far
 * enough (Kelly, Golden and Assad's way, exact because each change is itself the proof); the cells it moves are hidden. The same tables give
 * the same pattern always: cells are gone through by key, and the solver is told to be deterministic.
 *
 * @param solve a solver of whole-number programmes in the LP format: the values of the variables, or null when there are none
 * @returns the keys to hide, and those among them that nothing can protect (because too much is published already): then nothing may be published
 * @source Eurostat, Handbook on Statistical Disclosure Control, chapter 4 (tabular data: secondary cell suppression, feasibility intervals); Kelly, Golden, Assad, Cell Suppression, Networks 22 (1992), 2026-11-29
 */
export function suppress(
  table: SuppressionTable,
  solve: (model: string) => ReadonlyMap<string, number> | null,
): HiddenPattern {
  const cells = new Map(table.cells.map((cell) => [cell.key, cell]))
  const hidden = new Set(table.cells.filter((cell) => cell.isSmall && !cell.isKnown).map(({ key }) => key))
  const exposed = new Set<string>()
  const found: Vector[] = []
  const parts = partsOf(table)
  for (let pending = [...hidden].toSorted(); pending.length > 0; ) {
    const before = new Set(hidden)
    for (const key of pending) {
      const target = cells.get(key)
      if (target && !protect(target)) exposed.add(key)
    }
    pending = [...hidden].filter((key) => !before.has(key)).toSorted()
  }
  return { hidden, exposed }

  /**
   * First against a reader from outside, then against each office that the proofs so far lean on. A whole that is not small may be computed
   * by an office for whose own sake it is hidden.
   */
  function protect(target: SuppressedCell): boolean {
    if (!widen(target, null)) return false
    if (target.office === null && !target.isSmallItself) return true
    for (const office of new Set(found.flatMap(({ offices }) => [...offices])))
      if (office !== target.office && !widen(target, office)) return false
    return true
  }

  function widen(target: SuppressedCell, insider: string | null): boolean {
    const reach = () => {
      const moves = found
        .filter(({ offices }) => insider === null || !offices.has(insider))
        .map(({ moves: of }) => of.get(target.key) ?? 0)
      return { up: Math.max(0, ...moves), down: Math.max(0, ...moves.map((step) => -step)) }
    }
    const wanted = target.possible - 1
    const { up, down } = reach()
    if (up + down >= wanted) return true
    const downFirst = Math.min(Math.floor(target.value), Math.floor(wanted / 2))
    if (down < downFirst) move(target, -downFirst, insider)
    const left = wanted - reach().down
    if (reach().up >= left || move(target, left, insider)) return true
    // Not as far as was wished: then as far as it goes, up and down.
    move(target, wanted, insider, 'at_most')
    move(target, -Math.min(wanted, Math.floor(target.value)), insider, 'at_most')
    const { up: most, down: least } = reach()
    return most + least >= wanted
  }

  function move(
    target: SuppressedCell,
    by: number,
    insider: string | null,
    how: 'exactly' | 'at_most' = 'exactly',
  ): boolean {
    const part = parts.get(target.key) ?? { cells: [target], relations: [] }
    const answer = solve(modelOf(part, target, by, insider, hidden, how))
    if (!answer) return false
    const moves = new Map<string, number>()
    for (const [nth, cell] of part.cells.entries()) {
      const moved = Math.round((answer.get(`u${nth}`) ?? 0) - (answer.get(`d${nth}`) ?? 0))
      if (moved !== 0) moves.set(cell.key, moved)
    }
    const offices = new Set([...moves.keys()].flatMap((key) => cells.get(key)?.office ?? []))
    found.push({ moves, offices })
    for (const key of moves.keys()) hidden.add(key)
    return true
  }
}

type Part = { cells: SuppressedCell[]; relations: SuppressionTable['relations'][number][] }

/** The tables fall into parts that no relation ties together; each is reckoned by itself. */
function partsOf({ cells, relations }: SuppressionTable): ReadonlyMap<string, Part> {
  const part = new Map<string, Part>(cells.map((cell) => [cell.key, { cells: [cell], relations: [] }]))
  for (const relation of relations) {
    const [first, ...others] = [...new Set([...relation.plus, ...relation.minus].map((key) => part.get(key)))]
    if (!first) throw new Error(`a relation of cells that are not there: ${relation.plus.join(' ')}`)
    first.relations.push(relation)
    for (const other of others) {
      if (!other) throw new Error(`a relation of cells that are not there: ${relation.minus.join(' ')}`)
      first.cells.push(...other.cells)
      first.relations.push(...other.relations)
      for (const cell of other.cells) part.set(cell.key, first)
    }
  }
  return part
}

/** The cheapest change that moves the target by just so much, or as far as it goes: u is how far a cell goes up, d how far down. */
function modelOf(
  part: Part,
  target: SuppressedCell,
  by: number,
  insider: string | null,
  hidden: ReadonlySet<string>,
  how: 'exactly' | 'at_most',
): string {
  const nth = new Map(part.cells.map((cell, index) => [cell.key, index]))
  const valueOf = new Map(part.cells.map((cell) => [cell.key, cell.value]))
  const cost = part.cells.map((cell, index) => {
    // As far as it goes: each step of the target is worth more than all that it costs.
    const isSought = how === 'at_most' && cell.key === target.key
    const price = isSought ? -1_000_000 : hidden.has(cell.key) ? 0.01 : cell.cost
    const sign = price < 0 ? '-' : '+'
    return `${sign} ${Math.abs(price)} u${index} ${sign} ${Math.abs(price)} d${index}`
  })
  const rows = part.relations.map(({ plus, minus, kind }) => {
    const sum = [
      ...plus.map((key) => `+ u${nth.get(key)} - d${nth.get(key)}`),
      ...minus.map((key) => `- u${nth.get(key)} + d${nth.get(key)}`),
    ].join(' ')
    const total = (keys: readonly string[]) => keys.reduce((all, key) => all + (valueOf.get(key) ?? 0), 0)
    return kind === 'equal' ? `${sum} = 0` : `${sum} <= ${Math.max(0, total(minus) - total(plus))}`
  })
  const bounds = part.cells.flatMap((cell, index) => {
    if (cell.key === target.key) return [`u${index} = ${Math.max(0, by)}`, `d${index} = ${Math.max(0, -by)}`]
    const stands = cell.isKnown || (insider !== null && cell.office === insider)
    return stands
      ? [`u${index} = 0`, `d${index} = 0`]
      : [
          `0 <= u${index} <= 100000`,
          `0 <= d${index} <= ${Math.max(0, Math.floor(cell.value - cell.atLeast))}`,
        ]
  })
  const names = part.cells.map((_, index) => `u${index} d${index}`)
  return `minimize\n ${cost.join('\n ')}\nsubject to\n ${rows.join('\n ') || `u0 >= 0`}\nbounds\n ${bounds.join('\n ')}\ngeneral\n ${names.join('\n ')}\nend\n`
}
