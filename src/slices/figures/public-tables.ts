import { disclosureRule, isSmall } from './disclosure-rules.ts'
import type { CellRelation, SuppressedCell, SuppressionTable } from './disclosure-types.ts'
import type { Unit } from './types.ts'

/** One number that is to be published, with what stands behind it. */
export type PublicCell = {
  readonly figure: string
  readonly municipalityCode: string | null
  readonly fromOn: string
  readonly toOn: string
  readonly unit: Unit
  readonly ruleVersion: string
  readonly value: number
  /** How many companies stand behind it. */
  readonly companies: number
  /** How many of those the public register of aid names. */
  readonly named: number
}

/** A number as it was when statistics were published before, shown or hidden. */
export type EarlierCell = Pick<PublicCell, 'figure' | 'municipalityCode' | 'fromOn' | 'toOn' | 'value'> & {
  readonly statisticsId: number
  readonly wasShown: boolean
}

export const cellKey = (cell: Pick<PublicCell, 'figure' | 'municipalityCode' | 'fromOn' | 'toOn'>) =>
  `${cell.figure} ${cell.municipalityCode ?? 'all'} ${cell.fromOn}/${cell.toOn}`

/** What readers know of how figures of one place and period hang together. */
const within: readonly (readonly [
  kind: CellRelation['kind'],
  plus: readonly string[],
  minus: readonly string[],
])[] = [
  ['equal', ['companies_sme', 'companies_not_counted'], ['companies_supported']],
  ['equal', ['rco01_micro', 'rco01_small', 'rco01_medium'], ['companies_sme']],
  ['at_most', ['companies_newly_started'], ['companies_sme']],
  ['at_most', ['companies_individual_support'], ['companies_supported']],
  ['at_most', ['localities_town', 'localities_villages'], ['companies_supported']],
]

/**
 * The tables of a publication with all that ties their numbers together: municipalities make the whole, phases the whole time, kinds of
 * companies all of them, and what was published before.
 */
export function tableOf(cells: readonly PublicCell[], earlier: readonly EarlierCell[]): SuppressionTable {
  const byKey = new Map(cells.map((cell) => [cellKey(cell), cell]))
  const periods = [
    ...new Map(cells.map(({ fromOn, toOn }) => [`${fromOn}/${toOn}`, { fromOn, toOn }])).values(),
  ]
  const fromOn = periods.map((one) => one.fromOn).toSorted()[0] ?? ''
  const toOn =
    periods
      .map((one) => one.toOn)
      .toSorted()
      .at(-1) ?? ''
  const isWholeTime = (one: { fromOn: string; toOn: string }) => one.fromOn === fromOn && one.toOn === toOn
  const relations: CellRelation[] = []
  const relate = (kind: CellRelation['kind'], plus: readonly string[], minus: readonly string[]) => {
    if (plus.length > 0 && [...plus, ...minus].every((key) => byKey.has(key)))
      relations.push({ kind, plus, minus })
  }
  const sum = (keys: readonly string[]) => keys.reduce((all, key) => all + (byKey.get(key)?.value ?? 0), 0)

  for (const whole of cells) {
    if (whole.municipalityCode === null)
      relate(
        'equal',
        cells
          .filter((one) => isSame(one, whole, 'figure', 'fromOn', 'toOn') && one.municipalityCode !== null)
          .map(cellKey),
        [cellKey(whole)],
      )
    if (!isWholeTime(whole)) continue
    const phases = cells
      .filter((one) => isSame(one, whole, 'figure', 'municipalityCode') && !isWholeTime(one))
      .map(cellKey)
    if (phases.length === 0) continue
    // A company can be in several phases. Where none is, readers are taken to know it.
    if (sum(phases) === whole.value) relate('equal', phases, [cellKey(whole)])
    if (sum(phases) > whole.value) relate('at_most', [cellKey(whole)], phases)
    for (const phase of phases) if (sum([phase]) <= whole.value) relate('at_most', [phase], [cellKey(whole)])
  }
  for (const cell of cells) {
    const of = (figure: string) => cellKey({ ...cell, figure })
    if (cell.figure.startsWith('asked_for_')) relate('at_most', [cellKey(cell)], [of('companies_supported')])
    for (const [kind, plus, minus] of within)
      if (plus[0] === cell.figure && (kind === 'equal' || sum(plus.map(of)) <= sum(minus.map(of))))
        relate(kind, plus.map(of), minus.map(of))
  }
  const before = Map.groupBy(earlier, cellKey)
  return {
    cells: cells.map((cell) => suppressedCell(cell, before.get(cellKey(cell)) ?? [], isWholeTime(cell))),
    relations,
  }
}

const isSame = (a: PublicCell, b: PublicCell, ...by: readonly (keyof PublicCell)[]) =>
  by.every((key) => a[key] === b[key])
const latestOf = (earlier: readonly EarlierCell[]) =>
  earlier.toSorted((a, b) => b.statisticsId - a.statisticsId)[0]

/**
 * A number that was told before and is the same is told again. Any other is told when it differs by three or more from each that stood there
 * before, shown or hidden: else the difference would be a small count, or the hidden one would be known. That a number is the same tells less than
 * of persons, for one that is hidden may have gone up or down.
 */
function suppressedCell(
  cell: PublicCell,
  earlier: readonly EarlierCell[],
  isWholeTime: boolean,
): SuppressedCell {
  const least = disclosureRule.companies
  const latest = latestOf(earlier)
  const isKnown = latest?.wasShown === true && latest.value === cell.value
  const isTooNear = earlier.some(({ value, wasShown }) => {
    const difference = Math.abs(cell.value - value)
    return difference < least && (difference > 0 || !wasShown)
  })
  const isWhole = cell.municipalityCode === null
  const isMain = cell.figure === 'companies_supported' || cell.figure === 'companies_sme'
  return {
    key: cellKey(cell),
    value: cell.value,
    isSmall: !isKnown && (isSmall(cell.companies, 'companies') || isTooNear),
    isSmallItself: isSmall(cell.companies, 'companies'),
    // Hours are a sum of large and small: a fifth of it must be open.
    possible: cell.unit === 'hours' ? Math.max(least, Math.ceil(cell.value / 5)) : least,
    cost: (1 + Math.min(cell.value, 50)) * (isWhole ? 20 : 1) * (isWholeTime ? 4 : 1) * (isMain ? 3 : 1),
    office: cell.municipalityCode,
    isKnown,
    atLeast: Math.min(cell.named, cell.value),
  }
}
