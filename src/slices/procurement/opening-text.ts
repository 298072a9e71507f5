import { defineText } from '../../kit/language.ts'

/** Words of conflict declarations, bids registered by staff, and the opening. */
export const openingText = defineText({
  bids: { sv: 'Anbud', en: 'Bids' },
  sealedUntil: {
    sv: (when: string) =>
      `Anbuden är förseglade till ${when}. Ingen kan se hur många som kommit eller vad de säger.`,
    en: (when: string) =>
      `The bids are sealed until ${when}. Nobody can see how many have come or what they say.`,
  },
  noBids: { sv: 'Inga anbud kom in i tid.', en: 'No bids came in time.' },
  bidsIn: { sv: 'Inkomna anbud', en: 'Bids that came' },
  byLink: { sv: 'på länken', en: 'over the link' },
  byEmail: { sv: 'med e-post', en: 'by e-mail' },
  late: { sv: 'För sent', en: 'Late' },
  lateNote: { sv: 'Öppnas inte', en: 'Not opened' },
  registeredLater: {
    sv: (when: string, who: string) => `Registrerat ${when} av ${who}`,
    en: (when: string, who: string) => `Registered ${when} by ${who}`,
  },
  sealed: { sv: 'Förseglat', en: 'Sealed' },
  damaged: { sv: 'Skadat: går inte att läsa', en: 'Damaged: cannot be read' },
  taken: { sv: 'Tillbakataget', en: 'Taken back' },
  price: { sv: 'Pris utan moms', en: 'Price without VAT' },
  supplier: { sv: 'Leverantör', en: 'Supplier' },
  received: { sv: 'Kom in', en: 'Came in' },
  description: { sv: 'Beskrivning', en: 'Description' },
  files: { sv: 'Filer', en: 'Files' },
  digest: { sv: 'Kontrollsumma', en: 'Checksum' },
  openedAt: {
    sv: (when: string, who: string) => `Öppnade ${when} av ${who}.`,
    en: (when: string, who: string) => `Opened ${when} by ${who}.`,
  },
  onlyForce: {
    sv: 'Anbuden läses av insatsstyrkan, och av projektledare, ekonom och revisor efter beslutet.',
    en: 'The bids are read by the task force, and by project manager, economist and auditor after the decision.',
  },
  shutOut: {
    sv: 'Du har anmält jäv och ser därför inte anbuden.',
    en: 'You have declared a conflict and therefore do not see the bids.',
  },
  setPrice: { sv: 'Skriv in priset ur anbudets filer', en: 'Enter the price from the files of the bid' },
  priceSet: { sv: 'Priset är inskrivet.', en: 'The price is entered.' },
  priceAlready: { sv: 'Anbudet har redan ett pris.', en: 'The bid already has a price.' },
  priceWrong: {
    sv: 'Skriv priset som ett belopp i kronor, till exempel 120 000.',
    en: 'Write the price as an amount in kronor, such as 120 000.',
  },

  registerBid: { sv: 'Registrera anbud som kom med e-post', en: 'Register a bid that came by e-mail' },
  registerLead: {
    sv: 'Gör det direkt när mejlet kommer, utan att läsa anbudet. Bifoga filerna som de är: de förseglas och kan inte läsas förrän anbuden öppnas.',
    en: 'Do it as soon as the mail comes, without reading the bid. Attach the files as they are: they are sealed and cannot be read until the bids are opened.',
  },
  fromSupplier: { sv: 'Från leverantör', en: 'From supplier' },
  receivedDay: { sv: 'Kom in den', en: 'Came on' },
  receivedTime: { sv: 'Klockan', en: 'Time' },
  note: { sv: 'Mejlets text, om anbudet står där', en: 'The words of the mail, if the bid is there' },
  filesAsTheyAre: { sv: 'Anbudets filer', en: 'The files of the bid' },
  register: { sv: 'Försegla och registrera', en: 'Seal and register' },
  registered: { sv: 'Anbudet är förseglat och registrerat.', en: 'The bid is sealed and registered.' },
  registeredLate: {
    sv: 'Anbudet är registrerat som för sent och öppnas inte.',
    en: 'The bid is registered as late and will not be opened.',
  },
  receivedMissing: {
    sv: 'Skriv dag och klockslag då mejlet kom.',
    en: 'Write the day and time when the mail came.',
  },
  receivedFuture: { sv: 'Tiden har inte varit än.', en: 'That time has not been yet.' },
  receivedBeforeSent: {
    sv: 'Tiden är före det att förfrågan skickades.',
    en: 'That time is before the request was sent.',
  },
  supplierWrong: { sv: 'Välj vilken leverantör det är.', en: 'Choose which supplier it is.' },
  nothingToSeal: {
    sv: 'Bifoga anbudets filer eller skriv in mejlets text.',
    en: 'Attach the files of the bid or enter the words of the mail.',
  },
  takeOut: { sv: 'Ta bort registreringen', en: 'Remove the registration' },
  takeOutConsequence: {
    sv: 'Det förseglade anbudet tas bort. Att det fanns och varför det togs bort står kvar.',
    en: 'The sealed bid is removed. That it was there, and why it was removed, remains.',
  },
  takenOut: { sv: 'Registreringen är borttagen.', en: 'The registration is removed.' },
  reason: { sv: 'Skäl', en: 'Reason' },
  reasonMissing: { sv: 'Skriv skälet.', en: 'Write the reason.' },
  tooLong: { sv: (n: number) => `Högst ${n} tecken.`, en: (n: number) => `At most ${n} characters.` },

  conflict: { sv: 'Jäv', en: 'Conflict of interest' },
  conflictLead: {
    sv: 'Alla i insatsstyrkan svarar innan anbuden öppnas. Den som är jävig ser dem inte.',
    en: 'All in the task force answer before the bids are opened. Whoever has a conflict does not see them.',
  },
  declareNone: {
    sv: 'Jag har inget jäv mot någon som tillfrågats eller lämnat anbud',
    en: 'I have no conflict with anybody who was asked or has bid',
  },
  declareHas: { sv: 'Jag har jäv', en: 'I have a conflict' },
  conflictWords: { sv: 'Vad jävet består i', en: 'What the conflict is' },
  declare: { sv: 'Lämna deklarationen', en: 'Declare' },
  declared: { sv: 'Din deklaration är sparad.', en: 'Your declaration is kept.' },
  noneDeclared: { sv: 'Inget jäv', en: 'No conflict' },
  hasDeclared: { sv: 'Jäv', en: 'Conflict' },
  notDeclared: { sv: 'Har inte svarat', en: 'Has not answered' },
  conflictMissing: { sv: 'Välj om du har jäv.', en: 'Choose whether you have a conflict.' },
  conflictWordsMissing: { sv: 'Skriv vad jävet består i.', en: 'Write what the conflict is.' },
  conflictStays: {
    sv: 'Jävet kan inte tas tillbaka när anbuden är öppnade.',
    en: 'The conflict cannot be taken back when the bids are open.',
  },
  changeDeclaration: { sv: 'Ändra din deklaration', en: 'Change your declaration' },

  open: { sv: 'Öppna anbuden', en: 'Open the bids' },
  openConsequence: {
    sv: 'Alla anbud som kom i tid öppnas på en gång. Det sker en gång, antecknas med ditt namn och kan inte göras om.',
    en: 'All bids that came in time are opened at once. It happens once, is recorded in your name and cannot be repeated.',
  },
  openedToast: {
    sv: (n: number) => (n === 1 ? 'Ett anbud är öppnat.' : `${n} anbud är öppnade.`),
    en: (n: number) => (n === 1 ? 'One bid is opened.' : `${n} bids are opened.`),
  },
  cannotOpen: { sv: 'Anbuden kan inte öppnas än', en: 'The bids cannot be opened yet' },
  not_on_task_force: {
    sv: 'Bara insatsstyrkan öppnar anbud.',
    en: 'Only the task force opens bids.',
  },
  not_sent: { sv: 'Förfrågan är inte skickad.', en: 'The request has not been sent.' },
  cancelled: {
    sv: 'Upphandlingen är avbruten. Anbuden förblir förseglade.',
    en: 'The purchase is cancelled. The bids stay sealed.',
  },
  already_opened: { sv: 'Anbuden är redan öppnade.', en: 'The bids are already open.' },
  too_early: { sv: 'Anbudstiden är inte slut.', en: 'The time for bids is not over.' },
  own_conflict: {
    sv: 'Du har anmält jäv. Någon annan i insatsstyrkan öppnar anbuden.',
    en: 'You have declared a conflict. Somebody else in the task force opens the bids.',
  },
  not_all_declared: {
    sv: 'Alla i insatsstyrkan måste först svara om de har jäv.',
    en: 'All in the task force must first say whether they have a conflict.',
  },
  seal_key_missing: {
    sv: 'Nyckeln som anbuden förseglades med saknas på servern. Be den som sköter driften lägga tillbaka nyckelfilen (bin/nimr seal-key). Inget är öppnat.',
    en: 'The key that the bids were sealed with is not on the server. Ask those who run it to put the key file back (bin/nimr seal-key). Nothing has been opened.',
  },
  deadline_was_moved: {
    sv: 'Anbuden förseglades för en senare tid än den som nu står i upphandlingen. Inget är öppnat; kontakta administratören.',
    en: 'The bids were sealed for a later time than the purchase now states. Nothing has been opened; contact the administrator.',
  },
})

export type OpeningWords = ReturnType<typeof openingText>
