import { describe, expect, test } from 'vitest'
import { sliceGraph } from '../../src/slices/graph.ts'
import { asksTheTime, whyForbidden } from './import-rules.ts'
import { importsIn, readSources } from './sources.ts'

const sources = readSources()

describe('what may import what', () => {
  test('nothing imports what stands above it, and slices meet only at the doors that the table lists', () => {
    const breaches = sources.flatMap(({ file, imports }) =>
      imports.flatMap((imported) => {
        const why = whyForbidden(file, imported)
        return why ? [`${file} → ${imported}: ${why}`] : []
      }),
    )
    expect(breaches).toEqual([])
  })

  test('a slice lists only slices that stand before it, so there can be no circle', () => {
    const order = Object.keys(sliceGraph)
    const wrong = Object.entries(sliceGraph).filter(([slice, lower]) =>
      lower.some((other) => order.indexOf(other) >= order.indexOf(slice)),
    )
    expect(wrong).toEqual([])
  })

  test('every slice folder stands in the table', () => {
    const folders = new Set(sources.flatMap(({ file }) => /^src\/slices\/([^/]+)\//.exec(file)?.[1] ?? []))
    expect([...folders].filter((folder) => !Object.hasOwn(sliceGraph, folder))).toEqual([])
  })

  test('only the clock asks what time it is, and on a device without connection the clock of the device', () => {
    const asking = sources.filter(
      ({ file, text }) =>
        !/^src\/(platform\/clock\/|ui\/islands\/clock\.ts$)/.test(file) && asksTheTime(text),
    )
    expect(asking.map(({ file }) => file)).toEqual([])
  })
})

describe('the rules above really see a fault', () => {
  test.each([
    ['src/kit/day.ts', 'src/platform/clock/index.ts'],
    ['src/ui/table.tsx', 'src/slices/companies/index.ts'],
    ['src/platform/http/draw.ts', 'src/app/server.ts'],
    ['src/slices/companies/queries.ts', 'src/slices/figures/index.ts'],
    ['src/slices/figures/queries.ts', 'src/slices/companies/queries.ts'],
    ['src/slices/companies/rules.ts', 'hono'],
    ['src/slices/companies/rules.ts', 'kysely'],
  ])('%s may not import %s', (file, imported) => {
    expect(whyForbidden(file, imported)).not.toBeNull()
  })

  test('a door listed in the table may be imported', () => {
    expect(whyForbidden('src/slices/figures/queries.ts', 'src/slices/companies/index.ts')).toBeNull()
  })

  test('imports over several lines, re-exports and imports at need are seen', () => {
    const text =
      "import {\n  a,\n} from './a.ts'\nexport type { B } from '../b.ts'\nconst c = await import('./c.ts')\n"
    expect(importsIn('src/x/y.ts', text)).toEqual(['src/x/a.ts', 'src/b.ts', 'src/x/c.ts'])
  })

  test('asking for the time is seen, reading a given moment is not', () => {
    expect(['new Date()', 'Date.now()', 'new Date(given)'].map(asksTheTime)).toEqual([true, true, false])
  })
})
