import { defineText } from '../../kit/language.ts'

/** Words of the coach's pages about what companies have sent in. */
export const proposalText = defineText({
  title: { sv: 'Anmälda av företag', en: 'Sent in by companies' },
  lead: {
    sv: 'Behov som företag har skrivit på webben och bekräftat. Ta emot dem, eller svara varför inte. Företaget får ditt svar med e-post.',
    en: 'Needs that companies have written on the web and confirmed. Accept them, or say why not. The company gets your answer by e-mail.',
  },
  needs: { sv: 'Behov', en: 'Needs' },
  none: { sv: 'Inget väntar', en: 'Nothing is waiting' },
  noneHint: {
    sv: 'Företag anmäler behov på /behov/anmal. Lägg gärna länken på kommunens webbplats.',
    en: 'Companies say their needs at /behov/anmal. Put the link on the municipality’s website.',
  },
  sentOn: { sv: (on: string) => `Skickat ${on}`, en: (on: string) => `Sent ${on}` },
  company: { sv: 'Företaget skrev', en: 'The company wrote' },
  companyName: { sv: 'Företag', en: 'Company' },
  orgNumber: { sv: 'Nummer', en: 'Number' },
  contact: { sv: 'Kontakt', en: 'Contact' },
  email: { sv: 'E-post', en: 'E-mail' },
  phone: { sv: 'Telefon', en: 'Telephone' },
  which: { sv: 'Vilket företag i registret är det?', en: 'Which company in the register is it?' },
  sameNumber: { sv: 'Samma nummer', en: 'Same number' },
  similarName: { sv: 'Liknande namn', en: 'Similar name' },
  newCompany: { sv: 'Ett nytt företag', en: 'A new company' },
  newCompanyAbout: {
    sv: 'Läggs in i registret med namnet och numret som företaget skrev. Komplettera uppgifterna efteråt.',
    en: 'Is entered in the register with the name and number that the company wrote. Complete the facts afterwards.',
  },
  newSoleTrader: {
    sv: 'Utan nummer läggs det in som enskild firma. Är det något annat: lägg först till företaget i registret och välj det sedan här.',
    en: 'Without a number it is entered as a sole trader. If it is something else: first add the company to the register, then choose it here.',
  },
  another: { sv: 'Ett annat företag', en: 'Another company' },
  anotherName: { sv: 'Namnet på det andra företaget', en: 'The name of the other company' },
  whichMissing: { sv: 'Välj vilket företag det är.', en: 'Choose which company it is.' },
  companyMissing: { sv: 'Skriv vilket företag det är.', en: 'Write which company it is.' },
  companyUnknown: {
    sv: 'Inget företag heter så. Kontrollera stavningen.',
    en: 'There is no company of that name. Check the spelling.',
  },
  companySeveral: {
    sv: 'Flera företag passar. Skriv hela namnet.',
    en: 'Several companies fit. Write the whole name.',
  },
  number_taken: {
    sv: 'Ett företag med det numret finns redan i registret. Välj det i stället.',
    en: 'A company with that number is already in the register. Choose it instead.',
  },
  contactRole: { sv: 'Lägg in kontaktpersonen?', en: 'Enter the contact person?' },
  contactLeader: { sv: 'Ja, leder företaget', en: 'Yes, leads the company' },
  contactRepresentative: { sv: 'Ja, företräder företaget', en: 'Yes, represents the company' },
  contactNone: { sv: 'Nej', en: 'No' },
  contactForeign: {
    sv: 'Går bara för företag som hör till din kommun.',
    en: 'Only possible for companies that belong to your municipality.',
  },
  choiceWrong: { sv: 'Välj ur listan.', en: 'Choose from the list.' },
  accept: { sv: 'Ta emot behovet', en: 'Accept the need' },
  accepted: {
    sv: 'Behovet är mottaget. Företaget har fått besked.',
    en: 'The need is accepted. The company has been told.',
  },
  reject: { sv: 'Ta inte emot', en: 'Do not accept' },
  rejectConsequence: {
    sv: 'Företaget får skälet med e-post, och det som namnger företaget tas bort. Det går inte att ångra.',
    en: 'The company gets the reason by e-mail, and what names the company is removed. This cannot be undone.',
  },
  reason: { sv: 'Skälet, som företaget läser det', en: 'The reason, as the company reads it' },
  reasonMissing: { sv: 'Skriv skälet till företaget.', en: 'Write the reason to the company.' },
  reasonLong: {
    sv: (n: number) => `Skriv högst ${n} tecken.`,
    en: (n: number) => `Write at most ${n} characters.`,
  },
  rejected: { sv: 'Företaget har fått ditt svar.', en: 'The company has got your answer.' },
})

export type ProposalWords = ReturnType<typeof proposalText>
