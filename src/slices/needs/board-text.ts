import { defineText } from '../../kit/language.ts'

/** Words of the pooled demand board. */
export const boardText = defineText({
  title: { sv: 'Behov', en: 'Needs' },
  lead: {
    sv: 'Vad företagen i alla kommuner efterfrågar. Andra kommuners företag visas utan namn, om deras coach inte har delat det.',
    en: 'What companies in all municipalities ask for. Companies of other municipalities are shown without name, unless their coach has shared it.',
  },
  project: { sv: 'Projekt', en: 'Project' },
  from: { sv: 'Från och med', en: 'From' },
  to: { sv: 'Till och med', en: 'To' },
  focusArea: { sv: 'Fokusområde', en: 'Focus area' },
  targetGroup: { sv: 'Målgrupp', en: 'Target group' },
  small_and_medium: {
    sv: 'Små och medelstora i målgruppen',
    en: 'Small and medium-sized in the target group',
  },
  newly_started: { sv: 'Nystartade (högst tre år)', en: 'Newly started (three years at most)' },
  state: { sv: 'Läge', en: 'State' },
  urgencyShort: { sv: 'Hur bråttom', en: 'Urgency' },
  all: { sv: 'Alla', en: 'All' },
  municipality: { sv: 'Kommun', en: 'Municipality' },
  topic: { sv: 'Ämne', en: 'Topic' },
  noTopic: { sv: 'Annat', en: 'Something else' },
  total: { sv: 'Summa', en: 'Total' },
  oldest: { sv: 'Äldst', en: 'Oldest' },
  days: { sv: (n: number) => `${n}\u00a0d`, en: (n: number) => `${n}\u00a0d` },
  quarterWord: {
    sv: (nth: string, year: string) => `kv ${nth} ${year}`,
    en: (nth: string, year: string) => `Q${nth} ${year}`,
  },
  openNeed: { sv: 'Öppna behovet', en: 'Open the need' },
  lastQuarters: { sv: 'Nya per kvartal', en: 'New per quarter' },
  lastQuartersHint: {
    sv: (first: string, last: string) =>
      `Nya per kvartal: antal behov som togs upp från ${first} till ${last}, i tidsordning.`,
    en: (first: string, last: string) =>
      `New per quarter: needs raised from ${first} to ${last}, in order of time.`,
  },
  board: { sv: 'Behov per ämne och kommun', en: 'Needs by topic and municipality' },
  trend: { sv: 'Nya behov per kvartal', en: 'New needs per quarter' },
  quarter: { sv: 'Kvartal', en: 'Quarter' },
  openNeeds: { sv: 'öppna behov', en: 'open needs' },
  urgentNeeds: { sv: 'av dem bråttom nu', en: 'of them urgent now' },
  places: { sv: 'kommuner', en: 'municipalities' },
  longest: { sv: 'dagar har det äldsta väntat', en: 'days the oldest has waited' },
  each: { sv: 'Behoven ett för ett', en: 'The needs one by one' },
  eachHint: {
    sv: 'Kryssa för de behov som hör ihop. Starta en insats med dem, eller låt systemet föreslå vilka coacher som passar.',
    en: 'Tick the needs that belong together. Start an intervention with them, or have the system propose which coaches fit.',
  },
  choose: { sv: 'Välj behov', en: 'Choose needs' },
  chosenFilter: {
    sv: (subject: string, place: string) => `Visar ${[subject, place].filter(Boolean).join(', ')}`,
    en: (subject: string, place: string) => `Showing ${[subject, place].filter(Boolean).join(', ')}`,
  },
  showAll: { sv: 'Visa alla', en: 'Show all' },
  startIntervention: { sv: 'Starta insats', en: 'Start an intervention' },
  proposeTaskForce: { sv: 'Föreslå insatsstyrka', en: 'Propose a task force' },
  someCompany: {
    sv: (place: string) => `Ett företag i ${place}`,
    en: (place: string) => `A company in ${place}`,
  },
  waited: {
    sv: (n: number) => (n === 1 ? 'har väntat 1 dag' : `har väntat ${n} dagar`),
    en: (n: number) => (n === 1 ? 'has waited 1 day' : `has waited ${n} days`),
  },
  raised: { sv: (on: string) => `togs upp ${on}`, en: (on: string) => `raised ${on}` },
  more: {
    sv: (shown: number, all: number) =>
      `De ${shown} mest angelägna av ${all} visas. Välj ett ämne eller en kommun för att se färre.`,
    en: (shown: number, all: number) =>
      `The ${shown} most urgent of ${all} are shown. Choose a topic or a municipality to see fewer.`,
  },
  none: { sv: 'Inga behov att visa', en: 'No needs to show' },
  noneHint: {
    sv: 'Lägg in behov på ett företags sida eller i ett samtal, eller ändra urvalet.',
    en: 'Record needs on a company’s page or in a talk, or change the filter.',
  },
  ours: { sv: 'Våra behov', en: 'Our needs' },
  proposals: { sv: 'Anmälda av företag', en: 'Sent in by companies' },
  addNeed: { sv: 'Lägg till ett behov', en: 'Add a need' },
})

export type BoardWords = ReturnType<typeof boardText>
