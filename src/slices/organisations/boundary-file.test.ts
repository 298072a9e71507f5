import { describe, expect, test } from 'vitest'
import { readBoundaries } from './boundary-file.ts'

const known = [
  { key: '0880', name: 'Kalmar' },
  { key: '0114', name: 'Upplands Väsby' },
  { key: '0881', name: 'Nybro' },
  { key: '2418', name: 'Malå' },
  { key: '2421', name: 'Storuman' },
]
const square = (west: number, south: number) => [
  [west, south],
  [west + 1, south],
  [west + 1, south + 1],
  [west, south + 1],
  [west, south],
]
const polygon = (west = 18, south = 65) => ({ type: 'Polygon', coordinates: [square(west, south)] })
const feature = (properties: object | null, more: object = {}) => ({
  type: 'Feature',
  properties,
  geometry: polygon(),
  ...more,
})
const read = (...features: object[]) =>
  readBoundaries(JSON.stringify({ type: 'FeatureCollection', features }), known)
const codesOf = (answer: ReturnType<typeof read>) =>
  answer.allowed ? answer.value.boundaries.map(({ code }) => code) : answer.refusal

// Two squares side by side that share the line between them.
const woven = {
  type: 'Topology',
  arcs: [
    [
      [18, 65],
      [18, 66],
    ],
    [
      [18, 66],
      [17, 66],
      [17, 65],
      [18, 65],
    ],
    [
      [18, 66],
      [19, 66],
      [19, 65],
      [18, 65],
    ],
  ],
  objects: {
    municipalities: {
      type: 'GeometryCollection',
      geometries: [
        { type: 'Polygon', id: '2418', arcs: [[0, 1]] },
        { type: 'Polygon', properties: { namn: 'Storumans kommun' }, arcs: [[0, 2]] },
      ],
    },
  },
}

describe('an area belongs to a municipality', () => {
  test.each([
    ['its id is the code', feature(null, { id: '2418' })],
    ['its id is the code as a number', feature({}, { id: 2418 })],
    ['a property named as a code is it', feature({ kommun_kod: '2418' })],
    ['the code is a European one', feature({ LAU_CODE: 'SE_2418' })],
    ['its name says so', feature({ kommunnamn: 'Malå' })],
    ['its name says so in capitals and with the word municipality', feature({ name: 'MALÅ KOMMUN' })],
    ['its name is written with a letter and a ring', feature({ name: 'Mala\u030a' })],
    ['the code wins over the name', feature({ name: 'Storuman', code: '2418' })],
  ])('when %s', (_, one) => {
    expect(codesOf(read(one))).toEqual(['2418'])
  })
  test('when the code was kept as a number and lost its zero, but not when that is a running number', () => {
    expect(codesOf(read(feature({ knkod: 114 })))).toEqual(['0114'])
    expect(codesOf(read(feature({}, { id: 114 })))).toBe('no_match')
  })
  test('but not by the name of its county', () => {
    expect(codesOf(read(feature({ lansnamn: 'Kalmar', kommunnamn: 'Nybro' })))).toEqual(['0881'])
  })
  test('but not by a number that happens to be a code', () => {
    expect(codesOf(read(feature({ population: 2418, name: 'Oslo' })))).toBe('no_match')
  })
})

test('TopoJSON gives each municipality its own closed line again', () => {
  const answer = readBoundaries(JSON.stringify(woven), known)
  expect(codesOf(answer)).toEqual(['2418', '2421'])
  expect(answer.allowed && answer.value.boundaries[1]?.geometry.coordinates).toEqual([
    [
      [
        [18, 65],
        [18, 66],
        [19, 66],
        [19, 65],
        [18, 65],
      ],
    ],
  ])
})

test('several areas of one municipality become one, and unknown ones are named', () => {
  const answer = read(
    feature({ code: '2418' }),
    feature({ code: '2418' }, { geometry: polygon(16) }),
    feature({ name: 'Rana' }),
  )
  expect(answer).toMatchObject({ allowed: true, value: { unmatched: ['Rana'] } })
  expect(answer.allowed && answer.value.boundaries[0]?.geometry.coordinates).toHaveLength(2)
})

test.each([
  ['', 'not_json'],
  ['{"type":', 'not_json'],
  ['null', 'not_geojson'],
  ['[]', 'not_geojson'],
  ['{"type":"FeatureCollection"}', 'not_geojson'],
  ['{"type":"FeatureCollection","features":[]}', 'no_match'],
  [JSON.stringify({ ...woven, arcs: [[[18, 65]]] }), 'damaged'],
  [JSON.stringify(feature({ code: '2418' }, { geometry: null })), 'damaged'],
  [
    JSON.stringify(feature({ code: '2418' }, { geometry: { type: 'Point', coordinates: [18, 65] } })),
    'damaged',
  ],
  [
    JSON.stringify(
      feature({ code: '2418' }, { geometry: { type: 'Polygon', coordinates: [square(18, 65).slice(0, 4)] } }),
    ),
    'damaged',
  ],
  [JSON.stringify(feature({ code: '2418' }, { geometry: polygon(682_000, 7_230_000) })), 'not_degrees'],
  [JSON.stringify(feature({ code: '2418' }, { geometry: polygon(65, 18) })), 'not_degrees'],
])('what cannot be used is refused with its reason: %s', (text, reason) => {
  expect(codesOf(readBoundaries(text, known))).toBe(reason)
})
