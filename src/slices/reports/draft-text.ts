import type { Language } from '../../kit/language.ts'

/** Words that a draft's facts are put in; each stands in the middle of a sentence. */
const words = {
  sv: {
    wholeProject: 'hela projektet',
    inPlace: (place: string) => `i ${place}`,
    inMunicipalities: (counted: string) => `i projektets ${counted} kommuner`,
    fromTo: (from: string, to: string) => `${from}–${to}`,
    municipalities: (counted: string, n: number) => `${counted} ${n === 1 ? 'kommun' : 'kommuner'}`,
    payingMunicipalities: (counted: string, n: number) => (n === 1 ? 'kommunen' : `de ${counted} kommunerna`),
    fundThrough: (fund: string, agency: string) => `${fund} (genom ${agency})`,
    onePost: (share: string) => `${share} av en tjänst som affärscoach`,
    fewPosts: (counted: string, shares: string) => `${counted} tjänster som affärscoach på ${shares}`,
    manyPosts: (counted: string, full: string) =>
      `${counted} tjänster som affärscoach, tillsammans ${full} heltider`,
    areas: (counted: string, n: number) => `${counted} ${n === 1 ? 'fokusområde' : 'fokusområden'}`,
    allAreas: (counted: string) => `alla ${counted} fokusområden`,
    joint: (counted: string, n: number) =>
      n === 0 ? '' : `${counted} ${n === 1 ? 'gemensam insats' : 'gemensamma insatser'}`,
    quoted: (title: string) => `”${title}”`,
    amongThem: (titles: string) => `bland annat ${titles}`,
    companies: 'företag',
    askedFor: {
      ownership_change: 'generations- och ägarskifte',
      larger_market: 'att nå en större marknad',
      skills_supply: 'att hitta och behålla rätt kompetens',
      capital_supply: 'finansiering',
      innovation: 'innovation',
      crisis_support: 'att klara pandemin',
      sustainable_enterprise: 'hållbart företagande',
    },
    carriedOn: (network: string, by: string) => `${network} (drivs nu av ${by})`,
    carried: (municipalities: string, area: string) => `${municipalities} bar ${area}`,
    range: (smallest: string, largest: string) => `${smallest} till ${largest}`,
    trainings: { gender_equality: 'jämställdhet', sustainability: 'hållbarhet' },
    groups: {
      small_and_medium: 'små och medelstora företag',
      women: 'kvinnor',
      young: 'unga',
      born_abroad: 'utlandsfödda',
      newly_started: 'nystartade företag',
      hit_by_pandemic: 'företag som drabbats av pandemin',
    },
    reasons: {
      large_enterprise: 'större arbetsgivare',
      large_when_group_summed: 'företag som tillhör en stor koncern',
      seat_outside: 'företag som är verksamma här men har sitt säte på annan ort',
      publicly_owned: 'offentligt ägda företag',
      below_minimum_support: 'företag som fått mindre stöd än vad som krävs för att räknas',
      size_not_declared: 'företag vars storlek inte är uppgiven',
    },
  },
  en: {
    wholeProject: 'the whole project',
    inPlace: (place: string) => `in ${place}`,
    inMunicipalities: (counted: string) => `in the project’s ${counted} municipalities`,
    fromTo: (from: string, to: string) => `${from} to ${to}`,
    municipalities: (counted: string, n: number) =>
      `${counted} ${n === 1 ? 'municipality' : 'municipalities'}`,
    payingMunicipalities: (counted: string, n: number) =>
      n === 1 ? 'the municipality' : `the ${counted} municipalities`,
    fundThrough: (fund: string, agency: string) => `${fund} (through ${agency})`,
    onePost: (share: string) => `${share} of a post as business coach`,
    fewPosts: (counted: string, shares: string) => `${counted} posts as business coach at ${shares}`,
    manyPosts: (counted: string, full: string) =>
      `${counted} posts as business coach, ${full} full-time posts in all`,
    areas: (counted: string, n: number) => `${counted} focus ${n === 1 ? 'area' : 'areas'}`,
    allAreas: (counted: string) => `all ${counted} focus areas`,
    joint: (counted: string, n: number) =>
      n === 0 ? '' : `${counted} joint ${n === 1 ? 'intervention' : 'interventions'}`,
    quoted: (title: string) => `“${title}”`,
    amongThem: (titles: string) => `among others ${titles}`,
    companies: 'companies',
    askedFor: {
      ownership_change: 'a change of owner or generation',
      larger_market: 'reaching a larger market',
      skills_supply: 'finding and keeping the right skills',
      capital_supply: 'finance',
      innovation: 'innovation',
      crisis_support: 'getting through the pandemic',
      sustainable_enterprise: 'sustainable enterprise',
    },
    carriedOn: (network: string, by: string) => `${network} (now run by ${by})`,
    carried: (municipalities: string, area: string) => `${municipalities} carried ${area}`,
    range: (smallest: string, largest: string) => `${smallest} to ${largest}`,
    trainings: { gender_equality: 'gender equality', sustainability: 'sustainability' },
    groups: {
      small_and_medium: 'small and medium-sized companies',
      women: 'women',
      young: 'the young',
      born_abroad: 'those born abroad',
      newly_started: 'newly started companies',
      hit_by_pandemic: 'companies struck by the pandemic',
    },
    reasons: {
      large_enterprise: 'larger employers',
      large_when_group_summed: 'companies that belong to a large group',
      seat_outside: 'companies active here that have their seat elsewhere',
      publicly_owned: 'publicly owned companies',
      below_minimum_support: 'companies that got less support than it takes to be counted',
      size_not_declared: 'companies whose size was not declared',
    },
  },
} as const satisfies Record<Language, unknown>

export type DraftWords = { readonly [L in Language]: (typeof words)[L] }[Language]

export const draftText = (language: Language): DraftWords => words[language]
