import { defineText } from '../../kit/language.ts'

export const verifyText = defineText({
  title: { sv: 'Pröva ett dokument', en: 'Verify a document' },
  lead: {
    sv: 'Lämna en PDF, Word-, Excel-, HTML- eller JSON-fil, så ser du om den är en utgåva, byte för byte, eller har ändrats sedan den gjordes. Filen sparas inte.',
    en: 'Give a PDF, Word, Excel, HTML or JSON file, and see whether it is an edition, byte for byte, or has been changed since it was made. The file is not kept.',
  },
  file: { sv: 'Fil', en: 'File' },
  verify: { sv: 'Pröva filen', en: 'Verify the file' },
  fileMissing: { sv: 'Välj en fil, högst 10 MB.', en: 'Choose a file, at most 10 MB.' },
  open: { sv: 'Öppna utgåvan', en: 'Open the edition' },
  exact: {
    sv: (edition: string) => `Filen är ${edition}, oförändrad byte för byte.`,
    en: (edition: string) => `The file is ${edition}, unchanged byte for byte.`,
  },
  changed: {
    sv: (edition: string) => `Filen bär numret för ${edition} men är ändrad. Hämta originalet och jämför.`,
    en: (edition: string) =>
      `The file carries the number of ${edition} but has been changed. Fetch the original and compare.`,
  },
  unknown: {
    sv: 'Filen hör inte till någon utgåva som du får läsa.',
    en: 'The file belongs to no edition that you may read.',
  },
  exported: {
    sv: (edition: string) => `Filen är en JSON-export av ${edition}, och dess kontrollsummor stämmer.`,
    en: (edition: string) => `The file is a JSON export of ${edition}, and its checksums are right.`,
  },
  exportChanged: {
    sv: (edition: string, parts: string) =>
      `Filen säger sig vara ${edition}, men kontrollsumman stämmer inte för: ${parts}.`,
    en: (edition: string, parts: string) =>
      `The file claims to be ${edition}, but the checksum is wrong for: ${parts}.`,
  },
  apart: {
    sv: (n: number) => `${n} delar om personers egenskaper finns bara med sin kontrollsumma.`,
    en: (n: number) => `${n} parts on people’s characteristics are there by their checksum alone.`,
  },
  contentWhole: {
    sv: (n: number) => `Utgåvans innehåll är prövat på nytt: kontrollsummorna för ${n} delar stämmer.`,
    en: (n: number) => `The edition’s content has been verified anew: the checksums of ${n} parts are right.`,
  },
  contentWrong: {
    sv: (parts: string) =>
      `Utgåvans innehåll i databasen stämmer inte med kontrollsumman: ${parts}. Återställ en kopia och jämför.`,
    en: (parts: string) =>
      `The edition’s content in the database does not match its checksum: ${parts}. Restore a copy and compare.`,
  },
  anyEdition: { sv: 'en utgåva', en: 'an edition' },
})
