import { describe, expect, test } from 'vitest'
import { startsOf } from './bar-chart.tsx'
import { shownLabels } from './line-chart.tsx'
import { pagesToShow } from './way.tsx'

describe('Page numbers', () => {
  test('show the first, the last and the neighbours of the current one', () => {
    expect(pagesToShow(6, 12)).toEqual([1, null, 5, 6, 7, null, 12])
    expect(pagesToShow(1, 3)).toEqual([1, 2, 3])
  })
})

describe('Bars laid end to end', () => {
  test('begin where the one before ends', () => {
    expect(startsOf([3, 4, 5])).toEqual([0, 3, 3 + 4])
  })
})

describe('Labels under a line', () => {
  test('are never more than seven, and the first and last are among them', () => {
    for (const count of [2, 8, 24, 43]) {
      const shown = Array.from({ length: count }, (_, index) => index).filter(shownLabels(count))
      expect(shown.length).toBeLessThanOrEqual(7)
      expect(shown[0]).toBe(0)
      expect(shown.at(-1)).toBe(count - 1)
    }
  })
})
