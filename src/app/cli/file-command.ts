import { parseArgs } from 'node:util'
import { placeOf, sealKeyFileOf } from '../settings.ts'
import { text } from './backup-text.ts'
import type { Call } from './command.ts'
import { openPlace } from './place.ts'

type Asked = {
  readonly ownerUrl: string
  readonly appUrl: string
  readonly file: string
  readonly json: boolean
  /** Where the key of sealed bids is, or would be. */
  readonly sealKeyFile: string
}

const options = {
  data: { type: 'string' },
  json: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
} as const

/** Reads the options of a command about one file, opens the database for it, and lets go of it afterwards. */
export async function askForFile(
  call: Call,
  command: 'backup' | 'restore',
  act: (asked: Asked) => Promise<0 | 1 | 2>,
): Promise<0 | 1 | 2> {
  const words = text(call.language)
  const given = parse(call)
  if (given?.values.help) {
    call.out(command === 'backup' ? words.backupHelp : words.restoreHelp)
    return 0
  }
  const [file, ...more] = given?.positionals ?? []
  const place = placeOf(given?.values.data, call.environment)
  if (!given || !file || more.length > 0 || !place) {
    call.say(place ? words.wrong(command) : words.oneUrl)
    return 2
  }
  const database = await openPlace(place, call.say)
  if (!database) return 1
  try {
    const { ownerUrl, appUrl } = database
    const sealKeyFile = sealKeyFileOf(place, call.environment)
    return await act({ ownerUrl, appUrl, file, json: given.values.json === true, sealKeyFile })
  } finally {
    await database.stop()
  }
}

function parse(call: Call) {
  try {
    return parseArgs({ args: [...call.args], options, strict: true, allowPositionals: true })
  } catch {
    return null
  }
}
