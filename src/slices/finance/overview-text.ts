import { defineText } from '../../kit/language.ts'

/** The project's money at a glance. */
export const overviewText = defineText({
  budget: { sv: 'Budget', en: 'Budget' },
  noBudget: { sv: 'Ingen budget är fastställd', en: 'No budget has been adopted' },
  outcome: { sv: 'Utfall', en: 'Outcome' },
  left: { sv: 'Kvar', en: 'Left' },
  over: { sv: 'Över budget', en: 'Over budget' },
  income: { sv: 'Projektintäkter', en: 'Project income' },
  claimed: { sv: 'Varav sökt', en: 'Of which claimed' },
  ownOnly: {
    sv: 'Bara den egna kommunens redovisning.',
    en: "Only your own municipality's books.",
  },
  attention: { sv: 'Att göra', en: 'To do' },
  nothing: { sv: 'Inget väntar.', en: 'Nothing waits.' },
  unanswered: {
    sv: (n: number) =>
      n === 1 ? '1 kostnad har en varning att besvara' : `${n} kostnader har varningar att besvara`,
    en: (n: number) => (n === 1 ? '1 cost has a flag to answer' : `${n} costs have flags to answer`),
  },
  unpaid: {
    sv: (n: number) => (n === 1 ? '1 kostnad är inte betald' : `${n} kostnader är inte betalda`),
    en: (n: number) => (n === 1 ? '1 cost is not paid' : `${n} costs are not paid`),
  },
  unconfirmed: {
    sv: (n: number) =>
      n === 1 ? '1 månad av en tjänst är inte bekräftad' : `${n} månader av tjänster är inte bekräftade`,
    en: (n: number) =>
      n === 1 ? '1 month of a post is not confirmed' : `${n} months of posts are not confirmed`,
  },
  unbooked: {
    sv: (n: number) =>
      n === 1 ? '1 bekräftad månad är inte bokförd' : `${n} bekräftade månader är inte bokförda`,
    en: (n: number) => (n === 1 ? '1 confirmed month is not booked' : `${n} confirmed months are not booked`),
  },
  openOutcome: { sv: 'Budget och utfall', en: 'Budget and outcome' },
  openCosts: { sv: 'Kostnader', en: 'Costs' },
  openIncome: { sv: 'Intäkter', en: 'Income' },
  openStaff: { sv: 'Personal', en: 'Staff' },
  openAccounts: { sv: 'Projektredovisningar', en: 'Project accounts' },
  openKeeping: { sv: 'Bevarande', en: 'Keeping' },
  openBudget: { sv: 'Budget och finansiering', en: 'Budget and financing' },
  used: { sv: (share: string) => `${share} av budgeten`, en: (share: string) => `${share} of the budget` },
})
