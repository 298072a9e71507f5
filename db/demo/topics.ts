import { number, type Rows } from './rows.ts'

/** The collaboration's topics by a word of ours: focus area, Swedish and English name. */
const topics = {
  family_succession: ['ownership_change', 'Generationsväxling i familjen', 'Succession within the family'],
  buying_company: ['ownership_change', 'Köpa företag', 'Buying a company'],
  selling_company: ['ownership_change', 'Sälja företag', 'Selling a company'],
  online_sales: ['larger_market', 'Webbförsäljning', 'Online sales'],
  export_papers: ['larger_market', 'Exportdokument och tull', 'Export documents and customs'],
  social_media: ['larger_market', 'Sociala medier', 'Social media'],
  tourism_packages: ['larger_market', 'Paketera besöksnäring', 'Packaging tourism'],
  recruiting: ['skills_supply', 'Rekrytering', 'Recruiting'],
  attractive_employer: ['skills_supply', 'Attraktiv arbetsgivare', 'Attractive employer'],
  leadership: ['skills_supply', 'Ledarskap i små företag', 'Leadership in small companies'],
  external_finance: ['capital_supply', 'Extern finansiering', 'External finance'],
  investment_plan: ['capital_supply', 'Investeringskalkyl', 'Investment appraisal'],
  product_development: ['innovation', 'Produktutveckling', 'Product development'],
  digital_work: ['innovation', 'Digitala arbetssätt', 'Digital ways of working'],
  liquidity: ['crisis_support', 'Likviditet', 'Liquidity'],
  business_control: ['crisis_support', 'Ekonomistyrning', 'Management accounting'],
  pandemic_support: ['crisis_support', 'Söka coronastöd', 'Applying for corona support'],
  sustainability_report: ['sustainable_enterprise', 'Hållbarhetsredovisning', 'Sustainability reporting'],
  energy: ['sustainable_enterprise', 'Energi och klimat', 'Energy and climate'],
  equal_business: ['sustainable_enterprise', 'Jämställt företagande', 'Gender-equal enterprise'],
} as const satisfies { readonly [word: string]: readonly [string, string, string] }

export type TopicWord = keyof typeof topics
export type Topics = { readonly [W in TopicWord]: number }

/** Writes the topics; gives the number of each. One was once called something else and is merged into it. */
export function putTopics(rows: Rows): Topics {
  const numbers = Object.entries(topics).map(([word, [focusAreaCode, nameSv, nameEn]]) => [
    word,
    number(rows, 'topic', { focusAreaCode, nameSv, nameEn, version: 1 }),
  ])
  const placed = Object.fromEntries(numbers) as Topics
  number(rows, 'topic', {
    focusAreaCode: 'larger_market',
    nameSv: 'E-handel',
    nameEn: 'E-commerce',
    mergedIntoId: placed.online_sales,
    mergedAt: '2021-02-09T09:30:00Z',
    mergedIntoVersion: 1,
    version: 2,
  })
  return placed
}
