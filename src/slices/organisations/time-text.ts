import { defineText } from '../../kit/language.ts'

export const timeText = defineText({
  views: { sv: 'Sidor om medarbetarna', en: 'Pages about the staff' },
  staff: { sv: 'Medarbetare', en: 'Staff' },
  staffLead: {
    sv: 'Vem kan vad i kommunerna, och vem har tid till en gemensam insats?',
    en: 'Who knows what in the municipalities, and who has time for a joint intervention?',
  },
  noStaff: { sv: 'Ingen arbetar på något kontor än.', en: 'Nobody works at an office yet.' },
  noStaffFound: {
    sv: 'Ingen har angett att de kan ämnet.',
    en: 'Nobody has stated that they know the topic.',
  },
  myPage: { sv: 'Min sida', en: 'My page' },
  name: { sv: 'Namn', en: 'Name' },
  municipality: { sv: 'Kommun', en: 'Municipality' },
  topic: { sv: 'Ämne', en: 'Topic' },
  allTopics: { sv: 'Alla ämnen', en: 'All topics' },
  share: { sv: 'Andel av heltid', en: 'Share of full time' },
  shareOf: { sv: (share: string) => `${share} av heltid`, en: (share: string) => `${share} of full time` },
  notSaid: { sv: 'inte angivet', en: 'not stated' },
  strongest: { sv: 'Kan bäst', en: 'Knows best' },
  leftIn: { sv: (month: string) => `Kvar i ${month}`, en: (month: string) => `Left in ${month}` },
  left: { sv: 'Kvar', en: 'Left' },
  noLongerHere: { sv: 'Arbetar inte här längre', en: 'No longer works here' },

  hours: { sv: 'Tid till gemensamma insatser', en: 'Time for joint interventions' },
  hoursNote: {
    sv: 'Kvar är lovad tid, minus frånvarons andel av månadens arbetsdagar, minus det som insatsstyrkor har reserverat.',
    en: 'Left is the time promised, less the share of the month’s working days that absence takes, less what task forces have reserved.',
  },
  month: { sv: 'Månad', en: 'Month' },
  promised: { sv: 'Lovat', en: 'Promised' },
  away: { sv: 'Frånvaro', en: 'Absence' },
  awayDays: {
    sv: (n: number, of: number) => `${n} av ${of} dagar`,
    en: (n: number, of: number) => `${n} of ${of} days`,
  },
  reserved: { sv: 'Reserverat', en: 'Reserved' },
  hoursShort: { sv: (n: string) => `${n} tim`, en: (n: string) => `${n} h` },
  earlierMonths: { sv: 'Tidigare månader', en: 'Earlier months' },
  laterMonths: { sv: 'Senare månader', en: 'Later months' },
  changeHours: { sv: 'Ändra timmar', en: 'Change hours' },
  changeHoursLead: {
    sv: 'Hur många timmar i månaden kan gå till gemensamma insatser? Räkna inte bort semester här: det gör vi, dag för dag.',
    en: 'How many hours a month can go to joint interventions? Do not take off holidays here: we do, day by day.',
  },
  hoursIn: { sv: (month: string) => `${month} (timmar)`, en: (month: string) => `${month} (hours)` },
  fill: { sv: 'Samma i alla tomma månader (timmar)', en: 'The same in all empty months (hours)' },
  monthHoursWrong: {
    sv: 'Skriv timmar per månad med siffror, 0 till 300, till exempel 20 eller 7,5.',
    en: 'Write hours a month in digits, 0 to 300, such as 20 or 7.5.',
  },
  hoursSaved: { sv: 'Timmarna är sparade.', en: 'The hours were saved.' },

  competence: { sv: 'Kompetens', en: 'Competence' },
  changeCompetence: { sv: 'Ändra kompetens', en: 'Change competence' },
  competenceLead: {
    sv: 'Ange hur väl du kan varje ämne. Insatsstyrkor föreslås efter det.',
    en: 'State how well you know each topic. Task forces are proposed from it.',
  },
  competenceLeadOf: {
    sv: (name: string) => `Ange hur väl ${name} kan varje ämne. Insatsstyrkor föreslås efter det.`,
    en: (name: string) => `State how well ${name} knows each topic. Task forces are proposed from it.`,
  },
  noCompetence: { sv: 'Ingen kompetens angiven än.', en: 'No competence stated yet.' },
  noTopicsYet: {
    sv: 'Det finns inga ämnen än. Lägg till dem under Ämnen först.',
    en: 'There are no topics yet. Add them under Topics first.',
  },
  level0Means: { sv: 'Inget: kan inte ämnet', en: 'Nothing: does not know the topic' },
  level1Means: {
    sv: 'Grunder: vet vad det handlar om och vem man frågar',
    en: 'The basics: knows what it is about and whom to ask',
  },
  level2Means: {
    sv: 'God: har hjälpt företag med det',
    en: 'Good: has helped companies with it',
  },
  level3Means: {
    sv: 'Djup: kan leda en insats om det och lära andra',
    en: 'Deep: can lead an intervention on it and teach others',
  },
  levelWrong: { sv: 'Välj en av nivåerna.', en: 'Choose one of the levels.' },
  competenceSaved: { sv: 'Kompetensen är sparad.', en: 'The competence was saved.' },

  trainings: { sv: 'Utbildningar', en: 'Training' },
  trainingsNote: {
    sv: 'Jämställdhet och hållbarhet räknas i uppföljningen.',
    en: 'Gender equality and sustainability are counted in the follow-up.',
  },
  noTrainings: { sv: 'Inga utbildningar än.', en: 'No training yet.' },
  addTraining: { sv: 'Lägg till utbildning', en: 'Add training' },
  trainingAdded: { sv: 'Utbildningen är tillagd.', en: 'The training was added.' },
  removeTraining: { sv: 'Ta bort', en: 'Remove' },
  removeTrainingConsequence: {
    sv: 'Utbildningen försvinner från sidan och räknas inte längre i uppföljningen.',
    en: 'The training disappears from the page and is no longer counted in the follow-up.',
  },
  removed: { sv: 'Borttaget.', en: 'Removed.' },
  kind: { sv: 'Om', en: 'About' },
  kindMissing: { sv: 'Välj vad utbildningen handlade om.', en: 'Choose what the training was about.' },
  gender_equality: { sv: 'Jämställdhet', en: 'Gender equality' },
  sustainability: { sv: 'Hållbarhet', en: 'Sustainability' },
  other: { sv: 'Annat', en: 'Other' },
  trainingTitle: { sv: 'Utbildning', en: 'Training' },
  trainingTitleMissing: { sv: 'Skriv vad utbildningen hette.', en: 'Write what the training was called.' },
  trainingTitleLong: {
    sv: (n: number) => `Namnet får ha högst ${n} tecken.`,
    en: (n: number) => `The name can have at most ${n} characters.`,
  },
  takenOn: { sv: 'Dag', en: 'Day' },
  trainingHours: { sv: 'Timmar', en: 'Hours' },
  trainingHoursWrong: {
    sv: 'Skriv antalet timmar med siffror, till exempel 6 eller 1,5.',
    en: 'Write the number of hours in digits, such as 6 or 1.5.',
  },
  taken_in_future: {
    sv: 'Lägg till utbildningen när den är genomförd: dagen ligger framåt i tiden.',
    en: 'Add the training when it has been taken: the day lies ahead.',
  },

  absences: { sv: 'Frånvaro', en: 'Absence' },
  noAbsences: { sv: 'Ingen frånvaro framöver.', en: 'No absence ahead.' },
  earlierAbsences: { sv: 'Tidigare frånvaro', en: 'Earlier absence' },
  addAbsence: { sv: 'Lägg till frånvaro', en: 'Add absence' },
  absenceLead: {
    sv: 'Alla i samarbetet ser dagarna. Skälet ser bara den det gäller och näringslivschefen.',
    en: 'Everybody in the collaboration sees the days. Only the person and the head of the office see why.',
  },
  fromOn: { sv: 'Från och med', en: 'From' },
  toOn: { sv: 'Till och med', en: 'To' },
  why: { sv: 'Skäl', en: 'Why' },
  noteLong: {
    sv: (n: number) => `Skälet får ha högst ${n} tecken.`,
    en: (n: number) => `It can have at most ${n} characters.`,
  },
  absenceAdded: { sv: 'Frånvaron är tillagd.', en: 'The absence was added.' },
  removeAbsence: { sv: 'Ta bort', en: 'Remove' },
  removeAbsenceConsequence: {
    sv: 'Dagarna räknas som arbetsdagar igen.',
    en: 'The days count as working days again.',
  },
  ends_before_start: {
    sv: 'Sista dagen ligger före den första. Ändra någon av dem.',
    en: 'The last day is before the first. Change one of them.',
  },
  away_too_long: {
    sv: 'Frånvaron är längre än tre år. Kontrollera årtalen.',
    en: 'The absence is longer than three years. Check the years.',
  },
  away_already: {
    sv: 'Någon av dagarna är redan frånvaro. Ta bort den andra först, eller välj andra dagar.',
    en: 'One of the days is absence already. Remove the other first, or choose other days.',
  },

  post: { sv: 'Tjänst', en: 'Post' },
  noPosts: { sv: 'Ingen andel av heltid angiven.', en: 'No share of full time stated.' },
  setShare: { sv: 'Ändra andelen', en: 'Change the share' },
  setShareLead: {
    sv: 'Hur stor del av en heltid som arbetet med företagen är. Den förra andelen slutar dagen före.',
    en: 'How much of full time the work with companies is. The share before ends the day before.',
  },
  sharePercent: { sv: 'Andel av heltid (%)', en: 'Share of full time (%)' },
  shareWrong: {
    sv: 'Skriv andelen i procent, 1 till 100, till exempel 80.',
    en: 'Write the share in per cent, 1 to 100, such as 80.',
  },
  shareSet: { sv: 'Andelen är ändrad.', en: 'The share was changed.' },
  post_overlaps: {
    sv: 'Dagen ligger inom eller före en tjänst som redan är angiven. Välj en senare dag.',
    en: 'The day lies within or before a post already stated. Choose a later day.',
  },
  dayWrong: { sv: 'Skriv datumet som år-månad-dag.', en: 'Write the date as year-month-day.' },
  since: { sv: (day: string) => `från ${day}`, en: (day: string) => `from ${day}` },
  save: { sv: 'Spara', en: 'Save' },
  cancel: { sv: 'Avbryt', en: 'Cancel' },
})
export type TimeWords = ReturnType<typeof timeText>
