import { defineText } from '../../kit/language.ts'

/** Words of the request for quotation. */
export const requestText = defineText({
  title: {
    sv: (title: string) => `Offertförfrågan: ${title}`,
    en: (title: string) => `Request for quotation: ${title}`,
  },
  subtitle: { sv: 'Direktupphandling av tjänst', en: 'Direct award of a service' },
  questionsUntil: { sv: 'Frågor senast', en: 'Questions by' },
  bidsUntil: { sv: 'Anbud senast', en: 'Bids by' },
  validUntil: { sv: 'Anbudet gäller till och med', en: 'The bid is valid until' },
  ceiling: { sv: 'Takpris', en: 'Ceiling price' },
  background: { sv: 'Bakgrund och behov', en: 'Background and need' },
  task: { sv: 'Uppdrag och leveranser', en: 'Task and deliverables' },
  targetGroup: { sv: 'Målgrupp', en: 'Target group' },
  companies: {
    sv: (count: string) => `Antal företag: ${count}.`,
    en: (count: string) => `Number of companies: ${count}.`,
  },
  delivery: { sv: 'Plats, form och språk', en: 'Place, format and language' },
  volume: { sv: 'Omfattning och högsta pris', en: 'Volume and ceiling price' },
  ceilingRule: {
    sv: (amount: string) => `Priset får vara högst ${amount}. Anbud över takpriset prövas inte.`,
    en: (amount: string) => `The price may be at most ${amount}. Bids above it are not considered.`,
  },
  qualification: { sv: 'Krav på leverantören', en: 'Requirements on the supplier' },
  requirements: { sv: 'Krav på tjänsten', en: 'Requirements on the service' },
  requirementsRule: {
    sv: 'Kraven nedan ska vara uppfyllda. Ett anbud som inte uppfyller dem rangordnas inte.',
    en: 'The requirements below must be met. A bid that does not meet them is not ranked.',
  },
  evaluation: { sv: 'Så väljs anbud', en: 'How a bid is chosen' },
  contractTerms: { sv: 'Avtalsvillkor', en: 'Contract terms' },
  privacyTerms: { sv: 'Personuppgifter och sekretess', en: 'Personal data and secrecy' },
  secrecyRule: {
    sv: 'Anbuden är förseglade tills anbudstiden har gått ut och hemliga tills beslut om tilldelning. Därefter blir de i regel allmänna handlingar; ange vad som bör hållas hemligt och varför.',
    en: 'Bids are sealed until the deadline and secret until the award is decided. After that they are as a rule public documents; state what should be kept secret and why.',
  },
  invoicing: { sv: 'Fakturering', en: 'Invoicing' },
  howToBid: { sv: 'Så lämnar du anbud', en: 'How to bid' },
  howToBidRule: {
    sv: 'Lämna anbudet genom den personliga länk som du fick i mejlet. Ange pris i svenska kronor exklusive moms för hela uppdraget och beskriv hur ni svarar mot kraven och kriterierna. Du kan ändra eller dra tillbaka anbudet tills anbudstiden går ut.',
    en: 'Bid by the personal link that you received by e-mail. State the price in Swedish kronor excluding VAT for the whole task and describe how you meet the requirements and criteria. You may change or withdraw the bid until the deadline.',
  },
  questionsRule: {
    sv: 'Ställ frågor genom samma länk. Frågor och svar går till alla som fått förfrågan, utan att det syns vem som frågade.',
    en: 'Ask questions by the same link. Questions and answers go to all who received the request, without showing who asked.',
  },
  authorities: { sv: 'Beställare', en: 'Buyers' },
  notSaid: {
    sv: (items: string) => `Förfrågan säger inte än: ${items}.`,
    en: (items: string) => `The request does not say yet: ${items}.`,
  },
  item_buyer: { sv: 'vem som köper', en: 'who buys' },
  item_dnr: { sv: 'diarienummer', en: 'reference number' },
  item_background: { sv: 'bakgrund', en: 'background' },
  item_task: { sv: 'uppdrag', en: 'task' },
  item_targetGroup: { sv: 'målgrupp', en: 'target group' },
  item_deliveryForm: { sv: 'plats, form och språk', en: 'place, format and language' },
  item_period: { sv: 'tid för genomförande', en: 'time of performance' },
  item_volume: { sv: 'omfattning eller takpris', en: 'volume or ceiling price' },
  item_qualification: { sv: 'krav på leverantören', en: 'requirements on the supplier' },
  item_requirements: { sv: 'krav på tjänsten', en: 'requirements on the service' },
  item_criteria: { sv: 'kriterier', en: 'criteria' },
  item_contractTerms: { sv: 'avtalsvillkor', en: 'contract terms' },
  item_privacyTerms: { sv: 'personuppgifter och sekretess', en: 'personal data and secrecy' },
  item_invoicing: { sv: 'fakturering', en: 'invoicing' },
  item_questionsUntil: { sv: 'sista dag för frågor', en: 'last day for questions' },
  item_bidsUntil: { sv: 'sista dag för anbud', en: 'deadline for bids' },
  item_bidsValidUntil: { sv: 'hur länge anbudet gäller', en: 'how long the bid is valid' },
  item_contact: { sv: 'kontaktperson', en: 'contact' },
  callOffRule: {
    sv: (names: string) => `Utöver den upphandlande myndigheten får dessa avropa från avtalet: ${names}.`,
    en: (names: string) =>
      `Besides the contracting authority these may call off from the contract: ${names}.`,
  },
})
export type RequestWords = ReturnType<typeof requestText>
