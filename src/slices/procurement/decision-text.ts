import { defineText } from '../../kit/language.ts'

/** Words of the decision, the letters, the contract and the documentation on the pages. */
export const decisionText = defineText({
  awardTitle: { sv: 'Beslut om tilldelning', en: 'Award decision' },
  awardLead: {
    sv: 'Myndigheten beslutar på de siffror som visas här. Beslutet kan inte ändras efteråt, bara diarienumret kan läggas till.',
    en: 'The authority decides on the figures shown here. The decision cannot be changed afterwards; only its reference number can be added.',
  },
  whoDecides: {
    sv: (names: string) => `Den som får besluta: ${names}.`,
    en: (names: string) => `May decide: ${names}.`,
  },
  nobodyDecides: {
    sv: 'Ingen har rollen att besluta åt köparen. En administratör behöver ge näringslivschefen (eller projektledaren, när stödmottagaren köper) sin roll.',
    en: 'Nobody has the role to decide for the buyer. An administrator needs to give the head of office (or the project manager, when the beneficiary buys) the role.',
  },
  statedDelegate: {
    sv: (name: string, basis: string) => `På köpet anges: ${[name, basis].filter(Boolean).join(', ')}.`,
    en: (name: string, basis: string) =>
      `Stated on the purchase: ${[name, basis].filter(Boolean).join(', ')}.`,
  },
  notYours: {
    sv: 'Insatsstyrkan rangordnar; beslutet är myndighetens.',
    en: 'The task force ranks; the decision is the authority’s.',
  },
  outcome: { sv: 'Beslut', en: 'Decision' },
  outcomeMissing: { sv: 'Välj beslut.', en: 'Choose a decision.' },
  chooseFirst: {
    sv: (name: string, points: string) => `Tilldela ${name} uppdraget (plats 1, ${points} poäng)`,
    en: (name: string, points: string) => `Award the task to ${name} (ranked 1, ${points} points)`,
  },
  endWithout: { sv: 'Avsluta köpet utan tilldelning', en: 'End the purchase without an award' },
  endWithoutAbout: {
    sv: 'Till exempel för att inget anbud duger, eller för att behovet har fallit bort.',
    en: 'For instance because no bid will do, or because the need is gone.',
  },
  value: {
    sv: 'Värde exklusive moms, med optioner och förlängningar',
    en: 'Value excluding VAT, with options and extensions',
  },
  valueAbout: {
    sv: 'Priset i anbudet, eller mer när avtalet kan förlängas.',
    en: 'The bid’s price, or more when the contract can be extended.',
  },
  valueWrong: {
    sv: 'Skriv värdet i kronor, till exempel 120 000.',
    en: 'Write the value in kronor, such as 120,000.',
  },
  value_missing: {
    sv: 'Skriv värdet i kronor exklusive moms.',
    en: 'Write the value in kronor excluding VAT.',
  },
  value_below_price: {
    sv: 'Värdet kan inte vara lägre än anbudets pris.',
    en: 'The value cannot be lower than the bid’s price.',
  },
  reason: { sv: 'Skäl', en: 'Reason' },
  reasonAbout: {
    sv: 'Skriv så att var och en som lämnat anbud förstår varför. Texten går till alla i beskeden.',
    en: 'Write so that everyone who bid understands why. The text goes to all of them in the letters.',
  },
  reasonMissing: { sv: 'Skriv skälet för beslutet.', en: 'Write the reason for the decision.' },
  reasonLong: {
    sv: 'Skälet får ha högst 10 000 tecken.',
    en: 'The reason may have 10,000 characters at most.',
  },
  dnr: { sv: 'Diarienummer', en: 'Reference number' },
  dnrLong: {
    sv: 'Diarienumret får ha högst 60 tecken.',
    en: 'The reference number may have 60 characters at most.',
  },
  dnrMissing: { sv: 'Skriv diarienumret.', en: 'Write the reference number.' },
  noConflict: {
    sv: 'Jag är inte jävig i det här ärendet',
    en: 'I have no conflict of interest in this matter',
  },
  noConflictMissing: {
    sv: 'Bekräfta att du inte är jävig. Är du det får någon annan besluta.',
    en: 'Confirm that you have no conflict of interest. If you have one, somebody else must decide.',
  },
  digestMissing: { sv: 'Ladda om sidan och försök igen.', en: 'Reload the page and try again.' },
  decide: { sv: 'Fatta beslutet', en: 'Make the decision' },
  decided: { sv: 'Beslutet är fattat', en: 'The decision is made' },
  figures_moved: {
    sv: 'Siffrorna har ändrats sedan sidan visades. Läs dem igen och besluta sedan.',
    en: 'The figures have changed since the page was shown. Read them again, then decide.',
  },
  not_ranked: { sv: 'Anbuden är inte rangordnade än.', en: 'The bids have not been ranked yet.' },
  over_the_limit: {
    sv: 'Köpet går över direktupphandlingsgränsen och får inte tilldelas direkt. Se vad ni kan göra i stället, eller avsluta köpet utan tilldelning.',
    en: 'The purchase goes over the direct-award limit and may not be awarded directly. See what you can do instead, or end it without an award.',
  },
  buyer_missing: {
    sv: 'Köpet saknar köpare. Ange vem som köper innan beslutet fattas.',
    en: 'The purchase has no buyer. State who buys before the decision is made.',
  },
  already_decided: { sv: 'Beslutet är redan fattat.', en: 'The decision has been made already.' },
  decision: { sv: 'Beslutet', en: 'The decision' },
  chosen: { sv: 'Vald leverantör', en: 'Chosen supplier' },
  nobodyChosen: { sv: 'Ingen, köpet avslutades', en: 'Nobody, the purchase was ended' },
  basis: { sv: 'Siffrornas kontrollsumma', en: 'Checksum of the figures' },
  addDnr: { sv: 'Spara diarienumret', en: 'Save the reference number' },
  dnrSaved: { sv: 'Diarienumret är sparat', en: 'The reference number is saved' },
  papers: { sv: 'Handlingar', en: 'Papers' },
  openingRecord: { sv: 'Öppningsprotokoll', en: 'Record of the opening' },
  decisionPaper: { sv: 'Tilldelningsbeslut', en: 'Award decision' },
  requestPaper: { sv: 'Offertförfrågan', en: 'Request for quotation' },
  recordPaper: { sv: 'Dokumentation', en: 'Documentation' },

  lettersTitle: { sv: 'Besked till dem som lämnat anbud', en: 'Letters to those who bid' },
  lettersLead: {
    sv: 'Alla får samma beslut och skäl, och var och en får se hur det egna anbudet bedömdes.',
    en: 'All get the same decision and reason, and each sees how the own bid was judged.',
  },
  letter: { sv: 'Besked', en: 'Letter' },
  address: { sv: 'Går till', en: 'Goes to' },
  noAddress: { sv: 'Adress saknas', en: 'No address' },
  state: { sv: 'Läge', en: 'State' },
  sentAt: { sv: (at: string) => `Skickat ${at}`, en: (at: string) => `Sent ${at}` },
  notSent: { sv: 'Inte skickat', en: 'Not sent' },
  sendLetters: { sv: 'Skicka beskeden', en: 'Send the letters' },
  sendConsequence: {
    sv: (count: number) =>
      `${count} besked skickas med e-post, vart och ett med beskedet som PDF. Det går inte att ångra.`,
    en: (count: number) =>
      `${count} letters are sent by e-mail, each with the letter as a PDF. This cannot be undone.`,
  },
  lettersSent: {
    sv: (count: number) => `${count} besked är på väg`,
    en: (count: number) => `${count} letters are on their way`,
  },
  nobodyToTell: {
    sv: 'Ingen lämnade anbud, så det finns ingen att ge besked.',
    en: 'Nobody bid, so there is nobody to tell.',
  },
  no_address: {
    sv: 'En av dem som lämnade anbud saknar e-postadress. Lägg till adressen på leverantören, så kan alla besked skickas på en gång.',
    en: 'One of those who bid has no e-mail address. Add it to the supplier, and all letters can be sent at once.',
  },
  noAwardYet: { sv: 'Beslutet är inte fattat', en: 'The decision has not been made' },
  lettersNotYours: {
    sv: 'Beskeden skickas av insatsstyrkan eller den som beslutade.',
    en: 'The letters are sent by the task force or the one who decided.',
  },

  contractTitle: { sv: 'Avtal', en: 'Contract' },
  contractLead: {
    sv: 'Lägg in det undertecknade avtalet med dess diarienummer.',
    en: 'Keep the signed contract here with its reference number.',
  },
  signedOn: { sv: 'Undertecknat', en: 'Signed' },
  fromOn: { sv: 'Gäller från', en: 'Valid from' },
  toOn: { sv: 'Gäller till och med', en: 'Valid until' },
  contractValue: { sv: 'Avtalets värde exklusive moms', en: 'The contract’s value excluding VAT' },
  contractFile: {
    sv: 'Det undertecknade avtalet (PDF, högst 10 MB)',
    en: 'The signed contract (PDF, 10 MB at most)',
  },
  note: { sv: 'Anteckning', en: 'Note' },
  noteLong: {
    sv: 'Anteckningen får ha högst 5 000 tecken.',
    en: 'The note may have 5,000 characters at most.',
  },
  saveContract: { sv: 'Spara avtalet', en: 'Save the contract' },
  contractSaved: { sv: 'Avtalet är sparat', en: 'The contract is saved' },
  signedMissing: {
    sv: 'Ange dagen då avtalet undertecknades.',
    en: 'State the day when the contract was signed.',
  },
  dayWrong: { sv: 'Skriv dagen som ÅÅÅÅ-MM-DD.', en: 'Write the day as YYYY-MM-DD.' },
  endsBeforeStart: {
    sv: 'Sista dagen kan inte vara före den första.',
    en: 'The last day cannot be before the first.',
  },
  signedLater: {
    sv: 'Avtalet kan inte vara undertecknat i framtiden.',
    en: 'The contract cannot have been signed in the future.',
  },
  file_missing: {
    sv: 'Välj filen med det undertecknade avtalet.',
    en: 'Choose the file with the signed contract.',
  },
  file_empty: { sv: 'Filen är tom. Välj en annan fil.', en: 'The file is empty. Choose another.' },
  file_too_large: {
    sv: 'Filen är större än 10 MB. Spara den i mindre storlek.',
    en: 'The file is larger than 10 MB. Save it smaller.',
  },
  file_type_unknown: {
    sv: 'Den filtypen tas inte emot. Spara avtalet som PDF eller Word.',
    en: 'That type of file is not accepted. Save the contract as PDF or Word.',
  },
  nobody_chosen: {
    sv: 'Ingen leverantör är vald, så det finns inget avtal att spara.',
    en: 'No supplier has been chosen, so there is no contract to keep.',
  },
  supplier: { sv: 'Leverantör', en: 'Supplier' },
  noContract: { sv: 'Inget avtal är sparat', en: 'No contract has been kept' },
  contractNotYours: { sv: 'Insatsstyrkan lägger in avtalet.', en: 'The task force keeps the contract.' },

  recordTitle: { sv: 'Dokumentation', en: 'Documentation' },
  recordLead: {
    sv: 'Det som lagen kräver och det som en revisor frågar efter, hämtat ur köpets egna uppgifter.',
    en: 'What the law asks for and what an auditor wants to know, taken from the purchase’s own records.',
  },
  recordComplete: { sv: 'Dokumentationen är komplett.', en: 'The documentation is complete.' },
  recordLacks: { sv: 'Det här saknas', en: 'This is missing' },
})
export type DecisionWords = ReturnType<typeof decisionText>
