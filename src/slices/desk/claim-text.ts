import { defineText } from '../../kit/language.ts'

export const claimText = defineText({
  figures: { sv: 'Periodens resultat', en: 'The results of the period' },
  figuresNote: {
    sv: 'Lägesrapporten lämnas tillsammans med ansökan. Varje siffra öppnar sitt underlag.',
    en: 'The progress report is given with the claim. Each figure opens its evidence.',
  },
  all: { sv: 'Alla mätvärden för perioden', en: 'All figures of the period' },
  report: { sv: 'Rapporten för perioden', en: 'The report of the period' },
  newReport: { sv: 'Till rapporterna', en: 'To the reports' },
  withheld: { sv: 'visas inte', en: 'not shown' },
})
