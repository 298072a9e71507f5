import { type Names, say } from './say.ts'

const ofSize = (sv: string, en: string) =>
  say(
    `RCO01 varav ${sv}`,
    `Av RCO01: ${sv} när stödet till företaget började, hela koncernen summerad (rekommendation 2003/361/EG).`,
    `RCO01 of which ${en}`,
    `Of RCO01: ${en} when the company’s support began, the whole group summed (Recommendation 2003/361/EC).`,
  )

/** The common indicators of the programmes in words. */
export const programmeNames: { readonly [key: string]: Names } = {
  co01: say(
    'CO01 Företag som får stöd',
    'Företag i målgruppen som fått stöd i någon form: rådgivning, insatser eller pengar. Varje företag räknas en gång i projektet. Programperioden 2014–2020.',
    'CO01 Enterprises receiving support',
    'Companies of the target group that got support in any form: advice, interventions or money. Each company counts once in the project. Programme period 2014–2020.',
  ),
  co02: say(
    'CO02 Företag som får bidrag',
    'Av CO01: företag som fått pengar utbetalda, som stöd beslutat i projektet och perioden. Tjänster räknas inte hit, fastän deras värde kan vara stöd av mindre betydelse.',
    'CO02 Enterprises receiving grants',
    'Of CO01: companies that were paid money, as aid granted in the project and the period. Services are not in it, though their value may be de minimis aid.',
  ),
  co04: say(
    'CO04 Företag som får icke-ekonomiskt stöd',
    'Av CO01: företag som haft samtal, deltagit i tillfällen eller fått en egen insats. Hit hör också tjänster som projektet köpt åt företaget, även när värdet är stöd av mindre betydelse.',
    'CO04 Enterprises receiving non-financial support',
    'Of CO01: companies that had talks, took part in occasions or got an intervention of their own. Services that the project bought for them belong here, also when their value is de minimis aid.',
  ),
  co05: say(
    'CO05 Nya företag som får stöd',
    'Av CO01: företag som inte fanns tre år innan projektet började. Bara ändrad företagsform gör inte ett företag nytt.',
    'CO05 New enterprises supported',
    'Of CO01: companies that did not exist three years before the project started. A mere change of legal form makes no company new.',
  ),
  co08: say(
    'CO08 Sysselsättningsökning i företag som får stöd',
    'Nya årsarbeten enligt företagens svar: skapade under den tid frågan gällde, i företag som räknas, där stödet hade betydelse och arbetstillfällena väntas vara kvar mer än ett år. Bevarade arbetstillfällen räknas inte hit.',
    'CO08 Employment increase in supported enterprises',
    'New full-time equivalents by the companies’ answers: created in the time asked about, in counted companies, where the support mattered and the jobs are expected to last more than a year. Jobs kept are not in it.',
  ),
  rco01: say(
    'RCO01 Företag som får stöd',
    'Företag i målgruppen som fått stöd i pengar eller tjänster. Varje företag räknas en gång. Summan av storleksklasserna. Programperioden 2021–2027.',
    'RCO01 Enterprises supported',
    'Companies of the target group supported by money or in kind. Each company counts once. The sum of its size classes. Programme period 2021–2027.',
  ),
  rco01_micro: ofSize('mikroföretag (färre än 10 årsarbeten)', 'micro (fewer than 10 annual work units)'),
  rco01_small: ofSize('små företag (10–49 årsarbeten)', 'small (10–49 annual work units)'),
  rco01_medium: ofSize('medelstora företag (50–249 årsarbeten)', 'medium-sized (50–249 annual work units)'),
  rco01_large: ofSize('stora företag', 'large'),
  rco02: say(
    'RCO02 Företag som får stöd genom bidrag',
    'Av RCO01: företag som fått pengar utbetalda, som stöd beslutat i projektet och perioden.',
    'RCO02 Enterprises supported by grants',
    'Of RCO01: companies that were paid money, as aid granted in the project and the period.',
  ),
  rco04: say(
    'RCO04 Företag som får icke-ekonomiskt stöd',
    'Av RCO01: företag som haft samtal, deltagit i tillfällen eller fått en egen insats, även när värdet är stöd av mindre betydelse.',
    'RCO04 Enterprises with non-financial support',
    'Of RCO01: companies that had talks, took part in occasions or got an intervention of their own, also when the value is de minimis aid.',
  ),
  rco05: say(
    'RCO05 Nya företag som får stöd',
    'Av RCO01: företag som var högst tre år gamla när stödet till dem började. Bara ändrad företagsform gör inte ett företag nytt.',
    'RCO05 New enterprises supported',
    'Of RCO01: companies at most three years old when their support began. A mere change of legal form makes no company new.',
  ),
  rcr01: say(
    'RCR01 Arbetstillfällen som skapats i företag som får stöd',
    'Årsarbeten det första kalenderåret efter företagets stöd minus årsarbeten året före stödet, av företagens uppgifter om sina år. Båda åren måste vara uppgivna, och företaget måste ha svarat att stödet hade betydelse och att arbetstillfällena väntas vara kvar mer än ett år; annars står det varför företaget inte räknas.',
    'RCR01 Jobs created in supported entities',
    'Annual work units of the first calendar year after the company’s support less those of the year before it, by what companies declare of their years. Both years must have been declared, and the company must have answered that the support mattered and that the jobs are expected to last more than a year; else it says why it is not counted.',
  ),
}
