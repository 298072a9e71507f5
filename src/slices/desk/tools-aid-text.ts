import { defineText } from '../../kit/language.ts'

/** Words of the tools for de minimis aid. */
export const aidToolsText = defineText({
  newAid: { sv: 'Det nya stödet', en: 'The new aid' },
  on: { sv: 'Dag då stödet beviljas', en: 'Day the aid is granted' },
  onAbout: {
    sv: 'Dagen då företaget får rätt till stödet, inte då det betalas.',
    en: 'The day the company is given the right to the aid, not when it is paid.',
  },
  amount: { sv: 'Belopp', en: 'Amount' },
  currency: { sv: 'Valuta', en: 'Currency' },
  eur: { sv: 'euro', en: 'euro' },
  sek: { sv: 'kronor', en: 'kronor' },
  regulation: { sv: 'Förordning', en: 'Regulation' },
  general: { sv: 'Allmän, efter dagen', en: 'General, by the day' },
  kind_general: { sv: 'allmän', en: 'general' },
  kind_sgei: { sv: 'tjänster av allmänt ekonomiskt intresse', en: 'services of general economic interest' },
  kind_agriculture: { sv: 'jordbruk, även rennäring', en: 'farming, reindeer too' },
  kind_fishery: { sv: 'fiske och vattenbruk', en: 'fishery and aquaculture' },
  earlier: { sv: 'Tidigare stöd', en: 'Earlier aid' },
  earlierAbout: {
    sv: 'Allt stöd av mindre betydelse från alla givare till företaget och de företag som räknas ihop med det. Tomma rader räknas inte.',
    en: 'All de minimis aid from every grantor to the company and those counted together with it. Empty rows do not count.',
  },
  rowOn: { sv: (n: number) => `Dag ${n}`, en: (n: number) => `Day ${n}` },
  rowAmount: { sv: (n: number) => `Belopp ${n}`, en: (n: number) => `Amount ${n}` },
  rowCurrency: { sv: (n: number) => `Valuta ${n}`, en: (n: number) => `Currency ${n}` },
  rowRegulation: { sv: (n: number) => `Förordning ${n}`, en: (n: number) => `Regulation ${n}` },
  fiscalYearEnd: { sv: 'Räkenskapsårets sista dag', en: 'Last day of the fiscal year' },
  fiscalYearEndAbout: {
    sv: 'MM-DD. Spelar roll bara där perioden är räkenskapsår, som för allmänt stöd före 2024.',
    en: 'MM-DD. Matters only where the period is fiscal years, as for general aid before 2024.',
  },
  fiscalYearEndWrong: {
    sv: 'Skriv månad och dag, till exempel 12-31.',
    en: 'Write month and day, such as 12-31.',
  },
  roadFreight: {
    sv: 'Företaget kör gods på väg åt andra (lägre tak före 2024)',
    en: 'The company carries goods by road for others (lower ceiling before 2024)',
  },
  noGeneral: {
    sv: 'Ingen allmän förordning gäller den dagen. Välj en förordning i listan.',
    en: 'No general regulation applies on that day. Choose a regulation in the list.',
  },
  fits: { sv: 'Stödet får plats', en: 'The aid fits' },
  doesNotFit: { sv: 'Stödet får inte plats', en: 'The aid does not fit' },
  fitsAbout: {
    sv: (left: string) => `Efter det är ${left} kvar.`,
    en: (left: string) => `After it ${left} is left.`,
  },
  largest: {
    sv: (room: string) =>
      `Högst ${room} får plats. Överskrids taket är hela stödet otillåtet, inte bara det som är över.`,
    en: (room: string) =>
      `At most ${room} fits. When the ceiling is exceeded the whole aid is unlawful, not only what is above.`,
  },
  nothingLeft: {
    sv: 'Inget nytt stöd får plats förrän tidigare stöd har fallit ur perioden.',
    en: 'No new aid fits until earlier aid has left the period.',
  },
  inEuro: { sv: 'Det nya stödet i euro', en: 'The new aid in euro' },
  atRate: {
    sv: (rate: string, month: string) => `kurs ${rate} för ${month}`,
    en: (rate: string, month: string) => `rate ${rate} of ${month}`,
  },
  ceiling: {
    sv: (regulation: string) => `Tak enligt ${regulation}`,
    en: (regulation: string) => `Ceiling of ${regulation}`,
  },
  period: { sv: 'Period', en: 'Period' },
  sum: { sv: 'Tidigare stöd i perioden', en: 'Earlier aid in the period' },
  room: { sv: 'Utrymme före det nya stödet', en: 'Room before the new aid' },
  counted: { sv: 'Vad som räknas', en: 'What counts' },
  day: { sv: 'Dag', en: 'Day' },
  counts: { sv: 'Räknas?', en: 'Does it count?' },
  rates: {
    sv: 'Kronor räknas om med månadens kurs: Europeiska centralbankens kurs näst sista dagen i månaden före, som i InforEuro.',
    en: 'Kronor are converted by the month’s rate: the European Central Bank’s of the last day but one of the month before, as in InforEuro.',
  },

  grantedOn: { sv: 'Dag då stödet beviljades', en: 'Day the aid was granted' },
  enterBy: { sv: (day: string) => `Registrera senast ${day}`, en: (day: string) => `Enter by ${day}` },
  firstDay: { sv: 'Första arbetsdagen som räknas', en: 'First working day counted' },
  workingDays: { sv: 'Arbetsdagar', en: 'Working days' },
  holidays: { sv: 'Helgdagar på vägen', en: 'Public holidays on the way' },
  none: { sv: 'inga', en: 'none' },
  eves: {
    sv: 'Midsommarafton, julafton och nyårsafton räknas som arbetsdagar, så att dagen aldrig blir för sen.',
    en: 'The eves of Midsummer, Christmas and the New Year count as working days, so that the day is never too late.',
  },
  registerFrom: {
    sv: 'Registret gäller stöd som beviljas från och med 1 januari 2026 (jordbruk 1 januari 2027).',
    en: 'The register is for aid granted from 1 January 2026 (farming 1 January 2027).',
  },
  registerSource: {
    sv: 'Förordning (EU) 2023/2831 art. 6; förordning (EEG, Euratom) nr 1182/71; lagen (1989:253) om allmänna helgdagar.',
    en: 'Regulation (EU) 2023/2831 art. 6; Regulation (EEC, Euratom) No 1182/71; Act (1989:253) on public holidays.',
  },
  new_year: { sv: 'nyårsdagen', en: 'New Year’s Day' },
  epiphany: { sv: 'trettondedag jul', en: 'Epiphany' },
  good_friday: { sv: 'långfredagen', en: 'Good Friday' },
  easter_sunday: { sv: 'påskdagen', en: 'Easter Sunday' },
  easter_monday: { sv: 'annandag påsk', en: 'Easter Monday' },
  first_of_may: { sv: 'första maj', en: '1 May' },
  ascension: { sv: 'Kristi himmelsfärdsdag', en: 'Ascension Day' },
  whit_sunday: { sv: 'pingstdagen', en: 'Whit Sunday' },
  whit_monday: { sv: 'annandag pingst', en: 'Whit Monday' },
  national_day: { sv: 'nationaldagen', en: 'the National Day' },
  midsummer_day: { sv: 'midsommardagen', en: 'Midsummer Day' },
  all_saints: { sv: 'alla helgons dag', en: 'All Saints’ Day' },
  christmas_day: { sv: 'juldagen', en: 'Christmas Day' },
  boxing_day: { sv: 'annandag jul', en: 'Boxing Day' },
})
