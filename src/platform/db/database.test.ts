import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openWorld, type World } from '../../../test/world/world.ts'
import { openDatabase } from './database.ts'

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

test('what a connection is asked often keeps its plan and gives the same answers, for each actor their own', async () => {
  const company = await world.aCompany({ seatMunicipalityCode: '2418' })
  await world.aTalk({ companyId: company.id, staffId: (await world.aStaff()).id, municipalityCode: '2418' })
  const mala = world.asStaff((await world.aStaff()).id)
  const norsjo = world.asStaff((await world.aStaff({ municipality: '2417' })).id)
  const one = openDatabase(world.appUrl, { connections: 1 })
  const count = (actor: typeof mala) =>
    one.read(actor, { now: world.clock.now() }, async (tx) => {
      const talks = await tx.selectFrom('talk').select('id').where('municipalityCode', '=', '2418').execute()
      return talks.length
    })
  const plans = await one.read(mala, { now: world.clock.now() }, (tx) =>
    sql<{ n: number }>`select count(*)::int as n from pg_prepared_statements`.execute(tx),
  )
  expect(plans.rows).toEqual([{ n: 0 }])
  for (let time = 0; time < 12; time++) {
    expect(await count(mala)).toBe(1)
    expect(await count(norsjo)).toBe(0)
  }
  const kept = await one.read(mala, { now: world.clock.now() }, (tx) =>
    sql<{ statement: string }>`select statement from pg_prepared_statements`.execute(tx),
  )
  expect(kept.rows.map(({ statement }) => statement)).toContainEqual(expect.stringContaining('from "talk"'))
  await one.close()
})
