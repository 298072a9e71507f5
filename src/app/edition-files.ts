import type { Clock } from '../platform/clock/index.ts'
import type { Database } from '../platform/db/index.ts'
import { errorFields, type Log } from '../platform/log/index.ts'
import { listEditionsWithoutFiles, storeEditionFiles } from '../slices/editions/index.ts'
import { leaveExampleEditions } from './example-editions.ts'

/**
 * Makes the files of editions that have none: those of the example, and those whose job was lost when a copy was restored. Done beside the requests,
 * one edition at a time; what fails is told and tried again at the next start. The example's
 * editions are approved here the first time.
 */
export async function finishEditions(parts: {
  readonly database: Pick<Database, 'read' | 'write'>
  readonly origin: string
  readonly clock: Clock
  readonly log: Log
}): Promise<void> {
  const { database, origin, clock, log } = parts
  const operator = { kind: 'operator', name: 'edition files' } as const
  try {
    await leaveExampleEditions(database, clock.now())
    const waiting = await database.read(operator, { now: clock.now() }, listEditionsWithoutFiles)
    for (const id of waiting) {
      const now = clock.now()
      await database.write(operator, { now }, (tx) => storeEditionFiles(tx, id, origin, now))
    }
  } catch (error) {
    log.error('edition files', errorFields(error))
  }
}
