import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { commandLine } from '../../../test/world/command-line.ts'
import { openWorld, type World } from '../../../test/world/world.ts'
import { run } from './boundaries.ts'

let world: World
let type: ReturnType<typeof commandLine>
const folder = mkdtempSync(path.join(tmpdir(), 'nimr-boundaries-'))
beforeAll(async () => {
  world = await openWorld()
  type = commandLine(world)
})
afterAll(async () => {
  rmSync(folder, { recursive: true })
  await world.close()
})

const file = (name: string, content: string) => {
  const written = path.join(folder, name)
  writeFileSync(written, content)
  return written
}
const areas = (west: number, ...names: string[]) => ({
  type: 'FeatureCollection',
  features: names.map((name) => ({
    type: 'Feature',
    properties: { name },
    geometry: {
      type: 'Polygon',
      coordinates: [
        [
          [west, 65],
          [19, 65],
          [19, 66],
          [west, 65],
        ],
      ],
    },
  })),
})
const stored = () =>
  world.asOwner(
    "select municipality_code, source, (geometry->'coordinates'->0->0->0->>0)::float as west from nimr.municipality_boundary order by 1",
  )

test('boundaries are stored by municipality, and those in a later file replace the earlier', async () => {
  const first = await type(
    run,
    file('a.geojson', JSON.stringify(areas(17, 'Malå', 'Norsjö', 'Rana'))),
    '--json',
  )
  expect(first.exitCode).toBe(0)
  expect(first.said).toContain('Rana')
  expect(JSON.parse(first.out)).toMatchObject({
    source: 'a.geojson',
    municipalities: [
      { code: '2418', name: 'Malå' },
      { code: '2417', name: 'Norsjö' },
    ],
    unmatched: ['Rana'],
  })
  const second = file('b.geojson', JSON.stringify(areas(18, 'Malå')))
  expect(await type(run, second, '--source', 'Lantmäteriet 2026')).toMatchObject({ exitCode: 0, said: '' })
  expect(await stored()).toEqual([
    { municipality_code: '2417', source: 'a.geojson', west: 17 },
    { municipality_code: '2418', source: 'Lantmäteriet 2026', west: 18 },
  ])
})

test('a file that cannot be used changes nothing, and the answer says why', async () => {
  const before = await stored()
  const given = [
    [file('c.txt', 'hej'), 'inte JSON'],
    [file('d.json', '{}'), 'GeoJSON'],
    [file('e.json', JSON.stringify(areas(65_000, 'Norsjö', 'Malå'))), 'WGS 84'],
    [file('f.json', JSON.stringify(areas(17, 'Oslo'))), '2418'],
    [path.join(folder, 'nowhere.json'), 'ENOENT'],
    [folder, 'EISDIR'],
  ] as const
  for (const [name, sentence] of given) {
    const answer = await type(run, name)
    expect(answer).toMatchObject({ exitCode: 1, out: '' })
    expect(answer.said).toContain(sentence)
  }
  expect(await stored()).toEqual(before)
})

test('it says how it is used', async () => {
  for (const args of [[], ['a', 'b'], ['--fast']])
    expect(await type(run, ...args)).toMatchObject({ exitCode: 2, out: '' })
  expect((await commandLine(world, 'en')(run, '--help')).out).toContain('Usage')
})
