import { geoArea } from 'd3-geo'
import { describe, expect, test } from 'vitest'
import { type Boundaries, boxOf, placeLabels, projectionFor, rewound } from './map-places.ts'

const square = (ring: [number, number][]): Boundaries => ({
  type: 'FeatureCollection',
  features: [{ type: 'Feature', properties: null, geometry: { type: 'Polygon', coordinates: [ring] } }],
})

const counterClockwise: [number, number][] = [
  [18, 65],
  [19, 65],
  [19, 66],
  [18, 66],
  [18, 65],
]

const size = { width: 400, height: 400, margin: 20 }

describe('Boundaries', () => {
  test.each([
    ['counter-clockwise', counterClockwise],
    ['clockwise', counterClockwise.toReversed()],
  ])('cover their own area and not the rest of the world when drawn %s', (_, ring) => {
    expect(geoArea(rewound(square(ring)))).toBeLessThan(0.01)
  })
})

describe('The projection', () => {
  test('keeps a single place inside the drawing', () => {
    const point = { lon: 18.7, lat: 65.2, label: 'Malå', value: 1 }
    const [x = 0, y = 0] = projectionFor(size, [point], undefined)([18.7, 65.2]) ?? []
    expect(Math.round(x)).toBe(200)
    expect(Math.abs(y - 200)).toBeLessThan(5)
  })
})

describe('Names on the map', () => {
  test('never lie over one another: the less important one is left to the table', () => {
    const spots = Array.from({ length: 9 }, (_, at) => ({
      x: 200 + at,
      y: 200 + at,
      radius: 3,
      label: 'Rentjärn',
    }))
    const labels = placeLabels(spots, 400, 400)
    const boxes = labels.flatMap((label, at) => (label ? [boxOf(label, spots[at]?.label ?? '')] : []))
    const overlapping = boxes.filter((a, at) =>
      boxes.some((b, other) => other > at && a.x0 < b.x1 && b.x0 < a.x1 && a.y0 < b.y1 && b.y0 < a.y1),
    )
    expect(overlapping).toEqual([])
    expect(labels[0]).not.toBeNull()
    expect(labels).toContain(null)
  })

  test('stay inside the drawing at its edge', () => {
    const [label] = placeLabels([{ x: 395, y: 200, radius: 3, label: 'Rentjärn' }], 400, 400)
    expect(label?.anchor).toBe('end')
  })
})
