import { spawn, spawnSync } from 'node:child_process'
import {
  chownSync,
  closeSync,
  openSync,
  readFileSync,
  readlinkSync,
  realpathSync,
  rmdirSync,
  rmSync,
  statSync,
} from 'node:fs'
import path from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { type Account, runAs } from './account.ts'
import type { Binaries } from './binaries.ts'
import { CannotStart, words } from './cannot-start.ts'
import { explainFailure, isAlive, SERVER_ENV } from './create-cluster.ts'
import { type Folder, openSocketFolder, reachableName } from './folder.ts'

export type Postmaster = { readonly pid: number; readonly ready: boolean }

/**
 * The server that runs on this cluster, as its own pid file says; null when there is none. After a crash or a
 * restart of the machine the pid may have gone to some other program: PostgreSQL would then refuse to start for
 * ever, so such a file is removed.
 */
export function findPostmaster(folder: Folder): Postmaster | null {
  const file = path.join(folder.cluster, 'postmaster.pid')
  let lines: string[]
  try {
    lines = readFileSync(file, 'utf8').split('\n')
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null
    throw error
  }
  const pid = Number(lines[0])
  // The file is made empty and then written: a half-written one belongs to a server that is starting.
  if (!pid) return isOld(file) ? forget(file) : { pid: 0, ready: false }
  if (!isAlive(pid)) return null
  if (standsIn(pid, folder.cluster)) return { pid, ready: lines[7]?.trim() === 'ready' }
  return forget(file)
}

function forget(file: string): null {
  rmSync(file, { force: true })
  return null
}

/** Left empty by a disk that was full, not by a server that is just starting. */
function isOld(file: string): boolean {
  const changed = statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? Number.POSITIVE_INFINITY
  return performance.timeOrigin + performance.now() - changed > 5000
}

/** A server's working directory is its cluster; where the system does not show that, its name has to do. */
function standsIn(pid: number, cluster: string): boolean {
  if (process.platform === 'linux') {
    try {
      return readlinkSync(`/proc/${pid}/cwd`) === realpathSync(cluster)
    } catch {
      return false
    }
  }
  const shown = spawnSync('ps', ['-o', 'command=', '-p', String(pid)], { encoding: 'utf8' })
  return shown.stdout.includes('postgres')
}

/**
 * Starts the server and waits until it takes connections. Gives back without error when another one was first.
 * A throwaway one answers before what it was told is on disk: for what nobody keeps, such as a test's records.
 */
export async function startPostmaster(
  folder: Folder,
  binaries: Binaries,
  account: Account | null,
  throwaway = false,
): Promise<void> {
  openSocketFolder(folder, account)
  // Left by a killed server. PostgreSQL itself would refuse while the id in it names any living process, for ever if
  // another program got it. The lock of the cluster, taken first, is what keeps two servers apart.
  rmSync(path.join(folder.socket, '.s.PGSQL.5432.lock'), { force: true })
  const name = reachableName(folder.cluster, account)
  const log = path.join(folder.cluster, 'start.log')
  const said = openSync(log, 'w', 0o600)
  if (account) chownSync(log, account.uid, account.gid)
  const settings = Object.entries({ ...SETTINGS, ...(throwaway && THROWAWAY) }).flatMap(([key, value]) => [
    '-c',
    `${key}=${value}`,
  ])
  // In a process group of its own, so that Ctrl-C reaches us and not the server: it is our stop that ends it.
  const child = spawn(binaries.postgres, ['-D', name, '-k', folder.socket, ...settings], {
    ...runAs(account),
    cwd: folder.cluster,
    env: SERVER_ENV,
    detached: true,
    stdio: ['ignore', said, said],
  })
  closeSync(said)
  child.unref()
  const failed = new Promise<never>((_, reject) => child.once('error', reject))
  await Promise.race([failed, becomesReady()])

  async function becomesReady(): Promise<void> {
    for (;;) {
      const running = findPostmaster(folder)
      if (running?.ready) return
      if (child.exitCode !== null || child.signalCode !== null) {
        const last = readFileSync(log, 'utf8')
        if (
          /lock file .* already exists|lock file .* is empty|could not create lock file "\/tmp|still in use/.test(
            last,
          )
        )
          return
        throw new CannotStart(explainFailure(log, last))
      }
      await wait(15)
    }
  }
}

/** Fast shutdown: open transactions are rolled back, committed ones are safe on disk, then the process ends. */
export async function stopPostmaster(folder: Folder): Promise<void> {
  const running = findPostmaster(folder)
  if (!running) return
  if (running.pid) process.kill(running.pid, 'SIGINT')
  const patience = AbortSignal.timeout(60_000)
  // Its pid file goes a moment before the process does.
  while (isAlive(running.pid) && standsIn(running.pid, folder.cluster)) {
    if (patience.aborted) throw new CannotStart(words.didNotStop(running.pid))
    await wait(15)
  }
  try {
    rmdirSync(folder.socket)
  } catch {
    // Somebody has started the server again already.
  }
}

/**
 * A small, safe server: commits are on disk before they are acknowledged (fsync and synchronous_commit are said
 * though they are the defaults), no network, little memory. The log holds no statement and no key values, since
 * those may be personal data; a file per weekday is begun anew each week, so it never grows without end.
 */
const SETTINGS = {
  listen_addresses: '',
  unix_socket_permissions: '0700',
  port: '5432',
  fsync: 'on',
  synchronous_commit: 'on',
  full_page_writes: 'on',
  max_connections: '60',
  shared_buffers: '64MB',
  effective_cache_size: '512MB',
  maintenance_work_mem: '64MB',
  max_wal_size: '256MB',
  wal_level: 'minimal',
  max_wal_senders: '0',
  max_replication_slots: '0',
  max_logical_replication_workers: '0',
  io_method: 'sync',
  autovacuum_max_workers: '2',
  jit: 'off',
  timezone: 'UTC',
  log_timezone: 'UTC',
  logging_collector: 'on',
  log_directory: 'log',
  log_filename: 'postgres-%a.log',
  log_rotation_age: '1d',
  log_rotation_size: '0',
  log_truncate_on_rotation: 'on',
  log_checkpoints: 'off',
  log_error_verbosity: 'terse',
  log_min_error_statement: 'panic',
}

const THROWAWAY = { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off', max_wal_size: '2GB' }
