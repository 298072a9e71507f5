import { defineText } from '../../kit/language.ts'

/** Words of erasing a person: what goes, what stays, and that it cannot be undone. */
export const erasureText = defineText({
  erase: { sv: 'Radera personen', en: 'Erase the person' },
  erasePerson: { sv: (name: string) => `Radera ${name}`, en: (name: string) => `Erase ${name}` },
  eraseLead: {
    sv: 'Personens uppgifter tas bort överallt, i alla kommuner. Det går inte att ångra.',
    en: 'The person’s details are removed everywhere, in all municipalities. This cannot be undone.',
  },
  erasedPerson: { sv: 'Raderad person', en: 'Erased person' },
  goes: { sv: 'Det här tas bort', en: 'This is removed' },
  goesList: {
    sv: [
      'Namn, e-post och telefon, här och på anmälningar, närvarolistor, utskick och hänvisningar.',
      'Det personen har sagt om sig själv: kön, födelseår och född utomlands.',
      'Önskemål som skrevs i anmälningar.',
      'Rollen i företag och nätverk avslutas i dag.',
      'Personliga länkar slutar gälla, och brev som väntar skickas inte.',
    ].join('\n'),
    en: [
      'Name, e-mail and telephone, here and on registrations, attendance lists, mailings and referrals.',
      'What the person has said of themselves: gender, year of birth and born abroad.',
      'Wishes written in registrations.',
      'The role in companies and networks ends today.',
      'Personal links end, and letters that wait are not sent.',
    ].join('\n'),
  },
  stays: { sv: 'Det här finns kvar', en: 'This remains' },
  staysList: {
    sv: [
      'Att samtal och tillfällen har ägt rum, med ”Raderad person” i stället för namnet. Personen räknas fortfarande som nådd, men inte längre bland kvinnor, män, unga eller födda utomlands.',
      'Godkända utgåvor av rapporter. Där finns inga namn på företagens personer, bara tecken som inte leder tillbaka.',
      'Underskrivna intyg, som måste sparas enligt lag, och vilka som äger företaget.',
      'Det som någon har skrivit i löpande text, till exempel en samtalsanteckning. Läs igenom anteckningarna och ta bort namnet där.',
      'Att adressen inte vill ha brev, som ett tecken som inte kan läsas, om personen har sagt det.',
    ].join('\n'),
    en: [
      'That talks and occasions took place, with “Erased person” instead of the name. The person still counts as reached, but no longer among women, men, the young or those born abroad.',
      'Approved editions of reports. They hold no names of the companies’ people, only signs that do not lead back.',
      'Signed declarations, which the law says must be kept, and who owns the company.',
      'What somebody has written in running text, such as a note of a talk. Read the notes and take the name away there.',
      'That the address wants no mail, as a sign that cannot be read, if the person has said so.',
    ].join('\n'),
  },
  companyNameStays: {
    sv: (company: string) =>
      `${company} är en enskild firma. Företagets namn och nummer tas inte bort här: de står kvar tills ni ändrar företagets uppgifter. Namnet i en godkänd utgåva raderas på utgåvans sida.`,
    en: (company: string) =>
      `${company} is a sole trader. The company’s name and number are not removed here: they stand until you change the company’s facts. The name in an approved edition is erased on the edition’s page.`,
  },
  ground: { sv: 'Grund', en: 'Ground' },
  request: { sv: 'Personen har begärt det', en: 'The person has asked for it' },
  requestAbout: {
    sv: 'Rätten till radering, artikel 17 i dataskyddsförordningen',
    en: 'The right to erasure, article 17 of the General Data Protection Regulation',
  },
  retention: { sv: 'Gallring', en: 'Retention period over' },
  retentionAbout: {
    sv: 'Uppgifterna ska inte sparas längre enligt kommunens gallringsplan',
    en: 'The municipality’s retention plan says that the details are not to be kept longer',
  },
  eraseWords: { sv: 'Hur det har beslutats', en: 'How it was decided' },
  eraseWordsHint: {
    sv: 'Till exempel dag och diarienummer för begäran, eller punkten i gallringsplanen. Skriv inte personens namn: orden sparas.',
    en: 'Such as the day and case number of the request, or the item of the retention plan. Do not write the person’s name: the words are kept.',
  },
  groundMissing: { sv: 'Välj varför personen raderas.', en: 'Choose why the person is erased.' },
  eraseWordsMissing: {
    sv: 'Skriv hur det har beslutats, till exempel diarienumret.',
    en: 'Write how it was decided, such as the case number.',
  },
  eraseWordsLong: { sv: 'Skriv högst 500 tecken.', en: 'Write at most 500 characters.' },
  names_person: {
    sv: 'Orden avslöjar vem det är. Ta bort namnet eller adressen: orden sparas när personen är raderad.',
    en: 'The words give away who it is. Take the name or address out: the words are kept when the person is erased.',
  },
  registered_ahead: {
    sv: 'Personen är anmäld till en insats som inte är över. Avboka anmälan först, så att platsen går till nästa på väntelistan.',
    en: 'The person is registered for an intervention that is not over. Cancel the registration first, so that the place goes to the next on the wait list.',
  },
  erased: { sv: 'Personen är raderad.', en: 'The person is erased.' },
  erasedLead: {
    sv: 'Namn, adresser och frivilliga uppgifter är borta för gott. Det som personen var med om finns kvar utan namn.',
    en: 'Name, addresses and voluntary details are gone for good. What the person took part in remains without a name.',
  },
  erasedOn: { sv: 'Raderad', en: 'Erased' },
  erasedBy: { sv: 'Av', en: 'By' },
  operator: { sv: 'Den som driver systemet', en: 'Whoever runs the system' },
})
