import { Hono } from 'hono'
import { expect, onTestFinished, test } from 'vitest'
import { z } from 'zod'
import { anApplication, until } from '../../../test/world/application.ts'
import { defineJob, FinalFailure, planJob, type Work } from './index.ts'

/** A job that notes what it was given and then behaves as told. */
function aJob(behave: (nth: number) => void = () => {}) {
  const runs: Pick<Work<{ n: number }>, 'data' | 'actor'>[] = []
  const job = defineJob({
    name: 'try-something',
    data: z.object({ n: z.number() }),
    retries: 2,
    run: async ({ data, actor, tx }) => {
      runs.push({ data, actor })
      await tx.selectFrom('staff').select('id').execute()
      behave(runs.length)
    },
  })
  return { job, runs }
}

async function aWorldWith(job: ReturnType<typeof aJob>['job']) {
  const world = await anApplication({ moreMounts: [{ routes: new Hono(), jobs: [job] }] })
  const staffId = await world.aStaffMember({ name: 'Tove Granvik', email: 'tove@mala.example' })
  const actor = { kind: 'staff', staffId } as const
  const occurrence = { now: world.clock.now() }
  const state = async () =>
    (await world.owner.query(`select state from pgboss.job where name = 'try-something'`)).rows[0]?.state
  const work = async () => onTestFinished((await world.startJobs()).stop)
  return { ...world, staffId, actor, occurrence, state, work }
}

test('a planned job is done after commit, as the person who planned it', async () => {
  const { job, runs } = aJob()
  const { database, actor, occurrence, staffId, work, state } = await aWorldWith(job)
  await database.write(actor, occurrence, (tx) => planJob(tx, job, { n: 7 }))
  await work()
  await until(async () => (await state()) === 'completed')
  expect(runs).toEqual([{ data: { n: 7 }, actor: { kind: 'job', name: 'try-something', staffId } }])
})

test('what is rolled back plans nothing', async () => {
  const { job, state, database, actor, occurrence } = { ...aJob(), ...(await aWorldWith(aJob().job)) }
  const failing = database.write(actor, occurrence, async (tx) => {
    await planJob(tx, job, { n: 7 })
    throw new Error('changed my mind')
  })
  await expect(failing).rejects.toThrow('changed my mind')
  expect(await state()).toBeUndefined()
})

test('a temporary failure is tried again later', async () => {
  const { job, runs } = aJob(() => {
    throw new Error('the line is busy')
  })
  const { database, actor, occurrence, work, state } = await aWorldWith(job)
  await database.write(actor, occurrence, (tx) => planJob(tx, job, { n: 7 }))
  await work()
  await until(async () => (await state()) === 'retry')
  expect(runs).toHaveLength(1)
})

test('a final failure is not tried again', async () => {
  const { job } = aJob(() => {
    throw new FinalFailure('no such mailbox')
  })
  const { database, actor, occurrence, work, state } = await aWorldWith(job)
  await database.write(actor, occurrence, (tx) => planJob(tx, job, { n: 7 }))
  await work()
  await until(async () => (await state()) === 'failed')
})
