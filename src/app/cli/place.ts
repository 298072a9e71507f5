import { attachOrStart, CannotStart, type Embedded } from '../../platform/postgres/index.ts'
import type { Place } from '../settings.ts'

/** The database of a place, for one command; null when it cannot be had, which has then been said. */
export async function openPlace(place: Place, say: (line: string) => void) {
  if (place.kind === 'server') return { ...place, stop: async () => {} }
  try {
    return stopOnSignal(await attachOrStart({ dataDir: place.dataDir, log: say }))
  } catch (error) {
    if (!(error instanceof CannotStart)) throw error
    say(error.message)
    return null
  }
}

/** Ctrl-C in the midst of a command must not leave behind a database that the command started. */
function stopOnSignal(database: Embedded): Embedded {
  const leave = () => void database.stop().finally(() => process.exit(130))
  process.once('SIGINT', leave).once('SIGTERM', leave)
  const stop = async () => {
    process.off('SIGINT', leave).off('SIGTERM', leave)
    await database.stop()
  }
  return { ...database, stop }
}
