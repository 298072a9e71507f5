import { spawnSync } from 'node:child_process'
import {
  chownSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import path from 'node:path'
import { type Account, runAs } from './account.ts'
import type { Binaries } from './binaries.ts'
import { CannotStart, words } from './cannot-start.ts'
import { type Folder, reachableName } from './folder.ts'
import { firstStatements, makePasswords, readPasswords, writePasswords } from './logins.ts'

/**
 * Makes the cluster with its logins and database, unless there is one. All is done in a folder beside, which takes
 * its place at the very end: a half-made cluster is never seen, and of two processes that do it the first one wins.
 */
export function createCluster(folder: Folder, binaries: Binaries, account: Account | null): void {
  removeUnfinished(folder)
  const unfinished = `${folder.cluster}.new-${process.pid}`
  mkdirSync(unfinished, { mode: 0o700 })
  try {
    if (account) chownSync(unfinished, account.uid, account.gid)
    fill(unfinished, binaries, account)
    renameSync(unfinished, folder.cluster)
  } catch (error) {
    if (!existsSync(path.join(folder.cluster, 'PG_VERSION'))) throw error
  } finally {
    rmSync(unfinished, { recursive: true, force: true })
  }
}

function fill(cluster: string, binaries: Binaries, account: Account | null): void {
  const passwords = makePasswords()
  const name = reachableName(cluster, account)
  const run = (program: string, args: string[], input: string) => {
    const ran = spawnSync(program, args, {
      ...runAs(account),
      cwd: cluster,
      env: SERVER_ENV,
      input,
      encoding: 'utf8',
    })
    // Alone with a statement that fails, the server says so and still ends well.
    if (ran.status !== 0 || / ERROR: /.test(ran.stderr))
      throw new CannotStart(explainFailure(cluster, ran.stderr + ran.stdout))
  }
  const locale = ['--encoding=UTF8', '--locale=C', '--locale-provider=builtin', '--builtin-locale=C.UTF-8']
  run(binaries.initdb, ['-D', name, '-U', 'postgres', '--auth=trust', ...locale], '')
  // initdb would want the password in a file; so it is told to trust, and nobody can connect before this is mended.
  writeFileSync(path.join(cluster, 'pg_hba.conf'), 'local all all scram-sha-256\n')
  const statements = `alter role postgres password '${passwords.postgres}';\n${firstStatements(passwords)}`
  run(binaries.postgres, ['--single', '-j', '-D', name, 'postgres'], statements.replaceAll(';\n', ';\n\n'))
  writePasswords(cluster, passwords)
}

/** The server sees nothing of our environment; a fixed locale also keeps macOS from starting threads too early. */
export const SERVER_ENV = { PATH: '/usr/bin:/bin', LC_ALL: 'C', TZ: 'UTC' }

export function explainFailure(place: string, said: string): string {
  if (/No space left on device|Disk quota exceeded/.test(said)) return words.diskFull(path.dirname(place))
  return words.didNotStart(place, said.trim().split('\n').slice(-3).join(' / '))
}

function removeUnfinished(folder: Folder): void {
  for (const entry of readdirSync(folder.data)) {
    const pid = /^postgres\.new-(\d+)$/.exec(entry)?.[1]
    if (pid && !isAlive(Number(pid))) rmSync(path.join(folder.data, entry), { recursive: true, force: true })
  }
}

export function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0)
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}

/** Refuses a cluster that is not ours, or that another major version of PostgreSQL made. */
export function checkCluster(folder: Folder, binaries: Binaries): void {
  const version = readFileSync(path.join(folder.cluster, 'PG_VERSION'), 'utf8').trim()
  if (version !== binaries.major)
    throw new CannotStart(words.otherVersion(folder.data, version, binaries.major))
  if (!readPasswords(folder.cluster)) throw new CannotStart(words.foreignFolder(folder.data))
}
