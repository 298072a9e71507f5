import type { Focus } from './plan.ts'
import type { TopicWord } from './topics.ts'

export interface NeedPlan {
  /** Null: the need is about the focus area as a whole. */
  readonly topic: TopicWord | null
  readonly words: string
}

/** What companies ask for, by focus area, in the words of the coach who wrote it down. */
export const needPlans: { readonly [focus in Focus]: readonly [NeedPlan, ...NeedPlan[]] } = {
  L: [
    { topic: 'online_sales', words: 'Vill komma i gång med en webbutik. Har produkterna men inte tekniken.' },
    { topic: 'online_sales', words: 'Webbutiken finns men säljer dåligt. Vill ha hjälp att förstå varför.' },
    {
      topic: 'tourism_packages',
      words: 'Vill sälja boende och guidning som ett paket ihop med grannföretaget.',
    },
    { topic: 'social_media', words: 'Syns inte på sociala medier och vet inte var man börjar.' },
    { topic: 'export_papers', words: 'Har en kund i Norge. Osäker på tull och papper.' },
    { topic: null, words: 'Behöver hitta kunder utanför kommunen, säljer nästan bara lokalt.' },
  ],
  O: [
    {
      topic: 'family_succession',
      words: 'Dottern vill ta över om ett par år. Behöver en plan och någon som leder samtalet.',
    },
    {
      topic: 'selling_company',
      words: 'Vill sälja företaget inom fem år. Vad är det värt, och vem kan köpa?',
    },
    {
      topic: 'buying_company',
      words: 'Vill köpa in sig i företaget där hon arbetar. Behöver råd om avtal och finansiering.',
    },
  ],
  C: [
    {
      topic: 'external_finance',
      words: 'Banken säger nej till hela beloppet. Söker medfinansiering till en ny maskin.',
    },
    {
      topic: 'investment_plan',
      words: 'Funderar på att bygga ut. Vill ha hjälp att räkna på om det bär sig.',
    },
    { topic: 'external_finance', words: 'Behöver rörelsekapital inför säsongen.' },
  ],
  K: [
    {
      topic: 'pandemic_support',
      words: 'Tappat två tredjedelar av omsättningen. Vilka stöd kan sökas, och hur?',
    },
    { topic: 'liquidity', words: 'Behöver en likviditetsplan fram till sommaren.' },
    { topic: 'business_control', words: 'Vill få bättre koll på ekonomin, vet inte vad som lönar sig.' },
  ],
  S: [
    { topic: 'recruiting', words: 'Hittar ingen svetsare. Vill annonsera ihop med andra.' },
    {
      topic: 'attractive_employer',
      words: 'Har svårt att få unga att stanna. Vill bli en bättre arbetsgivare.',
    },
    { topic: 'leadership', words: 'Nybliven arbetsledare behöver stöd och någon att bolla med.' },
  ],
  I: [
    { topic: 'product_development', words: 'Har en prototyp och vill testa den med riktiga kunder.' },
    { topic: 'digital_work', words: 'Skriver allt på papper. Vill ha ett enkelt system för order och tid.' },
  ],
  H: [
    { topic: 'sustainability_report', words: 'En stor kund kräver hållbarhetsredovisning. Var börjar man?' },
    { topic: 'energy', words: 'Elen kostar för mycket. Vill veta vad som går att göra åt lokalerna.' },
    { topic: 'equal_business', words: 'Vill arbeta med jämställdhet i företaget men vet inte hur.' },
  ],
}

/** What companies themselves have written on the public form, waiting for their coach. Invented; `.example` leads to nobody. */
export const proposals = [
  {
    municipality: '2418',
    company: 'Tallbackens Vedspisar',
    contact: 'Frida Lövmark',
    focus: 'L',
    words: 'Vi bygger vedspisar för hand och vill sälja fler i södra Sverige. Hur når vi dit?',
    urgency: 'soon',
    daysAgo: 3,
  },
  {
    municipality: '2417',
    company: 'Bastuträskets Gårdsmejeri',
    contact: 'Jonas Tjärnström',
    focus: 'C',
    words: 'Vi behöver en större ystningstank och undrar vilka stöd som finns.',
    urgency: 'now',
    daysAgo: 6,
  },
  {
    municipality: '2462',
    company: 'Marsfjällets Hundspann',
    contact: 'Marieke Dijkmans',
    focus: 'S',
    words: 'Söker två guider till vintern och vet inte var man annonserar.',
    urgency: 'soon',
    daysAgo: 1,
  },
] as const
