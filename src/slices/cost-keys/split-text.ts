import { defineText } from '../../kit/language.ts'

export const splitText = defineText({
  actual: { sv: 'Utfall', en: 'What it came to' },
  actualLead: {
    sv: 'Kostnaderna som är bokförda på insatsen, delade efter nyckeln och dem som deltagit.',
    en: 'The costs booked on the intervention, shared by the key and by those who took part.',
  },
  notAgreed: {
    sv: 'Utfallet delas när en kostnadsfördelning gäller.',
    en: 'What it came to is shared when a cost key is in force.',
  },
  nothingBooked: {
    sv: 'Inga kostnader är bokförda på insatsen än. De registreras i ekonomin hos den som betalar.',
    en: 'No costs are booked on the intervention yet. They are entered in the books of whoever pays.',
  },
  booked: { sv: 'Bokfört, efter avgifter', en: 'Booked, less fees' },
  bookedCost: { sv: 'Bokförda kostnader', en: 'Booked costs' },
  fees: { sv: 'Deltagaravgifter', en: 'Participant fees' },
  planned: { sv: 'Planerat', en: 'Planned' },
  share: { sv: 'Andel', en: 'Share' },
  difference: { sv: 'Mot plan', en: 'Against plan' },
  asked: { sv: 'Rekvirerat, minus är att få', en: 'Requisitioned, minus is to get' },
  left: { sv: 'Kvar', en: 'Left' },
  leftPays: { sv: (kr: string) => `${kr} att betala`, en: (kr: string) => `${kr} to pay` },
  leftGets: { sv: (kr: string) => `${kr} att få`, en: (kr: string) => `${kr} to get` },
  even: { sv: 'Jämnt', en: 'Even' },
  otherBooks: { sv: 'Bokfört hos andra', en: 'Booked by others' },
  otherBooksRow: {
    sv: (who: string, kr: string) =>
      `${who} har bokfört ${kr} och är ingen betalare: beloppet rekvireras av betalarna.`,
    en: (who: string, kr: string) =>
      `${who} has booked ${kr} and is no payer: the amount is requisitioned from the payers.`,
  },
  refund: {
    sv: (kr: string) =>
      `Avgifterna är ${kr} mer än kostnaden. Betala tillbaka det till deltagarna: avgiften var satt till högst kostnaden.`,
    en: (kr: string) =>
      `The fees are ${kr} more than the cost. Pay it back to the participants: the fee was capped to the cost.`,
  },
  surplus: {
    sv: (kr: string) =>
      `Avgifterna är ${kr} mer än kostnaden. Överskottet delas som kostnaden skulle ha delats.`,
    en: (kr: string) =>
      `The fees are ${kr} more than the cost. The surplus is shared as the cost would have been.`,
  },
  credit: {
    sv: 'Kreditnotorna är större än fakturorna: det som delas är pengar tillbaka.',
    en: 'The credit notes are larger than the invoices: what is shared is money back.',
  },
  no_payers: {
    sv: 'Fördelningen har inga betalare. Lägg till minst en.',
    en: 'The key has no payers. Add one at least.',
  },
  no_weights: {
    sv: 'Alla andelar eller belopp är noll. Skriv en andel för minst en betalare.',
    en: 'All shares or amounts are zero. Write a share for one payer at least.',
  },
  no_participants: {
    sv: 'Ingen deltagare finns hos någon betalare än, så det finns inget att dela efter. Skriv planerade antal, eller ta närvaron.',
    en: 'No payer has any participant yet, so there is nothing to share by. Write planned numbers, or take the attendance.',
  },
  inhabitants_missing: {
    sv: 'En betalare saknar invånarantal för året. Välj ett annat år, eller en annan grund om någon betalare inte är en kommun.',
    en: 'A payer has no number of inhabitants for the year. Choose another year, or another basis if a payer is no municipality.',
  },
  remainder_taker_missing: {
    sv: 'Välj vem som tar det som blir över eller under de fasta beloppen.',
    en: 'Choose who takes what is above or below the fixed amounts.',
  },
  no_total: {
    sv: 'De planerade kostnaderna måste bli mer än noll. Skriv minst en kostnad.',
    en: 'The planned costs must be more than zero. Write one cost at least.',
  },
  fee_above_cost: {
    sv: 'Avgifterna blir mer än hela kostnaden. Sänk avgiften, eller välj att den är högst kostnaden.',
    en: 'The fees are more than the whole cost. Lower the fee, or choose that it is no more than the cost.',
  },
  fixed_above_total: {
    sv: 'De fasta beloppen är tillsammans mer än vad som ska delas. Sänk något av dem.',
    en: 'The fixed amounts together are more than what is to be shared. Lower one of them.',
  },
  payers_not_taking_part: {
    sv: 'Betalarna är inte längre de kommuner som deltar i insatsen. Kasta utkastet och gör ett nytt.',
    en: 'The payers are no longer the municipalities that take part. Drop the draft and make a new one.',
  },
  account_missing: {
    sv: 'En kommun saknar projektkonto. Välj i vilket projekts bokföring andelen hör hemma, eller be projektekonomen lägga upp kontot.',
    en: 'A municipality has no project account. Choose in which project’s books its share belongs, or ask the economist to open one.',
  },
  account_wrong: {
    sv: 'Ett projektkonto är inte betalarens eget i något av insatsens projekt. Välj ett annat.',
    en: 'A project account is not the payer’s own in one of the intervention’s projects. Choose another.',
  },
  keep: { sv: 'Spara utfallet', en: 'Keep what it came to' },
  kept: { sv: 'Utfallet är sparat.', en: 'What it came to is kept.' },
  keptWhen: {
    sv: (day: string, who: string) => `Senast sparat ${day} av ${who}.`,
    en: (day: string, who: string) => `Last kept ${day} by ${who}.`,
  },
  keptMoved: {
    sv: 'Något har bokförts eller någon har deltagit sedan dess.',
    en: 'Something has been booked, or somebody has taken part, since then.',
  },
  between: { sv: 'Faktura mellan partner', en: 'Invoice between partners' },
  betweenRow: {
    sv: (by: string, to: string, what: string, kr: string) => `${by} har fakturerat ${to}: ${what}, ${kr}.`,
    en: (by: string, to: string, what: string, kr: string) => `${by} has invoiced ${to}: ${what}, ${kr}.`,
  },
  betweenDo: {
    sv: 'Projektkostnader betalas och bokförs där de uppstår, utan påslag, så partner fakturerar inte varandra. Kreditera fakturan, låt den ursprungliga kostnaden stå hos den som betalade leverantören och rekvirera medfinansieringen i stället.',
    en: 'Project costs are paid and booked where they arise, without mark-up, so partners do not invoice each other. Credit the invoice, let the first cost stand with whoever paid the supplier, and requisition the co-financing instead.',
  },
})

export type SplitWords = ReturnType<typeof splitText>
