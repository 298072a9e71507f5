import { geoPath } from 'd3-geo'
import { scaleSqrt } from 'd3-scale'
import { ChartFrame, type Format, Naming, Opens, roleOf, useFormat } from './chart-frame.tsx'
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
  readonly name?: string | undefined
  /** What a filled circle and an empty ring (value nought) stand for. */
  readonly signs?: { readonly filled: string; readonly empty: string } | undefined
  /** Headers of the table's further columns. */
  readonly more?: readonly string[] | undefined
  /** Places whose coordinates nobody knows: they stand in the table only. */
  readonly unplaced?: readonly Omit<MapPoint, 'lon' | 'lat'>[] | undefined
}

const size = { width: 420, height: 460, margin: 22 }

/** Circles by area of value at their coordinates; the same places and values stand in the table, with the links. */
export function Map(props: MapProps) {
  const { points, boundaries, format, labelHeader, valueHeader, more = [], unplaced = [] } = props
  const words = useWords()
  const show = useFormat(format)
  const areas = boundaries && rewound(boundaries)
  const projection = projectionFor(size, points, areas)
  const path = geoPath(projection)
  const radius = scaleSqrt([0, Math.max(1, ...points.map(({ value }) => value))], [2.5, 18])
  const ordered = points.toSorted((a, b) => b.value - a.value)
  const spots = ordered.map((point) => {
    const [x, y] = projection([point.lon, point.lat]) ?? [0, 0]
    return { x, y, radius: point.value === 0 ? 4 : radius(point.value), label: point.label, point }
  })
  const labels = placeLabels(spots, size.width, size.height)
  return (
    <ChartFrame
      title={props.title}
      titleHidden={props.titleHidden}
      open={props.tableOpen}
      name={props.name}
      legend={
        props.signs && [
          { circle: 'map-point', label: props.signs.filled },
          { circle: 'map-empty', label: props.signs.empty },
        ]
      }
      columns={[labelHeader ?? words.place, valueHeader ?? words.value, ...more]}
      rows={[...ordered, ...unplaced].map((point) => [
        point.href ? <a href={point.href}>{point.label}</a> : point.label,
        show(point.value),
        ...more.map((_, at) => point.more?.[at] ?? ''),
      ])}
    >
      <svg
        class="map"
        role={roleOf(points.map(({ href }) => href))}
        viewBox={`0 0 ${size.width} ${size.height}`}
        aria-label={props.title}
      >
        <rect class="map-ground" width={size.width} height={size.height} rx="8" />
        <Naming title={props.title} description={props.description} />
        {areas?.features.map((feature) => (
          <path class="map-area" d={path(feature) ?? ''} />
        ))}
        {spots.map(({ x, y, radius: r, point }) => (
          <Opens href={point.href} label={`${point.label}: ${show(point.value)}`}>
            <circle
              class={point.value === 0 ? 'map-empty' : 'map-point'}
              cx={x.toFixed(1)}
              cy={y.toFixed(1)}
              r={r.toFixed(1)}
            >
              <title>{`${point.label}: ${show(point.value)}`}</title>
            </circle>
          </Opens>
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
