import { defineText } from '../../kit/language.ts'

const companies = (n: number) => (n === 1 ? '1 företag' : `${n} företag`)
const companiesEn = (n: number) => (n === 1 ? '1 company' : `${n} companies`)

export const afterText = defineText({
  after: { sv: 'Efter insatsen', en: 'After the intervention' },
  lead: {
    sv: 'Följ upp företagen som kom och säg vad som blev av behoven.',
    en: 'Follow up the companies that came and say what became of the needs.',
  },
  open: { sv: 'Följ upp företagen', en: 'Follow up the companies' },
  came: {
    sv: (n: number) => `${companies(n)} kom, som du ser`,
    en: (n: number) => `${companiesEn(n)} came, that you see`,
  },
  none: { sv: 'Inget företag är markerat som att det kom.', en: 'No company is marked as having come.' },
  ownOnly: {
    sv: 'Uppföljningar planeras för den egna kommunens företag. De andra följs upp av sin egen coach.',
    en: 'Follow-ups are planned for your own municipality’s companies. The others are followed up by their own coach.',
  },
  which: { sv: 'Vilka företag ska följas upp?', en: 'Which companies are to be followed up?' },
  whichMissing: { sv: 'Välj minst ett företag.', en: 'Choose at least one company.' },
  whichWrong: {
    sv: 'Välj bland den egna kommunens företag som kom.',
    en: 'Choose among your own municipality’s companies that came.',
  },
  wantsContact: { sv: 'vill bli kontaktad', en: 'wants to be contacted' },
  hasFollowUp: { sv: (day: string) => `uppföljning ${day}`, en: (day: string) => `follow-up ${day}` },
  others: { sv: 'Andra kommuners företag', en: 'Companies of other municipalities' },
  what: { sv: 'Vad ska göras?', en: 'What is to be done?' },
  whatMissing: { sv: 'Skriv vad som ska göras.', en: 'Write what is to be done.' },
  whatLong: {
    sv: (n: number) => `Skriv högst ${n} tecken.`,
    en: (n: number) => `Write at most ${n} characters.`,
  },
  whatSuggested: {
    sv: (title: string) => `Hör hur det gick efter ${title}`,
    en: (title: string) => `Ask how it went after ${title}`,
  },
  dueOn: { sv: 'Senast', en: 'By' },
  dueOnMissing: {
    sv: 'Ange vilken dag det senast ska vara gjort.',
    en: 'Give the day by which it is to be done.',
  },
  municipality: { sv: 'Kommun', en: 'Municipality' },
  municipalityMissing: { sv: 'Välj kommun.', en: 'Choose the municipality.' },
  plan: { sv: 'Planera uppföljningarna', en: 'Plan the follow-ups' },
  planned: {
    sv: (n: number) => (n === 1 ? 'En uppföljning är planerad.' : `${n} uppföljningar är planerade.`),
    en: (n: number) => (n === 1 ? 'One follow-up is planned.' : `${n} follow-ups are planned.`),
  },
  needs: { sv: 'Behoven', en: 'The needs' },
  needsWait: {
    sv: (n: number) => (n === 1 ? '1 behov väntar på ett utfall.' : `${n} behov väntar på ett utfall.`),
    en: (n: number) => (n === 1 ? '1 need waits for an outcome.' : `${n} needs wait for an outcome.`),
  },
  needsSettled: {
    sv: 'Inget behov väntar på ett utfall.',
    en: 'No need is waiting for an outcome.',
  },
  meet: { sv: 'Sätt behoven hos dem som kom som mötta', en: 'Mark the needs of those who came as met' },
  meetConsequence: {
    sv: (names: string) =>
      `Behov som insatsen tog upp och som kommer från företagen som kom får utfallet mött: ${names}. Behov hos företag som inte kom väntar kvar.`,
    en: (names: string) =>
      `Needs that the intervention took up and that come from the companies that came get the outcome met: ${names}. Needs of companies that did not come go on waiting.`,
  },
  met: {
    sv: (n: number) => (n === 1 ? '1 behov är mött.' : `${n} behov är mötta.`),
    en: (n: number) => (n === 1 ? '1 need is met.' : `${n} needs are met.`),
  },
})

export type AfterWords = ReturnType<typeof afterText>
