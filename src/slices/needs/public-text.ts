import { defineText } from '../../kit/language.ts'

/** What companies read who say a need on the public form, and in the letters about it. */
export const publicText = defineText({
  title: { sv: 'Berätta vad ditt företag behöver', en: 'Say what your company needs' },
  description: {
    sv: 'Berätta för din kommuns affärscoach vad ditt företag behöver hjälp med.',
    en: 'Tell your municipality’s business coach what your company needs help with.',
  },
  lead: {
    sv: 'Affärscoachen i din kommun läser det du skriver och hör av sig. Det kostar inget och du behöver inget konto.',
    en: 'The business coach in your municipality reads what you write and gets in touch. It costs nothing and you need no account.',
  },
  yourNeed: { sv: 'Behovet', en: 'The need' },
  words: { sv: 'Vad behöver företaget?', en: 'What does the company need?' },
  wordsHint: {
    sv: 'Skriv med egna ord. Skriv inget som är hemligt.',
    en: 'Use your own words. Write nothing that is secret.',
  },
  needWordsMissing: { sv: 'Skriv vad företaget behöver.', en: 'Write what the company needs.' },
  needWordsLong: {
    sv: (n: number) => `Skriv högst ${n} tecken.`,
    en: (n: number) => `Write at most ${n} characters.`,
  },
  focusArea: { sv: 'Vad ligger det närmast?', en: 'What is it closest to?' },
  focusAreaMissing: { sv: 'Välj det som ligger närmast.', en: 'Choose what is closest.' },
  urgency: { sv: 'Hur bråttom är det?', en: 'How urgent is it?' },
  urgencyMissing: { sv: 'Välj hur bråttom det är.', en: 'Choose how urgent it is.' },
  yourCompany: { sv: 'Företaget', en: 'The company' },
  companyName: { sv: 'Företagets namn', en: 'Name of the company' },
  companyNameMissing: { sv: 'Skriv företagets namn.', en: 'Write the name of the company.' },
  companyNameLong: {
    sv: (n: number) => `Namnet får ha högst ${n} tecken.`,
    en: (n: number) => `The name can have at most ${n} characters.`,
  },
  orgNumber: { sv: 'Organisationsnummer', en: 'Organisation number' },
  orgNumberHint: {
    sv: 'Tio siffror. Har du enskild firma kan du lämna fältet tomt.',
    en: 'Ten digits. If you are a sole trader you can leave this empty.',
  },
  orgNumberWrong: {
    sv: 'Numret stämmer inte. Kontrollera siffrorna, eller lämna fältet tomt.',
    en: 'The number is not right. Check the digits, or leave this empty.',
  },
  municipality: { sv: 'Kommun', en: 'Municipality' },
  municipalityMissing: {
    sv: 'Välj kommunen där företaget finns.',
    en: 'Choose the municipality where the company is.',
  },
  you: { sv: 'Du', en: 'You' },
  contactName: { sv: 'Ditt namn', en: 'Your name' },
  contactNameMissing: { sv: 'Skriv ditt namn.', en: 'Write your name.' },
  email: { sv: 'E-post', en: 'E-mail' },
  emailHint: {
    sv: 'Du får ett brev där du bekräftar det du har skrivit.',
    en: 'You get a letter where you confirm what you have written.',
  },
  emailWrong: {
    sv: 'Skriv en e-postadress, till exempel namn@foretag.se.',
    en: 'Write an e-mail address, such as name@company.se.',
  },
  phone: { sv: 'Telefon', en: 'Telephone' },
  phoneWrong: { sv: 'Skriv telefonnumret med siffror.', en: 'Write the telephone number in digits.' },
  privacy: {
    sv: 'Kommunen använder uppgifterna för att svara dig. De kan vara allmän handling. Anmälningar som inte bekräftas tas bort efter sju dagar.',
    en: 'The municipality uses the details to answer you. They may be a public record. What is not confirmed is removed after seven days.',
  },
  send: { sv: 'Skicka', en: 'Send' },
  sentTitle: { sv: 'Ett steg kvar: bekräfta i din e-post', en: 'One step left: confirm in your e-mail' },
  sentText: {
    sv: 'Vi har skickat ett brev till adressen du skrev. Öppna länken i brevet och tryck på Bekräfta, så får affärscoachen ditt behov. Kommer inget brev inom några minuter? Titta i skräpposten, eller ring din kommun.',
    en: 'We have sent a letter to the address you wrote. Open the link in it and press Confirm, and the business coach gets your need. No letter within a few minutes? Look among the junk mail, or call your municipality.',
  },
  confirmTitle: { sv: 'Bekräfta ert behov', en: 'Confirm your need' },
  confirm: { sv: 'Bekräfta', en: 'Confirm' },
  confirmLead: {
    sv: (place: string) => `När du bekräftar får näringslivskontoret det du har skrivit. Kommun: ${place}.`,
    en: (place: string) =>
      `When you confirm, the business office gets what you have written. Municipality: ${place}.`,
  },
  confirmedTitle: { sv: 'Tack, vi har fått ert behov', en: 'Thank you, we have got your need' },
  confirmedText: {
    sv: 'En affärscoach läser det och hör av sig till dig.',
    en: 'A business coach reads it and gets in touch with you.',
  },
  settledTitle: { sv: 'Ert behov är besvarat', en: 'Your need has been answered' },
  settledText: {
    sv: 'Affärscoachen har svarat dig med e-post.',
    en: 'The business coach has answered you by e-mail.',
  },
  takeBack: { sv: 'Ta tillbaka', en: 'Take it back' },
  takeBackConsequence: {
    sv: 'Det du har skrivit tas bort och ingen kan läsa det längre. Det går inte att ångra.',
    en: 'What you have written is removed and nobody can read it any longer. It cannot be undone.',
  },
  takenBackTitle: { sv: 'Det du skrev är borttaget', en: 'What you wrote is removed' },
  takenBackText: {
    sv: 'Du kan skicka ett nytt behov när du vill.',
    en: 'You can send a new need whenever you like.',
  },
  letterSubject: { sv: 'Bekräfta ert behov', en: 'Confirm your need' },
  letter: {
    sv: (name: string, url: string) =>
      `Hej ${name}!\n\nDu har skrivit till kommunens affärscoach om vad ditt företag behöver. Öppna sidan och tryck på Bekräfta, så får coachen det:\n\n${url}\n\nHar du inte skrivit till oss? Då behöver du inte göra något; uppgifterna tas bort efter sju dagar.`,
    en: (name: string, url: string) =>
      `Hello ${name},\n\nYou have written to the municipality’s business coach about what your company needs. Open the page and press Confirm, and the coach gets it:\n\n${url}\n\nDid you not write to us? Then you need not do anything; the details are removed after seven days.`,
  },
  answerSubject: { sv: 'Svar om ert behov', en: 'About your need' },
  acceptedLetter: {
    sv: (name: string, coach: string, email: string) =>
      `Hej ${name}!\n\nTack för att du berättade vad ditt företag behöver. Vi har tagit emot det, och ${coach} hör av sig till dig. Du når ${coach} på ${email}.`,
    en: (name: string, coach: string, email: string) =>
      `Hello ${name},\n\nThank you for telling us what your company needs. We have taken it in, and ${coach} will get in touch with you. You reach ${coach} at ${email}.`,
  },
  rejectedLetter: {
    sv: (name: string, reason: string, coach: string, email: string) =>
      `Hej ${name}!\n\nTack för att du skrev till oss. Vi kan tyvärr inte ta upp det du skrev:\n\n${reason}\n\nHar du frågor? Du når ${coach} på ${email}.`,
    en: (name: string, reason: string, coach: string, email: string) =>
      `Hello ${name},\n\nThank you for writing to us. Unfortunately we cannot take up what you wrote:\n\n${reason}\n\nAny questions? You reach ${coach} at ${email}.`,
  },
})

export type PublicNeedWords = ReturnType<typeof publicText>
