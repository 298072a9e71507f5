import { defineText } from '../../kit/language.ts'

export const text = defineText({
  title: { sv: 'Öppna data', en: 'Open data' },
  lead: {
    sv: 'Statistik från kommunernas gemensamma näringslivsprojekt. Fri att läsa, ladda ner och använda.',
    en: 'Statistics from the municipalities’ joint business projects. Free to read, download and use.',
  },
  about: {
    sv: 'Öppen statistik om kommunernas gemensamma näringslivsprojekt.',
    en: 'Open statistics of the municipalities’ joint business projects.',
  },
  statistics: { sv: 'Statistik', en: 'Statistics' },
  statisticsOf: {
    sv: (name: string) => `Statistik för ${name}`,
    en: (name: string) => `Statistics of ${name}`,
  },
  none: { sv: 'Ingen statistik är publicerad än', en: 'No statistics have been published yet' },
  noneHint: {
    sv: 'När ett projekt publicerar sin statistik finns den här.',
    en: 'When a project publishes its statistics they are here.',
  },
  counted: { sv: 'Räknad', en: 'Counted' },
  published: { sv: 'Publicerad', en: 'Published' },
  licence: { sv: 'Licens', en: 'Licence' },
  'CC0-1.0': { sv: 'CC0 1.0 (fri att använda utan villkor)', en: 'CC0 1.0 (free to use without conditions)' },
  'CC-BY-4.0': { sv: 'CC BY 4.0 (ange källan)', en: 'CC BY 4.0 (name the source)' },
  municipalities: { sv: 'Kommuner', en: 'Municipalities' },
  reports: { sv: 'Rapporter', en: 'Reports' },
  noReports: {
    sv: 'Ingen rapport är publicerad än.',
    en: 'No report has been published yet.',
  },
  catalogue: { sv: 'Beskrivning för datakataloger', en: 'Description for data catalogues' },
  catalogueAbout: {
    sv: 'All statistik här beskrivs enligt DCAT-AP-SE, så att Sveriges dataportal och andra kataloger kan hämta den.',
    en: 'All statistics here are described by DCAT-AP-SE, so that Sweden’s data portal and other catalogues can fetch them.',
  },
  download: { sv: 'Ladda ner', en: 'Download' },
  otherFormats: { sv: 'Samma siffror som fil', en: 'The same numbers as a file' },
  protection: { sv: 'Så skyddar vi små tal', en: 'How we protect small numbers' },
  period: { sv: 'Period', en: 'Period' },
  wholeTime: { sv: 'Hela projekttiden', en: 'The whole project time' },
  wholeProject: { sv: 'Hela projektet', en: 'The whole project' },
  municipality: { sv: 'Kommun', en: 'Municipality' },
  figure: { sv: 'Mått', en: 'Figure' },
  unit: { sv: 'Enhet', en: 'Unit' },
  value: { sv: 'Värde', en: 'Value' },
  definition: { sv: 'Definition', en: 'Definition' },
  definitions: { sv: 'Så räknas måtten', en: 'How the figures are counted' },
  hidden: { sv: 'skyddat', en: 'protected' },
  hiddenNote: {
    sv: '”Skyddat” betyder att talet är så litet, eller skulle avslöja ett så litet tal, att det inte visas. Det betyder inte noll.',
    en: '“Protected” means that the number is so small, or would give away so small a number, that it is not shown. It does not mean zero.',
  },
  byMunicipality: {
    sv: 'Företag som fått stöd, per kommun',
    en: 'Companies supported, by municipality',
  },
  chartAbout: {
    sv: 'Antal företag som fått stöd i varje kommun. Kommuner med skyddat tal står bara i tabellen.',
    en: 'Number of companies supported in each municipality. Municipalities with a protected number stand in the table only.',
  },
  // Kinds of figures, as headings of the tables.
  companies: { sv: 'Företag', en: 'Companies' },
  localities: { sv: 'Orter', en: 'Localities' },
  people: { sv: 'Personer', en: 'People' },
  jobs: { sv: 'Arbetstillfällen och tid', en: 'Jobs and time' },
  areas: { sv: 'Fokusområden', en: 'Focus areas' },
  toAll: { sv: 'All öppen data', en: 'All open data' },
  // Publishing.
  publish: { sv: 'Publicera statistik', en: 'Publish statistics' },
  publishLead: {
    sv: 'Så här blir statistiken när alla kan läsa den. Tal som är skyddade visas inte för någon utanför.',
    en: 'This is what the statistics become when everybody can read them. Protected numbers are shown to nobody outside.',
  },
  project: { sv: 'Projekt', en: 'Project' },
  preview: { sv: 'Förhandsvisning', en: 'Preview' },
  howMuch: {
    sv: (shown: number, all: number) => `${shown} av ${all} tal visas, ${all - shown} skyddas.`,
    en: (shown: number, all: number) => `${shown} of ${all} numbers are shown, ${all - shown} are protected.`,
  },
  publishConsequence: {
    sv: 'Statistiken blir synlig för alla och kan inte ändras. Den kan återkallas, men det som en gång har visats är känt: senare statistik skyddas med hänsyn till det.',
    en: 'The statistics become visible to everybody and cannot be changed. They can be withdrawn, but what has been shown is known: later statistics are protected with regard to it.',
  },
  didPublish: { sv: 'Statistiken är publicerad', en: 'The statistics are published' },
  moved: {
    sv: 'Siffrorna har ändrats sedan du öppnade sidan. Se över dem och publicera igen.',
    en: 'The numbers have changed since you opened the page. Look them over and publish again.',
  },
  exposed: {
    sv: 'Statistiken kan inte publiceras nu: tillsammans med det som redan är publicerat skulle ett skyddat tal gå att räkna ut. Vänta tills fler företag och personer har tillkommit.',
    en: 'The statistics cannot be published now: together with what is already published a protected number could be computed. Wait until more companies and persons have been added.',
  },
  not_there: {
    sv: 'Statistiken är redan återkallad.',
    en: 'The statistics have already been withdrawn.',
  },
  earlier: { sv: 'Publicerat tidigare', en: 'Published before' },
  earlierNone: {
    sv: 'Ingenting har publicerats av projektet.',
    en: 'Nothing has been published of the project.',
  },
  by: { sv: 'Av', en: 'By' },
  state: { sv: 'Läge', en: 'State' },
  stands: { sv: 'Visas', en: 'Shown' },
  withdrawn: {
    sv: (reason: string) => `Återkallad: ${reason}`,
    en: (reason: string) => `Withdrawn: ${reason}`,
  },
  withdraw: { sv: 'Återkalla', en: 'Withdraw' },
  withdrawConsequence: {
    sv: 'Statistiken försvinner från webbplatsen. Det går inte att ångra; ny statistik kan publiceras.',
    en: 'The statistics disappear from the site. It cannot be undone; new statistics can be published.',
  },
  reason: { sv: 'Varför den återkallas', en: 'Why they are withdrawn' },
  didWithdraw: { sv: 'Statistiken är återkallad', en: 'The statistics are withdrawn' },
  manage: { sv: 'Publicera eller återkalla', en: 'Publish or withdraw' },
  needed: { sv: 'Fyll i det här', en: 'Fill this in' },
  tooLong: { sv: 'Högst 500 tecken', en: 'At most 500 characters' },
  notManager: { sv: 'Du leder inget projekt', en: 'You manage no project' },
})
export type OpenDataWords = ReturnType<typeof text>

