import { defineText } from '../../kit/language.ts'

/** Words of the picture and of the computation, step by step. */
export const groupPageText = defineText({
  pictureOf: {
    sv: (name: string) => `Ägandet kring ${name}`,
    en: (name: string) => `The ownership around ${name}`,
  },
  pictureSays: {
    sv: (holders: number, holdings: number) =>
      `${holders} ägare och företag, ${holdings} band mellan dem. Ägare står ovanför det de äger. Tabellen säger detsamma.`,
    en: (holders: number, holdings: number) =>
      `${holders} owners and companies, ${holdings} ties between them. Owners stand above what they own. The table says the same.`,
  },
  pictureHint: { sv: 'Rullas i sidled när den är bred.', en: 'Scrolls sideways when it is wide.' },
  tie: { sv: 'Band', en: 'Tie' },
  subject: { sv: 'företaget självt', en: 'the company itself' },
  linked: { sv: 'anknutet: räknas helt', en: 'linked: counted whole' },
  partner: { sv: 'partner: räknas till sin andel', en: 'partner: counted by share' },
  exempt: { sv: 'undantagen: räknas inte', en: 'exempt: not counted' },
  autonomous: { sv: 'räknas inte', en: 'not counted' },
  capital: { sv: 'Kapital', en: 'Capital' },
  votes: { sv: 'Röster', en: 'Votes' },
  capitalAndVotes: {
    sv: (capital: string, votes: string) => `${capital} / ${votes} röster`,
    en: (capital: string, votes: string) => `${capital} / ${votes} votes`,
  },
  controls: { sv: 'bestämmer', en: 'controls' },
  jointly: { sv: 'tillsammans', en: 'jointly' },

  size: { sv: 'Så räknas storleken', en: 'How the size is counted' },
  onDay: { sv: 'Dag', en: 'Day' },
  figuresYear: {
    sv: (day: string, year: number) => `Ägandet den ${day}, företagets uppgifter för ${year}.`,
    en: (day: string, year: number) => `The ownership on ${day}, the company’s figures of ${year}.`,
  },
  noYear: {
    sv: 'Företaget har inte lämnat uppgifter för något år fram till dagen, så storleken är inte känd.',
    en: 'The company has given figures for no year up to the day, so its size is not known.',
  },
  micro: { sv: 'Mikroföretag', en: 'Micro' },
  small: { sv: 'Litet företag', en: 'Small' },
  medium: { sv: 'Medelstort företag', en: 'Medium-sized' },
  large: { sv: 'Stort företag', en: 'Large' },
  unknown: { sv: 'Storlek ej känd', en: 'Size not known' },
  isSme: { sv: 'SME', en: 'SME' },
  notSme: { sv: 'Inte SME', en: 'Not an SME' },
  steps: { sv: 'Steg för steg', en: 'Step by step' },
  addedAwu: { sv: 'Årsarbetskrafter som räknas', en: 'Annual work units counted' },
  addedTurnover: { sv: 'Omsättning som räknas', en: 'Turnover counted' },
  addedBalance: { sv: 'Balansomslutning som räknas', en: 'Balance sheet total counted' },
  meur: { sv: (amount: string) => `${amount} mn €`, en: (amount: string) => `€${amount} m` },
  step: { sv: 'Steg', en: 'Step' },
  ownFigures: { sv: 'Egna uppgifter', en: 'Own figures' },
  sum: { sv: 'Summa', en: 'Sum' },
  missing: { sv: 'uppgift saknas', en: 'figure missing' },
  appoints_majority: { sv: 'utser styrelsens majoritet', en: 'appoints most of the board' },
  contract: { sv: 'avtal eller bolagsordning', en: 'contract or articles' },
  agreement: { sv: 'avtal mellan ägare', en: 'agreement between owners' },
  other: { sv: 'annan grund', en: 'other ground' },
  declaredTotals: { sv: 'Koncernens summa enligt företaget', en: 'The group’s total as the company says' },
  declaredDecided: {
    sv: 'Koncernens summa, som företaget har lämnat den, avgör: den är större än det som är inlagt om ägandet, eller så saknas uppgifter om någon.',
    en: 'The group’s total, as the company gave it, decides: it is larger than what is entered of the ownership, or somebody’s figures are missing.',
  },
  rates: {
    sv: (list: string) => `Kronor per euro: ${list} (Europeiska centralbanken, årets sista dag).`,
    en: (list: string) => `Kronor per euro: ${list} (European Central Bank, last day of the year).`,
  },
  twoYears: { sv: 'Två år i rad', en: 'Two years in a row' },
  twoYearsNote: {
    sv: 'Klassen ändras när en gräns har passerats två år i rad, och genast när företaget kommer in i en större grupp. Efter ett år utan uppgifter gäller nästa års siffror.',
    en: 'The class changes when a limit was passed two years in a row, and at once when the company comes into a larger group. After a year without figures those of the next year hold.',
  },
  year: { sv: 'År', en: 'Year' },
  rawClass: { sv: 'Efter årets siffror', en: 'By the year’s figures' },
  heldClass: { sv: 'Gäller', en: 'Holds' },
  atOnce: { sv: 'genast, nya ägare', en: 'at once, new owners' },
  ruleVersion: { sv: (version: string) => `Regel ${version}`, en: (version: string) => `Rule ${version}` },
  undertaking: { sv: 'Ett enda företag', en: 'Single undertaking' },
  undertakingNote: {
    sv: 'De som räknas som ett när stöd av mindre betydelse räknas (förordning 2023/2831). Privatpersoner och offentliga ägare knyter inte ihop företag.',
    en: 'Those who count as one when de minimis aid is counted (Regulation 2023/2831). Private persons and public owners do not join companies.',
  },
  undertakingAlone: { sv: 'Bara företaget självt.', en: 'Only the company itself.' },
  outsideRegister: { sv: 'utanför registret', en: 'outside the register' },
})

export type GroupPageWords = ReturnType<typeof groupPageText>
