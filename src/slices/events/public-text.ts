import { defineText } from '../../kit/language.ts'

/** Words of the pages that visitors see. */
export const publicText = defineText({
  offered: { sv: 'Det här erbjuds', en: 'What is offered' },
  offeredLead: {
    sv: 'Träffar, utbildningar och rådgivning för små företag i inlandet. Anmälan tar en minut och kräver inget konto.',
    en: 'Meetings, courses and advice for small companies in the inland. Registering takes a minute and needs no account.',
  },
  offeredAbout: {
    sv: 'Kommande träffar, utbildningar och rådgivning för små företag.',
    en: 'Coming meetings, courses and advice for small companies.',
  },
  earlier: { sv: 'Tidigare insatser', en: 'Earlier interventions' },
  earlierLead: { sv: 'Det som redan har varit.', en: 'What has already been.' },
  showEarlier: { sv: 'Visa det som har varit', en: 'Show what has been' },
  showComing: { sv: 'Visa det som kommer', en: 'Show what is coming' },
  municipality: { sv: 'Kommun', en: 'Municipality' },
  allMunicipalities: { sv: 'Alla kommuner', en: 'All municipalities' },
  focusArea: { sv: 'Område', en: 'Area' },
  allFocusAreas: { sv: 'Alla områden', en: 'All areas' },
  fromOn: { sv: 'Från och med', en: 'From' },
  toOn: { sv: 'Till och med', en: 'To' },
  nothing: { sv: 'Inget är på gång just nu', en: 'Nothing is coming up right now' },
  nothingAbout: {
    sv: 'Säg gärna vad ert företag behöver: det är så nya insatser börjar.',
    en: 'Tell us what your company needs: that is how new interventions begin.',
  },
  nothingMatches: { sv: 'Inget passar urvalet', en: 'Nothing matches your choice' },
  nothingMatchesAbout: {
    sv: 'Välj en annan kommun, ett annat område eller andra dagar.',
    en: 'Choose another municipality, another area or other days.',
  },
  sayNeed: { sv: 'Säg vad ni behöver', en: 'Say what you need' },
  howMany: {
    sv: (n: number) => (n === 1 ? '1 insats' : `${n} insatser`),
    en: (n: number) => (n === 1 ? '1 intervention' : `${n} interventions`),
  },
  free: { sv: 'Kostnadsfritt', en: 'Free of charge' },
  price: { sv: (kronor: string) => `${kronor} utan moms`, en: (kronor: string) => `${kronor} without VAT` },
  placesLeft: {
    sv: (n: number) => (n === 1 ? '1 plats kvar' : `${n} platser kvar`),
    en: (n: number) => (n === 1 ? '1 place left' : `${n} places left`),
  },
  full: { sv: 'Fullt – väntelista', en: 'Full – waiting list' },
  closed: { sv: 'Anmälan är stängd', en: 'Registration is closed' },
  over: { sv: 'Har varit', en: 'Has been' },
  opens: {
    sv: (when: string) => `Anmälan öppnar ${when}`,
    en: (when: string) => `Registration opens ${when}`,
  },
  closes: { sv: (when: string) => `Anmäl dig senast ${when}`, en: (when: string) => `Register by ${when}` },
  dayToBeSet: { sv: 'Dag meddelas senare', en: 'The day is told later' },
  further: {
    sv: (n: number) => (n === 1 ? 'och 1 tillfälle till' : `och ${n} tillfällen till`),
    en: (n: number) => (n === 1 ? 'and 1 more occasion' : `and ${n} more occasions`),
  },
  online: { sv: 'På nätet', en: 'Online' },
  when: { sv: 'När och var', en: 'When and where' },
  priceTerm: { sv: 'Pris', en: 'Price' },
  places: { sv: 'Platser', en: 'Places' },
  placesOf: {
    sv: (left: number, all: number) => `${left} av ${all} kvar`,
    en: (left: number, all: number) => `${left} of ${all} left`,
  },
  placesFull: {
    sv: (all: number, waiting: number) =>
      waiting > 0 ? `Alla ${all} är tagna, ${waiting} väntar` : `Alla ${all} är tagna`,
    en: (all: number, waiting: number) =>
      waiting > 0 ? `All ${all} are taken, ${waiting} waiting` : `All ${all} are taken`,
  },
  registration: { sv: 'Anmälan', en: 'Registration' },
  forWhom: { sv: 'För företag i', en: 'For companies in' },
  arrangedBy: { sv: 'Ordnas av', en: 'Arranged by' },
  arranger: {
    sv: (municipality: string, projects: string) =>
      `Näringslivskontoret i ${municipality}${projects && `, projekt ${projects}`}`,
    en: (municipality: string, projects: string) =>
      `The business office of ${municipality}${projects && `, project ${projects}`}`,
  },
  contact: { sv: 'Frågor', en: 'Questions' },
  register: { sv: 'Anmäl dig', en: 'Register' },
  joinLine: { sv: 'Ställ dig på väntelistan', en: 'Join the waiting list' },
  lineAbout: {
    sv: 'Alla platser är tagna. På väntelistan får du plats i tur och ordning när någon lämnar återbud, och ett mejl om det.',
    en: 'All places are taken. On the waiting list you get a place in turn when somebody cancels, and an e-mail about it.',
  },
  addToCalendar: { sv: 'Lägg i kalendern', en: 'Add to calendar' },
  subscribe: { sv: 'Följ i din kalender', en: 'Follow in your calendar' },
  subscribeAbout: {
    sv: 'Klistra in adressen som ny kalender i Outlook, Google eller telefonen, så kommer nya tillfällen in av sig själva.',
    en: 'Paste the address as a new calendar in Outlook, Google or your phone, and new occasions appear by themselves.',
  },
  allInCalendar: { sv: 'Alla kommuner', en: 'All municipalities' },
  back: { sv: 'Allt som erbjuds', en: 'All that is offered' },
  staffView: {
    sv: 'Så ser besökare sidan. Du är inloggad.',
    en: 'This is how visitors see the page. You are signed in.',
  },
  toIntervention: { sv: 'Till insatsen', en: 'To the intervention' },
})

export type PublicWords = ReturnType<typeof publicText>
