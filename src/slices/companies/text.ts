import { defineText } from '../../kit/language.ts'
import { entryText } from './entry-text.ts'
import { erasureText } from './erasure-text.ts'
import { factText } from './fact-text.ts'

const own = defineText({
  companies: { sv: 'Företag', en: 'Companies' },
  register: { sv: 'Lägg till företag', en: 'Add a company' },
  found: {
    sv: (n: number) => (n === 1 ? '1 företag' : `${n} företag`),
    en: (n: number) => (n === 1 ? '1 company' : `${n} companies`),
  },
  shownOf: {
    sv: (from: number, to: number, total: number) => `${from}–${to} av ${total} företag`,
    en: (from: number, to: number, total: number) => `${from}–${to} of ${total} companies`,
  },
  searchWords: { sv: 'Namn, nummer, person eller ort', en: 'Name, number, person or place' },
  ownMunicipality: { sv: 'Din kommun', en: 'Your municipality' },
  allMunicipalities: { sv: 'Alla kommuner', en: 'All municipalities' },
  any: { sv: 'Alla', en: 'All' },
  withinTarget: { sv: 'I målgruppen', en: 'In the target group' },
  outsideTarget: { sv: 'Utanför målgruppen', en: 'Outside the target group' },
  targetUnknown: { sv: 'Inte bedömd', en: 'Not assessed' },
  targetOf: {
    sv: (project: string) => `Målgrupp (${project})`,
    en: (project: string) => `Target group (${project})`,
  },
  lastContact: { sv: 'Senaste samtal', en: 'Last talk' },
  noContact: { sv: 'Inget samtal', en: 'No talk' },
  focusArea: { sv: 'Fokusområde', en: 'Focus area' },
  showEnded: { sv: 'Ta med nedlagda', en: 'Include closed' },
  noCompanies: { sv: 'Inga företag i registret än', en: 'No companies in the register yet' },
  noCompaniesHint: {
    sv: 'Lägg till det första, så kan du logga samtal och se vad ni har gjort tillsammans.',
    en: 'Add the first one; then you can log talks and see what you have done together.',
  },
  noMatches: { sv: 'Inget företag passar urvalet', en: 'No company fits the filter' },
  noMatchesHint: {
    sv: 'Ta bort något av urvalet, eller sök i alla kommuner.',
    en: 'Remove part of the filter, or search all municipalities.',
  },
  history: { sv: 'Historik', en: 'History' },
  historyOf: { sv: (name: string) => `Historik för ${name}`, en: (name: string) => `History of ${name}` },
  historyCompany: { sv: 'företagets uppgifter', en: 'the facts of the company' },
  historyNumber: { sv: 'personnumret', en: 'the personal identity number' },
  historyYear: { sv: 'ett års uppgifter', en: 'the figures of a year' },
  historyWorkplace: { sv: 'ett arbetsställe', en: 'a workplace' },
  historyPerson: { sv: 'en persons uppgifter', en: 'the details of a person' },
  historyErasure: { sv: 'att en person raderades', en: 'that a person was erased' },
  historyRole: { sv: 'en persons roll', en: 'the role of a person' },
  historySize: { sv: 'storleken (uträknad)', en: 'the size (worked out)' },
  historyEvent: { sv: 'en fusion eller delning', en: 'a merger or split' },
  historyAsked: {
    sv: 'en länk till företagets egna uppgifter',
    en: 'a link to the company’s own declaration',
  },
  historyDeclared: {
    sv: 'företagets egna uppgifter om ägare och storlek',
    en: 'the company’s own declaration of owners and size',
  },
  historyTarget: { sv: 'målgruppen (uträknad)', en: 'the target group (worked out)' },
  project: { sv: 'Projekt', en: 'Project' },
  reason: { sv: 'Skäl', en: 'Reason' },
  historyNote: {
    sv: 'Allt som har ändrats om företaget, med vem och när. Namn, adresser och personnummer visas inte här: bara att de ändrades.',
    en: 'All that has changed about the company, by whom and when. Names, addresses and personal numbers are not shown here: only that they changed.',
  },
})

/** All words of the slice in one language. */
export function text(language: 'sv' | 'en') {
  return { ...factText(language), ...entryText(language), ...erasureText(language), ...own(language) }
}
export type CompanyWords = ReturnType<typeof text>
