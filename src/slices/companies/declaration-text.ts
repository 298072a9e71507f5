import { defineText } from '../../kit/language.ts'

/** Words of the declaration as the company fills it in, and of the letter that asks for it. */
export const declarationText = defineText({
  letterSubject: {
    sv: (company: string) => `Uppgifter om ägare och storlek: ${company}`,
    en: (company: string) => `Owners and size: ${company}`,
  },
  letter: {
    sv: (company: string, coach: string, municipality: string, url: string) =>
      `Hej!\n\nFör att ${municipality} ska kunna räkna stöd och redovisa rätt behöver vi veta hur stort ${company} är och vilka företag det hör ihop med. Fyll i uppgifterna här:\n\n${url}\n\nLänken är personlig för företaget och gäller i tre månader. Den som skickar uppgifterna ska ha rätt att företräda företaget.\n\nHälsningar\n${coach}, ${municipality}`,
    en: (company: string, coach: string, municipality: string, url: string) =>
      `Hello!\n\nSo that ${municipality} can count aid and report correctly we need to know how large ${company} is and which companies it belongs together with. Fill in the details here:\n\n${url}\n\nThe link is the company’s own and is valid for three months. Whoever sends the details must be entitled to represent the company.\n\nRegards\n${coach}, ${municipality}`,
  },
  title: {
    sv: (company: string) => `Ägare och storlek: ${company}`,
    en: (company: string) => `Owners and size: ${company}`,
  },
  lead: {
    sv: (coach: string, municipality: string) =>
      `${coach}, ${municipality}, ber om uppgifterna. De används för att avgöra om företaget är ett mikro-, litet eller medelstort företag (rekommendation 2003/361/EG) och vilka företag som räknas som ett när stöd räknas.`,
    en: (coach: string, municipality: string) =>
      `${coach} at ${municipality} asks for this. It is used to tell whether the company is micro, small or medium-sized (Recommendation 2003/361/EC) and which companies count as one when aid is counted.`,
  },
  questions: { sv: 'Frågor', en: 'Questions' },
  sentAlready: {
    sv: (day: string) =>
      `Uppgifterna skickades ${day}. Du kan rätta dem här och skicka på nytt: det nya ersätter det som skickades.`,
    en: (day: string) =>
      `The details were sent on ${day}. You may correct them here and send again: the new ones replace what was sent.`,
  },
  takenOverAlready: {
    sv: (day: string) =>
      `Uppgifterna som skickades ${day} har tagits emot och lagts in. Har något ändrats kan du skicka nya.`,
    en: (day: string) =>
      `The details sent on ${day} were received and entered. When something has changed you may send new ones.`,
  },
  rejectedAlready: {
    sv: (reason: string) => `Uppgifterna behöver rättas: ${reason}`,
    en: (reason: string) => `The details need correction: ${reason}`,
  },
  thanks: { sv: 'Tack! Uppgifterna är skickade.', en: 'Thank you! The details are sent.' },
  companyPart: { sv: 'Företaget', en: 'The company' },
  orgNumber: { sv: 'Organisationsnummer', en: 'Organisation number' },
  address: { sv: 'Adress', en: 'Address' },
  addressMissing: { sv: 'Skriv företagets adress.', en: 'Write the address of the company.' },
  directors: { sv: 'Ledning: namn och befattning', en: 'Management: name and title' },
  directorsHint: {
    sv: 'Den eller de som leder företaget, till exempel ”verkställande direktör”.',
    en: 'Those who head the company, such as “managing director”.',
  },
  directorsMissing: { sv: 'Skriv vem som leder företaget.', en: 'Write who heads the company.' },
  type: { sv: 'Hör företaget ihop med andra?', en: 'Does the company belong together with others?' },
  standalone: { sv: 'Vi är fristående', en: 'We stand alone' },
  standaloneAbout: {
    sv: 'Ingen annan än privatpersoner äger 25 procent eller mer av oss, och vi äger inte 25 procent eller mer av något annat företag. Ägarna har inte heller andra företag i samma bransch.',
    en: 'Nobody but private persons owns 25 percent or more of us, and we own less than 25 percent of any other company. Nor do the owners have other companies in the same line of business.',
  },
  related: {
    sv: 'Vi har ägare eller ägda företag att lägga till',
    en: 'We have owners or owned companies to add',
  },
  relatedAbout: { sv: 'Fyll i dem nedan.', en: 'Fill them in below.' },
  typeMissing: { sv: 'Välj om företaget är fristående.', en: 'Choose whether the company stands alone.' },
  relationsMissing: {
    sv: 'Lägg till minst en ägare eller ett ägt företag, eller välj att ni är fristående.',
    en: 'Add at least one owner or owned company, or choose that you stand alone.',
  },
  figuresPart: { sv: 'Företagets siffror', en: 'The company’s figures' },
  figuresNote: {
    sv: 'Senaste avslutade räkenskapsår. Är företaget nytt: en uppskattning för året.',
    en: 'The last closed accounting year. For a new company: an estimate of the year.',
  },
  year: { sv: 'Räkenskapsår', en: 'Accounting year' },
  yearWrong: { sv: 'Skriv året med fyra siffror.', en: 'Write the year with four digits.' },
  yearAhead: { sv: 'Året har inte börjat.', en: 'The year has not begun.' },
  isEstimate: {
    sv: 'Det är en uppskattning: företaget är nytt',
    en: 'It is an estimate: the company is new',
  },
  awu: { sv: 'Årsarbetskrafter', en: 'Annual work units' },
  awuHint: {
    sv: 'Heltid hela året är 1. Räkna med ägare som arbetar i företaget, inte lärlingar.',
    en: 'Full time all year is 1. Count owners who work in the company, not apprentices.',
  },
  awuWrong: {
    sv: 'Skriv antalet årsarbetskrafter, till exempel 4,5.',
    en: 'Write the annual work units, such as 4.5.',
  },
  turnover: { sv: 'Omsättning, tusen kronor', en: 'Turnover, thousand kronor' },
  balance: { sv: 'Balansomslutning, tusen kronor', en: 'Balance sheet total, thousand kronor' },
  amountWrong: {
    sv: 'Skriv beloppet i tusental kronor, med siffror.',
    en: 'Write the amount in thousands of kronor, in digits.',
  },
  turnoverOrBalance: {
    sv: 'Fyll i omsättning eller balansomslutning; minst en av dem behövs.',
    en: 'Fill in turnover or balance sheet total; at least one is needed.',
  },
  category: {
    sv: 'Har siffrorna ändrats sedan året innan så att företaget kan ha bytt storleksklass?',
    en: 'Have the figures changed since the year before so that the company may have changed class?',
  },
  categoryHint: {
    sv: 'Gränserna går vid 10, 50 och 250 årsarbetskrafter och vid 2, 10 och 50 miljoner euro. Svarar du ja kan kontoret be om uppgifterna för året innan.',
    en: 'The limits are at 10, 50 and 250 annual work units and at 2, 10 and 50 million euro. When the answer is yes the office may ask for the figures of the year before.',
  },
  categoryMissing: { sv: 'Svara ja eller nej.', en: 'Answer yes or no.' },
  yes: { sv: 'Ja', en: 'Yes' },
  no: { sv: 'Nej', en: 'No' },
  owners: { sv: 'Ägare', en: 'Owners' },
  ownersNote: {
    sv: 'De som äger 25 procent eller mer. Mindre ägare får vara med.',
    en: 'Those who own 25 percent or more. Smaller owners may stand here too.',
  },
  ownerNth: { sv: (nth: number) => `Ägare ${nth}`, en: (nth: number) => `Owner ${nth}` },
  addOwner: { sv: 'Lägg till en ägare till', en: 'Add one more owner' },
  owned: { sv: 'Företag som vi äger', en: 'Companies that we own' },
  ownedNote: { sv: 'Dem ni äger 25 procent eller mer av.', en: 'Those that you own 25 percent or more of.' },
  ownedNth: { sv: (nth: number) => `Ägt företag ${nth}`, en: (nth: number) => `Owned company ${nth}` },
  addOwned: { sv: 'Lägg till ett ägt företag till', en: 'Add one more owned company' },
  name: { sv: 'Namn', en: 'Name' },
  nameMissing: { sv: 'Skriv namnet.', en: 'Write the name.' },
  textLong: { sv: 'Skriv högst 200 tecken.', en: 'Write at most 200 characters.' },
  kind: { sv: 'Slag', en: 'Kind' },
  kindMissing: { sv: 'Välj slag.', en: 'Choose a kind.' },
  capital: { sv: 'Andel av kapitalet, procent', en: 'Share of capital, percent' },
  votes: { sv: 'Andel av rösterna, procent', en: 'Share of votes, percent' },
  votesHint: { sv: 'Tomt: samma som av kapitalet.', en: 'Empty: the same as of the capital.' },
  shareWrong: {
    sv: 'Skriv en andel mellan 0 och 100 med högst två decimaler, till exempel 33,5.',
    en: 'Write a share between 0 and 100 with at most two decimals, such as 33.5.',
  },
  nothing_held: {
    sv: 'Fyll i andelen av kapitalet eller rösterna.',
    en: 'Fill in the share of capital or votes.',
  },
  ownersOverWhole: {
    sv: 'Ägarnas andelar blir mer än 100 procent tillsammans. Rätta dem.',
    en: 'The owners’ shares come to more than 100 percent together. Correct them.',
  },
  fromOn: { sv: 'Ägt sedan', en: 'Owned since' },
  dayWrong: { sv: 'Skriv dagen som ÅÅÅÅ-MM-DD.', en: 'Write the day as YYYY-MM-DD.' },
  dayAhead: { sv: 'Dagen har inte varit än.', en: 'The day has not been yet.' },
  numberWrong: {
    sv: 'Skriv ett organisationsnummer med tio siffror, eller lämna fältet tomt.',
    en: 'Write an organisation number of ten digits, or leave it empty.',
  },
  more: { sv: 'Annat vi bör veta', en: 'Anything else we should know' },
  moreHint: {
    sv: 'Till exempel andra företag i samma bransch som ägarna har, eller avtal som ger någon rätt att bestämma över företaget.',
    en: 'Such as other companies in the same line that the owners have, or agreements that let somebody decide over the company.',
  },
  moreLong: {
    sv: (n: number) => `Skriv högst ${n} tecken.`,
    en: (n: number) => `Write at most ${n} characters.`,
  },
  signPart: { sv: 'Underskrift', en: 'Signature' },
  signerName: { sv: 'Ditt namn', en: 'Your name' },
  signerMissing: { sv: 'Skriv ditt namn.', en: 'Write your name.' },
  signerCapacity: { sv: 'I egenskap av', en: 'In the capacity of' },
  signerCapacityHint: {
    sv: 'Till exempel firmatecknare eller verkställande direktör.',
    en: 'Such as authorised signatory or managing director.',
  },
  capacityMissing: {
    sv: 'Skriv i vilken egenskap du skriver under.',
    en: 'Write in which capacity you sign.',
  },
  signedPlace: { sv: 'Ort', en: 'Place' },
  placeMissing: { sv: 'Skriv orten.', en: 'Write the place.' },
  signedOn: { sv: 'Dag', en: 'Day' },
  certified: {
    sv: 'Jag får företräda företaget och intygar att uppgifterna är riktiga.',
    en: 'I may represent the company and certify that the details are true.',
  },
  certifyMissing: {
    sv: 'Kryssa i att du får företräda företaget och att uppgifterna är riktiga.',
    en: 'Tick that you may represent the company and that the details are true.',
  },
  send: { sv: 'Skicka uppgifterna', en: 'Send the details' },
  linkedFigures: { sv: 'Siffror för samma år, om du vet', en: 'Figures of the same year, if you know' },
})

export type DeclarationWords = ReturnType<typeof declarationText>
