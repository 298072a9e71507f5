import { defineText } from '../../kit/language.ts'

/** Words of referrals to partners: the coach's pages, the partner's page, the letters. */
export const referralText = defineText({
  referral: { sv: 'Hänvisning', en: 'Referral' },
  referrals: { sv: 'Hänvisningar', en: 'Referrals' },
  lead: {
    sv: 'Företag som din kommun har hänvisat till en partner. Partnern läser bara det du valde, genom en personlig länk.',
    en: 'Companies that your municipality has referred to a partner. The partner reads only what you chose, by a personal link.',
  },
  refer: { sv: 'Hänvisa till en partner', en: 'Refer to a partner' },
  referCompany: { sv: (name: string) => `Hänvisa ${name}`, en: (name: string) => `Refer ${name}` },
  partner: { sv: 'Partner', en: 'Partner' },
  partnerMissing: { sv: 'Välj en partner.', en: 'Choose a partner.' },
  partnerHint: {
    sv: 'Saknas någon? Be administratören lägga till organisationen.',
    en: 'Is anyone missing? Ask the administrator to add the organisation.',
  },
  partnerEmail: { sv: 'Partnerns e-postadress', en: 'The partner’s e-mail address' },
  partnerEmailHint: {
    sv: 'Lämna tomt för att använda adressen från er förra hänvisning till partnern.',
    en: 'Leave empty to use the address of your last referral to the partner.',
  },
  partnerEmailWrong: { sv: 'Skriv en e-postadress.', en: 'Write an e-mail address.' },
  words: { sv: 'Vad företaget behöver', en: 'What the company needs' },
  wordsHint: {
    sv: 'Det här läser partnern. Skriv bara det partnern behöver veta.',
    en: 'This is what the partner reads. Write only what the partner needs to know.',
  },
  wordsMissing: { sv: 'Skriv vad företaget behöver.', en: 'Write what the company needs.' },
  wordsLong: {
    sv: (n: number) => `Skriv högst ${n} tecken.`,
    en: (n: number) => `Write at most ${n} characters.`,
  },
  contact: { sv: 'Kontaktperson', en: 'Contact person' },
  noContact: { sv: 'Ingen. Partnern svarar genom mig', en: 'Nobody. The partner answers through me' },
  contactWrong: { sv: 'Välj en person ur listan.', en: 'Choose a person from the list.' },
  withEmail: { sv: 'Visa e-postadressen', en: 'Show the e-mail address' },
  withPhone: { sv: 'Visa telefonnumret', en: 'Show the telephone number' },
  consented: {
    sv: 'Personen har sagt ja till att jag lämnar uppgifterna till partnern',
    en: 'The person has agreed that I give these details to the partner',
  },
  consent_missing: {
    sv: 'Fråga personen först, och kryssa sedan i att den har sagt ja. Eller välj ingen kontaktperson.',
    en: 'Ask the person first, then tick that they agreed. Or choose no contact person.',
  },
  way_closed: {
    sv: 'Behovet är redan avslutat eller hänvisat. Öppna det igen först.',
    en: 'The need is settled or referred already. Open it again first.',
  },
  municipality: { sv: 'Kommun', en: 'Municipality' },
  municipalityMissing: { sv: 'Välj kommun.', en: 'Choose a municipality.' },
  cancel: { sv: 'Avbryt', en: 'Cancel' },
  review: { sv: 'Granska', en: 'Review' },
  reviewTitle: { sv: 'Så läser partnern det', en: 'As the partner reads it' },
  reviewLead: {
    sv: (partner: string, email: string) =>
      `Skickas till ${partner}, ${email}. Inget annat om företaget lämnas ut.`,
    en: (partner: string, email: string) =>
      `Sent to ${partner}, ${email}. Nothing else about the company is given.`,
  },
  send: { sv: 'Skicka hänvisningen', en: 'Send the referral' },
  change: { sv: 'Ändra', en: 'Change' },
  sent: {
    sv: (partner: string) => `Hänvisningen är skickad till ${partner}.`,
    en: (partner: string) => `The referral is sent to ${partner}.`,
  },
  company: { sv: 'Företag', en: 'Company' },
  need: { sv: 'Behov', en: 'Need' },
  needs: { sv: 'Behov', en: 'Needs' },
  openNeed: { sv: 'Öppna behovet', en: 'Open the need' },
  email: { sv: 'E-post', en: 'E-mail' },
  phone: { sv: 'Telefon', en: 'Telephone' },
  sentOn: { sv: 'Skickad', en: 'Sent' },
  sentBy: { sv: 'Skickad av', en: 'Sent by' },
  sentTo: { sv: 'Skickad till', en: 'Sent to' },
  askedOn: { sv: 'Partnern tillfrågad', en: 'Partner asked' },
  waiting: { sv: 'Väntar på svar', en: 'Waiting for an answer' },
  settled: { sv: 'Besvarade', en: 'Answered' },
  views: { sv: 'Visa', en: 'Show' },
  none: { sv: 'Inga hänvisningar', en: 'No referrals' },
  noneHint: {
    sv: 'Öppna ett behov och välj Hänvisa till en partner.',
    en: 'Open a need and choose Refer to a partner.',
  },
  outcome: { sv: 'Hur gick det?', en: 'How did it go?' },
  outcomeMissing: { sv: 'Välj hur det gick.', en: 'Choose how it went.' },
  helped: { sv: 'Vi har hjälpt företaget', en: 'We have helped the company' },
  not_suitable: { sv: 'Det passade inte oss', en: 'It was not for us' },
  no_contact: { sv: 'Vi fick ingen kontakt', en: 'We got no contact' },
  outcomehelped: { sv: 'Partnern hjälpte', en: 'The partner helped' },
  outcomenot_suitable: { sv: 'Passade inte partnern', en: 'Not for the partner' },
  outcomeno_contact: { sv: 'Ingen kontakt', en: 'No contact' },
  outcomeWords: { sv: 'Kommentar (frivilligt)', en: 'Comment (optional)' },
  answer: { sv: 'Skicka svaret', en: 'Send the answer' },
  answered: {
    sv: 'Tack för svaret. Du kan ändra det här så länge länken gäller.',
    en: 'Thank you for the answer. You can change it here as long as the link is valid.',
  },
  recordOutcome: { sv: 'Skriv in partnerns svar', en: 'Write down the partner’s answer' },
  recorded: { sv: 'Svaret är sparat.', en: 'The answer is saved.' },
  byPartner: { sv: 'partnern, genom länken', en: 'the partner, by the link' },
  answeredBy: { sv: 'Svar av', en: 'Answered by' },
  withdraw: { sv: 'Ta tillbaka hänvisningen', en: 'Withdraw the referral' },
  withdrawConsequence: {
    sv: 'Partnerns länk slutar fungera och behovet blir öppet igen. Det partnern redan har läst går inte att ta tillbaka.',
    en: 'The partner’s link stops working and the need is open again. What the partner has read cannot be taken back.',
  },
  withdrawn: { sv: 'Tillbakatagen', en: 'Withdrawn' },
  withdrawnNow: { sv: 'Hänvisningen är tillbakatagen.', en: 'The referral is withdrawn.' },
  forPartner: {
    sv: (place: string) => `Ett företag från ${place}`,
    en: (place: string) => `A company from ${place}`,
  },
  forPartnerLead: {
    sv: (coach: string, place: string) =>
      `${coach} på näringslivskontoret i ${place} tror att ni kan hjälpa det här företaget.`,
    en: (coach: string, place: string) =>
      `${coach} at the business office in ${place} thinks that you can help this company.`,
  },
  answerHint: {
    sv: 'Berätta för kommunen hur det gick, nu eller senare. Länken gäller i ett halvår.',
    en: 'Tell the municipality how it went, now or later. The link is valid for half a year.',
  },
  questions: { sv: 'Frågor', en: 'Questions' },
  letterSubject: {
    sv: (place: string) => `Ett företag att hjälpa, från ${place}`,
    en: (place: string) => `A company to help, from ${place}`,
  },
  letter: {
    sv: (coach: string, place: string, url: string) =>
      `Hej!\n\n${coach} på näringslivskontoret i ${place} hänvisar ett företag till er. Läs vad det gäller:\n\n${url}\n\nLänken är personlig. Skicka den inte vidare utanför er organisation.`,
    en: (coach: string, place: string, url: string) =>
      `Hello,\n\n${coach} at the business office in ${place} refers a company to you. Read what it is about:\n\n${url}\n\nThe link is personal. Do not send it on outside your organisation.`,
  },
  askSubject: {
    sv: (place: string) => `Hur gick det med företaget från ${place}?`,
    en: (place: string) => `How did it go with the company from ${place}?`,
  },
  askLetter: {
    sv: (coach: string, place: string, url: string) =>
      `Hej!\n\nFör en månad sedan hänvisade ${coach} på näringslivskontoret i ${place} ett företag till er. Hur gick det? Svara med ett par klick:\n\n${url}\n\nTack för hjälpen!`,
    en: (coach: string, place: string, url: string) =>
      `Hello,\n\nA month ago ${coach} at the business office in ${place} referred a company to you. How did it go? Answer with a few clicks:\n\n${url}\n\nThank you for your help!`,
  },
  versionMissing: { sv: 'Ladda om sidan och försök igen.', en: 'Reload the page and try again.' },
})

export type ReferralWords = ReturnType<typeof referralText>
