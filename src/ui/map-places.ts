import { type GeoProjection, geoArea, geoMercator } from 'd3-geo'
import type { Feature, FeatureCollection, Geometry, Position } from 'geojson'

export type MapPoint = {
  readonly lon: number
  readonly lat: number
  readonly label: string
  readonly value: number
  readonly href?: string | undefined
  /** Cells of the table's further columns. */
  readonly more?: readonly string[] | undefined
}

export type Boundaries = FeatureCollection<Geometry, { readonly [key: string]: unknown } | null>

/**
 * d3-geo reads a ring that runs counter-clockwise (as RFC 7946 says) as "all the world but this", and fills the page.
 * A shape larger than half the globe is therefore turned around.
 */
export function rewound(boundaries: Boundaries): Boundaries {
  return { ...boundaries, features: boundaries.features.map(turned) }
}

function turned(feature: Feature<Geometry, { readonly [key: string]: unknown } | null>) {
  const { geometry } = feature
  if (geometry.type === 'Polygon') {
    return { ...feature, geometry: { ...geometry, coordinates: turnedRings(geometry.coordinates) } }
  }
  if (geometry.type === 'MultiPolygon') {
    return { ...feature, geometry: { ...geometry, coordinates: geometry.coordinates.map(turnedRings) } }
  }
  return feature
}

function turnedRings(rings: Position[][]): Position[][] {
  const tooLarge = geoArea({ type: 'Polygon', coordinates: rings }) > 2 * Math.PI
  return tooLarge ? rings.map((ring) => ring.toReversed()) : rings
}

/** A projection in which all points and boundaries fit the drawing, never closer than a few tens of kilometres. */
export function projectionFor(
  size: { readonly width: number; readonly height: number; readonly margin: number },
  points: readonly MapPoint[],
  boundaries: Boundaries | undefined,
): GeoProjection {
  const { width, height, margin } = size
  const extent: [[number, number], [number, number]] = [
    [margin, margin],
    [width - margin, height - margin],
  ]
  if (boundaries && boundaries.features.length > 0) return geoMercator().fitExtent(extent, boundaries)
  const around = points.flatMap(({ lon, lat }): Position[] => [
    [lon - 0.25, lat - 0.1],
    [lon + 0.25, lat + 0.1],
  ])
  if (around.length === 0) return geoMercator()
  return geoMercator().fitExtent(extent, { type: 'MultiPoint', coordinates: around })
}

export type Box = { readonly x0: number; readonly y0: number; readonly x1: number; readonly y1: number }
export type Spot = { readonly x: number; readonly y: number; readonly radius: number; readonly label: string }
export type PlacedLabel = {
  readonly x: number
  readonly y: number
  readonly anchor: 'start' | 'middle' | 'end'
}

const apart = (a: Box, b: Box) => a.x1 < b.x0 || b.x1 < a.x0 || a.y1 < b.y0 || b.y1 < a.y0

const charWidth = 6.1
const lineHeight = 12

/** For each spot, in the given order of importance: a free place for its name to the right, left, above or below; else none. */
export function placeLabels(
  spots: readonly Spot[],
  width: number,
  height: number,
): readonly (PlacedLabel | null)[] {
  const taken: Box[] = spots.map(({ x, y, radius: r }) => ({ x0: x - r, y0: y - r, x1: x + r, y1: y + r }))
  return spots.map((spot) => {
    for (const label of candidates(spot)) {
      const box = boxOf(label, spot.label)
      const inside = box.x0 >= 0 && box.y0 >= 0 && box.x1 <= width && box.y1 <= height
      if (inside && taken.every((other) => apart(box, other))) {
        taken.push(box)
        return label
      }
    }
    return null
  })
}

const candidates = ({ x, y, radius }: Spot): readonly PlacedLabel[] => [
  { x: x + radius + 4, y: y + 4, anchor: 'start' },
  { x: x - radius - 4, y: y + 4, anchor: 'end' },
  { x, y: y - radius - 4, anchor: 'middle' },
  { x, y: y + radius + lineHeight, anchor: 'middle' },
]

/** The room a name takes, reckoned from its length: the server cannot measure text. */
export function boxOf({ x, y, anchor }: PlacedLabel, label: string): Box {
  const width = label.length * charWidth
  const x0 = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2
  return { x0, y0: y - lineHeight + 3, x1: x0 + width, y1: y + 2 }
}
