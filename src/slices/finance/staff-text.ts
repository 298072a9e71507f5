import { defineText } from '../../kit/language.ts'

export const staffText = defineText({
  staff: { sv: 'Personal', en: 'Staff' },
  today: { sv: 'Idag', en: 'Today' },
  economy: { sv: 'Ekonomi', en: 'Money' },
  lead: {
    sv: 'Andelar av tjänster som projektet betalar. Den som har tjänsten, eller chefen, bekräftar varje månad; ekonomen bokför.',
    en: 'Shares of posts that the project pays. Whoever holds the post, or the head, confirms each month; the economist books it.',
  },
  none: { sv: 'Inga tjänster', en: 'No posts' },
  holder: { sv: 'Vem', en: 'Who' },
  post: { sv: 'Tjänst', en: 'Post' },
  account: { sv: 'Redovisning hos', en: 'Books of' },
  share: { sv: 'Andel av heltid', en: 'Share of full time' },
  method: { sv: 'Beräknas', en: 'Reckoned by' },
  fixed_share: { sv: 'Fast andel av lönen', en: 'Fixed share of the salary' },
  hours: { sv: 'Lön per arbetad timme', en: 'Salary by the hour worked' },
  unit_cost: { sv: 'Enhetskostnad per timme', en: 'Unit cost by the hour' },
  indirect: { sv: 'Schablon för indirekta kostnader', en: 'Flat rate for indirect cost' },
  indirectNone: { sv: 'Ingen', en: 'None' },
  indirect_on_staff: { sv: '15 % av personalkostnaden', en: '15 % of staff cost' },
  indirect_on_staff_university: {
    sv: '20 % av personalkostnaden (lärosäten)',
    en: '20 % of staff cost (universities)',
  },
  other_on_staff: { sv: '40 % av personalkostnaden', en: '40 % of staff cost' },
  period: { sv: 'Tid', en: 'Time' },
  onward: { sv: 'tills vidare', en: 'until further notice' },
  from: { sv: 'Från och med månad', en: 'From month' },
  monthHint: { sv: 'År och månad, som 2021-05.', en: 'Year and month, such as 2021-05.' },
  to: { sv: 'Till och med', en: 'To' },
  toMonth: { sv: 'Till och med månad', en: 'To month' },
  toConfirm: { sv: 'Att bekräfta', en: 'To confirm' },
  toBook: { sv: 'Att bokföra', en: 'To book' },
  add: { sv: 'Lägg till en tjänst', en: 'Add a post' },
  added: { sv: 'Tjänsten är tillagd.', en: 'The post is added.' },
  months: { sv: 'Månader', en: 'Months' },
  month: { sv: 'Månad', en: 'Month' },
  confirmed: { sv: 'Bekräftad', en: 'Confirmed' },
  confirmedBy: {
    sv: (who: string, on: string) => `${who} ${on}`,
    en: (who: string, on: string) => `${who} ${on}`,
  },
  worked: { sv: 'Arbetat', en: 'Worked' },
  workedHours: { sv: (hours: string) => `${hours} timmar`, en: (hours: string) => `${hours} hours` },
  cost: { sv: 'Kostnad', en: 'Cost' },
  notBooked: { sv: 'inte bokförd', en: 'not booked' },
  booked: { sv: 'bokförd', en: 'booked' },
  claimed: { sv: 'sökt', en: 'claimed' },
  noMonths: { sv: 'Ingen månad är bekräftad.', en: 'No month is confirmed.' },
  confirm: { sv: 'Bekräfta', en: 'Confirm' },
  whichMonths: { sv: 'Vilka månader?', en: 'Which months?' },
  hoursWorked: { sv: 'Timmar för projektet', en: 'Hours for the project' },
  words: { sv: 'Anmärkning', en: 'Remark' },
  truth: {
    sv: (share: string) => `Jag intygar att ${share} av en heltid har använts för projektet dessa månader`,
    en: (share: string) =>
      `I certify that ${share} of a full-time post was used for the project in these months`,
  },
  truthHours: {
    sv: 'Jag intygar att timmarna är arbetade för projektet',
    en: 'I certify that the hours were worked for the project',
  },
  truthMissing: {
    sv: 'Intyga att det stämmer, eller avstå från att bekräfta.',
    en: 'Certify that it is true, or do not confirm.',
  },
  confirmedToast: {
    sv: (n: number) => (n === 1 ? 'Månaden är bekräftad.' : `${n} månader är bekräftade.`),
    en: (n: number) => (n === 1 ? 'The month is confirmed.' : `${n} months are confirmed.`),
  },
  allConfirmed: {
    sv: 'Alla månader som har gått är bekräftade.',
    en: 'All months that have passed are confirmed.',
  },
  withdraw: { sv: 'Ta tillbaka', en: 'Take back' },
  withdrawConsequence: {
    sv: 'Månaden är inte längre bekräftad. Bekräftelsen finns kvar i historiken.',
    en: 'The month is no longer confirmed. The confirmation stays in the history.',
  },
  withdrawn: { sv: 'Bekräftelsen är återtagen.', en: 'The confirmation is taken back.' },
  reason: { sv: 'Varför?', en: 'Why?' },
  reasonMissing: { sv: 'Skriv varför.', en: 'Write why.' },
  salaries: { sv: 'Lön', en: 'Salary' },
  salariesNote: {
    sv: 'Syns bara för projektets ekonom och revisor och för chefen. En ny lön följer på den gamla.',
    en: "Seen only by the project's economist and auditor and by the head. A new salary follows the old one.",
  },
  salary: { sv: 'Månadslön för heltid', en: 'Salary of a full-time month' },
  addSalary: { sv: 'Lägg till lön', en: 'Add a salary' },
  salarySaved: { sv: 'Lönen är sparad.', en: 'The salary is saved.' },
  noSalary: { sv: 'Ingen lön är inlagd.', en: 'No salary has been entered.' },
  bookAll: { sv: 'Räkna och bokför bekräftade månader', en: 'Reckon and book confirmed months' },
  bookNote: {
    sv: 'Månader som redan är bokförda räknas om om lönen har ändrats, utom de som är sökta.',
    en: 'Months that are booked already are reckoned anew if the salary has changed, except those that are claimed.',
  },
  bookedToast: {
    sv: (booked: number, rebooked: number, claimed: number, refused: number) =>
      [
        `${booked} bokförda`,
        rebooked && `${rebooked} omräknade`,
        claimed && `${claimed} sökta lämnade som de är`,
        refused && `${refused} kunde inte räknas`,
      ]
        .filter(Boolean)
        .join(', '),
    en: (booked: number, rebooked: number, claimed: number, refused: number) =>
      [
        `${booked} booked`,
        rebooked && `${rebooked} reckoned anew`,
        claimed && `${claimed} claimed ones left as they are`,
        refused && `${refused} could not be reckoned`,
      ]
        .filter(Boolean)
        .join(', '),
  },
  reckoning: { sv: 'Så är kostnaden beräknad', en: 'How the cost was reckoned' },
  reckonShare: {
    sv: (share: string, salary: string) => `${share} av ${salary}`,
    en: (share: string, salary: string) => `${share} of ${salary}`,
  },
  reckonHours: {
    sv: (hours: string, cost: string) => `${hours} timmar à ${cost}`,
    en: (hours: string, cost: string) => `${hours} hours at ${cost}`,
  },
  overhead: {
    sv: (share: string) => `lönebikostnader ${share}`,
    en: (share: string) => `payroll overhead ${share}`,
  },
  indirectOf: {
    sv: (share: string) => `indirekta kostnader ${share}`,
    en: (share: string) => `indirect cost ${share}`,
  },
  certificate: { sv: 'Undertecknat intyg om fast andel', en: 'Signed certificate of the fixed share' },
  timesheets: { sv: 'Tidrapporter', en: 'Timesheets' },
  papersNote: {
    sv: 'Gäller som underlag för alla månader av tjänsten.',
    en: 'Serves as evidence for all months of the post.',
  },
  addPaper: { sv: 'Lägg till', en: 'Add' },
  paperSaved: { sv: 'Filen är sparad.', en: 'The file is saved.' },
  file: { sv: 'Fil', en: 'File' },
  end: { sv: 'Avsluta andelen', en: 'End the share' },
  ended: { sv: 'Slutet är sparat.', en: 'The end is saved.' },
  costOf: { sv: (month: string) => `lön ${month}`, en: (month: string) => `pay ${month}` },
  indirectCostOf: {
    sv: (month: string) => `Indirekta kostnader ${month}`,
    en: (month: string) => `Indirect cost ${month}`,
  },

  accountMissing: { sv: 'Välj vems redovisning.', en: 'Choose whose books.' },
  staffMissing: { sv: 'Välj vem som har tjänsten.', en: 'Choose who holds the post.' },
  postMissing: { sv: 'Skriv vilken tjänst det är.', en: 'Write which post it is.' },
  methodMissing: { sv: 'Välj hur kostnaden beräknas.', en: 'Choose how the cost is reckoned.' },
  shareMissing: { sv: 'Skriv andelen i procent.', en: 'Write the share in per cent.' },
  shareWrong: {
    sv: 'Skriv andelen i procent, över 0 och högst 100.',
    en: 'Write the share in per cent, above 0 and at most 100.',
  },
  indirectMissing: { sv: 'Välj schablon.', en: 'Choose the flat rate.' },
  fromMissing: { sv: 'Skriv år och månad, som 2021-05.', en: 'Write year and month, such as 2021-05.' },
  dayWrong: { sv: 'Skriv en dag som finns.', en: 'Write a day that exists.' },
  monthMissing: { sv: 'Välj minst en månad.', en: 'Choose at least one month.' },
  hoursWrong: { sv: 'Skriv timmarna, 0 till 744.', en: 'Write the hours, 0 to 744.' },
  salaryMissing: { sv: 'Skriv lönen.', en: 'Write the salary.' },
  salaryWrong: {
    sv: 'Skriv lönen i kronor, över 0 och högst en miljon.',
    en: 'Write the salary in kronor, above 0 and at most a million.',
  },
  amountWrong: { sv: 'Skriv lönen i kronor.', en: 'Write the salary in kronor.' },
  wordsLong: { sv: (n: number) => `Skriv högst ${n} tecken.`, en: (n: number) => `At most ${n} characters.` },
  account_unknown: {
    sv: 'Välj en av projektets redovisningar.',
    en: "Choose one of the project's accounts.",
  },
  ends_before_start: { sv: 'Slutet är före början.', en: 'The end is before the beginning.' },
  ends_within_month: {
    sv: 'En fast andel räknas för hela månader. Välj månadens sista dag.',
    en: 'A fixed share is reckoned by whole months. Choose the last day of the month.',
  },
  share_exists: {
    sv: 'Personen har redan en andel där under den tiden. Avsluta den först.',
    en: 'The person has a share there already in that time. End it first.',
  },
  months_after: {
    sv: 'Det finns bekräftade månader efter den dagen. Ta tillbaka dem först.',
    en: 'There are confirmed months after that day. Take them back first.',
  },
  changed_meanwhile: {
    sv: 'Någon annan har ändrat tjänsten. Öppna den igen.',
    en: 'Somebody else has changed the post. Open it again.',
  },
  salary_exists: {
    sv: 'Det finns redan en lön från den månaden.',
    en: 'There is a salary from that month already.',
  },
  not_yours: {
    sv: 'Bara den som har tjänsten, eller chefen, bekräftar.',
    en: 'Only the holder of the post, or the head, confirms.',
  },
  month_not_over: {
    sv: 'Månaden är inte slut. Bekräfta den när den är det.',
    en: 'The month is not over. Confirm it when it is.',
  },
  month_outside: {
    sv: 'Månaden är utanför tjänstens tid.',
    en: 'The month is outside the time of the post.',
  },
  month_confirmed: { sv: 'Månaden är redan bekräftad.', en: 'The month is confirmed already.' },
  hours_needed: { sv: 'Skriv timmarna, en månad i taget.', en: 'Write the hours, one month at a time.' },
  over_full_time: {
    sv: 'Tillsammans med andra projekt blir det mer än en heltid den månaden. Minska timmarna eller rätta andelen.',
    en: 'Together with other projects it is more than full time that month. Lower the hours or correct the share.',
  },
  month_booked: {
    sv: 'Månaden är bokförd. Ekonomen tar bort kostnaden först.',
    en: 'The month is booked. The economist removes the cost first.',
  },
  month_gone: { sv: 'Månaden är inte bekräftad längre.', en: 'The month is no longer confirmed.' },
  file_missing: { sv: 'Välj en fil.', en: 'Choose a file.' },
  file_empty: { sv: 'Filen är tom.', en: 'The file is empty.' },
  file_too_large: { sv: 'Filen är större än 10 MB.', en: 'The file is larger than 10 MB.' },
  file_type_unknown: {
    sv: 'Filen är inte av ett slag som kan sparas. Gör en PDF av den.',
    en: 'The file is of no kind that can be kept. Make a PDF of it.',
  },
})
export type StaffWords = ReturnType<typeof staffText>
