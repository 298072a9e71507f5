import { defineText } from '../../kit/language.ts'

export const text = defineText({
  help: {
    sv: `Användning: nimr seal-key [--data MAPP] [--copy FIL | --add FIL | --new] [--json]

Visar var nyckelfilen för förseglade anbud ligger och nycklarnas fingeravtryck. Filen ligger utanför databasen och
följer inte med i nimr backup: kopiera den för sig, och förvara kopian på ett annat ställe än säkerhetskopiorna. Den
som har både filen och databasen kan läsa anbud som inte är öppnade. Utan filen kan de aldrig läsas.

  --copy FIL   kopierar nyckelfilen, läsbar bara för ägaren; skriver aldrig över en fil
  --add FIL    lägger tillbaka nycklarna ur en kopia bland dem som finns här
  --new        gör en ny nyckel som förseglar från och med nu; de gamla finns kvar för anbud som redan är lämnade

NIMR_SEAL_KEY_FILE pekar ut filen; annars ligger den bredvid datamappen.
`,
    en: `Usage: nimr seal-key [--data DIR] [--copy FILE | --add FILE | --new] [--json]

Shows where the key file of sealed bids is, and the fingerprints of its keys. The file is outside the database and not
in nimr backup: copy it by itself, and keep the copy elsewhere than the backups. Whoever has both the file and the
database can read bids that have not been opened. Without the file they can never be read.

  --copy FILE  copies the key file, readable by its owner alone; never writes over a file
  --add FILE   puts the keys of a copy back among those that are here
  --new        makes a new key that seals from now on; the old ones stay for bids already left

NIMR_SEAL_KEY_FILE names the file; otherwise it is beside the data folder.
`,
  },
  wrong: {
    sv: 'Läs om valen med nimr seal-key --help.',
    en: 'Read about the options with nimr seal-key --help.',
  },
  oneUrl: {
    sv: 'Sätt både DATABASE_URL och DATABASE_OWNER_URL, eller ingen av dem.',
    en: 'Set both DATABASE_URL and DATABASE_OWNER_URL, or neither of them.',
  },
  noFile: {
    sv: (file: string) => `Det finns ingen nyckelfil än: ${file}. Den görs när NiMR startar första gången.`,
    en: (file: string) =>
      `There is no key file yet: ${file}. It is made when NiMR starts for the first time.`,
  },
  file: { sv: (file: string) => `Nyckelfil: ${file}`, en: (file: string) => `Key file: ${file}` },
  key: {
    sv: (id: string, day: string, fingerprint: string, current: boolean) =>
      `  ${id}  gjord ${day}${current ? ', förseglar nu' : ''}\n    SHA-256 ${fingerprint}`,
    en: (id: string, day: string, fingerprint: string, current: boolean) =>
      `  ${id}  made ${day}${current ? ', seals now' : ''}\n    SHA-256 ${fingerprint}`,
  },
  openToOthers: {
    sv: 'Varning: andra än ägaren kan läsa filen. Rätta med chmod 600.',
    en: 'Warning: others than its owner can read the file. Mend it with chmod 600.',
  },
  copied: {
    sv: (file: string) => `Nyckelfilen är kopierad till ${file}.`,
    en: (file: string) => `The key file is copied to ${file}.`,
  },
  notCopied: {
    sv: (file: string, why: string) =>
      `Det gick inte att kopiera till ${file} (${why}). Välj en annan plats; en fil skrivs aldrig över.`,
    en: (file: string, why: string) =>
      `It could not be copied to ${file} (${why}). Choose another place; a file is never written over.`,
  },
  notAdded: {
    sv: (file: string) => `${file} är ingen nyckelfil från NiMR. Ingenting har ändrats.`,
    en: (file: string) => `${file} is no key file of NiMR. Nothing has been changed.`,
  },
  made: {
    sv: 'En ny nyckel förseglar från och med nu. Kopiera nyckelfilen på nytt.',
    en: 'A new key seals from now on. Copy the key file anew.',
  },
  locked: {
    sv: (n: number) =>
      n === 1
        ? 'Ett förseglat anbud kan inte öppnas med nycklarna här:'
        : `${n} förseglade anbud kan inte öppnas med nycklarna här:`,
    en: (n: number) =>
      n === 1
        ? 'One sealed bid cannot be opened with the keys here:'
        : `${n} sealed bids cannot be opened with the keys here:`,
  },
  lockedLine: {
    sv: (title: string, bids: number, key: string) => `  ${title}: ${bids} anbud, nyckel ${key}`,
    en: (title: string, bids: number, key: string) => `  ${title}: ${bids} bids, key ${key}`,
  },
  putBack: {
    sv: (file: string) =>
      `Lägg tillbaka nyckeln i ${file} med nimr seal-key --add KOPIA. Allt annat är som det ska.`,
    en: (file: string) =>
      `Put the key back into ${file} with nimr seal-key --add COPY. All else is as it should be.`,
  },
})
