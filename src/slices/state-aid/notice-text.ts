import { defineText } from '../../kit/language.ts'

/** Words of the notice that tells a company what aid it has got. */
export const noticeText = defineText({
  title: { sv: 'Underrättelse om stöd av mindre betydelse', en: 'Notice of de minimis aid' },
  part: { sv: 'Underrättelse till företaget', en: 'Notice to the company' },
  partNote: {
    sv: 'Företaget ska få veta beloppet, att det är stöd av mindre betydelse och vilken förordning det gäller.',
    en: 'The company is to be told the amount, that it is de minimis aid and by which regulation.',
  },
  notYet: { sv: 'Inte skickad än', en: 'Not sent yet' },
  sentMail: {
    sv: (to: string, on: string) => `Skickad till ${to} ${on}`,
    en: (to: string, on: string) => `Sent to ${to} on ${on}`,
  },
  sentPaper: {
    sv: (on: string) => `Lämnad på papper ${on}`,
    en: (on: string) => `Handed over on paper on ${on}`,
  },
  digest: { sv: (digest: string) => `Kontrollsumma ${digest}`, en: (digest: string) => `Checksum ${digest}` },
  read: { sv: 'Läs den som den skickades', en: 'Read it as it was sent' },
  preview: { sv: 'Förhandsgranska (PDF)', en: 'Preview (PDF)' },
  send: { sv: 'Skicka underrättelsen', en: 'Send the notice' },
  language: { sv: 'Språk', en: 'Language' },
  sv: { sv: 'Svenska', en: 'Swedish' },
  en: { sv: 'Engelska', en: 'English' },
  sentBy: { sv: 'Hur lämnas den?', en: 'How is it handed over?' },
  sentByMissing: { sv: 'Välj hur den lämnas.', en: 'Choose how it is handed over.' },
  mail: { sv: 'Med e-post', en: 'By e-mail' },
  paper: { sv: 'På papper', en: 'On paper' },
  to: { sv: 'E-postadress', en: 'E-mail address' },
  toHint: {
    sv: 'Företagets. Lämna tomt om underrättelsen lämnas på papper.',
    en: 'The company’s. Leave empty when it is handed over on paper.',
  },
  toMissing: { sv: 'Skriv vart den ska skickas.', en: 'Write where it is to be sent.' },
  emailWrong: { sv: 'Skriv en e-postadress.', en: 'Write an e-mail address.' },
  sent: { sv: 'Underrättelsen är på väg.', en: 'The notice is on its way.' },
  kept: { sv: 'Underrättelsen är sparad.', en: 'The notice is kept.' },
  wordsLong: { sv: (n: number) => `Skriv högst ${n} tecken.`, en: (n: number) => `At most ${n} characters.` },
  facts: { sv: 'Stödet', en: 'The aid' },
  fact: { sv: 'Vad', en: 'What' },
  value: { sv: 'Uppgift', en: 'Details' },
  company: { sv: 'Företag', en: 'Company' },
  orgNumber: { sv: 'Organisationsnummer', en: 'Organisation number' },
  grantor: { sv: 'Stödgivare', en: 'Grantor' },
  amount: {
    sv: 'Stödets belopp (bruttobidragsekvivalent)',
    en: 'Amount of the aid (gross grant equivalent)',
  },
  inEuro: { sv: 'I euro', en: 'In euro' },
  grantedOn: { sv: 'Beviljat', en: 'Granted on' },
  purpose: { sv: 'Stödet gäller', en: 'The aid is for' },
  dnr: { sv: 'Diarienummer', en: 'Case number' },
  uid: { sv: 'Stödets nummer', en: 'Number of the aid' },
  decidedBy: { sv: 'Beslutat av', en: 'Decided by' },
  rate: { sv: 'Kurs', en: 'Rate' },
  what: { sv: 'Vad det betyder', en: 'What it means' },
  says: {
    sv: (grantor: string, name: string, kronor: string, euro: string) =>
      `${grantor} har beviljat ${name} stöd till ett värde av ${kronor}, vilket är ${euro}. Stödet är stöd av mindre betydelse (försumbart stöd).`,
    en: (grantor: string, name: string, kronor: string, euro: string) =>
      `${grantor} has granted ${name} aid to the value of ${kronor}, which is ${euro}. The aid is de minimis aid.`,
  },
  by: {
    sv: (title: string, journal: string) => `Stödet är beviljat enligt ${title} (${journal}).`,
    en: (title: string, journal: string) => `The aid is granted under ${title} (${journal}).`,
  },
  rolling: {
    sv: (ceiling: string) =>
      `Ett företag, tillsammans med de företag som hör ihop med det, får ta emot högst ${ceiling} i sådant stöd under tre år. Allt stöd av mindre betydelse från staten, regionen, kommuner och andra räknas.`,
    en: (ceiling: string) =>
      `An undertaking, together with the companies that belong to it, may receive at most ${ceiling} of such aid in three years. All de minimis aid from the State, the region, municipalities and others counts.`,
  },
  fiscal: {
    sv: (ceiling: string) =>
      `Ett företag, tillsammans med de företag som hör ihop med det, får ta emot högst ${ceiling} i sådant stöd under innevarande och de två föregående räkenskapsåren. Allt stöd av mindre betydelse från staten, regionen, kommuner och andra räknas.`,
    en: (ceiling: string) =>
      `An undertaking, together with the companies that belong to it, may receive at most ${ceiling} of such aid in the current and the two previous fiscal years. All de minimis aid from the State, the region, municipalities and others counts.`,
  },
  window: {
    sv: (from: string, to: string) => `Vid beslutet räknades stöd från ${from} till ${to}.`,
    en: (from: string, to: string) => `At the decision, aid from ${from} to ${to} was counted.`,
  },
  keep: {
    sv: 'Spara den här underrättelsen i tio år. Ange stödet när någon frågar vilket stöd av mindre betydelse företaget har fått.',
    en: 'Keep this notice for ten years. State the aid when somebody asks what de minimis aid the company has received.',
  },
  corrects: {
    sv: (reason: string) => `Underrättelsen ersätter en tidigare. Skäl: ${reason}`,
    en: (reason: string) => `This notice takes the place of an earlier one. Reason: ${reason}`,
  },
  registered: {
    sv: 'Stödet skrivs in i det centrala registret över stöd av mindre betydelse, där uppgifterna är offentliga. Uppgifter om enskilda näringsidkare maskas.',
    en: 'The aid is entered in the central register of de minimis aid, where it is public. Details of sole traders are masked.',
  },
  example: {
    sv: 'Exempel: eurokursen är inte verklig.',
    en: 'Example: the euro rate is not a real one.',
  },
  emblem: { sv: 'Europeiska unionens emblem', en: 'Emblem of the European Union' },
  union: { sv: 'Europeiska unionen', en: 'European Union' },
  fund: { sv: 'Europeiska regionala utvecklingsfonden', en: 'European Regional Development Fund' },
  coFunded: { sv: 'Medfinansieras av Europeiska unionen', en: 'Co-funded by the European Union' },
  made: { sv: (on: string) => `Gjord ${on}.`, en: (on: string) => `Made on ${on}.` },
  page: { sv: 'Sida', en: 'Page' },
  of: { sv: 'av', en: 'of' },
  subject: {
    sv: (purpose: string) => `Underrättelse om stöd: ${purpose}`,
    en: (purpose: string) => `Notice of aid: ${purpose}`,
  },
  attached: {
    sv: 'Underrättelsen finns också som PDF i bilagan.',
    en: 'The notice is also attached as a PDF.',
  },
  fileName: { sv: 'Underrättelse.pdf', en: 'Notice.pdf' },
})
