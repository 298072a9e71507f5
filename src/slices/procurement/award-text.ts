import { defineText } from '../../kit/language.ts'

/** Words of the opening record, the award decision and the letters to those who bid. */
export const awardText = defineText({
  openingTitle: { sv: 'Öppningsprotokoll', en: 'Record of the opening' },
  openedAt: { sv: 'Anbuden öppnades', en: 'Bids opened' },
  openedBy: { sv: 'Öppnade av', en: 'Opened by' },
  deadline: { sv: 'Anbudstiden gick ut', en: 'Deadline for bids' },
  invitedCount: { sv: 'Tillfrågade leverantörer', en: 'Suppliers asked' },
  openedCount: { sv: 'Öppnade anbud', en: 'Bids opened' },
  openedBids: { sv: 'Anbud som öppnades', en: 'Bids that were opened' },
  notOpened: { sv: 'Anbud som inte öppnades', en: 'Bids that were not opened' },
  notOpenedWhy: { sv: 'Varför', en: 'Why' },
  late: { sv: 'Kom in efter anbudstidens slut', en: 'Came in after the deadline' },
  withdrawn: { sv: 'Återtaget av leverantören', en: 'Withdrawn by the supplier' },
  damaged: { sv: 'Gick inte att läsa', en: 'Could not be read' },
  channel: { sv: 'Sätt', en: 'How' },
  byLink: { sv: 'Länk', en: 'Link' },
  byEmail: { sv: 'E-post, registrerat vid ankomst', en: 'E-mail, registered on receipt' },
  seal: { sv: 'Förseglingens kontrollsumma', en: 'Checksum of the seal' },
  sealRule: {
    sv: 'Anbuden har varit förseglade tills anbudstiden gick ut. Kontrollsumman är de tolv första tecknen av SHA-256 över det förseglade anbudet.',
    en: 'The bids were sealed until the deadline. The checksum is the first twelve characters of SHA-256 over the sealed bid.',
  },
  declarations: { sv: 'Jävsdeklarationer före öppningen', en: 'Declarations of conflicts of interest' },
  member: { sv: 'Deltagare', en: 'Member' },
  answer: { sv: 'Svar', en: 'Answer' },
  at: { sv: 'När', en: 'When' },
  hasConflict: { sv: 'Jäv anmält, deltar inte', en: 'Conflict declared, takes no part' },
  noConflict: { sv: 'Inget jäv', en: 'No conflict' },
  noPrice: { sv: 'Inget pris', en: 'No price' },

  awardTitle: { sv: 'Tilldelningsbeslut', en: 'Award decision' },
  endTitle: { sv: 'Beslut att avsluta utan tilldelning', en: 'Decision to end without an award' },
  decision: { sv: 'Beslut', en: 'Decision' },
  awardSentence: {
    sv: (buyer: string, winner: string, title: string) =>
      `${buyer} tilldelar ${winner} uppdraget ”${title}”.`,
    en: (buyer: string, winner: string, title: string) => `${buyer} awards the task “${title}” to ${winner}.`,
  },
  endSentence: {
    sv: (buyer: string, title: string) =>
      `${buyer} avslutar köpet ”${title}” utan att någon leverantör får uppdraget.`,
    en: (buyer: string, title: string) =>
      `${buyer} ends the purchase “${title}” without choosing any supplier.`,
  },
  reasons: { sv: 'Skäl för beslutet', en: 'Reasons for the decision' },
  competition: { sv: 'Så konkurrensutsattes köpet', en: 'How competition was used' },
  competitionSentence: {
    sv: (asked: string, bids: string) => `Tillfrågade: ${asked}. Inkomna anbud: ${bids}.`,
    en: (asked: string, bids: string) => `Asked: ${asked}. Bids received: ${bids}.`,
  },
  askedSentence: {
    sv: (asked: string) => `Tillfrågade: ${asked}. Hur många som lämnat anbud går inte att se än.`,
    en: (asked: string) => `Asked: ${asked}. How many have bid cannot be seen yet.`,
  },
  asked: { sv: 'Tillfrågade leverantörer', en: 'Suppliers asked' },
  declined: { sv: 'Avböjde', en: 'Declined' },
  didBid: { sv: 'Lämnade anbud', en: 'Bid' },
  notAskedYet: { sv: 'Förfrågan är inte skickad', en: 'The request is not sent' },
  notKnownYet: { sv: 'Går inte att se än', en: 'Cannot be seen yet' },
  didNotBid: { sv: 'Lämnade inget anbud', en: 'Did not bid' },
  ranked: { sv: 'Insatsstyrkans rangordning', en: 'The task force’s ranking' },
  notRanked: { sv: 'Anbud som inte rangordnades', en: 'Bids that were not ranked' },
  rankedRule: {
    sv: 'Insatsstyrkan har rangordnat anbuden efter kriterierna i förfrågan. Myndigheten har beslutat.',
    en: 'The task force has ranked the bids by the criteria of the request. The authority has decided.',
  },

  letterWon: { sv: 'Besked: ni har fått uppdraget', en: 'Notice: you have been chosen' },
  letterLost: { sv: 'Besked om tilldelning', en: 'Notice of award' },
  letterEnded: { sv: 'Besked: köpet avslutas', en: 'Notice: the purchase ends' },
  to: { sv: 'Till', en: 'To' },
  wonSentence: {
    sv: (title: string) => `Tack för ert anbud. Ni har tilldelats uppdraget ”${title}”.`,
    en: (title: string) => `Thank you for your bid. You have been awarded the task “${title}”.`,
  },
  wonNext: {
    sv: 'Beslutet är inte ett avtal. Uppdraget gäller när båda parter har skrivit under avtalet; vi hör av oss om det.',
    en: 'The decision is not a contract. The task begins when both parties have signed one; we will be in touch.',
  },
  lostSentence: {
    sv: (title: string, winner: string) =>
      `Tack för ert anbud om ”${title}”. Den här gången valdes ${winner}.`,
    en: (title: string, winner: string) =>
      `Thank you for your bid for “${title}”. This time ${winner} was chosen.`,
  },
  endedSentence: {
    sv: (title: string) => `Tack för ert anbud om ”${title}”. Köpet avslutas utan att någon får uppdraget.`,
    en: (title: string) =>
      `Thank you for your bid for “${title}”. The purchase ends without anybody being chosen.`,
  },
  ownResult: { sv: 'Ert anbud', en: 'Your bid' },
  ownRank: {
    sv: (rank: string, of: string, points: string) =>
      `Ert anbud fick plats ${rank} av ${of} med ${points} poäng.`,
    en: (rank: string, of: string, points: string) =>
      `Your bid was ranked ${rank} of ${of} with ${points} points.`,
  },
  winnerPoints: {
    sv: (points: string) => `Det valda anbudet fick ${points} poäng.`,
    en: (points: string) => `The chosen bid got ${points} points.`,
  },
  notRankedSentence: {
    sv: (why: string) => `Ert anbud rangordnades inte: ${why}`,
    en: (why: string) => `Your bid was not ranked: ${why}`,
  },
  lateSentence: {
    sv: 'det kom in efter anbudstidens slut och har inte öppnats.',
    en: 'it came in after the deadline and has not been opened.',
  },
  unreadSentence: { sv: 'det gick inte att läsa.', en: 'it could not be read.' },
  noPriceSentence: { sv: 'det saknade pris.', en: 'it had no price.' },
  questions: {
    sv: (contact: string) => `Har ni frågor, kontakta ${contact}.`,
    en: (contact: string) => `If you have questions, contact ${contact}.`,
  },
  mailSubject: {
    sv: (letter: string, title: string, dnr: string) =>
      [`${letter}: ${title}`, dnr].filter(Boolean).join(', '),
    en: (letter: string, title: string, dnr: string) =>
      [`${letter}: ${title}`, dnr].filter(Boolean).join(', '),
  },
  attached: { sv: 'Beskedet finns också som bifogad PDF.', en: 'The notice is also attached as a PDF.' },
})
export type AwardWords = ReturnType<typeof awardText>
