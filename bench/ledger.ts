import { mkdirSync } from 'node:fs'
import path from 'node:path'
import { build } from 'esbuild'

// Node runs TypeScript but not the pages that the doors of slices lead to: what is measured is built first, as the product is.
const root = path.dirname(import.meta.dirname)
const outfile = path.join(root, 'build', 'bench-ledger.js')
mkdirSync(path.dirname(outfile), { recursive: true })
await build({
  entryPoints: [path.join(root, 'bench', 'ledger-run.ts')],
  outfile,
  bundle: true,
  packages: 'external',
  platform: 'node',
  format: 'esm',
  target: 'node24',
  jsx: 'automatic',
  jsxImportSource: 'hono/jsx',
  logLevel: 'error',
})
await import(outfile)
