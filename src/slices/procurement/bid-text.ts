import { defineText } from '../../kit/language.ts'

type InvitationLetter = {
  readonly buyer: string
  readonly title: string
  readonly until: string
  readonly href: string
  readonly contact: string
}

/** Words about suppliers, questions, bids and their opening: on staff's pages, on suppliers' own, and in letters. */
export const bidText = defineText({
  suppliers: { sv: 'Leverantörer', en: 'Suppliers' },
  noSuppliers: { sv: 'Ingen leverantör är vald än.', en: 'No supplier is chosen yet.' },
  chooseSuppliers: { sv: 'Välj leverantörer', en: 'Choose suppliers' },
  choose: { sv: 'Välj', en: 'Choose' },
  chosen: { sv: 'Leverantörerna är valda.', en: 'The suppliers are chosen.' },
  supplierMissing: { sv: 'Kryssa för minst en leverantör.', en: 'Tick at least one supplier.' },
  supplierWrong: { sv: 'Välj en leverantör i listan.', en: 'Choose a supplier from the list.' },
  known: { sv: 'Leverantörer i registret', en: 'Suppliers in the register' },
  noneKnown: {
    sv: 'Det finns inga fler leverantörer i registret. Lägg till en nedan.',
    en: 'There are no more suppliers in the register. Add one below.',
  },
  askedBefore: {
    sv: (n: number) =>
      n === 1 ? 'Tillfrågad en gång inom fokusområdet' : `Tillfrågad ${n} gånger inom fokusområdet`,
    en: (n: number) =>
      n === 1 ? 'Asked once within the focus area' : `Asked ${n} times within the focus area`,
  },
  noEmail: { sv: 'saknar e-postadress', en: 'has no e-mail address' },
  registerSupplier: { sv: 'Lägg till en leverantör', en: 'Add a supplier' },
  register: { sv: 'Lägg till och välj', en: 'Add and choose' },
  registered: { sv: 'Leverantören är vald.', en: 'The supplier is chosen.' },
  wasKnown: {
    sv: 'Leverantören fanns redan i registret och är vald.',
    en: 'The supplier was already in the register and is chosen.',
  },
  supplierName: { sv: 'Namn', en: 'Name' },
  orgNumber: { sv: 'Organisationsnummer', en: 'Organisation number' },
  orgNumberHint: {
    sv: 'För enskild firma personnumret; det visas inte.',
    en: 'For a sole trader the personal number; it is not shown.',
  },
  soleTrader: { sv: 'enskild firma', en: 'sole trader' },
  contactName: { sv: 'Kontaktperson', en: 'Contact person' },
  email: { sv: 'E-post', en: 'E-mail' },
  phone: { sv: 'Telefon', en: 'Telephone' },
  website: { sv: 'Webbplats', en: 'Website' },
  notSent: { sv: 'Inte skickad än', en: 'Not sent yet' },
  sentAt: { sv: (when: string) => `Skickad ${when}`, en: (when: string) => `Sent ${when}` },
  hasRead: { sv: 'Har läst', en: 'Has read' },
  declined: { sv: 'Lämnar inget anbud', en: 'Does not bid' },
  sendAgain: { sv: 'Skicka ny länk', en: 'Send a new link' },
  sendAgainConsequence: {
    sv: 'Leverantören får en ny länk och den gamla slutar gälla. Ett anbud som redan är lämnat ligger kvar.',
    en: 'The supplier gets a new link and the old one ends. A bid already left stays.',
  },
  sentAgain: { sv: 'En ny länk är skickad.', en: 'A new link is sent.' },
  remove: { sv: 'Ta bort', en: 'Remove' },
  removed: {
    sv: 'Leverantören är borttagen från förfrågan.',
    en: 'The supplier is taken out of the request.',
  },
  supplierNameMissing: { sv: 'Skriv leverantörens namn.', en: 'Write the name of the supplier.' },
  orgNumberMissing: { sv: 'Skriv organisationsnumret.', en: 'Write the organisation number.' },
  orgNumberWrong: {
    sv: 'Organisationsnumret stämmer inte. Kontrollera siffrorna.',
    en: 'The organisation number is not right. Check the digits.',
  },
  emailMissing: { sv: 'Skriv e-postadressen.', en: 'Write the e-mail address.' },
  emailWrong: {
    sv: 'Skriv en e-postadress, till exempel namn@foretag.se.',
    en: 'Write an e-mail address, such as name@company.se.',
  },
  websiteWrong: { sv: 'Skriv hela adressen, med https://.', en: 'Write the whole address, with https://.' },
  tooLong: { sv: (n: number) => `Högst ${n} tecken.`, en: (n: number) => `At most ${n} characters.` },
  cancel: { sv: 'Avbryt', en: 'Cancel' },
  save: { sv: 'Spara', en: 'Save' },

  invitationSubject: {
    sv: (title: string) => `Offertförfrågan: ${title}`,
    en: (title: string) => `Request for quotation: ${title}`,
  },
  invitationLetter: {
    sv: (l: InvitationLetter) => `${l.buyer} ber er om ett anbud: ${l.title}.

Läs förfrågan, ställ frågor och lämna anbud på er egen länk. Den är personlig: ge den inte vidare.
${l.href}

Anbud senast ${l.until}. Anbudet förseglas när ni lämnar det och kan inte läsas av någon före dess.

Kontakt: ${l.contact}`,
    en: (l: InvitationLetter) => `${l.buyer} asks you for a bid: ${l.title}.

Read the request, ask questions and leave your bid on your own link. It is personal: do not pass it on.
${l.href}

Bids by ${l.until}. Your bid is sealed when you leave it and nobody can read it before then.

Contact: ${l.contact}`,
  },

  requestHeading: { sv: 'Offertförfrågan', en: 'Request for quotation' },
  buyer: { sv: 'Köpare', en: 'Buyer' },
  mayCallOff: { sv: 'Får även avropa', en: 'May also call off' },
  project: { sv: 'Projekt', en: 'Project' },
  bidsUntil: { sv: 'Anbud senast', en: 'Bids by' },
  bidsValidUntil: { sv: 'Anbudet gäller till', en: 'The bid is valid until' },
  questionsUntil: { sv: 'Frågor senast', en: 'Questions by' },
  criteria: { sv: 'Så bedöms anbuden', en: 'How bids are weighed' },
  documents: { sv: 'Bilagor', en: 'Attachments' },
  cancelledTitle: { sv: 'Upphandlingen är avbruten', en: 'The purchase is cancelled' },
  timeIsOut: { sv: 'Anbudstiden är slut', en: 'The time for bids is over' },
  timeIsOutText: {
    sv: (until: string) => `Anbud skulle ha kommit senast ${until}. Nya anbud kan inte tas emot.`,
    en: (until: string) => `Bids were to come by ${until}. New bids cannot be taken.`,
  },
  awardedText: {
    sv: 'Beslut är fattat. Ni har fått det med e-post.',
    en: 'A decision has been made. You have been told by e-mail.',
  },
  openedText: { sv: 'Anbuden är öppnade och bedöms.', en: 'The bids are open and being weighed.' },

  yourBid: { sv: 'Ert anbud', en: 'Your bid' },
  bidIsIn: {
    sv: (when: string) => `Ert anbud kom in ${when} och är förseglat.`,
    en: (when: string) => `Your bid came in ${when} and is sealed.`,
  },
  digest: { sv: 'Kontrollsumma', en: 'Checksum' },
  leaveBid: { sv: 'Lämna anbud', en: 'Leave a bid' },
  replaceBid: { sv: 'Ersätt anbudet', en: 'Replace the bid' },
  replaceHint: {
    sv: 'Det nya anbudet ersätter hela det gamla, filerna med.',
    en: 'The new bid replaces all of the old one, files included.',
  },
  sealHint: {
    sv: 'Anbudet förseglas när ni lämnar det. Ingen kan läsa det förrän anbudstiden är slut, inte heller den som sköter systemet. Därför kan det inte visas för er igen.',
    en: 'The bid is sealed when you leave it. Nobody can read it until the time for bids is over, nor can those who run the system. So it cannot be shown to you again.',
  },
  price: { sv: 'Pris, kronor utan moms', en: 'Price, kronor without VAT' },
  priceHint: { sv: 'Hela priset för uppdraget.', en: 'The whole price of the task.' },
  description: { sv: 'Beskrivning', en: 'Description' },
  descriptionHint: {
    sv: 'Hur ni vill göra uppdraget och hur ni uppfyller kraven.',
    en: 'How you will do the task and how you meet the demands.',
  },
  files: { sv: 'Filer', en: 'Files' },
  filesHint: {
    sv: 'Cv, referenser och annat: PDF, Word, Excel, bild eller text, högst 10 MB var och 25 MB tillsammans.',
    en: 'CVs, references and more: PDF, Word, Excel, image or text, at most 10 MB each and 25 MB in all.',
  },
  received: {
    sv: 'Anbudet är mottaget och förseglat. Ett kvitto kommer med e-post.',
    en: 'The bid is received and sealed. A receipt comes by e-mail.',
  },
  withdraw: { sv: 'Ta tillbaka anbudet', en: 'Take the bid back' },
  withdrawConsequence: {
    sv: 'Anbudet tas bort och kan inte hämtas igen. Ni kan lämna ett nytt så länge anbudstiden varar.',
    en: 'The bid is removed and cannot be brought back. You can leave a new one while the time for bids lasts.',
  },
  withdrawn: { sv: 'Anbudet är tillbakataget.', en: 'The bid is taken back.' },
  decline: { sv: 'Vi lämnar inget anbud', en: 'We do not bid' },
  declineConsequence: {
    sv: 'Köparen får veta det. Ni kan ändra er så länge anbudstiden varar.',
    en: 'The buyer is told. You can change your mind while the time for bids lasts.',
  },
  declineReason: { sv: 'Skäl (frivilligt)', en: 'Reason (voluntary)' },
  declinedToast: {
    sv: 'Tack, köparen vet nu att ni avstår.',
    en: 'Thank you, the buyer now knows that you do not bid.',
  },
  youDeclined: {
    sv: 'Ni har sagt att ni inte lämnar anbud. Ändrar ni er kan ni ändå lämna ett.',
    en: 'You have said that you do not bid. If you change your mind you can still leave one.',
  },
  tooLate: {
    sv: 'Anbudstiden är slut, så anbudet kunde inte tas emot. Ingenting har sparats.',
    en: 'The time for bids is over, so the bid could not be taken. Nothing has been kept.',
  },
  priceMissing: { sv: 'Skriv priset i kronor utan moms.', en: 'Write the price in kronor without VAT.' },
  priceWrong: {
    sv: 'Skriv priset som ett belopp i kronor, till exempel 120 000.',
    en: 'Write the price as an amount in kronor, such as 120 000.',
  },
  descriptionMissing: {
    sv: 'Skriv hur ni vill göra uppdraget, eller bifoga en fil och hänvisa till den.',
    en: 'Write how you will do the task, or attach a file and refer to it.',
  },
  file_empty: { sv: 'En av filerna är tom.', en: 'One of the files is empty.' },
  file_too_large: {
    sv: 'En fil får vara högst 10 MB, och alla tillsammans högst 25 MB.',
    en: 'A file may be at most 10 MB, and all together at most 25 MB.',
  },
  file_type_unknown: {
    sv: 'En av filerna är av ett slag som inte tas emot. Spara den som PDF.',
    en: 'One of the files is of a kind that is not taken. Save it as PDF.',
  },
  filesAgain: { sv: 'Välj filerna igen.', en: 'Choose the files again.' },

  receiptSubject: {
    sv: (title: string) => `Anbud mottaget: ${title}`,
    en: (title: string) => `Bid received: ${title}`,
  },
  receiptLetter: {
    sv: (title: string, when: string, digest: string) =>
      `Ert anbud i upphandlingen ${title} kom in ${when} och är förseglat.

Kontrollsumma (SHA-256 av det förseglade anbudet):
${digest}

Känner ni inte igen detta: hör genast av er till köparen. Till sista anbudsdag kan ni ersätta eller ta tillbaka anbudet på er länk.`,
    en: (title: string, when: string, digest: string) =>
      `Your bid in the purchase ${title} came in ${when} and is sealed.

Checksum (SHA-256 of the sealed bid):
${digest}

If this is not your doing, tell the buyer at once. Until the deadline you can replace or take back the bid on your link.`,
  },
  lateLetter: {
    sv: (title: string, when: string) =>
      `Ert anbud i upphandlingen ${title} kom in ${when}, efter anbudstidens slut. Det öppnas inte.`,
    en: (title: string, when: string) =>
      `Your bid in the purchase ${title} came in ${when}, after the deadline. It will not be opened.`,
  },
  withdrawnSubject: {
    sv: (title: string) => `Anbud tillbakataget: ${title}`,
    en: (title: string) => `Bid taken back: ${title}`,
  },
  withdrawnLetter: {
    sv: (title: string, when: string) =>
      `Ert anbud i upphandlingen ${title} togs tillbaka ${when}. Känner ni inte igen detta: hör genast av er till köparen.`,
    en: (title: string, when: string) =>
      `Your bid in the purchase ${title} was taken back ${when}. If this is not your doing, tell the buyer at once.`,
  },

  yourDetails: { sv: 'Era uppgifter', en: 'Your details' },
  correctDetails: { sv: 'Rätta uppgifterna', en: 'Correct the details' },
  detailsSaved: { sv: 'Uppgifterna är rättade.', en: 'The details are corrected.' },
  detailsHint: {
    sv: 'Stämmer inte organisationsnumret: skriv till köparen.',
    en: 'If the organisation number is wrong, write to the buyer.',
  },

  questions: { sv: 'Frågor och svar', en: 'Questions and answers' },
  noQuestions: { sv: 'Inga frågor har kommit.', en: 'No questions have come.' },
  ask: { sv: 'Ställ en fråga', en: 'Ask a question' },
  askHint: {
    sv: 'Frågan och svaret visas för alla tillfrågade, utan ert namn. Skriv inget som röjer vilka ni är eller vad ni tänker bjuda.',
    en: 'The question and the answer are shown to all who were asked, without your name. Write nothing that shows who you are or what you will bid.',
  },
  question: { sv: 'Fråga', en: 'Question' },
  sendQuestion: { sv: 'Skicka frågan', en: 'Send the question' },
  questionSent: { sv: 'Frågan är skickad.', en: 'The question is sent.' },
  questionMissing: { sv: 'Skriv frågan.', en: 'Write the question.' },
  questionsEnded: { sv: 'Frågetiden är slut.', en: 'The time for questions is over.' },
  questionTooLate: {
    sv: 'Frågetiden är slut, så frågan kunde inte tas emot.',
    en: 'The time for questions is over, so the question could not be taken.',
  },
  waitsForAnswer: { sv: 'Väntar på svar', en: 'Waits for an answer' },
  yourQuestionWaits: { sv: 'Er fråga väntar på svar.', en: 'Your question waits for an answer.' },
  answer: { sv: 'Svar till alla', en: 'Answer to all' },
  sendAnswer: { sv: 'Svara alla', en: 'Answer all' },
  answered: {
    sv: 'Svaret är skickat till alla tillfrågade.',
    en: 'The answer is sent to all who were asked.',
  },
  answerMissing: { sv: 'Skriv svaret.', en: 'Write the answer.' },
  clarify: { sv: 'Skriv ett förtydligande', en: 'Write a clarification' },
  clarification: { sv: 'Förtydligande', en: 'Clarification' },
  clarificationWords: { sv: 'Vad det gäller', en: 'What it is about' },
  answerSubject: {
    sv: (title: string) => `Nytt svar: ${title}`,
    en: (title: string) => `New answer: ${title}`,
  },
  answerLetter: {
    sv: (question: string, answer: string) =>
      `${question}\n\nSvar: ${answer}\n\nAlla frågor och svar finns på er länk.`,
    en: (question: string, answer: string) =>
      `${question}\n\nAnswer: ${answer}\n\nAll questions and answers are on your link.`,
  },
  askedSubject: {
    sv: (title: string) => `Fråga om förfrågan: ${title}`,
    en: (title: string) => `Question about the request: ${title}`,
  },
  askedLetter: {
    sv: (words: string, href: string) =>
      `En leverantör frågar:\n\n${words}\n\nSvara här, så får alla svaret: ${href}`,
    en: (words: string, href: string) =>
      `A supplier asks:\n\n${words}\n\nAnswer here, and all get the answer: ${href}`,
  },
})

export type BidWords = ReturnType<typeof bidText>
