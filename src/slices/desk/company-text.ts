import { defineText } from '../../kit/language.ts'

export const companyPageText = defineText({
  companies: { sv: 'Företag', en: 'Companies' },
  logTalk: { sv: 'Logga ett samtal', en: 'Log a talk' },
  recordAnswer: { sv: 'Lägg in ett enkätsvar', en: 'Record a survey answer' },
  timeline: { sv: 'Det vi har gjort tillsammans', en: 'What we have done together' },
  nothingYet: { sv: 'Inget än', en: 'Nothing yet' },
  nothingYetHint: {
    sv: 'Samtal, insatser och enkätsvar samlas här.',
    en: 'Talks, interventions and survey answers gather here.',
  },
  nothingSeen: {
    sv: 'Det som ligger i andra kommuners samtal visas inte för dig.',
    en: 'What lies in the talks of other municipalities is not shown to you.',
  },
  talk: {
    sv: (mode: string, minutes: number) => `${mode}, ${minutes} minuter`,
    en: (mode: string, minutes: number) => `${mode}, ${minutes} minutes`,
  },
  visit: { sv: 'Besök', en: 'Visit' },
  meeting: { sv: 'Möte', en: 'Meeting' },
  phone: { sv: 'Telefonsamtal', en: 'Phone call' },
  video: { sv: 'Videosamtal', en: 'Video call' },
  email: { sv: 'E-post', en: 'E-mail' },
  other: { sv: 'Samtal', en: 'Talk' },
  individual: {
    sv: (title: string) => `Egen insats: ${title}`,
    en: (title: string) => `Individual intervention: ${title}`,
  },
  referred: {
    sv: (partner: string) => `Hänvisat till ${partner}`,
    en: (partner: string) => `Referred to ${partner}`,
  },
  attended: { sv: (title: string) => `Deltog: ${title}`, en: (title: string) => `Took part: ${title}` },
  listed: { sv: (title: string) => `Anmält: ${title}`, en: (title: string) => `Listed: ${title}` },
  answered: {
    sv: (project: string) => `Enkätsvar (${project})`,
    en: (project: string) => `Survey answer (${project})`,
  },
  jobs: {
    sv: (kept: string, created: string) => `${kept} jobb bevarade, ${created} skapade`,
    en: (kept: string, created: string) => `${kept} jobs kept, ${created} created`,
  },
  followUps: { sv: 'Uppföljningar', en: 'Follow-ups' },
})
