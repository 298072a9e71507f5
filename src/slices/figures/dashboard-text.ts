import { defineText } from '../../kit/language.ts'

/** The words of the dashboard: reaching the targets, and whom it misses. */
export const dashboardText = defineText({
  overview: { sv: 'Översikt', en: 'Overview' },
  overviewLead: {
    sv: 'Når vi målen, och vilka missar vi? Varje siffra och varje stapel öppnar posterna bakom den.',
    en: 'Are we reaching our targets, and whom are we missing? Every figure and every bar opens the records behind it.',
  },
  milestones: { sv: 'Milstolpar', en: 'Milestones' },
  lessons: { sv: 'Lärdomar', en: 'Lessons' },
  targets: { sv: 'Mål och utfall', en: 'Targets and outcome' },
  targetsLead: {
    sv: 'Vad som skulle nås, vad som har nåtts och vad som är kvar. Strecket i varje stapel är målet.',
    en: 'What was to be reached, what has been reached and what is left. The mark in each bar is the target.',
  },
  overTime: { sv: 'Över tid', en: 'Over time' },
  overTimeLead: {
    sv: 'Siffran som den stod vid varje tidpunkt, räknad från periodens början. Varje punkt öppnar underlaget till och med den dagen.',
    en: 'The figure as it stood at each moment, counted from the beginning of the period. Every point opens the evidence up to that day.',
  },
  map: { sv: 'Karta', en: 'Map' },
  mapLead: {
    sv: 'Vilka orter har vi nått, och vilka har vi inte nått? Ett företag räknas till orten där det har sitt säte.',
    en: 'Which localities have we reached, and which not? A company belongs to the locality of its registered seat.',
  },
  demand: { sv: 'Behov och stöd', en: 'Needs and support' },
  demandLead: {
    sv: 'Vad företagen behöver, och vad de har fått, i varje fokusområde.',
    en: 'What companies need, and what they have got, in each focus area.',
  },
  people: { sv: 'Vilka vi når', en: 'Whom we reach' },
  peopleLead: {
    sv: 'Andelen kvinnor, unga och utlandsfödda bland dem vi nått, mot företagarna i kommunen. Uppgifterna är frivilliga och visas aldrig per person.',
    en: 'The share of women, young people and people born abroad among those reached, against all who lead companies in the municipality. The details are voluntary and never shown per person.',
  },
  allFigures: { sv: 'Alla mätvärden', en: 'All figures' },
  ownQuestions: { sv: 'Egna frågor', en: 'Own questions' },
  parts: { sv: 'Uppföljningens delar', en: 'Parts of the results' },

  atAGlance: { sv: 'I korthet', en: 'At a glance' },
  reachingTargets: { sv: 'Når vi målen?', en: 'Are we reaching our targets?' },
  figure: { sv: 'Mätvärde', en: 'Figure' },
  outcome: { sv: 'Utfall', en: 'Outcome' },
  standing: { sv: 'Läge', en: 'Standing' },
  noTargets: { sv: 'Inga mål är angivna för det här urvalet', en: 'No targets are stated for this choice' },
  noTargetsHint: {
    sv: 'Projektledaren anger mål per mätvärde, kommun och fas. Utfallet räknas ändå: se Alla mätvärden.',
    en: 'The project manager states targets per figure, municipality and phase. The outcome is counted anyway: see All figures.',
  },
  targetsOfWhole: {
    sv: 'Perioden är inte hela projekttiden eller en hel fas. Målen som visas gäller hela projekttiden.',
    en: 'The period is neither the whole project time nor a whole phase. The targets shown are those of the whole project time.',
  },
  moreTargets: { sv: 'Alla mål', en: 'All targets' },
  allTargets: { sv: 'Alla mål, kommun för kommun', en: 'All targets, municipality by municipality' },
  baseline: { sv: (value: string) => `startvärde ${value}`, en: (value: string) => `baseline ${value}` },
  reached: { sv: 'målet är nått', en: 'the target is reached' },
  past: {
    sv: (n: string) => `målet är nått, ${n} över`,
    en: (n: string) => `the target is reached, ${n} over`,
  },
  left: { sv: (n: string) => `${n} kvar till målet`, en: (n: string) => `${n} left to the target` },
  nothingYet: {
    sv: (n: string) => `inget än, målet är ${n}`,
    en: (n: string) => `nothing yet, the target is ${n}`,
  },
  reachedShort: { sv: 'nått', en: 'reached' },
  pastShort: { sv: (n: string) => `nått, ${n} över`, en: (n: string) => `reached, ${n} over` },
  leftShort: { sv: (n: string) => `${n} kvar`, en: (n: string) => `${n} left` },
  nothingShort: { sv: 'inget än', en: 'nothing yet' },
  withheldShort: { sv: 'döljs', en: 'withheld' },
  noTarget: { sv: 'inget mål angivet', en: 'no target stated' },
  isWithheld: {
    sv: 'visas inte, så att ingen kan pekas ut',
    en: 'not shown, so that nobody can be singled out',
  },

  perMunicipality: { sv: 'Kommun för kommun', en: 'Municipality by municipality' },
  perMunicipalityNote: {
    sv: 'Öppna en kommun för att se dess sida, eller en siffra för att se underlaget.',
    en: 'Open a municipality to see its page, or a figure to see its evidence.',
  },
  sumsDiffer: {
    sv: 'Varför summan inte alltid blir hela projektet',
    en: 'Why the sum is not always the whole project',
  },
  sumDiffers: {
    sv: (name: string, sum: string, whole: string) =>
      `${name}: kommunerna är tillsammans ${sum}, hela projektet ${whole}.`,
    en: (name: string, sum: string, whole: string) =>
      `${name}: the municipalities add up to ${sum}, the whole project is ${whole}.`,
  },
  countedOnce: {
    sv: 'Samma företag, person, ort eller insats kan ha med flera kommuner att göra. Den räknas en gång i var och en av dem, och en gång i hela projektet.',
    en: 'The same company, person, locality or intervention may concern several municipalities. It counts once in each of them, and once in the whole project.',
  },

  missing: { sv: 'Vilka missar vi?', en: 'Whom are we missing?' },
  missingPlaces: {
    sv: (missed: number, all: number) =>
      missed === 0 ? `Alla ${all} orter är nådda.` : `${missed} av ${all} orter är inte nådda.`,
    en: (missed: number, all: number) =>
      missed === 0 ? `All ${all} localities are reached.` : `${missed} of ${all} localities are not reached.`,
  },
  missingNeed: {
    sv: (area: string, needing: number, supported: number) =>
      `${area}: ${needing} företag har behov, ${supported} har fått stöd.`,
    en: (area: string, needing: number, supported: number) =>
      `${area}: ${needing} companies have needs, ${supported} have got support.`,
  },
  missingWomen: {
    sv: (reached: string, all: string | null) =>
      all === null
        ? `${reached} av dem vi nått är kvinnor.`
        : `${reached} av dem vi nått är kvinnor, ${all} av företagarna.`,
    en: (reached: string, all: string | null) =>
      all === null
        ? `${reached} of those reached are women.`
        : `${reached} of those reached are women, ${all} of all who lead companies.`,
  },
  noMissingNeed: {
    sv: 'I alla fokusområden har minst lika många företag fått stöd som har lagt fram behov.',
    en: 'In every focus area at least as many companies have got support as have brought up needs.',
  },

  chooseFigure: { sv: 'Mätvärde att följa', en: 'Figure to follow' },
  upTo: { sv: 'Till och med', en: 'Up to' },
  targetIs: { sv: (n: string) => `Mål ${n}`, en: (n: string) => `Target ${n}` },
  quarterWord: {
    sv: (nth: number, year: string) => `kv ${nth} ${year}`,
    en: (nth: number, year: string) => `Q${nth} ${year}`,
  },
  halfWord: {
    sv: (nth: number, year: string) => `h${nth} ${year}`,
    en: (nth: number, year: string) => `H${nth} ${year}`,
  },
  noPeopleOverTime: {
    sv: 'Uppgifter om personer visas inte över tid: skillnaden mellan två dagar skulle kunna peka ut någon.',
    en: 'Personal details are not shown over time: the difference between two days could single somebody out.',
  },
  timeNote: {
    sv: (first: string, last: string) => `Från ${first} till ${last}, i tidsordning.`,
    en: (first: string, last: string) => `From ${first} to ${last}, in order of time.`,
  },

  reachedPlaces: { sv: 'Orter och företag som fått stöd', en: 'Localities and companies supported' },
  isReached: { sv: 'Nådd ort, större ju fler företag', en: 'Reached, larger the more companies' },
  isNotReached: { sv: 'Inget företag nått', en: 'No company reached' },
  supportedHere: { sv: 'Fått stöd', en: 'Supported' },
  inRegister: { sv: 'I registret', en: 'In the register' },
  notReached: { sv: 'Orter som inte är nådda', en: 'Localities not reached' },
  notReachedNote: {
    sv: 'Siffran är företag i registret med säte på orten. Noll kan betyda att ingen bor där, eller att ingen har lagt in dem.',
    en: 'The number is companies in the register with their seat there. None may mean that there are none, or that nobody has recorded them.',
  },
  allReached: { sv: 'Alla orter är nådda', en: 'All localities are reached' },
  withoutPlace: {
    sv: (n: number) => `${n} företag har ingen ort i registret och syns inte på kartan.`,
    en: (n: number) => `${n} companies have no locality in the register and are not on the map.`,
  },
  withoutCoordinates: {
    sv: (n: number) => `${n} orter saknar kända koordinater och står bara i tabellen.`,
    en: (n: number) => `${n} localities have no known coordinates and stand in the table only.`,
  },

  needsAndSupport: {
    sv: 'Företag med behov och företag som fått stöd',
    en: 'Companies with needs and companies supported',
  },
  withNeed: { sv: 'Har lagt fram behov', en: 'Brought up a need' },
  gotSupport: { sv: 'Har fått stöd', en: 'Got support' },
  moreNeed: {
    sv: (n: number) => `${n} fler behöver än har fått`,
    en: (n: number) => `${n} more need than have got`,
  },
  evenNeed: { sv: 'lika många', en: 'as many' },
  lessNeed: {
    sv: (n: number) => `${n} fler har fått än har lagt fram`,
    en: (n: number) => `${n} more have got than brought up`,
  },
  neitherNeed: { sv: 'inget ännu', en: 'nothing yet' },
  demandNote: {
    sv: 'Stöd är samtal, gemensamma insatser eller en egen insats inom fokusområdet. Ett företag kan få stöd utan att ett behov har lagts in, så siffrorna är inte samma företag.',
    en: 'Support is talks, joint interventions or an intervention of one’s own in the focus area. A company may get support without a recorded need, so the numbers are not the same companies.',
  },
  interventionsPerArea: {
    sv: 'Gemensamma insatser per fokusområde',
    en: 'Joint interventions per focus area',
  },
  interventionsNote: {
    sv: 'En insats som hör till flera fokusområden står i vart och ett av dem.',
    en: 'An intervention with several focus areas stands in each of them.',
  },
  byTaskForce: { sv: 'Av insatsstyrkor', en: 'By task forces' },
  byResource: { sv: 'Av resurskommuner', en: 'By resource municipalities' },

  noCompany: { sv: 'Inga företag har fått stöd i perioden', en: 'No companies were supported in the period' },
  howCounted: { sv: 'Så räknar och döljer vi', en: 'How we count and withhold' },
})
export type DashboardWords = ReturnType<typeof dashboardText>
