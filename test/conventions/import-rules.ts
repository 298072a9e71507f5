import { type Slice, sliceGraph } from '../../src/slices/graph.ts'

const floorsBelow: Record<string, readonly string[]> = {
  kit: ['kit'],
  platform: ['kit', 'platform', 'ui'],
  ui: ['kit', 'ui'],
  slices: ['kit', 'platform', 'ui', 'slices'],
  app: ['kit', 'platform', 'ui', 'slices', 'app'],
}

/** Why a file may not import what it imports; null when it may. Tests may plug in whatever they try. Paths are from the project, packages by name. */
export function whyForbidden(file: string, imported: string): string | null {
  if (/\.test\.tsx?$/.test(file)) return null
  if (!imported.startsWith('src/') && !imported.includes('/../')) return whyPackageForbidden(file, imported)
  const [, floor = '', slice = ''] = file.split('/')
  const [, floorBelow = '', sliceBelow = '', ...rest] = imported.split('/')
  if (!floorsBelow[floor]?.includes(floorBelow)) return `${floor} may not import ${floorBelow}`
  if (floor !== 'slices' || floorBelow !== 'slices' || rest.length === 0 || slice === sliceBelow) return null
  if (!(sliceGraph[slice as Slice] as readonly string[] | undefined)?.includes(sliceBelow))
    return `the slice ${slice} may not import ${sliceBelow}`
  return rest.join('/') === 'index.ts' ? null : `only the door (index.ts) of ${sliceBelow} may be imported`
}

/** Rules, queries and commands know nothing of the web. */
const knowsTheWeb =
  /^src\/(app|ui|platform\/(http|sign-in|audit|files|mail))\/|\.tsx$|\/mount\.ts$|\.test\.ts$/

function whyPackageForbidden(file: string, imported: string): string | null {
  if (/^(@?hono)(\/|$)/.test(imported) && !knowsTheWeb.test(file))
    return 'only routes, pages, mounts and ui know the web framework'
  if (/^src\/slices\/.*\/rules\.ts$/.test(file) && /^(pg|kysely|node:fs)/.test(imported))
    return 'rules know no database and no files'
  return null
}

/** Now and today come in as arguments, from the one clock. */
export function asksTheTime(text: string): boolean {
  return /\bnew Date\(\s*\)|\bDate\.now\(/.test(text)
}
