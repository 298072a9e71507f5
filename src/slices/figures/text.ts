import { defineText } from '../../kit/language.ts'

/** The pages' own words; the figures' names and definitions stand in names.ts, the reasons in reasons.ts. */
export const text = defineText({
  followUp: { sv: 'Uppföljning', en: 'Results' },
  lead: {
    sv: 'Alla siffror räknas ur registret. Öppna en siffra för att se vad som ligger bakom den.',
    en: 'Every figure is counted from the records. Open a figure to see what lies behind it.',
  },
  project: { sv: 'Projekt', en: 'Project' },
  municipality: { sv: 'Kommun', en: 'Municipality' },
  wholeProject: { sv: 'Hela projektet', en: 'The whole project' },
  from: { sv: 'Från och med', en: 'From' },
  to: { sv: 'Till och med', en: 'To' },
  phases: { sv: 'Välj hela projekttiden eller en fas', en: 'Choose the whole project time or a phase' },
  wholeTime: { sv: 'Hela projekttiden', en: 'The whole project time' },
  indicators: { sv: 'Programmens indikatorer', en: 'The programmes’ indicators' },
  companies: { sv: 'Företag', en: 'Companies' },
  people: { sv: 'Personer', en: 'People' },
  results: { sv: 'Orter, arbetstillfällen och tid', en: 'Localities, jobs and time' },
  economy: { sv: 'Ekonomi', en: 'Economy' },
  economyNote: {
    sv: 'Kronor utan moms, om inte momsen är en kostnad. Du ser de böcker som du får läsa.',
    en: 'Kronor without VAT, unless the VAT is a cost. You see the books that you may read.',
  },
  milestones: { sv: 'Milstolpar i företagen', en: 'Milestones in the companies' },
  method: { sv: 'Arbetssätt', en: 'Ways of working' },
  askedFor: { sv: 'Mest efterfrågat', en: 'Most asked for' },
  askedForDescription: {
    sv: 'Antal företag som har sökt eller fått stöd inom varje fokusområde.',
    en: 'Number of companies that asked for or got support in each focus area.',
  },
  needed: { sv: 'Behov som företagen har lagt fram', en: 'Needs that companies have brought up' },
  neededDescription: {
    sv: 'Antal företag med minst ett inlagt behov inom varje fokusområde.',
    en: 'Number of companies with at least one recorded need in each focus area.',
  },
  companyIn: {
    sv: (place: string) => `Ett företag i ${place}`,
    en: (place: string) => `A company in ${place}`,
  },
  map: { sv: 'Var de räknade företagen har sitt säte', en: 'Where the counted companies have their seat' },
  mapDescription: {
    sv: 'En cirkel för varje ort, större ju fler företag. Orter utan kända koordinater står bara i tabellen nedan.',
    en: 'One circle per locality, larger the more companies. Localities without known coordinates stand only in the table below.',
  },
  localitiesTable: { sv: 'Företag per ort', en: 'Companies per locality' },
  locality: { sv: 'Ort', en: 'Locality' },
  focusArea: { sv: 'Fokusområde', en: 'Focus area' },
  evidence: { sv: 'Underlag', en: 'Evidence' },
  definition: { sv: 'Så räknas den', en: 'How it is counted' },
  ruleVersion: { sv: 'Regelns version', en: 'Rule version' },
  period: { sv: 'Period', en: 'Period' },
  value: { sv: 'Värde', en: 'Value' },
  included: { sv: 'Ingår', en: 'Part of it' },
  notIncluded: { sv: 'Ingår inte', en: 'Not part of it' },
  record: { sv: 'Post', en: 'Record' },
  amount: { sv: 'Antal', en: 'Amount' },
  status: { sv: 'Status', en: 'Status' },
  reason: { sv: 'Orsak', en: 'Reason' },
  inTargetGroup: { sv: 'I målgruppen, räknas som SME', en: 'In the target group, counts as an SME' },
  showAll: { sv: 'Alla', en: 'All' },
  sumOf: {
    sv: (value: string, rows: string) =>
      `Raderna som ingår blir tillsammans ${value}. ${rows} rader prövades.`,
    en: (value: string, rows: string) =>
      `The rows that are part of it add up to ${value}. ${rows} rows were tested.`,
  },
  pseudonyms: {
    sv: 'Personuppgifterna är frivilliga och visas aldrig per person. Raderna är pseudonymer som bara gäller den här siffran; de kan inte kopplas till företag, ort eller andra siffror och kan inte hämtas som fil.',
    en: 'Personal details are voluntary and never shown per person. The rows are pseudonyms valid for this figure only; they cannot be tied to a company, place or other figure, and cannot be downloaded.',
  },
  person: { sv: (n: number) => `Person ${n}`, en: (n: number) => `Person ${n}` },
  too_few: { sv: 'skyddat', en: 'protected' },
  tooFewExplained: {
    sv: 'Antalet är så litet att enskilda personer skulle kunna pekas ut, eller skulle tillsammans med andra siffror avslöja ett så litet antal. Därför visas det bara för den egna kommunen. Det betyder inte noll.',
    en: 'The count is so small that single persons could be singled out, or would together with other figures give away so small a count. It is therefore shown to the own municipality only. It does not mean zero.',
  },
  period_not_offered: { sv: 'visas per fas', en: 'shown per phase' },
  periodNotOfferedExplained: {
    sv: 'Uppgifter om personer räknas bara för hela projekttiden eller en hel fas, så att ingen kan pekas ut genom att jämföra dagar.',
    en: 'Personal details are counted only for the whole project time or a whole phase, so that nobody can be singled out by comparing days.',
  },
  download: { sv: 'Hämta som CSV', en: 'Download as CSV' },
  noRows: { sv: 'Inga poster finns för den här perioden', en: 'There are no records for this period' },
  noRowsHint: {
    sv: 'Välj en annan period, eller logga samtal och närvaro så räknas de med direkt.',
    en: 'Choose another period, or log talks and attendance: they count at once.',
  },
  noProjects: { sv: 'Du har inget projekt att följa upp', en: 'You have no project to follow' },
  noProjectsHint: {
    sv: 'Be administratören om en roll i en kommun eller ett projekt.',
    en: 'Ask the administrator for a role in a municipality or a project.',
  },
  badPeriod: {
    sv: 'Perioden måste börja innan den slutar. Den hela projekttiden visas i stället.',
    en: 'The period must begin before it ends. The whole project time is shown instead.',
  },
  unitcompanies: { sv: 'företag', en: 'companies' },
  unitpeople: { sv: 'personer', en: 'people' },
  unitlocalities: { sv: 'orter', en: 'localities' },
  unitjobs: { sv: 'årsarbeten', en: 'full-time equivalents' },
  unithours: { sv: 'timmar', en: 'hours' },
  unitkronor: { sv: 'kronor', en: 'kronor' },
  uniteuro: { sv: 'euro', en: 'euro' },
  unitinterventions: { sv: 'insatser', en: 'interventions' },
})
export type FigureWords = ReturnType<typeof text>
