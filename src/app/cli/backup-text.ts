import { defineText } from '../../kit/language.ts'
import type { RestoreRefusal } from '../../platform/backup/index.ts'

export const text = defineText({
  backupHelp: {
    sv: `Användning: nimr backup FIL [--data MAPP] [--json]

Kopierar hela installationen till en fil, som den är i ett ögonblick, medan andra arbetar vidare. Filen får sitt namn
först när den är hel. Den innehåller personuppgifter: förvara den därefter. Väntande jobb följer inte med, och inte heller
nyckeln till förseglade anbud: se nimr seal-key.
`,
    en: `Usage: nimr backup FILE [--data DIR] [--json]

Copies the whole installation into a file, as it is at one moment, while others go on working. The file gets its name
only when it is whole. It holds personal data: keep it accordingly. Jobs that wait are not in it, nor is the key of
sealed bids: see nimr seal-key.
`,
  },
  restoreHelp: {
    sv: `Användning: nimr restore FIL [--data MAPP] [--json]

Återställer en kopia i en tom installation: i den egna databasen eller i en annan PostgreSQL. Hela filen prövas innan
något rörs; går något fel är databasen som förut. Förseglade anbud vars nyckel saknas här räknas upp.
`,
    en: `Usage: nimr restore FILE [--data DIR] [--json]

Restores a copy into an empty installation: the embedded database or another PostgreSQL. The whole file is checked
before anything is touched; if something goes wrong the database is as before. Sealed bids whose key is not here are listed.
`,
  },
  wrong: {
    sv: (command: string) => `Ange en fil: nimr ${command} FIL. Läs mer med --help.`,
    en: (command: string) => `Name a file: nimr ${command} FILE. Read more with --help.`,
  },
  oneUrl: {
    sv: 'Sätt både DATABASE_URL och DATABASE_OWNER_URL, eller ingen av dem.',
    en: 'Set both DATABASE_URL and DATABASE_OWNER_URL, or neither of them.',
  },
  cannotWrite: {
    sv: (file: string, why: string) => `Det gick inte att skriva ${file} (${why}). Välj en annan plats.`,
    en: (file: string, why: string) => `${file} could not be written (${why}). Choose another place.`,
  },
  backedUp: {
    sv: (rows: number, tables: number, file: string) =>
      `Klart: ${rows} rader i ${tables} tabeller i ${file}.`,
    en: (rows: number, tables: number, file: string) => `Done: ${rows} rows in ${tables} tables in ${file}.`,
  },
  restored: {
    sv: (rows: number, tables: number) => `Klart: ${rows} rader i ${tables} tabeller är återställda.`,
    en: (rows: number, tables: number) => `Done: ${rows} rows in ${tables} tables are restored.`,
  },
})

export const refusals = defineText({
  no_file: { sv: 'Filen finns inte eller går inte att läsa.', en: 'The file is missing or cannot be read.' },
  not_a_backup: {
    sv: 'Det är ingen säkerhetskopia från NiMR. Ingenting har ändrats.',
    en: 'That is not a backup made by NiMR. Nothing has been changed.',
  },
  newer_format: {
    sv: 'Kopian är gjord av en nyare NiMR. Uppdatera NiMR och försök igen. Ingenting har ändrats.',
    en: 'The backup was made by a newer NiMR. Update NiMR and try again. Nothing has been changed.',
  },
  damaged: {
    sv: 'Kopian är skadad: kontrollsumman stämmer inte. Hämta filen igen eller använd en annan kopia. Ingenting har ändrats.',
    en: 'The backup is damaged: its checksum is wrong. Fetch the file again or use another copy. Nothing has been changed.',
  },
  newer_program: {
    sv: 'Kopian kommer från en nyare eller annan version av NiMR. Återställ den med den versionen. Ingenting har ändrats.',
    en: 'The backup comes from a newer or another version of NiMR. Restore it with that version. Nothing has been changed.',
  },
  not_empty: {
    sv: 'Här finns redan uppgifter. Återställ i en tom installation, till exempel en ny mapp med --data. Ingenting har ändrats.',
    en: 'There is data here already. Restore into an empty installation, such as a new folder with --data. Nothing has been changed.',
  },
  other_form: {
    sv: 'Kopian är äldre än databasen, som redan har nyare tabeller. Återställ i en helt ny databas. Ingenting har ändrats.',
    en: 'The backup is older than the database, which already has newer tables. Restore into a new database. Nothing has been changed.',
  },
} satisfies Record<RestoreRefusal, { sv: string; en: string }>)
