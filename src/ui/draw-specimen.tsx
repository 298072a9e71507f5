import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { buildAssets } from './build-assets.ts'
import { renderPage } from './index.ts'
import { Specimen, specimenFrame } from './specimen.tsx'

/** Writes the specimen to `outDir` as a plain page with its style sheet beside it, to be looked at in a browser. */
export async function drawSpecimen(outDir: string): Promise<void> {
  await mkdir(outDir, { recursive: true })
  const assets = await buildAssets(join(outDir, 'tillgangar'))
  for (const scheme of ['light', 'dark'] as const) {
    const html = renderPage({ ...specimenFrame, assets, colorScheme: scheme }, <Specimen />)
    await writeFile(join(outDir, `${scheme}.html`), html)
  }
  const fresh = renderPage({ ...specimenFrame, assets }, <Specimen refused={false} />)
  await writeFile(join(outDir, 'fresh.html'), fresh)
}
