import { defineText } from '../../kit/language.ts'

/** Words that all tools share. */
export const toolsText = defineText({
  title: { sv: 'Räkna själv', en: 'Reckon for yourself' },
  lead: {
    sv: 'Samma regler som NiMR räknar med, öppna för alla. Inget du skriver sparas.',
    en: 'The same rules that NiMR reckons with, open to all. Nothing you write is stored.',
  },
  all: { sv: 'Alla verktyg', en: 'All tools' },
  aid: { sv: 'Statsstöd', en: 'State aid' },
  size: { sv: 'Företagets storlek', en: 'The size of a company' },
  money: { sv: 'Pengar och inköp', en: 'Money and purchases' },
  reckon: { sv: 'Räkna', en: 'Reckon' },
  startOver: { sv: 'Börja om', en: 'Start over' },
  moreRows: { sv: 'Fler rader', en: 'More rows' },
  answer: { sv: 'Svar', en: 'Answer' },
  your: { sv: 'Dina uppgifter', en: 'Your facts' },
  steps: { sv: 'Så blev det', en: 'How it came about' },
  source: { sv: 'Källa', en: 'Source' },
  ruleVersion: { sv: 'Regelns version', en: 'Version of the rule' },
  notLegal: {
    sv: 'Ett hjälpmedel, inte ett beslut. Det är den som beslutar som svarar för att reglerna följs.',
    en: 'An aid to reckoning, not a decision. Whoever decides answers for the rules being followed.',
  },
  notStored: {
    sv: 'Uppgifterna sparas inte. De står i sidans adress, så att du kan spara eller skicka den.',
    en: 'The facts are not stored. They stand in the address of the page, so that you can keep or send it.',
  },
  notStoredPosted: {
    sv: 'Numret sparas inte och står inte i sidans adress.',
    en: 'The number is not stored and does not stand in the address of the page.',
  },
  check: { sv: 'Att tänka på', en: 'To keep in mind' },
  inRow: {
    sv: (row: string, sentence: string) => `Rad ${row}: ${sentence}`,
    en: (row: string, sentence: string) => `Row ${row}: ${sentence}`,
  },
  missing: { sv: 'Fyll i det här fältet.', en: 'Fill in this field.' },
  dayWrong: {
    sv: 'Skriv en dag som finns, som ÅÅÅÅ-MM-DD, 1950–2200.',
    en: 'Write a day that exists, as YYYY-MM-DD, 1950–2200.',
  },
  amountWrong: {
    sv: 'Skriv ett belopp på noll eller mer, till exempel 12 500 eller 12 500,50.',
    en: 'Write an amount of zero or more, such as 12,500 or 12,500.50.',
  },
  numberWrong: {
    sv: (least: string, most: string) => `Skriv ett tal från ${least} till ${most}.`,
    en: (least: string, most: string) => `Write a number from ${least} to ${most}.`,
  },
  choiceWrong: { sv: 'Välj något i listan.', en: 'Choose something in the list.' },
})

export type ToolsWords = ReturnType<typeof toolsText>
