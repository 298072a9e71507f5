import { expect, test } from 'vitest'
import { applyFilter, decideFilter, fieldsFor, readFilter, subjectOf } from './filter-rules.ts'
import { filterFields } from './filter-types.ts'
import type { Evidence } from './types.ts'

const row = (record: string, included = true, amount = 1): Evidence => ({
  record,
  label: record,
  amount,
  included,
  reason: included ? null : 'outside_period',
})

const everything = {
  focusArea: 'innovation',
  status: 'counted',
  size: 'micro',
  locality: 7,
  support: 'talk',
} as const

test('a figure of persons is filtered by nothing, whichever of the filters one tries', () => {
  for (const subject of ['company', 'locality', 'intervention', 'other'] as const)
    expect(fieldsFor('people', subject)).toEqual([])
  for (const field of filterFields)
    expect(decideFilter('people', { [field]: everything[field] })).toEqual({
      allowed: false,
      refusal: 'people_not_filtered',
    })
  expect(decideFilter('people', {}).allowed).toBe(true)
})

test('words that are none of ours are left out, and there is no word for a person', () => {
  const said: Record<string, unknown> = { ...everything, size: 'giant', gender: 'woman', birthYear: '1990' }
  expect(readFilter((field) => said[field])).toEqual({
    focusArea: 'innovation',
    status: 'counted',
    locality: 7,
    support: 'talk',
  })
  expect(readFilter((field) => said[field], ['focusArea'])).toEqual({ focusArea: 'innovation' })
  expect(readFilter(() => "x' or true --")).toEqual({})
})

test('a filter shows the rows that match, adds up those that are part of the figure, and counts those it cannot ask', () => {
  const rows = [
    row('company:1', true, 1.1),
    row('company:2', true, 2.2),
    row('company:3', false),
    row('need:abc'),
  ]
  const matches = new Map([
    ['company:1', true],
    ['company:2', true],
    ['company:3', true],
  ])
  const filtered = applyFilter(rows, matches)
  expect(filtered.rows.map(({ record }) => record)).toEqual(['company:1', 'company:2', 'company:3'])
  expect(filtered.value).toBe(3.3)
  expect(filtered.untested).toBe(1)
  expect(applyFilter(rows, null).value).toBe(4.3)
})

test('interventions are filtered by focus area, costs by nothing', () => {
  expect(fieldsFor('records', subjectOf([row('intervention:1')]))).toEqual(['focusArea'])
  expect(fieldsFor('records', subjectOf([row('cost:1')]))).toEqual([])
  expect(fieldsFor('records', subjectOf([row('company_aid:1')]))).toEqual(filterFields)
})
