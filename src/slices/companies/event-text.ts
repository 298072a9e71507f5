import { defineText } from '../../kit/language.ts'

/** Words of mergers and splits. */
export const eventText = defineText({
  companies: { sv: 'Företag', en: 'Companies' },
  events: { sv: 'Fusion och delning', en: 'Merger and split' },
  eventsNote: {
    sv: 'När ett företag går upp i ett annat eller delas följer tidigare stöd med. Står samma företag två gånger i registret är det något annat.',
    en: 'When a company is taken over by another or divided, earlier aid follows. The same company standing twice in the register is something else.',
  },
  none: { sv: 'Inget är inlagt.', en: 'Nothing is entered.' },
  addMerger: { sv: 'Lägg in en fusion', en: 'Record a merger' },
  addSplit: { sv: 'Lägg in en delning', en: 'Record a split' },
  mergerOf: {
    sv: (name: string) => `${name} går upp i ett annat företag`,
    en: (name: string) => `${name} is taken over by another company`,
  },
  mergerLead: {
    sv: 'Företaget får dagen som sin sista i registret. Allt som finns om det står kvar, och det stöd det har fått räknas hos det övertagande företaget.',
    en: 'The day becomes the company’s last in the register. All that is known of it stays, and the aid it received counts with the one that took over.',
  },
  splitOf: { sv: (name: string) => `${name} delas`, en: (name: string) => `${name} is divided` },
  splitLead: {
    sv: 'Tidigare stöd följer den del som tog över verksamheten. Går det inte att säga vilken, fördelas stödet efter bokfört eget kapital på dagen.',
    en: 'Earlier aid follows the part that took over the activity. When that cannot be said it is shared by the book value of equity on the day.',
  },
  into: { sv: 'Övertagande företag', en: 'Company that takes over' },
  companyMissing: {
    sv: 'Skriv vilket företag i registret det är.',
    en: 'Write which company of the register it is.',
  },
  companyUnknown: {
    sv: 'Inget företag i registret heter precis så. Välj bland förslagen, eller lägg först in företaget.',
    en: 'No company of the register has exactly that name. Choose among the suggestions, or enter the company first.',
  },
  companySeveral: {
    sv: 'Flera företag heter så. Skriv organisationsnumret i stället, eller välj bland förslagen.',
    en: 'Several companies have that name. Write the organisation number instead, or choose among the suggestions.',
  },
  happenedOn: { sv: 'Dagen det gällde från', en: 'The day it took effect' },
  dayWrong: { sv: 'Skriv dagen som ÅÅÅÅ-MM-DD.', en: 'Write the day as YYYY-MM-DD.' },
  source: { sv: 'Källa', en: 'Source' },
  sourceHint: {
    sv: 'Till exempel: Bolagsverket, fusionsärende registrerat 2026-03-02.',
    en: 'For example: the companies registration office, merger registered 2026-03-02.',
  },
  sourceMissing: { sv: 'Skriv varifrån vi vet det.', en: 'Write how we know it.' },
  wordsLong: { sv: 'Skriv högst 500 tecken.', en: 'Write at most 500 characters.' },
  part: { sv: (nth: number) => `Del ${nth}`, en: (nth: number) => `Part ${nth}` },
  partCompany: { sv: 'Företag', en: 'Company' },
  equity: { sv: 'Bokfört eget kapital som gick hit, kr', en: 'Book value of the equity that came here, kr' },
  amountWrong: { sv: 'Skriv beloppet med siffror.', en: 'Write the amount in digits.' },
  tookOver: {
    sv: 'Vem tog över verksamheten som stödet gällde?',
    en: 'Who took over the activity the aid was for?',
  },
  tookOverUnknown: { sv: 'Det går inte att säga', en: 'It cannot be said' },
  endsCompany: { sv: 'Företaget upphör', en: 'The company ends' },
  endsCompanyHint: {
    sv: 'Lämna tomt om det lever vidare. Lägg då in även det självt som en del.',
    en: 'Leave empty when it lives on. Then enter it too as one of the parts.',
  },
  save: { sv: 'Lägg in', en: 'Record' },
  cancel: { sv: 'Avbryt', en: 'Cancel' },
  saved: { sv: 'Inlagt.', en: 'Recorded.' },
  mergedInto: {
    sv: (name: string, into: string) => `${name} gick upp i ${into}`,
    en: (name: string, into: string) => `${name} was taken over by ${into}`,
  },
  splitInto: {
    sv: (name: string, into: string) => `${name} delades: ${into}`,
    en: (name: string, into: string) => `${name} was divided: ${into}`,
  },
  withEquity: {
    sv: (name: string, equity: string) => `${name} (eget kapital ${equity})`,
    en: (name: string, equity: string) => `${name} (equity ${equity})`,
  },
  withActivity: {
    sv: (name: string) => `${name} (tog över verksamheten)`,
    en: (name: string) => `${name} (took over the activity)`,
  },
  recordedBy: {
    sv: (name: string, day: string) => `Inlagt av ${name} ${day}.`,
    en: (name: string, day: string) => `Recorded by ${name} on ${day}.`,
  },
  undone: {
    sv: (day: string) => `Ångrad ${day}: den räknas inte.`,
    en: (day: string) => `Undone on ${day}: it does not count.`,
  },
  undo: { sv: 'Ångra', en: 'Undo' },
  undoConsequence: {
    sv: 'Gör det bara om det lades in av misstag. Företaget lever då igen, och stödet räknas som förut. Att det var inlagt står kvar.',
    en: 'Only when it was recorded by mistake. The company then lives again, and aid counts as before. That it was recorded stays.',
  },
  undoneNow: { sv: 'Ångrad.', en: 'Undone.' },
  day_ahead: {
    sv: 'Dagen har inte varit än. Lägg in det när det har hänt.',
    en: 'The day has not been yet. Record it when it has happened.',
  },
  into_itself: {
    sv: 'Ett företag kan inte gå upp i sig självt. Välj ett annat företag.',
    en: 'A company cannot be taken over by itself. Choose another company.',
  },
  already_ended: {
    sv: 'Företaget har redan upphört. Rätta dess sista dag, eller ångra det som är inlagt, först.',
    en: 'The company has already ended. Correct its last day, or undo what is recorded, first.',
  },
  parts_missing: {
    sv: 'Lägg in minst två delar, eller en del om företaget lever vidare.',
    en: 'Enter at least two parts, or one when the company lives on.',
  },
  part_twice: { sv: 'Samma företag står som två delar.', en: 'The same company stands as two parts.' },
  equity_missing: {
    sv: 'Fyll i det egna kapitalet för varje del, eller säg vem som tog över verksamheten.',
    en: 'Fill in the equity of every part, or say who took over the activity.',
  },
})
