import { expect, test } from 'vitest'
import { day } from '../../kit/day.ts'
import { buildGraph } from './group-graph-rules.ts'
import { assessGroup } from './group-rules.ts'
import { assessSize } from './rules.ts'
import { sizesOverYears, type YearToSize } from './size-years-rules.ts'

/** A year by headcount alone: amounts of a size that decides nothing. `withGroup` is the headcount of a mother that owns it all. */
function year(of: number, awu: number, withGroup?: number, declaredGroup?: number): YearToSize {
  const on = day(`${of}-12-31`)
  const figures = (count: number) => ({
    year: of,
    awu: count,
    turnoverOre: 100,
    balanceOre: 100,
    sekPerEur: 10,
  })
  const node = (id: string, count: number) => ({
    id,
    kind: 'enterprise' as const,
    figures: { awu: count, turnoverMeur: 0, balanceMeur: 0 },
  })
  const graph = buildGraph({
    nodes: [node('A', awu), ...(withGroup === undefined ? [] : [node('M', withGroup)])],
    holdings: withGroup === undefined ? [] : [{ owner: 'M', owned: 'A', capital: 100, votes: 100 }],
    controls: [],
    linkedByOther: [],
    sameMarket: [],
  })
  return {
    year: of,
    declared: assessSize({
      on,
      own: figures(awu),
      group: declaredGroup === undefined ? null : figures(declaredGroup),
    }),
    group: assessGroup(graph, 'A', on),
  }
}
const classes = (...years: YearToSize[]) => sizesOverYears(years).map(({ sizeClass }) => sizeClass)

test('a ceiling passed once changes nothing, twice running it does', () => {
  expect(classes(year(2018, 220), year(2019, 260))).toEqual(['medium', 'medium'])
  expect(classes(year(2018, 220), year(2019, 260), year(2020, 255))).toEqual(['medium', 'medium', 'large'])
})

test('a company bought by a large group is large at once', () => {
  const sizes = sizesOverYears([year(2018, 30), year(2019, 30, 5000)])
  expect(sizes.map(({ sizeClass, reason, changedAtOnce }) => [sizeClass, reason, changedAtOnce])).toEqual([
    ['small', null, false],
    ['large', 'large_when_group_summed', true],
  ])
})

test('a company that leaves its large group is large one year more, with the reason it had, and then an SME', () => {
  const sizes = sizesOverYears([year(2018, 30, 5000), year(2019, 30), year(2020, 30)])
  expect(sizes.map(({ sizeClass, reason }) => [sizeClass, reason])).toEqual([
    ['large', 'large_when_group_summed'],
    ['large', 'large_when_group_summed'],
    ['small', null],
  ])
})

test('growing with the same mother takes two years: only new owners change the class at once', () => {
  expect(classes(year(2018, 30, 210), year(2019, 30, 230))).toEqual(['medium', 'medium'])
})

test('after a year that nobody declared the next counts as it is', () => {
  expect(classes(year(2015, 5), year(2019, 300))).toEqual(['micro', 'large'])
})

test('group totals that the company declared decide only when they make it larger than the graph does', () => {
  const [larger] = sizesOverYears([year(2019, 30, 10, 900)])
  expect([larger?.sizeClass, larger?.declaredDecided]).toEqual(['large', true])
  const [smaller] = sizesOverYears([year(2019, 30, 40, 35)])
  // 30 + 40 = 70
  expect([smaller?.sizeClass, smaller?.declaredDecided]).toEqual(['medium', false])
})

test('years may come in any order', () => {
  expect(classes(year(2020, 255), year(2018, 220), year(2019, 260))).toEqual(['medium', 'medium', 'large'])
})
