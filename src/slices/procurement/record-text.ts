import { defineText } from '../../kit/language.ts'

/** Words of the documentation record. */
export const recordText = defineText({
  title: { sv: 'Dokumentation av direktupphandling', en: 'Documentation of a direct award' },
  item: { sv: 'Uppgift', en: 'Item' },
  content: { sv: 'Innehåll', en: 'Content' },
  least: { sv: 'Uppgifter som dokumentationen ska ha', en: 'What the documentation must have' },
  complete: { sv: 'Dokumentationen är komplett.', en: 'The documentation is complete.' },
  lacks: {
    sv: (items: string) => `Dokumentationen är inte komplett. Det som saknas: ${items}.`,
    en: (items: string) => `The documentation is not complete. Missing: ${items}.`,
  },
  duty: {
    sv: 'Värdet är minst 100 000 kronor: köpet ska dokumenteras enligt 19 a kap. 11 § LOU (före februari 2022 19 kap. 30 §).',
    en: 'The value is at least 100,000 kronor: the purchase must be documented under LOU ch. 19 a s. 11 (before February 2022 ch. 19 s. 30).',
  },
  noDuty: {
    sv: 'Värdet är under 100 000 kronor: lagen kräver ingen dokumentation, men den görs ändå.',
    en: 'The value is under 100,000 kronor: the law asks for no documentation, but it is made all the same.',
  },
  missing: { sv: 'SAKNAS', en: 'MISSING' },
  authority: {
    sv: 'Myndighetens namn och organisationsnummer',
    en: 'The authority’s name and organisation number',
  },
  subject: { sv: 'Vad som köps', en: 'What is bought' },
  competition: { sv: 'Hur konkurrensen togs till vara', en: 'How competition was used' },
  suppliers: {
    sv: 'Vilka som tillfrågades och hur många som lämnade anbud',
    en: 'Who was asked and how many bid',
  },
  winner: { sv: 'Vald leverantör och organisationsnummer', en: 'Chosen supplier and organisation number' },
  reason: { sv: 'Viktigaste skälet', en: 'Main reason' },
  value: { sv: 'Värde', en: 'Value' },
  time: {
    sv: 'Tid för genomförande eller avtalets längd',
    en: 'Time of performance or length of the contract',
  },
  nobody: { sv: 'Ingen leverantör valdes', en: 'No supplier was chosen' },
  notDecided: { sv: 'Inte beslutat', en: 'Not decided' },
  askedAndBid: {
    sv: (asked: string, bids: string) => `${asked}. Anbud i tid: ${bids}.`,
    en: (asked: string, bids: string) => `${asked}. Bids in time: ${bids}.`,
  },
  tooLate: { sv: (count: string) => ` För sent: ${count}.`, en: (count: string) => ` Too late: ${count}.` },
  leastTable: { sv: 'Obligatoriska uppgifter', en: 'Mandatory items' },
  othersTable: { sv: 'Andra anbud', en: 'Other bids' },
  estimate: {
    sv: (amount: string) => `${amount} (uppskattat)`,
    en: (amount: string) => `${amount} (estimated)`,
  },
  describe: { sv: 'Kort beskrivning', en: 'Short description' },
  decisionAndContract: { sv: 'Beslut och avtal', en: 'Decision and contract' },
  contract: { sv: 'Avtal undertecknat', en: 'Contract signed' },
  contractDnr: { sv: 'Avtalets diarienummer', en: 'Reference number of the contract' },
  awardDnr: { sv: 'Beslutets diarienummer', en: 'Reference number of the decision' },
  others: { sv: 'Varför andra inte valdes', en: 'Why others were not chosen' },
  points: { sv: (points: string) => `${points} poäng`, en: (points: string) => `${points} points` },
  way: { sv: 'Form', en: 'Form' },
  kind_request: {
    sv: 'Direktupphandling med offertförfrågan',
    en: 'Direct award with a request for quotation',
  },
  kind_small: { sv: 'Mindre köp', en: 'Small purchase' },
  kind_framework: { sv: 'Avrop från ramavtal', en: 'Call-off from a framework agreement' },
  kind_own_staff: { sv: 'Egen personal', en: 'Own staff' },
  limit: { sv: 'Direktupphandlingsgränsen', en: 'The direct-award limit' },
})
export type RecordWords = ReturnType<typeof recordText>
