import { spawnSync } from 'node:child_process'
import { readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, test } from 'vitest'
import { printSchema } from '../../src/platform/db/print-schema.ts'
import { openWorld, type World } from '../world/world.ts'
import { expectGolden } from './golden.ts'

let world: World
beforeAll(async () => {
  world = await openWorld({ from: 'blank' })
})
afterAll(() => world.close())

test('db/schema.sql shows what the migrations make', async () => {
  expectGolden('db/schema.sql', await printSchema(world.ownerUrl))
})

test('the types of the tables are those of the database', () => {
  const root = path.join(import.meta.dirname, '../..')
  const written = path.join(tmpdir(), `nimr-types-${process.pid}.ts`)
  const ran = spawnSync(
    path.join(root, 'node_modules/.bin/kysely-codegen'),
    [
      `--dialect postgres --url ${world.ownerUrl}&options=-c%20role%3Dnimr_owner`,
      '--camel-case --default-schema nimr --include-pattern nimr.*',
      '--type-mapping {"int8":"number","numeric":"number","date":"string"}',
      `--numeric-parser number --date-parser string --out-file ${written}`,
    ].flatMap((part) => part.split(' ')),
    { encoding: 'utf8' },
  )
  if (ran.status !== 0) throw new Error(ran.stdout + ran.stderr)
  expectGolden('src/platform/db/schema.generated.ts', readFileSync(written, 'utf8'))
  rmSync(written)
})
