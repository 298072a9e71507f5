import { defineText } from '../../kit/language.ts'

/** Words of what the records put under a heading about changes in companies, where they are, and what was learnt. */
export const recordText = defineText({
  milestones: { sv: 'Det här förändrades i företagen', en: 'What changed in the companies' },
  milestonesByCompany: {
    sv: 'Förändringarna företag för företag',
    en: 'The changes company by company',
  },
  milestone: { sv: 'Förändring', en: 'Change' },
  company: { sv: 'Företag', en: 'Company' },
  day: { sv: 'Dag', en: 'Day' },
  localities: { sv: 'Orter där företagen har sitt säte', en: 'Places where the companies have their seats' },
  localityKind: { sv: 'Slag av ort', en: 'Kind of place' },
  howMany: { sv: 'Antal', en: 'Number' },
  names: { sv: 'Orter', en: 'Places' },
  lessons: { sv: 'Resultat och lärdomar', en: 'Results and lessons' },
  takeAlong: { sv: 'Det tar vi med oss', en: 'What we take along' },
  kind: { sv: 'Slag', en: 'Kind' },
  lesson: { sv: 'Lärdom', en: 'Lesson' },
  about: { sv: 'Gäller', en: 'About' },
  horizontal: {
    sv: 'Jämställdhet, inkludering och miljö i insatserna',
    en: 'Equality, inclusion and environment in the interventions',
  },
  criterion: { sv: 'Kriterium', en: 'Criterion' },
  note: { sv: 'Det här gjordes', en: 'What was done' },
  horizontalNoted: {
    sv: (n: number, all: number) =>
      `Gemensamma insatser med anteckning om alla tre kriterierna: ${n} av ${all}.`,
    en: (n: number, all: number) => `Joint interventions with a note on all three criteria: ${n} of ${all}.`,
  },
})
