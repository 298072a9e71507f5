import { defineText } from '../../kit/language.ts'

/** Words of the certificate of a fixed share, and of fetching it. */
export const certificateText = defineText({
  title: { sv: 'Intyg om fast andel av tjänst', en: 'Certificate of a fixed share of a post' },
  fetchTitle: { sv: 'Intyg att skriva under', en: 'Certificate to sign' },
  fetchNote: {
    sv: 'Skriv ut intyget, låt den som har tjänsten och arbetsgivaren skriva under, och lägg till det undertecknade här nedanför. Utan månader gäller det hela tiden.',
    en: 'Print the certificate, let the holder of the post and the employer sign it, and add the signed one below. Without months it is of the whole time.',
  },
  fetch: { sv: 'Hämta intyget', en: 'Get the certificate' },
  facts: { sv: 'Intyget gäller', en: 'The certificate is about' },
  fact: { sv: 'Vad', en: 'What' },
  value: { sv: 'Uppgift', en: 'Details' },
  holder: { sv: 'Anställd', en: 'Employee' },
  post: { sv: 'Tjänst', en: 'Post' },
  employer: { sv: 'Arbetsgivare', en: 'Employer' },
  project: { sv: 'Projekt', en: 'Project' },
  caseId: { sv: 'Ärende', en: 'Case' },
  beneficiary: { sv: 'Stödmottagare', en: 'Beneficiary' },
  share: { sv: 'Fast andel av heltid', en: 'Fixed share of full time' },
  period: { sv: 'Tid', en: 'Time' },
  certified: { sv: 'Arbetsgivaren intygar', en: 'The employer certifies' },
  says: {
    sv: (name: string, share: string, project: string, period: string) =>
      `${name} arbetar ${share} av en heltid i projektet ${project} under tiden ${period}. Andelen är densamma varje månad.`,
    en: (name: string, share: string, project: string, period: string) =>
      `${name} works ${share} of a full-time post in the project ${project} in the time ${period}. The share is the same each month.`,
  },
  noTimesheets: {
    sv: 'Lönekostnaden räknas som den andelen av lönen, utan tidrapporter. Om andelen ändras görs ett nytt intyg.',
    en: 'Staff cost is reckoned as that share of the salary, without timesheets. If the share changes, a new certificate is made.',
  },
  basis2014: {
    sv: 'Grund: förordning (EU) nr 1303/2013, artikel 68a.5.',
    en: 'Basis: Regulation (EU) No 1303/2013, Article 68a(5).',
  },
  basis2021: {
    sv: 'Grund: förordning (EU) 2021/1060, artikel 55.5.',
    en: 'Basis: Regulation (EU) 2021/1060, Article 55(5).',
  },
  months: { sv: 'Månader som har gått', en: 'Months that have passed' },
  monthsCaption: { sv: 'Bekräftade månader', en: 'Confirmed months' },
  month: { sv: 'Månad', en: 'Month' },
  monthShare: { sv: 'Andel', en: 'Share' },
  confirmed: { sv: 'Bekräftad av', en: 'Confirmed by' },
  confirmedBy: {
    sv: (who: string, on: string) => `${who}, ${on}`,
    en: (who: string, on: string) => `${who}, ${on}`,
  },
  notConfirmed: { sv: 'inte bekräftad', en: 'not confirmed' },
  signEmployer: { sv: 'Arbetsgivarens underskrift', en: 'Signature of the employer' },
  signHolder: { sv: 'Den anställdas underskrift', en: 'Signature of the employee' },
  placeAndDay: { sv: 'Ort och dag', en: 'Place and day' },
  signature: { sv: 'Underskrift', en: 'Signature' },
  nameInPrint: { sv: 'Namnförtydligande och befattning', en: 'Name in print and title' },
  blank: { sv: '______________________________', en: '______________________________' },
  made: { sv: (on: string) => `Gjort ${on}`, en: (on: string) => `Made on ${on}` },
  emblem: { sv: 'Europeiska unionens emblem', en: 'Emblem of the European Union' },
  union: { sv: 'Europeiska unionen', en: 'European Union' },
  fund: { sv: 'Europeiska regionala utvecklingsfonden', en: 'European Regional Development Fund' },
  coFunded: { sv: 'Medfinansieras av Europeiska unionen', en: 'Co-funded by the European Union' },
  page: { sv: 'Sida', en: 'Page' },
  of: { sv: 'av', en: 'of' },

  no_fixed_share: {
    sv: 'Tjänsten räknas per timme och visas med tidrapporter.',
    en: 'The post is reckoned by the hour and shown by timesheets.',
  },
  fromMissing: { sv: 'Skriv år och månad, som 2021-05.', en: 'Write year and month, such as 2021-05.' },
  toMissing: { sv: 'Skriv år och månad, som 2021-05.', en: 'Write year and month, such as 2021-05.' },
  ends_before_start: {
    sv: 'Intygets slut är före dess början.',
    en: 'The certificate ends before it begins.',
  },
  from_outside: {
    sv: 'Månaden är utanför tjänstens tid.',
    en: 'The month is outside the time of the post.',
  },
  to_outside: {
    sv: 'Tjänsten har slutat före den månaden.',
    en: 'The post has ended before that month.',
  },
})
export type CertificateWords = ReturnType<typeof certificateText>
