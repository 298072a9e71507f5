import { defineText } from '../../kit/language.ts'
import { attendanceWords } from './attendance-text.ts'

const companies = (n: number) => (n === 1 ? '1 företag' : `${n} företag`)
const companiesEn = (n: number) => (n === 1 ? '1 company' : `${n} companies`)
const persons = (n: number) => (n === 1 ? '1 person' : `${n} personer`)
const personsEn = (n: number) => (n === 1 ? '1 person' : `${n} people`)

export const text = defineText({
  occasions: { sv: 'Tillfällen', en: 'Occasions' },
  occasion: { sv: 'Tillfälle', en: 'Occasion' },
  plan: { sv: 'Planera ett tillfälle', en: 'Plan an occasion' },
  planned: { sv: 'Tillfället är planerat.', en: 'The occasion is planned.' },
  save: { sv: 'Spara tillfället', en: 'Save the occasion' },
  change: { sv: 'Ändra', en: 'Change' },
  changeOccasion: { sv: 'Ändra tillfället', en: 'Change the occasion' },
  changed: { sv: 'Tillfället är ändrat.', en: 'The occasion is changed.' },
  cancel: { sv: 'Avbryt', en: 'Cancel' },
  remove: { sv: 'Ta bort tillfället', en: 'Remove the occasion' },
  removeConsequence: {
    sv: 'Tillfället försvinner ur insatsen. Det går inte att ångra.',
    en: 'The occasion disappears from the intervention. This cannot be undone.',
  },
  removed: { sv: 'Tillfället är borttaget.', en: 'The occasion is removed.' },
  has_attendance: {
    sv: 'Det finns deltagare på listan. Ta bort dem först om tillfället inte blir av.',
    en: 'There are participants on the list. Remove them first if the occasion is not to be.',
  },
  none: { sv: 'Inga tillfällen är planerade än.', en: 'No occasions are planned yet.' },

  day: { sv: 'Dag', en: 'Day' },
  dayMissing: { sv: 'Ange vilken dag det är.', en: 'Give the day.' },
  from: { sv: 'Från kl.', en: 'From' },
  fromMissing: { sv: 'Skriv när det börjar, till exempel 9.30.', en: 'Write when it starts, such as 9:30.' },
  to: { sv: 'Till kl.', en: 'To' },
  toMissing: { sv: 'Skriv när det slutar, till exempel 12.00.', en: 'Write when it ends, such as 12:00.' },
  lastDay: { sv: 'Sista dag', en: 'Last day' },
  lastDayHint: { sv: 'Om det slutar en annan dag.', en: 'If it ends on another day.' },
  lastDayWrong: { sv: 'Skriv dagen som år-månad-dag.', en: 'Write the day as year-month-day.' },
  ends_before_start: { sv: 'Sluttiden är före starttiden.', en: 'The end is before the start.' },
  lasts_a_week: {
    sv: 'Ett tillfälle är kortare än en vecka. Planera flera i stället.',
    en: 'An occasion is shorter than a week. Plan several instead.',
  },
  skippedHour: {
    sv: 'Den timmen finns inte: klockan ställs fram då. Välj en annan tid.',
    en: 'That hour does not exist: clocks are put forward then. Choose another time.',
  },
  when: { sv: 'När', en: 'When' },
  place: { sv: 'Plats', en: 'Place' },
  wholeMunicipality: {
    sv: (name: string) => `${name}, hela kommunen`,
    en: (name: string) => `${name}, the whole municipality`,
  },
  placeWrong: { sv: 'Välj en plats ur listan.', en: 'Choose a place from the list.' },
  placeMissing: { sv: 'Välj en plats eller skriv en länk.', en: 'Choose a place or write a link.' },
  online: { sv: 'På nätet', en: 'Online' },
  venue: { sv: 'Lokal eller adress', en: 'Venue or address' },
  venueLong: { sv: (n: number) => `Skriv högst ${n} tecken.`, en: (n: number) => `At most ${n} characters.` },
  link: { sv: 'Länk till mötet', en: 'Link to the meeting' },
  linkWrong: { sv: 'Skriv en länk som börjar med https://', en: 'Write a link that begins with https://' },

  attendance: { sv: 'Deltagare', en: 'Participants' },
  listedCounts: {
    sv: (c: number, p: number) => `${companies(c)} och ${persons(p)} på listan`,
    en: (c: number, p: number) => `${companiesEn(c)} and ${personsEn(p)} on the list`,
  },
  attendedCounts: {
    sv: (c: number, p: number) => `${companies(c)} och ${persons(p)} kom`,
    en: (c: number, p: number) => `${companiesEn(c)} and ${personsEn(p)} came`,
  },
  altogether: {
    sv: (c: number, p: number) => `Tillsammans: ${companies(c)} och ${persons(p)} har kommit.`,
    en: (c: number, p: number) => `Altogether: ${companiesEn(c)} and ${personsEn(p)} have come.`,
  },
  someHidden: {
    sv: 'Namnen på andra kommuners deltagare visas bara för insatsstyrkan och projektledaren. De räknas med i antalen.',
    en: 'The names of other municipalities’ participants are only shown to the task force and the project manager. They are in the counts.',
  },
  emptyList: { sv: 'Ingen är på listan än.', en: 'Nobody is on the list yet.' },
  whoCame: { sv: 'Kryssa för dem som kom', en: 'Tick those who came' },
  saveAttendance: { sv: 'Spara närvaron', en: 'Save the attendance' },
  attendanceSaved: { sv: 'Närvaron är sparad.', en: 'The attendance is saved.' },
  listWrong: { sv: 'Ladda om sidan och försök igen.', en: 'Reload the page and try again.' },
  came: { sv: 'Kom', en: 'Came' },
  notCame: { sv: 'Kom inte', en: 'Did not come' },
  companyOnly: { sv: 'utan namngiven person', en: 'no person named' },
  takeOff: { sv: 'Ta bort', en: 'Remove' },
  takeOffFrom: {
    sv: (name: string) => `Ta bort ${name} från listan`,
    en: (name: string) => `Remove ${name} from the list`,
  },
  takenOff: { sv: 'Borttagen från listan.', en: 'Removed from the list.' },
  changeList: { sv: 'Ta bort från listan', en: 'Remove from the list' },
  add: { sv: 'Lägg till deltagare', en: 'Add participants' },
  addToList: { sv: 'Sätt på listan', en: 'Put on the list' },
  added: { sv: (name: string) => `${name} är på listan.`, en: (name: string) => `${name} is on the list.` },
  company: { sv: 'Företag', en: 'Company' },
  companyHint: { sv: 'Skriv början av namnet.', en: 'Write the beginning of the name.' },
  companyPick: { sv: 'Vilket företag menar du?', en: 'Which company do you mean?' },
  companyMissing: { sv: 'Skriv vilket företag som deltar.', en: 'Write which company takes part.' },
  companyUnknown: {
    sv: 'Inget företag heter så. Kontrollera stavningen eller lägg till företaget först.',
    en: 'There is no company of that name. Check the spelling or add the company first.',
  },
  companySeveral: {
    sv: 'Flera företag passar. Välj ett av dem.',
    en: 'Several companies fit. Choose one of them.',
  },
  showPersons: { sv: 'Visa företagets personer', en: 'Show the company’s people' },
  persons: { sv: 'Vilka deltar?', en: 'Who takes part?' },
  personsWrong: { sv: 'Välj personer ur listan.', en: 'Choose people from the list.' },
  person: { sv: 'Person', en: 'Person' },
  newPerson: { sv: 'Lägg till en person', en: 'Add a person' },
  noPersons: {
    sv: 'Du ser inga personer hos företaget. Sätt företaget på listan utan namn, eller be företagets egen coach lägga till personen.',
    en: 'You see no people at the company. Put it on the list without a name, or ask the company’s own coach to add the person.',
  },
  municipality: { sv: 'Kommun', en: 'Municipality' },
  email: { sv: 'E-post', en: 'E-mail' },
  phone: { sv: 'Telefon', en: 'Phone' },
  signature: { sv: 'Underskrift', en: 'Signature' },
  emptyLine: { sv: 'Tom rad att skriva på', en: 'Empty line to write on' },
  attendanceList: { sv: 'Närvarolista', en: 'Attendance list' },
  print: { sv: 'Lista att skriva ut', en: 'List to print' },
  download: { sv: 'Hämta som CSV', en: 'Download as CSV' },
  ...attendanceWords,
  versionMissing: { sv: 'Ladda om sidan och försök igen.', en: 'Reload the page and try again.' },
})

export type EventWords = ReturnType<typeof text>
