import { join } from 'node:path'
import { sql } from 'kysely'
import type { Clock } from '../platform/clock/index.ts'
import { openDatabase } from '../platform/db/index.ts'
import { createApp, type Mount } from '../platform/http/index.ts'
import { startWorkers } from '../platform/jobs/index.ts'
import type { Log } from '../platform/log/index.ts'
import { mailMount, openPostOffice } from '../platform/mail/index.ts'
import { projectFolder } from '../platform/project-folder.ts'
import { openOrMakeSeal } from '../platform/seal/index.ts'
import { openSignIn, signInMount } from '../platform/sign-in/index.ts'
import { readAssets } from './assets.ts'
import { sliceMounts } from './routes.ts'

export type ApplicationSettings = {
  /** The application's login to a migrated database. */
  readonly appUrl: string
  /** Where people reach us, such as 'https://nimr.example.se'; no slash at the end. */
  readonly origin: string
  readonly behindProxy: boolean
  readonly smtpUrl?: string | undefined
  readonly mailFrom?: string | undefined
  readonly clock: Clock
  readonly log: Log
  /** Seconds between two looks for new jobs; 2 unless told. */
  readonly jobsEverySeconds?: number
  /** The file of the key that seals bids; made when it is not there. */
  readonly sealKeyFile?: string
  /** Further pages and jobs, for tests. */
  readonly moreMounts?: readonly Mount[]
}

export type Application = Awaited<ReturnType<typeof openApplication>>

/** Puts the parts together: database, sign-in, mail, slices, pages, jobs. It listens to nothing yet. */
export async function openApplication(settings: ApplicationSettings) {
  const { appUrl, origin, behindProxy, smtpUrl, mailFrom, clock, log, sealKeyFile } = settings
  const database = openDatabase(appUrl)
  const signIn = await openSignIn({ appUrl, origin, clock })
  const example = await isExample(database, clock)
  const postOffice = openPostOffice({ smtpUrl, from: mailFrom, example })
  const seal = sealKeyFile ? openOrMakeSeal(sealKeyFile, clock.now()) : undefined
  const mounts = [signInMount(signIn), mailMount(postOffice), ...sliceMounts, ...(settings.moreMounts ?? [])]
  const assetDirectory = join(projectFolder, 'build', 'assets')
  const app = createApp({
    database,
    clock,
    log,
    site: { origin, behindProxy, example, assets: await readAssets(assetDirectory), ...(seal && { seal }) },
    findSession: signIn.findSession,
    mounts,
    assetDirectory,
    isHealthy: () => database.pool.query('select 1'),
  })
  const jobs = mounts.flatMap((mount) => mount.jobs ?? [])
  const every = settings.jobsEverySeconds ? { everySeconds: settings.jobsEverySeconds } : {}
  return {
    app,
    database,
    signIn,
    startJobs: () => startWorkers({ appUrl, database, clock, log, jobs, ...every }),
    /** Closes what was opened; requests and jobs have ended before. */
    close: async () => {
      postOffice.close()
      await Promise.all([signIn.close(), database.close()])
    },
  }
}

async function isExample(database: ReturnType<typeof openDatabase>, clock: Clock): Promise<boolean> {
  const { rows } = await database.read({ kind: 'nobody' }, { now: clock.now() }, (tx) =>
    sql<{ example: boolean }>`select example from nimr.installation`.execute(tx),
  )
  return rows[0]?.example === true
}
