import { defineText } from '../../kit/language.ts'

/** Words of the numbers from outside that those reached are held against. */
export const populationText = defineText({
  women: { sv: 'Kvinnor', en: 'Women' },
  aged_18_30: { sv: 'Unga, 18–30 år', en: 'Young, 18–30 years' },
  born_abroad: { sv: 'Utlandsfödda', en: 'Born abroad' },
  shares: {
    sv: 'Bland dem vi nått, och bland företagarna',
    en: 'Among those reached, and among all who lead companies',
  },
  amongReached: { sv: 'Av dem vi nått', en: 'Of those reached' },
  amongAll: { sv: 'Av företagarna i kommunen', en: 'Of those who lead companies' },
  measure: { sv: 'Grupp', en: 'Group' },
  notShown: { sv: 'visas inte', en: 'not shown' },
  comparison: { sv: 'Jämförelse', en: 'Comparison' },
  higher: {
    sv: (n: number) => `${n} procentenheter högre`,
    en: (n: number) => `${n} percentage points higher`,
  },
  lower: {
    sv: (n: number) => `${n} procentenheter lägre`,
    en: (n: number) => `${n} percentage points lower`,
  },
  same: { sv: 'samma andel', en: 'the same share' },
  noReference: { sv: 'jämförelsetal saknas', en: 'no number to compare with' },
  withheld: { sv: 'för få för att visas', en: 'too few to be shown' },
  ownOffice: {
    sv: 'visas bara för kommunens eget kontor',
    en: 'shown only to the municipality’s own office',
  },
  nobody: { sv: 'ingen har uppgett det', en: 'nobody has told' },
  ofAnswers: {
    sv: 'Andelen gäller dem som själva har uppgett det. Kvinnor räknas av kvinnor och män; unga och utlandsfödda av ledarna.',
    en: 'The share is of those who have told it themselves. Women are counted of women and men; young people and people born abroad of the leaders.',
  },
  whyHidden: {
    sv: 'En andel visas inte när antalet, eller det som blir över, är så litet att någon skulle kunna pekas ut, och bara för hela projekttiden eller en hel fas.',
    en: 'A share is not shown when the count, or what it leaves, is so small that somebody could be singled out, and only for the whole project time or a whole phase.',
  },
  sourceOf: {
    sv: (measure: string, source: string, years: string) => `${measure}: ${source}, ${years}.`,
    en: (measure: string, source: string, years: string) => `${measure}: ${source}, ${years}.`,
  },
  sources: { sv: 'Källor för jämförelsen', en: 'Sources of the comparison' },
  numbers: { sv: 'Jämförelsetal', en: 'Numbers to compare with' },
  numbersLead: {
    sv: 'Hur många som leder företag i varje kommun, och hur många av dem som är kvinnor, unga eller födda utomlands. Skriv av dem ur officiell statistik, med år och källa.',
    en: 'How many lead companies in each municipality, and how many of them are women, young or born abroad. Copy them from official statistics, with year and source.',
  },
  municipality: { sv: 'Kommun', en: 'Municipality' },
  year: { sv: 'År', en: 'Year' },
  part: { sv: 'Antal i gruppen', en: 'Number in the group' },
  whole: { sv: 'Alla företagare', en: 'All who lead companies' },
  share: { sv: 'Andel', en: 'Share' },
  source: { sv: 'Källa', en: 'Source' },
  sourceHint: {
    sv: 'Till exempel: SCB, Företagarnas struktur, tabell och uttagsdag.',
    en: 'For example: Statistics Sweden, table and day of extraction.',
  },
  add: { sv: 'Lägg till eller ersätt ett tal', en: 'Add or replace a number' },
  addHint: {
    sv: 'Finns redan ett tal för samma kommun, grupp och år ersätts det.',
    en: 'A number of the same municipality, group and year is replaced.',
  },
  save: { sv: 'Spara', en: 'Save' },
  saved: { sv: 'Talet är sparat.', en: 'The number is saved.' },
  remove: { sv: 'Ta bort', en: 'Remove' },
  removeSure: {
    sv: (what: string) => `${what} tas bort. Jämförelsen visas inte förrän ett nytt tal finns.`,
    en: (what: string) => `${what} is removed. The comparison is not shown until there is a new number.`,
  },
  removed: { sv: 'Talet är borttaget.', en: 'The number is removed.' },
  none: { sv: 'Inga jämförelsetal finns än', en: 'There are no numbers to compare with yet' },
  noneHint: {
    sv: 'Projektledaren eller en administratör lägger in dem.',
    en: 'The project manager or an administrator enters them.',
  },
  back: { sv: 'Tillbaka', en: 'Back' },
  municipalityMissing: { sv: 'Välj kommun.', en: 'Choose a municipality.' },
  measureMissing: { sv: 'Välj grupp.', en: 'Choose a group.' },
  yearMissing: { sv: 'Skriv året med fyra siffror.', en: 'Write the year with four digits.' },
  partMissing: { sv: 'Skriv antalet med siffror.', en: 'Write the number in digits.' },
  wholeMissing: {
    sv: 'Skriv hur många företagare det är i allt, minst 1.',
    en: 'Write how many there are in all, at least 1.',
  },
  sourceMissing: { sv: 'Skriv varifrån talet kommer.', en: 'Write where the number comes from.' },
  sourceLong: {
    sv: (n: number) => `Källan får ha högst ${n} tecken.`,
    en: (n: number) => `At most ${n} characters.`,
  },
  part_over_whole: {
    sv: 'Antalet i gruppen kan inte vara större än alla företagare.',
    en: 'The number in the group cannot be larger than all.',
  },
  year_ahead: { sv: 'Året har inte varit än.', en: 'That year has not been yet.' },
})
export type PopulationWords = ReturnType<typeof populationText>
