import { randomBytes } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import type { Folder } from './folder.ts'

/** The passwords of the three logins; made with the cluster and kept in it, readable by us alone. */
export type Passwords = { readonly postgres: string; readonly owner: string; readonly app: string }

const FILE = 'nimr-logins.json'

export function makePasswords(): Passwords {
  const password = () => randomBytes(24).toString('hex')
  return { postgres: password(), owner: password(), app: password() }
}

export function writePasswords(cluster: string, passwords: Passwords): void {
  writeFileSync(path.join(cluster, FILE), JSON.stringify(passwords), { mode: 0o600, flush: true })
}

/** Null when the cluster was not made by us. */
export function readPasswords(cluster: string): Passwords | null {
  try {
    return JSON.parse(readFileSync(path.join(cluster, FILE), 'utf8')) as Passwords
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null
    throw error
  }
}

export type Urls = { readonly ownerUrl: string; readonly appUrl: string; readonly superUrl: string }

export function urlsOf(folder: Folder, passwords: Passwords): Urls {
  const url = (user: string, password: string, database: string) =>
    `postgresql://${user}:${password}@/${database}?host=${folder.socket}&port=5432`
  return {
    ownerUrl: url('nimr_owner_login', passwords.owner, 'nimr'),
    appUrl: url('nimr_app_login', passwords.app, 'nimr'),
    superUrl: url('postgres', passwords.postgres, 'postgres'),
  }
}

/** What turns an empty cluster into ours. The migrator makes the roles that own tables and rows. */
export function firstStatements(passwords: Passwords): string {
  return [
    `create role nimr_owner_login login createrole password '${passwords.owner}'`,
    `create role nimr_app_login login password '${passwords.app}'`,
    'create database nimr owner nimr_owner_login',
    'revoke connect on database nimr from public',
    'grant connect on database nimr to nimr_app_login',
    'revoke connect, temporary on database postgres from public',
    '',
  ].join(';\n')
}
