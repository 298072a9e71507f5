import { defineText } from '../../kit/language.ts'

/** What each flag means and what to do about it, the evidence, and how flags are answered. */
export const flagText = defineText({
  flags: { sv: 'Varningar', en: 'Flags' },
  flagsNote: {
    sv: 'Varje varning ska ha ett svar innan kostnaden kan sökas. Ändras det som svaret gällde öppnas varningen igen.',
    en: 'Each flag needs an answer before the cost can be claimed. When what was answered changes, the flag is open again.',
  },
  noFlags: { sv: 'Inget ser fel ut.', en: 'Nothing looks wrong.' },
  outside_period: { sv: 'Utanför perioden', en: 'Outside the period' },
  outside_period_do: {
    sv: 'Levererat ska vara i beslutets kostnadsperiod, betalt och bokfört i den eller under avslutet. Rätta dagen, eller sök inte kostnaden.',
    en: 'What is delivered must be in the cost period of the decision, paid and booked in it or while closing. Correct the day, or do not claim the cost.',
  },
  future_date: { sv: 'Dag som inte har varit', en: 'A day that has not been' },
  future_date_do: {
    sv: 'Rätta dagen, eller vänta tills den har varit.',
    en: 'Correct the day, or wait until it has been.',
  },
  unpaid: { sv: 'Inte betald', en: 'Not paid' },
  unpaid_do: {
    sv: 'Skriv när kostnaden betalades. En faktisk kostnad ska vara betald innan den söks.',
    en: 'Write when the cost was paid. An actual cost must be paid before it is claimed.',
  },
  not_booked: { sv: 'Inte bokförd', en: 'Not booked' },
  not_booked_do: { sv: 'Skriv när kostnaden bokfördes.', en: 'Write when the cost was booked.' },
  double_financed: { sv: 'Kan vara finansierad två gånger', en: 'May be financed twice' },
  double_financed_do: {
    sv: 'Samma faktura eller verifikat finns på mer än ett ställe, kanske i ett annat projekt. Ta bort den ena, eller förklara hur den är delad.',
    en: 'The same invoice or voucher is in more than one place, perhaps in another project. Remove one, or explain how it is shared.',
  },
  missing_evidence: { sv: 'Underlag saknas', en: 'Evidence is missing' },
  missing_evidence_do: {
    sv: 'Lägg till det som saknas, eller skriv var det finns.',
    en: 'Add what is missing, or write where it is.',
  },
  vat_deductible: { sv: 'Moms som får dras av', en: 'VAT that may be deducted' },
  vat_deductible_do: {
    sv: 'Parten får tillbaka sin moms, så den är ingen kostnad för projektet. Ta bort momsen ur kostnaden, eller förklara.',
    en: 'The partner gets its VAT back, so it is no cost of the project. Take the VAT out of the cost, or explain.',
  },
  supplier_missing: { sv: 'Leverantör saknas', en: 'Supplier is missing' },
  supplier_missing_do: { sv: 'Skriv vem som har levererat.', en: 'Write who delivered.' },
  above_budget: { sv: 'Över budgeten', en: 'Above the budget' },
  above_budget_do: {
    sv: 'Partens kostnader av det slaget är högre än budgeten. Ändra budgeten, eller förklara.',
    en: "The partner's costs of that type are above the budget. Change the budget, or explain.",
  },
  credit_exceeds: { sv: 'Mer krediterat än betalt', en: 'More credited than paid' },
  credit_exceeds_do: {
    sv: 'Kreditnotorna är tillsammans större än kostnaden. Rätta beloppet eller kopplingen.',
    en: 'The credit notes are together larger than the cost. Correct the amount or what it is tied to.',
  },
  rests_on: { sv: 'Det gäller', en: 'It rests on' },
  answerIt: { sv: 'Svara', en: 'Answer' },
  answer: { sv: 'Svar', en: 'Answer' },
  eligible: { sv: 'Kostnaden kan sökas ändå', en: 'The cost can be claimed all the same' },
  not_eligible: { sv: 'Kostnaden ska inte sökas', en: 'The cost is not to be claimed' },
  corrected: { sv: 'Rättat på annat sätt', en: 'Corrected in another way' },
  answerWords: { sv: 'Varför?', en: 'Why?' },
  answered: {
    sv: (who: string, on: string) => `${who}, ${on}`,
    en: (who: string, on: string) => `${who}, ${on}`,
  },
  answerSaved: { sv: 'Svaret är sparat.', en: 'The answer is saved.' },
  answerMissing: { sv: 'Välj ett svar.', en: 'Choose an answer.' },
  answerWordsMissing: { sv: 'Skriv varför.', en: 'Write why.' },
  flagMissing: { sv: 'Öppna kostnaden igen och svara på nytt.', en: 'Open the cost again and answer anew.' },
  flag_gone: { sv: 'Varningen gäller inte längre.', en: 'The flag no longer holds.' },
  facts_moved: {
    sv: 'Det som varningen gäller har ändrats. Läs den igen innan du svarar.',
    en: 'What the flag rests on has changed. Read it again before you answer.',
  },
  wordsLong: { sv: (n: number) => `Skriv högst ${n} tecken.`, en: (n: number) => `At most ${n} characters.` },

  evidence: { sv: 'Underlag', en: 'Evidence' },
  noEvidence: { sv: 'Inget underlag är tillagt.', en: 'No evidence has been added.' },
  addEvidence: { sv: 'Lägg till underlag', en: 'Add evidence' },
  evidenceKind: { sv: 'Slag', en: 'Kind' },
  evidenceFile: { sv: 'Filer', en: 'Files' },
  evidenceHint: {
    sv: 'PDF, bild, DOCX, XLSX, ODT eller ODS, högst 10 MB var.',
    en: 'PDF, picture, DOCX, XLSX, ODT or ODS, at most 10 MB each.',
  },
  evidenceSaved: { sv: 'Underlaget är sparat.', en: 'The evidence is saved.' },
  evidenceKindMissing: { sv: 'Välj vad det är för underlag.', en: 'Choose what kind of evidence it is.' },
  invoice: { sv: 'Faktura', en: 'Invoice' },
  payment_proof: { sv: 'Betalningsbevis', en: 'Proof of payment' },
  contract: { sv: 'Avtal', en: 'Contract' },
  timesheet: { sv: 'Tidrapport', en: 'Timesheet' },
  fixed_share_certificate: { sv: 'Intyg om fast andel', en: 'Certificate of fixed share' },
  digest: { sv: 'Kontrollsumma (SHA-256)', en: 'Checksum (SHA-256)' },
  keptUntil: { sv: 'Sparas till', en: 'Kept until' },
  addedBy: {
    sv: (who: string, on: string) => `Tillagt av ${who} ${on}`,
    en: (who: string, on: string) => `Added by ${who} on ${on}`,
  },
  removeEvidence: { sv: 'Ta bort filen', en: 'Remove the file' },
  removeConsequence: {
    sv: 'Filen försvinner helt. Att den har funnits står kvar i historiken.',
    en: 'The file disappears for good. That it was there stays in the history.',
  },
  evidenceRemoved: { sv: 'Filen är borttagen.', en: 'The file is removed.' },
  evidence_is_kept: {
    sv: 'Filen kan inte tas bort: kostnaden ingår i en ansökan, eller projektet har ett bevarandestopp.',
    en: 'The file cannot be removed: the cost is part of a claim, or the project is under a legal hold.',
  },
  file_not_found: { sv: 'Filen finns inte längre.', en: 'The file is no longer there.' },
  file_missing: { sv: 'Välj en fil.', en: 'Choose a file.' },
  file_empty: { sv: 'Filen är tom.', en: 'The file is empty.' },
  file_too_large: { sv: 'Filen är större än 10 MB.', en: 'The file is larger than 10 MB.' },
  file_type_unknown: {
    sv: 'Filen är inte av ett slag som kan sparas. Gör en PDF av den.',
    en: 'The file is of no kind that can be kept. Make a PDF of it.',
  },
  cost_not_found: { sv: 'Kostnaden är borttagen.', en: 'The cost is removed.' },
  delivered: { sv: 'levererad', en: 'delivered' },
  booked: { sv: 'bokförd', en: 'booked' },
  paid: { sv: 'betald', en: 'paid' },
  sameInvoice: {
    sv: (id: string) => `samma faktura: kostnad ${id}`,
    en: (id: string) => `same invoice: cost ${id}`,
  },
  sameVoucher: {
    sv: (id: string) => `samma verifikat: kostnad ${id}`,
    en: (id: string) => `same voucher: cost ${id}`,
  },
  budgetAndOutcome: {
    sv: (budget: string, outcome: string) => `budget ${budget}, utfall ${outcome}`,
    en: (budget: string, outcome: string) => `budget ${budget}, outcome ${outcome}`,
  },
  paidAndCredited: {
    sv: (paid: string, credited: string) => `betalt ${paid}, krediterat ${credited}`,
    en: (paid: string, credited: string) => `paid ${paid}, credited ${credited}`,
  },
})
export type FlagWords = ReturnType<typeof flagText>
