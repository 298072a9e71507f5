import { attachOrStart, CannotStart } from '../../platform/postgres/index.ts'
import type { Place } from '../settings.ts'

/** The database of a place, for one command; null when it cannot be had, which has then been said. */
export async function openPlace(place: Place, say: (line: string) => void) {
  if (place.kind === 'server') return { ...place, stop: async () => {} }
  try {
    return await attachOrStart({ dataDir: place.dataDir, log: say })
  } catch (error) {
    if (!(error instanceof CannotStart)) throw error
    say(error.message)
    return null
  }
}
