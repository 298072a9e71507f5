import { defineText } from '../../kit/language.ts'

/** The letters of a survey, in the language of the company. */
export const letterText = defineText({
  subject: { sv: (title: string) => title, en: (title: string) => title },
  reminderSubject: {
    sv: (title: string) => `Påminnelse: ${title}`,
    en: (title: string) => `Reminder: ${title}`,
  },
  hello: { sv: (name: string) => `Hej ${name}!`, en: (name: string) => `Dear ${name},` },
  asked: {
    sv: (company: string, title: string, closesOn: string) =>
      `${company} har fått stöd av oss, och vi vill veta vad det ledde till. Svara gärna på enkäten ”${title}” senast ${closesOn}. Den tar några minuter, och ni kan spara och fortsätta senare.`,
    en: (company: string, title: string, closesOn: string) =>
      `${company} has had support from us, and we would like to know what came of it. Please answer the survey “${title}” by ${closesOn}. It takes a few minutes, and you can save and go on later.`,
  },
  reminded: {
    sv: (company: string, title: string, closesOn: string) =>
      `Vi har inte fått något svar från ${company} på enkäten ”${title}” än. Svara gärna senast ${closesOn}. Det som redan är sparat finns kvar.`,
    en: (company: string, title: string, closesOn: string) =>
      `We have not had an answer from ${company} to the survey “${title}” yet. Please answer by ${closesOn}. What you have saved is still there.`,
  },
  open: { sv: (url: string) => `Er länk: ${url}`, en: (url: string) => `Your link: ${url}` },
  notAnonymous: {
    sv: 'Enkäten är inte anonym: svaren sparas med företagets namn och läses av näringslivskontoret, projektledningen och de som granskar projektet. Utåt visas bara summor.',
    en: 'The survey is not anonymous: the answers are kept with the name of the company and read by the business office, the project managers and those who audit the project. Others are shown sums only.',
  },
  several: {
    sv: 'Länken är din egen. Har fler på företaget fått brevet räcker det att en svarar; den som kommer sedan ser svaret och kan fylla i eller rätta det.',
    en: 'The link is your own. If several of you got the letter, one answer is enough; whoever comes later sees it and may complete or correct it.',
  },
  stop: {
    sv: 'Vill du inte ha fler brev om enkäten säger du det på samma sida.',
    en: 'If you want no more letters about the survey, say so on the same page.',
  },
  signed: {
    sv: (name: string, email: string) => `Hälsningar\n${name}\n${email}`,
    en: (name: string, email: string) => `Kind regards\n${name}\n${email}`,
  },
})
