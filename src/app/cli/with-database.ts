import { type Database, migrate, openDatabase } from '../../platform/db/index.ts'
import { loadExampleOnce } from '../first-data.ts'
import { placeOf, sealKeyFileOf } from '../settings.ts'
import type { Call } from './command.ts'
import { openPlace } from './place.ts'
import { text } from './question-text.ts'

/** Who commands act as: they run on the machine itself, and the audit says so. */
export const operator = { kind: 'operator', name: 'nimr' } as const

/**
 * Opens and migrates the database that the options and the environment name, runs the act, and lets go of it: it works
 * beside a running server and without one.
 *
 * @param settings.data the folder given with --data
 * @param settings.withExample a database that never was migrated gets the example region, as at the first start
 */
export async function withDatabase(
  call: Call,
  settings: { readonly data: string | undefined; readonly withExample: boolean },
  act: (database: Database) => Promise<0 | 1 | 2>,
): Promise<0 | 1 | 2> {
  const words = text(call.language)
  const place = placeOf(settings.data, call.environment)
  if (!place) {
    call.say(words.oneUrl)
    return 2
  }
  const opened = await openPlace(place, call.say)
  if (!opened) return 1
  try {
    const migrated = await migrate(opened.ownerUrl, opened.appUrl)
    // One that was started with --empty is empty on purpose: only a database that nobody ever opened is filled.
    const isNew = migrated.some((name) => name.startsWith('0001-'))
    if (isNew && settings.withExample)
      await loadExampleOnce(
        opened.ownerUrl,
        call.now,
        () => call.say(words.loadingExample),
        sealKeyFileOf(place, call.environment),
      )
    const database = openDatabase(opened.appUrl, { connections: 1 })
    try {
      return await act(database)
    } finally {
      await database.close()
    }
  } finally {
    await opened.stop()
  }
}
