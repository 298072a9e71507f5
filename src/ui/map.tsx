import { geoPath } from 'd3-geo'
import { scaleSqrt } from 'd3-scale'
import { ChartFrame, type Format, Naming, useFormat } from './chart-frame.tsx'
import { useWords } from './frame.tsx'
import { type Boundaries, type MapPoint, placeLabels, projectionFor, rewound } from './map-places.ts'

type MapProps = {
  readonly title: string
  readonly titleHidden?: boolean | undefined
  readonly description?: string | undefined
  readonly points: readonly MapPoint[]
  /** GeoJSON areas drawn underneath when there are any. */
  readonly boundaries?: Boundaries | undefined
  readonly format?: Format | undefined
  readonly labelHeader?: string | undefined
  readonly valueHeader?: string | undefined
  readonly tableOpen?: boolean | undefined
}

const size = { width: 420, height: 460, margin: 22 }

/** Circles by area of value at their coordinates; the same places and values stand in the table, with the links. */
export function Map({ points, boundaries, format, labelHeader, valueHeader, ...props }: MapProps) {
  const words = useWords()
  const show = useFormat(format)
  const areas = boundaries && rewound(boundaries)
  const projection = projectionFor(size, points, areas)
  const path = geoPath(projection)
  const radius = scaleSqrt([0, Math.max(1, ...points.map(({ value }) => value))], [2.5, 18])
  const ordered = points.toSorted((a, b) => b.value - a.value)
  const spots = ordered.map((point) => {
    const [x, y] = projection([point.lon, point.lat]) ?? [0, 0]
    return { x, y, radius: radius(point.value), label: point.label, point }
  })
  const labels = placeLabels(spots, size.width, size.height)
  return (
    <ChartFrame
      title={props.title}
      titleHidden={props.titleHidden}
      open={props.tableOpen}
      columns={[labelHeader ?? words.place, valueHeader ?? words.value]}
      rows={ordered.map(({ label, value, href }) => [href ? <a href={href}>{label}</a> : label, show(value)])}
    >
      <svg class="map" role="img" viewBox={`0 0 ${size.width} ${size.height}`} aria-label={props.title}>
        <Naming title={props.title} description={props.description} />
        {areas?.features.map((feature) => (
          <path class="map-area" d={path(feature) ?? ''} />
        ))}
        {spots.map(({ x, y, radius: r, point }) => (
          <circle class="map-point" cx={x.toFixed(1)} cy={y.toFixed(1)} r={r.toFixed(1)}>
            <title>{`${point.label}: ${show(point.value)}`}</title>
          </circle>
        ))}
        {labels.map((label, index) =>
          label ? (
            <text class="map-label" x={label.x.toFixed(1)} y={label.y.toFixed(1)} text-anchor={label.anchor}>
              {spots[index]?.label}
            </text>
          ) : null,
        )}
      </svg>
    </ChartFrame>
  )
}
