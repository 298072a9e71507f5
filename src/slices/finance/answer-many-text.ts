import { defineText } from '../../kit/language.ts'

/** Words of answering the same flag of several costs at once. */
export const answerManyText = defineText({
  economy: { sv: 'Ekonomi', en: 'Money' },
  costs: { sv: 'Kostnader', en: 'Costs' },
  title: { sv: 'Svara för flera kostnader', en: 'Answer for several costs' },
  take: { sv: 'Välj', en: 'Choose' },
  takeRow: { sv: (what: string) => `Välj ${what}`, en: (what: string) => `Choose ${what}` },
  lookAtChosen: { sv: 'Svara för de valda', en: 'Answer for the chosen ones' },
  none: { sv: 'Ingen kostnad att svara för', en: 'No cost to answer for' },
  noneHint: {
    sv: 'Välj en varning i listan över kostnader, kryssa för rader och svara för dem.',
    en: 'Choose a flag in the list of costs, tick rows and answer for them.',
  },
  facts: { sv: 'Det gäller', en: 'It rests on' },
  before: { sv: 'Tidigare svar', en: 'Earlier answer' },
  sameAnswer: {
    sv: (n: number) =>
      n === 1 ? 'Svaret gäller kostnaden ovan.' : `Samma svar ges för alla ${n} kostnaderna.`,
    en: (n: number) =>
      n === 1 ? 'The answer is for the cost above.' : `The same answer is given for all ${n} costs.`,
  },
  gone: { sv: 'Lämnade utanför', en: 'Left out' },
  goneNote: {
    sv: 'Varningen gäller inte längre för dem, eller så ingår de i en ansökan.',
    en: 'The flag no longer holds for them, or they are part of a claim.',
  },
  answered: {
    sv: (done: number, left: number) =>
      `${done} besvarade${left > 0 ? `, ${left} lämnade: det varningen gäller har ändrats. Läs dem igen.` : '.'}`,
    en: (done: number, left: number) =>
      `${done} answered${left > 0 ? `, ${left} left: what the flag rests on has changed. Read them again.` : '.'}`,
  },
})
export type AnswerManyWords = ReturnType<typeof answerManyText>
