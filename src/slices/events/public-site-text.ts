import { defineText } from '../../kit/language.ts'

/** Words of the settings of the public pages. */
export const siteText = defineText({
  title: { sv: 'Publika sidor', en: 'Public pages' },
  administration: { sv: 'Administration', en: 'Administration' },
  lead: {
    sv: 'Vem som svarar för de sidor som besökare ser. Det står i tillgänglighetsredogörelsen och i texten om personuppgifter.',
    en: 'Who answers for the pages that visitors see. It is told in the accessibility statement and the notice about personal data.',
  },
  operatorName: { sv: 'Vem driver webbplatsen?', en: 'Who runs the website?' },
  operatorHint: {
    sv: 'Tomt visar projektens stödmottagare.',
    en: 'Empty shows the projects’ beneficiaries.',
  },
  contactEmail: { sv: 'E-post för frågor', en: 'E-mail for questions' },
  contactPhone: { sv: 'Telefon för frågor', en: 'Phone for questions' },
  protectionOfficerEmail: { sv: 'Dataskyddsombudets e-post', en: 'E-mail of the data protection officer' },
  emailWrong: { sv: 'Skriv adressen som namn@exempel.se.', en: 'Write the address like name@example.com.' },
  reviewedOn: { sv: 'Tillgängligheten granskades senast', en: 'Accessibility was last reviewed' },
  reviewedHint: {
    sv: 'Granska minst en gång om året. Tomt säger att webbplatsen inte är granskad.',
    en: 'Review at least once a year. Empty says that the website has not been reviewed.',
  },
  dayWrong: { sv: 'Skriv dagen som år-månad-dag.', en: 'Write the day as year-month-day.' },
  dayAhead: { sv: 'Dagen har inte varit än.', en: 'That day is not here yet.' },
  shortcomingsSv: { sv: 'Kända brister i tillgängligheten', en: 'Known shortcomings, in Swedish' },
  shortcomingsEn: { sv: 'Samma på engelska', en: 'The same in English' },
  long: { sv: (n: number) => `Skriv högst ${n} tecken.`, en: (n: number) => `At most ${n} characters.` },
  reviewIsDue: {
    sv: 'Det är mer än ett år sedan tillgängligheten granskades.',
    en: 'It is more than a year since accessibility was reviewed.',
  },
  save: { sv: 'Spara', en: 'Save' },
  saved: { sv: 'Sparat.', en: 'Saved.' },
  versionMissing: { sv: 'Ladda om sidan och försök igen.', en: 'Reload the page and try again.' },
  see: { sv: 'Se sidorna', en: 'See the pages' },
  accessibility: { sv: 'Tillgänglighet', en: 'Accessibility' },
  privacy: { sv: 'Personuppgifter', en: 'Personal data' },
})
