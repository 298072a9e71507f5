import { PgBoss } from 'pg-boss'
import { z } from 'zod'
import { type Clock, stopwatch, todayInStockholm } from '../clock/index.ts'
import type { Database } from '../db/index.ts'
import { errorFields, type Log } from '../log/index.ts'
import { FinalFailure, type Job, type Jobs } from './job.ts'
import { queueOf } from './plan.ts'

export type WorkerParts = {
  /** The application's login; pg-boss takes on nimr_app like everything else. */
  readonly appUrl: string
  readonly database: Pick<Database, 'write'>
  readonly clock: Clock
  readonly log: Log
  readonly jobs: Jobs
  /** Seconds between two looks for new jobs. */
  readonly everySeconds?: number
}

const envelope = z.object({ staffId: z.number().nullable(), data: z.unknown() })

/** Starts doing planned jobs, one of each kind at a time; `stop` waits for those under way. */
export async function startWorkers(parts: WorkerParts): Promise<{ readonly stop: () => Promise<void> }> {
  const { appUrl, log, jobs } = parts
  const boss = new PgBoss({
    connectionString: appUrl,
    options: '-c role=nimr_app -c search_path=pgboss',
    application_name: 'nimr jobs',
    max: 3,
    schema: 'pgboss',
    // The tables belong to the owner and are made by our own migrations.
    createSchema: false,
    migrate: false,
    reindex: false,
    schedule: false,
    registerInstance: false,
    openTelemetry: { enabled: false },
  })
  boss.on('error', (error) => log.warn('jobs', errorFields(error)))
  await boss.start()
  for (const job of jobs) {
    const { policy: _, ...options } = queueOf(job)
    await boss.createQueue(job.name, options)
    await boss.updateQueue(job.name, options)
    await boss.work(
      job.name,
      { batchSize: 1, perJobResults: true, pollingIntervalSeconds: parts.everySeconds ?? 2 },
      async (waiting) => Promise.all(waiting.map(({ id, data }) => runOnce(parts, job, id, data))),
    )
  }
  return { stop: () => boss.stop({ graceful: true, timeout: 10_000 }) }
}

type Outcome = { id: string; status: 'completed' | 'failed' | 'deadletter'; output?: object }

/** One try of one job: done, to be tried again, or given up. */
async function runOnce(
  parts: WorkerParts,
  job: Job<unknown>,
  id: string,
  carried: unknown,
): Promise<Outcome> {
  const { database, clock, log } = parts
  const elapsed = stopwatch()
  try {
    const { staffId, data } = envelope.parse(carried)
    const checked = job.data.safeParse(data)
    if (!checked.success) throw new FinalFailure('the data does not fit the job', { cause: checked.error })
    const now = clock.now()
    const actor = { kind: 'job', name: job.name, staffId } as const
    const occurrence = { now, requestId: id }
    await database.write(actor, occurrence, (tx) =>
      job.run({
        data: checked.data,
        tx,
        actor,
        now,
        today: todayInStockholm(now),
        log,
        beside: (act) => database.write(actor, occurrence, act),
      }),
    )
    log.info('job', { id, job: job.name, outcome: 'done', ms: elapsed() })
    return { id, status: 'completed' }
  } catch (error) {
    const given = error instanceof FinalFailure
    const fields = errorFields(error)
    const note = { id, job: job.name, outcome: given ? 'given up' : 'failed', ms: elapsed(), ...fields }
    if (given) log.error('job', note)
    else log.warn('job', note)
    return {
      id,
      status: given ? 'deadletter' : 'failed',
      output: { error: fields['error'], code: fields['code'] },
    }
  }
}
