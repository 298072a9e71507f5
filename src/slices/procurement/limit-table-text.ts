import { defineText } from '../../kit/language.ts'

/** Words of the page with the amounts that purchases are held against. */
export const limitTableText = defineText({
  title: { sv: 'Gränser för inköp', en: 'Limits for purchases' },
  lead: {
    sv: 'Beloppen gäller exklusive moms, från dagen som står vid dem.',
    en: 'The amounts are excluding VAT, from the day beside them.',
  },
  purchases: { sv: 'Upphandlingar', en: 'Purchases' },
  law: { sv: 'Direktupphandlingsgränsen', en: 'The direct-award limit' },
  from: { sv: 'Från', en: 'From' },
  amount: { sv: 'Belopp', en: 'Amount' },
  reach: { sv: 'Gäller', en: 'Applies' },
  reach_at_most: { sv: 'till och med beloppet', en: 'up to and including the amount' },
  reach_below: { sv: 'under beloppet', en: 'below the amount' },
  certainty: { sv: 'Underlag', en: 'Basis' },
  certainty_source: { sv: 'Avläst i källa', en: 'Read in a source' },
  certainty_derived: { sv: 'Uträknat ur EU:s tröskelvärde', en: 'Computed from the European threshold' },
  certainty_assumed: {
    sv: 'Antaget: årets belopp är inte kontrollerat',
    en: 'Assumed: the year’s amount has not been checked',
  },
  lawNote: {
    sv: 'LOU 19 a kap. (före februari 2022 19 kap. 7 §; före 2017 15 kap. 3 § i den äldre lagen). Köp av samma slag räknas samman per myndighet och kalenderår; från 80 % varnas, över gränsen nekas.',
    en: 'LOU ch. 19 a (before February 2022 ch. 19 s. 7; before 2017 ch. 15 s. 3 of the older act). Purchases of the same kind are summed per authority and calendar year; from 80% there is a warning, over the limit a refusal.',
  },
  duty: {
    sv: (amount: string) => `Från ${amount} ska köpet dokumenteras (LOU 19 a kap. 11 §).`,
    en: (amount: string) => `From ${amount} the purchase must be documented (LOU ch. 19 a s. 11).`,
  },
  small: { sv: 'Mindre köp', en: 'Small purchases' },
  smallNote: {
    sv: 'Under det här beloppet räcker kortformen. Det är samverkans egen gräns.',
    en: 'Under this amount the short form is enough. It is the collaboration’s own limit.',
  },
  source: { sv: 'Källa', en: 'Source' },
  add: { sv: 'Ange en ny gräns', en: 'Set a new limit' },
  save: { sv: 'Spara gränsen', en: 'Save the limit' },
  saved: { sv: 'Gränsen är sparad', en: 'The limit is saved' },
  dayMissing: {
    sv: 'Ange dagen som gränsen gäller från.',
    en: 'State the day from which the limit applies.',
  },
  dayWrong: { sv: 'Skriv dagen som ÅÅÅÅ-MM-DD.', en: 'Write the day as YYYY-MM-DD.' },
  valueMissing: { sv: 'Skriv beloppet i kronor.', en: 'Write the amount in kronor.' },
  valueWrong: {
    sv: 'Skriv beloppet i kronor, till exempel 50 000.',
    en: 'Write the amount in kronor, such as 50,000.',
  },
  sourceMissing: {
    sv: 'Skriv var gränsen är beslutad, till exempel i vilka riktlinjer.',
    en: 'Write where the limit was decided, such as in which guidelines.',
  },
  sourceLong: { sv: 'Källan får ha högst 500 tecken.', en: 'The source may have 500 characters at most.' },
  day_taken: {
    sv: 'Det finns redan en gräns från den dagen. Välj en annan dag.',
    en: 'There is a limit from that day already. Choose another day.',
  },
})
export type LimitTableWords = ReturnType<typeof limitTableText>
