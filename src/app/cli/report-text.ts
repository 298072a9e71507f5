import { defineText } from '../../kit/language.ts'
import { optionsHelp } from './question-text.ts'

export const text = defineText({
  help: {
    sv: `Användning: nimr report final --project NYCKEL [VAL]

Räknar och sätter samman slutrapporten för en kommun eller hela projektet. Texten är den som skrivits i NiMR.

${optionsHelp.sv}
  --format FORMAT        html, pdf eller json (annars efter filens namn, eller html)
  --out FIL              skriver till en fil (annars till standard ut)
  --language sv|en       rapportens språk (annars terminalens)
  --origin ADRESS        var NiMR nås, för länkarna till underlaget (annars NIMR_ORIGIN, eller http://127.0.0.1:3000)
  --json                 detsamma som --format json
`,
    en: `Usage: nimr report final --project KEY [OPTIONS]

Counts and puts together the final report of a municipality or the whole project. The words are those written in NiMR.

${optionsHelp.en}
  --format FORMAT        html, pdf or json (otherwise by the file's name, or html)
  --out FILE             writes to a file (otherwise to standard output)
  --language sv|en       the language of the report (otherwise the terminal's)
  --origin ADDRESS       where NiMR is reached, for links to the evidence (otherwise NIMR_ORIGIN, or http://127.0.0.1:3000)
  --json                 the same as --format json
`,
  },
  verifyHelp: {
    sv: `Användning: nimr report verify FIL [VAL]

Prövar om ett dokument (PDF, DOCX, XLSX, HTML, JSON) hör till en utgåva: om det är samma fil byte för byte, eller bär utgåvans nummer men har ändrats.
Utgåvans egna kontrollsummor räknas om från innehållet. Slutkod 0: bevisat; 1: inte bevisat; 2: fel användning.

  --offline              prövar en JSON-export av sig själv, utan databas
  --json                 svaret som JSON
  --data KATALOG         databasens katalog (annars den som bin/start använder)
`,
    en: `Usage: nimr report verify FILE [OPTIONS]

Verifies whether a document (PDF, DOCX, XLSX, HTML, JSON) belongs to an edition: whether it is the same file byte for byte, or carries the edition's
number but has been changed. The edition's own digests are reckoned anew from its content. Exit code 0: proven; 1: not proven; 2: wrong use.

  --offline              verifies a JSON export by itself, without a database
  --json                 the answer as JSON
  --data DIR             the folder of the database (otherwise that of bin/start)
`,
  },
  whichFile: {
    sv: 'Skriv vilken fil: nimr report verify FIL.',
    en: 'Say which file: nimr report verify FILE.',
  },
  cannotRead: {
    sv: (file: string) => `${file} kan inte läsas, eller är större än 100 MB.`,
    en: (file: string) => `${file} cannot be read, or is larger than 100 MB.`,
  },
  offlineNeedsJson: {
    sv: 'Utan databas kan bara en JSON-export av en utgåva prövas, och filen är ingen sådan.',
    en: 'Without a database only a JSON export of an edition can be verified, and the file is none.',
  },
  whichReport: {
    sv: 'Skriv vad: nimr report final sätter samman en rapport, nimr report verify FIL prövar ett dokument.',
    en: 'Say what: nimr report final puts a report together, nimr report verify FILE verifies a document.',
  },
  wrongFormat: {
    sv: 'Formatet ska vara html, pdf eller json; --json betyder --format json.',
    en: 'The format must be html, pdf or json; --json means --format json.',
  },
  wrongLanguage: { sv: '--language ska vara sv eller en.', en: '--language must be sv or en.' },
  wrongOrigin: {
    sv: '--origin (eller NIMR_ORIGIN) ska vara en adress som https://nimr.kommun.se.',
    en: '--origin (or NIMR_ORIGIN) must be an address such as https://nimr.town.se.',
  },
  cannotWrite: {
    sv: (file: string, why: string) => `Det gick inte att skriva ${file} (${why}). Välj en annan plats.`,
    en: (file: string, why: string) => `${file} could not be written (${why}). Choose another place.`,
  },
  written: {
    sv: (file: string) => `Rapporten finns i ${file}.`,
    en: (file: string) => `The report is in ${file}.`,
  },
})
export type ReportWords = ReturnType<typeof text>
