import { defineText } from '../../kit/language.ts'
import type { BoundaryRefusal } from '../../slices/organisations/index.ts'

export const text = defineText({
  help: {
    sv: `Användning: nimr boundaries FIL [--source TEXT] [--data MAPP] [--json]

Läser kommungränser ur en fil med GeoJSON eller TopoJSON, så att kartorna ritar dem. En yta hör till den kommun vars
kod eller namn står på den. Kommunernas tidigare gränser ersätts; andra kommuners lämnas.

  --source TEXT   var gränserna kommer från (annars filens namn)
`,
    en: `Usage: nimr boundaries FILE [--source TEXT] [--data DIR] [--json]

Reads municipality boundaries from a file of GeoJSON or TopoJSON, so that the maps draw them. An area belongs to the
municipality whose code or name stands on it. Earlier boundaries of those are replaced; those of others are left.

  --source TEXT   where the boundaries come from (otherwise the name of the file)
`,
  },
  wrong: {
    sv: 'Ange en fil: nimr boundaries FIL. Läs mer med --help.',
    en: 'Name a file: nimr boundaries FILE. Read more with --help.',
  },
  cannotRead: {
    sv: (file: string, why: string) => `Det gick inte att läsa ${file} (${why}).`,
    en: (file: string, why: string) => `${file} could not be read (${why}).`,
  },
  unmatched: {
    sv: (count: number, names: string) => `${count} ytor är ingen känd kommun och lämnades: ${names}.`,
    en: (count: number, names: string) => `${count} areas are no known municipality and were left: ${names}.`,
  },
  stored: {
    sv: (count: number) => `Klart: gränser för ${count} ${count === 1 ? 'kommun' : 'kommuner'}.`,
    en: (count: number) => `Done: boundaries of ${count} ${count === 1 ? 'municipality' : 'municipalities'}.`,
  },
})

export const refusals = defineText({
  not_json: {
    sv: 'Filen är inte JSON. Välj en fil med GeoJSON eller TopoJSON. Ingenting har ändrats.',
    en: 'The file is not JSON. Choose a file of GeoJSON or TopoJSON. Nothing has been changed.',
  },
  not_geojson: {
    sv: 'Filen är JSON men varken GeoJSON (FeatureCollection) eller TopoJSON (Topology). Ingenting har ändrats.',
    en: 'The file is JSON but neither GeoJSON (FeatureCollection) nor TopoJSON (Topology). Nothing has been changed.',
  },
  damaged: {
    sv: 'Filen är skadad: en kommuns gräns är ingen sluten yta (Polygon eller MultiPolygon). Ingenting har ändrats.',
    en: 'The file is damaged: the boundary of a municipality is no closed area (Polygon or MultiPolygon). Nothing has been changed.',
  },
  not_degrees: {
    sv: 'Gränserna ska vara longitud och latitud i Sverige (WGS 84). Gör om filen från till exempel SWEREF 99 först. Ingenting har ändrats.',
    en: 'The boundaries must be longitude and latitude in Sweden (WGS 84). Convert the file from, say, SWEREF 99 first. Nothing has been changed.',
  },
  no_match: {
    sv: 'Ingen yta i filen bär en känd kommuns kod (som 2418) eller namn (som Malå). Ingenting har ändrats.',
    en: 'No area in the file bears the code (such as 2418) or name (such as Malå) of a known municipality. Nothing has been changed.',
  },
} satisfies Record<BoundaryRefusal, { sv: string; en: string }>)
