import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openWorld, type World } from '../../../test/world/world.ts'

let world: World
beforeAll(async () => {
  world = await openWorld()
})
afterAll(() => world?.close())

test('a statement of a request is ended by the database when nobody waits for it any more', async () => {
  const { rows } = await world.read((tx) =>
    sql<{
      longest: string
      role: string
    }>`select current_setting('statement_timeout') as longest, current_user as role`.execute(tx),
  )
  expect(rows[0]).toEqual({ longest: '30s', role: 'nimr_app' })
})

test('a transaction that only reads cannot write, whoever asks', async () => {
  const writing = world.read((tx) => tx.updateTable('installation').set({ example: true }).execute())
  await expect(writing).rejects.toThrow(/read-only transaction/)
})

test('whole numbers, days and decimals come out as they went in', async () => {
  const { rows } = await world.read((tx) =>
    sql`select 9007199254740991::bigint as whole, date '2018-09-01' as day, 12.5::numeric as decimal`.execute(
      tx,
    ),
  )
  expect(rows).toEqual([{ whole: 9007199254740991, day: '2018-09-01', decimal: 12.5 }])
  const tooLarge = world.read((tx) => sql`select 9007199254740993::bigint`.execute(tx))
  await expect(tooLarge).rejects.toThrow(/too large/)
})
