import { isAbsolute, join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { projectFolder } from '../platform/project-folder.ts'
import type { Wrong } from './text.ts'

/** Where the data is: in the embedded database of a folder, or in a PostgreSQL of one's own. */
export type Place =
  | { readonly kind: 'folder'; readonly dataDir: string }
  | { readonly kind: 'server'; readonly appUrl: string; readonly ownerUrl: string }

export type Settings = {
  readonly help: boolean
  /** Empty: 3000, or the next that is free. */
  readonly port: number | undefined
  readonly withoutExample: boolean
  readonly place: Place
  readonly origin: string | undefined
  readonly behindProxy: boolean
  readonly smtpUrl: string | undefined
  readonly mailFrom: string | undefined
  readonly sealKeyFile: string
}

type Read = { readonly ok: true; readonly settings: Settings } | { readonly ok: false; readonly wrong: Wrong }

const options = {
  port: { type: 'string' },
  data: { type: 'string' },
  empty: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
} as const

/** The settings of `bin/start` from its options and the environment. */
export function readSettings(args: readonly string[], env: NodeJS.ProcessEnv): Read {
  const parsed = parse(args)
  if (!parsed) return { ok: false, wrong: 'options' }
  const { port, data, empty, help } = parsed
  if (port !== undefined && !(/^\d{1,5}$/.test(port) && Number(port) > 0 && Number(port) < 65_536))
    return { ok: false, wrong: 'port' }
  const place = placeOf(data, env)
  if (!place) return { ok: false, wrong: 'oneUrl' }
  const origin = env['NIMR_ORIGIN']?.replace(/\/+$/, '') || undefined
  if (origin && !isOrigin(origin)) return { ok: false, wrong: 'origin' }
  const smtpUrl = env['NIMR_SMTP_URL'] || undefined
  if (smtpUrl && !/^smtps?:\/\/./.test(smtpUrl)) return { ok: false, wrong: 'smtp' }
  const settings: Settings = {
    help: help === true,
    port: port === undefined ? undefined : Number(port),
    withoutExample: empty === true,
    place,
    origin,
    behindProxy: env['NIMR_BEHIND_PROXY'] === '1',
    smtpUrl,
    mailFrom: env['NIMR_MAIL_FROM'] || undefined,
    sealKeyFile: sealKeyFileOf(place, env),
  }
  return { ok: true, settings }
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options, strict: true }).values
  } catch {
    return null
  }
}

/** The two addresses belong together and win over a data folder; null when only one is given. */
export function placeOf(data: string | undefined, env: NodeJS.ProcessEnv): Place | null {
  const appUrl = env['DATABASE_URL'] || undefined
  const ownerUrl = env['DATABASE_OWNER_URL'] || undefined
  if (appUrl && ownerUrl) return { kind: 'server', appUrl, ownerUrl }
  if (appUrl || ownerUrl) return null
  const folder = data ?? env['NIMR_DATA'] ?? join(projectFolder, 'data')
  return { kind: 'folder', dataDir: isAbsolute(folder) ? folder : resolve(folder) }
}

/** Beside the data folder, so that a copy of the folder is not also a copy of the key; several machines share one by NIMR_SEAL_KEY_FILE. */
export function sealKeyFileOf(place: Place, env: Readonly<Record<string, string | undefined>>): string {
  const named = env['NIMR_SEAL_KEY_FILE']
  if (named) return resolve(named)
  return place.kind === 'folder'
    ? resolve(place.dataDir, '..', 'nimr-seal.key')
    : join(projectFolder, 'nimr-seal.key')
}

function isOrigin(text: string): boolean {
  return URL.canParse(text) && /^https?:$/.test(new URL(text).protocol) && new URL(text).origin === text
}
