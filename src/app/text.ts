import { defineText } from '../kit/language.ts'

/** What can be wrong with the options; each has its sentence. */
export type Wrong = 'options' | 'port' | 'oneUrl' | 'origin' | 'smtp'

export const text = defineText({
  help: {
    sv: `Användning: bin/start [VAL]

Startar NiMR på den här datorn. Första gången skapas en databas och exempelregionen läses in.

  --port N      just den porten (annars 3000, eller nästa som är ledig)
  --data MAPP   var databasen ligger (annars data/, eller NIMR_DATA)
  --empty       utan exempelregion
  --help        den här texten

Miljövariabler:
  DATABASE_URL och DATABASE_OWNER_URL   en egen PostgreSQL, 15 eller senare, i stället för --data
  NIMR_ORIGIN         adressen som andra använder, till exempel https://nimr.kommun.se
  NIMR_BEHIND_PROXY   1 när en egen proxy står framför och skickar X-Forwarded-For
  NIMR_SMTP_URL       e-postserver, till exempel smtp://namn:losenord@post.kommun.se:587
  NIMR_MAIL_FROM      avsändare, till exempel "NiMR <nimr@kommun.se>"
`,
    en: `Usage: bin/start [OPTIONS]

Starts NiMR on this machine. The first time it makes a database and loads the example region.

  --port N      exactly that port (otherwise 3000, or the next one free)
  --data DIR    where the database is (otherwise data/, or NIMR_DATA)
  --empty       without the example region
  --help        this text

Environment:
  DATABASE_URL and DATABASE_OWNER_URL   a PostgreSQL of your own, 15 or later, instead of --data
  NIMR_ORIGIN         the address that others use, such as https://nimr.municipality.se
  NIMR_BEHIND_PROXY   1 when a proxy of your own stands in front and sends X-Forwarded-For
  NIMR_SMTP_URL       mail server, such as smtp://name:password@post.municipality.se:587
  NIMR_MAIL_FROM      sender, such as "NiMR <nimr@municipality.se>"
`,
  },
  options: {
    sv: 'Något av valen finns inte eller saknar sitt värde. Skriv bin/start --help för att se dem.',
    en: 'One of the options does not exist or lacks its value. Type bin/start --help to see them.',
  },
  port: {
    sv: 'Porten ska vara ett tal från 1 till 65535.',
    en: 'The port must be a number from 1 to 65535.',
  },
  oneUrl: {
    sv: 'Både DATABASE_URL (programmet) och DATABASE_OWNER_URL (migreringar) behövs; bara den ena är satt.',
    en: 'Both DATABASE_URL (application) and DATABASE_OWNER_URL (migrations) are needed; only one is set.',
  },
  origin: {
    sv: 'NIMR_ORIGIN ska vara en adress utan sökväg, till exempel https://nimr.kommun.se.',
    en: 'NIMR_ORIGIN must be an address without a path, such as https://nimr.municipality.se.',
  },
  smtp: {
    sv: 'NIMR_SMTP_URL ska börja med smtp:// eller smtps://.',
    en: 'NIMR_SMTP_URL must begin with smtp:// or smtps://.',
  },
  portTaken: {
    sv: (port: string) => `Port ${port} används redan. Välj en annan med --port, eller utelämna valet.`,
    en: (port: string) =>
      `Port ${port} is already in use. Choose another with --port, or leave the option out.`,
  },
  startingDatabase: { sv: 'Startar databasen …', en: 'Starting the database …' },
  migrating: { sv: 'Kontrollerar tabellerna …', en: 'Checking the tables …' },
  loadingExample: { sv: 'Läser in exempelregionen …', en: 'Loading the example region …' },
  stopping: { sv: 'Stänger …', en: 'Stopping …' },
  stopped: { sv: 'Allt är stängt.', en: 'Everything is stopped.' },
  cannotStart: {
    sv: (why: string) => `NiMR kunde inte starta: ${why}`,
    en: (why: string) => `NiMR could not start: ${why}`,
  },
})
