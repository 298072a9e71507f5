import { defineText } from '../../kit/language.ts'

/** What a cost is called and what its forms say. */
export const costText = defineText({
  costs: { sv: 'Kostnader', en: 'Costs' },
  costsLead: {
    sv: 'Rader i parternas redovisning för projektet. Beloppen är utan moms, om momsen inte är en kostnad.',
    en: "Rows of the partners' books for the project. Amounts are without VAT, unless VAT is a cost.",
  },
  cost: { sv: 'Kostnad', en: 'Cost' },
  economy: { sv: 'Ekonomi', en: 'Money' },
  record: { sv: 'Registrera en kostnad', en: 'Record a cost' },
  recordCredit: { sv: 'Registrera en kreditnota', en: 'Record a credit note' },
  recordAdjustment: { sv: 'Registrera en justering', en: 'Record an adjustment' },
  creditOf: {
    sv: (what: string, left: string) => `Kreditnota till ${what}. Högst ${left} kan krediteras.`,
    en: (what: string, left: string) => `Credit note to ${what}. At most ${left} can be credited.`,
  },
  adjustmentOf: {
    sv: (what: string) =>
      `Justering av ${what}, som ingår i en ansökan om utbetalning och därför står kvar som den är. Skriv skillnaden: minus om kostnaden var för hög.`,
    en: (what: string) =>
      `Adjustment of ${what}, which is part of a payment claim and therefore stands as it is. Write the difference: minus if the cost was too high.`,
  },
  change: { sv: 'Ändra kostnaden', en: 'Change the cost' },
  save: { sv: 'Spara', en: 'Save' },
  saved: { sv: 'Kostnaden är sparad.', en: 'The cost is saved.' },
  cancel: { sv: 'Avbryt', en: 'Cancel' },
  account: { sv: 'Redovisning hos', en: 'Books of' },
  accountHint: {
    sv: 'Den part som har betalat och bokfört kostnaden.',
    en: 'The partner that paid and booked the cost.',
  },
  costType: { sv: 'Kostnadsslag', en: 'Cost type' },
  description: { sv: 'Vad kostnaden gäller', en: 'What the cost is for' },
  intervention: { sv: 'Insats', en: 'Intervention' },
  noIntervention: { sv: 'Ingen insats', en: 'No intervention' },
  supplier: { sv: 'Leverantör', en: 'Supplier' },
  supplierNumber: { sv: 'Organisationsnummer', en: 'Organisation number' },
  supplierNumberHint: {
    sv: 'Bara juridiska personers. En enskild firmas nummer är ett personnummer: skriv bara namnet.',
    en: "Legal persons' only. A sole trader's is a personal number: write just the name.",
  },
  invoice: { sv: 'Faktura', en: 'Invoice' },
  invoiceNumber: { sv: 'Fakturanummer', en: 'Invoice number' },
  invoiceOn: { sv: 'Fakturadatum', en: 'Invoice date' },
  deliveredOn: { sv: 'Levererad', en: 'Delivered' },
  bookedOn: { sv: 'Bokförd', en: 'Booked' },
  paidOn: { sv: 'Betald', en: 'Paid' },
  books: { sv: 'Bokföring', en: 'Bookkeeping' },
  fiscalYear: { sv: 'Räkenskapsår', en: 'Fiscal year' },
  voucher: { sv: 'Verifikat', en: 'Voucher' },
  voucherSeries: { sv: 'Serie', en: 'Series' },
  voucherNumber: { sv: 'Verifikatnummer', en: 'Voucher number' },
  ledgerAccount: { sv: 'Konto', en: 'Ledger account' },
  amount: { sv: 'Belopp utan moms', en: 'Amount without VAT' },
  amountHint: { sv: 'Minus för en kreditnota.', en: 'Minus for a credit note.' },
  vat: { sv: 'Moms', en: 'VAT' },
  vatIsCost: {
    sv: 'Momsen får inte dras av och är en kostnad',
    en: 'The VAT may not be deducted and is a cost',
  },
  eligible: { sv: 'Räknas med', en: 'Counts as' },
  origin: { sv: 'Kom från', en: 'Came from' },
  hand: { sv: 'inskriven för hand', en: 'typed in' },
  fromInvoice: { sv: 'elektronisk faktura', en: 'electronic invoice' },
  ledger: { sv: 'huvudboken', en: 'the ledger' },
  staff: { sv: 'personalkostnad', en: 'staff cost' },
  flat_rate: { sv: 'schablon', en: 'flat rate' },
  in_kind: { sv: 'bidrag i annat än pengar', en: 'contribution in kind' },
  adjustment: { sv: 'justering', en: 'adjustment' },
  recordedBy: {
    sv: (who: string, on: string) => `Registrerad av ${who} ${on}.`,
    en: (who: string, on: string) => `Recorded by ${who} on ${on}.`,
  },
  somebody: { sv: 'någon', en: 'somebody' },
  claimed: { sv: 'I en ansökan', en: 'Claimed' },
  claimedIn: {
    sv: (name: string) => `Kostnaden ingår i ${name} och kan inte ändras. Rätta den med en justering.`,
    en: (name: string) => `The cost is part of ${name} and cannot be changed. Correct it by an adjustment.`,
  },
  isRemoved: {
    sv: (who: string, why: string) => `Borttagen av ${who}: ${why}`,
    en: (who: string, why: string) => `Removed by ${who}: ${why}`,
  },
  removed: { sv: 'Borttagen', en: 'Removed' },
  later: { sv: 'Kreditnotor och justeringar', en: 'Credit notes and adjustments' },
  creditsCost: { sv: 'Krediterar', en: 'Credits' },
  adjustsCost: { sv: 'Justerar', en: 'Adjusts' },
  remove: { sv: 'Ta bort kostnaden', en: 'Remove the cost' },
  removeConsequence: {
    sv: 'Kostnaden räknas inte längre. Den finns kvar att läsa bland de borttagna och kan läggas tillbaka.',
    en: 'The cost no longer counts. It stays to be read among the removed ones and can be put back.',
  },
  removeReason: { sv: 'Varför tas den bort?', en: 'Why is it removed?' },
  removedToast: { sv: 'Kostnaden är borttagen.', en: 'The cost is removed.' },
  restore: { sv: 'Lägg tillbaka', en: 'Put back' },
  restored: { sv: 'Kostnaden är tillbaka.', en: 'The cost is back.' },
  history: { sv: 'Historik', en: 'History' },
  noCosts: { sv: 'Inga kostnader', en: 'No costs' },
  noCostsHint: {
    sv: 'Registrera en kostnad, eller läs in en huvudbok eller en faktura. Med ett urval: ändra det.',
    en: 'Record a cost, or read in a ledger or an invoice. With a choice made: change it.',
  },
  sumOf: {
    sv: (count: string, sum: string) => `${count} kostnader, tillsammans ${sum}`,
    en: (count: string, sum: string) => `${count} costs, ${sum} together`,
  },
  onlyLooked: {
    sv: (n: number) => `Bara de ${n} senaste kostnaderna är genomgångna för varningar. Välj en period.`,
    en: (n: number) => `Only the latest ${n} costs were looked through for flags. Choose a period.`,
  },
  day: { sv: 'Dag', en: 'Day' },
  project: { sv: 'Projekt', en: 'Project' },
  from: { sv: 'Från och med', en: 'From' },
  to: { sv: 'Till och med', en: 'To' },
  search: { sv: 'Sök', en: 'Search' },
  searchHint: { sv: 'Text, leverantör, faktura eller verifikat', en: 'Words, supplier, invoice or voucher' },
  all: { sv: 'Alla', en: 'All' },
  claimState: { sv: 'Ansökan', en: 'Claim' },
  yes: { sv: 'I en ansökan', en: 'In a claim' },
  no: { sv: 'Inte i någon ansökan', en: 'In no claim' },
  removedOnes: { sv: 'Borttagna', en: 'Removed' },
  flag: { sv: 'Varning', en: 'Flag' },
  unanswered: { sv: 'Någon som väntar på svar', en: 'Any that waits for an answer' },
  waits: { sv: (n: number) => `${n} att besvara`, en: (n: number) => `${n} to answer` },

  costTypeMissing: { sv: 'Välj kostnadsslag.', en: 'Choose the cost type.' },
  descriptionMissing: { sv: 'Skriv vad kostnaden gäller.', en: 'Write what the cost is for.' },
  accountMissing: {
    sv: 'Välj vems redovisning kostnaden finns i.',
    en: 'Choose whose books the cost is in.',
  },
  amountMissing: { sv: 'Skriv beloppet.', en: 'Write the amount.' },
  amountWrong: {
    sv: 'Skriv beloppet i kronor, till exempel 12 500,50. Högst en miljard.',
    en: 'Write the amount in kronor, such as 12 500.50. At most a thousand million.',
  },
  dayWrong: {
    sv: 'Skriv en dag som finns, som 2021-05-10.',
    en: 'Write a day that exists, such as 2021-05-10.',
  },
  fiscalYearWrong: {
    sv: 'Skriv räkenskapsåret med fyra siffror.',
    en: 'Write the fiscal year with four digits.',
  },
  orgNumberWrong: {
    sv: 'Numret är inte en juridisk persons organisationsnummer. Kontrollera det, eller skriv bara leverantörens namn.',
    en: "The number is not a legal person's. Check it, or write just the supplier's name.",
  },
  interventionWrong: { sv: 'Välj en insats i listan.', en: 'Choose an intervention in the list.' },
  creditsWrong: {
    sv: 'Öppna kostnaden och börja om därifrån.',
    en: 'Open the cost and begin again from there.',
  },
  wordsLong: { sv: (n: number) => `Skriv högst ${n} tecken.`, en: (n: number) => `At most ${n} characters.` },
  versionMissing: { sv: 'Öppna kostnaden igen.', en: 'Open the cost again.' },
  reasonMissing: { sv: 'Skriv varför.', en: 'Write why.' },

  account_unknown: {
    sv: 'Du kan inte skriva i den redovisningen. Välj en annan.',
    en: 'You cannot write in those books. Choose others.',
  },
  account_closed: {
    sv: 'Redovisningen är avslutad. Öppna den igen först.',
    en: 'The books are closed. Open them again first.',
  },
  cost_type_unknown: { sv: 'Välj ett kostnadsslag i listan.', en: 'Choose a cost type in the list.' },
  voucher_known: {
    sv: 'Verifikatet är redan registrerat. Sök upp det, eller rätta numret.',
    en: 'The voucher is recorded already. Look it up, or correct the number.',
  },
  month_booked_anew: {
    sv: 'Månaden är bokförd på nytt eller inte längre bekräftad. Låt kostnaden vara borttagen, och bokför månaden från tjänsten.',
    en: 'The month has been booked anew, or is no longer confirmed. Leave the cost removed, and book the month from the post.',
  },
  voucher_without_year: {
    sv: 'Skriv verifikatets räkenskapsår.',
    en: 'Write the fiscal year of the voucher.',
  },
  intervention_of_other_project: {
    sv: 'Insatsen hör inte till redovisningens projekt. Välj en annan.',
    en: "The intervention is not of the books' project. Choose another.",
  },
  refers_to_other_books: {
    sv: 'Kostnaden som krediteras eller justeras finns inte i samma redovisning.',
    en: 'The cost that is credited or adjusted is not in the same books.',
  },
  credit_not_below_zero: {
    sv: 'En kreditnota skrivs med minus.',
    en: 'A credit note is written with a minus.',
  },
  adjustment_without_cost: {
    sv: 'Öppna kostnaden som ska justeras och börja därifrån.',
    en: 'Open the cost to be adjusted and begin there.',
  },
  credit_exceeds_cost: {
    sv: 'Mer skulle krediteras än vad som har betalats. Minska beloppet.',
    en: 'More would be credited than was paid. Lower the amount.',
  },
  credited_cost_unknown: {
    sv: 'Kostnaden som krediteras finns inte längre.',
    en: 'The cost that is credited is no longer there.',
  },
  adjusted_cost_not_claimed: {
    sv: 'Kostnaden ingår inte i någon ansökan. Ändra den i stället.',
    en: 'The cost is in no claim. Change it instead.',
  },
  amount_zero: { sv: 'Beloppet kan inte vara noll.', en: 'The amount cannot be nought.' },
  cost_not_found: { sv: 'Kostnaden finns inte.', en: 'The cost does not exist.' },
  cost_removed: {
    sv: 'Kostnaden är borttagen. Lägg tillbaka den först.',
    en: 'The cost is removed. Put it back first.',
  },
  cost_locked: {
    sv: 'Kostnaden ingår i en ansökan och kan inte ändras eller tas bort. Registrera en justering.',
    en: 'The cost is part of a claim and cannot be changed or removed. Record an adjustment.',
  },
  changed_meanwhile: {
    sv: 'Någon annan har ändrat kostnaden sedan du öppnade den. Jämför med hur den är nu och spara igen.',
    en: 'Somebody else has changed the cost since you opened it. Compare with how it is now and save again.',
  },
})
export type CostWords = ReturnType<typeof costText>
