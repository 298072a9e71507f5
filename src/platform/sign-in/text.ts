import { defineText } from '../../kit/language.ts'

export const text = defineText({
  title: { sv: 'Logga in', en: 'Sign in' },
  forCompanies: {
    sv: 'Driver du företag? Du behöver inget konto:',
    en: 'Do you run a company? You need no account:',
  },
  offered: { sv: 'se vad som erbjuds', en: 'see what is offered' },
  sayNeed: { sv: 'säg vad ni behöver', en: 'say what you need' },
  lead: {
    sv: 'Skriv din e-postadress i jobbet. Vi skickar en länk som loggar in dig.',
    en: 'Write your e-mail address at work. We send you a link that signs you in.',
  },
  email: { sv: 'E-postadress', en: 'E-mail address' },
  send: { sv: 'Skicka länken', en: 'Send the link' },
  emailMissing: { sv: 'Skriv din e-postadress.', en: 'Write your e-mail address.' },
  emailWrong: {
    sv: 'Det ser inte ut som en e-postadress. Skriv den som namn@kommun.se.',
    en: 'This does not look like an e-mail address. Write it as name@municipality.se.',
  },
  sentTitle: { sv: 'Titta i din inkorg', en: 'Look in your inbox' },
  sent: {
    sv: (minutes: number) =>
      `Om adressen hör till någon som arbetar här har vi skickat en länk. Den gäller i ${minutes} minuter och kan användas en gång.`,
    en: (minutes: number) =>
      `If the address belongs to someone who works here we have sent a link. It is valid for ${minutes} minutes and can be used once.`,
  },
  notArrived: {
    sv: 'Kom den inte fram? Titta bland skräpposten, eller fråga administratören om adressen är rätt.',
    en: 'Did it not arrive? Look among the spam, or ask the administrator whether the address is right.',
  },
  again: { sv: 'Skriv en annan adress', en: 'Write another address' },
  toOutbox: { sv: 'Öppna exempelregionens utkorg', en: 'Open the outbox of the example region' },
  confirmTitle: { sv: 'Du är nästan inne', en: 'You are almost in' },
  confirm: {
    sv: 'Tryck på knappen för att logga in i den här webbläsaren.',
    en: 'Press the button to sign in with this browser.',
  },
  confirmButton: { sv: 'Logga in', en: 'Sign in' },
  usedTitle: { sv: 'Länken går inte att använda', en: 'The link cannot be used' },
  used: {
    sv: 'Den är för gammal, redan använd eller inte hel. Be om en ny.',
    en: 'It is too old, already used or not complete. Ask for a new one.',
  },
  newLink: { sv: 'Be om en ny länk', en: 'Ask for a new link' },
  exampleTitle: { sv: 'Exempelregionen', en: 'The example region' },
  example: {
    sv: 'Här är alla företag och personer påhittade. Välj vem du vill vara.',
    en: 'All companies and people here are invented. Choose who you want to be.',
  },
  person: { sv: 'Person', en: 'Person' },
  role: { sv: 'Roll', en: 'Role' },
  signInAs: { sv: (name: string) => `Logga in som ${name}`, en: (name: string) => `Sign in as ${name}` },
  orByEmail: { sv: 'Logga in med e-post', en: 'Sign in by e-mail' },
  goodbye: { sv: 'Du är utloggad.', en: 'You are signed out.' },
  account: { sv: 'Ditt konto', en: 'Your account' },
  name: { sv: 'Namn', en: 'Name' },
  roles: { sv: 'Roller', en: 'Roles' },
  sessions: { sv: 'Här är du inloggad', en: 'Where you are signed in' },
  sessionsNote: {
    sv: 'Känner du inte igen någon av dem? Avsluta den och säg till administratören.',
    en: 'Is there one that you do not recognise? End it and tell the administrator.',
  },
  device: { sv: 'Enhet', en: 'Device' },
  thisDevice: { sv: 'den här', en: 'this one' },
  started: { sv: 'Inloggad sedan', en: 'Signed in since' },
  seen: { sv: 'Senast använd', en: 'Last used' },
  end: { sv: 'Avsluta', en: 'End' },
  endThis: { sv: 'Logga ut', en: 'Sign out' },
  endOthers: { sv: 'Avsluta alla andra', en: 'End all others' },
  ended: { sv: 'Inloggningen är avslutad.', en: 'The session has been ended.' },
  endedOthers: {
    sv: (n: number) => (n === 1 ? 'En inloggning är avslutad.' : `${n} inloggningar är avslutade.`),
    en: (n: number) => (n === 1 ? 'One session has been ended.' : `${n} sessions have been ended.`),
  },
  unknownDevice: { sv: 'Okänd enhet', en: 'Unknown device' },
  on: {
    sv: (browser: string, system: string) => `${browser} på ${system}`,
    en: (browser: string, system: string) => `${browser} on ${system}`,
  },
  letterSubject: { sv: 'Logga in i NiMR', en: 'Sign in to NiMR' },
  letter: {
    sv: (link: string, minutes: number) => `Hej!

Öppna länken för att logga in i NiMR:

${link}

Den gäller i ${minutes} minuter och kan användas en gång. Har du inte bett om den kan du strunta i brevet.
`,
    en: (link: string, minutes: number) => `Hello!

Open the link to sign in to NiMR:

${link}

It is valid for ${minutes} minutes and can be used once. If you did not ask for it, ignore this letter.
`,
  },
})
