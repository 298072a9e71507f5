import { geoPath } from 'd3-geo'
import { scaleSqrt } from 'd3-scale'
import { placeLabels, projectionFor, rewound } from '../../ui/map-places.ts'
import type { MapBlock } from './block.ts'
import { colours, type Picture, picture, round, words } from './picture.ts'

const size = { width: 400, height: 360, margin: 20 }

/** Circles by area of amount where the places lie, over the areas given. A name that finds no room stands in the table only. */
export function mapSvg({ points, boundaries }: MapBlock): Picture {
  const areas = boundaries && rewound(boundaries)
  const ordered = points.toSorted((a, b) => b.amount - a.amount)
  const placed = ordered.map(({ name, lon, lat, amount }) => ({ lon, lat, label: name, value: amount }))
  const projection = projectionFor(size, placed, areas)
  const path = geoPath(projection).digits(1)
  const radius = scaleSqrt([0, Math.max(1, ...points.map(({ amount }) => amount))], [2.2, 16])
  const spots = placed.map((point) => {
    const [x, y] = projection([point.lon, point.lat]) ?? [0, 0]
    return { x, y, radius: radius(point.value), label: point.label }
  })
  const names = placeLabels(spots, size.width, size.height)
  return picture(size.width, size.height, [
    `<rect width="${size.width}" height="${size.height}" rx="4" fill="${colours.snow}"/>`,
    ...(areas?.features ?? []).map(
      (feature) =>
        `<path d="${path(feature) ?? ''}" fill="#ffffff" stroke="${colours.line}" stroke-width="0.8" stroke-linejoin="round"/>`,
    ),
    ...spots.map(
      ({ x, y, radius: r }) =>
        `<circle cx="${round(x)}" cy="${round(y)}" r="${round(r)}" fill="${colours.leaf}" fill-opacity="0.75" stroke="#ffffff" stroke-width="0.8"/>`,
    ),
    ...names.map((name, at) =>
      name
        ? words(name.x, name.y, spots[at]?.label ?? '', { size: 9.5, anchor: name.anchor, halo: true })
        : '',
    ),
  ])
}
