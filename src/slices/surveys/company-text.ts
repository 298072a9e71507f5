import { defineText } from '../../kit/language.ts'

/** What a company reads that has got the link. */
export const companyText = defineText({
  about: {
    sv: (company: string, asker: string) => `${company} · ${asker}`,
    en: (company: string, asker: string) => `${company} · ${asker}`,
  },
  notAnonymous: {
    sv: 'Enkäten är inte anonym. Svaren sparas med företagets namn och läses av kommunens näringslivskontor, projektledningen och de som granskar projektet. Utåt visas bara summor.',
    en: 'The survey is not anonymous. The answers are kept with the name of the company and read by the municipality’s business office, the project managers and those who audit the project. Others are shown sums only.',
  },
  until: {
    sv: (on: string) => `Svara senast ${on}. Ni kan spara och fortsätta senare med samma länk.`,
    en: (on: string) => `Answer by ${on}. You can save and go on later by the same link.`,
  },
  lateNow: {
    sv: (on: string) => `Sista dagen var ${on}. Ni kan fortfarande svara; svaret märks som sent.`,
    en: (on: string) => `The last day was ${on}. You can still answer; the answer is marked as late.`,
  },
  period: {
    sv: (period: string) => `Frågorna om arbetstillfällen gäller ${period}.`,
    en: (period: string) => `The questions about jobs are about ${period}.`,
  },
  takenOver: {
    sv: (names: string, kept: string, created: string) =>
      `${names} har redan svarat: ${kept} bevarade och ${created} skapade. Räkna inte med dem en gång till.`,
    en: (names: string, kept: string, created: string) =>
      `${names} has already answered: ${kept} kept and ${created} created. Do not count those once more.`,
  },
  goneOn: {
    sv: (on: string) => `Det som sparades ${on} är ifyllt.`,
    en: (on: string) => `What was saved on ${on} is filled in.`,
  },
  goneOnOther: {
    sv: (on: string) =>
      `Någon annan på företaget började svara ${on}. Det är ifyllt; fyll i resten eller rätta.`,
    en: (on: string) =>
      `Somebody else in the company began to answer on ${on}. It is filled in; complete or correct it.`,
  },
  send: { sv: 'Skicka svaret', en: 'Send the answer' },
  saveLater: { sv: 'Spara och fortsätt senare', en: 'Save and go on later' },
  saved: { sv: 'Det ni har skrivit är sparat.', en: 'What you have written is saved.' },
  saved_meanwhile: {
    sv: 'Någon annan på företaget sparade medan du skrev. Se vad som skiljer nedan och spara eller skicka igen.',
    en: 'Somebody else in the company saved while you wrote. See what differs below, and save or send again.',
  },
  answered_meanwhile: {
    sv: 'Någon annan på företaget svarade medan du skrev. Se vad som skiljer nedan. Skicka igen för att rätta svaret, och skriv varför.',
    en: 'Somebody else in the company answered while you wrote. See what differs below. Send again to correct the answer, and say why.',
  },
  otherWrote: { sv: 'Det den andra skrev', en: 'What the other wrote' },
  you: { sv: 'Du skrev', en: 'You wrote' },
  nothing: { sv: '(inget)', en: '(nothing)' },
  survey_over: {
    sv: 'Enkäten är avslutad och svaren är redovisade. Vill ni ändra något, kontakta oss.',
    en: 'The survey is over and the answers have been reported. To change something, contact us.',
  },
  corrected_too_often: {
    sv: 'Svaret har rättats så många gånger som det går härifrån. Kontakta oss, så hjälper vi er.',
    en: 'The answer has been corrected as many times as can be done from here. Contact us, and we will help you.',
  },
  overTitle: { sv: 'Enkäten är avslutad', en: 'The survey is over' },
  thanks: { sv: 'Tack för svaret!', en: 'Thank you for the answer!' },
  answeredOn: {
    sv: (company: string, on: string) => `${company} svarade ${on}.`,
    en: (company: string, on: string) => `${company} answered on ${on}.`,
  },
  answeredByPhone: {
    sv: (company: string, on: string) =>
      `${company} svarade ${on}, och vi skrev in svaret. Stämmer det inte kan ni rätta det.`,
    en: (company: string, on: string) =>
      `${company} answered on ${on}, and we entered the answer. If it is not right, you can correct it.`,
  },
  wasLate: {
    sv: 'Svaret kom efter sista dagen och är märkt som sent.',
    en: 'The answer came after the last day and is marked as late.',
  },
  whatNow: { sv: 'Så används svaret', en: 'How the answer is used' },
  whatNowText: {
    sv: 'Arbetstillfällena räknas ihop med de andra företagens och redovisas till dem som betalar. Det ni skriver läses av näringslivskontoret och styr vad som erbjuds härnäst. Ingen utanför ser vad just ert företag svarade.',
    en: 'The jobs are summed with those of the other companies and reported to those who pay. What you write is read by the business office and decides what is offered next. Nobody outside sees what your company answered.',
  },
  published: {
    sv: 'Summorna publiceras i projektets rapporter och som öppna data.',
    en: 'The sums are published in the project’s reports and as open data.',
  },
  seePublished: { sv: 'Se det som är publicerat', en: 'See what has been published' },
  offered: { sv: 'Se vad som erbjuds nu', en: 'See what is offered now' },
  yourAnswer: { sv: 'Ert svar', en: 'Your answer' },
  correct: { sv: 'Rätta svaret', en: 'Correct the answer' },
  correctLead: {
    sv: 'Det nya svaret ersätter det gamla, som finns kvar att läsa för den som granskar.',
    en: 'The new answer replaces the old one, which stays to be read by those who audit.',
  },
  reason: { sv: 'Varför rättas svaret?', en: 'Why is the answer corrected?' },
  contact: { sv: 'Frågor?', en: 'Questions?' },
  letters: { sv: 'Brev om enkäten', en: 'Letters about the survey' },
  stopText: {
    sv: 'Du kan få påminnelser tills företaget har svarat.',
    en: 'You may get reminders until the company has answered.',
  },
  stop: { sv: 'Jag vill inte ha fler brev om enkäten', en: 'I want no more letters about the survey' },
  stopped: { sv: 'Du får inga fler brev om enkäten.', en: 'You get no more letters about the survey.' },
  startAgain: { sv: 'Jag vill ha brev igen', en: 'I want letters again' },
  started: { sv: 'Du kan få brev om enkäten igen.', en: 'You may get letters about the survey again.' },
})

/** The sentence of each fault in the replies. */
export const faultText = defineText({
  reply_missing: { sv: 'Besvara frågan.', en: 'Answer the question.' },
  choice_unknown: { sv: 'Välj bland alternativen.', en: 'Choose among the options.' },
  only_one: { sv: 'Välj bara ett.', en: 'Choose only one.' },
  number_wrong: { sv: 'Skriv ett tal.', en: 'Write a number.' },
  reply_long: { sv: 'Skriv högst 5 000 tecken.', en: 'At most 5,000 characters.' },
  durable_missing: {
    sv: 'Svara om arbetstillfällena väntas finnas kvar i mer än ett år.',
    en: 'Say whether the jobs are expected to last more than a year.',
  },
  which_missing: { sv: 'Välj vems stöd som hade betydelse.', en: 'Choose whose support mattered.' },
})

export type CompanyWords = ReturnType<typeof companyText>
