import { sql } from 'kysely'
import type { Tx } from '../db/index.ts'
import type { Job } from './job.ts'

/**
 * Plans a job in the caller's transaction: a request that is rolled back plans nothing. The job carries the staff
 * member who acts in this transaction, and only comes to see what that person may see.
 *
 * Written straight into pg-boss' table (whose form a migration of ours fixes), because pg-boss' own `send` needs a
 * started instance, which the command line does not have.
 *
 * @param delaySeconds not before this many seconds from now
 */
export async function planJob<Data>(tx: Tx, job: Job<Data>, data: Data, delaySeconds = 0): Promise<void> {
  await planJobs(tx, job, [data], delaySeconds)
}

/** Plans many jobs of one kind as `planJob` plans one, in one statement. */
export async function planJobs<Data>(
  tx: Tx,
  job: Job<Data>,
  list: readonly Data[],
  delaySeconds = 0,
): Promise<void> {
  await sql`select pgboss.create_queue(${job.name}, ${JSON.stringify(queueOf(job))}::jsonb)
    where not exists (select from pgboss.queue where name = ${job.name})`.execute(tx)
  await sql`insert into pgboss.job (name, data, policy, retry_limit, retry_delay, retry_backoff, expire_seconds, deletion_seconds, start_after, keep_until)
    select q.name, jsonb_build_object('staffId', nimr.actor_staff(), 'data', d.data), q.policy,
      q.retry_limit, q.retry_delay, q.retry_backoff, q.expire_seconds, q.deletion_seconds,
      now() + make_interval(secs => ${delaySeconds}), now() + make_interval(secs => ${delaySeconds} + q.retention_seconds)
    from pgboss.queue q cross join jsonb_array_elements(${JSON.stringify(list)}::jsonb) d (data) where q.name = ${job.name}`.execute(
    tx,
  )
}

const tenMinutes = 600

export function queueOf(job: Pick<Job<unknown>, 'retries' | 'secondsAllowed'>) {
  return {
    policy: 'standard',
    retryLimit: job.retries ?? 5,
    retryDelay: 15,
    retryBackoff: true,
    expireInSeconds: job.secondsAllowed ?? 60,
    // A job's data may name people: it is not kept longer than it takes to look into a failure at once.
    deleteAfterSeconds: tenMinutes,
  } as const
}
