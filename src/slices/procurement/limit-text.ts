import { defineText } from '../../kit/language.ts'

/** Words about the direct-award limit, and of purchases made outside the system. */
export const limitText = defineText({
  title: { sv: 'Direktupphandlingsgränsen', en: 'The direct-award limit' },
  needsBuyer: {
    sv: 'Ange vem som köper, så visas hur köpet står sig mot direktupphandlingsgränsen.',
    en: 'State who buys, and you will see how the purchase stands to the direct-award limit.',
  },
  needsValue: {
    sv: 'Ange det uppskattade värdet, så räknas det in här.',
    en: 'State the estimated value, and it will be counted in here.',
  },
  before_the_table: {
    sv: 'Gränsen finns här från och med 2012.',
    en: 'The limit is known here from 2012.',
  },
  sumOf: {
    sv: (sum: string, limit: string, share: string) => `${sum} av ${limit} (${share})`,
    en: (sum: string, limit: string, share: string) => `${sum} of ${limit} (${share})`,
  },
  allowed: {
    sv: (left: string) => `Köpet ryms. Efter det finns ${left} kvar i år för köp av samma slag.`,
    en: (left: string) =>
      `There is room for the purchase. After it ${left} is left this year for purchases of the same kind.`,
  },
  warn: {
    sv: (left: string) =>
      `Köpet ryms, men gränsen är nära: efter det finns bara ${left} kvar i år för köp av samma slag.`,
    en: (left: string) =>
      `There is room for the purchase, but the limit is near: after it only ${left} is left this year.`,
  },
  refused: {
    sv: (over: string) =>
      `Köpet får inte direktupphandlas: det går ${over} över vad gränsen tillåter för köp av samma slag under året.`,
    en: (over: string) =>
      `The purchase may not be awarded directly: it goes ${over} over what the limit allows for purchases of the same kind in the year.`,
  },
  atLimit: {
    sv: 'Köpet får inte direktupphandlas: värdet ska vara under gränsen, inte på den.',
    en: 'The purchase may not be awarded directly: the value must be below the limit, not at it.',
  },
  waysOut: { sv: 'Det här kan ni göra i stället', en: 'What you can do instead' },
  wayFramework: {
    sv: 'Avropa från ett ramavtal som myndigheten redan har, eller från en inköpscentrals.',
    en: 'Call off from a framework agreement that the authority already has, or from a purchasing body’s.',
  },
  wayAdvertise: {
    sv: 'Annonsera upphandlingen i en registrerad annonsdatabas och följ LOU:s regler för det.',
    en: 'Advertise the procurement in a registered database and follow the rules of LOU for that.',
  },
  wayOwnStaff: {
    sv: 'Låt egen personal göra hela eller delar av uppdraget.',
    en: 'Let own staff do all or part of the task.',
  },
  noSplit: {
    sv: 'Det är inte tillåtet att dela upp köpet, eller att välja sätt att räkna värdet, för att komma under gränsen.',
    en: 'Splitting the purchase, or choosing a way of counting its value, to get under the limit is not allowed.',
  },
  basis_fiscal_year: {
    sv: 'Räknat som lagen säger: myndighetens direktupphandlingar av samma slag under räkenskapsåret (19 kap. 7 § LOU, till och med januari 2022).',
    en: 'Counted as the act says: the authority’s direct awards of the same kind in the fiscal year (LOU ch. 19 s. 7, until January 2022).',
  },
  basis_recurring_contracts: {
    sv: 'Från februari 2022 gäller för kontrakt som återkommer 5 kap. 11 § LOU, som utgår från föregående eller kommande tolv månader. Här räknas kalenderåret samman som en försiktig gräns; kontrollera paragrafen när köpet är återkommande.',
    en: 'From February 2022 contracts that come again follow LOU ch. 5 s. 11, which looks at the twelve months before or to come. Here the calendar year is summed as a cautious limit; check the section when the purchase comes again.',
  },
  certainty_assumed: {
    sv: 'Gränsen för 2026 är antagen: 700 000 kronor fortsätter att gälla tills någon har kontrollerat årets belopp.',
    en: 'The limit for 2026 is assumed: 700,000 kronor goes on until somebody has checked the year’s amount.',
  },
  certainty_derived: {
    sv: 'Gränsen för den här tiden är uträknad ur EU:s tröskelvärde, inte avläst i en källa.',
    en: 'The limit for this time is computed from the European threshold, not read in a source.',
  },
  summed: { sv: 'Köp som räknas samman', en: 'Purchases that are summed' },
  thisPurchase: { sv: 'Det här köpet', en: 'This purchase' },
  noneSummed: {
    sv: (year: string) => `Inga andra köp av samma slag ${year}.`,
    en: (year: string) => `No other purchases of the same kind in ${year}.`,
  },
  noCpv: {
    sv: 'Köpet saknar CPV-kod och räknas därför samman med allt som myndigheten har köpt under året. Ange koden, så räknas bara samma slag.',
    en: 'The purchase has no CPV code and is therefore summed with all that the authority has bought in the year. State the code, and only the same kind is counted.',
  },
  purchase: { sv: 'Köp', en: 'Purchase' },
  day: { sv: 'Dag', en: 'Day' },
  cpv: { sv: 'CPV', en: 'CPV' },
  value: { sv: 'Värde', en: 'Value' },
  source: { sv: 'Varifrån', en: 'From' },
  source_award: { sv: 'Tilldelat', en: 'Awarded' },
  source_small: { sv: 'Mindre köp', en: 'Small purchase' },
  source_out: { sv: 'Ute nu, uppskattat', en: 'Out now, estimated' },
  source_earlier: { sv: 'Utanför systemet', en: 'Outside the system' },
  toLimits: { sv: 'Alla gränser och deras källor', en: 'All limits and their sources' },
  toEarlier: { sv: 'Lägg till köp som gjorts utanför systemet', en: 'Add purchases made outside the system' },
  keptSentence: {
    sv: (on: string, sum: string, limit: string) =>
      `Bedömt ${on}: köp av samma slag under året ${sum}, gränsen ${limit}.`,
    en: (on: string, sum: string, limit: string) =>
      `Assessed ${on}: purchases of the same kind in the year ${sum}, limit ${limit}.`,
  },
  outcome_under: { sv: 'Under gränsen.', en: 'Below the limit.' },
  outcome_near: { sv: 'Under gränsen, men över 80 % av den.', en: 'Below the limit, but over 80% of it.' },
  outcome_over: { sv: 'Över gränsen.', en: 'Over the limit.' },
})
export type LimitWords = ReturnType<typeof limitText>
