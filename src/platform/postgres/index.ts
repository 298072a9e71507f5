import { existsSync } from 'node:fs'
import { setTimeout as wait } from 'node:timers/promises'
import { type Account, serverAccount } from './account.ts'
import { type Binaries, findBinaries } from './binaries.ts'
import { CannotStart, words } from './cannot-start.ts'
import { checkCluster, createCluster } from './create-cluster.ts'
import { checkAccess, type Folder, openFolder } from './folder.ts'
import { becomeServer, type Hold, takeHold } from './hold.ts'
import { readPasswords, type Urls, urlsOf } from './logins.ts'
import { findPostmaster, startPostmaster, stopPostmaster } from './postmaster.ts'

export { CannotStart } from './cannot-start.ts'

export type Embedded = Urls & {
  /** Ends our use of the database; it is stopped, and has ended, unless another process uses it. */
  readonly stop: () => Promise<void>
}

type Options = {
  readonly dataDir: string
  readonly log?: (line: string) => void
  /** Nothing in it is kept (a test's records), so that nothing need be waited for until it is on disk. */
  readonly throwaway?: boolean
}
type Log = (line: string) => void
type Place = { folder: Folder; account: Account | null; binaries: Binaries; throwaway: boolean }

/**
 * Starts the database for the product's server, of which a data folder can have only one at a time.
 * A database left running by a killed server is stopped and started anew; one that a command uses is shared.
 * @throws CannotStart with a sentence to show, among others when another server runs on the same folder
 */
export async function startEmbedded(options: Options): Promise<Embedded> {
  return open(options, true)
}

/** For a command: uses the database that runs on the data folder, or starts one and stops it at the end. */
export async function attachOrStart(options: Options): Promise<Embedded> {
  return open(options, false)
}

async function open(options: Options, asServer: boolean): Promise<Embedded> {
  const log = options.log ?? (() => undefined)
  const place = prepare(options, log)
  let ended = false
  let hold = await take()
  let regained = Promise.resolve()

  async function take(): Promise<Hold> {
    const taken = await use(place, log, asServer)
    const other = asServer ? await becomeServer(taken) : null
    if (other) {
      await letGo(place, taken)
      throw new CannotStart(words.serverRunning(place.folder.data, other.pid))
    }
    taken.client.once('end', () => {
      if (!ended) regained = regain()
    })
    return taken
  }

  // The database fell or was stopped by somebody else: it is started again, and the pools connect anew by themselves.
  async function regain(): Promise<void> {
    try {
      hold = await take()
    } catch (error) {
      log((error as Error).message)
    }
  }

  return {
    ...urls(place),
    async stop() {
      if (ended) return
      ended = true
      await regained
      await letGo(place, hold)
    },
  }
}

function prepare({ dataDir, throwaway = false }: Options, log: Log): Place {
  const folder = openFolder(dataDir)
  checkAccess(folder)
  const account = serverAccount(folder.cluster)
  const binaries = findBinaries(account)
  if (!existsSync(folder.cluster)) {
    log(words.creating)
    createCluster(folder, binaries, account)
  }
  checkCluster(folder, binaries)
  return { folder, account, binaries, throwaway }
}

function urls({ folder }: Place): Urls {
  const passwords = readPasswords(folder.cluster)
  if (!passwords) throw new CannotStart(words.foreignFolder(folder.data))
  return urlsOf(folder, passwords)
}

/** Shares the server that runs, or starts it. Others may start or stop it meanwhile; then it is tried again. */
async function use(place: Place, log: Log, renew: boolean): Promise<Hold> {
  const { folder, binaries, account, throwaway } = place
  const { superUrl } = urls(place)
  const patience = AbortSignal.timeout(120_000)
  let isNew = false
  while (!patience.aborted) {
    if (!findPostmaster(folder)) {
      log(words.starting)
      await startPostmaster(folder, binaries, account, throwaway)
      isNew = true
    }
    const hold = await takeHold(superUrl)
    const ours = hold && (isNew || !renew ? 'shared' : await hold.claim())
    if (hold && ours === 'shared') return hold
    if (ours === 'alone') {
      log(words.orphanStopped)
      await stopPostmaster(folder)
    }
    await hold?.client.end()
    await wait(20)
  }
  throw new CannotStart(words.didNotStart(folder.cluster, '…'))
}

async function letGo({ folder }: Place, hold: Hold): Promise<void> {
  // A server that is already gone needs no stopping.
  if (await hold.release().catch(() => false)) await stopPostmaster(folder)
  await hold.client.end()
}
