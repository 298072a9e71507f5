import { defineText } from '../../kit/language.ts'

export const feedbackText = defineText({
  title: { sv: 'Vad tyckte du?', en: 'What did you think?' },
  lead: {
    sv: (title: string) => `Du var med på ”${title}”. Fyra korta frågor, det tar en minut.`,
    en: (title: string) => `You took part in “${title}”. Four short questions, it takes a minute.`,
  },
  whoReads: {
    sv: 'Svaret är inte anonymt. Det läses av dem som höll i insatsen, projektets ledning och granskare och er egen kommuns affärscoach. Övriga ser bara medelvärdet.',
    en: 'Your answer is not anonymous. It is read by those who ran the intervention, the project’s management and auditors, and your own municipality’s business coach. Others see the mean only.',
  },
  useful: { sv: 'Hur mycket nytta har ni av det?', en: 'How useful is it to you?' },
  usefulMissing: { sv: 'Välj ett svar från 1 till 5.', en: 'Choose an answer from 1 to 5.' },
  useful1: { sv: '1 – ingen', en: '1 – not at all' },
  useful2: { sv: '2', en: '2' },
  useful3: { sv: '3 – en del', en: '3 – somewhat' },
  useful4: { sv: '4', en: '4' },
  useful5: { sv: '5 – mycket', en: '5 – very' },
  whatNext: { sv: 'Vad behöver ni härnäst?', en: 'What do you need next?' },
  comment: { sv: 'Något mer du vill säga?', en: 'Anything else you want to say?' },
  tooLong: {
    sv: (n: number) => `Skriv högst ${n} tecken.`,
    en: (n: number) => `Write at most ${n} characters.`,
  },
  contact: {
    sv: 'Vi vill bli kontaktade av vår affärscoach',
    en: 'We want our business coach to get in touch',
  },
  send: { sv: 'Skicka svaret', en: 'Send the answer' },
  save: { sv: 'Ändra svaret', en: 'Change the answer' },
  thanks: { sv: 'Tack! Svaret är mottaget.', en: 'Thank you! Your answer is received.' },
  mayChange: {
    sv: 'Du har svarat. Du kan ändra svaret i 30 dagar från att du först svarade.',
    en: 'You have answered. You can change it for 30 days from your first answer.',
  },
  answered_long_ago: {
    sv: 'Det har gått mer än 30 dagar sedan du svarade, så svaret kan inte ändras längre. Hör av dig till er affärscoach i stället.',
    en: 'More than 30 days have passed since you answered, so it can no longer be changed. Get in touch with your business coach instead.',
  },
  feedback: { sv: 'Omdömen', en: 'Feedback' },
  ask: { sv: 'Fråga dem som kom', en: 'Ask those who came' },
  notAsked: { sv: 'Ingen är tillfrågad än.', en: 'Nobody has been asked yet.' },
  answers: {
    sv: (answered: number, invited: number) => `${answered} av ${invited} tillfrågade har svarat`,
    en: (answered: number, invited: number) => `${answered} of ${invited} asked have answered`,
  },
  mean: {
    sv: (mean: string, n: number) => `Nytta i medeltal ${mean} av 5 (n = ${n})`,
    en: (mean: string, n: number) => `Usefulness ${mean} of 5 on average (n = ${n})`,
  },
  tooFew: {
    sv: 'Medelvärdet visas när minst tre har svarat.',
    en: 'The mean is shown when at least three have answered.',
  },
  spread: { sv: 'Svar per betyg', en: 'Answers per grade' },
  grade: { sv: 'Betyg', en: 'Grade' },
  allAnswers: {
    sv: (n: number) => (n === 1 ? 'Visa svaret' : `Visa ${n} svar`),
    en: (n: number) => (n === 1 ? 'Show the answer' : `Show ${n} answers`),
  },
  next: { sv: 'Behöver härnäst', en: 'Needs next' },
  wantsContact: { sv: 'Vill bli kontaktad', en: 'Wants to be contacted' },
})

export type FeedbackWords = ReturnType<typeof feedbackText>
