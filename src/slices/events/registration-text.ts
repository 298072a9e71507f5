import { defineText } from '../../kit/language.ts'

/** Words of registering, for visitors, link holders and those who register somebody by phone. */
export const registrationText = defineText({
  register: { sv: 'Anmäl dig', en: 'Register' },
  joinLine: { sv: 'Ställ dig på väntelistan', en: 'Join the waiting list' },
  registerFor: {
    sv: (title: string) => `Anmälan till ${title}`,
    en: (title: string) => `Registration for ${title}`,
  },
  fullNote: {
    sv: 'Alla platser är tagna. Du ställer dig på väntelistan och får ett mejl när en plats blir ledig.',
    en: 'All places are taken. You join the waiting list and get an e-mail when a place becomes free.',
  },
  you: { sv: 'Du', en: 'You' },
  name: { sv: 'Namn', en: 'Name' },
  nameMissing: { sv: 'Skriv ditt namn.', en: 'Write your name.' },
  nameLong: {
    sv: (n: number) => `Namnet får ha högst ${n} tecken.`,
    en: (n: number) => `At most ${n} characters.`,
  },
  email: { sv: 'E-post', en: 'E-mail' },
  emailHint: { sv: 'Hit skickar vi bekräftelsen.', en: 'We send the confirmation here.' },
  emailMissing: { sv: 'Skriv din e-postadress.', en: 'Write your e-mail address.' },
  emailWrong: {
    sv: 'Adressen ser inte rätt ut. Skriv den som namn@exempel.se.',
    en: 'The address does not look right. Write it like name@example.com.',
  },
  phone: { sv: 'Telefon', en: 'Phone' },
  phoneWrong: { sv: 'Skriv numret med siffror.', en: 'Write the number with digits.' },
  company: { sv: 'Företaget', en: 'The company' },
  companyName: { sv: 'Företagets namn', en: 'Name of the company' },
  companyMissing: {
    sv: 'Skriv företagets namn, eller kryssa för att du inte har något företag än.',
    en: 'Write the name of the company, or tick that you have no company yet.',
  },
  orgNumber: { sv: 'Organisationsnummer', en: 'Organisation number' },
  orgNumberHint: {
    sv: 'Har du enskild firma är det ditt personnummer. Det visas inte för andra än kommunens näringslivskontor.',
    en: 'If you are a sole trader it is your personal number. It is shown to nobody but the business office of the municipality.',
  },
  orgNumberWrong: {
    sv: 'Numret stämmer inte. Kontrollera siffrorna, eller lämna fältet tomt.',
    en: 'The number is not right. Check the digits, or leave the field empty.',
  },
  municipality: { sv: 'Kommun', en: 'Municipality' },
  otherMunicipality: { sv: 'En annan kommun', en: 'Another municipality' },
  municipalityMissing: {
    sv: 'Välj i vilken kommun företaget finns, eller där du bor.',
    en: 'Choose the municipality of the company, or where you live.',
  },
  noCompany: { sv: 'Jag har inget företag än', en: 'I have no company yet' },
  wants: { sv: 'Vad vill du ha hjälp med?', en: 'What do you want help with?' },
  wantsHint: {
    sv: 'Läses bara av dem som ordnar insatsen och av ditt eget näringslivskontor.',
    en: 'Read only by those who arrange it and by your own business office.',
  },
  wantsLong: { sv: (n: number) => `Skriv högst ${n} tecken.`, en: (n: number) => `At most ${n} characters.` },
  others: { sv: 'Fler från samma företag', en: 'More from the same company' },
  othersHint: {
    sv: 'Lämna e-posten tom om ni delar adress.',
    en: 'Leave the e-mail empty if you share an address.',
  },
  otherName: { sv: (n: number) => `Person ${n}, namn`, en: (n: number) => `Person ${n}, name` },
  otherEmail: { sv: (n: number) => `Person ${n}, e-post`, en: (n: number) => `Person ${n}, e-mail` },
  otherNameMissing: { sv: 'Skriv personens namn.', en: 'Write the person’s name.' },
  background: { sv: 'Frågor om dig, helt frivilligt', en: 'Questions about you, entirely voluntary' },
  backgroundWhy: {
    sv: 'Projektet ska nå kvinnor, unga och utrikes födda lika väl som andra, och räknar därför hur många vi når. Svaren räknas bara ihop: de visas aldrig för någon, inte heller för oss, och påverkar inte din plats.',
    en: 'The project is to reach women, young people and people born abroad as well as others, and therefore counts how many it reaches. Answers are only added up: they are never shown to anybody, not even to us, and do not affect your place.',
  },
  gender: { sv: 'Kön', en: 'Gender' },
  woman: { sv: 'Kvinna', en: 'Woman' },
  man: { sv: 'Man', en: 'Man' },
  other: { sv: 'Annat', en: 'Other' },
  birthYear: { sv: 'Födelseår', en: 'Year of birth' },
  birthYearWrong: {
    sv: 'Skriv året med fyra siffror, eller lämna tomt.',
    en: 'Write the year with four digits, or leave it empty.',
  },
  bornAbroad: { sv: 'Är du född utomlands?', en: 'Were you born abroad?' },
  yes: { sv: 'Ja', en: 'Yes' },
  no: { sv: 'Nej', en: 'No' },
  notSaid: { sv: 'Vill inte svara', en: 'Prefer not to say' },
  privacy: {
    sv: 'Uppgifterna används för att ordna insatsen och för projektets redovisning.',
    en: 'What you write is used to arrange the intervention and to account for the project.',
  },
  privacyLink: { sv: 'Så hanterar vi personuppgifter', en: 'How we handle personal data' },
  send: { sv: 'Skicka anmälan', en: 'Send the registration' },
  fieldWrong: { sv: 'Välj ett av svaren.', en: 'Choose one of the answers.' },
  not_published: {
    sv: 'Insatsen tar inte emot anmälningar här. Har du fått en inbjudan, öppna länken i den.',
    en: 'Registration is not open here. If you have an invitation, open the link in it.',
  },
  not_yours: {
    sv: 'Du kan anmäla personer från den egna kommunens företag, och alla till insatser som du är med i styrkan för.',
    en: 'You can register people of your own municipality’s companies, and anybody for interventions whose task force you are in.',
  },
  not_open_yet: { sv: 'Anmälan har inte öppnat än.', en: 'Registration has not opened yet.' },
  closed: {
    sv: 'Anmälan är stängd. Hör av dig till kontaktpersonen.',
    en: 'Registration is closed. Get in touch with the contact person.',
  },
  thanks: { sv: 'Tack, vi har din anmälan', en: 'Thank you, we have your registration' },
  youAreIn: {
    sv: (n: number) => (n === 1 ? 'Du har en plats.' : `Ni har ${n} platser.`),
    en: (n: number) => (n === 1 ? 'You have a place.' : `You have ${n} places.`),
  },
  youWait: {
    sv: (place: number) => `Alla platser är tagna. Du står på väntelistan, på plats ${place}.`,
    en: (place: number) => `All places are taken. You are number ${place} on the waiting list.`,
  },
  letterSent: {
    sv: 'Du får strax ett mejl med tillfällena som kalenderfil och en egen länk där du kan ändra eller avboka.',
    en: 'You will soon get an e-mail with the occasions as a calendar file and a link of your own for changing or cancelling.',
  },
  noLetter: {
    sv: 'Kommer inget mejl inom tio minuter? Titta i skräpposten, eller hör av dig till kontaktpersonen.',
    en: 'No e-mail within ten minutes? Look among the junk mail, or get in touch with the contact person.',
  },
  back: { sv: 'Till insatsen', en: 'To the intervention' },
  ownTitle: { sv: 'Din anmälan', en: 'Your registration' },
  stateRegistered: { sv: 'Du har en plats', en: 'You have a place' },
  stateWaiting: {
    sv: (place: number) => `Du står på väntelistan, på plats ${place}`,
    en: (place: number) => `You are number ${place} on the waiting list`,
  },
  stateCancelled: { sv: 'Din anmälan är avbokad', en: 'Your registration is cancelled' },
  changeOwn: { sv: 'Ändra dina uppgifter', en: 'Change what you wrote' },
  save: { sv: 'Spara', en: 'Save' },
  saved: { sv: 'Dina uppgifter är sparade.', en: 'What you wrote is saved.' },
  cancelOwn: { sv: 'Avboka', en: 'Cancel the registration' },
  cancelConsequence: {
    sv: 'Din plats går direkt till nästa på väntelistan. Ångrar du dig kan du anmäla dig igen här, men hamnar då sist om det är fullt.',
    en: 'Your place goes to the next in line at once. If you change your mind you can register again here, but are then last if it is full.',
  },
  cancelled: { sv: 'Din anmälan är avbokad.', en: 'Your registration is cancelled.' },
  already_cancelled: { sv: 'Anmälan var redan avbokad.', en: 'The registration was cancelled already.' },
  restore: { sv: 'Ångra och anmäl mig igen', en: 'Undo, and register me again' },
  restoredIn: { sv: 'Välkommen tillbaka: du har en plats.', en: 'Welcome back: you have a place.' },
  restoredWaiting: {
    sv: 'Du är åter anmäld och står sist på väntelistan.',
    en: 'You are registered again, last on the waiting list.',
  },
  already_registered: { sv: 'Du är redan anmäld.', en: 'You are registered already.' },
  meeting: { sv: 'Länk till mötet', en: 'Link to the meeting' },
  calendar: { sv: 'Lägg i kalendern', en: 'Add to calendar' },
  certificate: { sv: 'Hämta ditt deltagarintyg', en: 'Get your certificate of attendance' },
  when: { sv: 'När och var', en: 'When and where' },
})

export type RegistrationWords = ReturnType<typeof registrationText>
