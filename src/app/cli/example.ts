import { parseArgs } from 'node:util'
import { defineText } from '../../kit/language.ts'
import { migrate } from '../../platform/db/index.ts'
import { loadExample } from '../example.ts'
import { placeOf, sealKeyFileOf } from '../settings.ts'
import type { Call, Run } from './command.ts'
import { openPlace } from './place.ts'

const text = defineText({
  help: {
    sv: `Användning: nimr example [--data MAPP] [--json]

Läser in exempelregionen i en tom databas: tio verkliga kommuner, påhittade företag och personer.
Nekar om det redan finns företag eller användare.
`,
    en: `Usage: nimr example [--data DIR] [--json]

Loads the example region into an empty database: ten real municipalities, invented companies and people.
Refuses when there already are companies or users.
`,
  },
  wrong: {
    sv: 'Det valet finns inte. Skriv nimr example --help.',
    en: 'There is no such option. Type nimr example --help.',
  },
  oneUrl: {
    sv: 'Sätt både DATABASE_URL och DATABASE_OWNER_URL, eller ingen av dem.',
    en: 'Set both DATABASE_URL and DATABASE_OWNER_URL, or neither of them.',
  },
  dataExists: {
    sv: 'Här finns redan företag eller användare. Exempelregionen läses bara in i en tom databas; välj en annan mapp med --data.',
    en: 'There already are companies or users here. The example region is only loaded into an empty database; choose another folder with --data.',
  },
  loading: { sv: 'Läser in exempelregionen …', en: 'Loading the example region …' },
  loaded: {
    sv: (companies: number, talks: number) => `Klart: ${companies} företag och ${talks} samtal.`,
    en: (companies: number, talks: number) => `Done: ${companies} companies and ${talks} talks.`,
  },
})

const options = {
  data: { type: 'string' },
  json: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
} as const

/** `nimr example` */
export const run: Run = async (call) => {
  const words = text(call.language)
  const given = parse(call)
  if (!given) {
    call.say(words.wrong)
    return 2
  }
  if (given.help) {
    call.out(words.help)
    return 0
  }
  const place = placeOf(given.data, call.environment)
  if (!place) {
    call.say(words.oneUrl)
    return 2
  }
  const database = await openPlace(place, call.say)
  if (!database) return 1
  try {
    await migrate(database.ownerUrl, database.appUrl)
    const begin = () => call.say(words.loading)
    const loaded = await loadExample({
      sealKeyFile: sealKeyFileOf(place, call.environment),
      ownerUrl: database.ownerUrl,
      now: call.now,
      begin,
    })
    if (!loaded.allowed) {
      call.say(words.dataExists)
      return 1
    }
    if (given.json) call.out(`${JSON.stringify(loaded.value)}\n`)
    else call.out(`${words.loaded(loaded.value.companies, loaded.value.talks)}\n`)
    return 0
  } finally {
    await database.stop()
  }
}

function parse(call: Call) {
  try {
    return parseArgs({ args: [...call.args], options, strict: true }).values
  } catch {
    return null
  }
}
