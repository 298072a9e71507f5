import { defineText } from '../../kit/language.ts'

/** Words of the list of registrations, for those who work with the intervention. */
export const listText = defineText({
  registrations: { sv: 'Anmälda', en: 'Registrations' },
  counts: {
    sv: (registered: number, waiting: number) => `${registered} har plats, ${waiting} väntar`,
    en: (registered: number, waiting: number) => `${registered} have a place, ${waiting} waiting`,
  },
  countsOf: {
    sv: (registered: number, places: number, waiting: number) =>
      `${registered} av ${places} platser, ${waiting} väntar`,
    en: (registered: number, places: number, waiting: number) =>
      `${registered} of ${places} places, ${waiting} waiting`,
  },
  someHidden: {
    sv: 'Namnen på andra kommuners anmälda visas bara för insatsstyrkan och projektledaren. De räknas med i antalen.',
    en: 'The names of other municipalities’ registrations are only shown to the task force and the project manager. They are in the counts.',
  },
  heldUntil: {
    sv: (until: string) => `Platsen hålls i väntan på intyg till ${until}`,
    en: (until: string) => `The place is held awaiting the declaration until ${until}`,
  },
  registered: { sv: 'Har plats', en: 'Have a place' },
  waiting: { sv: 'Väntelista', en: 'Waiting list' },
  waitingNote: {
    sv: 'Väntelistan flyttas upp av sig själv, i den ordning som folk anmälde sig. Vill du släppa in fler: höj antalet platser.',
    en: 'The waiting list moves up by itself, in the order in which people registered. To let more in, raise the number of places.',
  },
  cancelled: { sv: 'Avbokade', en: 'Cancelled' },
  none: { sv: 'Ingen är anmäld än.', en: 'Nobody has registered yet.' },
  noPage: {
    sv: 'Insatsen har ingen sida för anmälan än. Skriv den under Publicering.',
    en: 'The intervention has no page for registering yet. Write it under Publishing.',
  },
  publishing: { sv: 'Publicering', en: 'Publishing' },
  registerSomebody: { sv: 'Anmäl någon', en: 'Register somebody' },
  download: { sv: 'Hämta som CSV', en: 'Download as CSV' },
  person: { sv: 'Person', en: 'Person' },
  company: { sv: 'Företag', en: 'Company' },
  municipality: { sv: 'Kommun', en: 'Municipality' },
  otherMunicipality: { sv: 'Annan', en: 'Other' },
  orgNumber: { sv: 'Organisationsnummer', en: 'Organisation number' },
  contact: { sv: 'Kontakt', en: 'Contact' },
  email: { sv: 'E-post', en: 'E-mail' },
  phone: { sv: 'Telefon', en: 'Phone' },
  wants: { sv: 'Vill ha hjälp med', en: 'Wants help with' },
  place: { sv: 'Plats i kön', en: 'Number in line' },
  state: { sv: 'Läge', en: 'State' },
  registeredOn: { sv: 'Anmäld', en: 'Registered' },
  noCompany: { sv: 'Inget företag än', en: 'No company yet' },
  unmatched: { sv: 'Finns inte i registret', en: 'Not in the register' },
  inRegister: { sv: 'I registret', en: 'In the register' },
  byStaff: { sv: 'Anmäld av kontoret', en: 'Registered by the office' },
  byInvitation: { sv: 'Inbjuden', en: 'Invited' },
  act: { sv: 'Gör', en: 'Do' },
  match: { sv: 'Koppla till företag', en: 'Match with a company' },
  matchFor: {
    sv: (name: string) => `Koppla ${name} till ett företag`,
    en: (name: string) => `Match ${name} with a company`,
  },
  matchLead: {
    sv: (written: string) => `I anmälan står: ${written}`,
    en: (written: string) => `The registration says: ${written}`,
  },
  companyHint: {
    sv: 'Skriv början av namnet eller numret.',
    en: 'Write the beginning of the name or the number.',
  },
  companyPick: { sv: 'Vilket företag menar du?', en: 'Which company do you mean?' },
  companyMissing: { sv: 'Skriv vilket företag det är.', en: 'Write which company it is.' },
  companyUnknown: {
    sv: 'Inget företag heter så. Kontrollera stavningen eller lägg till företaget i registret.',
    en: 'There is no company of that name. Check the spelling or add the company to the register.',
  },
  companySeveral: {
    sv: 'Flera företag passar. Välj ett av dem.',
    en: 'Several companies fit. Choose one of them.',
  },
  newCompany: { sv: 'Lägg till företaget i registret', en: 'Add the company to the register' },
  matched: { sv: (name: string) => `Kopplad till ${name}.`, en: (name: string) => `Matched with ${name}.` },
  takeIn: { sv: 'Lägg personen i registret', en: 'Add the person to the register' },
  takeInFor: {
    sv: (name: string) => `Lägg ${name} i registret`,
    en: (name: string) => `Add ${name} to the register`,
  },
  takenIn: { sv: 'Personen finns i registret.', en: 'The person is in the register.' },
  no_company: {
    sv: 'Koppla anmälan till ett företag först.',
    en: 'Match the registration with a company first.',
  },
  makeNeed: { sv: 'Gör till behov', en: 'Make it a need' },
  cancel: { sv: 'Avboka', en: 'Cancel' },
  cancelFor: { sv: (name: string) => `Avboka ${name}`, en: (name: string) => `Cancel ${name}` },
  cancelConsequence: {
    sv: 'Personen får ett mejl, och nästa på väntelistan får platsen direkt.',
    en: 'The person gets an e-mail, and the next in line gets the place at once.',
  },
  reason: { sv: 'Varför?', en: 'Why?' },
  reasonMissing: { sv: 'Skriv varför anmälan avbokas.', en: 'Write why the registration is cancelled.' },
  reasonLong: {
    sv: (n: number) => `Skriv högst ${n} tecken.`,
    en: (n: number) => `At most ${n} characters.`,
  },
  cancelledNow: { sv: 'Anmälan är avbokad.', en: 'The registration is cancelled.' },
  already_cancelled: { sv: 'Anmälan var redan avbokad.', en: 'The registration was cancelled already.' },
  restore: { sv: 'Ångra avbokningen', en: 'Undo the cancellation' },
  restored: { sv: 'Åter anmäld, med plats.', en: 'Registered again, with a place.' },
  restoredWaiting: {
    sv: 'Åter anmäld, sist på väntelistan.',
    en: 'Registered again, last on the waiting list.',
  },
  already_registered: { sv: 'Personen är redan anmäld.', en: 'The person is registered already.' },
  closed: { sv: 'Insatsen är över.', en: 'The intervention is over.' },
  registeredSomebody: {
    sv: 'Anmälan är gjord och bekräftelsen skickas.',
    en: 'The registration is made and the confirmation is sent.',
  },
  registeredWaiting: {
    sv: (place: number) => `Fullt: personen står på väntelistan, på plats ${place}.`,
    en: (place: number) => `Full: the person is number ${place} on the waiting list.`,
  },
  newRegistrations: { sv: 'Nya anmälningar', en: 'New registrations' },
  newOnes: {
    sv: (n: number) => (n === 1 ? '1 ny anmäld' : `${n} nya anmälda`),
    en: (n: number) => (n === 1 ? '1 new' : `${n} new`),
  },
  newUnmatched: {
    sv: (n: number) => `${n} med företag som inte är kopplat till registret`,
    en: (n: number) => `${n} with a company not matched with the register`,
  },
  back: { sv: 'Till anmälda', en: 'To the registrations' },
})

export type ListWords = ReturnType<typeof listText>
