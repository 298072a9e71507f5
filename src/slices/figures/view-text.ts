import { defineText } from '../../kit/language.ts'

/** Words of filters and of the views that are kept. */
export const viewText = defineText({
  focusArea: { sv: 'Fokusområde', en: 'Focus area' },
  status: { sv: 'Målgruppsläge', en: 'Target group' },
  size: { sv: 'Storlek när stödet började', en: 'Size when support began' },
  locality: { sv: 'Ort', en: 'Locality' },
  support: { sv: 'Slags stöd', en: 'Kind of support' },
  all: { sv: 'Alla', en: 'All' },
  counted: { sv: 'Räknas (SME i målgruppen)', en: 'Counted (SME in the target group)' },
  micro: { sv: 'Mikroföretag', en: 'Micro' },
  small: { sv: 'Litet företag', en: 'Small' },
  medium: { sv: 'Medelstort företag', en: 'Medium-sized' },
  large: { sv: 'Stort företag', en: 'Large' },
  unknown: { sv: 'Ej uppgiven', en: 'Not declared' },
  talk: { sv: 'Samtal med affärscoach', en: 'Talks with a business coach' },
  group: { sv: 'Gemensam insats', en: 'Joint intervention' },
  individual: { sv: 'Egen insats', en: 'Intervention of its own' },
  filtered: {
    sv: (value: string, all: string) => `Urvalet: ${value} av ${all}`,
    en: (value: string, all: string) => `The selection: ${value} of ${all}`,
  },
  filteredNote: {
    sv: 'Siffran i rubriken är hela mätvärdet. Urvalet visar en del av dess underlag.',
    en: 'The number in the heading is the whole figure. The selection shows a part of its evidence.',
  },
  untested: {
    sv: (n: number) =>
      `${n} rader kan inte prövas mot urvalet, till exempel andra kommuners behov utan namn. De visas inte.`,
    en: (n: number) =>
      `${n} rows cannot be tested against the selection, such as other municipalities’ needs without names. They are not shown.`,
  },
  people_not_filtered: {
    sv: 'Uppgifter om personer kan inte väljas ut: två urval av samma personer skulle kunna peka ut någon. Allt visas utan urval.',
    en: 'Personal details cannot be filtered: two selections of the same persons could single somebody out. All is shown without a filter.',
  },
  unknownWord: {
    sv: 'Något i adressen gick inte att läsa och har lämnats utanför urvalet.',
    en: 'Something in the address could not be read and is left out of the selection.',
  },
  noMatch: { sv: 'Inga poster passar urvalet', en: 'No records match the selection' },
  noMatchHint: {
    sv: 'Ta bort något av det du har valt, eller rensa urvalet.',
    en: 'Take away something of what you have chosen, or clear the filter.',
  },
  rows: {
    sv: (from: string, to: string, all: string) => `Rad ${from}–${to} av ${all}`,
    en: (from: string, to: string, all: string) => `Rows ${from}–${to} of ${all}`,
  },
  excel: { sv: 'Hämta som Excel', en: 'Download as Excel' },

  ownQuestions: { sv: 'Egna frågor', en: 'Own questions' },
  lead: {
    sv: 'Sparade urval av underlag, dina egna och dem som andra delar. De räknas om varje gång de öppnas.',
    en: 'Saved selections of evidence, your own and those that others share. They are counted anew each time they are opened.',
  },
  save: { sv: 'Spara som egen fråga', en: 'Save as an own question' },
  saveHint: {
    sv: 'Frågan sparas med mätvärde, kommun, period och urval. Siffrorna sparas inte.',
    en: 'The question is saved with figure, municipality, period and filter. The numbers are not saved.',
  },
  name: { sv: 'Namn', en: 'Name' },
  sharedWith: { sv: 'Vem ska se den?', en: 'Who is to see it?' },
  own: { sv: 'Bara jag', en: 'Only me' },
  office: { sv: 'Mitt näringslivskontor', en: 'My business office' },
  project: { sv: 'Alla i projektet', en: 'All in the project' },
  doSave: { sv: 'Spara', en: 'Save' },
  saved: { sv: 'Frågan är sparad.', en: 'The question is saved.' },
  view: { sv: 'Fråga', en: 'Question' },
  figure: { sv: 'Mätvärde', en: 'Figure' },
  placeAndTime: { sv: 'Var och när', en: 'Where and when' },
  filter: { sv: 'Urval', en: 'Filter' },
  noFilter: { sv: 'allt underlag', en: 'all evidence' },
  owner: { sv: 'Sparad av', en: 'Saved by' },
  change: { sv: 'Ändra', en: 'Change' },
  changed: { sv: 'Frågan är ändrad.', en: 'The question is changed.' },
  remove: { sv: 'Ta bort', en: 'Remove' },
  removeSure: {
    sv: (name: string) =>
      `”${name}” tas bort, också för dem som den delas med. Du kan ångra det här på sidan.`,
    en: (name: string) =>
      `“${name}” is removed, also for those it is shared with. You can undo it on this page.`,
  },
  removed: {
    sv: 'Frågan är borttagen. Du kan ångra nedan.',
    en: 'The question is removed. You can undo it below.',
  },
  removedOnes: { sv: 'Borttagna', en: 'Removed' },
  undo: { sv: 'Ångra', en: 'Undo' },
  backAgain: { sv: 'Frågan är tillbaka.', en: 'The question is back.' },
  none: { sv: 'Inga sparade frågor än', en: 'No saved questions yet' },
  noneHint: {
    sv: 'Öppna ett mätvärde, välj ut det du undrar över och spara det med ett namn.',
    en: 'Open a figure, select what you wonder about and save it by a name.',
  },
  openFigures: { sv: 'Öppna mätvärdena', en: 'Open the figures' },
  nameMissing: { sv: 'Ge frågan ett namn.', en: 'Give the question a name.' },
  nameLong: {
    sv: (n: number) => `Namnet får ha högst ${n} tecken.`,
    en: (n: number) => `At most ${n} characters.`,
  },
  sharingMissing: { sv: 'Välj vem som ska se frågan.', en: 'Choose who is to see the question.' },
})
export type ViewWords = ReturnType<typeof viewText>
