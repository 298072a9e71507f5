import { defineText } from '../../kit/language.ts'

/** Words that belong to a document itself, whatever it tells. */
export const documentWords = defineText({
  contents: { sv: 'Innehåll', en: 'Contents' },
  edition: { sv: 'Utgåva', en: 'Edition' },
  draft: { sv: 'Utkast', en: 'Draft' },
  digest: { sv: 'Kontrollsumma (SHA-256)', en: 'Digest (SHA-256)' },
  approved: { sv: 'Godkänd', en: 'Approved' },
  approvedBy: { sv: 'av', en: 'by' },
  imprint: { sv: 'Om dokumentet', en: 'About this document' },
  howMarked: {
    sv: 'En siffra med en fin prickad linje under öppnar sitt underlag: de poster som den är räknad ur, för den som har rätt att se dem.',
    en: 'A figure with a fine dotted line beneath it opens its evidence: the records it was counted from, for those who may see them.',
  },
  isDraft: {
    sv: 'Detta är ett utkast. Siffrorna är räknade när dokumentet gjordes och kan ändras tills en utgåva är godkänd.',
    en: 'This is a draft. Its figures were counted when the document was made and may change until an edition has been approved.',
  },
  isEdition: {
    sv: 'Utgåvan är låst: text, siffror, underlag och räkneregler är bevarade som de var när den godkändes, och kontrollsumman är räknad på allt detta.',
    en: 'The edition is frozen: words, figures, evidence and counting rules are kept as they were when it was approved, and the digest is computed from all of them.',
  },
  target: { sv: 'mål', en: 'target' },
})
