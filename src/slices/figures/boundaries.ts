import type { Boundaries } from '../../ui/index.ts'

/** Stored boundaries as one collection for the map; nothing when none have been loaded. */
export function boundariesOf(
  rows: readonly { municipalityCode: string; geometry: unknown }[],
): Boundaries | undefined {
  if (rows.length === 0) return undefined
  return {
    type: 'FeatureCollection',
    features: rows.map(({ municipalityCode, geometry }) => ({
      type: 'Feature',
      properties: { code: municipalityCode },
      geometry: geometry as Boundaries['features'][number]['geometry'],
    })),
  }
}
