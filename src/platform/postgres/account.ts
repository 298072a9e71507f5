import { spawnSync } from 'node:child_process'
import { statSync } from 'node:fs'
import { CannotStart, words } from './cannot-start.ts'

/** The machine's user that the database server runs as, when that is not ourselves. */
export type Account = { readonly name: string; readonly uid: number; readonly gid: number }

/**
 * PostgreSQL refuses to run as root. As root we run it as the user that owns the database already, else as the
 * machine's own unprivileged user; as anybody else we run it as ourselves (null).
 */
export function serverAccount(clusterFolder: string): Account | null {
  if (process.getuid?.() !== 0) return null
  const owner = statSync(clusterFolder, { throwIfNoEntry: false })
  if (owner && owner.uid !== 0) return { name: String(owner.uid), uid: owner.uid, gid: owner.gid }
  for (const name of ['postgres', '_postgres', 'nobody']) {
    const uid = idOf(name, '-u')
    const gid = idOf(name, '-g')
    if (uid && gid) return { name, uid, gid }
  }
  throw new CannotStart(words.noUser)
}

function idOf(name: string, which: '-u' | '-g'): number | null {
  const answer = spawnSync('id', [which, name], { encoding: 'utf8' })
  return answer.status === 0 ? Number(answer.stdout.trim()) : null
}

/** The spawn options that make a child run as the account. */
export function runAs(account: Account | null): { uid?: number; gid?: number } {
  return account ? { uid: account.uid, gid: account.gid } : {}
}
