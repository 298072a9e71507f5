import type { ReportText } from './report-text.ts'

/** A report just begun: it shows what an unfinished draft looks like. */
export const norsjoReport: ReportText = {
  summary: {
    sv: '{{companies_supported}} företag i Norsjö har fått stöd, varav {{companies_sme}} räknas i projektets målgrupp.',
    en: '{{companies_supported}} companies in Norsjö received support, of which {{companies_sme}} count in the target group of the project.',
  },
  results: {
    sv: 'Insatserna nådde {{people_women}} kvinnor och {{people_men}} män. {{companies_individual_support}} företag fick stöd som formades för dem.',
    en: 'The interventions reached {{people_women}} women and {{people_men}} men. {{companies_individual_support}} companies received support shaped for them.',
  },
  cooperation: {
    sv: 'Vi har arbetat nära Malå: flera företag har kunder och arbetsställen på båda sidor om gränsen.',
    en: 'We worked closely with Malå: several companies have customers and workplaces on both sides of the border.',
  },
}
