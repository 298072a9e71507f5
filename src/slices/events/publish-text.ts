import { defineText } from '../../kit/language.ts'

/** Words of publishing an intervention. */
export const publishText = defineText({
  publishing: { sv: 'Publicering och anmälan', en: 'Publishing and registration' },
  publishingLead: {
    sv: 'Det här ser besökare. Spara först, titta på förhandsvisningen och publicera när det är klart.',
    en: 'This is what visitors see. Save first, look at the preview and publish when it is ready.',
  },
  notWritten: { sv: 'Inte skriven än', en: 'Not written yet' },
  draft: { sv: 'Inte publicerad', en: 'Not published' },
  published: { sv: 'Publicerad', en: 'Published' },
  withdrawn: { sv: 'Borttagen från webben', en: 'Taken off the web' },
  publishedBy: {
    sv: (when: string, name: string) => `${when} av ${name}`,
    en: (when: string, name: string) => `${when} by ${name}`,
  },
  titleSv: { sv: 'Rubrik', en: 'Title' },
  titleMissing: { sv: 'Skriv en rubrik.', en: 'Write a title.' },
  titleLong: {
    sv: (n: number) => `Rubriken får ha högst ${n} tecken.`,
    en: (n: number) => `At most ${n} characters.`,
  },
  leadSv: { sv: 'Ingress', en: 'Lead' },
  leadHint: {
    sv: 'En eller två meningar: för vem, och vad man får.',
    en: 'One or two sentences: for whom, and what one gets.',
  },
  leadMissing: { sv: 'Skriv en ingress.', en: 'Write a lead.' },
  leadLong: {
    sv: (n: number) => `Ingressen får ha högst ${n} tecken.`,
    en: (n: number) => `At most ${n} characters.`,
  },
  descriptionSv: { sv: 'Beskrivning', en: 'Description' },
  descriptionHint: { sv: 'Tom rad mellan stycken.', en: 'An empty line between paragraphs.' },
  descriptionLong: {
    sv: (n: number) => `Skriv högst ${n} tecken.`,
    en: (n: number) => `At most ${n} characters.`,
  },
  inEnglish: { sv: 'På engelska', en: 'In English' },
  inEnglishHint: {
    sv: 'Det som lämnas tomt visas på svenska.',
    en: 'What is left empty is shown in Swedish.',
  },
  titleEn: { sv: 'Rubrik på engelska', en: 'Title in English' },
  leadEn: { sv: 'Ingress på engelska', en: 'Lead in English' },
  descriptionEn: { sv: 'Beskrivning på engelska', en: 'Description in English' },
  registration: { sv: 'Anmälan', en: 'Registration' },
  price: { sv: 'Pris per deltagare', en: 'Price per participant' },
  priceHint: { sv: 'Utan moms. Tomt är kostnadsfritt.', en: 'Without VAT. Empty is free of charge.' },
  priceWrong: {
    sv: 'Skriv priset i kronor, till exempel 500.',
    en: 'Write the price in kronor, such as 500.',
  },
  places: { sv: 'Antal platser', en: 'Number of places' },
  placesHint: {
    sv: 'Tomt är obegränsat. Höjer du antalet får de som väntar plats direkt, i ordning, och ett mejl.',
    en: 'Empty is without limit. If you raise it, those who wait get a place at once, in order, and an e-mail.',
  },
  placesWrong: { sv: 'Skriv ett helt tal, till exempel 30.', en: 'Write a whole number, such as 30.' },
  opensOn: { sv: 'Anmälan öppnar', en: 'Registration opens' },
  closesOn: { sv: 'Sista anmälningsdag', en: 'Last day to register' },
  dayWrong: { sv: 'Skriv dagen som år-månad-dag.', en: 'Write the day as year-month-day.' },
  closes_before_opens: {
    sv: 'Sista anmälningsdag är före den dag då anmälan öppnar.',
    en: 'The last day to register is before the day when registration opens.',
  },
  closedGroup: { sv: 'Sluten grupp', en: 'Closed group' },
  closedGroupHint: {
    sv: 'Syns inte för allmänheten. Bara den som har en inbjudningslänk kan se och anmäla sig.',
    en: 'Not seen by the public. Only those who have an invitation link can see it and register.',
  },
  contact: { sv: 'Kontaktperson', en: 'Contact person' },
  contactHint: {
    sv: 'Namn, e-post och telefon visas för alla.',
    en: 'Name, e-mail and phone are shown to everybody.',
  },
  contactWrong: { sv: 'Välj en kontaktperson ur listan.', en: 'Choose a contact person from the list.' },
  save: { sv: 'Spara', en: 'Save' },
  saved: { sv: 'Sparat.', en: 'Saved.' },
  savedAndMoved: {
    sv: (n: number) => `Sparat. ${n} från väntelistan har fått plats och får ett mejl.`,
    en: (n: number) => `Saved. ${n} from the waiting list got places and are told by e-mail.`,
  },
  backToIntervention: { sv: 'Till insatsen', en: 'To the intervention' },
  preview: { sv: 'Förhandsvisa', en: 'Preview' },
  previewNote: {
    sv: 'Förhandsvisning: så här ser sidan ut för besökare. Länken för anmälan fungerar när sidan är publicerad.',
    en: 'Preview: this is how visitors see the page. The link for registering works when the page is published.',
  },
  backToPublishing: { sv: 'Tillbaka till publiceringen', en: 'Back to publishing' },
  publish: { sv: 'Publicera', en: 'Publish' },
  publishConsequence: {
    sv: 'Sidan syns för alla och anmälan är öppen mellan de dagar du valt.',
    en: 'Everybody sees the page, and registration is open between the days you chose.',
  },
  publishConsequenceClosed: {
    sv: 'De som har en inbjudningslänk kan se sidan och anmäla sig.',
    en: 'Those who have an invitation link can see the page and register.',
  },
  publishedNow: { sv: 'Sidan är publicerad.', en: 'The page is published.' },
  withdraw: { sv: 'Ta bort från webben', en: 'Take off the web' },
  withdrawConsequence: {
    sv: 'Besökare ser inte längre sidan och ingen kan anmäla sig. De som är anmälda är kvar. Du kan publicera igen.',
    en: 'Visitors no longer see the page and nobody can register. Those who are registered stay. You can publish it again.',
  },
  withdrawnNow: { sv: 'Sidan är borttagen från webben.', en: 'The page is taken off the web.' },
  already_published: { sv: 'Sidan är redan publicerad.', en: 'The page is published already.' },
  closed_already: {
    sv: 'Sista anmälningsdag har varit. Ändra den innan du publicerar.',
    en: 'The last day to register is over. Change it before you publish.',
  },
  not_published: { sv: 'Sidan är inte publicerad.', en: 'The page is not published.' },
  change: { sv: 'Ändra', en: 'Change' },
  write: { sv: 'Skriv sidan', en: 'Write the page' },
  openPage: { sv: 'Öppna sidan', en: 'Open the page' },
  registrations: { sv: 'Anmälda', en: 'Registrations' },
  invitations: { sv: 'Inbjudningslänkar', en: 'Invitation links' },
  invitationsNote: {
    sv: 'Den som har länken kan anmäla sig, också när gruppen är sluten. Adressen visas en enda gång.',
    en: 'Whoever has the link can register, also when the group is closed. The address is shown only once.',
  },
  noInvitations: { sv: 'Inga länkar är gjorda.', en: 'No links have been made.' },
  madeFor: { sv: 'Vem är länken till?', en: 'For whom is the link?' },
  madeForHint: {
    sv: 'Till exempel medlemmarna i Kompetensforum.',
    en: 'Such as the members of Kompetensforum.',
  },
  madeForMissing: { sv: 'Skriv vem länken är till.', en: 'Write for whom the link is.' },
  madeForLong: {
    sv: (n: number) => `Skriv högst ${n} tecken.`,
    en: (n: number) => `At most ${n} characters.`,
  },
  makeInvitation: { sv: 'Gör en inbjudningslänk', en: 'Make an invitation link' },
  invitationMade: { sv: 'Länken är gjord', en: 'The link is made' },
  invitationCopy: {
    sv: 'Kopiera adressen nu och skicka den till gruppen. Den visas inte igen; behöver du den senare gör du en ny.',
    en: 'Copy the address now and send it to the group. It is not shown again; if you need it later, make a new one.',
  },
  address: { sv: 'Adress', en: 'Address' },
  invitationAbout: {
    sv: (n: number, name: string, when: string) => `${n} anmälda · gjord av ${name} ${when}`,
    en: (n: number, name: string, when: string) => `${n} registered · made by ${name} ${when}`,
  },
  invitationEnded: { sv: 'Avslutad', en: 'Ended' },
  endInvitation: { sv: 'Avsluta länken', en: 'End the link' },
  endedInvitation: { sv: 'Länken är avslutad.', en: 'The link has been ended.' },
  versionMissing: { sv: 'Ladda om sidan och försök igen.', en: 'Reload the page and try again.' },
})

export type PublishWords = ReturnType<typeof publishText>
