import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { buildAssets } from './build-assets.ts'

test('Style sheet and script leave room for a list within 40 kB gzipped', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'assets-'))
  const { css, script, offlineScript } = await buildAssets(folder)
  const sizes = await Promise.all(
    [css, script, offlineScript].map(
      async (name) => gzipSync(await readFile(join(folder, basename(name)))).length,
    ),
  )
  await rm(folder, { recursive: true })
  expect(sizes[0]).toBeLessThan(22_000)
  expect(sizes[1]).toBeLessThan(5_000)
  expect(sizes[2]).toBeLessThan(6_000)
})
