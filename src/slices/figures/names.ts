import type { Language } from '../../kit/language.ts'
import { milestoneNames } from './milestone-names.ts'
import { programmeNames } from './programme-names.ts'
import { type Names, type Said, say } from './say.ts'

const asked = (sv: string, en: string) =>
  say(
    `Företag som efterfrågat: ${sv}`,
    `Företag som fått stöd och som haft samtal, deltagit i en insats eller fått en egen insats inom fokusområdet ${sv}. Varje företag räknas en gång.`,
    `Companies asking for: ${en}`,
    `Supported companies that had a talk, took part in an intervention or got one of their own in the focus area ${en}. Each company counts once.`,
  )

const needed = (sv: string, en: string) =>
  say(
    `Företag med behov: ${sv}`,
    `Företag som kommunens näringslivskontor har lagt in minst ett behov för under perioden, inom fokusområdet ${sv}. Varje företag räknas en gång. Andra kommuners företag visas utan namn.`,
    `Companies with a need: ${en}`,
    `Companies of which the municipality’s business office has recorded at least one need in the period, in the focus area ${en}. Each company counts once. Companies of other municipalities are shown without name.`,
  )

/** The name and the definition in words of every figure; a test fails when one is missing. */
export const figureNames: { readonly [key: string]: Names } = {
  companies_supported: say(
    'Företag som fått stöd',
    'Företag som under perioden haft samtal med kommunens affärscoach, deltagit i ett tillfälle eller fått en egen insats. Varje företag räknas en gång. Ett företag som räknas i en annan kommun eller i ett annat projekt visas men räknas inte här.',
    'Companies supported',
    'Companies that during the period had talks with the municipality’s business coach, took part in an occasion or got an intervention of their own. Each company counts once. A company that counts in another municipality or project is shown but not counted here.',
  ),
  companies_sme: say(
    'Företag som räknas (SME i målgruppen)',
    'Företag som fått stöd, har sitt säte i kommunen och var ett litet eller medelstort, privatägt företag när stödet började (rekommendation 2003/361/EG, hela koncernen summerad).',
    'Companies counted (SMEs in the target group)',
    'Supported companies with their seat in the municipality that were small or medium-sized and privately owned when the support began (Recommendation 2003/361/EC, the whole group summed).',
  ),
  companies_not_counted: say(
    'Deltog men räknas inte',
    'Företag som fått stöd men står utanför målgruppen. Orsaken står på varje rad.',
    'Took part, not counted',
    'Supported companies outside the target group. The reason stands on each row.',
  ),
  companies_individual_support: say(
    'Företag med individuellt behovsanpassat stöd',
    'Företag som fått stöd och som under perioden fått minst en egen, individuell insats.',
    'Companies with individually tailored support',
    'Supported companies that during the period got at least one individual intervention.',
  ),
  companies_newly_started: say(
    'Nystartade företag som räknas',
    'Räknade företag som startade mindre än tre år innan projektet började (CO05).',
    'Newly started companies counted',
    'Counted companies that started less than three years before the project began (CO05).',
  ),
  ...programmeNames,
  people_reached: say(
    'Personer som nåtts',
    'Ledare och andra företrädare som deltagit i samtal eller tillfällen för ett företag som fått stöd. Varje person räknas en gång.',
    'People reached',
    'Leaders and other representatives who took part in talks or occasions for a supported company. Each person counts once.',
  ),
  people_women: say(
    'Kvinnor som nåtts',
    'Personer som nåtts och som själva uppgett att de är kvinnor.',
    'Women reached',
    'People reached who have said themselves that they are women.',
  ),
  people_men: say(
    'Män som nåtts',
    'Personer som nåtts och som själva uppgett att de är män.',
    'Men reached',
    'People reached who have said themselves that they are men.',
  ),
  entrepreneurs_born_abroad: say(
    'Utlandsfödda företagare',
    'Ledare som nåtts och som själva uppgett att de är födda utomlands.',
    'Entrepreneurs born abroad',
    'Leaders reached who have said themselves that they were born abroad.',
  ),
  entrepreneurs_aged_18_30: say(
    'Unga företagare, 18–30 år',
    'Ledare som nåtts och som var 18–30 år det år de först fick stöd (året minus födelseåret).',
    'Young entrepreneurs, 18–30 years',
    'Leaders reached who were 18–30 in the year they first got support (that year minus the year of birth).',
  ),
  localities_town: say(
    'Tätorter',
    'Tätorter där företag som fått stöd har sitt säte.',
    'Towns',
    'Towns where supported companies have their registered seat.',
  ),
  localities_villages: say(
    'Byar',
    'Byar där företag som fått stöd har sitt säte.',
    'Villages',
    'Villages where supported companies have their registered seat.',
  ),
  jobs_kept: say(
    'Bevarade arbetstillfällen där stödet hade betydelse',
    'Årsarbeten som räknade företag svarat att de bevarat under den tid frågan gällde, och där stödet hade betydelse.',
    'Jobs kept where the support mattered',
    'Full-time equivalents that counted companies answered they had kept in the time asked about, where the support mattered.',
  ),
  jobs_created: say(
    'Skapade arbetstillfällen där stödet hade betydelse',
    'Årsarbeten som räknade företag svarat att de skapat under den tid frågan gällde, och där stödet hade betydelse.',
    'Jobs created where the support mattered',
    'Full-time equivalents that counted companies answered they had created in the time asked about, where the support mattered.',
  ),
  ...milestoneNames,
  support_hours: say(
    'Timmar stöd till företag',
    'Tid i samtal, tillfällen och individuella insatser, räknad en gång per företag.',
    'Hours of support to companies',
    'Time in talks, occasions and individual interventions, once per company.',
  ),
  interventions_task_force: say(
    'Gemensamma insatser av insatsstyrkor',
    'Gemensamma insatser som började i perioden och bars av en insatsstyrka. För en kommun: de som den var med i.',
    'Joint interventions by task forces',
    'Joint interventions that began in the period and were borne by a task force. For a municipality: those it took part in.',
  ),
  interventions_resource_municipality: say(
    'Gemensamma insatser av resurskommuner',
    'Gemensamma insatser som började i perioden och bars av en resurskommun. För en kommun: de som den var med i.',
    'Joint interventions by resource municipalities',
    'Joint interventions that began in the period and were borne by a resource municipality. For a municipality: those it took part in.',
  ),
  task_force_coaches: say(
    'Personer i insatsstyrkor',
    'Medarbetare som ingått i insatsstyrkan för någon av insatserna i perioden. Varje person räknas en gång.',
    'People in task forces',
    'Staff who were in the task force of any of the period’s interventions. Each person counts once.',
  ),
  staff_trained_gender_equality: say(
    'Coacher utbildade i jämställdhet',
    'Affärscoacher som under perioden tog del av minst en utbildning om jämställdhet medan de arbetade i kommunen. Varje coach räknas en gång.',
    'Coaches trained in gender equality',
    'Business coaches who during the period took at least one training in gender equality while working in the municipality. Each coach counts once.',
  ),
  staff_trained_sustainability: say(
    'Coacher utbildade i hållbarhet',
    'Affärscoacher som under perioden tog del av minst en utbildning om hållbarhet medan de arbetade i kommunen. Varje coach räknas en gång.',
    'Coaches trained in sustainability',
    'Business coaches who during the period took at least one training in sustainability while working in the municipality. Each coach counts once.',
  ),
  asked_for_ownership_change: asked('generations- och ägarskifte', 'ownership change'),
  asked_for_larger_market: asked('större marknad', 'larger market'),
  asked_for_skills_supply: asked('kompetensförsörjning', 'skills supply'),
  asked_for_capital_supply: asked('kapitalförsörjning', 'capital supply'),
  asked_for_innovation: asked('innovation', 'innovation'),
  asked_for_crisis_support: asked('corona-insatser', 'corona support'),
  asked_for_sustainable_enterprise: asked('hållbart företagande', 'sustainable enterprise'),
  needs_ownership_change: needed('generations- och ägarskifte', 'ownership change'),
  needs_larger_market: needed('större marknad', 'larger market'),
  needs_skills_supply: needed('kompetensförsörjning', 'skills supply'),
  needs_capital_supply: needed('kapitalförsörjning', 'capital supply'),
  needs_innovation: needed('innovation', 'innovation'),
  needs_crisis_support: needed('corona-insatser', 'corona support'),
  needs_sustainable_enterprise: needed('hållbart företagande', 'sustainable enterprise'),
  cost_eligible: say(
    'Stödberättigande kostnad',
    'Kostnader som är bokförda i perioden i kommunens (eller alla partners) böcker för projektet, utan moms om inte momsen är en kostnad. Krediteringar räknas som minus. Det som ekonomen svarat inte är stödberättigande räknas inte; av en kostnad i en ansökan räknas det som begärts minus det som strukits.',
    'Eligible cost',
    'Costs booked in the period in the municipality’s (or all partners’) books for the project, without VAT unless the VAT is a cost. Credits count as minus. What the economist has answered is not eligible does not count; of a cost in a claim counts what was asked less what was cut.',
  ),
  cost_staff: say(
    'Varav personal',
    'Den stödberättigande kostnaden för personal.',
    'Of which staff',
    'The eligible cost of staff.',
  ),
  cost_services: say(
    'Varav externa tjänster',
    'Den stödberättigande kostnaden för extern sakkunskap och externa tjänster.',
    'Of which external services',
    'The eligible cost of external expertise and services.',
  ),
  income_received: say(
    'Intäkter',
    'Deltagaravgifter och andra intäkter som kom in i perioden. De minskar den stödberättigande kostnaden.',
    'Income',
    'Participant fees and other income that came in during the period. They lower the eligible cost.',
  ),
  claim_asked: say(
    'Begärt i ansökningar om utbetalning',
    'Kostnader minus intäkter i ansökningar som är inlämnade och helt ligger i perioden.',
    'Asked for in payment claims',
    'Costs less income in claims that have been sent in and lie wholly in the period.',
  ),
  claim_approved: say(
    'Godkänt av finansiären',
    'Det som står kvar av inlämnade ansökningar efter finansiärens beslut: kostnader minus det som strukits eller återkrävts, minus intäkter.',
    'Approved by the financier',
    'What stands of claims after the financier’s decision: costs less what was cut or taken back, less income.',
  ),
  payment_received: say(
    'Utbetalt av finansiärerna',
    'Pengar som kom in i perioden från finansiärer. För en kommun räknas också det som stödmottagaren fört vidare.',
    'Paid by the financiers',
    'Money that came from financiers in the period. For a municipality what the beneficiary passed on counts too.',
  ),
  joint_cost: say(
    'Kostnad för gemensamma insatser',
    'Vad gemensamma insatser som började i perioden kostade för alla tillsammans, enligt det senaste utfallet av en godkänd kostnadsfördelning. För en kommun: de insatser den betalar en del av.',
    'Cost of joint interventions',
    'What joint interventions that began in the period cost for all together, by the newest outcome of an agreed cost key. For a municipality: those it pays a part of.',
  ),
  joint_share: say(
    'Kommunens del av gemensamma insatser',
    'Den del av kostnaden som kommunen (eller projektets kommuner) bar enligt kostnadsfördelningens utfall, efter deltagaravgifter.',
    'The municipality’s share of joint interventions',
    'The part of the cost that the municipality (or the project’s municipalities) bore by the outcome of the cost key, after participant fees.',
  ),
  joint_alone: say(
    'Vad insatserna hade kostat var för sig',
    'Vad samma insatser hade kostat kommunen ensam: hela det planerade priset, eller den egna uppskattningen med källa.',
    'What the interventions would have cost alone',
    'What the same interventions would have cost the municipality alone: the whole planned price, or its own estimate with its source.',
  ),
  joint_saving: say(
    'Sparat genom att göra det tillsammans',
    'Vad det hade kostat ensam minus den egna delen.',
    'Saved by doing it together',
    'What it would have cost alone less the own share.',
  ),
  aid_sek: say(
    'Stöd av mindre betydelse',
    'Stöd av mindre betydelse som beslutats i perioden och som gäller, efter rättelser och återkallelser. För en kommun: det som kommunen gett.',
    'De minimis aid',
    'De minimis aid granted in the period that stands, after corrections and revocations. For a municipality: what it granted.',
  ),
  aid_eur: say(
    'Stöd av mindre betydelse i euro',
    'Samma stöd omräknat med kursen för månaden då det beslutades.',
    'De minimis aid in euro',
    'The same aid by the rate of the month it was granted.',
  ),
  aid_companies: say(
    'Företag som fått stöd av mindre betydelse',
    'Företag med minst ett gällande beslut i perioden. Varje företag räknas en gång.',
    'Companies that received de minimis aid',
    'Companies with at least one standing grant in the period. Each company counts once.',
  ),
  aid_registered: say(
    'Stöd infört i registret',
    'Gällande stöd från perioden som är infört i det centrala registret.',
    'Aid entered in the register',
    'Standing aid of the period that has been entered in the central register.',
  ),
}

/** Name and definition of a figure in a language. */
export function figureInWords(key: string, language: Language): Said {
  const names = figureNames[key]
  if (!names) throw new Error(`the figure ${key} has no name`)
  return names[language]
}
