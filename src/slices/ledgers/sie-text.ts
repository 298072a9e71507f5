import { defineText } from '../../kit/language.ts'

/** Why a SIE file is not read: each sentence says what was found and what to do. */
export const sieText = defineText({
  file_empty: {
    sv: () => 'Filen är tom. Exportera den på nytt ur ekonomisystemet.',
    en: () => 'The file is empty. Export it again from the accounting system.',
  },
  not_sie: {
    sv: (found: string) =>
      `Det här är ingen SIE-fil: den börjar med ”${found}” och inte med #FLAGGA. Välj den fil som ekonomisystemet exporterade.`,
    en: (found: string) =>
      `This is no SIE file: it begins with “${found}” and not with #FLAGGA. Choose the file that the accounting system exported.`,
  },
  sie_type_missing: {
    sv: () =>
      'Filen säger inte vilken SIE-typ den är (#SIETYP) före verifikationerna. Exportera den som SIE typ 4 (4E eller 4I).',
    en: () =>
      'The file does not say which SIE type it is (#SIETYP) before its vouchers. Export it as SIE type 4 (4E or 4I).',
  },
  sie_type_other: {
    sv: (found: string) =>
      `Filen är SIE typ ${found}, som bara har saldon. Exportera SIE typ 4 (transaktioner, 4E eller 4I) i stället.`,
    en: (found: string) =>
      `The file is SIE type ${found}, which holds only balances. Export SIE type 4 (transactions, 4E or 4I) instead.`,
  },
  sie_no_vouchers: {
    sv: () => 'Filen har inga verifikationer (#VER). Exportera en period där något är bokfört.',
    en: () => 'The file has no vouchers (#VER). Export a period in which something is booked.',
  },
  voucher_unbalanced: {
    sv: (found: string) =>
      `Verifikationen går inte ihop: raderna i ${found} borde bli 0.00. Be den som bokför rätta den och exportera på nytt.`,
    en: (found: string) =>
      `The voucher does not balance: the rows of ${found} should be 0.00. Ask the bookkeeper to correct it and export again.`,
  },
  voucher_open: {
    sv: (found: string) =>
      `Verifikationen ${found} har ingen avslutad lista mellan { och }. Filen är avklippt eller skadad: exportera den på nytt.`,
    en: (found: string) =>
      `The voucher ${found} has no finished list between { and }. The file is cut off or damaged: export it again.`,
  },
  voucher_incomplete: {
    sv: (found: string) => `En verifikation saknar serie, nummer eller datum: ${found}. Exportera på nytt.`,
    en: (found: string) => `A voucher lacks its series, number or date: ${found}. Export again.`,
  },
  row_outside_voucher: {
    sv: (found: string) =>
      `En rad står utanför verifikationerna: ${found}. Filen är skadad: exportera den på nytt.`,
    en: (found: string) =>
      `A row stands outside the vouchers: ${found}. The file is damaged: export it again.`,
  },
  row_incomplete: {
    sv: (found: string) => `En rad saknar konto, objektlista eller belopp: ${found}. Exportera på nytt.`,
    en: (found: string) => `A row lacks its account, list of objects or amount: ${found}. Export again.`,
  },
  amount_wrong: {
    sv: (found: string) => `”${found}” är inget belopp med decimalpunkt och högst två decimaler.`,
    en: (found: string) => `“${found}” is no amount with a decimal point and at most two decimals.`,
  },
  date_wrong: {
    sv: (found: string) => `”${found}” är inget datum som ÅÅÅÅMMDD.`,
    en: (found: string) => `“${found}” is no date as YYYYMMDD.`,
  },
  objects_wrong: {
    sv: (found: string) => `Objektlistan ska vara par av dimension och objekt mellan { och }: ${found}`,
    en: (found: string) =>
      `The list of objects should be pairs of dimension and object between { and }: ${found}`,
  },
  currency_other: {
    sv: (found: string) =>
      `Bokföringen är i ${found}. Bara kronor (SEK) kan läsas in: exportera i SEK eller skriv in kostnaderna för hand.`,
    en: (found: string) =>
      `The ledger is in ${found}. Only kronor (SEK) can be read: export in SEK or enter the costs by hand.`,
  },
  checksum_open: {
    sv: () =>
      'Filen har en första kontrollsumma (#KSUMMA) men ingen avslutande. Den är avklippt: exportera den på nytt.',
    en: () => 'The file has a first checksum (#KSUMMA) and no closing one. It is cut off: export it again.',
  },
  checksum_wrong: {
    sv: (found: string) =>
      `Kontrollsumman (#KSUMMA ${found}) stämmer inte: filen har ändrats sedan den exporterades. Exportera den på nytt.`,
    en: (found: string) =>
      `The checksum (#KSUMMA ${found}) does not agree: the file was changed after it was exported. Export it again.`,
  },
  line_too_long: {
    sv: () => 'En rad är längre än någon rad i en SIE-fil. Filen är skadad: exportera den på nytt.',
    en: () => 'A line is longer than any line of a SIE file. The file is damaged: export it again.',
  },
})
