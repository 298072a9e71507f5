import { defineText } from '../../kit/language.ts'

/** The words of what is put down beside the thread: where it was published, and hours of support. */
export const recordText = defineText({
  save: { sv: 'Spara', en: 'Save' },
  cancel: { sv: 'Avbryt', en: 'Cancel' },
  remove: { sv: 'Ta bort', en: 'Remove' },
  dayMissing: { sv: 'Ange vilken dag.', en: 'Give the day.' },
  dayAhead: { sv: 'Dagen har inte varit än.', en: 'That day has not come yet.' },
  textLong: { sv: (n: number) => `Skriv högst ${n} tecken.`, en: (n: number) => `At most ${n} characters.` },

  publications: { sv: 'Var insatsen har synts', en: 'Where it was published' },
  noPublications: { sv: 'Inget är publicerat än.', en: 'Nothing is published yet.' },
  communicationNotNeeded: { sv: 'Kommunikation behövs inte:', en: 'Communication is not needed:' },
  addPublication: { sv: 'Lägg till en publicering', en: 'Add a publication' },
  what: { sv: 'Vad publicerades?', en: 'What was published?' },
  whatHint: {
    sv: 'Till exempel: Artikel om tre företag som började sälja på nätet.',
    en: 'For example: Article about three companies that began to sell online.',
  },
  whatMissing: { sv: 'Skriv vad som publicerades.', en: 'Write what was published.' },
  where: { sv: 'Var?', en: 'Where?' },
  whereHint: {
    sv: 'Tidning, webbplats, sociala medier, nyhetsbrev …',
    en: 'Newspaper, website, social media, newsletter …',
  },
  whereMissing: { sv: 'Skriv var det publicerades.', en: 'Write where it was published.' },
  url: { sv: 'Länk', en: 'Link' },
  urlWrong: {
    sv: 'Klistra in hela adressen, den börjar med https://.',
    en: 'Paste the whole address; it begins with https://.',
  },
  publishedOn: { sv: 'Vilken dag?', en: 'Which day?' },
  publicationAdded: { sv: 'Publiceringen är tillagd.', en: 'The publication is added.' },
  publicationRemoved: { sv: 'Publiceringen är borttagen.', en: 'The publication is removed.' },
  removePublication: {
    sv: (what: string) => `”${what}” tas bort ur insatsens väg.`,
    en: (what: string) => `“${what}” is removed from the thread.`,
  },

  support: { sv: 'Stödtimmar', en: 'Hours of support' },
  supportNote: {
    sv: 'Hur mycket stöd företaget har fått, dag för dag. Läses av företagets egen kommun, insatsstyrkan och de som leder eller granskar projektet; andra ser bara summan.',
    en: 'How much support the company has been given, day by day. Read by the company’s own office, the task force and those who manage or audit the project; others see only the sum.',
  },
  noSupport: { sv: 'Inga timmar är noterade än.', en: 'No hours are noted yet.' },
  addSupport: { sv: 'Notera timmar', en: 'Note hours' },
  supportTitle: { sv: 'Notera stödtimmar', en: 'Note hours of support' },
  heldOn: { sv: 'Vilken dag gavs stödet?', en: 'On which day was it given?' },
  hours: { sv: 'Timmar', en: 'Hours' },
  hoursWrong: {
    sv: 'Skriv antalet timmar den dagen, till exempel 2,5. Högst 24.',
    en: 'Write the number of hours that day, such as 2.5. At most 24.',
  },
  hoursUnit: { sv: (n: string) => `${n} timmar`, en: (n: string) => `${n} hours` },
  supportWhat: { sv: 'Vad gällde det?', en: 'What was it about?' },
  supportWhatHint: { sv: 'Till exempel: Kalkyl inför lånet.', en: 'For example: Calculation for the loan.' },
  by: { sv: 'Vem gav stödet?', en: 'Who gave it?' },
  byMissing: { sv: 'Välj vem som gav stödet.', en: 'Choose who gave it.' },
  staff: { sv: 'Kommunens egna coacher', en: 'The municipality’s own coaches' },
  supplier: { sv: 'Leverantören', en: 'The supplier' },
  carriedOver: { sv: 'Summa från tidigare', en: 'Sum from before' },
  sum: { sv: (n: string) => `Tillsammans ${n} timmar.`, en: (n: string) => `Together ${n} hours.` },
  supportAdded: { sv: 'Timmarna är noterade.', en: 'The hours are noted.' },
  supportRemoved: { sv: 'Timmarna är borttagna.', en: 'The hours are removed.' },
  removeSupport: {
    sv: 'Timmarna räknas inte längre in i stödet till företaget.',
    en: 'The hours no longer count as support to the company.',
  },
})

export type RecordWords = ReturnType<typeof recordText>
