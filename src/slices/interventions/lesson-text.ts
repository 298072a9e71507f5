import { defineText } from '../../kit/language.ts'

type Writers = { readonly recordedBy: string; readonly changedBy: string | null }

export const lessonText = defineText({
  results: { sv: 'Uppföljning', en: 'Results' },
  lessons: { sv: 'Lärdomar', en: 'Lessons' },
  lesson: { sv: 'Lärdom', en: 'Lesson' },
  changeShort: { sv: 'Ändra', en: 'Change' },
  lead: {
    sv: 'Resultat och lärdomar, antecknade medan de är färska. Rapporten får förslag härifrån.',
    en: 'Results and lessons, noted while they are fresh. The report is offered them.',
  },
  ofIntervention: { sv: 'Resultat och lärdomar', en: 'Results and lessons' },
  none: { sv: 'Inga lärdomar än', en: 'No lessons yet' },
  noneHint: {
    sv: 'Anteckna det som blev resultat, det som fungerade och det som vi tar med oss.',
    en: 'Note what became results, what worked and what we take along.',
  },
  add: { sv: 'Anteckna en lärdom', en: 'Note a lesson' },
  addOffice: { sv: 'Anteckna för en kommun', en: 'Note for a municipality' },
  change: { sv: 'Ändra lärdomen', en: 'Change the lesson' },
  save: { sv: 'Spara', en: 'Save' },
  cancel: { sv: 'Avbryt', en: 'Cancel' },
  added: { sv: 'Lärdomen är antecknad.', en: 'The lesson is noted.' },
  changed: { sv: 'Lärdomen är ändrad.', en: 'The lesson is changed.' },
  removed: { sv: 'Lärdomen är borttagen.', en: 'The lesson is removed.' },
  remove: { sv: 'Ta bort lärdomen', en: 'Remove the lesson' },
  removeConsequence: {
    sv: 'Lärdomen visas inte längre och erbjuds inte rapporten. Historiken finns kvar.',
    en: 'The lesson is shown no more and not offered to the report. The history stays.',
  },
  kind: { sv: 'Vad är det?', en: 'What is it?' },
  kindShort: { sv: 'Slag', en: 'Kind' },
  kindMissing: { sv: 'Välj vad det är.', en: 'Choose what it is.' },
  result: { sv: 'Resultat', en: 'Result' },
  worked: { sv: 'Fungerade bra', en: 'Worked well' },
  did_not_work: { sv: 'Fungerade inte', en: 'Did not work' },
  take_along: { sv: 'Tar vi med oss', en: 'To take along' },
  side_effect: { sv: 'Sidoeffekt', en: 'Side effect' },
  equality: { sv: 'Jämställdhet', en: 'Equality' },
  inclusion: { sv: 'Inkludering', en: 'Inclusion' },
  environment: { sv: 'Miljö', en: 'Environment' },
  words: { sv: 'Med egna ord', en: 'In your own words' },
  wordsHint: {
    sv: 'En eller två meningar som kan stå i rapporten. Skriv inga personers namn.',
    en: 'A sentence or two, in Swedish, that can stand in the report. Write no names of persons.',
  },
  wordsMissing: {
    sv: 'Skriv vad som hände eller vad ni lärde er.',
    en: 'Write what happened or what you learnt.',
  },
  wordsLong: { sv: 'Skriv högst 2 000 tecken.', en: 'At most 2,000 characters.' },
  writtenBy: {
    sv: ({ recordedBy, changedBy }: Writers) =>
      changedBy ? `${recordedBy}, ändrad av ${changedBy}` : recordedBy,
    en: ({ recordedBy, changedBy }: Writers) =>
      changedBy ? `${recordedBy}, changed by ${changedBy}` : recordedBy,
  },
  wordsEn: { sv: 'På engelska', en: 'In English' },
  learntOn: { sv: 'Dag', en: 'Day' },
  dayMissing: { sv: 'Ange vilken dag.', en: 'Give the day.' },
  learnt_ahead: {
    sv: 'Dagen är senare än den dag lärdomen antecknades.',
    en: 'The day is later than the day the lesson was noted.',
  },
  of: { sv: 'Gäller', en: 'About' },
  project: { sv: 'Projekt', en: 'Project' },
  projectMissing: { sv: 'Välj projekt.', en: 'Choose the project.' },
  municipality: { sv: 'Kommun', en: 'Municipality' },
  municipalityMissing: { sv: 'Välj kommun.', en: 'Choose the municipality.' },
  not_in_project: {
    sv: 'Kommunen deltar inte i det projektet. Välj ett annat.',
    en: 'The municipality does not take part in that project. Choose another.',
  },
  versionMissing: { sv: 'Ladda om sidan.', en: 'Load the page again.' },
  from: { sv: 'Från och med', en: 'From' },
  to: { sv: 'Till och med', en: 'To' },
  all: { sv: 'Alla', en: 'All' },
  by: { sv: 'Antecknad av', en: 'Noted by' },
  onlyFirst: {
    sv: (n: number) => `De ${n} senaste visas. Smalna av urvalet för att se fler.`,
    en: (n: number) => `The latest ${n} are shown. Narrow the filter to see more.`,
  },
  whatToTakeAlong: { sv: 'Vad tar vi med oss?', en: 'What do we take along?' },
  whatToTakeAlongHint: {
    sv: 'Insatsen är genomförd. Skriv en mening medan ni minns.',
    en: 'The intervention is carried out. Write a sentence while you remember.',
  },
  answer: { sv: 'Skriv det', en: 'Write it' },
  criteriaMissing: {
    sv: (which: string) => `Skriv också om ${which}.`,
    en: (which: string) => `Write of ${which} too.`,
  },
  and: { sv: 'och', en: 'and' },
  criteria: { sv: 'Horisontella kriterier', en: 'Horizontal criteria' },
  criteriaLead: {
    sv: 'För varje gemensam insats skrivs en rad om jämställdhet, inkludering och miljö.',
    en: 'For every joint intervention a line is written of equality, inclusion and environment.',
  },
  criteriaSum: {
    sv: (done: number, all: number) => `${done} av ${all} insatser har alla tre.`,
    en: (done: number, all: number) => `${done} of ${all} interventions have all three.`,
  },
  noInterventions: {
    sv: 'Projektet har inga gemensamma insatser än.',
    en: 'The project has no joint interventions yet.',
  },
  intervention: { sv: 'Insats', en: 'Intervention' },
  lead_municipality: { sv: 'Ansvarig kommun', en: 'Lead municipality' },
  told: { sv: 'Finns', en: 'Present' },
  missing: { sv: 'Saknas', en: 'Missing' },
})

export type LessonWords = ReturnType<typeof lessonText>
