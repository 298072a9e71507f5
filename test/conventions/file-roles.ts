import { posix } from 'node:path'

export type Sources = readonly { readonly file: string; readonly text: string }[]
type Import = { readonly from: string; readonly to: string; readonly typeOnly: boolean }

const statement = /^(?:import|export)\s+(type\s)?\s*([^'";]*?)\s*\bfrom\s+'([^']+)'/gm

/** Every import of a file's own slice or floor: paths from the project, packages by their name. */
function importsOf(file: string, text: string): Import[] {
  return [...text.matchAll(statement)].map(([, type, what = '', name = '']) => {
    const to = name.startsWith('.') ? posix.join(posix.dirname(file), name) : name
    const named = what.replace(/[{}]/g, '').split(',')
    const onlyTypes = named.every((one) => !one.trim() || one.trim().startsWith('type '))
    return { from: file, to, typeOnly: type !== undefined || onlyTypes }
  })
}

/** What is wrong with the imports by the roles that files have by their names, and rings of imports. */
export function findRoleFaults(sources: Sources): string[] {
  const all = sources.flatMap(({ file, text }) => importsOf(file, text)).filter((one) => !one.typeOnly)
  const faults = all.flatMap((one) => {
    const why = wrongForRole(one)
    return why ? [`${one.from} imports ${one.to}: ${why}`] : []
  })
  return [...faults, ...findRings(all).map((ring) => `a ring of imports: ${ring.join(' → ')}`)]
}

function wrongForRole({ from, to }: Import): string | undefined {
  const [, slice = '', name = ''] = /^src\/slices\/([^/]+)\/(.+)$/.exec(from) ?? []
  if (!slice) return undefined
  const home = `src/slices/${slice}/`
  const own = to.startsWith(home) ? to.slice(home.length) : ''
  const is = (...roles: string[]) => new RegExp(`(^|-)(${roles.join('|')})\\.tsx?$`).test(name)
  const isDrawn = to === 'src/ui/index.ts' || /(^|-)(routes|pages?)\.tsx$|^mount\.ts$/.test(own)

  if (
    is('rules', 'rates') &&
    !to.startsWith('src/kit/') &&
    !/(^|-)(types|values|rules|rates|reasons)\.ts$/.test(own)
  )
    return 'rules know the kit and their own types only'
  if (!name.endsWith('x') && is('queries', 'commands', 'forms', 'permissions', 'types') && isDrawn)
    return 'pages, routes and ui are above it'
  if (is('queries') && to.startsWith('src/platform/http/')) return 'queries know nothing of requests'
  if (is('index') && /(^|-)routes\.tsx$|^mount\.ts$/.test(own)) return 'the door leads to no routes'
  if (
    is('page', 'pages') &&
    (to === 'kysely' || to.startsWith('src/platform/db/') || /(^|-)commands\.ts$/.test(own))
  )
    return 'a page draws what it is given'
  return undefined
}

/** Rings of imports that exist when the program runs; types alone make none. */
function findRings(all: readonly Import[]): string[][] {
  const next = Map.groupBy(all, (one) => one.from)
  const done = new Set<string>()
  const rings: string[][] = []
  const walk = (file: string, path: readonly string[]): void => {
    const at = path.indexOf(file)
    if (at >= 0) rings.push([...path.slice(at), file])
    if (at >= 0 || done.has(file)) return
    for (const { to } of next.get(file) ?? []) walk(to, [...path, file])
    done.add(file)
  }
  for (const file of next.keys()) walk(file, [])
  return rings
}
