/**
 * Who is on the way. The companies have had no support before, but for the one that is said to; all have their seat where they are named.
 */
export const title = 'Sälj på nätet från inlandet'
export const topic = 'Webbförsäljning'
export const places = 6

export const coaches = { mala: 'Tove Granvik', norsjo: 'Petter Myrsand', lycksele: 'Alva Knaftmark' } as const
/** Who decides for Malå by delegation. */
export const delegate = 'Staffan Björkemyr'
export const manager = 'Birger Almsele'

/** The three companies that ask for help. */
export const needs = [
  { coach: coaches.mala, company: 'Nattvaktens Larm AB', words: 'Vill sälja larm till stugägare på nätet.' },
  { coach: coaches.norsjo, company: 'Mossrosens Rör AB', words: 'Vill ta emot beställningar på nätet.' },
  { coach: coaches.lycksele, company: 'Harörats Form HB', words: 'Vill öppna en egen butik på nätet.' },
] as const

/** Eight registrations for six places, in the order in which they come. */
export const participants = [
  {
    name: 'Johan Österlund',
    company: 'Nattvaktens Larm AB',
    number: '559900-3224',
    in: 'Malå',
    gender: 'Man',
  },
  { name: 'Jonas Berglund', company: 'Mossrosens Rör AB', number: '559900-3992', in: 'Norsjö' },
  { name: 'Lars Lövmark', company: 'Harörats Form HB', number: '969950-2242', in: 'Lycksele' },
  // Had support before, so that it does not count once more.
  { name: 'Sven Kallmark', company: 'Furuskuggan Skogsvård AB', number: '559900-2382', in: 'Malå' },
  { name: 'Andriy Gebre', company: 'Våriskällans Bryggeri AB', number: '559900-3299', in: 'Malå' },
  { name: 'Tilda Ripmark', company: 'Kråkrisets Bokföring AB', number: '559901-2746', in: 'Lycksele' },
  {
    name: 'Ellen Sjölund',
    company: 'Skymningens El AB',
    number: '559900-3646',
    in: 'Norsjö',
    gender: 'Kvinna',
  },
  { name: 'Yusuf Obermann', company: 'Vinterdäckets Gårdsbruk AB', number: '559900-4768', in: 'Norsjö' },
] as const
export type Participant = (typeof participants)[number]

export const cancels = 'Andriy Gebre'
export const movesUp = 'Ellen Sjölund'
export const staysWaiting = 'Yusuf Obermann'
export const doesNotCome = 'Tilda Ripmark'
/** Came without registering. */
export const walkIn = { name: 'Ingrid Nygren', company: 'Sentfrostens Odling' } as const

const plain = (words: string) =>
  words
    .toLowerCase()
    .replace(/[åä]/g, 'a')
    .replaceAll('ö', 'o')
    .replace(/[^a-z0-9]+/g, '-')

/** The address that the register has of somebody, and that they register with. */
export function emailOf(name: string): string {
  const company = participants.find((one) => one.name === name)?.company ?? ''
  return `${plain(name).replaceAll('-', '.')}@${plain(company)}.example`
}

export const suppliers = [
  { name: 'Norrlöfte Handel AB', email: 'norrlofte@anbud.example', price: '90 000', grade: '3' },
  { name: 'Fjällpixel AB', email: 'fjallpixel@anbud.example', price: '96 000', grade: '5' },
  { name: 'Älvkraft Webb AB', email: 'alvkraft@anbud.example', price: '110 000', grade: '4' },
] as const
export const winner = suppliers[1]

/** The programme period's indicators of the same companies: all get support other than grants, and are SMEs. */
const indicators = (companies: number, started: number) => ({
  co01: companies,
  co04: companies,
  co05: started,
})

/**
 * What the figures move by. Came: from Malå Johan, Ingrid and Sven; from Norsjö Jonas and Ellen; from Lycksele Lars: six companies for four
 * hours each. Sven and his company had support before, and had asked for the same. All six stand in the register and are found
 * there: Johan, Jonas and Lars have said that they are men, Ellen and Ingrid that they are women; Ingrid is 25 and began in 2019. All the
 * towns and villages were counted already.
 */
export const moved = {
  mala: {
    companies_supported: 2,
    companies_sme: 2,
    companies_newly_started: 1,
    people_reached: 2,
    people_women: 1,
    people_men: 1,
    entrepreneurs_aged_18_30: 1,
    support_hours: 3 * 4,
    asked_for_larger_market: 2,
    needs_larger_market: 1,
    ...indicators(2, 1),
    interventions_task_force: 1,
  },
  whole: {
    companies_supported: 5,
    companies_sme: 5,
    companies_newly_started: 1,
    people_reached: 5,
    people_women: 2,
    people_men: 3,
    entrepreneurs_aged_18_30: 1,
    support_hours: 6 * 4,
    asked_for_larger_market: 5,
    needs_larger_market: 3,
    interventions_task_force: 1,
    ...indicators(5, 1),
  },
} as const
