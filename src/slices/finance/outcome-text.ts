import { defineText } from '../../kit/language.ts'

export const outcomeText = defineText({
  title: { sv: 'Budget och utfall', en: 'Budget and outcome' },
  lead: {
    sv: 'Vad som var budgeterat, vad det har kostat och vad som väntas. Varje tal öppnar sina rader.',
    en: 'What was budgeted, what it has cost and what is expected. Each number opens its rows.',
  },
  economy: { sv: 'Ekonomi', en: 'Money' },
  ownOnly: {
    sv: 'Bara den egna kommunens redovisning visas.',
    en: "Only your own municipality's books are shown.",
  },
  views: { sv: 'Visa per', en: 'Show by' },
  slag: { sv: 'Kostnadsslag', en: 'Cost type' },
  part: { sv: 'Part', en: 'Partner' },
  fas: { sv: 'Fas', en: 'Phase' },
  kvartal: { sv: 'Kvartal', en: 'Quarter' },
  finansiar: { sv: 'Finansiär', en: 'Financier' },
  budget: { sv: 'Budget', en: 'Budget' },
  outcome: { sv: 'Utfall', en: 'Outcome' },
  forecast: { sv: 'Prognos', en: 'Forecast' },
  forecastNote: {
    sv: 'Prognosen är det som väntas från och med innevarande kvartal.',
    en: 'The forecast is what is expected from the current quarter on.',
  },
  left: { sv: 'Kvar', en: 'Left' },
  leftAtEnd: { sv: 'Kvar efter prognos', en: 'Left after forecast' },
  sum: { sv: 'Summa', en: 'Sum' },
  noPhase: { sv: 'Utanför faserna', en: 'Outside the phases' },
  noQuarter: { sv: 'Hela projektet (budget)', en: 'The whole project (budget)' },
  quarter: {
    sv: (n: number, year: string) => `Kvartal ${n} ${year}`,
    en: (n: number, year: string) => `Quarter ${n} ${year}`,
  },
  none: { sv: 'Varken budget eller kostnader ännu', en: 'Neither budget nor costs yet' },
  chart: { sv: 'Utfall och prognos', en: 'Outcome and forecast' },
  spreadsheet: { sv: 'Hämta som kalkylblad', en: 'Get as a spreadsheet' },
  editForecast: { sv: 'Ändra prognosen', en: 'Change the forecast' },
  plan: { sv: 'Enligt planen', en: 'By the plan' },
  shareOfOutcome: { sv: 'Del av utfallet', en: 'Share of the outcome' },
  financierNote: {
    sv: 'Utfallet minus projektintäkter, fördelat efter finansieringsplanens belopp till öret. Vad var och en har betalat visas av ansökningarna och rekvisitionerna.',
    en: 'The outcome less project income, shared by the amounts of the financing plan to the öre. What each has paid is shown by the claims and requisitions.',
  },
  noPlan: { sv: 'Ingen finansieringsplan är fastställd.', en: 'No financing plan has been adopted.' },
  forecastTitle: { sv: (who: string) => `Prognos för ${who}`, en: (who: string) => `Forecast for ${who}` },
  forecastLead: {
    sv: 'Kronor per kvartal. Lämna tomt där inget väntas.',
    en: 'Kronor per quarter. Leave empty where nothing is expected.',
  },
  noQuarters: { sv: 'Projektets tid är slut.', en: 'The time of the project is over.' },
  save: { sv: 'Spara prognosen', en: 'Save the forecast' },
  cancel: { sv: 'Avbryt', en: 'Cancel' },
  saved: { sv: 'Prognosen är sparad.', en: 'The forecast is saved.' },
  amountWrong: {
    sv: (where: string) => `${where}: skriv ett belopp i kronor.`,
    en: (where: string) => `${where}: write an amount in kronor.`,
  },
  over: { sv: 'över budget', en: 'over budget' },
})
export type OutcomeWords = ReturnType<typeof outcomeText>
