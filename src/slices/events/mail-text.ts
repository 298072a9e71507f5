import { defineText } from '../../kit/language.ts'

const people = (n: number) => (n === 1 ? '1 person' : `${n} personer`)
const peopleEn = (n: number) => (n === 1 ? '1 person' : `${n} people`)

export const mailText = defineText({
  mails: { sv: 'Utskick', en: 'Mail' },
  none: { sv: 'Inget utskick har gått till deltagarna än.', en: 'No mail has gone to the participants yet.' },
  write: { sv: 'Skriv ett utskick', en: 'Write to participants' },
  writeLead: {
    sv: 'Innan något skickas visas exakt vilka som får det och hur det ser ut.',
    en: 'Before anything is sent you see exactly who gets it and what it looks like.',
  },
  audience: { sv: 'Till vilka?', en: 'To whom?' },
  audienceMissing: { sv: 'Välj vilka som ska få utskicket.', en: 'Choose who is to get the mail.' },
  came: { sv: 'De som kom', en: 'Those who came' },
  did_not_come: { sv: 'De som inte kom', en: 'Those who did not come' },
  registered: { sv: 'De som har en plats', en: 'Those who have a place' },
  waiting: { sv: 'De som väntar på plats', en: 'Those who wait for a place' },
  had_need: {
    sv: 'De som hade behovet men aldrig anmälde sig',
    en: 'Those who had the need but never registered',
  },
  kind: { sv: 'Vad är det?', en: 'What is it?' },
  mail: { sv: 'Ett meddelande', en: 'A message' },
  feedback: {
    sv: 'En fråga om vad de tyckte, med länk till svar',
    en: 'A question what they thought, with a link to answer',
  },
  kindWrong: { sv: 'Välj vad utskicket är.', en: 'Choose what the mail is.' },
  feedbackOnlyCame: {
    sv: 'Bara de som kom kan svara på vad de tyckte. Välj ”De som kom”.',
    en: 'Only those who came can say what they thought. Choose “Those who came”.',
  },
  subject: { sv: 'Ämne', en: 'Subject' },
  subjectMissing: { sv: 'Skriv ett ämne på en rad.', en: 'Write a subject on one line.' },
  body: { sv: 'Text', en: 'Text' },
  bodyHint: {
    sv: 'Ditt namn, och en länk för den som inte vill ha fler utskick, läggs till av sig själv.',
    en: 'Your name, and a link for whoever wants no more mail, are added by themselves.',
  },
  bodyMissing: { sv: 'Skriv vad utskicket ska säga.', en: 'Write what the mail is to say.' },
  tooLong: {
    sv: (n: number) => `Skriv högst ${n} tecken.`,
    en: (n: number) => `Write at most ${n} characters.`,
  },
  keyMissing: { sv: 'Granska utskicket en gång till.', en: 'Look through the mail once more.' },
  cancel: { sv: 'Avbryt', en: 'Cancel' },
  preview: { sv: 'Granska', en: 'Preview' },
  previewTitle: { sv: 'Granska utskicket', en: 'Look through the mail' },
  goesTo: {
    sv: (n: number) => `Skickas till ${people(n)}`,
    en: (n: number) => `Goes to ${peopleEn(n)}`,
  },
  nobody_to_send_to: {
    sv: 'Ingen i den gruppen har en e-postadress som du ser och vill ha utskick. Välj en annan grupp.',
    en: 'Nobody in that group has an e-mail address that you can see and wants mail. Choose another group.',
  },
  recipients_changed: {
    sv: 'Listan har ändrats sedan du såg den. Kontrollera den en gång till innan du skickar.',
    en: 'The list has changed since you saw it. Check it once more before you send.',
  },
  refusing: {
    sv: (n: number) => `${people(n)} har valt att inte få utskick och får inte det här.`,
    en: (n: number) => `${peopleEn(n)} have chosen not to get mail and will not get this.`,
  },
  withoutAddress: {
    sv: (n: number) => `För ${n} finns ingen adress som du ser. Deras egen coach kan nå dem.`,
    en: (n: number) => `For ${n} there is no address that you can see. Their own coach can reach them.`,
  },
  howItLooks: { sv: 'Så här ser det ut', en: 'This is what it looks like' },
  send: { sv: (n: number) => `Skicka till ${people(n)}`, en: (n: number) => `Send to ${peopleEn(n)}` },
  changeText: { sv: 'Ändra texten', en: 'Change the text' },
  sent: {
    sv: (n: number) => `Utskicket går till ${people(n)}.`,
    en: (n: number) => `The mail goes to ${peopleEn(n)}.`,
  },
  sentTo: {
    sv: (n: number, audience: string) => `Till ${people(n)}: ${audience.toLowerCase()}`,
    en: (n: number, audience: string) => `To ${peopleEn(n)}: ${audience.toLowerCase()}`,
  },
  sentBy: {
    sv: (name: string, time: string) => `${name}, ${time}`,
    en: (name: string, time: string) => `${name}, ${time}`,
  },
  refusedThen: {
    sv: (n: number) => `${people(n)} hade avböjt utskick`,
    en: (n: number) => `${peopleEn(n)} had refused mail`,
  },
  showText: { sv: 'Visa texten', en: 'Show the text' },
  subject_came: {
    sv: (title: string) => `Tack för att du var med: ${title}`,
    en: (title: string) => `Thank you for coming: ${title}`,
  },
  subject_did_not_come: {
    sv: (title: string) => `Vi saknade dig: ${title}`,
    en: (title: string) => `We missed you: ${title}`,
  },
  subject_registered: { sv: (title: string) => `Inför ${title}`, en: (title: string) => `Before ${title}` },
  subject_waiting: {
    sv: (title: string) => `Du står på väntelistan: ${title}`,
    en: (title: string) => `You are on the wait list: ${title}`,
  },
  subject_had_need: {
    sv: (title: string) => `Du frågade efter det här: ${title}`,
    en: (title: string) => `You asked for this: ${title}`,
  },
  subject_feedback: {
    sv: (title: string) => `Vad tyckte du? ${title}`,
    en: (title: string) => `What did you think? ${title}`,
  },
  hello: { sv: 'Hej!\n\n', en: 'Hello!\n\n' },
  answerHere: {
    sv: (url: string) => `Svara här, det tar en minut:\n${url}`,
    en: (url: string) => `Answer here, it takes a minute:\n${url}`,
  },
  footer: {
    sv: (name: string, url: string) =>
      `${name}\n\n--\nDu får det här för att du eller ert företag har haft kontakt med oss om insatsen. Vill du inte ha fler utskick?\n${url}`,
    en: (name: string, url: string) =>
      `${name}\n\n--\nYou get this because you or your company have been in touch with us about the intervention. No more mail?\n${url}`,
  },
  exampleUrl: { sv: 'https://… (en egen länk till var och en)', en: 'https://… (a link of its own to each)' },
  stopTitle: { sv: 'Utskick till dig', en: 'Mail to you' },
  stopLead: {
    sv: (title: string) => `Du fick ett utskick om ”${title}”.`,
    en: (title: string) => `You got a mail about “${title}”.`,
  },
  stopNow: {
    sv: 'Vill du inte ha fler utskick från oss? Bekräftelser och påminnelser om det du själv anmäler dig till får du ändå.',
    en: 'No more mail from us? You still get confirmations and reminders of what you register for yourself.',
  },
  stop: { sv: 'Skicka inga fler utskick', en: 'Send me no more mail' },
  stopped: { sv: 'Du får inga fler utskick från oss.', en: 'You will get no more mail from us.' },
  start: { sv: 'Skicka utskick till mig igen', en: 'Send me mail again' },
  started: { sv: 'Du får utskick från oss igen.', en: 'You get mail from us again.' },
})

export type MailWords = ReturnType<typeof mailText>
