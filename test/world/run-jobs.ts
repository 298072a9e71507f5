import type { Jobs } from '../../src/platform/jobs/index.ts'
import type { World } from './world.ts'

/**
 * Does what has been planned and is due, as the workers would, until nothing is left; letters are planned but not sent.
 *
 * @param until jobs planned for later than this are left; the world's present moment unless told
 */
export async function runJobs(world: World, jobs: Jobs, until = world.clock.now()): Promise<void> {
  const realNow = Date.now()
  const lead = until.getTime() - world.clock.now().getTime()
  for (let round = 0; round < 50; round++) {
    const due = await world.asOwner<{
      id: string
      name: string
      data: { staffId: number | null; data: unknown }
    }>(
      `delete from pgboss.job where name = any ($1) and state = 'created' and start_after <= $2 returning id::text, name, data`,
      // pg-boss counts from the machine's clock, the world from its own.
      [jobs.map(({ name }) => name), new Date(realNow + lead + 60_000)],
    )
    if (due.length === 0) return
    for (const { name, data } of due) {
      const job = jobs.find((one) => one.name === name)
      if (!job) continue
      const now = world.clock.now()
      const actor = { kind: 'job', name, staffId: data.staffId } as const
      await world.database.write(actor, { now }, (tx) =>
        job.run({
          data: job.data.parse(data.data),
          tx,
          actor,
          now,
          today: now.toISOString().slice(0, 10),
          log: { info: () => {}, warn: () => {}, error: () => {} },
        }),
      )
    }
  }
  throw new Error('the jobs plan each other without end')
}

/** The letters that wait to be sent, the oldest first. */
export async function waitingLetters(world: World) {
  return world.asOwner<{
    recipient: string
    subject: string
    text: string
    attachments: { content: string }[] | null
  }>(
    'select recipient, subject, body_text as text, attachments from nimr.letter where sent_at is null order by planned_at, recipient, subject',
  )
}
