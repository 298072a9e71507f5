import type { Feature, MultiPolygon } from 'geojson'
import { feature } from 'topojson-client'
import type { GeometryObject, Topology } from 'topojson-specification'
import { z } from 'zod'
import { allow, type Decision, refuse } from '../../kit/decision.ts'

export type BoundaryRefusal = 'not_json' | 'not_geojson' | 'damaged' | 'not_degrees' | 'no_match'

export type Boundary = { readonly code: string; readonly name: string; readonly geometry: MultiPolygon }
export type BoundariesRead = {
  readonly boundaries: readonly Boundary[]
  /** What the areas that are no known municipality call themselves. */
  readonly unmatched: readonly string[]
}

type Known = { readonly key: string; readonly name: string }

const position = z.tuple([z.number(), z.number()], z.number())
const ring = z.array(position).min(4)
const area = z.discriminatedUnion('type', [
  z.object({ type: z.literal('Polygon'), coordinates: z.array(ring).min(1) }),
  z.object({ type: z.literal('MultiPolygon'), coordinates: z.array(z.array(ring).min(1)).min(1) }),
])
const withProperties = {
  id: z.union([z.string(), z.number()]).optional(),
  properties: z.record(z.string(), z.unknown()).nullish(),
}
const oneFeature = z.object({ type: z.literal('Feature'), geometry: z.unknown(), ...withProperties })
const collection = z.object({ type: z.literal('FeatureCollection'), features: z.array(oneFeature) })
const topology = z.object({
  type: z.literal('Topology'),
  arcs: z.array(z.array(z.array(z.number()).min(2)).min(1)),
  objects: z.record(z.string(), z.looseObject({ type: z.string() })),
})

/**
 * Reads the boundaries of municipalities from the text of a GeoJSON or TopoJSON file. An area belongs to the municipality
 * whose code (two digits for the county, two for the municipality) stands as its id or in a property named as a code is,
 * else to the one whose name stands in a property; several areas of one municipality become one.
 *
 * @param known the municipalities there are
 * @returns refuses `not_json`; `not_geojson` when it is JSON of another kind; `damaged` when areas are not closed rings of
 * positions; `not_degrees` when positions are not longitude and latitude in Sweden; `no_match` when no area is a known
 * municipality
 */
export function readBoundaries(
  text: string,
  known: readonly Known[],
): Decision<BoundaryRefusal, BoundariesRead> {
  const features = readFeatures(text)
  if (typeof features === 'string') return refuse(features)
  const found = new Map<string, Boundary>()
  const unmatched: string[] = []
  for (const one of features) {
    const municipality = findMunicipality(one, known)
    if (!municipality) {
      unmatched.push(namesOf(one)[0] ?? String(one.id ?? '?'))
      continue
    }
    const read = area.safeParse(one.geometry)
    if (!read.success) return refuse('damaged')
    const polygons = read.data.type === 'Polygon' ? [read.data.coordinates] : read.data.coordinates
    if (!polygons.flat().every(isClosed)) return refuse('damaged')
    if (!polygons.flat(2).every(isInSweden)) return refuse('not_degrees')
    const { key: code, name } = municipality
    const before = found.get(code)?.geometry.coordinates ?? []
    found.set(code, { code, name, geometry: { type: 'MultiPolygon', coordinates: [...before, ...polygons] } })
  }
  if (found.size === 0) return refuse('no_match')
  return allow({ boundaries: [...found.values()], unmatched })
}

type Read = z.infer<typeof oneFeature>

function readFeatures(text: string): readonly Read[] | 'not_json' | 'not_geojson' | 'damaged' {
  let given: unknown
  try {
    given = JSON.parse(text.replace(/^\ufeff/, ''))
  } catch {
    return 'not_json'
  }
  const alone = oneFeature.safeParse(given)
  if (alone.success) return [alone.data]
  const many = collection.safeParse(given)
  if (many.success) return many.data.features
  const woven = topology.safeParse(given)
  if (!woven.success) return 'not_geojson'
  try {
    return unweave(given as Topology)
  } catch {
    // The file names arcs that it does not have.
    return 'damaged'
  }
}

/** TopoJSON writes a line between two municipalities once; here each gets its own again. */
function unweave(woven: Topology): Read[] {
  return Object.values(woven.objects).flatMap((object) => {
    const made = feature(woven, object as GeometryObject) as Feature | { features: Feature[] }
    const list = 'features' in made ? made.features : [made]
    return list.map((one) => oneFeature.parse(one))
  })
}

const codeKeys = /^((kommun|kn|lau|municipality)?[_-]?(kod|code|id|nr)|ref:scb|lau2?)$/i

/** Codes win over names, and what stands first over what stands later. */
function findMunicipality(one: Read, known: readonly Known[]): Known | undefined {
  const coded = Object.entries(one.properties ?? {}).filter(([key]) => codeKeys.test(key))
  const codes = [...coded, ['id', one.id] as const].map(([key, value]) => codeOf(key, value))
  const names = namesOf(one).map(plain)
  for (const code of codes) {
    const found = known.find(({ key }) => key === code)
    if (found) return found
  }
  for (const typed of names) {
    const found = known.find(({ name }) => plain(name) === typed)
    if (found) return found
  }
  return undefined
}

/** A code kept as a number has lost its zero (114 is 0114); but an id of 114 is more likely a running number. */
function codeOf(key: string, value: unknown): string | undefined {
  if (typeof value !== 'string' && typeof value !== 'number') return undefined
  const bare = String(value).trim().replace(/^SE_?/i, '')
  return /kod|code/i.test(key) ? bare.padStart(4, '0') : bare
}

function namesOf({ properties }: Read): string[] {
  return Object.entries(properties ?? {}).flatMap(([key, value]) => {
    const isName = /nam|municipality|kommun/i.test(key) && !/l[aä]n|county/i.test(key)
    return isName && typeof value === 'string' ? [value.trim().slice(0, 80)] : []
  })
}

/** `Storumans kommun` and `STORUMAN` are the same municipality as `Storuman`. */
function plain(name: string): string {
  const lower = name.normalize('NFC').toLocaleLowerCase('sv')
  return lower.replace(/s? kommun$/, '').replace(/s$/, '')
}

type Position = readonly number[]

function isClosed(of: readonly Position[]): boolean {
  const [first, last] = [of[0], of.at(-1)]
  return first?.[0] === last?.[0] && first?.[1] === last?.[1]
}

// A map of Sweden in metres (SWEREF 99), or with latitude first, falls outside.
function isInSweden([longitude = 0, latitude = 0]: Position): boolean {
  return longitude > 9 && longitude < 26 && latitude > 54 && latitude < 70.5
}
