import { defineText } from '../../kit/language.ts'

export const text = defineText({
  today: { sv: 'Idag', en: 'Today' },
  logTalk: { sv: 'Logga ett samtal', en: 'Log a talk' },
  due: { sv: 'Att göra nu', en: 'To do now' },
  comingWeek: { sv: 'Kommande vecka', en: 'Coming week' },
  nothingDue: { sv: 'Inget väntar i dag', en: 'Nothing is waiting today' },
  nothingDueHint: {
    sv: 'Uppföljningar som du planerar i ett samtal dyker upp här när dagen närmar sig.',
    en: 'Follow-ups that you plan in a talk turn up here as their day comes near.',
  },
  allFollowUps: { sv: 'Alla uppföljningar', en: 'All follow-ups' },
  nothingThisWeek: { sv: 'Inget planerat den kommande veckan.', en: 'Nothing planned for the coming week.' },
  myTaskForces: { sv: 'Mina insatsstyrkor', en: 'My task forces' },
  stageDue: { sv: (day: string) => `klart senast ${day}`, en: (day: string) => `due ${day}` },
  stageLate: { sv: 'Sen', en: 'Late' },
  nextStep: { sv: (stage: string) => `Nu: ${stage}`, en: (stage: string) => `Now: ${stage}` },
  occasions: { sv: 'Kommande tillfällen', en: 'Upcoming occasions' },
  noOccasions: { sv: 'Inga tillfällen är planerade.', en: 'No occasions are planned.' },
  newHere: { sv: 'Nytt hos oss', en: 'New with us' },
  nothingNew: {
    sv: 'Inga nya företag eller samtal de senaste två veckorna.',
    en: 'No new companies or talks in the last two weeks.',
  },
  companyAdded: { sv: 'Nytt företag', en: 'New company' },
  talkedWith: {
    sv: (who: string, company: string) => `${who} talade med ${company}`,
    en: (who: string, company: string) => `${who} talked with ${company}`,
  },
  needsWaiting: { sv: 'Behov som väntar på dig', en: 'Needs that wait for you' },
  proposalsWaiting: {
    sv: (n: number) => (n === 1 ? '1 behov anmält av ett företag' : `${n} behov anmälda av företag`),
    en: (n: number) => (n === 1 ? '1 need sent in by a company' : `${n} needs sent in by companies`),
  },
  needsForgotten: {
    sv: (n: number) =>
      n === 1 ? '1 behov utan utfall i mer än 60 dagar' : `${n} behov utan utfall i mer än 60 dagar`,
    en: (n: number) =>
      n === 1
        ? '1 need without an outcome for more than 60 days'
        : `${n} needs without an outcome for more than 60 days`,
  },
  referralsWaiting: { sv: 'Hänvisningar utan svar', en: 'Referrals without an answer' },
  referralsWaitingHint: {
    sv: 'Partnern har fått frågan hur det gick. Ring, och skriv in svaret.',
    en: 'The partner has been asked how it went. Call, and write down the answer.',
  },
  allReferrals: { sv: 'Alla hänvisningar', en: 'All referrals' },
  yourPages: { sv: 'Gå till', en: 'Go to' },
  noRoles: {
    sv: 'Du har ingen roll än. Be administratören om en, så öppnar sig sidorna.',
    en: 'You have no role yet. Ask the administrator for one, and the pages open.',
  },

  search: { sv: 'Sök', en: 'Search' },
  searchLabel: {
    sv: 'Företag, organisationsnummer, person, ort eller insats',
    en: 'Company, org number, person, place or intervention',
  },
  resultsFor: {
    sv: (words: string) => `Sökresultat för ”${words}”`,
    en: (words: string) => `Results for “${words}”`,
  },
  companies: { sv: 'Företag', en: 'Companies' },
  interventions: { sv: 'Insatser', en: 'Interventions' },
  nothingFound: { sv: 'Inget hittades', en: 'Nothing found' },
  nothingFoundHint: {
    sv: 'Pröva en del av ordet eller en annan stavning. Personer syns bara för kommunen de hör till.',
    en: 'Try a part of the word or another spelling. People are only shown to their own municipality.',
  },
  writeSomething: { sv: 'Skriv vad du söker.', en: 'Write what you are looking for.' },
  manyFound: {
    sv: (n: number) => `De ${n} första visas. Skriv mer för att smalna av.`,
    en: (n: number) => `The first ${n} are shown. Write more to narrow it down.`,
  },
})

export type DeskWords = ReturnType<typeof text>
