import { defineText } from '../../kit/language.ts'

export const economyText = defineText({
  economy: { sv: 'Ekonomi', en: 'Money' },
  lead: {
    sv: 'Vad kostar det, vem betalar och vad kan ännu ges?',
    en: 'What does it cost, who pays, and what may still be given?',
  },
  projects: { sv: 'Projekt', en: 'Projects' },
  none: { sv: 'Ingen redovisning att visa', en: 'No books to show' },
  noneHint: {
    sv: 'Projektekonomen lägger upp vem som redovisar för ett projekt. Den egna kommunens redovisning visas här.',
    en: "The project economist sets up who keeps books for a project. Your own municipality's books are shown here.",
  },
  setUp: { sv: 'Lägg upp projektredovisningar', en: 'Set up project accounts' },
})
