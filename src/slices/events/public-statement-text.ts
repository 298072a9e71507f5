import { defineText } from '../../kit/language.ts'

/** Words of the accessibility statement. */
export const accessibilityText = defineText({
  title: { sv: 'Tillgänglighets\u00ADredogörelse', en: 'Accessibility statement' },
  lead: {
    sv: (who: string) =>
      `${who} står bakom den här webbplatsen. Vi vill att så många som möjligt ska kunna använda den. Här står hur webbplatsen uppfyller lagen om tillgänglighet till digital offentlig service, vilka brister vi känner till och hur du kan rapportera brister till oss.`,
    en: (who: string) =>
      `${who} is behind this website. We want as many as possible to be able to use it. Here you find how the website meets the Swedish act on accessibility of digital public services, which shortcomings we know of and how you can report shortcomings to us.`,
  },
  how: { sv: 'Hur tillgänglig är webbplatsen?', en: 'How accessible is the website?' },
  notReviewed: {
    sv: 'Webbplatsen är byggd för att uppfylla WCAG 2.1 på nivå AA (EN 301 549), men den har inte granskats i drift än. Därför anger vi inte att den uppfyller lagen helt.',
    en: 'The website is built to meet WCAG 2.1 at level AA (EN 301 549), but has not been reviewed in use yet. We therefore do not state that it meets the act in full.',
  },
  fully: {
    sv: 'Webbplatsen är helt förenlig med lagen om tillgänglighet till digital offentlig service. Inga brister är kända.',
    en: 'The website meets the act on accessibility of digital public services in full. No shortcomings are known.',
  },
  partly: {
    sv: 'Webbplatsen är delvis förenlig med lagen om tillgänglighet till digital offentlig service. Det här är bristerna:',
    en: 'The website meets the act on accessibility of digital public services in part. These are the shortcomings:',
  },
  cannot: {
    sv: 'Vad du kan göra om du inte kan använda delar av webbplatsen',
    en: 'What you can do if you cannot use parts of the website',
  },
  cannotText: {
    sv: 'Behöver du innehåll som inte är tillgängligt för dig, eller vill du anmäla dig på ett annat sätt, hör av dig. Vi anmäler dig gärna per telefon eller e-post.',
    en: 'If you need content that is not accessible to you, or want to register in another way, get in touch. We gladly register you by phone or e-mail.',
  },
  report: { sv: 'Rapportera brister', en: 'Report shortcomings' },
  reportText: {
    sv: 'Vi försöker hela tiden bli bättre. Hittar du ett problem som inte står här, eller tycker du att vi inte uppfyller lagens krav, tala om det för oss. Vi svarar så snart vi kan, senast inom två veckor.',
    en: 'We keep trying to get better. If you find a problem that is not mentioned here, or think that we do not meet the act, tell us. We answer as soon as we can, within two weeks.',
  },
  supervision: { sv: 'Tillsyn', en: 'Supervision' },
  supervisionText: {
    sv: 'Myndigheten för digital förvaltning (Digg) har tillsyn över lagen. Är du inte nöjd med hur vi hanterar dina synpunkter kan du anmäla det till Digg:',
    en: 'The Agency for Digital Government (Digg) supervises the act. If you are not satisfied with how we take care of what you told us, you can report it to Digg:',
  },
  supervisionLink: {
    sv: 'Anmäl bristande tillgänglighet till Digg',
    en: 'Report lacking accessibility to Digg (in Swedish)',
  },
  technique: { sv: 'Teknisk information', en: 'Technical information' },
  techniqueText: {
    sv: 'Allt på webbplatsen fungerar med tangentbord, utan skript, i telefon och med 400 procents förstoring. Färgerna har kontrast enligt nivå AA, i ljust och mörkt läge. PDF-filer är taggade (PDF/UA).',
    en: 'Everything on the website works with a keyboard, without scripts, on a phone and at 400 per cent magnification. Colours have contrast according to level AA, light and dark. PDF files are tagged (PDF/UA).',
  },
  tested: { sv: 'Hur vi har testat', en: 'How we have tested' },
  testedText: {
    sv: 'Vi har prövat webbplatsen själva, med automatiska prov (axe) av varje sida vid varje ändring och för hand med tangentbord.',
    en: 'We have tested the website ourselves, with automatic tests (axe) of every page at every change and by hand with a keyboard.',
  },
  testedOwn: {
    sv: 'Webbplatsen prövas automatiskt (axe) vid varje ändring av programmet.',
    en: 'The website is tested automatically (axe) at every change of the program.',
  },
  reviewed: {
    sv: (on: string, next: string) =>
      `Redogörelsen granskades senast ${on}. Nästa granskning görs senast ${next}.`,
    en: (on: string, next: string) =>
      `The statement was last reviewed on ${on}. The next review is done by ${next}.`,
  },
  contactMissing: {
    sv: 'Hör av dig till näringslivskontoret i din kommun.',
    en: 'Get in touch with the business office of your municipality.',
  },
  email: { sv: 'E-post', en: 'E-mail' },
  phone: { sv: 'Telefon', en: 'Phone' },
})

