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
  whichReport: {
    sv: 'Skriv vilken rapport: nimr report final. Det är den enda som finns.',
    en: 'Say which report: nimr report final. It is the only one there is.',
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
