import { region } from './municipalities.ts'

type BidPlan = {
  readonly supplier: string
  readonly kronor: number
  readonly words: string
  /** 1 to 5, as the first member gave it; every second member gave one more. */
  readonly grade: number
  readonly why: string
}

export type PurchasePlan = {
  readonly intervention: string
  readonly title: string
  readonly task: string
  readonly cpv: string
  readonly estimateKronor: number
  readonly bids: readonly BidPlan[]
}

/** The suppliers of the shared register, invented like everything else. */
export const supplierNames = [
  'Rävspårets Digitalbyrå AB',
  'Snöskons Reseutveckling AB',
  'Barrskogens Hållbarhetsbyrå AB',
  'Skiftnyckelns Innovation AB',
  'Vinterläger Utbildning AB',
  'Kassakistans Ekonomi AB',
  'Polstjärnans Revision AB',
  'Pimpelspöts Kommunikation AB',
  'Skarens Affärsutveckling AB',
  'Fyrbåkens Konsult AB',
] as const

const bid = (supplier: string, kronor: number, grade: number, words: string, why: string): BidPlan => ({
  supplier,
  kronor,
  grade,
  words,
  why,
})

export const pastPurchasePlans: readonly (PurchasePlan & { readonly sentOn: string })[] = [
  {
    intervention: 'Sälj mer i din webbutik',
    sentOn: '2020-11-02',
    title: 'Utbildare i webbhandel för små företag',
    task: 'Fyra träffar om att sälja i egen webbutik: bild och text, betalning, frakt, synas. En timme egen hjälp per företag.',
    cpv: '80500000-9',
    estimateKronor: 90_000,
    bids: [
      bid(
        'Rävspårets Digitalbyrå AB',
        84_000,
        4,
        'Vi arbetar i deltagarnas egna butiker från första timmen.',
        'Arbetar i deltagarnas egna butiker och känner handeln i inlandet.',
      ),
      bid(
        'Pimpelspöts Kommunikation AB',
        79_500,
        2,
        'Föreläsningar över länk med övningar mellan gångerna.',
        'Mest föreläsning, lite egen hjälp.',
      ),
      bid(
        'Skarens Affärsutveckling AB',
        96_000,
        3,
        'Träffar på plats i Malå och Sorsele.',
        'Bra upplägg, mindre vana vid webbhandel.',
      ),
    ],
  },
  {
    intervention: 'Digital försäljning för besöksnäringen',
    sentOn: '2021-05-18',
    title: 'Paketering och bokning för besöksnäringen',
    task: 'Tre dagar med besöksföretag: paket, pris, bokningssystem och samarbete mellan grannar.',
    cpv: '80500000-9',
    estimateKronor: 140_000,
    bids: [
      bid(
        'Snöskons Reseutveckling AB',
        128_000,
        4,
        'Vi har byggt bokning åt fjällanläggningar i tio år.',
        'Har gjort samma sak för fjällföretag och lämnar färdiga mallar.',
      ),
      bid(
        'Rävspårets Digitalbyrå AB',
        119_000,
        3,
        'Tonvikt på egna bokningssidor.',
        'Kan tekniken men mindre om paketering.',
      ),
      bid(
        'Fyrbåkens Konsult AB',
        151_000,
        3,
        'Två konsulter på plats alla dagar.',
        'Gott upplägg till högt pris.',
      ),
    ],
  },
  {
    intervention: 'Hållbart företagande i praktiken',
    sentOn: '2021-01-12',
    title: 'Handledare i hållbart företagande',
    task: 'Fem halvdagar där varje företag gör sin egen hållbarhetsplan.',
    cpv: '79410000-1',
    estimateKronor: 110_000,
    bids: [
      bid(
        'Barrskogens Hållbarhetsbyrå AB',
        102_000,
        4,
        'Varje företag går hem med en plan och ett första beslut.',
        'Praktiskt, med en färdig plan per företag.',
      ),
      bid(
        'Fyrbåkens Konsult AB',
        98_000,
        3,
        'Genomgång av standarder och certifiering.',
        'Mer teori än små företag har nytta av.',
      ),
      bid(
        'Skarens Affärsutveckling AB',
        115_000,
        3,
        'Nuläge, mål, uppföljning.',
        'Tydligt men allmänt hållet.',
      ),
    ],
  },
  {
    intervention: 'Behåll din personal',
    sentOn: '2021-10-05',
    title: 'Utbildning i att behålla personal',
    task: 'Två heldagar om introduktion, schema och lön i små företag, och uppföljning efter tre månader.',
    cpv: '80500000-9',
    estimateKronor: 75_000,
    bids: [
      bid(
        'Vinterläger Utbildning AB',
        72_000,
        4,
        'Vi utgår från deltagarnas egna scheman och avtal.',
        'Utgår från deltagarnas egen vardag.',
      ),
      bid(
        'Skarens Affärsutveckling AB',
        68_000,
        3,
        'Ledarskap i vardagen.',
        'Bra om ledarskap, mindre om avtal.',
      ),
      bid(
        'Pimpelspöts Kommunikation AB',
        70_000,
        2,
        'Arbetsgivarvarumärke och rekrytering.',
        'Handlar mer om att hitta än att behålla.',
      ),
    ],
  },
]

/** Bids that wait for their day when the region is loaded; the second purchase's day has just passed. */
export const openPurchasePlans: readonly { readonly plan: PurchasePlan; readonly bidsInDays: number }[] = [
  {
    bidsInDays: 12,
    plan: {
      intervention: 'Öva på det oväntade',
      title: 'Ledare för beredskapsövning',
      task: 'En halvdags övning i fyra kommuner: strömavbrott, tappad leverantör, sjuk nyckelperson. Manus, genomförande och en sida per företag efteråt.',
      cpv: '80500000-9',
      estimateKronor: 60_000,
      bids: [
        bid('Fyrbåkens Konsult AB', 58_000, 4, 'Övningen bygger på verkliga avbrott i inlandet.', ''),
        bid('Skarens Affärsutveckling AB', 61_500, 3, 'Fyra likadana halvdagar med två ledare.', ''),
        bid('Vinterläger Utbildning AB', 54_000, 3, 'Övning över länk med lokala grupper.', ''),
      ],
    },
  },
  {
    bidsInDays: -1,
    plan: {
      intervention: 'Gäster året om',
      title: 'Processledare för paket vår och höst',
      task: 'Fem träffar med besöksföretag som gör gemensamma paket för vår och höst.',
      cpv: '79410000-1',
      estimateKronor: 130_000,
      bids: [
        bid(
          'Snöskons Reseutveckling AB',
          121_000,
          4,
          'Vi tar med inköpare från två arrangörer till fjärde träffen.',
          '',
        ),
        bid('Rävspårets Digitalbyrå AB', 109_000, 3, 'Gemensam bokningssida ingår.', ''),
        bid('Pimpelspöts Kommunikation AB', 134_000, 3, 'Bild, text och lansering i mars.', ''),
      ],
    },
  },
]

/** "Malå kommun" */
export function municipalityName(code: string): string {
  return `${region.find((one) => one.code === code)?.name ?? code} kommun`
}
