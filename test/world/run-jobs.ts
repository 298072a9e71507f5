import type { Jobs } from '../../src/platform/jobs/index.ts'
import type { World } from './world.ts'

/** Does what has been planned and is due, as the workers would, until nothing is left; letters are planned but not sent. */
export async function runJobs(world: World, jobs: Jobs): Promise<void> {
  for (let round = 0; round < 50; round++) if ((await runPlanned(world, jobs, '1 minute')) === 0) return
  throw new Error('the jobs plan each other without end')
}

/** Does each planned job once, however far ahead it was planned for: the world's clock says when that is. */
export const runLaterJobs = (world: World, jobs: Jobs) => runPlanned(world, jobs, '10 years')

async function runPlanned(world: World, jobs: Jobs, ahead: string): Promise<number> {
  // pg-boss counts from the machine's clock, the world from its own.
  const due = await world.asOwner<{ name: string; data: { staffId: number | null; data: unknown } }>(
    `delete from pgboss.job where name = any ($1) and state = 'created' and start_after <= now() + $2::interval returning name, data`,
    [jobs.map(({ name }) => name), ahead],
  )
  const now = world.clock.now()
  for (const { name, data } of due) {
    const job = jobs.find((one) => one.name === name)
    if (!job) continue
    const actor = { kind: 'job', name, staffId: data.staffId } as const
    const log = { info: () => {}, warn: () => {}, error: () => {} }
    const today = now.toISOString().slice(0, 10)
    await world.database.write(actor, { now }, (tx) =>
      job.run({
        data: job.data.parse(data.data),
        tx,
        actor,
        now,
        today,
        log,
        beside: (act) => world.database.write(actor, { now }, act),
      }),
    )
  }
  return due.length
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
