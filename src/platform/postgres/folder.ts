import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { accessSync, chownSync, constants, lstatSync, mkdirSync, realpathSync } from 'node:fs'
import path from 'node:path'
import { type Account, runAs } from './account.ts'
import { CannotStart, words } from './cannot-start.ts'

/** Where one installation's database lies. */
export type Folder = {
  /** The data folder as the user named it. */
  readonly data: string
  /** PostgreSQL's own folder in it, owned by the account that runs the server. */
  readonly cluster: string
  /** The private folder of the unix socket; short, because a socket's path may be at most some 100 bytes. */
  readonly socket: string
}

export function openFolder(dataDir: string): Folder {
  try {
    mkdirSync(dataDir, { recursive: true, mode: process.getuid?.() === 0 ? 0o711 : 0o700 })
  } catch {
    throw new CannotStart(words.notWritable(dataDir))
  }
  const data = realpathSync(dataDir)
  const name = createHash('sha256').update(data).digest('hex').slice(0, 16)
  return { data, cluster: path.join(data, 'postgres'), socket: path.join('/tmp', `nimr-${name}`) }
}

/** Refuses early, and in words, a data folder that belongs to somebody else. */
export function checkAccess(folder: Folder): void {
  for (const place of [folder.data, folder.cluster]) {
    if (!lstatSync(place, { throwIfNoEntry: false })) continue
    try {
      accessSync(place, constants.R_OK | constants.W_OK | constants.X_OK)
    } catch {
      throw new CannotStart(words.wrongOwner(folder.data))
    }
  }
}

/**
 * Makes the socket's folder, for the server's account alone. One that somebody else made there is not trusted.
 * A server that just ended may remove it under us; then it is made again.
 */
export function openSocketFolder(folder: Folder, account: Account | null): void {
  const uid = account?.uid ?? process.getuid?.() ?? 0
  try {
    mkdirSync(folder.socket, { mode: 0o700 })
    if (account) chownSync(folder.socket, account.uid, account.gid)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
  }
  const found = lstatSync(folder.socket, { throwIfNoEntry: false })
  if (!found) return openSocketFolder(folder, account)
  if (!found.isDirectory() || found.uid !== uid || (found.mode & 0o077) !== 0)
    throw new CannotStart(words.socketTaken(folder.socket))
}

/**
 * The name by which the server's account can reach a folder that is its working directory. Under a home that is
 * closed to the account the real path does not work, but Linux lets a process reach the directory it stands in.
 */
export function reachableName(place: string, account: Account | null): string {
  if (!account) return place
  const look = (name: string) =>
    spawnSync('test', ['-x', name], { ...runAs(account), cwd: place, stdio: 'ignore' }).status === 0
  if (look(place)) return place
  if (look('/proc/self/cwd/.')) return '/proc/self/cwd'
  throw new CannotStart(words.folderUnreachable(place, account.name))
}
