import { defineText } from '../../kit/language.ts'

/** Words of the tools for money, purchases and numbers. */
export const moneyToolsText = defineText({
  salary: { sv: 'Månadslön, heltid', en: 'Monthly salary, full time' },
  salaryAbout: {
    sv: 'Ordinarie lön den första månaden i projektet. Lönetillägg för projektet räknas med, förmåners värde inte.',
    en: 'Ordinary salary in the first month of the project. Supplements for the project count, the value of benefits does not.',
  },
  year: { sv: 'År i projektet', en: 'Year in the project' },
  yearAbout: {
    sv: '1 för de första tolv månaderna, 2 för de nästa.',
    en: '1 for the first twelve months, 2 for the next.',
  },
  hourCosts: {
    sv: (amount: string) => `En timme kostar ${amount}`,
    en: (amount: string) => `An hour costs ${amount}`,
  },
  yearSalary: { sv: 'Lön × 12', en: 'Salary × 12' },
  dividedBy: {
    sv: (hours: string) => `Delat med ${hours} timmar`,
    en: (hours: string) => `Divided by ${hours} hours`,
  },
  yearNumber: { sv: (n: number) => `År ${n}`, en: (n: number) => `Year ${n}` },
  raised: { sv: (rate: string) => `${rate} mer`, en: (rate: string) => `${rate} more` },
  hourlySource: {
    sv: 'Förordning (EU) 2021/1060 art. 55.2 a (1 720 timmar); Tillväxtverket, personalkostnader 2021–2027 (2,4 % per år).',
    en: 'Regulation (EU) 2021/1060 art. 55(2)(a) (1,720 hours); Tillväxtverket, staff costs 2021–2027 (2.4 % a year).',
  },

  purchaseOn: { sv: 'Dag då inköpet påbörjas', en: 'Day the purchase is begun' },
  value: { sv: 'Inköpets värde', en: 'Value of the purchase' },
  valueAbout: {
    sv: 'Kronor utan moms, med optioner och förlängningar. Lämna tomt för att bara se gränsen.',
    en: 'Kronor without VAT, with options and extensions. Leave empty to see the limit only.',
  },
  earlier: { sv: 'Årets tidigare inköp av samma slag', en: 'The year’s earlier purchases of the same kind' },
  earlierAbout: {
    sv: 'Kronor utan moms, sammanlagt direkt inköpt av samma upphandlande myndighet.',
    en: 'Kronor without VAT, the sum bought directly by the same contracting authority.',
  },
  limitIs: {
    sv: (amount: string) => `Gränsen är ${amount}`,
    en: (amount: string) => `The limit is ${amount}`,
  },
  allowed: { sv: 'Direktupphandling är möjlig', en: 'A direct award is possible' },
  warn: { sv: 'Möjlig, men nära gränsen', en: 'Possible, but near the limit' },
  refused: { sv: 'Över gränsen: annonsera eller avropa', en: 'Above the limit: advertise or call off' },
  limit: { sv: 'Direktupphandlingsgräns', en: 'Direct-award limit' },
  at_most: { sv: 'högst', en: 'at most' },
  below: { sv: 'under', en: 'below' },
  sum: { sv: 'Inköpet och årets tidigare', en: 'The purchase and the year’s earlier ones' },
  left: { sv: 'Kvar under året', en: 'Left this year' },
  documentedFrom: { sv: 'Dokumenteras från', en: 'Documented from' },
  mustDocument: {
    sv: 'Inköpet ska dokumenteras.',
    en: 'The purchase must be documented.',
  },
  beforeTable: {
    sv: 'Gränsen finns här från och med 2012-01-01. Välj en senare dag.',
    en: 'The limit is known here from 2012-01-01. Choose a later day.',
  },
  derivedLimit: {
    sv: 'Gränsen är uträknad efter lagens andel av EU:s tröskelvärde och inte läst i en källa.',
    en: 'The limit is computed by the act’s share of the European threshold and was not read in a source.',
  },
  assumedLimit: {
    sv: 'Gränsen är förd vidare från tidigare år och inte kontrollerad. Se efter hos Upphandlingsmyndigheten.',
    en: 'The limit is carried on from earlier years and has not been verified. Look it up at Upphandlingsmyndigheten.',
  },
  purchaseSource: {
    sv: 'Lagen (2016:1145) om offentlig upphandling 19 a kap.; före februari 2022 19 kap. 7 §.',
    en: 'Act (2016:1145) on public procurement chapter 19 a; before February 2022 chapter 19 section 7.',
  },

  amount: { sv: 'Belopp att fördela', en: 'Amount to share' },
  payer: { sv: (n: number) => `Namn ${n}`, en: (n: number) => `Name ${n}` },
  weight: { sv: (n: number) => `Vikt ${n}`, en: (n: number) => `Weight ${n}` },
  weightAbout: {
    sv: 'En vikt kan vara ett antal platser, invånare eller procent. Tomma rader räknas inte.',
    en: 'A weight can be a number of seats, inhabitants or per cent. Empty rows do not count.',
  },
  weights: { sv: 'Vem och hur mycket', en: 'Who and how much' },
  noWeight: { sv: 'Minst en vikt ska vara större än noll.', en: 'At least one weight must be above zero.' },
  shared: { sv: 'Delarna blir tillsammans det hela', en: 'The parts are the whole together' },
  parts: { sv: 'Delarna', en: 'The parts' },
  name: { sv: 'Namn', en: 'Name' },
  weightHead: { sv: 'Vikt', en: 'Weight' },
  part: { sv: 'Del', en: 'Part' },
  whole: { sv: 'Summa', en: 'Sum' },
  oddOre: { sv: 'Öre som blev över', en: 'Öre left over' },
  oddOreAbout: {
    sv: 'Var del avrundas nedåt; de ören som blir över går till de största resterna, vid lika till den som står först.',
    en: 'Each part is rounded down; the öre left over go to the largest remainders, on a tie to the one written first.',
  },
  splitSource: { sv: 'NiMR:s egen regel.', en: 'NiMR’s own rule.' },

  number: { sv: 'Organisationsnummer', en: 'Organisation number' },
  numberAbout: {
    sv: 'Tio eller tolv siffror, med eller utan streck.',
    en: 'Ten or twelve digits, with or without a dash.',
  },
  right: {
    sv: (formatted: string) => `${formatted} är ett riktigt nummer`,
    en: (formatted: string) => `${formatted} is a correct number`,
  },
  wrong: { sv: 'Det är inget riktigt nummer', en: 'That is no correct number' },
  wrongAbout: {
    sv: 'Kontrollera siffrorna. Den sista är en kontrollsiffra, och en enskild firmas nummer börjar med en födelsedag.',
    en: 'Check the digits. The last is a check digit, and a sole trader’s number begins with a day of birth.',
  },
  exists: {
    sv: 'Att numret är riktigt säger inte att det är registrerat.',
    en: 'That the number is correct does not say that it is registered.',
  },
  kind: { sv: 'Slag', en: 'Kind' },
  written: { sv: 'Skrivs', en: 'Is written' },
  shown: { sv: 'Visas för andra', en: 'Is shown to others' },
  sole_trader: { sv: 'Enskild firma', en: 'Sole trader' },
  estate: { sv: 'Dödsbo', en: 'Estate of a deceased person' },
  public: { sv: 'Stat, region, kommun eller församling', en: 'State, region, municipality or parish' },
  foreign: { sv: 'Utländskt företag', en: 'Foreign enterprise' },
  company: { sv: 'Aktiebolag', en: 'Limited company' },
  simple_partnership: { sv: 'Enkelt bolag', en: 'Simple partnership' },
  economic_association: { sv: 'Ekonomisk förening', en: 'Economic association' },
  association: { sv: 'Ideell förening eller stiftelse', en: 'Association or foundation' },
  partnership: { sv: 'Handelsbolag eller kommanditbolag', en: 'Trading or limited partnership' },
  numberSource: {
    sv: 'Lagen (1974:174) om identitetsbeteckning för juridiska personer m.fl.; folkbokföringslagen (1991:481) 18 §.',
    en: 'Act (1974:174) on identity designations of legal persons; Population Registration Act (1991:481) section 18.',
  },
})
