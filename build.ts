import { existsSync, mkdirSync, renameSync, watch, writeFileSync } from 'node:fs'
import path from 'node:path'
import { type BuildOptions, build, context } from 'esbuild'

// Bundles the server and the command line into build/. Node cannot run .tsx itself, and one file starts faster than
// hundreds. What is installed stays outside the bundle.
const root = import.meta.dirname
const out = path.join(root, 'build')
const entries = ['src/app/main.ts', 'src/app/cli.ts'].filter((file) => existsSync(path.join(root, file)))

const options: BuildOptions = {
  absWorkingDir: root,
  entryPoints: entries,
  outdir: 'build',
  bundle: true,
  splitting: true,
  chunkNames: 'parts/[name]-[hash]',
  packages: 'external',
  platform: 'node',
  target: 'node24',
  format: 'esm',
  sourcemap: true,
  jsx: 'automatic',
  jsxImportSource: 'hono/jsx',
  logLevel: 'warning',
}

async function buildAssets(): Promise<void> {
  const file = path.join(root, 'src/ui/build-assets.ts')
  if (!existsSync(file)) return
  const assets = (await import(file)) as { buildAssets(outDir: string): Promise<void> | void }
  await assets.buildAssets(path.join(out, 'assets'))
}

mkdirSync(out, { recursive: true })
if (process.argv.includes('--watch')) {
  await (await context(options)).watch()
  watch(path.join(root, 'src/ui'), { recursive: true }, (_, file) => {
    if (/\.css$|islands/.test(file ?? '')) buildAssets().catch((error) => console.error(error))
  })
} else {
  // The moment of the beginning counts: a file changed while building makes the next start build again.
  const begun = path.join(out, '.begun')
  writeFileSync(begun, '')
  await Promise.all([build(options), buildAssets()])
  renameSync(begun, path.join(out, '.done'))
}