/** Words of the notice about personal data. */
export const privacyText = defineText({
  title: { sv: 'Så hanterar vi personuppgifter', en: 'How we handle personal data' },
  lead: {
    sv: 'När du anmäler dig, säger vad ditt företag behöver eller svarar på en fråga från oss behandlar vi dina personuppgifter. Här står vilka, varför, hur länge och vad du själv kan göra.',
    en: 'When you register, say what your company needs or answer a question from us, we process your personal data. Here you find which, why, for how long and what you can do yourself.',
  },
  who: { sv: 'Vem ansvarar?', en: 'Who is responsible?' },
  whoText: {
    sv: (who: string) =>
      `${who} driver webbplatsen. Personuppgiftsansvarig är den kommun som ordnar insatsen, och för uppgifter om ditt företags behov och samtal kommunen där företaget finns.`,
    en: (who: string) =>
      `${who} runs the website. The controller is the municipality that arranges the intervention and, for data about what your company needs and talks about, the municipality of the company.`,
  },
  municipalities: { sv: 'Kommuner som är med', en: 'Municipalities that take part' },
  contact: { sv: 'Frågor och begäran', en: 'Questions and requests' },
  officer: { sv: 'Dataskyddsombud', en: 'Data protection officer' },
  why: { sv: 'Varför?', en: 'Why?' },
  whyText: {
    sv: 'Vi använder uppgifterna för att ordna insatsen (bekräfta, påminna, hålla ordning på platser och närvaro), för att hjälpa ditt företag vidare och för att redovisa projektet för dem som betalar det.',
    en: 'We use the data to arrange the intervention (confirm, remind, keep track of places and attendance), to help your company further and to account for the project to those who pay for it.',
  },
  basis: { sv: 'Rättslig grund', en: 'Legal basis' },
  basisTask: {
    sv: 'Uppgift av allmänt intresse: dataskyddsförordningen artikel 6.1 e och 2 kap. 2 § dataskyddslagen (2018:218). Uppgiften är att främja näringslivet i kommunen, 2 kap. 8 § kommunallagen (2017:725).',
    en: 'A task in the public interest: the General Data Protection Regulation article 6(1)(e) and chapter 2 section 2 of the Swedish Data Protection Act (2018:218). The task is to promote business in the municipality, chapter 2 section 8 of the Local Government Act (2017:725).',
  },
  basisDuty: {
    sv: 'Rättslig förpliktelse, artikel 6.1 c, för bokföring, arkiv och redovisning av stöd.',
    en: 'A legal obligation, article 6(1)(c), for accounting, archives and the accounts of aid.',
  },
  basisNumber: {
    sv: 'Har du enskild firma är organisationsnumret ditt personnummer. Vi behandlar det för att säkert veta vilket företag det gäller, 3 kap. 10 § dataskyddslagen. Du kan lämna fältet tomt.',
    en: 'If you are a sole trader your organisation number is your personal number. We process it to know for certain which company it is about, chapter 3 section 10 of the Data Protection Act. You can leave the field empty.',
  },
  what: {
    sv: 'Vilka uppgifter, vem ser dem och hur länge?',
    en: 'Which data, who sees them and for how long?',
  },
  data: { sv: 'Uppgift', en: 'Data' },
  seenBy: { sv: 'Ses av', en: 'Seen by' },
  keptFor: { sv: 'Sparas', en: 'Kept' },
  row1: {
    sv: 'Anmälan: namn, e-post, telefon, företag, närvaro',
    en: 'Registration: name, e-mail, phone, company, attendance',
  },
  row1Seen: {
    sv: 'De som ordnar insatsen, näringslivskontoret i företagets kommun, projektledaren och projektets revisor',
    en: 'Those who arrange it, the business office of the company’s municipality, the project manager and the project’s auditor',
  },
  row1Kept: {
    sv: 'Så länge projektet måste kunna visa upp sina underlag: för projekt 2014–2020 till utgången av det fjärde året efter beslutet om slututbetalning, för projekt 2021–2027 fem år från årsskiftet efter den sista utbetalningen. Därefter enligt kommunens dokumenthanteringsplan.',
    en: 'As long as the project must be able to show its evidence: for projects of 2014–2020 to the end of the fourth year after the decision on the final payment, for projects of 2021–2027 five years from the end of the year of the last payment. After that by the municipality’s records schedule.',
  },
  row2: { sv: 'Vad du vill ha hjälp med', en: 'What you want help with' },
  row2Seen: {
    sv: 'De som ordnar insatsen och näringslivskontoret i företagets kommun',
    en: 'Those who arrange it and the business office of the company’s municipality',
  },
  row2Kept: { sv: 'Som anmälan', en: 'As the registration' },
  row3: {
    sv: 'Kön, födelseår, född utomlands (frivilligt)',
    en: 'Gender, year of birth, born abroad (voluntary)',
  },
  row3Seen: {
    sv: 'Ingen. De räknas bara ihop, aldrig per person, och små antal döljs.',
    en: 'Nobody. They are only added up, never per person, and small numbers are hidden.',
  },
  row3Kept: {
    sv: 'Tills projektets slutrapport är godkänd, eller tills du ber oss ta bort dem',
    en: 'Until the project’s final report has been approved, or until you ask us to remove them',
  },
  row4: { sv: 'Din nätadress när du skickar ett formulär', en: 'Your network address when you send a form' },
  row4Seen: {
    sv: 'Ingen. Den görs oläslig direkt och används för att stoppa skräp.',
    en: 'Nobody. It is made unreadable at once and used to stop spam.',
  },
  row4Kept: { sv: 'Omkring en timme', en: 'About an hour' },
  others: { sv: 'Vilka får del av uppgifterna?', en: 'Who receives the data?' },
  othersText: {
    sv: 'Finansiären och dess revisorer får se underlag när de granskar projektet. Uppgifterna är allmänna handlingar och kan begäras ut; då prövas om de är hemliga. Sidorna hämtar inget från andra företag, har ingen statistik eller annonsering och använder bara kakor för språk, färger och inloggning.',
    en: 'The financier and its auditors may see evidence when they audit the project. The data are public records and may be asked for; it is then decided whether they are secret. The pages fetch nothing from other companies, have no statistics or advertising and use cookies only for language, colours and signing in.',
  },
  rights: { sv: 'Dina rättigheter', en: 'Your rights' },
  right1: {
    sv: 'Få veta vilka uppgifter vi har om dig och få en kopia (artikel 15).',
    en: 'Be told which data we have about you and get a copy (article 15).',
  },
  right2: {
    sv: 'Få fel rättade (artikel 16). Din anmälan ändrar du själv med länken i bekräftelsen.',
    en: 'Have errors corrected (article 16). You change your registration yourself with the link in the confirmation.',
  },
  right3: {
    sv: 'I vissa fall få uppgifter raderade eller behandlingen begränsad (artikel 17 och 18).',
    en: 'In certain cases have data erased or the processing restricted (articles 17 and 18).',
  },
  right4: {
    sv: 'Invända mot behandlingen (artikel 21) och slippa utskick som inte rör din anmälan.',
    en: 'Object to the processing (article 21) and be spared mail that is not about your registration.',
  },
  right5: {
    sv: 'Klaga hos Integritetsskyddsmyndigheten, imy.se.',
    en: 'Complain to the Swedish Authority for Privacy Protection, imy.se.',
  },
})
