import { allCodes, codesOf } from './municipalities.ts'
import type { Focus } from './plan.ts'

export interface OccasionPlan {
  /** `2019-03-12 09:00`, Swedish time. */
  readonly at: string
  readonly hours: number
  /** The municipality it is held in; null when it is held over a link. */
  readonly where: string | null
  readonly venue?: string
}

export interface InterventionPlan {
  readonly title: string
  readonly purpose: string
  readonly focus: readonly Focus[]
  readonly lead: string
  readonly municipalities: readonly string[]
  /** Offices whose coaches make it happen; two to four in a task force. */
  readonly team: readonly string[]
  readonly supplier: string | null
  readonly capacity: number | null
  readonly occasions: readonly OccasionPlan[]
  /** When only those named come. */
  readonly invited?: readonly string[]
  /** Those who come for certain, whatever they asked for. */
  readonly expected?: readonly string[]
}

const eight = codesOf('nimr')

/** Its seat is in Norsjö, a workplace in Malå, and it took part in Malå: counted once, in Norsjö. */
export const seatInNorsjo = 'Kylhundens Service AB'
/** Its seat is in Arvidsjaur: it took part in Malå and is counted in the sister project. */
export const seatInArvidsjaur = 'Bågljusets Upplevelser AB'

const folketsHus = 'Folkets hus'

/** Joint interventions, September 2018 to March 2022: first by resource municipalities, from autumn 2020 by task forces. */
export const interventions: readonly InterventionPlan[] = [
  {
    title: 'Ägarskifte i en snar framtid',
    purpose: 'Verkstad för den som ska lämna över inom ett par år, med redovisningsbyrå och bank på plats.',
    focus: ['O'],
    lead: '2418',
    municipalities: ['2418', '2422', '2421', '2417'],
    team: ['2418', '2422'],
    supplier: 'Polstjärnans Revision AB',
    capacity: 25,
    occasions: [
      { at: '2019-03-12 17:30', hours: 3, where: '2418', venue: folketsHus },
      { at: '2019-03-26 17:30', hours: 3, where: '2422', venue: 'Kommunhuset' },
    ],
  },
  {
    title: 'Ägarskifte på fem till tio års sikt',
    purpose: 'Vad behöver vara gjort långt innan företaget byter ägare? För säljare och köpare.',
    focus: ['O'],
    lead: '2422',
    municipalities: allCodes,
    team: ['2422', '2418'],
    supplier: 'Polstjärnans Revision AB',
    capacity: 40,
    occasions: [
      { at: '2019-10-15 13:00', hours: 4, where: '2418', venue: 'Hotellets konferens' },
      { at: '2020-02-04 13:00', hours: 4, where: '2422', venue: 'Kommunhuset' },
    ],
  },
  {
    title: 'Webbutik från grunden',
    purpose: 'Tre kvällar från tanke till första order.',
    focus: ['L'],
    lead: '2421',
    municipalities: eight,
    team: ['2421', '2418'],
    supplier: 'Rävspårets Digitalbyrå AB',
    capacity: 30,
    occasions: [
      { at: '2019-02-06 17:00', hours: 3, where: '2421', venue: 'Lärcentrum' },
      { at: '2019-02-20 17:00', hours: 3, where: '2418', venue: 'Lärcentrum' },
      { at: '2019-03-06 17:00', hours: 3, where: '2481', venue: 'Lärcentrum' },
    ],
  },
  {
    title: 'Synas på nätet',
    purpose: 'Sökbarhet, bilder och sociala medier för den som redan säljer.',
    focus: ['L'],
    lead: '2421',
    municipalities: allCodes,
    team: ['2421', '2505'],
    supplier: 'Rävspårets Digitalbyrå AB',
    capacity: 40,
    expected: [seatInNorsjo],
    occasions: [
      { at: '2019-11-07 09:00', hours: 6, where: '2418', venue: folketsHus },
      { at: '2019-11-21 09:00', hours: 6, where: '2505', venue: 'Medborgarhuset' },
    ],
  },
  {
    title: 'Finansieringsdag',
    purpose: 'Banker, fonder och rådgivare på samma ställe; boka en halvtimme med den du behöver.',
    focus: ['C'],
    lead: '2481',
    municipalities: eight,
    team: ['2481', '2462'],
    supplier: null,
    capacity: 60,
    occasions: [
      { at: '2018-11-22 10:00', hours: 5, where: '2481', venue: 'Kommunhuset' },
      { at: '2019-05-09 10:00', hours: 5, where: '2418', venue: folketsHus },
    ],
  },
  {
    title: 'Kompetensforum',
    purpose: 'Små och stora arbetsgivare om hur man hittar och behåller folk. Öppet även utanför målgruppen.',
    focus: ['S'],
    lead: '2418',
    municipalities: ['2418', '2417', '2422'],
    team: ['2418', '2417'],
    supplier: null,
    capacity: 50,
    expected: ['Sågbladet Stormyran AB', 'Silverådern Geomätning AB', 'Djupborrarna i Norr AB'],
    occasions: [
      { at: '2019-09-19 13:00', hours: 3, where: '2418', venue: folketsHus },
      { at: '2021-10-07 13:00', hours: 3, where: '2418', venue: folketsHus },
    ],
  },
  {
    title: 'Attraktiv arbetsgivare',
    purpose: 'Hur en liten arbetsplats syns för den som söker jobb.',
    focus: ['S'],
    lead: '2462',
    municipalities: allCodes,
    team: ['2462', '2425'],
    supplier: 'Vinterläger Utbildning AB',
    capacity: 40,
    occasions: [
      { at: '2020-01-28 09:00', hours: 4, where: '2462', venue: 'Folkets hus' },
      { at: '2020-02-18 09:00', hours: 4, where: '2418', venue: folketsHus },
    ],
  },
  {
    title: 'Från idé till produkt',
    purpose: 'Pröva idén på riktiga kunder innan den blir dyr.',
    focus: ['I'],
    lead: '2417',
    municipalities: eight,
    team: ['2417', '2481'],
    supplier: 'Skiftnyckelns Innovation AB',
    capacity: 24,
    occasions: [{ at: '2019-10-03 09:00', hours: 7, where: '2417', venue: 'Folkets hus' }],
  },
]
