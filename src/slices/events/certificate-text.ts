import { defineText } from '../../kit/language.ts'

/** Words of the certificate of attendance. */
export const certificateText = defineText({
  certificate: { sv: 'Deltagarintyg', en: 'Certificate of attendance' },
  certificates: { sv: 'Deltagarintyg', en: 'Certificates of attendance' },
  certificatesLead: {
    sv: 'Ett intyg för var och en som kom. Den som anmälde sig hämtar också sitt eget med länken i mejlet.',
    en: 'A certificate for everybody who came. Those who registered also fetch their own by the link in the e-mail.',
  },
  nobody: { sv: 'Ingen som du ser har kommit än.', en: 'Nobody whom you see has come yet.' },
  person: { sv: 'Person', en: 'Person' },
  company: { sv: 'Företag', en: 'Company' },
  occasions: { sv: 'Tillfällen', en: 'Occasions' },
  fetch: { sv: 'Hämta intyget', en: 'Get the certificate' },
  facts: { sv: 'Intyget gäller', en: 'The certificate is about' },
  fact: { sv: 'Vad', en: 'What' },
  value: { sv: 'Uppgift', en: 'Details' },
  participant: { sv: 'Deltagare', en: 'Participant' },
  intervention: { sv: 'Insats', en: 'Intervention' },
  arranger: { sv: 'Ordnades av', en: 'Arranged by' },
  arrangerIn: {
    sv: (municipality: string) => `Näringslivskontoret i ${municipality}`,
    en: (municipality: string) => `The business office of ${municipality}`,
  },
  project: { sv: 'Projekt', en: 'Project' },
  hours: { sv: 'Tid sammanlagt', en: 'Time altogether' },
  hoursAndMinutes: {
    sv: (hours: number, minutes: number) =>
      [hours > 0 && `${hours} h`, minutes > 0 && `${minutes} min`].filter(Boolean).join(' '),
    en: (hours: number, minutes: number) =>
      [hours > 0 && `${hours} h`, minutes > 0 && `${minutes} min`].filter(Boolean).join(' '),
  },
  attended: { sv: 'Har deltagit', en: 'Has taken part' },
  when: { sv: 'När', en: 'When' },
  where: { sv: 'Var', en: 'Where' },
  online: { sv: 'På nätet', en: 'Online' },
  says: {
    sv: (name: string, title: string) => `Härmed intygas att ${name} har deltagit i ${title}.`,
    en: (name: string, title: string) => `This is to certify that ${name} has taken part in ${title}.`,
  },
  emblem: { sv: 'Europeiska unionens emblem', en: 'Emblem of the European Union' },
  union: { sv: 'Europeiska unionen', en: 'European Union' },
  fund: { sv: 'Europeiska regionala utvecklingsfonden', en: 'European Regional Development Fund' },
  coFunded: { sv: 'Medfinansieras av Europeiska unionen', en: 'Co-funded by the European Union' },
  support: {
    sv: 'Insatsen har fått stöd av Europeiska unionen.',
    en: 'The intervention was supported by the European Union.',
  },
  made: {
    sv: (on: string) => `Intyget är gjort ${on}.`,
    en: (on: string) => `The certificate was made on ${on}.`,
  },
  page: { sv: 'Sida', en: 'Page' },
  of: { sv: 'av', en: 'of' },
})
