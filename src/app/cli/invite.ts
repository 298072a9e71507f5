import { parseArgs } from 'node:util'
import { z } from 'zod'
import { defineText } from '../../kit/language.ts'
import { type Clock, todayInStockholm } from '../../platform/clock/index.ts'
import { migrate, openDatabase } from '../../platform/db/index.ts'
import { openSignIn } from '../../platform/sign-in/index.ts'
import { placeOf } from '../settings.ts'
import type { Call, Run } from './command.ts'
import { openPlace } from './place.ts'

const text = defineText({
  help: {
    sv: `Användning: nimr invite E-POST NAMN [--role administrator] [--origin ADRESS] [--data MAPP] [--json]

Lägger till en administratör och skriver ut en länk som loggar in henne en gång. Så kommer den första in i en ny
installation. Finns personen redan skrivs bara en ny länk ut.

  --origin ADRESS   var NiMR nås (annars NIMR_ORIGIN, eller http://127.0.0.1:3000)
`,
    en: `Usage: nimr invite E-MAIL NAME [--role administrator] [--origin ADDRESS] [--data DIR] [--json]

Adds an administrator and prints a link that signs her in once. This is how the first person enters a new
installation. If the person is there already, only a new link is printed.

  --origin ADDRESS   where NiMR is reached (otherwise NIMR_ORIGIN, or http://127.0.0.1:3000)
`,
  },
  wrong: {
    sv: 'Skriv en e-postadress och ett namn: nimr invite eva@kommun.se "Eva Ek". Läs mer med --help.',
    en: 'Write an e-mail address and a name: nimr invite eve@town.se "Eve Oak". Read more with --help.',
  },
  roleWrong: {
    sv: 'Här läggs bara administratörer till; de ger sedan andra deras roller.',
    en: 'Only administrators are added here; they then give others their roles.',
  },
  oneUrl: {
    sv: 'Sätt både DATABASE_URL och DATABASE_OWNER_URL, eller ingen av dem.',
    en: 'Set both DATABASE_URL and DATABASE_OWNER_URL, or neither of them.',
  },
  ended: {
    sv: 'Den adressen hör till någon som har slutat.',
    en: 'That address belongs to somebody who has left.',
  },
})

const options = {
  role: { type: 'string' },
  origin: { type: 'string' },
  data: { type: 'string' },
  json: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
} as const

const invited = z.tuple([z.email().max(254), z.string().trim().min(1).max(200)])

/** `nimr invite`: the way in for the first administrator. */
export const run: Run = async (call) => {
  const words = text(call.language)
  const given = parse(call)
  if (given?.values.help) {
    call.out(words.help)
    return 0
  }
  const who = invited.safeParse(given?.positionals)
  const place = placeOf(given?.values.data, call.environment)
  const origin = given?.values.origin ?? call.environment['NIMR_ORIGIN'] ?? 'http://127.0.0.1:3000'
  const wrong = !given || !who.success || !URL.canParse(origin)
  if (wrong || !place || (given.values.role ?? 'administrator') !== 'administrator') {
    call.say(wrong ? words.wrong : place ? words.roleWrong : words.oneUrl)
    return 2
  }
  const database = await openPlace(place, call.say)
  if (!database) return 1
  try {
    await migrate(database.ownerUrl, database.appUrl)
    const [typed, name] = who.data
    const email = typed.toLowerCase()
    await addAdministrator(database.appUrl, call.now, email, name)
    const link = await linkFor(database.appUrl, { now: () => call.now }, origin, email)
    if (!link) {
      call.say(words.ended)
      return 1
    }
    call.out(given.values.json ? `${JSON.stringify({ email, link })}\n` : `${link}\n`)
    return 0
  } finally {
    await database.stop()
  }
}

async function addAdministrator(appUrl: string, now: Date, email: string, name: string): Promise<void> {
  const database = openDatabase(appUrl, { connections: 1 })
  try {
    await database.write({ kind: 'operator', name: 'nimr invite' }, { now }, async (tx) => {
      const added = await tx
        .insertInto('staff')
        .values({ name, email })
        .onConflict((conflict) => conflict.column('email').doNothing())
        .returning('id')
        .executeTakeFirst()
      if (!added) return
      const fromOn = todayInStockholm(now)
      await tx.insertInto('staffRole').values({ staffId: added.id, role: 'administrator', fromOn }).execute()
    })
  } finally {
    await database.close()
  }
}

async function linkFor(appUrl: string, clock: Clock, origin: string, email: string): Promise<string | null> {
  const signIn = await openSignIn({ appUrl, origin, clock })
  try {
    return await signIn.createSignInLink(email)
  } finally {
    await signIn.close()
  }
}

function parse(call: Call) {
  try {
    return parseArgs({ args: [...call.args], options, strict: true, allowPositionals: true })
  } catch {
    return null
  }
}
