import { defineText } from '../../kit/language.ts'

/** Words of declarations as the office asks for them, compares them and takes them over; and of their PDF. */
export const declarationOfficeText = defineText({
  companies: { sv: 'Företag', en: 'Companies' },
  ownership: { sv: 'Ägare och koncern', en: 'Owners and group' },
  title: { sv: 'Företagets egna uppgifter', en: 'The company’s own declaration' },
  lead: {
    sv: 'Företaget fyller i ägare och storlek genom en egen länk och skriver under. Du jämför med registret och tar över.',
    en: 'The company fills in owners and size by a link of its own and signs. You compare with the register and take over.',
  },
  ask: { sv: 'Be företaget om uppgifter', en: 'Ask the company' },
  email: { sv: 'E-post till den som företräder företaget', en: 'E-mail of whoever represents the company' },
  emailWrong: {
    sv: 'Skriv en e-postadress, till exempel namn@exempel.se.',
    en: 'Write an e-mail address, such as name@example.com.',
  },
  sendLink: { sv: 'Skicka länken', en: 'Send the link' },
  asked: {
    sv: (email: string) => `Länken skickas till ${email}.`,
    en: (email: string) => `The link is sent to ${email}.`,
  },
  requests: { sv: 'Skickade länkar', en: 'Links sent' },
  noRequests: { sv: 'Ingen länk är skickad.', en: 'No link is sent.' },
  askedBy: {
    sv: (email: string, name: string, day: string) => `${email}, skickad av ${name} ${day}`,
    en: (email: string, name: string, day: string) => `${email}, sent by ${name} on ${day}`,
  },
  withdraw: { sv: 'Återkalla länken', en: 'Withdraw the link' },
  withdrawConsequence: {
    sv: 'Länken slutar att gälla. Det som redan är skickat står kvar.',
    en: 'The link stops working. What is already sent stays.',
  },
  withdrawn: { sv: 'återkallad', en: 'withdrawn' },
  withdrawnNow: { sv: 'Länken är återkallad.', en: 'The link is withdrawn.' },
  declarations: { sv: 'Uppgifter som företaget har skickat', en: 'What the company has sent' },
  none: { sv: 'Företaget har inte skickat något än.', en: 'The company has sent nothing yet.' },
  sentBy: {
    sv: (name: string, day: string) => `Undertecknad av ${name}, skickad ${day}`,
    en: (name: string, day: string) => `Signed by ${name}, sent on ${day}`,
  },
  waiting: { sv: 'Väntar på dig', en: 'Waits for you' },
  taken_over: { sv: 'Övertagen', en: 'Taken over' },
  rejected: { sv: 'Avvisad', en: 'Rejected' },
  replaced: { sv: 'Ersatt av en nyare', en: 'Replaced by a newer one' },
  settledBy: {
    sv: (name: string, day: string) => `${name}, ${day}`,
    en: (name: string, day: string) => `${name}, ${day}`,
  },
  oneTitle: {
    sv: (day: string) => `Uppgifter skickade ${day}`,
    en: (day: string) => `Declaration sent on ${day}`,
  },
  compare: { sv: 'Företagets uppgifter och registret', en: 'The declaration and the register' },
  what: { sv: 'Vad', en: 'What' },
  declaredSays: { sv: 'Företaget säger', en: 'The company says' },
  registerSays: { sv: 'Registret säger', en: 'The register says' },
  happens: { sv: 'Vid övertagande', en: 'When taken over' },
  ownerNamed: { sv: (name: string) => `Ägare: ${name}`, en: (name: string) => `Owner: ${name}` },
  ownedNamed: { sv: (name: string) => `Äger: ${name}`, en: (name: string) => `Owns: ${name}` },
  add: { sv: 'Läggs till', en: 'Added' },
  change: { sv: 'Ändras', en: 'Changed' },
  keep: { sv: 'Stämmer', en: 'Agrees' },
  end: { sv: 'Avslutas', en: 'Ended' },
  leave: { sv: 'Lämnas: under 25 procent', en: 'Left: below 25 percent' },
  shares: {
    sv: (capital: string, votes: string) => `${capital} kapital, ${votes} röster`,
    en: (capital: string, votes: string) => `${capital} capital, ${votes} votes`,
  },
  yearRow: { sv: (year: number) => `Året ${year}`, en: (year: number) => `The year ${year}` },
  figures: {
    sv: (awu: string, turnover: string, balance: string) =>
      `${awu} årsarbetskrafter, omsättning ${turnover}, balansomslutning ${balance}`,
    en: (awu: string, turnover: string, balance: string) =>
      `${awu} annual work units, turnover ${turnover}, balance sheet total ${balance}`,
  },
  notSaid: { sv: 'inte uppgiven', en: 'not said' },
  notEntered: { sv: 'inte inlagt', en: 'not entered' },
  standaloneRow: { sv: 'Fristående', en: 'Stands alone' },
  yes: { sv: 'Ja', en: 'Yes' },
  no: { sv: 'Nej', en: 'No' },
  categoryChanged: { sv: 'Kan ha bytt storleksklass', en: 'May have changed class' },
  categoryChangedHint: {
    sv: 'Företaget säger att klassen kan ha ändrats. Be om uppgifterna för året innan, så att två år kan jämföras.',
    en: 'The company says that its class may have changed. Ask for the figures of the year before, so that two years can be compared.',
  },
  more: { sv: 'Annat', en: 'More' },
  address: { sv: 'Adress', en: 'Address' },
  directors: { sv: 'Ledning', en: 'Management' },
  signer: { sv: 'Undertecknad av', en: 'Signed by' },
  signedWhere: {
    sv: (place: string, day: string) => `${place} ${day}`,
    en: (place: string, day: string) => `${place}, ${day}`,
  },
  takeOver: { sv: 'Ta över i registret', en: 'Take over into the register' },
  takeOverConsequence: {
    sv: 'Registret får företagets uppgifter som de visas ovan, med källan ”företagets egen uppgift”. Storleken räknas på nytt för alla som hör ihop.',
    en: 'The register gets the declaration as shown above, with the source “the company’s own word”. The size is worked out anew for all that belong together.',
  },
  takenOver: {
    sv: 'Uppgifterna är inlagda. Storleken är räknad på nytt.',
    en: 'The details are entered. The size is worked out anew.',
  },
  reject: { sv: 'Avvisa', en: 'Reject' },
  rejectConsequence: {
    sv: 'Företaget ser skälet när det öppnar sin länk, och kan skicka på nytt.',
    en: 'The company sees the reason when it opens its link, and may send again.',
  },
  reason: { sv: 'Skäl', en: 'Reason' },
  reasonMissing: { sv: 'Skriv vad företaget ska rätta.', en: 'Write what the company is to correct.' },
  moreLong: {
    sv: (n: number) => `Skriv högst ${n} tecken.`,
    en: (n: number) => `Write at most ${n} characters.`,
  },
  rejectedNow: { sv: 'Uppgifterna är avvisade.', en: 'The declaration is rejected.' },
  shownMissing: { sv: 'Ladda om sidan och försök igen.', en: 'Load the page anew and try again.' },
  shown_changed: {
    sv: 'Registret har ändrats sedan sidan visades. Här är hur det ser ut nu; gå igenom det och ta över igen.',
    en: 'The register has changed since the page was shown. This is how it stands now; look through it and take over again.',
  },
  already_settled: { sv: 'Uppgifterna är redan hanterade.', en: 'The declaration is already settled.' },
  notFitting: {
    sv: 'Det går inte att ta över: andelarna blir mer än hela företaget tillsammans med det som finns inlagt. Avsluta innehav som inte längre gäller, eller avvisa uppgifterna.',
    en: 'It cannot be taken over: with what is entered the shares come to more than the whole company. End holdings that no longer hold, or reject the declaration.',
  },
  pdf: { sv: 'Öppna som PDF', en: 'Open as PDF' },
  pdfTitle: {
    sv: 'Försäkran om företagets storlek och ägare',
    en: 'Declaration of the company’s size and owners',
  },
  pdfSubtitle: { sv: (company: string) => company, en: (company: string) => company },
  facts: { sv: 'Uppgifter', en: 'Facts' },
  fact: { sv: 'Uppgift', en: 'Fact' },
  value: { sv: 'Värde', en: 'Value' },
  company: { sv: 'Företag', en: 'Company' },
  orgNumber: { sv: 'Organisationsnummer', en: 'Organisation number' },
  type: { sv: 'Slag', en: 'Type' },
  typeStandalone: { sv: 'Fristående företag', en: 'Autonomous enterprise' },
  typeRelated: {
    sv: 'Partner- eller anknutet företag, se tabellerna',
    en: 'Partner or linked enterprise, see the tables',
  },
  period: { sv: 'Räkenskapsår', en: 'Reference period' },
  estimate: {
    sv: (year: number) => `${year} (uppskattning, nytt företag)`,
    en: (year: number) => `${year} (estimate, new enterprise)`,
  },
  awu: { sv: 'Årsarbetskrafter', en: 'Headcount (AWU)' },
  turnover: { sv: 'Omsättning', en: 'Turnover' },
  balance: { sv: 'Balansomslutning', en: 'Balance sheet total' },
  inEuro: {
    sv: (kronor: string, euro: string) => `${kronor} = ${euro} tusen euro`,
    en: (kronor: string, euro: string) => `${kronor} = ${euro} thousand euro`,
  },
  rate: {
    sv: (year: number, rate: string) =>
      `Belopp i kronor är omräknade med ${rate} kronor per euro (Europeiska centralbanken, sista dagen ${year}).`,
    en: (year: number, rate: string) =>
      `Amounts in kronor are converted at ${rate} kronor per euro (European Central Bank, last day of ${year}).`,
  },
  owners: { sv: 'Ägare', en: 'Owners' },
  owned: { sv: 'Ägda företag', en: 'Owned companies' },
  name: { sv: 'Namn och nummer', en: 'Name and number' },
  kind: { sv: 'Slag', en: 'Kind' },
  capital: { sv: 'Kapital', en: 'Capital' },
  votes: { sv: 'Röster', en: 'Votes' },
  law: {
    sv: 'Avgiven enligt kommissionens rekommendation 2003/361/EG om definitionen av mikroföretag samt små och medelstora företag.',
    en: 'Given under Commission Recommendation 2003/361/EC concerning the definition of micro, small and medium-sized enterprises.',
  },
  signature: { sv: 'Underskrift', en: 'Signature' },
  certified: {
    sv: 'Undertecknaren intygar att uppgifterna är riktiga och att han eller hon får företräda företaget. Skickad genom företagets personliga länk.',
    en: 'The signer certifies that the details are true and that he or she may represent the company. Sent by the company’s personal link.',
  },
  page: { sv: 'Sida', en: 'Page' },
  of: { sv: 'av', en: 'of' },
})

export type DeclarationOfficeWords = ReturnType<typeof declarationOfficeText>
