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
  target: { sv: 'mål', en: 'target' },
})
