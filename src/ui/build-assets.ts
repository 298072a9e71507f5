import { mkdir, readdir, rm, writeFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'

/** Addresses of the built files; the same shape as `Assets` of the page frame. */
export type Manifest = {
  readonly css: string
  /** For visitors and link holders: the part of it that their pages use. */
  readonly publicCss: string
  readonly script: string
  /** For those who are signed in: boards, the editor of reports. */
  readonly staffScript: string
  /** For those who are signed in: what is written without a connection is kept and sent later. */
  readonly offlineScript: string
  readonly fonts: readonly string[]
  readonly icon: string
}

const address = '/tillgangar/'
const here = fileURLToPath(new URL('.', import.meta.url))

/**
 * Builds the one style sheet, the one script and the typeface into `outDir`, each named by its content so that
 * browsers may keep it for a year, and writes `manifest.json` beside them.
 */
export async function buildAssets(outDir: string): Promise<Manifest> {
  await mkdir(outDir, { recursive: true })
  const result = await build({
    entryPoints: {
      app: join(here, 'styles/app.css'),
      public: join(here, 'styles/public.css'),
      islands: join(here, 'islands/main.ts'),
      staff: join(here, 'islands/staff.ts'),
      offline: join(here, 'islands/offline.ts'),
      mark: join(here, 'mark.svg'),
    },
    outdir: outDir,
    entryNames: '[name].[hash]',
    assetNames: '[name].[hash]',
    publicPath: address,
    bundle: true,
    minify: true,
    format: 'esm',
    target: ['es2022', 'chrome111', 'firefox115', 'safari16.4'],
    loader: { '.woff2': 'file', '.svg': 'copy' },
    metafile: true,
    logLevel: 'warning',
  })
  const names = Object.keys(result.metafile.outputs).map((file) => basename(file))
  const ending = (end: string) => names.filter((name) => name.endsWith(end)).map((name) => address + name)
  const css = ending('.css').find((name) => name.includes('/app.'))
  const publicCss = ending('.css').find((name) => name.includes('/public.'))
  const script = ending('.js').find((name) => name.includes('/islands.'))
  const staffScript = ending('.js').find((name) => name.includes('/staff.'))
  const offlineScript = ending('.js').find((name) => name.includes('/offline.'))
  const [icon] = ending('.svg')
  if (!css || !publicCss || !script || !staffScript || !offlineScript || !icon)
    throw new Error('The build gave no style sheet, scripts or icon')
  await buildWorker(outDir, [css, script, staffScript, offlineScript].join(' '))
  const manifest: Manifest = {
    css,
    publicCss,
    script,
    staffScript,
    offlineScript,
    fonts: ending('.woff2'),
    icon,
  }
  await writeFile(join(outDir, 'manifest.json'), `${JSON.stringify(manifest, null, 2)}\n`)
  await removeOlder(outDir, names)
  return manifest
}

/** The service worker keeps its address, so its content says which build it belongs to. */
async function buildWorker(outDir: string, builtWith: string): Promise<void> {
  await build({
    entryPoints: { 'service-worker': join(here, 'islands/service-worker.ts') },
    outdir: outDir,
    bundle: true,
    minify: true,
    format: 'iife',
    target: ['es2022', 'chrome111', 'firefox115', 'safari16.4'],
    define: { BUILD: JSON.stringify(builtWith) },
    logLevel: 'warning',
  })
}

async function removeOlder(outDir: string, keep: readonly string[]): Promise<void> {
  const older = (await readdir(outDir)).filter(
    (name) => /^(app|public|islands|staff|offline|mark|source-sans)/.test(name) && !keep.includes(name),
  )
  await Promise.all(older.map((name) => rm(join(outDir, name))))
}
