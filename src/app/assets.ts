import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import type { Assets } from '../ui/index.ts'

const manifest = z.object({
  css: z.string(),
  publicCss: z.string().optional(),
  script: z.string(),
  staffScript: z.string().optional(),
  offlineScript: z.string().optional(),
  fonts: z.array(z.string()),
  icon: z.string().optional(),
})

/** The addresses of the built styles, script and fonts, as the build wrote them down. */
export async function readAssets(directory: string): Promise<Assets> {
  const written = await readFile(join(directory, 'manifest.json'), 'utf8').catch(() => undefined)
  if (written === undefined) return { css: '/tillgangar/nimr.css', script: '/tillgangar/nimr.js', fonts: [] }
  return manifest.parse(JSON.parse(written))
}
