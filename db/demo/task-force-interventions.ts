import { type InterventionPlan, seatInArvidsjaur } from './interventions.ts'
import { allCodes, codesOf } from './municipalities.ts'

const eight = codesOf('nimr')

/** The seven of Malå and the six of Arjeplog who went through the same programme in parallel. */
export const stegetVidareMala = [
  'Norrskensnästet Logi AB',
  'Tjäderspelets Handel AB',
  'Snöripans Salong',
  'Stjärnhimmel Data AB',
  'Vinterspelet Kodverk AB',
  'Åkanten Design & Bygg AB',
  'Strömkarlens Äventyr',
] as const

export const stegetVidareArjeplog = [
  'Midnattsljusets Turer',
  'Nordanvindens Hundspann AB',
  'Isvaksbadet HB',
  'Snökanonens Fjällhotell AB',
  'Fjällrävens Lya Camping AB',
  'Vidderna Guidning',
] as const

/** From spring 2020 over a link, from autumn 2020 by task forces of coaches from two municipalities or more. */
export const taskForceInterventions: readonly InterventionPlan[] = [
  {
    title: 'Frågestund om coronastöden',
    purpose: 'Vad går att söka, hur och när? En timme med en ekonom och tid för egna frågor.',
    focus: ['K'],
    lead: '2481',
    municipalities: allCodes,
    team: ['2481', '2418', '2505'],
    supplier: 'Kassakistans Ekonomi AB',
    capacity: 80,
    occasions: [
      { at: '2020-04-16 08:30', hours: 1.5, where: null },
      { at: '2020-05-14 08:30', hours: 1.5, where: null },
    ],
  },
  {
    title: 'Steget vidare',
    purpose:
      'Utvecklingsprogram med Almi: nuläge, mål och vägar att växa. Träffar på plats och på nätet, egna samtal emellan.',
    focus: ['L', 'I'],
    lead: '2418',
    municipalities: ['2418', '2506'],
    team: ['2418', '2506'],
    supplier: 'Almi Nord',
    capacity: 13,
    invited: [...stegetVidareMala, ...stegetVidareArjeplog],
    occasions: [
      { at: '2020-09-15 09:00', hours: 4, where: '2418', venue: 'Folkets hus' },
      { at: '2020-09-16 09:00', hours: 4, where: '2506', venue: 'Kommunhuset' },
      { at: '2020-10-20 09:00', hours: 3, where: null },
      { at: '2020-11-24 09:00', hours: 3, where: null },
    ],
  },
  {
    title: 'Styr ekonomin genom krisen',
    purpose: 'Likviditetsbudget och åtgärder, med egna siffror.',
    focus: ['K'],
    lead: '2462',
    municipalities: allCodes,
    team: ['2462', '2418', '2463'],
    supplier: 'Kassakistans Ekonomi AB',
    capacity: 40,
    occasions: [
      { at: '2020-11-10 13:00', hours: 3, where: null },
      { at: '2021-02-09 13:00', hours: 3, where: null },
    ],
  },
  {
    title: 'Sälj mer i din webbutik',
    purpose: 'För den som kommit igång: kassa, frakt, annonser och uppföljning.',
    focus: ['L'],
    lead: '2418',
    municipalities: allCodes,
    team: ['2418', '2421', '2506'],
    supplier: 'Rävspårets Digitalbyrå AB',
    capacity: 30,
    occasions: [
      { at: '2021-03-03 09:00', hours: 3, where: null },
      { at: '2021-03-17 09:00', hours: 3, where: null },
      { at: '2021-03-31 09:00', hours: 3, where: null },
    ],
  },
  {
    title: 'Digital försäljning för besöksnäringen',
    purpose: 'Bokningsbara upplevelser och samarbete om paket över kommungränsen.',
    focus: ['L'],
    lead: '2418',
    municipalities: ['2418', '2422', '2505', '2506'],
    team: ['2418', '2505', '2422'],
    supplier: 'Snöskons Reseutveckling AB',
    capacity: 24,
    expected: [seatInArvidsjaur],
    occasions: [{ at: '2021-09-14 09:00', hours: 6, where: '2418', venue: 'Hotellets konferens' }],
  },
  {
    title: 'Kapital för att växa',
    purpose: 'Lån, garantier och ägarkapital: vad passar när, och hur skriver man ansökan?',
    focus: ['C'],
    lead: '2421',
    municipalities: allCodes,
    team: ['2421', '2418'],
    supplier: 'Kassakistans Ekonomi AB',
    capacity: 40,
    occasions: [
      { at: '2020-10-06 13:00', hours: 3, where: null },
      { at: '2021-10-19 13:00', hours: 3, where: '2421', venue: 'Folkets hus' },
    ],
  },
  {
    title: 'Köpa företag',
    purpose: 'För den som vill ta över: hitta, värdera, finansiera.',
    focus: ['O'],
    lead: '2422',
    municipalities: allCodes,
    team: ['2422', '2418', '2425'],
    supplier: 'Polstjärnans Revision AB',
    capacity: 30,
    occasions: [
      { at: '2020-12-01 17:00', hours: 2, where: null },
      { at: '2021-11-09 17:00', hours: 2, where: null },
    ],
  },
  {
    title: 'Hållbart företagande i praktiken',
    purpose: 'Från kundens fråga till egna mått: energi, transporter, arbetsplats.',
    focus: ['H'],
    lead: '2463',
    municipalities: eight,
    team: ['2463', '2418', '2417'],
    supplier: 'Barrskogens Hållbarhetsbyrå AB',
    capacity: 30,
    occasions: [
      { at: '2021-04-22 09:00', hours: 3, where: null },
      { at: '2021-11-25 09:00', hours: 3, where: '2463', venue: 'Folkets hus' },
    ],
  },
  {
    title: 'Produktutveckling med kunden',
    purpose: 'Prototyp på en månad, i par med ett annat företag.',
    focus: ['I'],
    lead: '2417',
    municipalities: eight,
    team: ['2417', '2481'],
    supplier: 'Skiftnyckelns Innovation AB',
    capacity: 20,
    occasions: [{ at: '2021-05-18 09:00', hours: 6, where: '2417', venue: 'Folkets hus' }],
  },
  {
    title: 'Behåll din personal',
    purpose: 'Ledarskap och schema i det lilla företaget.',
    focus: ['S'],
    lead: '2425',
    municipalities: allCodes,
    team: ['2425', '2462'],
    supplier: 'Vinterläger Utbildning AB',
    capacity: 30,
    occasions: [{ at: '2022-02-15 09:00', hours: 3, where: null }],
  },
]
