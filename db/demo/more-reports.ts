import type { ReportText } from './report-text.ts'

/** Malå's progress report of a year, short as such reports are. */
export const malaProgress: ReportText = {
  overview: {
    sv: 'Året gick åt till det som pandemin krävde och till att arbeta i insatsstyrkor. {{companies_supported}} företag fick stöd, och {{companies_sme}} av dem räknas. Vi ligger i takt med planen.',
    en: 'The year went to what the pandemic demanded and to working in task forces. {{companies_supported}} companies were supported, and {{companies_sme}} of them count. We keep pace with the plan.',
  },
  organisation: {
    sv: 'Coacherna når företagare i tätorten och i byarna, i möten på plats och på distans. Kallelser går ut både till den som driver företaget och till den som arbetar där, så att fler än de vanliga kommer.\n\nVi har flyttat möten till tider när den som har barn eller lång väg kan vara med.',
    en: 'The coaches reach entrepreneurs in town and in the villages, in meetings and at a distance. Invitations go both to those who run the company and to those who work there, so that more than the usual ones come.\n\nWe have moved meetings to hours when those with children or a long way can join.',
  },
  activities: {
    sv: 'Mest efterfrågades hjälp med en större marknad ({{asked_for_larger_market}} företag) och råd om stöd i pandemin ({{asked_for_crisis_support}}).',
    en: 'Most asked for were help with a larger market ({{asked_for_larger_market}} companies) and advice on support in the pandemic ({{asked_for_crisis_support}}).',
  },
  results: {
    sv: '{{companies_individual_support}} företag fick en insats som formades för dem. Jobben mäts i slutet av projektet.',
    en: '{{companies_individual_support}} companies received an intervention shaped for them. Jobs are measured at the end of the project.',
  },
  economy: {
    sv: 'Kostnaderna under året är {{cost_eligible}}.',
    en: 'The costs of the year are {{cost_eligible}}.',
  },
}

/** What the municipal council of Malå reads: two minutes. */
export const malaYear: ReportText = {
  year: {
    sv: 'Under 2021 fick {{companies_supported}} företag i Malå hjälp av kommunens affärscoacher. Det var ett år med pandemi, och många behövde råd snabbt.',
    en: 'In 2021 {{companies_supported}} companies in Malå got help from the municipality’s business coaches. It was a year of pandemic, and many needed advice fast.',
  },
  support: {
    sv: 'Flest ville nå nya kunder, ofta på nätet. {{companies_individual_support}} företag fick en insats som bara var deras.',
    en: 'Most wanted to reach new customers, often on the web. {{companies_individual_support}} companies got an intervention that was theirs alone.',
  },
  outcome: {
    sv: 'Företagen och kommunen känner varandra bättre. Vad stödet betydde för jobben frågar vi om när projektet är slut.',
    en: 'The companies and the municipality know each other better. What the support meant for jobs we ask when the project has ended.',
  },
  cost: {
    sv: 'Insatserna delades med andra kommuner. Det sparade {{joint_saving}} jämfört med att göra dem ensam.',
    en: 'The interventions were shared with other municipalities. That saved {{joint_saving}} compared with doing them alone.',
  },
  next: {
    sv: 'Projektet går mot sitt slut. Fullmäktige behöver ta ställning till om arbetet med insatsstyrkor ska fortsätta.',
    en: 'The project is coming to its end. The council needs to decide whether the work with task forces is to go on.',
  },
}

