import { expect, test } from 'vitest'
import { ore } from '../../kit/money.ts'
import { termsOfDecisions } from './decision-rules.ts'

test('a later ceiling replaces the earlier one, unless it comes on top of it', () => {
  const first = {
    version: 1,
    ceilingOre: ore(800_000_000),
    ceilingIsAdded: false,
    actualCostShareBp: 5000,
    financingShareBp: 5000,
  }
  const extension = {
    version: 2,
    ceilingOre: ore(488_227_900),
    ceilingIsAdded: true,
    actualCostShareBp: null,
    financingShareBp: null,
  }
  // 8 000 000 + 4 882 279 kronor.
  expect(termsOfDecisions([extension, first])).toEqual({
    ceilingOre: 1_288_227_900,
    actualCostShareBp: 5000,
    financingShareBp: 5000,
  })
  expect(termsOfDecisions([first, { ...extension, ceilingIsAdded: false }]).ceilingOre).toBe(488_227_900)
})
