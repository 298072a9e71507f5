import { defineText } from '../../kit/language.ts'

/** Words of the declaration as the company reads and signs it. */
export const declarationText = defineText({
  title: { sv: 'Intyg om försumbart stöd', en: 'Declaration of de minimis aid' },
  lead: {
    sv: (company: string, title: string) =>
      `${company} ska få stöd genom ”${title}”. Innan det börjar behöver vi veta vilket stöd av mindre betydelse företaget har fått tidigare.`,
    en: (company: string, title: string) =>
      `${company} is to receive support through “${title}”. Before it starts we need to know what de minimis aid the company has received before.`,
  },
  questions: { sv: 'Frågor', en: 'Questions' },
  planned: { sv: 'Planerat stöd', en: 'Planned support' },
  company: { sv: 'Företag', en: 'Company' },
  orgNumber: { sv: 'Organisationsnummer', en: 'Organisation number' },
  intervention: { sv: 'Insats', en: 'Intervention' },
  project: { sv: 'Projekt', en: 'Project' },
  value: { sv: 'Planerat värde', en: 'Planned value' },
  regulation: { sv: 'Förordning', en: 'Regulation' },
  window: { sv: 'Stöd som räknas', en: 'Aid that counts' },
  since: {
    sv: (from: string, to: string) => `beviljat från ${from} till ${to}`,
    en: (from: string, to: string) => `granted from ${from} to ${to}`,
  },
  known: { sv: 'Stöd som vi redan känner till', en: 'Aid that we know of already' },
  knownNote: {
    sv: 'Det här räknas redan. Skriv det inte en gång till.',
    en: 'This is counted already. Do not write it again.',
  },
  knownNone: { sv: 'Vi känner inte till något tidigare stöd.', en: 'We know of no earlier aid.' },
  sector: { sv: 'Vad ska stödet användas till?', en: 'What is the support used for?' },
  general: { sv: 'Annan verksamhet än jordbruk och fiske', en: 'Activity other than farming and fishery' },
  agriculture: {
    sv: 'Primärproduktion av jordbruksprodukter, även renskötsel',
    en: 'Primary production of farm products, reindeer herding too',
  },
  fishery: { sv: 'Fiske eller vattenbruk', en: 'Fishery or aquaculture' },
  sectorMissing: { sv: 'Välj vad stödet ska användas till.', en: 'Choose what the support is used for.' },
  keepsApart: {
    sv: 'Företaget har också verksamhet av ett annat slag i listan, och håller isär verksamheterna eller bokföringen',
    en: 'The company also has activity of another kind in the list, and keeps the activities or accounts apart',
  },
  isRoadFreight: {
    sv: 'Företaget kör gods på väg för andras räkning',
    en: 'The company carries goods by road for hire or reward',
  },
  fiscalYearEnd: { sv: 'Räkenskapsårets sista dag (MM-DD)', en: 'Last day of the fiscal year (MM-DD)' },
  fiscalYearEndWrong: {
    sv: 'Skriv månad och dag, till exempel 12-31.',
    en: 'Write month and day, such as 12-31.',
  },
  hasMembers: {
    sv: 'Hör företaget ihop med andra företag?',
    en: 'Does the company belong together with other companies?',
  },
  hasMembersNote: {
    sv: 'Ett företag hör ihop med ett annat när det ena har mer än hälften av rösterna i det andra, kan utse mer än halva styrelsen eller bestämmer genom avtal. Privatpersoner knyter inte ihop företag.',
    en: 'One company belongs to another when it has more than half of the votes in it, may appoint more than half of its board, or decides by contract. Private persons do not tie companies together.',
  },
  hasMembersMissing: { sv: 'Svara ja eller nej.', en: 'Answer yes or no.' },
  membersMissing: {
    sv: 'Skriv minst ett företag, eller svara nej.',
    en: 'Write at least one company, or answer no.',
  },
  members: { sv: 'Företag som hör ihop med ert', en: 'Companies that belong to yours' },
  memberNth: { sv: (nth: number) => `Företag ${nth}`, en: (nth: number) => `Company ${nth}` },
  memberName: { sv: 'Namn', en: 'Name' },
  memberNameMissing: { sv: 'Skriv företagets namn.', en: 'Write the name of the company.' },
  orgNumberWrong: {
    sv: 'Skriv ett organisationsnummer med tio siffror, eller lämna fältet tomt.',
    en: 'Write an organisation number of ten digits, or leave it empty.',
  },
  addMember: { sv: 'Lägg till ett företag till', en: 'Add one more company' },
  hasAid: {
    sv: 'Har företaget, eller de som hör ihop med det, fått annat stöd av mindre betydelse?',
    en: 'Has the company, or those that belong to it, received other de minimis aid?',
  },
  hasAidNote: {
    sv: 'Från staten, regionen, kommuner eller andra, enligt någon av förordningarna. I beslutet står om det är försumbart stöd.',
    en: 'From the State, the region, municipalities or others, under any of the regulations. The decision says whether it is de minimis aid.',
  },
  hasAidMissing: { sv: 'Svara ja eller nej.', en: 'Answer yes or no.' },
  aidMissing: {
    sv: 'Skriv minst ett tidigare stöd, eller svara nej.',
    en: 'Write at least one earlier aid, or answer no.',
  },
  aid: { sv: 'Tidigare stöd', en: 'Earlier aid' },
  aidNth: { sv: (nth: number) => `Stöd ${nth}`, en: (nth: number) => `Aid ${nth}` },
  grantor: { sv: 'Vem gav stödet?', en: 'Who gave the aid?' },
  grantorMissing: { sv: 'Skriv vem som gav stödet.', en: 'Write who gave the aid.' },
  grantedOn: { sv: 'Beslutsdag', en: 'Day of decision' },
  grantedOnMissing: { sv: 'Skriv beslutets dag.', en: 'Write the day of the decision.' },
  regulationMissing: { sv: 'Välj förordning.', en: 'Choose a regulation.' },
  kronor: { sv: 'Belopp i kronor', en: 'Amount in kronor' },
  euro: { sv: 'Belopp i euro, om det står i beslutet', en: 'Amount in euro, if the decision says' },
  kronorWrong: {
    sv: 'Skriv kronor med siffror, till exempel 12 500.',
    en: 'Write kronor in digits, such as 12 500.',
  },
  euroWrong: {
    sv: 'Skriv euro med siffror, till exempel 1 200.',
    en: 'Write euro in digits, such as 1 200.',
  },
  amountMissing: { sv: 'Skriv beloppet i kronor eller euro.', en: 'Write the amount in kronor or euro.' },
  rate_missing: {
    sv: 'Vi har ingen eurokurs för den månaden. Skriv beloppet i euro.',
    en: 'We have no euro rate for that month. Write the amount in euro.',
  },
  addAid: { sv: 'Lägg till ett stöd till', en: 'Add one more aid' },
  sign: { sv: 'Underskrift', en: 'Signature' },
  signerName: { sv: 'Ditt namn', en: 'Your name' },
  signerMissing: { sv: 'Skriv namnet på den som skriver under.', en: 'Write the name of who signs.' },
  signerTitle: { sv: 'Titel', en: 'Title' },
  titleMissing: {
    sv: 'Skriv titeln, till exempel firmatecknare.',
    en: 'Write the title, such as authorised signatory.',
  },
  signedPlace: { sv: 'Ort', en: 'Place' },
  placeMissing: { sv: 'Skriv orten.', en: 'Write the place.' },
  signedOn: { sv: 'Dag', en: 'Day' },
  signedOnMissing: { sv: 'Skriv dagen som står på papperet.', en: 'Write the day that stands on the paper.' },
  isAuthorised: {
    sv: 'Jag är behörig att teckna företagets firma.',
    en: 'I am authorised to sign for the company.',
  },
  authorisedMissing: {
    sv: 'Kryssa i att du är behörig firmatecknare. Är du inte det: be den som är det att skriva under.',
    en: 'Tick that you are an authorised signatory. If you are not: ask the one who is to sign.',
  },
  isAuthorisedPaper: {
    sv: 'Den som har skrivit under är behörig att teckna företagets firma.',
    en: 'Whoever signed is authorised to sign for the company.',
  },
  authorisedPaperMissing: {
    sv: 'Kontrollera att den som har skrivit under är behörig firmatecknare, och kryssa i det.',
    en: 'Check that whoever signed is an authorised signatory, and tick it.',
  },
  certified: {
    sv: 'Jag intygar att uppgifterna är riktiga och fullständiga.',
    en: 'I certify that the details are true and complete.',
  },
  certifyMissing: { sv: 'Kryssa i att uppgifterna är riktiga.', en: 'Tick that the details are true.' },
  signNow: { sv: 'Skriv under och skicka', en: 'Sign and send' },
  save: { sv: 'Spara och fortsätt senare', en: 'Save and go on later' },
  saved: {
    sv: 'Sparat. Öppna samma länk när du vill fortsätta.',
    en: 'Saved. Open the same link when you want to go on.',
  },
  onPaper: { sv: 'Hämta PDF att skriva under på papper', en: 'Download a PDF to sign on paper' },
  onPaperNote: {
    sv: 'PDF:en har det som är sparat. Lämna eller skicka det undertecknade papperet till kontaktpersonen.',
    en: 'The PDF has what is saved. Hand or send the signed paper to the contact person.',
  },
  dayWrong: { sv: 'Skriv dagen som ÅÅÅÅ-MM-DD.', en: 'Write the day as YYYY-MM-DD.' },
  dayAhead: { sv: 'Dagen har inte varit än.', en: 'The day has not been yet.' },
  textLong: {
    sv: (n: number) => `Skriv högst ${n} tecken.`,
    en: (n: number) => `Write at most ${n} characters.`,
  },
  changed: {
    sv: 'Uppgifterna har ändrats i ett annat fönster sedan sidan öppnades. Det du skrev står kvar: jämför och försök igen.',
    en: 'The details were changed in another window since the page was opened. What you typed is still here: compare and try again.',
  },
  gone: {
    sv: 'Intyget är redan undertecknat eller återkallat.',
    en: 'The declaration is signed already, or withdrawn.',
  },
  receipt: { sv: 'Intyget är undertecknat', en: 'The declaration is signed' },
  receiptNote: {
    sv: (by: string) =>
      `Tack. ${by} har fått intyget. Spara en egen kopia. Stödet börjar inte förrän intyget är godkänt där det krävs, och företaget får besked.`,
    en: (by: string) =>
      `Thank you. ${by} has received the declaration. Keep a copy of your own. The support does not start until the declaration is approved where that is needed, and the company will be told.`,
  },
  copy: { sv: 'Hämta en kopia (PDF)', en: 'Download a copy (PDF)' },
  signedBy: {
    sv: (name: string, title: string, place: string, on: string) => `${name}, ${title}. ${place} den ${on}.`,
    en: (name: string, title: string, place: string, on: string) => `${name}, ${title}. ${place}, ${on}.`,
  },
  correct: {
    sv: 'Är något fel? Hör av dig till kontaktpersonen: ett nytt intyg ersätter det här.',
    en: 'Is something wrong? Tell the contact person: a new declaration takes the place of this one.',
  },
  state: { sv: 'Läge', en: 'State' },
  yes: { sv: 'Ja', en: 'Yes' },
  no: { sv: 'Nej', en: 'No' },
  none: { sv: 'Inga', en: 'None' },
  asks: {
    sv: (by: string) => `Intyget begärs av ${by}.`,
    en: (by: string) => `The declaration is asked for by ${by}.`,
  },
  facts: { sv: 'Uppgifter', en: 'Facts' },
  fact: { sv: 'Uppgift', en: 'Fact' },
  factValue: { sv: 'Svar', en: 'Answer' },
  signatureLine: { sv: 'Underskrift av behörig firmatecknare', en: 'Signature of the authorised signatory' },
  blank: { sv: '……………………………………', en: '……………………………………' },
  nameInPrint: { sv: 'Namnförtydligande och titel', en: 'Name in print and title' },
  placeAndDay: { sv: 'Ort och dag', en: 'Place and day' },
  checksum: {
    sv: (digest: string) => `Kontrollsumma för det som undertecknades: ${digest}`,
    en: (digest: string) => `Checksum of what was signed: ${digest}`,
  },
  notSigned: { sv: 'Ej undertecknat', en: 'Not signed' },
  keep: { sv: 'Spara en kopia i tio år.', en: 'Keep a copy for ten years.' },
  fileName: { sv: 'intyg-forsumbart-stod.pdf', en: 'de-minimis-declaration.pdf' },
})

export type DeclarationWords = ReturnType<typeof declarationText>
