/** Words of the list at the door, walk-ins and signed lists; part of the slice's text. */
export const attendanceWords = {
  onPhone: { sv: 'Pricka av på telefonen', en: 'Tick off on the phone' },
  onPhoneLead: {
    sv: 'Öppna sidan innan du åker, så fungerar den utan signal. Kryssen och tiden sparas på telefonen och skickas av sig själva.',
    en: 'Open the page before you go, and it works without a connection. The ticks and their times are kept on the phone and sent by themselves.',
  },
  onPhoneKept: {
    sv: (time: string) => `Listan som den var ${time}. Namnen ligger kvar på telefonen tills du loggar ut.`,
    en: (time: string) => `The list as it was ${time}. The names stay on the phone until you sign out.`,
  },
  marksLabel: { sv: (title: string) => `Närvaro: ${title}`, en: (title: string) => `Attendance: ${title}` },
  walkIn: { sv: 'Kom utan att stå på listan', en: 'Came without being on the list' },
  walkIns: { sv: 'Kom utan anmälan', en: 'Came without registering' },
  walkInsNote: {
    sv: 'De räknas först när du har sagt vilka de är.',
    en: 'They only count when you have said who they are.',
  },
  walkInName: { sv: 'Namn', en: 'Name' },
  walkInNameMissing: { sv: 'Skriv vad personen heter.', en: 'Write the person’s name.' },
  walkInCompany: { sv: 'Företag', en: 'Company' },
  walkInCompanyHint: { sv: 'Namn eller organisationsnummer.', en: 'Name or organisation number.' },
  walkInCompanyMissing: {
    sv: 'Skriv företagets namn eller organisationsnummer.',
    en: 'Write the company’s name or organisation number.',
  },
  walkInEmailHint: {
    sv: 'Om personen vill ha utskick efteråt.',
    en: 'If the person wants mail afterwards.',
  },
  emailWrong: { sv: 'Kontrollera e-postadressen.', en: 'Check the e-mail address.' },
  keyMissing: { sv: 'Ladda om sidan och försök igen.', en: 'Reload the page and try again.' },
  tooLong: {
    sv: (n: number) => `Skriv högst ${n} tecken.`,
    en: (n: number) => `Write at most ${n} characters.`,
  },
  writeDown: { sv: 'Skriv upp', en: 'Write down' },
  walkInListed: {
    sv: 'Personen är på listan och har kommit.',
    en: 'The person is on the list and has come.',
  },
  walkInWaits: {
    sv: 'Personen är uppskriven. Säg vem det är när du har tid.',
    en: 'The person is written down. Say who it is when you have time.',
  },
  settle: { sv: 'Säg vem det är', en: 'Say who it is' },
  settleTitle: { sv: (name: string) => `Vem är ${name}?`, en: (name: string) => `Who is ${name}?` },
  settleLead: {
    sv: (name: string, company: string) => `Uppskriven vid dörren som ”${name}, ${company}”.`,
    en: (name: string, company: string) => `Written down at the door as “${name}, ${company}”.`,
  },
  settlePerson: { sv: 'Vem av dem är det?', en: 'Which of them is it?' },
  settled: { sv: 'Personen är på listan och räknas.', en: 'The person is on the list and counts.' },
  notListed: { sv: 'Ska inte stå på listan', en: 'Is not to be on the list' },
  notListedConsequence: {
    sv: 'Personen tas inte med på närvarolistan och räknas inte.',
    en: 'The person is left out of the attendance list and does not count.',
  },
  notListedDone: { sv: 'Personen är inte med på listan.', en: 'The person is not on the list.' },
  writtenBy: {
    sv: (name: string, time: string) => `Uppskriven av ${name} ${time}`,
    en: (name: string, time: string) => `Written down by ${name} ${time}`,
  },
  disputed: { sv: 'Två telefoner säger olika', en: 'Two phones differ' },
  disputedLead: {
    sv: 'Det senaste krysset gäller. Stämmer det inte: rätta här under och spara närvaron.',
    en: 'The latest tick counts. If it is wrong: correct it below and save the attendance.',
  },
  markedBy: {
    sv: (name: string, came: boolean, time: string) => `${name} ${time}: ${came ? 'kom' : 'kom inte'}`,
    en: (name: string, came: boolean, time: string) => `${name} ${time}: ${came ? 'came' : 'did not come'}`,
  },
  registeredWaiting: {
    sv: (n: number) =>
      n === 1 ? '1 anmäld står inte på listan än.' : `${n} anmälda står inte på listan än.`,
    en: (n: number) =>
      n === 1 ? '1 registered is not on the list yet.' : `${n} registered are not on the list yet.`,
  },
  listRegistered: { sv: 'Sätt de anmälda på listan', en: 'Put the registered on the list' },
  registeredListed: {
    sv: (n: number) => (n === 1 ? '1 anmäld är på listan.' : `${n} anmälda är på listan.`),
    en: (n: number) => (n === 1 ? '1 registered is on the list.' : `${n} registered are on the list.`),
  },
  registeredUnmatched: {
    sv: (n: number) =>
      n === 1
        ? '1 anmäld har inget företag i registret än. Koppla företaget under Anmälda.'
        : `${n} anmälda har inget företag i registret än. Koppla företagen under Anmälda.`,
    en: (n: number) =>
      n === 1
        ? '1 registered has no company in the register yet. Match the company under Registered.'
        : `${n} registered have no company in the register yet. Match the companies under Registered.`,
  },
  signedLists: { sv: 'Underskrivna listor', en: 'Signed lists' },
  signedListsNote: {
    sv: 'Skanna eller fotografera listan: den är underlag för vilka som kom.',
    en: 'Scan or photograph the list: it is evidence of who came.',
  },
  signedListFile: {
    sv: 'Listan (PDF eller bild, högst 10 MB)',
    en: 'The list (PDF or picture, at most 10 MB)',
  },
  addSignedList: { sv: 'Lägg till listan', en: 'Add the list' },
  signedListAdded: { sv: 'Listan är sparad som underlag.', en: 'The list is kept as evidence.' },
  signedListMissing: { sv: 'Välj en fil.', en: 'Choose a file.' },
  file_empty: { sv: 'Filen är tom. Välj en annan.', en: 'The file is empty. Choose another.' },
  file_too_large: { sv: 'Filen är större än 10 MB.', en: 'The file is larger than 10 MB.' },
  file_type_unknown: {
    sv: 'Välj en PDF, en bild (PNG, JPEG) eller ett dokument.',
    en: 'Choose a PDF, a picture (PNG, JPEG) or a document.',
  },
} as const
