import { defineText } from '../../kit/language.ts'

/** Words of the forms, and what to do when something is wrong. */
export const entryText = defineText({
  save: { sv: 'Spara', en: 'Save' },
  cancel: { sv: 'Avbryt', en: 'Cancel' },
  edit: { sv: 'Ändra', en: 'Change' },
  editCompany: { sv: (name: string) => `Ändra ${name}`, en: (name: string) => `Change ${name}` },
  registered: {
    sv: (name: string) => `${name} finns nu i registret.`,
    en: (name: string) => `${name} is now in the register.`,
  },
  changed: { sv: 'Ändringen är sparad.', en: 'The change is saved.' },
  region: { sv: 'Regionens kommuner', en: 'Municipalities of the region' },
  restOfSweden: { sv: 'Övriga Sverige', en: 'The rest of Sweden' },
  noLocality: { sv: 'Ingen ort angiven', en: 'No locality stated' },
  unknownPlace: { sv: 'Kommunen finns inte.', en: 'There is no such municipality.' },
  basics: { sv: 'Företaget', en: 'The company' },
  owners: { sv: 'Ägare', en: 'Owners' },
  orgNumberHint: {
    sv: 'Tio eller tolv siffror. För enskild firma är det ett personnummer: det syns bara för din egen kommun.',
    en: 'Ten or twelve digits. A sole trader’s is a personal identity number: only your own municipality sees it.',
  },
  sniCodeHint: { sv: 'Två till fem siffror, till exempel 16100.', en: 'Two to five digits, such as 16100.' },
  localityHint: {
    sv: 'Orten där företaget har sitt säte. Listan har orterna i regionens kommuner.',
    en: 'Where the company has its seat. The list has the localities of the region.',
  },
  ownershipHint: {
    sv: 'Offentligt ägt: kommun, region eller stat har minst 25 procent av kapitalet eller rösterna.',
    en: 'Publicly owned: municipality, region or state holds at least 25 per cent of the capital or votes.',
  },
  belongsToGroup: { sv: 'Företaget ingår i en koncern', en: 'The company is part of a group' },
  belongsToGroupHint: {
    sv: 'Det gör inte i sig att företaget är för stort. Lägg in koncernens siffror på uppgivna år.',
    en: 'That alone does not make the company too large. Enter the group’s figures with the declared years.',
  },
  groupName: { sv: 'Koncernens namn', en: 'Name of the group' },
  endedOnHint: { sv: 'Fyll i om företaget är nedlagt.', en: 'Fill in if the company has closed.' },
  office: { sv: 'Kommun som sköter uppgifterna', en: 'Municipality that keeps the record' },

  nameMissing: { sv: 'Skriv företagets namn.', en: 'Write the name of the company.' },
  nameLong: {
    sv: (n: number) => `Namnet får ha högst ${n} tecken.`,
    en: (n: number) => `The name can have at most ${n} characters.`,
  },
  groupNameLong: {
    sv: (n: number) => `Koncernens namn får ha högst ${n} tecken.`,
    en: (n: number) => `The name of the group can have at most ${n} characters.`,
  },
  number_wrong: {
    sv: 'Numret stämmer inte. Kontrollera siffrorna, till exempel 556000-4615.',
    en: 'The number is not right. Check the digits, such as 556000-4615.',
  },
  number_missing: {
    sv: 'Skriv företagets organisationsnummer.',
    en: 'Write the organisation number of the company.',
  },
  number_personal: {
    sv: 'Det här är ett personnummer. Välj enskild firma, eller skriv organisationsnumret.',
    en: 'This is a personal identity number. Choose sole trader, or write the organisation number.',
  },
  number_not_personal: {
    sv: 'En enskild firma har ägarens personnummer. Välj en annan företagsform, eller skriv personnumret.',
    en: 'A sole trader has its owner’s personal identity number. Choose another legal form, or write that number.',
  },
  legalFormMissing: { sv: 'Välj företagsform.', en: 'Choose the legal form.' },
  sniCodeWrong: {
    sv: 'Skriv branschkoden med två till fem siffror.',
    en: 'Write the industry code with two to five digits.',
  },
  municipalityMissing: { sv: 'Välj kommun.', en: 'Choose the municipality.' },
  localityElsewhere: {
    sv: 'Orten ligger i en annan kommun. Välj en ort i kommunen du har valt, eller ingen.',
    en: 'The locality is in another municipality. Choose one in the municipality you chose, or none.',
  },
  dayWrong: {
    sv: 'Skriv datumet som år-månad-dag, till exempel 2019-03-01.',
    en: 'Write the date as year-month-day, such as 2019-03-01.',
  },
  dayAhead: {
    sv: 'Datumet har inte varit än. Skriv ett datum till och med i dag.',
    en: 'The date lies ahead. Write a date up to today.',
  },
  endedBeforeStart: {
    sv: 'Slutet ligger före början. Kontrollera datumen.',
    en: 'The end comes before the beginning. Check the dates.',
  },
  ownershipMissing: {
    sv: 'Välj om företaget är privatägt eller offentligt ägt.',
    en: 'Choose whether the company is privately or publicly owned.',
  },
  websiteWrong: {
    sv: 'Skriv webbadressen, till exempel www.exempel.se.',
    en: 'Write the web address, such as www.example.com.',
  },
  choiceWrong: { sv: 'Välj något av alternativen.', en: 'Choose one of the alternatives.' },
  leaves_own_offices: {
    sv: 'Med det sätet hör företaget inte längre till din kommun, och du skulle inte kunna spara. Lägg först in ett arbetsställe i din kommun, eller låt kommunen som sköter uppgifterna göra ändringen.',
    en: 'With that seat the company no longer belongs to your municipality and you could not save. First enter a workplace in your municipality, or let the municipality that keeps the record make the change.',
  },
  number_taken: {
    sv: 'Ett annat företag har redan det numret.',
    en: 'Another company already has that number.',
  },
  takenTitle: { sv: 'Företaget finns redan', en: 'The company is already there' },
  takenBy: { sv: 'Det här numret har', en: 'This number belongs to' },
  similarTitle: { sv: 'Finns företaget redan?', en: 'Is the company already there?' },
  similarText: {
    sv: 'De här i samma kommun har liknande namn. Öppna det som är rätt, eller lägg till ditt ändå.',
    en: 'These in the same municipality have similar names. Open the right one, or add yours anyway.',
  },
  registerAnyway: { sv: 'Lägg till ändå', en: 'Add it anyway' },

  addYear: { sv: 'Lägg till ett år', en: 'Add a year' },
  changeYear: { sv: (year: number) => `Ändra ${year}`, en: (year: number) => `Change ${year}` },
  yearSaved: {
    sv: (year: number) => `Uppgifterna för ${year} är sparade.`,
    en: (year: number) => `The figures of ${year} are saved.`,
  },
  yearIntro: {
    sv: 'Storleken räknas ut av uppgifterna. Omsättning eller balansomslutning räcker, skriv i kronor.',
    en: 'The size is worked out from the figures. Turnover or balance sheet total is enough; write in kronor.',
  },
  ownFigures: { sv: 'Företaget självt', en: 'The company itself' },
  groupFigures: { sv: 'Hela koncernen, företaget inräknat', en: 'The whole group, with the company in it' },
  groupFiguresNote: {
    sv: 'Fyll bara i om företaget ingår i en koncern.',
    en: 'Only if the company is part of a group.',
  },
  awuHint: {
    sv: 'Heltidstjänster över året; en halvtid är 0,5.',
    en: 'Full-time posts over the year; a half-time post is 0.5.',
  },
  yearWrong: {
    sv: 'Skriv året med fyra siffror, till exempel 2021.',
    en: 'Write the year with four digits, such as 2021.',
  },
  year_ahead: { sv: 'Året har inte börjat än.', en: 'The year has not begun yet.' },
  year_already_declared: {
    sv: 'Det året är redan inlagt. Gå tillbaka till företaget och ändra det där.',
    en: 'That year is already entered. Go back to the company and change it there.',
  },
  awuWrong: {
    sv: 'Skriv antalet årsarbetskrafter med siffror, till exempel 4,5.',
    en: 'Write the annual work units in digits, such as 4.5.',
  },
  groupAwuMissing: {
    sv: 'Skriv också koncernens årsarbetskrafter.',
    en: 'Also write the annual work units of the group.',
  },
  amountWrong: {
    sv: 'Skriv beloppet i kronor med siffror, till exempel 4 500 000.',
    en: 'Write the amount in kronor in digits, such as 4,500,000.',
  },
  sourceMissing: { sv: 'Välj var uppgifterna kommer ifrån.', en: 'Choose where the figures come from.' },

  addWorkplace: { sv: 'Lägg till arbetsställe', en: 'Add a workplace' },
  changeWorkplace: { sv: 'Ändra arbetsställe', en: 'Change the workplace' },
  workplaceSaved: { sv: 'Arbetsstället är sparat.', en: 'The workplace is saved.' },
  workplaceName: { sv: 'Benämning', en: 'Name' },
  cfarNumber: { sv: 'CFAR-nummer', en: 'CFAR number' },
  cfarWrong: { sv: 'CFAR-numret har åtta siffror.', en: 'The CFAR number has eight digits.' },
  fromOn: { sv: 'Från och med', en: 'From' },
  toOn: { sv: 'Till och med', en: 'Until' },
  workplaceToHint: {
    sv: 'Fyll i när arbetsstället har stängt.',
    en: 'Fill in when the workplace has closed.',
  },

  addPerson: { sv: 'Lägg till person', en: 'Add a person' },
  changePerson: { sv: (name: string) => `Ändra ${name}`, en: (name: string) => `Change ${name}` },
  personAdded: { sv: (name: string) => `${name} är tillagd.`, en: (name: string) => `${name} is added.` },
  personName: { sv: 'Namn', en: 'Name' },
  email: { sv: 'E-post', en: 'E-mail' },
  phone: { sv: 'Telefon', en: 'Telephone' },
  role: { sv: 'Roll i företaget', en: 'Role in the company' },
  roleHint: { sv: 'Ledare: driver eller leder företaget.', en: 'Leader: runs or heads the company.' },
  personToHint: { sv: 'Fyll i när personen har slutat.', en: 'Fill in when the person has left.' },
  personNameMissing: { sv: 'Skriv personens namn.', en: 'Write the name of the person.' },
  emailWrong: {
    sv: 'Skriv en e-postadress, till exempel namn@exempel.se.',
    en: 'Write an e-mail address, such as name@example.com.',
  },
  phoneWrong: { sv: 'Skriv telefonnumret med siffror.', en: 'Write the telephone number in digits.' },
  roleMissing: { sv: 'Välj rollen i företaget.', en: 'Choose the role in the company.' },
  birthYearWrong: {
    sv: 'Skriv födelseåret med fyra siffror, till exempel 1984.',
    en: 'Write the year of birth with four digits, such as 1984.',
  },
  birthYearAhead: {
    sv: 'Födelseåret kan inte ligga framåt i tiden.',
    en: 'The year of birth cannot lie ahead.',
  },
  already_in_company: {
    sv: 'Personen finns redan i företaget.',
    en: 'The person is already in the company.',
  },
  voluntary: { sv: 'Frivilligt, för statistiken', en: 'Voluntary, for the statistics' },
  voluntaryNote: {
    sv: 'Fyll bara i det som personen själv har sagt och vill lämna. Uppgifterna räknas bara, de visas aldrig för någon, inte heller här: rutorna är alltid tomma när sidan öppnas. Det som lämnas tomt ändras inte.',
    en: 'Only what the person has said and wants to give. It is only counted and never shown to anyone, here neither: the fields are always empty when the page opens. What is left empty is not changed.',
  },
  gender: { sv: 'Kön', en: 'Gender' },
  woman: { sv: 'Kvinna', en: 'Woman' },
  man: { sv: 'Man', en: 'Man' },
  otherGender: { sv: 'Annat', en: 'Other' },
  birthYear: { sv: 'Födelseår', en: 'Year of birth' },
  bornAbroad: { sv: 'Född utomlands', en: 'Born abroad' },
  yes: { sv: 'Ja', en: 'Yes' },
  no: { sv: 'Nej', en: 'No' },
  noAnswer: { sv: 'Ingen uppgift', en: 'Not stated' },
  withdraw: { sv: 'Ta bort de frivilliga uppgifterna', en: 'Remove the voluntary details' },
  withdrawConsequence: {
    sv: 'Kön, födelseår och uppgiften om att vara född utomlands tas bort för personen, om de finns. Det går inte att ångra.',
    en: 'Gender, year of birth and born abroad are removed for the person, if they are there. This cannot be undone.',
  },
  withdrawn: { sv: 'De frivilliga uppgifterna är borttagna.', en: 'The voluntary details are removed.' },
})
