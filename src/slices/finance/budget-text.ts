import { defineText } from '../../kit/language.ts'

export const budgetText = defineText({
  budget: { sv: 'Budget och finansiering', en: 'Budget and financing' },
  economy: { sv: 'Ekonomi', en: 'Money' },
  lead: {
    sv: 'Vad projektet får kosta och vem som betalar. En fastställd budget ändras bara av nästa version; de gamla finns kvar.',
    en: 'What the project may cost and who pays. An adopted budget is changed only by the next version; the old ones stay.',
  },
  none: { sv: 'Ingen budget är fastställd', en: 'No budget has been adopted' },
  noneHint: {
    sv: 'Projektekonomen lägger in budgeten efter beslutet.',
    en: 'The project economist enters the budget after the decision.',
  },
  noAccounts: {
    sv: 'Lägg först upp vilka parter som redovisar för projektet.',
    en: 'First set up which partners keep books for the project.',
  },
  setUpAccounts: { sv: 'Projektredovisningar', en: 'Project accounts' },
  version: { sv: (n: number) => `Version ${n}`, en: (n: number) => `Version ${n}` },
  versions: { sv: 'Versioner', en: 'Versions' },
  draft: { sv: 'Utkast', en: 'Draft' },
  draftTitle: { sv: (n: number) => `Utkast till version ${n}`, en: (n: number) => `Draft of version ${n}` },
  inForce: { sv: 'Gäller', en: 'In force' },
  adoptedBy: {
    sv: (who: string, on: string) => `Fastställd av ${who} ${on}`,
    en: (who: string, on: string) => `Adopted by ${who} on ${on}`,
  },
  begin: { sv: 'Börja en ny version', en: 'Begin a new version' },
  beginReason: { sv: 'Varför? Vilket beslut följer den?', en: 'Why? Which decision does it follow?' },
  reasonMissing: {
    sv: 'Skriv vilket beslut eller vilken ändring den följer.',
    en: 'Write which decision or change it follows.',
  },
  begun: { sv: 'Utkastet är påbörjat.', en: 'The draft is begun.' },
  goOn: { sv: 'Fortsätt med utkastet', en: 'Go on with the draft' },
  inKronor: { sv: (what: string) => `${what}, kronor`, en: (what: string) => `${what}, kronor` },
  roundedNote: {
    sv: 'Tabellen visar hela kronor. Summorna är räknade på öret och kan därför skilja någon krona från raderna.',
    en: 'The table shows whole kronor. The sums are counted to the öre, so they may differ from the rows by a krona or so.',
  },
  phase: { sv: 'Fas', en: 'Phase' },
  whole: { sv: 'Hela projektet', en: 'The whole project' },
  costType: { sv: 'Kostnadsslag', en: 'Cost type' },
  sum: { sv: 'Summa', en: 'Sum' },
  financing: { sv: 'Finansiering', en: 'Financing' },
  financier: { sv: 'Finansiär', en: 'Financier' },
  kind: { sv: 'Form', en: 'Form' },
  cash_public: { sv: 'Kontant, offentlig', en: 'Cash, public' },
  cash_private: { sv: 'Kontant, privat', en: 'Cash, private' },
  in_kind: { sv: 'Bidrag i annat än pengar', en: 'Contribution in kind' },
  amount: { sv: 'Belopp', en: 'Amount' },
  share: { sv: 'Högsta andel', en: 'Highest share' },
  ceiling: { sv: 'Högsta belopp', en: 'Highest amount' },
  ofTotal: { sv: 'Andel', en: 'Share' },
  noFinancing: { sv: 'Ingen finansiering är inlagd.', en: 'No financing has been entered.' },
  noFinanciers: {
    sv: 'Projektet har inga finansiärer. Lägg till dem på projektets sida.',
    en: "The project has no financiers. Add them on the project's page.",
  },
  editBudget: { sv: 'Ändra budgeten', en: 'Change the budget' },
  editFinancing: { sv: 'Ändra finansieringen', en: 'Change the financing' },
  gridNote: {
    sv: 'Kronor. Lämna tomt där inget är budgeterat.',
    en: 'Kronor. Leave empty where nothing is budgeted.',
  },
  save: { sv: 'Spara', en: 'Save' },
  cancel: { sv: 'Avbryt', en: 'Cancel' },
  saved: { sv: 'Utkastet är sparat.', en: 'The draft is saved.' },
  checks: { sv: 'Kontroll', en: 'Check' },
  fits: {
    sv: 'Finansieringen är lika stor som budgeten och inom beslutets andel och tak.',
    en: 'The financing equals the budget and is within the share and ceiling of the decision.',
  },
  adopt: { sv: 'Fastställ budgeten', en: 'Adopt the budget' },
  adoptConsequence: {
    sv: 'Versionen gäller från nu och kan inte ändras, bara följas av en ny.',
    en: 'The version is in force from now on and cannot be changed, only followed by a new one.',
  },
  discard: { sv: 'Kasta utkastet', en: 'Throw the draft away' },
  discardConsequence: {
    sv: 'Utkastet försvinner med allt som är skrivet i det. Fastställda versioner berörs inte.',
    en: 'The draft disappears with all that is written in it. Adopted versions are not touched.',
  },
  discarded: { sv: 'Utkastet är borta.', en: 'The draft is gone.' },
  adopted: { sv: 'Budgeten är fastställd.', en: 'The budget is adopted.' },
  ownOnly: { sv: 'Bara den egna kommunens del visas.', en: "Only your own municipality's part is shown." },
  no_budget: { sv: 'Budgeten är tom. Fyll i den.', en: 'The budget is empty. Fill it in.' },
  financing_short: {
    sv: (has: string, may: string) =>
      `Finansieringen är ${has} men budgeten ${may}. Lägg till det som saknas.`,
    en: (has: string, may: string) => `The financing is ${has} but the budget ${may}. Add what is missing.`,
  },
  financing_over: {
    sv: (has: string, may: string) =>
      `Finansieringen är ${has} men budgeten bara ${may}. Minska finansieringen.`,
    en: (has: string, may: string) =>
      `The financing is ${has} but the budget only ${may}. Lower the financing.`,
  },
  share_exceeded: {
    sv: (who: string, has: string, may: string) => `${who} betalar ${has}, men högsta andelen ger ${may}.`,
    en: (who: string, has: string, may: string) => `${who} pays ${has}, but the highest share gives ${may}.`,
  },
  ceiling_exceeded: {
    sv: (who: string, has: string, may: string) => `${who} betalar ${has}, men högst ${may} får användas.`,
    en: (who: string, has: string, may: string) => `${who} pays ${has}, but at most ${may} may be used.`,
  },
  decision_ceiling_exceeded: {
    sv: (has: string, may: string) => `Fonden betalar ${has}, men besluten ger tillsammans högst ${may}.`,
    en: (has: string, may: string) => `The fund pays ${has}, but the decisions together give at most ${may}.`,
  },
  decision_share_exceeded: {
    sv: (has: string, may: string) => `Fonden betalar ${has}, men beslutets andel av budgeten är ${may}.`,
    en: (has: string, may: string) => `The fund pays ${has}, but the decided share of the budget is ${may}.`,
  },
  amountWrong: {
    sv: (where: string) => `${where}: skriv ett belopp i kronor, noll eller mer.`,
    en: (where: string) => `${where}: write an amount in kronor, nought or more.`,
  },
  shareWrong: {
    sv: (where: string) => `${where}: skriv andelen i procent, 0 till 100.`,
    en: (where: string) => `${where}: write the share in per cent, 0 to 100.`,
  },
  draft_exists: {
    sv: 'Det finns redan ett utkast. Fortsätt med det.',
    en: 'There is a draft already. Go on with that.',
  },
  budget_adopted: {
    sv: 'Versionen är redan fastställd. Börja en ny.',
    en: 'The version is adopted already. Begin a new one.',
  },
  budget_moved: {
    sv: 'Utkastet har ändrats sedan du öppnade det. Läs det igen innan du fastställer.',
    en: 'The draft has changed since you opened it. Read it again before you adopt.',
  },
  financing_does_not_fit: {
    sv: 'Budgeten kan inte fastställas förrän finansieringen stämmer.',
    en: 'The budget cannot be adopted until the financing fits.',
  },
  changed_meanwhile: {
    sv: 'Någon annan har sparat utkastet sedan du öppnade det. Jämför och spara igen.',
    en: 'Somebody else has saved the draft since you opened it. Compare and save again.',
  },
  versionMissing: { sv: 'Öppna utkastet igen.', en: 'Open the draft again.' },
  wordsLong: { sv: (n: number) => `Skriv högst ${n} tecken.`, en: (n: number) => `At most ${n} characters.` },
})
export type BudgetWords = ReturnType<typeof budgetText>
