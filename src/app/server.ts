import { systemClock } from '../platform/clock/index.ts'
import { migrate } from '../platform/db/index.ts'
import { createLog } from '../platform/log/index.ts'
import { languageOfMachine } from '../platform/machine-language.ts'
import { startEmbedded } from '../platform/postgres/index.ts'
import { type Application, openApplication } from './application.ts'
import { sayLocked } from './cli/locked.ts'
import { finishEditions } from './edition-files.ts'
import { loadExampleOnce } from './first-data.ts'
import { listen } from './listen.ts'
import type { Place, Settings } from './settings.ts'

export type Running = {
  readonly url: string
  /** Ends in the opposite order: requests, jobs, connections, database. */
  readonly stop: () => Promise<void>
}

type Step = 'startingDatabase' | 'migrating' | 'loadingExample'

/** What tells the person at the keyboard what is being done. */
export type Progress = {
  readonly step: (step: Step) => void
  readonly detail: (line: string) => void
}

const usualPort = 3000

/** Starts everything in order; what has been started is stopped again when a later step fails. */
export async function startServer(settings: Settings, progress: Progress): Promise<Running> {
  const undo: (() => Promise<unknown>)[] = []
  const stop = async () => {
    for (const end of undo.splice(0).reverse()) await end()
  }
  try {
    const { appUrl, ownerUrl, end } = await openPlace(settings.place, progress)
    undo.push(end)
    progress.step('migrating')
    await migrate(ownerUrl, appUrl, progress.detail)
    if (!settings.withoutExample)
      await loadExampleOnce(
        ownerUrl,
        systemClock.now(),
        () => progress.step('loadingExample'),
        settings.sealKeyFile,
      )

    const { lines } = await sayLocked(languageOfMachine(), ownerUrl, settings.sealKeyFile)
    for (const line of lines) progress.detail(line)

    // The door is opened before the application is, whose links and cookies depend on the port that was free.
    let application: Application | undefined
    const door = await listen(
      (request, env) => application?.app.fetch(request, env) ?? new Response(null, { status: 503 }),
      settings.port ?? usualPort,
      settings.port === undefined,
    )
    const log = createLog(systemClock.now)
    const url = `http://127.0.0.1:${door.port}`
    try {
      application = await openApplication({
        ...settings,
        appUrl,
        origin: settings.origin ?? url,
        clock: systemClock,
        log,
      })
    } catch (error) {
      await door.stop()
      throw error
    }
    const jobs = await application.startJobs()
    const { database } = application
    const origin = settings.origin ?? url
    const editions = finishEditions({ database, origin, clock: systemClock, log })
    undo.push(application.close, () => editions, jobs.stop, door.stop)
    return { url, stop }
  } catch (error) {
    await stop()
    throw error
  }
}

async function openPlace(place: Place, progress: Progress) {
  if (place.kind === 'server') return { appUrl: place.appUrl, ownerUrl: place.ownerUrl, end: async () => {} }
  progress.step('startingDatabase')
  const embedded = await startEmbedded({ dataDir: place.dataDir, log: progress.detail })
  return { appUrl: embedded.appUrl, ownerUrl: embedded.ownerUrl, end: () => embedded.stop() }
}