/** The whole project, in the manager's words. */
export const nimrFinal: ReportText = {
  summary: {
    sv: 'Åtta kommuner gav tillsammans {{companies_supported}} företag stöd. {{companies_sme}} av dem räknas i målgruppen, varje företag en gång även när flera kommuner har hjälpt det.',
    en: 'Eight municipalities together supported {{companies_supported}} companies. {{companies_sme}} of them count in the target group, each company once even when several municipalities helped it.',
  },
  background: {
    sv: 'Kommunerna är små och avstånden långa. Ingen av dem kan ensam köpa den kunskap som deras företag behöver, men tillsammans kan de.',
    en: 'The municipalities are small and the distances long. None of them alone can buy the knowledge that its companies need, but together they can.',
  },
  aim: {
    sv: 'Målet är en region där fler företag vill och kan växa.',
    en: 'The aim is a region where more companies want to grow and can.',
  },
  target_group: {
    sv: 'Stödet är till för privatägda små och medelstora företag. {{companies_not_counted}} företag deltog utan att räknas, och skälet står i listan.',
    en: 'The support is for privately owned small and medium-sized companies. {{companies_not_counted}} companies took part without being counted, and the list gives the reason.',
  },
  method: {
    sv: 'Vi började med resurskommuner och gick över till insatsstyrkor. {{interventions_task_force}} gemensamma insatser drevs så.',
    en: 'We began with resource municipalities and went over to task forces. {{interventions_task_force}} joint interventions were carried that way.',
  },
  cooperation: {
    sv: 'Arvidsjaur och Arjeplog har egen finansiering i systerprojektet NiAA och har deltagit i insatserna på lika villkor.',
    en: 'Arvidsjaur and Arjeplog have financing of their own in the sister project NiAA and took part in the interventions on equal terms.',
  },
  activities: {
    sv: 'Insatserna nås av alla företag i regionen, eller av dem i de kommuner som kom överens. Det mesta gick också att följa på distans.',
    en: 'The interventions are open to all companies of the region, or to those of the municipalities that agreed. Most could be followed at a distance too.',
  },
  results: {
    sv: '{{companies_individual_support}} företag fick en insats formad för dem. Enligt företagens svar bevarades {{jobs_kept}} {{jobs_kept|arbetstillfälle/arbetstillfällen}} där stödet hade betydelse.',
    en: '{{companies_individual_support}} companies received an intervention shaped for them. By the companies’ answers {{jobs_kept}} {{jobs_kept|job/jobs}} were kept where the support mattered.',
  },
  horizontal: {
    sv: 'Alla coacher utbildades i jämställdhet och hållbarhet, och frågorna finns med i varje insats.',
    en: 'All coaches were trained in equality and sustainability, and the questions are part of every intervention.',
  },
  economy: {
    sv: 'Kostnaderna är {{cost_eligible}}. Genom att dela insatserna sparade kommunerna {{joint_saving}}.',
    en: 'The costs are {{cost_eligible}}. By sharing the interventions the municipalities saved {{joint_saving}}.',
  },
  communication: {
    sv: 'Den gemensamma webbplatsen samlar alla insatser, med EU:s emblem och finansiärernas namn.',
    en: 'The joint website gathers all interventions, with the emblem of the EU and the names of the financiers.',
  },
  evaluation: {
    sv: 'Företagen fick en enkät i början av 2022. Bara svar där stödet hade betydelse räknas.',
    en: 'The companies got a survey in early 2022. Only answers where the support mattered count.',
  },
  future: {
    sv: 'Insatsstyrkorna fortsätter. De tio kommunerna har bestämt sig för att samla behoven på ett ställe.',
    en: 'The task forces go on. The ten municipalities have decided to gather the needs in one place.',
  },
}

/** One page about the project for anyone. */
export const nimrFacts: ReportText = {
  what: {
    sv: 'NiMR är åtta kommuner i Västerbottens inland som hjälper små företag tillsammans. Företaget får en affärscoach att prata med, och insatser som det inte hade kunnat köpa ensamt.',
    en: 'NiMR is eight municipalities in inland Västerbotten that help small companies together. A company gets a business coach to talk to, and interventions that it could not have bought alone.',
  },
  how: {
    sv: '- Det börjar med ett samtal.\n- När flera behöver samma sak bildas en insatsstyrka av coacher.\n- Insatsen är öppen för alla företag i kommunerna.',
    en: '- It begins with a talk.\n- When several need the same, coaches form a task force.\n- The intervention is open to all companies of the municipalities.',
  },
  more: {
    sv: 'Läs mer på [Möjligheternas region](https://www.mojligheternasregion.se).',
    en: 'Read more at [Möjligheternas region](https://www.mojligheternasregion.se).',
  },
}

/** The sister project, over two municipalities. */
export const niaaFinal: ReportText = {
  summary: {
    sv: 'Arvidsjaur och Arjeplog gav {{companies_supported}} företag stöd. {{companies_sme}} av dem räknas i målgruppen.',
    en: 'Arvidsjaur and Arjeplog supported {{companies_supported}} companies. {{companies_sme}} of them count in the target group.',
  },
  cooperation: {
    sv: 'Insatserna gjordes tillsammans med de åtta kommunerna i NiMR. Ett företag räknas i det projekt där det har sitt säte, aldrig i båda.',
    en: 'The interventions were made together with the eight municipalities of NiMR. A company counts in the project where it has its seat, never in both.',
  },
  results: {
    sv: '{{companies_individual_support}} företag fick en insats formad för dem.',
    en: '{{companies_individual_support}} companies received an intervention shaped for them.',
  },
}
