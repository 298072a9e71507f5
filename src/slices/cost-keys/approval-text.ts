import { defineText } from '../../kit/language.ts'

export const approvalText = defineText({
  approve: { sv: 'Godkänn kostnadsfördelningen', en: 'Approve the cost key' },
  decline: { sv: 'Säg nej', en: 'Decline' },
  declineConsequence: {
    sv: 'Fördelningen kan inte gälla förrän en ny version har gjorts och godkänts av alla.',
    en: 'The key cannot be in force until a new version has been made and approved by everybody.',
  },
  approveConsequence: {
    sv: 'Ni binder er att bära den andel som står här. Fördelningen gäller när alla betalare har godkänt.',
    en: 'You commit to bear the share that stands here. The key is in force when all payers have approved.',
  },
  approvalOf: {
    sv: (payer: string) => `Godkännande för ${payer}`,
    en: (payer: string) => `Approval of ${payer}`,
  },
  approvalLead: {
    sv: (share: string) => `Er planerade andel är ${share}.`,
    en: (share: string) => `Your planned share is ${share}.`,
  },
  reason: { sv: 'Varför inte?', en: 'Why not?' },
  reasonLong: {
    sv: (n: number) => `Skriv högst ${n} tecken.`,
    en: (n: number) => `At most ${n} characters.`,
  },
  reason_missing: {
    sv: 'Skriv varför ni säger nej, så att de andra vet vad som behöver ändras.',
    en: 'Write why you decline, so that the others know what has to change.',
  },
  moved: {
    sv: 'Något har ändrats sedan du öppnade sidan. Läs igenom fördelningen som den nu är och svara igen.',
    en: 'Something has changed since you opened the page. Read the key as it now is and answer again.',
  },
  not_waiting: {
    sv: 'Den här versionen väntar inte längre på svar. Gå till kostnadsfördelningen och se vilken som gäller.',
    en: 'This version no longer waits for answers. Go to the cost key and see which one is in force.',
  },
  answered_already: {
    sv: 'Svaret är redan lämnat. Vill ni ändra er behövs en ny version.',
    en: 'The answer has already been given. To change it a new version is needed.',
  },
  digestMissing: {
    sv: 'Öppna sidan igen och svara därifrån.',
    en: 'Open the page again and answer from there.',
  },
  answerMissing: { sv: 'Välj godkänn eller nej.', en: 'Choose approve or decline.' },
  approved: { sv: 'Kostnadsfördelningen är godkänd.', en: 'The cost key is approved.' },
  declined: { sv: 'Svaret är sparat: nej.', en: 'The answer is saved: no.' },
  yourName: { sv: 'Ditt namn', en: 'Your name' },
  nameMissing: { sv: 'Skriv namnet på den som svarar.', en: 'Write the name of the one who answers.' },
  nameLong: {
    sv: (n: number) => `Namnet får ha högst ${n} tecken.`,
    en: (n: number) => `At most ${n} characters.`,
  },
  linkTitle: { sv: 'Kostnadsfördelning att godkänna', en: 'A cost key to approve' },
  linkLead: {
    sv: (title: string) => `För insatsen ${title}. Alla betalare ser samma sak.`,
    en: (title: string) => `For the intervention ${title}. All payers see the same.`,
  },
  thanksApproved: {
    sv: 'Tack. Ni har godkänt fördelningen.',
    en: 'Thank you. You have approved the key.',
  },
  thanksDeclined: { sv: 'Tack. Ni har sagt nej.', en: 'Thank you. You have declined.' },
  noLongerWaits: {
    sv: 'Den här versionen väntar inte längre på svar. Ni får en ny länk om fördelningen görs om.',
    en: 'This version no longer waits for answers. You will get a new link if the key is made anew.',
  },
  ask: { sv: 'Be om godkännande med länk', en: 'Ask for approval by link' },
  askConsequence: {
    sv: 'Mottagaren får ett mejl med en personlig länk. En tidigare länk slutar gälla.',
    en: 'The recipient gets a mail with a personal link. An earlier link ends.',
  },
  recipientName: { sv: 'Vem får länken?', en: 'Who gets the link?' },
  email: { sv: 'E-post', en: 'E-mail' },
  emailMissing: {
    sv: 'Skriv en e-postadress, till exempel namn@foretag.se.',
    en: 'Write an e-mail address, such as name@company.se.',
  },
  asked: {
    sv: (who: string) => `Länken är skickad till ${who}.`,
    en: (who: string) => `The link is sent to ${who}.`,
  },
  written: { sv: 'Registrera ett skriftligt svar', en: 'Record a written answer' },
  writtenConsequence: {
    sv: 'När betalaren har svarat på papper eller i ett mejl: lägg in det undertecknade svaret.',
    en: 'When the payer answered on paper or by mail: add the signed answer.',
  },
  signedBy: { sv: 'Vem har skrivit under?', en: 'Who signed?' },
  paper: { sv: 'Det undertecknade svaret', en: 'The signed answer' },
  paper_missing: {
    sv: 'Välj filen med det undertecknade svaret.',
    en: 'Choose the file with the signed answer.',
  },
  file_empty: { sv: 'Filen är tom. Välj en annan.', en: 'The file is empty. Choose another.' },
  file_too_large: { sv: 'Filen är större än 10 MB.', en: 'The file is larger than 10 MB.' },
  file_type_unknown: {
    sv: 'Välj en PDF, en bild eller ett vanligt dokument.',
    en: 'Choose a PDF, a picture or an ordinary document.',
  },
  recorded: { sv: 'Svaret är registrerat.', en: 'The answer is recorded.' },
  answer: { sv: 'Svar', en: 'Answer' },
  answer_approved: { sv: 'Godkänner', en: 'Approves' },
  answer_declined: { sv: 'Säger nej', en: 'Declines' },
  letterSubject: {
    sv: (title: string) => `Kostnadsfördelning att godkänna: ${title}`,
    en: (title: string) => `A cost key to approve: ${title}`,
  },
  letter: {
    sv: (name: string, payer: string, title: string, url: string) =>
      `Hej ${name}!\n\n${payer} är en av betalarna för insatsen ${title}. Här ser ni vad den beräknas kosta, hur kostnaden delas och er andel. Läs och svara:\n\n${url}\n\nLänken är personlig och gäller i 90 dagar.`,
    en: (name: string, payer: string, title: string, url: string) =>
      `Hello ${name},\n\n${payer} is one of the payers for the intervention ${title}. Here you see what it is planned to cost, how the cost is shared and your share. Read and answer:\n\n${url}\n\nThe link is personal and lasts for 90 days.`,
  },
})

export type ApprovalWords = ReturnType<typeof approvalText>
