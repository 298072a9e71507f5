import { defineText } from '../../kit/language.ts'

/** Words of the tools for the size of companies and for who counts together. */
export const groupToolsText = defineText({
  awu: { sv: 'Årsarbetskrafter', en: 'Annual work units' },
  awuAbout: {
    sv: 'Heltid hela året är 1; deltid och säsong räknas som delar. Ägare som arbetar i företaget räknas.',
    en: 'Full time all year is 1; part time and seasons are fractions. Owners who work in the company count.',
  },
  turnover: { sv: 'Omsättning', en: 'Turnover' },
  balance: { sv: 'Balansomslutning', en: 'Balance sheet total' },
  millions: { sv: 'Beloppen är i', en: 'The amounts are in' },
  meur: { sv: 'miljoner euro', en: 'million euro' },
  msek: { sv: 'miljoner kronor', en: 'million kronor' },
  year: { sv: 'Räkenskapsår', en: 'Accounting year' },
  yearAbout: {
    sv: 'Kronor räknas om med årets sista kurs.',
    en: 'Kronor are converted by the last rate of the year.',
  },
  oneEnough: {
    sv: 'Ett av beloppen räcker: det som är gynnsammast gäller.',
    en: 'One of the amounts is enough: the more favourable one decides.',
  },
  micro: { sv: 'Mikroföretag', en: 'Micro enterprise' },
  small: { sv: 'Litet företag', en: 'Small enterprise' },
  medium: { sv: 'Medelstort företag', en: 'Medium-sized enterprise' },
  large: { sv: 'Stort företag', en: 'Large enterprise' },
  unknown: { sv: 'Det går inte att säga', en: 'It cannot be told' },
  isSme: { sv: 'Företaget är ett litet eller medelstort företag (SMF).', en: 'The enterprise is an SME.' },
  isNoSme: {
    sv: 'Företaget är inget litet eller medelstort företag (SMF).',
    en: 'The enterprise is no SME.',
  },
  aloneOnly: {
    sv: 'Så är det om företaget är fristående. Äger någon 25 % eller mer, eller äger det 25 % eller mer av ett annat: räkna med gruppen.',
    en: 'So it is when the enterprise is autonomous. If anyone holds 25% or more, or it holds 25% or more of another: reckon with the group.',
  },
  bothMissing: {
    sv: 'Ange omsättning eller balansomslutning; minst ett av beloppen behövs.',
    en: 'Give turnover or balance sheet total; at least one of the amounts is needed.',
  },
  rate: {
    sv: (rate: string, on: string) => `Kurs ${rate} kr per euro, ${on}`,
    en: (rate: string, on: string) => `Rate ${rate} SEK per euro, ${on}`,
  },
  inEuro: { sv: 'I miljoner euro', en: 'In million euro' },
  sizeSource: {
    sv: 'Kommissionens rekommendation 2003/361/EG, bilagan art. 2.',
    en: 'Commission Recommendation 2003/361/EC, Annex art. 2.',
  },
  groupSource: {
    sv: 'Kommissionens rekommendation 2003/361/EG, bilagan art. 2, 3 och 6.',
    en: 'Commission Recommendation 2003/361/EC, Annex art. 2, 3 and 6.',
  },
  yearsSource: {
    sv: 'Kommissionens rekommendation 2003/361/EG, bilagan art. 4.2.',
    en: 'Commission Recommendation 2003/361/EC, Annex art. 4(2).',
  },
  undertakingSource: {
    sv: 'Förordning (EU) 2023/2831 art. 2.2 och skäl 4.',
    en: 'Regulation (EU) 2023/2831 art. 2(2) and recital 4.',
  },

  yearN: { sv: (n: number) => `År ${n}`, en: (n: number) => `Year ${n}` },
  bought: { sv: 'Nya ägare det året', en: 'New owners that year' },
  accounts: { sv: 'Bokslut år för år', en: 'Accounts year by year' },
  accountsAbout: {
    sv: 'Miljoner euro. Tomma rader räknas inte.',
    en: 'Million euro. Empty rows do not count.',
  },
  yearTwice: { sv: 'Året står två gånger.', en: 'The year stands twice.' },
  nothing: { sv: 'Fyll i minst ett år.', en: 'Fill in at least one year.' },
  holds: {
    sv: (size: string, year: string) => `${size} från och med ${year}`,
    en: (size: string, year: string) => `${size} as of ${year}`,
  },
  yearsAbout: {
    sv: 'Klassen ändras först när ett tak har passerats två år i rad, eller genast när företaget har fått nya ägare.',
    en: 'The class changes only when a ceiling has been passed two years running, or at once after a change of owners.',
  },
  yearHead: { sv: 'År', en: 'Year' },
  ownClass: { sv: 'Årets egna siffror', en: 'The year’s own numbers' },
  heldClass: { sv: 'Gäller', en: 'Holds' },

  companies: { sv: 'Företag och ägare', en: 'Companies and owners' },
  companiesAbout: {
    sv: 'Det första är företaget det gäller. Ta med alla som äger 25 % eller mer, och vad de i sin tur äger. Siffrorna är vars och ens egna.',
    en: 'The first is the company in question. Take in all who hold 25% or more, and what they hold in turn. The numbers are each one’s own.',
  },
  companiesOnlyAbout: {
    sv: 'Det första är företaget det gäller. Ta med alla som kan ha bestämmande inflytande, och vad de i sin tur bestämmer över.',
    en: 'The first is the company in question. Take in all who may have control, and whom they control in turn.',
  },
  subject: { sv: 'Företaget det gäller', en: 'The company in question' },
  nameN: { sv: (n: number) => `Namn ${n}`, en: (n: number) => `Name ${n}` },
  kindN: { sv: (n: number) => `Slag ${n}`, en: (n: number) => `Kind ${n}` },
  holdings: { sv: 'Vem äger vad', en: 'Who owns what' },
  holdingsAbout: {
    sv: 'Skriv namnen som ovan. Lämna rösterna tomma när de är som kapitalet. Det investerade beloppet behövs bara för riskkapital och affärsänglar.',
    en: 'Write the names as above. Leave the votes empty when they are as the capital. The amount invested is only for venture capital and business angels.',
  },
  ownerN: { sv: (n: number) => `Ägare ${n}`, en: (n: number) => `Owner ${n}` },
  ownedN: { sv: (n: number) => `Äger ${n}`, en: (n: number) => `Owns ${n}` },
  capital: { sv: 'Kapital', en: 'Capital' },
  votes: { sv: 'Röster', en: 'Votes' },
  invested: { sv: 'Investerat', en: 'Invested' },
  ties: { sv: 'Andra band', en: 'Other ties' },
  tiesAbout: {
    sv: 'Om någon bestämmer på annat sätt än genom ägande, eller två företag med samma ägare är på samma marknad.',
    en: 'If somebody controls otherwise than by owning, or two companies of the same owner are in the same market.',
  },
  fromN: { sv: (n: number) => `Den ena ${n}`, en: (n: number) => `The one ${n}` },
  tieN: { sv: (n: number) => `Band ${n}`, en: (n: number) => `Tie ${n}` },
  toN: { sv: (n: number) => `Den andra ${n}`, en: (n: number) => `The other ${n}` },
  same_market: { sv: 'Samma eller angränsande marknad', en: 'Same or adjacent market' },
  nameTwice: { sv: 'Namnet står redan ovan.', en: 'The name stands above already.' },
  nameUnknown: {
    sv: (name: string) =>
      `${name} finns inte bland företagen och ägarna ovan. Lägg till det där, eller rätta namnet.`,
    en: (name: string) =>
      `${name} is not among the companies and owners above. Add it there, or correct the name.`,
  },
  itself: {
    sv: 'Ett företag kan inte stå på båda sidor. Välj ett annat.',
    en: 'A company cannot stand on both sides. Choose another.',
  },
  steps: { sv: 'Företag för företag', en: 'Company by company' },
  who: { sv: 'Vad som räknas', en: 'What is counted' },
  total: { sv: 'Summa', en: 'Sum' },
  alsoUndertaking: {
    sv: 'Vilka är ett enda företag vid stöd av mindre betydelse? Fråga med samma uppgifter.',
    en: 'Who is a single undertaking for de minimis aid? Ask with the same facts.',
  },
  alsoSize: {
    sv: 'Hur stort är företaget med gruppen? Fråga med samma uppgifter.',
    en: 'How large is the company with its group? Ask with the same facts.',
  },
  together: {
    sv: (n: string) => `${n} företag räknas som ett enda`,
    en: (n: string) => `${n} enterprises are one single undertaking`,
  },
  alone: { sv: 'Företaget räknas för sig', en: 'The company counts by itself' },
  togetherAbout: {
    sv: 'Allt stöd av mindre betydelse till dem räknas ihop. Privatpersoner och offentliga organ binder inte ihop företag.',
    en: 'All de minimis aid to them is summed. Natural persons and public bodies bind no companies together.',
  },
  members: { sv: 'De som räknas ihop', en: 'Those counted together' },
  member: { sv: 'Företag', en: 'Company' },
  why: { sv: 'Varför', en: 'Why' },
  askedFor: { sv: 'Företaget det gäller', en: 'The company in question' },
  through: {
    sv: (through: string, ground: string) => `Hör ihop med ${through} genom ${ground}`,
    en: (through: string, ground: string) => `Bound to ${through} by ${ground}`,
  },
})
