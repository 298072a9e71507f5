import { defineText } from '../../kit/language.ts'

/** Words of aid: what is granted, by whom, and why it is not. */
export const aidText = defineText({
  aid: { sv: 'Stöd av mindre betydelse', en: 'De minimis aid' },
  aidShort: { sv: 'Stöd', en: 'Aid' },
  aidOf: { sv: (name: string) => `Stöd till ${name}`, en: (name: string) => `Aid to ${name}` },
  open: { sv: 'Öppna', en: 'Open' },
  company: { sv: 'Företag', en: 'Company' },
  companyPick: { sv: 'Vilket företag menar du?', en: 'Which company do you mean?' },
  companyMissing: { sv: 'Skriv vilket företag.', en: 'Write which company.' },
  companyUnknown: {
    sv: 'Inget företag heter så. Kontrollera stavningen eller lägg till företaget först.',
    en: 'There is no company of that name. Check the spelling or add the company first.',
  },
  companySeveral: {
    sv: 'Flera företag passar. Välj ett av dem.',
    en: 'Several companies fit. Choose one of them.',
  },
  amount: { sv: 'Belopp', en: 'Amount' },
  inEuro: { sv: 'I euro', en: 'In euro' },
  rate: { sv: 'Kurs', en: 'Rate' },
  rateOf: {
    sv: (rate: string, month: string) => `${rate} kr per euro, ${month}`,
    en: (rate: string, month: string) => `${rate} SEK per euro, ${month}`,
  },
  ecb_penultimate_day: {
    sv: 'ECB:s kurs näst sista dagen månaden före (som InforEuro)',
    en: 'ECB rate of the last day but one of the month before (as InforEuro)',
  },
  inforeuro: { sv: 'InforEuro', en: 'InforEuro' },
  example: {
    sv: 'Exempelkurs, inte en verklig kurs',
    en: 'Example rate, not a real one',
  },
  grantedOn: { sv: 'Beviljat', en: 'Granted' },
  grantor: { sv: 'Stödgivare', en: 'Grantor' },
  regulation: { sv: 'Förordning', en: 'Regulation' },
  intervention: { sv: 'Insats', en: 'Intervention' },
  project: { sv: 'Projekt', en: 'Project' },
  purpose: { sv: 'Ändamål', en: 'Purpose' },
  decidedBy: { sv: 'Beslutat av', en: 'Decided by' },
  decidedByName: { sv: 'Vem beslutade?', en: 'Who decided?' },
  decidedByTitle: { sv: 'Befattning', en: 'Title' },
  dnr: { sv: 'Diarienummer', en: 'Case number' },
  uid: { sv: 'Stödets nummer', en: 'Number of the aid' },
  instrument: { sv: 'Stödform', en: 'Instrument' },
  subsidised_services: { sv: 'Subventionerade tjänster', en: 'Subsidised services' },
  direct_grant: { sv: 'Bidrag', en: 'Direct grant' },
  sector: { sv: 'Bransch (SNI)', en: 'Sector (SNI)' },
  recorded: { sv: 'Upplagt här', en: 'Recorded here' },
  recordedBy: {
    sv: (name: string, on: string) => `av ${name} ${on}`,
    en: (name: string, on: string) => `by ${name} ${on}`,
  },
  somebody: { sv: 'någon', en: 'somebody' },
  lateReason: { sv: 'Varför efter start', en: 'Why after the start' },
  undertaking: { sv: 'Räknas som ett företag med', en: 'One undertaking with' },
  undertakingAlone: { sv: 'Bara företaget självt', en: 'The company alone' },
  undertakingOutside: {
    sv: (names: string) => `Utanför registret, fråga om deras stöd också: ${names}`,
    en: (names: string) => `Outside the register, ask about their aid too: ${names}`,
  },
  room: { sv: 'Utrymme', en: 'Room' },
  roomLeft: {
    sv: (euro: string, ceiling: string) => `${euro} kvar av ${ceiling}`,
    en: (euro: string, ceiling: string) => `${euro} left of ${ceiling}`,
  },
  roomInKronor: {
    sv: (kronor: string, month: string) => `Högst ${kronor} med kursen för ${month}.`,
    en: (kronor: string, month: string) => `At most ${kronor} by the rate of ${month}.`,
  },
  roomWithoutRate: {
    sv: (month: string) => `Kursen för ${month} är inte inskriven än.`,
    en: (month: string) => `The rate of ${month} has not been entered yet.`,
  },
  roomPart: { sv: 'Utrymme för stöd av mindre betydelse', en: 'Room for de minimis aid' },
  roomPartNote: {
    sv: 'Räknat över alla stödgivare och alla företag som hör ihop. Vem som gett vad visas bara för den som får se det.',
    en: 'Counted over all grantors and all companies that belong together. Who gave what is shown only to those who may see it.',
  },
  fits: { sv: 'Får plats', en: 'Fits' },
  fitsNot: { sv: 'Får inte plats', en: 'Does not fit' },
  none: { sv: 'Inget utrymme för stöd', en: 'No room for aid' },
  roomBrief: {
    sv: (amount: string) => `stöd högst ${amount}`,
    en: (amount: string) => `aid at most ${amount}`,
  },
  largest: {
    sv: (kronor: string) => `Högst ${kronor}`,
    en: (kronor: string) => `At most ${kronor}`,
  },
  sumBefore: { sv: 'Tidigare stöd i perioden', en: 'Earlier aid in the period' },
  roomBefore: { sv: 'Utrymme före stödet', en: 'Room before the aid' },
  ceiling: { sv: 'Tak', en: 'Ceiling' },
  period: { sv: 'Period', en: 'Period' },
  ruleVersion: { sv: 'Regel', en: 'Rule' },
  grants: { sv: 'Beviljat stöd', en: 'Aid granted' },
  noGrants: { sv: 'Inget stöd som du ser är beviljat.', en: 'No aid that you see has been granted.' },
  state: { sv: 'Läge', en: 'State' },
  standing: { sv: 'Gäller', en: 'Stands' },
  corrected: { sv: 'Rättat', en: 'Corrected' },
  revoked: { sv: 'Återkallat', en: 'Revoked' },
  grant: { sv: 'Beslut', en: 'Decision' },
  correction: { sv: 'Rättelse', en: 'Correction' },
  revocation: { sv: 'Återkallelse', en: 'Revocation' },
  correctedBy: {
    sv: 'Det här beslutet gäller inte längre.',
    en: 'This decision no longer stands.',
  },
  toNewer: { sv: 'Visa det som gäller', en: 'Show the one that stands' },
  history: { sv: 'Så har det ändrats', en: 'How it was changed' },
  correct: { sv: 'Rätta beloppet', en: 'Correct the amount' },
  correctConsequence: {
    sv: 'Ett nytt beslut ersätter det här, som finns kvar att läsa, och registret får en ny rad. Ett högre belopp prövas mot utrymmet på nytt.',
    en: 'A new decision takes the place of this one, which stays to be read, and the register gets a new row. A larger amount is held against the room anew.',
  },
  newAmount: { sv: 'Nytt belopp i kronor', en: 'New amount in kronor' },
  reason: { sv: 'Varför?', en: 'Why?' },
  reasonMissing: { sv: 'Skriv varför.', en: 'Write why.' },
  wordsLong: { sv: (n: number) => `Skriv högst ${n} tecken.`, en: (n: number) => `At most ${n} characters.` },
  revoke: { sv: 'Återkalla stödet', en: 'Revoke the aid' },
  revokeConsequence: {
    sv: 'Stödet räknas inte längre mot taket. Beslutet finns kvar att läsa och registret får en ny rad.',
    en: 'The aid no longer counts against the ceiling. The decision stays to be read and the register gets a new row.',
  },
  correctedToast: { sv: 'Beslutet är rättat.', en: 'The decision is corrected.' },
  revokedToast: { sv: 'Stödet är återkallat.', en: 'The aid is revoked.' },
  amountMissing: { sv: 'Skriv ett belopp i kronor.', en: 'Write an amount in kronor.' },
  amountWrong: {
    sv: 'Skriv beloppet i kronor, till exempel 12 500.',
    en: 'Write the amount in kronor, for example 12,500.',
  },
  declared: { sv: 'Tidigare stöd från andra', en: 'Earlier aid from others' },
  declaredNote: {
    sv: 'Stöd från staten, regionen, andra kommuner eller organisationer, som företaget berättat om eller som ni har hittat. Räknas mot taket direkt.',
    en: 'Aid from the State, the region, other municipalities or organisations, told by the company or found by you. Counts against the ceiling at once.',
  },
  noDeclared: { sv: 'Inget som du ser är inskrivet.', en: 'Nothing that you see has been written down.' },
  declare: { sv: 'Skriv in tidigare stöd', en: 'Write down earlier aid' },
  declaredSaved: { sv: 'Det tidigare stödet är inskrivet.', en: 'The earlier aid is written down.' },
  grantorName: { sv: 'Vem gav stödet?', en: 'Who gave the aid?' },
  grantorNameMissing: { sv: 'Skriv vem som gav stödet.', en: 'Write who gave the aid.' },
  grantedDay: { sv: 'Vilken dag beviljades det?', en: 'On which day was it granted?' },
  dayMissing: { sv: 'Ange dagen.', en: 'Give the day.' },
  dayWrong: { sv: 'Ange en dag som finns.', en: 'Give a day that exists.' },
  kronor: { sv: 'Kronor, eller euro', en: 'Kronor, or euro' },
  euro: { sv: 'Euro, om du vet', en: 'Euro, if you know' },
  euroWrong: {
    sv: 'Skriv beloppet i euro, till exempel 1 250,50.',
    en: 'Write the amount in euro, for example 1,250.50.',
  },
  sourceWords: { sv: 'Varifrån uppgiften kommer', en: 'Where it was told or found' },
  granted_ahead: { sv: 'Dagen har inte varit än.', en: 'That day has not come yet.' },
  amount_missing: { sv: 'Skriv beloppet i kronor eller euro.', en: 'Write the amount in kronor or euro.' },
  rate_missing: {
    sv: 'Det finns ingen eurokurs för den månaden. Skriv beloppet i euro.',
    en: 'There is no euro rate for that month. Write the amount in euro.',
  },
  regulationMissing: { sv: 'Välj förordning.', en: 'Choose the regulation.' },
  source: { sv: 'Källa', en: 'Source' },
  declaration: { sv: 'Företagets intyg', en: 'The company’s declaration' },
  coach: { sv: 'Upplagt av kontoret', en: 'Written down by the office' },
  economist: { sv: 'Upplagt av projektekonomen', en: 'Written down by the project economist' },
  notCounted: { sv: 'Räknas inte', en: 'Does not count' },
  supersede: { sv: 'Sluta räkna det', en: 'Stop counting it' },
  supersedeConsequence: {
    sv: 'Raden slutar räknas mot taket och finns kvar att läsa, med skälet.',
    en: 'The row stops counting against the ceiling and stays to be read, with the reason.',
  },
  superseded: { sv: 'Raden räknas inte längre.', en: 'The row no longer counts.' },
  profile: { sv: 'Uppgifter som avgör reglerna', en: 'Facts that decide the rules' },
  profileUnknown: {
    sv: 'Ingen har frågat om bransch än. Räknat som allmänt stöd.',
    en: 'Nobody has asked about the sector yet. Counted as general aid.',
  },
  aidSector: { sv: 'Vad stödet gäller', en: 'What the aid is for' },
  sectorMissing: { sv: 'Välj vad företagets stöd gäller.', en: 'Choose what the company’s aid is for.' },
  general: { sv: 'Allmänt, inte jordbruk eller fiske', en: 'General, neither farming nor fishery' },
  agriculture: {
    sv: 'Primärproduktion i jordbruk, även renskötsel',
    en: 'Primary farming, reindeer husbandry too',
  },
  fishery: { sv: 'Fiske eller vattenbruk', en: 'Fishery or aquaculture' },
  sectorHint: {
    sv: 'Jordbruk och fiske har egna förordningar med lägre tak. Driver företaget flera verksamheter: ange den som stödet gäller, om verksamheterna bokförs var för sig.',
    en: 'Farming and fishery have regulations of their own with lower ceilings. A company of several activities: say the one that the aid is for, if their accounts are kept apart.',
  },
  isRoadFreight: { sv: 'Kör gods på väg åt andra', en: 'Carries goods by road for hire or reward' },
  fiscalYearEnd: { sv: 'Räkenskapsåret slutar', en: 'The fiscal year ends' },
  fiscalYearEndHint: {
    sv: 'Månad och dag, till exempel 12-31. Den gamla förordningen räknar räkenskapsår.',
    en: 'Month and day, for example 12-31. The old regulation counts fiscal years.',
  },
  fiscalYearEndWrong: {
    sv: 'Skriv månad och dag, till exempel 04-30.',
    en: 'Write month and day, for example 04-30.',
  },
  save: { sv: 'Spara', en: 'Save' },
  change: { sv: 'Ändra', en: 'Change' },
  cancel: { sv: 'Avbryt', en: 'Cancel' },
  profileSaved: { sv: 'Uppgifterna är sparade.', en: 'The facts are saved.' },
  unreckoned: { sv: 'Kostar, men stödet är inte beräknat', en: 'Costs money, but the aid is not reckoned' },
  unreckonedNote: {
    sv: 'Stödet till varje företag ska beräknas och beslutas innan insatsen börjar. Har den redan börjat behövs en skriven orsak.',
    en: 'Aid to each company is to be reckoned and granted before the intervention begins. If it has begun, a written reason is needed.',
  },
  economy: { sv: 'Ekonomi', en: 'Economy' },
  ledger: { sv: 'Stöd till företag', en: 'Aid to companies' },
  ledgerLead: {
    sv: 'En rad för varje företag, eller grupp av företag som räknas som ett. Det som andra gett räknas med.',
    en: 'One row for each company, or group of companies that counts as one. What others gave is counted.',
  },
  ledgerNone: { sv: 'Inget stöd är beviljat än', en: 'No aid has been granted yet' },
  ledgerNoneHint: {
    sv: 'Stöd beviljas från insatsens sida, när värdet är beräknat.',
    en: 'Aid is granted from the page of an intervention, when its value has been reckoned.',
  },
  ledgerOwn: { sv: 'Beviljat som du ser', en: 'Granted that you see' },
  ledgerDeclared: { sv: 'Från andra, som du ser', en: 'From others, that you see' },
  ledgerRest: { sv: 'Räknat men inte visat', en: 'Counted but not shown' },
  ledgerRestNote: {
    sv: 'Stöd som andra projekt eller kommuner gett, som du inte får se rad för rad.',
    en: 'Aid of other projects or municipalities, whose rows you may not see.',
  },
  ledgerOld: {
    sv: (n: number) => `${n} företag vars stöd inte längre räknas`,
    en: (n: number) => `${n} companies whose aid no longer counts`,
  },
  ledgerOldNote: {
    sv: 'Deras stöd är äldre än den period som räknas. Besluten finns kvar.',
    en: 'Their aid is older than the period that counts. The decisions stay.',
  },
  rates: { sv: 'Eurokurser', en: 'Euro rates' },
  register: { sv: 'Register', en: 'Register' },
  nobody_chosen: { sv: 'Välj minst ett företag.', en: 'Choose at least one company.' },
  no_aid: {
    sv: 'Värdet är 0 kronor: det finns inget stöd att bevilja.',
    en: 'The value is 0 kronor: there is no aid to grant.',
  },
  begun: {
    sv: 'Insatsen har redan börjat. Skriv varför stödet beslutas efteråt, eller ange dagen då det beslutades.',
    en: 'The intervention has already begun. Write why the aid is decided afterwards, or give the day it was decided.',
  },
  changed_since_shown: {
    sv: 'Något har ändrats sedan sidan visades. Läs tabellen igen och besluta på nytt.',
    en: 'Something has changed since the page was shown. Read the table again and decide anew.',
  },
  not_standing: {
    sv: 'Någon annan har rättat eller återkallat beslutet. Läs sidan igen.',
    en: 'Somebody else has corrected or revoked the decision. Read the page again.',
  },
  over_room: {
    sv: (name: string, kronor: string, euro: string) =>
      `Stödet till ${name} får inte plats. Högst ${kronor} (${euro}) kan beviljas. Inget av stöden är beviljat.`,
    en: (name: string, kronor: string, euro: string) =>
      `The aid to ${name} does not fit. At most ${kronor} (${euro}) can be granted. None of the aid has been granted.`,
  },
  later_over_room: {
    sv: (name: string) =>
      `${name} har fått stöd efter den dagen. Med det här stödet hade det inte fått plats. Ange ett lägre belopp.`,
    en: (name: string) =>
      `${name} was granted aid after that day. With this aid it would not have fitted. Give a lower amount.`,
  },
  over_estimate: {
    sv: (name: string, kronor: string) =>
      `Stödet till ${name} kan inte vara mer än vad som beräknades, ${kronor}. Gör en ny beräkning först.`,
    en: (name: string, kronor: string) =>
      `The aid to ${name} cannot be more than was reckoned, ${kronor}. Make a new estimate first.`,
  },
  not_signed: {
    sv: (company: string) =>
      `${company} har inte skrivit under något intyg om försumbart stöd för insatsen. Begär det först: stödet får inte beviljas innan.`,
    en: (company: string) =>
      `${company} has signed no declaration of de minimis aid for the intervention. Ask for it first: the aid may not be granted before.`,
  },
  not_approved: {
    sv: (company: string) =>
      `Finansiären har inte godkänt intyget från ${company} den dagen. Anteckna svaret först: stödet får inte beviljas innan.`,
    en: (company: string) =>
      `The financier has not approved the declaration of ${company} on that day. Note the answer first: the aid may not be granted before.`,
  },
  less_declared: {
    sv: (company: string) =>
      `Intyget från ${company} gäller ett mindre belopp än det som beviljas. Begär ett nytt intyg, eller sänk beloppet.`,
    en: (company: string) =>
      `The declaration of ${company} is of a smaller amount than what is granted. Ask for a new one, or lower the amount.`,
  },
  already_granted: {
    sv: (name: string) => `${name} har redan fått sitt stöd för insatsen. Rätta det beslutet i stället.`,
    en: (name: string) => `${name} already has its aid for the intervention. Correct that decision instead.`,
  },
  not_in_force: {
    sv: 'Ingen förordning om stöd av mindre betydelse gällde den dagen.',
    en: 'No regulation on de minimis aid applied on that day.',
  },
})
export type AidWords = ReturnType<typeof aidText>
