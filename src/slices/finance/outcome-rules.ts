import { type Day, day } from '../../kit/day.ts'

/** The first day of the quarter that a day is in. */
export function quarterOf(on: string): Day {
  const month = Number(on.slice(5, 7))
  return day(`${on.slice(0, 4)}-${String(month - ((month - 1) % 3)).padStart(2, '0')}-01`)
}

/** The first day of the quarter after. */
export function nextQuarter(quarterFromOn: string): Day {
  const month = Number(quarterFromOn.slice(5, 7)) + 3
  const year = Number(quarterFromOn.slice(0, 4)) + (month > 12 ? 1 : 0)
  return day(`${year}-${String(month > 12 ? 1 : month).padStart(2, '0')}-01`)
}

/** The quarters from one day's to another's, at most `most` of them. */
export function quartersBetween(fromOn: string, toOn: string, most: number): readonly Day[] {
  const quarters: Day[] = []
  for (
    let quarter = quarterOf(fromOn);
    quarter <= toOn && quarters.length < most;
    quarter = nextQuarter(quarter)
  )
    quarters.push(quarter)
  return quarters
}

/** One amount of a project's money, and where it belongs; whole öre. */
export type MoneyFact = {
  readonly what: 'budget' | 'outcome' | 'forecast'
  readonly accountId: number
  readonly costTypeCode: string
  readonly phaseId: number | null
  /** First day of the quarter; null for a budget, which has no quarter. */
  readonly quarterFromOn: string | null
  readonly amountOre: number
}

/** A row of the page: what was budgeted, what it became, what is still expected; whole öre. */
export type OutcomeRow = {
  readonly key: string
  readonly budgetOre: number
  readonly outcomeOre: number
  /** Expected in the current quarter and later. */
  readonly forecastOre: number
  readonly leftOre: number
  /** What would be left when the forecast comes true. */
  readonly leftAtEndOre: number
}

/**
 * A project's money by partner, cost type, phase or quarter. A forecast counts from the current quarter on, less what the quarter has cost
 * already, so that nothing is counted twice.
 *
 * @param facts whole öre
 * @param by what a row stands for
 * @param today YYYY-MM-DD
 * @returns a row for each key that has anything, unsorted; every fact is in exactly one row
 */
export function foldOutcome(
  facts: readonly MoneyFact[],
  by: 'accountId' | 'costTypeCode' | 'phaseId' | 'quarterFromOn',
  today: string,
): readonly OutcomeRow[] {
  const expected = expectedFacts(facts, quarterOf(today))
  const rows = Map.groupBy(expected, (fact) => String(fact[by] ?? ''))
  return [...rows].map(([key, ofKey]) => {
    const sum = (what: MoneyFact['what']) =>
      ofKey.reduce((total, fact) => total + (fact.what === what ? fact.amountOre : 0), 0)
    const budgetOre = sum('budget')
    const outcomeOre = sum('outcome')
    const forecastOre = sum('forecast')
    const leftOre = budgetOre - outcomeOre
    return { key, budgetOre, outcomeOre, forecastOre, leftOre, leftAtEndOre: leftOre - forecastOre }
  })
}

function expectedFacts(facts: readonly MoneyFact[], current: string): readonly MoneyFact[] {
  const spent = new Map<string, number>()
  for (const fact of facts)
    if (fact.what === 'outcome' && fact.quarterFromOn === current)
      spent.set(cellOf(fact), (spent.get(cellOf(fact)) ?? 0) + fact.amountOre)
  return facts.flatMap((fact) => {
    if (fact.what !== 'forecast') return [fact]
    if ((fact.quarterFromOn ?? '') < current) return []
    const used = fact.quarterFromOn === current ? Math.max(0, spent.get(cellOf(fact)) ?? 0) : 0
    return fact.amountOre > used ? [{ ...fact, amountOre: fact.amountOre - used }] : []
  })
}

const cellOf = (fact: MoneyFact) => `${fact.accountId} ${fact.costTypeCode}`
