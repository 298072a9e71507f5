import { chmodSync, constants, copyFileSync, existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { addKey, fingerprintOf, isOpenToOthers, putBackKeys, readKeyFile } from '../../platform/seal/index.ts'
import { placeOf, sealKeyFileOf } from '../settings.ts'
import type { Call, Run } from './command.ts'
import { text } from './seal-key-text.ts'

const options = {
  data: { type: 'string' },
  copy: { type: 'string' },
  new: { type: 'boolean' },
  add: { type: 'string' },
  json: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
} as const

/** `nimr seal-key`: where the key of sealed bids is, its fingerprints; a copy of it, or a new key. Needs no database. */
export const run: Run = async (call) => {
  const t = text(call.language)
  const given = parse(call)
  if (given?.help) {
    call.out(t.help)
    return 0
  }
  const place = given && placeOf(given.data, call.environment)
  const acts = [given?.copy, given?.new, given?.add].filter(Boolean)
  if (!given || !place || acts.length > 1) {
    call.say(given && !place ? t.oneUrl : t.wrong)
    return 2
  }
  const file = sealKeyFileOf(place, call.environment)
  if (given.add && !putBackFrom(call, file, resolve(given.add))) return 1
  if (!existsSync(file)) {
    call.say(t.noFile(file))
    return 1
  }
  if (given.new) addKey(file, call.now)
  if (given.copy && !copyTo(call, file, resolve(given.copy))) return 1
  const keys = readKeyFile(file).map(({ id, madeAt, publicKey }, nth, all) => ({
    id,
    madeAt,
    fingerprint: fingerprintOf(publicKey),
    seals: nth === all.length - 1,
  }))
  if (given.json) {
    call.out(`${JSON.stringify({ file, keys })}\n`)
    return 0
  }
  const lines = keys.map((key) => t.key(key.id, key.madeAt.slice(0, 10), key.fingerprint, key.seals))
  if (given.new) lines.push(t.made)
  call.out(`${[t.file(file), ...lines].join('\n')}\n`)
  if (isOpenToOthers(file)) call.say(t.openToOthers)
  return 0
}

function putBackFrom(call: Call, file: string, from: string): boolean {
  try {
    putBackKeys(file, from)
    return true
  } catch {
    call.say(text(call.language).notAdded(from))
    return false
  }
}

function copyTo(call: Call, file: string, to: string): boolean {
  const t = text(call.language)
  try {
    copyFileSync(file, to, constants.COPYFILE_EXCL)
    chmodSync(to, 0o600)
    call.say(t.copied(to))
    return true
  } catch (error) {
    call.say(t.notCopied(to, (error as NodeJS.ErrnoException).code ?? ''))
    return false
  }
}

function parse(call: Call) {
  try {
    return parseArgs({ args: [...call.args], options, strict: true }).values
  } catch {
    return null
  }
}
