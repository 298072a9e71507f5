import { defineText } from '../../kit/language.ts'

export const accountText = defineText({
  accounts: { sv: 'Projektredovisningar', en: 'Project accounts' },
  lead: {
    sv: 'Varje part som har kostnader för projektet redovisar dem för sig, med en egen kod i sin huvudbok.',
    en: 'Each partner that has costs for the project keeps them apart, with a code of its own in its ledger.',
  },
  economy: { sv: 'Ekonomi', en: 'Money' },
  party: { sv: 'Part', en: 'Partner' },
  partyMissing: { sv: 'Välj vems redovisning det är.', en: 'Choose whose books they are.' },
  municipalities: { sv: 'Kommuner', en: 'Municipalities' },
  organisations: { sv: 'Organisationer', en: 'Organisations' },
  code: { sv: 'Projektkod i huvudboken', en: 'Project code in the ledger' },
  dimension: { sv: 'Dimension', en: 'Dimension' },
  dimensionHint: { sv: '6 är projekt i SIE.', en: '6 is project in SIE.' },
  dimensionWrong: {
    sv: 'Skriv dimensionens nummer, 1 till 9999.',
    en: 'Write the number of the dimension, 1 to 9999.',
  },
  beneficiary: { sv: 'Stödmottagare', en: 'Beneficiary' },
  isBeneficiary: {
    sv: 'Parten är projektets stödmottagare',
    en: 'The partner is the beneficiary of the project',
  },
  vat: { sv: 'Moms', en: 'VAT' },
  vatIsDeductible: { sv: 'Parten får tillbaka sin moms', en: 'The partner gets its VAT back' },
  vatBack: { sv: 'får tillbaka', en: 'gets it back' },
  vatCost: { sv: 'är en kostnad', en: 'is a cost' },
  closedOn: { sv: 'Avslutad', en: 'Closed' },
  closedHint: { sv: 'Därefter skrivs inga kostnader i den.', en: 'No costs are written in it after that.' },
  open: { sv: 'öppen', en: 'open' },
  add: { sv: 'Lägg till en redovisning', en: 'Add an account' },
  change: { sv: 'Ändra redovisningen', en: 'Change the account' },
  none: { sv: 'Ingen redovisar för projektet ännu', en: 'Nobody keeps books for the project yet' },
  save: { sv: 'Spara', en: 'Save' },
  cancel: { sv: 'Avbryt', en: 'Cancel' },
  saved: { sv: 'Redovisningen är sparad.', en: 'The account is saved.' },
  dayWrong: { sv: 'Skriv en dag som finns.', en: 'Write a day that exists.' },
  wordsLong: { sv: (n: number) => `Skriv högst ${n} tecken.`, en: (n: number) => `At most ${n} characters.` },
  account_exists: {
    sv: 'Parten har redan en redovisning för projektet.',
    en: 'The partner has books for the project already.',
  },
  other_beneficiary: {
    sv: 'En annan part är redan stödmottagare. Ändra den först.',
    en: 'Another partner is the beneficiary already. Change that first.',
  },
  changed_meanwhile: {
    sv: 'Någon annan har ändrat redovisningen sedan du öppnade den. Jämför och spara igen.',
    en: 'Somebody else has changed the account since you opened it. Compare and save again.',
  },
})
export type AccountWords = ReturnType<typeof accountText>