/** The page on how small numbers are protected: a heading and what stands under it. */
export const protectionText = {
  sv: [
    [
      'Varför tal skyddas',
      'Ett litet tal kan peka ut någon. Om det står att en företagare i en by är född utomlands vet grannarna vem det är. Därför visas inte så små tal för andra än den egna kommunen.',
    ],
    [
      'Vilka tal',
      'Antal personer under 5 och antal företag under 3 visas inte. Noll räknas som litet: att ingen är född utomlands säger något om alla som är med, och om bara 1 och 2 doldes skulle ett skyddat tal vara nästan känt.',
    ],
    [
      'Varför andra tal också försvinner',
      'Om summan och alla utom ett av talen syns går det sista att räkna ut. Därför skyddas fler tal, tills varje skyddat tal kan vara minst 5 olika tal för personer och minst 3 för företag. Det gäller också den som redan känner sin egen kommuns tal. Kvinnor och män visas tillsammans eller inte alls.',
    ],
    [
      'När statistiken publiceras igen',
      'Det som en gång har visats är känt. Ett tal visas igen när det är oförändrat, eller skiljer sig med minst 5 personer eller 3 företag från det som har publicerats. Annars skulle skillnaden vara ett litet tal.',
    ],
    [
      'Vad som inte ingår',
      'Registret över stöd av mindre betydelse är offentligt enligt lag och nämner företag vid namn från 2026. Statistiken skyddas som om alla har läst det.',
    ],
    [
      'Hur vi vet att det håller',
      'Ett prov i programmet räknar som en angripare som har alla publicerade tabeller, och slår larm om ett skyddat tal går att bestämma.',
    ],
  ],
  en: [
    [
      'Why numbers are protected',
      'A small number can point somebody out. If one entrepreneur in a village is said to be born abroad, the neighbours know who it is. Numbers so small are therefore shown to the own municipality only.',
    ],
    [
      'Which numbers',
      'Counts of persons under 5 and of companies under 3 are not shown. Zero counts as small: that nobody was born abroad tells something of everybody who took part, and if only 1 and 2 were hidden, a protected number would nearly be known.',
    ],
    [
      'Why other numbers disappear too',
      'If the total and all parts but one are seen, the last can be computed. More numbers are therefore protected, until each protected number could be at least 5 different numbers for persons and at least 3 for companies. This holds also against those who know their own municipality’s numbers. Women and men are shown together or not at all.',
    ],
    [
      'When statistics are published again',
      'What has once been shown is known. A number is shown again when it is unchanged, or differs by at least 5 persons or 3 companies from what has been published. Otherwise the difference would be a small number.',
    ],
    [
      'What is not part of it',
      'The register of de minimis aid is public by law and names companies from 2026. The statistics are protected as if everybody has read it.',
    ],
    [
      'How we know that it holds',
      'A test in the program counts like an attacker who has all published tables, and raises the alarm if a protected number can be determined.',
    ],
  ],
} as const satisfies { readonly [L in 'sv' | 'en']: readonly (readonly [string, string])[] }
